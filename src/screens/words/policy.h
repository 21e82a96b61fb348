// Words of the rules and weights by which pairs are made.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "base/text.h"

namespace flipside::screens::words {

inline constexpr std::string_view MoreCriteria = "More criteria";
inline constexpr std::string_view MoreRules = "More rules";
inline constexpr std::string_view NoLeastOpenness = "none";
inline constexpr std::string_view LeastOpennessHint = "Who has not answered is not kept out.";
inline constexpr std::string_view SessionLength = "Planned length of a session";
inline constexpr std::string_view SessionLengthHint =
    "So much common free time in a week is enough; more counts no better.";
inline constexpr std::string_view GroupsHidden = "Use resource groups without ever showing them";
inline constexpr std::string_view GroupsHiddenHint =
    "No reason or export tells a group, so scores are told as bands, and costs as small or large.";
inline constexpr std::string_view GroupsShownHint =
    "Reasons may name a group where both people gave their consent.";
inline constexpr std::string_view GroupsConsentHint =
    "Only groups count whose members gave their consent.";

// "More criteria (2 in use)"
inline std::string with_use(std::string_view label, std::size_t used) {
  if (used == 0) return std::string(label);
  return std::string(label) + " (" + std::to_string(used) + " in use)";
}
// Of the people signed up, how many have no manager here.
inline std::string managers_unknown(std::size_t unknown, std::size_t all) {
  if (unknown == 0) return "Known for all who are signed up.";
  return grouped(static_cast<std::int64_t>(unknown)) + " of " +
         counted(static_cast<std::int64_t>(all), "person", "people") +
         (unknown == 1 ? " has" : " have") +
         " none here: one reporting line can not be ruled out for them.";
}

}  // namespace flipside::screens::words
