#include "screens/person_add.h"

#include "base/random.h"
#include "screens/name_options.h"
#include "screens/person_look.h"
#include "screens/words/person.h"

namespace flipside::screens {

void add_named(Scene& scene, const PersonDraft& draft, std::string_view key, const NamedKind& kind,
               const AddToPerson& add) {
  const Programme& programme = scene.programme();
  Person next = to_save(draft);
  const std::string name(added_name(key));
  if (name.empty()) {
    add(next, std::string(key));
    return scene.send(app::Save<Person>{std::move(next)});
  }
  Random ids(scene.app.moment.seed);
  std::string id = random_id<Person>(ids).value;
  while (kind.has(programme, id)) id = random_id<Person>(ids).value;
  add(next, id);
  Change change = kind.put(programme, id, name);
  change.label = person_words::add_for(name, shown_name(next));
  change.people = put(programme, next, {}).people;
  scene.send(app::Apply{std::move(change)});
}

}  // namespace flipside::screens
