// Lists that come together become one. Whether their people teach or learn can be in the name of a
// file alone: "mentors.csv" and "mentees.csv".
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "exchange/sheet.h"
#include "programme/person.h"

namespace flipside::exchange {

inline constexpr std::string_view RoleColumnHeading = "Role, by the name of the file";

// Mentor or Mentee; nothing where the name says neither, or both.
std::optional<Role> role_of_file_name(std::string_view name);

struct NamedSheet {
  std::string name{};
  Sheet sheet{};
};

// One sheet of all, columns of one heading or of one meaning brought together; with a column of
// roles where the name of a file says one that its list does not. At least one is needed; of
// several none may be a file of ours.
Sheet joined(std::vector<NamedSheet> sheets);

}  // namespace flipside::exchange
