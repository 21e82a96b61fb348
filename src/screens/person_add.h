// Adding a topic, an aim, an interest or a group to a person, and to the programme where it is new:
// one step to undo.
#pragma once

#include <string>
#include <string_view>
#include <utility>

#include "base/random.h"
#include "programme/edits.h"
#include "screens/name_options.h"
#include "screens/person_draft.h"
#include "screens/person_look.h"
#include "screens/scene.h"
#include "screens/words/person.h"

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

// `key` as picked from record_options. `add(Person&, const Id<R>&)`.
template <class R, class F>
void add_named(Scene& scene, const PersonDraft& draft, std::string_view key, F add) {
  const Programme& programme = scene.programme();
  Person next = to_save(draft);
  const std::string name(added_name(key));
  if (name.empty()) {
    add(next, Id<R>{std::string(key)});
    return scene.send(app::Save<Person>{std::move(next)});
  }
  Random ids(scene.app.moment.seed);
  Id<R> id = random_id<R>(ids);
  while (table_of<R>(programme).contains(id)) id = random_id<R>(ids);
  add(next, id);
  Change change =
      put(programme, new_record(id, name), person_words::add_for(name, shown_name(next)));
  change.people = put(programme, std::move(next), {}).people;
  scene.send(app::Apply{std::move(change)});
}

}  // namespace flipside::screens
