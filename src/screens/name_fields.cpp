#include "screens/name_fields.h"

#include <utility>

#include "base/text.h"

namespace flipside::screens {

std::optional<std::string> name_field(Scene& scene, NameDraft& draft, const std::string& id,
                                      const std::string& name, const ui::FieldLook& look,
                                      const NameProblem& problem) {
  if (draft.id == id && draft.saved != name) draft = {};
  std::string text = draft.id == id ? draft.text : name;
  const ui::FieldEvent event = ui::text_field(scene.ui, "name", look, text);
  if (event.changed && draft.id != id) draft = {.id = id, .saved = name, .began = name};
  if (event.changed) draft.text = text;
  if (!event.to_keep()) return std::nullopt;
  std::string next(trim(text));
  if (next.empty() || !problem(next).empty()) next = event.committed ? draft.began : name;
  if (event.committed) draft = {};
  if (next.empty() || next == name) return std::nullopt;
  draft.saved = next;
  return next;
}

std::optional<std::string> add_name_field(Scene& scene, std::string_view key,
                                          std::string_view label, std::string& text,
                                          const NameProblem& problem) {
  const ui::FieldLook look{.label = label,
                           .label_hidden = true,
                           .error = problem(std::string(trim(text))),
                           .placeholder = label,
                           .icon = ui::Icon::Plus};
  const ui::FieldEvent event = ui::text_field(scene.ui, key, look, text);
  if (event) scene.ui.again();
  std::string name(trim(text));
  if (!event.committed || !problem(name).empty()) return std::nullopt;
  text.clear();
  return name.empty() ? std::nullopt : std::optional(std::move(name));
}

}  // namespace flipside::screens
