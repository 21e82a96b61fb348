#include "app/beginning.h"

#include <array>
#include <string>
#include <utility>

#include "app/commit.h"
#include "app/handlers.h"
#include "app/site_texts.h"
#include "app/words.h"
#include "archive/file.h"

namespace flipside::app {
namespace {

Id<Person> add_person(Programme& programme, std::string name, Role role, Random& random) {
  Person person{.id = random_id<Person>(random), .name = std::move(name), .role = role};
  const Id<Person> id = person.id;
  programme.people.emplace(id, std::move(person));
  return id;
}

void add_usual_topics(Programme& programme, Random& random) {
  for (const words::UsualTopic& usual : words::UsualTopics) {
    Topic topic{random_id<Topic>(random), std::string(usual.name), usual.area};
    const Id<Topic> id = topic.id;
    programme.topics.emplace(id, std::move(topic));
  }
}

void add_usual_aims(Programme& programme, Random& random) {
  for (const std::string_view name : words::UsualAims) {
    Aim aim{random_id<Aim>(random), std::string(name)};
    const Id<Aim> id = aim.id;
    programme.aims.emplace(id, std::move(aim));
  }
}

void add_charter(Programme& programme, const std::string& organisation, const std::string& cohort,
                 Random& random) {
  Charter charter{.id = random_id<Charter>(random), .organisation = organisation, .cohort = cohort};
  charter.mentor_meaning = words::MentorMeaning;
  charter.mentee_meaning = words::MenteeMeaning;
  const Id<Charter> id = charter.id;
  programme.charters.emplace(id, std::move(charter));
}

}  // namespace

Workspace new_programme(const CreateProgramme& wish, Random& random) {
  Workspace workspace{.holder = Holder::Organiser};
  add_charter(workspace.programme, wish.organisation, wish.cohort, random);
  add_usual_topics(workspace.programme, random);
  add_usual_aims(workspace.programme, random);
  return workspace;
}

Workspace own_pair(const TrackMyOwn& wish, Date today, Random& random) {
  Workspace workspace{.holder = Holder::Individual};
  Programme& programme = workspace.programme;
  add_charter(programme, {}, {}, random);
  add_usual_topics(programme, random);
  const bool i_teach = wish.my_side == Side::Mentor;
  const std::string partner =
      wish.partner_name.empty() ? std::string(words::MyPartner) : wish.partner_name;
  const Id<Person> me =
      add_person(programme, wish.my_name, i_teach ? Role::Mentor : Role::Mentee, random);
  const Id<Person> other =
      add_person(programme, partner, i_teach ? Role::Mentee : Role::Mentor, random);
  Pair pair{.id = random_id<Pair>(random),
            .mentor = i_teach ? me : other,
            .mentee = i_teach ? other : me,
            .stage = PairStage::Active,
            .manual = true};
  pair.started_on = today;
  const Id<Pair> id = pair.id;
  programme.pairs.emplace(id, std::move(pair));
  workspace.person = me;
  return workspace;
}

Effects on(App& app, const CreateProgramme& it) {
  Random random(app.moment.seed);
  return begin_workspace(app, new_programme(it, random), std::string(words::Begun));
}

Effects on(App& app, const TrackMyOwn& it) {
  Random random(app.moment.seed);
  return begin_workspace(app, own_pair(it, app.moment.today, random), std::string(words::OwnBegun));
}

Effects on(App& app, const SeeSampleAs& it) {
  for (const Shelved& each : app.shelf.list) {
    const bool is_it = each.is_sample && each.holder == it.holder && is_here(each);
    if (is_it) return on(app, SwitchWorkspace{each.id});
  }
  Effects effects;
  if (!may_write(app, effects)) return effects;
  app.fetching_sample = it.holder;
  return {FetchAsset{std::string(SampleAsset)}};
}

Effects on(App& app, const AssetFetched& it) {
  if (it.path == LatePartAsset) return take_late_part(app);
  if (is_site_text(it.path)) return take_site_text(app, it.path, it.bytes);
  if (it.path != SampleAsset || !app.fetching_sample) return {};
  const Holder holder = *std::exchange(app.fetching_sample, {});
  Result<archive::File> file = archive::read_file(it.bytes);
  if (!file) return notify(app, words::with_reason(words::SampleBroken, sentence(file.error())));
  Workspace sample = std::move(file->workspace);
  sample.programme =
      moved_by_days(std::move(sample.programme), sample_shift_days(app.moment.today));
  Result<Workspace> copy = sample_for(sample, holder);
  if (!copy) return notify(app, words::with_reason(words::SampleBroken, sentence(copy.error())));
  return begin_workspace(app, std::move(*copy), std::string(words::OpenedSample));
}

Effects on(App& app, const AssetFailed& it) {
  if (it.path == LatePartAsset) return refuse_late_part(app, it.why);
  if (is_site_text(it.path)) return refuse_site_text(app, it.path, it.why);
  app.fetching_sample.reset();
  return notify(app, words::with_reason(words::SampleFailed, it.why));
}

}  // namespace flipside::app
