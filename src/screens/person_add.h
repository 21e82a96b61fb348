// Adding a topic, an aim, an interest or a group to a person, and to the programme where it is new:
// one step to undo.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <utility>

#include "programme/edits.h"
#include "screens/person_draft.h"
#include "screens/scene.h"

namespace flipside::screens {

// A topic that somebody typed has no area yet; the Programme page gives it one.
inline Topic new_record(const Id<Topic>& id, std::string name) {
  return {.id = id, .name = std::move(name), .area = TopicArea::Other};
}
inline Aim new_record(const Id<Aim>& id, std::string name) {
  return {.id = id, .name = std::move(name)};
}
inline ResourceGroup new_record(const Id<ResourceGroup>& id, std::string name) {
  return {.id = id, .name = std::move(name)};
}
inline Interest new_record(const Id<Interest>& id, std::string name) {
  return {.id = id, .name = std::move(name)};
}

// A kind of record that a new name makes one of, its type forgotten.
struct NamedKind {
  bool (*has)(const Programme& programme, const std::string& id);
  Change (*put)(const Programme& programme, const std::string& id, const std::string& name);
};

template <class R>
inline constexpr NamedKind kNamedKind{
    [](const Programme& programme, const std::string& id) {
      return table_of<R>(programme).contains(Id<R>{id});
    },
    [](const Programme& programme, const std::string& id, const std::string& name) {
      return put(programme, new_record(Id<R>{id}, name), {});
    }};

using AddToPerson = std::function<void(Person& person, const std::string& id)>;
void add_named(Scene& scene, const PersonDraft& draft, std::string_view key, const NamedKind& kind,
               const AddToPerson& add);

// `key` as picked from record_options.
template <class R>
void add_named(Scene& scene, const PersonDraft& draft, std::string_view key,
               const AddToPerson& add) {
  add_named(scene, draft, key, kNamedKind<R>, add);
}

}  // namespace flipside::screens
