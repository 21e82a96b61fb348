// Names that are edited and added within a list.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include "screens/scene.h"
#include "ui/field.h"

namespace flipside::screens {

// Of the one record whose field is being typed in.
struct NameDraft {
  std::string id{};
  std::string text{};
  std::string saved{};  // the record's name that the text goes with
  std::string began{};  // its name when the typing began
};

// What is wrong with a name; empty: nothing.
using NameProblem = std::function<std::string_view(const std::string& name)>;

// The field of one record's name; a name that changed underneath counts, not what is typed. Answers
// the name to save now, if any: once the field is left, the old one instead of one with a problem.
std::optional<std::string> name_field(Scene& scene, NameDraft& draft, const std::string& id,
                                      const std::string& name, const ui::FieldLook& look,
                                      const NameProblem& problem);

// The field that adds one. Answers its name, which has no problem and is not blank.
std::optional<std::string> add_name_field(Scene& scene, std::string_view key,
                                          std::string_view label, std::string& text,
                                          const NameProblem& problem);

}  // namespace flipside::screens
