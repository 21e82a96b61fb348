// Words of the workspaces of this browser: the switcher, the list on the page of files, the page
// for an address that leads to another one.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "app/shelved.h"
#include "app/words.h"
#include "base/text.h"

namespace flipside::screens::shelf_words {

inline std::string with(std::string_view role, const app::Shelved& it) {
  return it.partner.empty() ? std::string(role)
                            : std::string(role) + " with " + app::words::in_short(it.partner);
}
// "Organiser", "Mentor with Ingrid".
inline std::string role(const app::Shelved& it) {
  switch (it.holder) {
    case Holder::Organiser:
      return "Organiser";
    case Holder::Mentor:
      return with("Mentor", it);
    case Holder::Mentee:
      return with("Mentee", it);
    case Holder::Individual:
      return "On my own";
    case Holder::Invited:
      return "Sign-up";
  }
  return {};
}
// "Mentor with Ingrid, Autumn 2026".
inline std::string role_and_cohort(const app::Shelved& it) {
  const bool has_cohort = !it.cohort.empty() && !it.organisation.empty();
  return has_cohort ? role(it) + ", " + app::words::in_short(it.cohort) : role(it);
}
inline constexpr std::string_view Sample = "Sample";
inline constexpr std::string_view SampleShort = "sample";
inline constexpr std::string_view SeeSampleAs = "This is a made-up programme. See it as";
inline constexpr std::string_view AsOrganiser = "Organiser";
inline constexpr std::string_view AsMentor = "Mentor";
inline constexpr std::string_view AsMentee = "Mentee";
inline constexpr std::string_view OpenNow = "Open now";
// "Opened today", "Opened 24 November".
inline std::string opened(std::string_view day) { return "Opened " + std::string(day); }

inline constexpr std::string_view Switch = "Switch workspace";
// "Switch workspace. Autumn 2026".
inline std::string switcher(std::string_view below) {
  return std::string(Switch) + ". " + std::string(below);
}
inline constexpr std::string_view StartAnother = "Start another";
inline constexpr std::string_view OpenFile = "Open a file or invitation";
inline std::string all(std::size_t number) {
  return "All " + counted(static_cast<std::int64_t>(number), "workspace", "workspaces");
}
inline constexpr std::string_view EachApart =
    "Each is kept apart in this browser. Opening a file replaces none.";

inline constexpr std::string_view Workspaces = "Workspaces in this browser";
inline constexpr std::string_view WorkspacesWhat =
    "Each is kept apart, with its own history. What you remove can be put back for 30 days; then "
    "it is deleted from this browser.";
inline constexpr std::string_view Move = "Move to a new address or device";
inline constexpr std::string_view MoveWhat =
    "What is kept here belongs to this browser and this address. Download all, open Flipside where "
    "you want to go on, and open the files there, all at once.";
inline constexpr std::string_view DownloadAll = "Download all workspaces";
inline constexpr std::string_view Open = "Open";
inline std::string open(std::string_view name) { return "Open " + std::string(name); }
inline std::string remove(std::string_view name) { return "Remove " + std::string(name); }
inline constexpr std::string_view PutBack = "Put back";
inline std::string put_back(std::string_view name) { return "Put back " + std::string(name); }
// Of a removed one: "Removed 3 November. Deleted on 3 December."
inline std::string removed(std::string_view day, std::string_view until) {
  return "Removed " + std::string(day) + ". Deleted on " + std::string(until) + ".";
}
inline std::string back_to(std::string_view name) { return "Back to " + std::string(name); }
inline std::string some_here(std::size_t number) {
  return number == 1 ? "Back to what is in this browser"
                     : "Back to what is in this browser: " +
                           counted(static_cast<std::int64_t>(number), "workspace", "workspaces");
}
inline std::string some_removed(std::size_t number) {
  return counted(static_cast<std::int64_t>(number), "removed workspace", "removed workspaces") +
         " can be put back";
}

inline constexpr std::string_view NotHere = "This workspace is not in this browser";
inline constexpr std::string_view NotHereWhy =
    "The address leads to a workspace that is kept in another browser, or that was removed here "
    "for good. An address holds no data: ask whoever sent it for a file.";
inline std::string was_removed(std::string_view name, std::string_view day) {
  return std::string(name) + " was removed on " + std::string(day) + ".";
}
inline constexpr std::string_view StillThere = "It is still in this browser and can be put back.";

}  // namespace flipside::screens::shelf_words
