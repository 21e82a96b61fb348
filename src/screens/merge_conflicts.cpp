#include "screens/merge_conflicts.h"

#include <algorithm>
#include <span>
#include <string>
#include <vector>

#include "app/merge_intents.h"
#include "replica/leaves.h"
#include "replica/verdict.h"
#include "screens/page.h"
#include "screens/value_words.h"
#include "screens/words/merge.h"
#include "screens/words/shell.h"
#include "ui/box.h"
#include "ui/button.h"
#include "ui/choice.h"
#include "ui/columns.h"
#include "ui/text.h"

namespace flipside::screens {
namespace {

constexpr float kVersionsBeside = 440;
constexpr float kVersionGap = 12;
constexpr std::size_t kConflictsAtOnce = 20;

// One value of a conflict as it is shown.
struct Version {
  replica::Mark mark{};
  bool is_mine{};
  std::string who;
  std::string value;
  std::string written;
};

// A conflict with what it takes to tell of it.
struct Telling {
  const replica::Conflict& conflict;
  const replica::State& state;
  // In which the values' ids have names.
  const Programme& programme;
};

bool is_mine(const app::App& app, const replica::Dot& dot) {
  return app.stamps.own && app.stamps.lineage.covers(*app.stamps.own, dot.mark);
}

std::string writer_of(const Scene& scene, const Telling& it, const replica::Dot& dot) {
  if (is_mine(scene.app, dot)) return std::string(merge_words::You);
  const replica::Origin* origin = it.state.lineage.find(dot.mark.node);
  const Person* person = origin == nullptr ? nullptr : find(it.programme.people, origin->who);
  return person == nullptr ? std::string(merge_words::SomebodyElse)
                           : app::words::called(it.programme, *person);
}

std::vector<Version> versions_of(const Scene& scene, const Telling& it) {
  std::vector<Version> versions;
  const auto& [kind, id] = it.conflict.record;
  const replica::Leaf& leaf = *replica::leaf_named(replica::place_of(*kind), it.conflict.field);
  for (const replica::Dot& dot : it.conflict.versions) {
    Version version{dot.mark, is_mine(scene.app, dot), writer_of(scene, it, dot), {}, {}};
    const bool is_newest = &dot == it.conflict.versions.data();
    const void* value = replica::value_of(it.state, it.conflict, dot.mark);
    version.value = value_words(*leaf.codec, value, it.programme, scene.app.moment);
    const std::string when = when_words(dot.time, scene.app.moment);
    version.written = merge_words::written(version.who, when, is_newest && !when.empty());
    versions.push_back(std::move(version));
  }
  // One's own stands first.
  const auto mine = std::ranges::find_if(versions, &Version::is_mine);
  if (mine != versions.end()) std::rotate(versions.begin(), mine, mine + 1);
  return versions;
}

std::string_view version_side(const Version& version) {
  return version.is_mine ? merge_words::Yours : merge_words::Other;
}

std::string version_act(const Version& version, std::size_t count) {
  if (version.is_mine) return std::string(merge_words::KeepMine);
  return count == 2 ? std::string(merge_words::TakeTheirs) : merge_words::take_that_of(version.who);
}

void version_box(ui::Frame& f, const Version& version, std::size_t place) {
  const ui::Group group(f, ui::Role::Group, "version" + std::to_string(place),
                        version_side(version));
  const ui::Box box(f, {.padding = 12, .radius = 8, .shadow = false});
  ui::text(f, version_side(version), {.type = ui::kCaptionName, .color = f.theme().muted});
  f.space(2);
  ui::text(f, version.value, {.type = ui::kLead});
  f.space(2);
  ui::muted(f, version.written, ui::kCaption);
}

void version_boxes(ui::Frame& f, const std::vector<Version>& versions) {
  if (f.place().width < kVersionsBeside || versions.size() != 2) {
    for (std::size_t i = 0; i < versions.size(); ++i) {
      if (i > 0) f.space(kVersionGap);
      version_box(f, versions[i], i);
    }
    return;
  }
  ui::Columns row(f, {ui::Width::grow(), ui::Width::grow()}, kVersionGap);
  for (std::size_t i = 0; i < versions.size(); ++i) {
    row.next();
    version_box(f, versions[i], i);
  }
}

std::string title_of_conflict(const Telling& it, const void* record) {
  const std::string what = app::words::called(it.programme, *it.conflict.record.kind, record);
  return merge_words::conflict_title(it.conflict.field, what);
}

app::DecideConflict deciding(const replica::Conflict& conflict,
                             std::optional<replica::Mark> version) {
  return {std::string(conflict.record.kind->key), conflict.record.id, std::string(conflict.field),
          version};
}

void choose_version(Scene& scene, const app::Choosing& choosing,
                    const std::vector<Version>& versions, const std::string& title) {
  std::vector<std::string> labels;
  for (const Version& it : versions) labels.push_back(version_act(it, versions.size()));
  labels.emplace_back(merge_words::Later);
  std::vector<ui::Choice> choices;
  for (const std::string& label : labels) choices.push_back({label, label});
  int chosen = static_cast<int>(versions.size());
  for (std::size_t i = 0; i < versions.size(); ++i) {
    if (choosing.chosen == versions[i].mark) chosen = static_cast<int>(i);
  }
  if (!ui::radio_group(scene.ui, "stands", title, choices, chosen, {.label_hidden = true})) return;
  const auto place = static_cast<std::size_t>(chosen);
  const bool is_later = place == versions.size();
  scene.send(
      deciding(choosing.conflict, is_later ? std::nullopt : std::optional(versions[place].mark)));
}

const void* record_in(const Programme& programme, const replica::RecordName& record) {
  return record.kind->codec.find(record.kind->table(programme), record.id);
}

void one_choice(Scene& scene, const app::MergeLook& look, const app::Choosing& choosing) {
  ui::Frame& f = scene.ui;
  const Telling telling{choosing.conflict, look.merged.state, look.theirs.programme};
  const void* record = record_in(look.theirs.programme, choosing.conflict.record);
  if (record == nullptr) record = record_in(scene.programme(), choosing.conflict.record);
  if (record == nullptr) return;
  const std::string title = title_of_conflict(telling, record);
  const std::vector<Version> versions = versions_of(scene, telling);
  ui::text(f, title, {.type = ui::kBodyName});
  f.space(8);
  version_boxes(f, versions);
  f.space(4);
  choose_version(scene, choosing, versions, title);
}

void more_conflicts(ui::Frame& f, std::size_t all, std::size_t& shown) {
  if (shown >= all) return;
  f.space(12);
  const ui::ButtonLook look{.kind = ui::ButtonKind::Quiet};
  const std::size_t more = std::min(all - shown, kConflictsAtOnce);
  if (ui::button(f, "more_conflicts", shell_words::show_more(more), look)) shown += more;
}

void one_waiting(Scene& scene, const replica::Conflict& conflict, std::size_t place) {
  ui::Frame& f = scene.ui;
  const void* record = record_in(scene.programme(), conflict.record);
  if (record == nullptr) return;
  const Telling telling{conflict, scene.app.stamps, scene.programme()};
  const std::string title = title_of_conflict(telling, record);
  const ui::Card card(f, "waiting" + std::to_string(place), title, card_look(f));
  ui::heading(f, 2, title, ui::kH3);
  f.space(12);
  const std::vector<Version> versions = versions_of(scene, telling);
  version_boxes(f, versions);
  f.space(16);
  ui::Flow row(f, 8, f.control_height());
  for (std::size_t i = 0; i < versions.size(); ++i) {
    const std::string act = version_act(versions[i], versions.size());
    const ui::ButtonLook look{.disabled = scene.app.keeping.outdated, .description = title};
    if (ui::button(row, f, "decide" + std::to_string(i), act, look)) {
      scene.send(deciding(conflict, versions[i].mark));
    }
  }
}

}  // namespace

void choosing_card(Scene& scene, const app::MergeLook& look, std::size_t& shown) {
  if (look.choices.empty()) return;
  ui::Frame& f = scene.ui;
  shown = std::max(shown, std::min(look.choices.size(), kConflictsAtOnce));
  const std::string title = merge_words::differ(look.choices.size());
  const ui::Card card(f, "differs", title, card_look(f));
  ui::heading(f, 2, title, ui::kH3);
  f.space(4);
  ui::muted(f, merge_words::WaitingWhy);
  for (std::size_t i = 0; i < std::min(shown, look.choices.size()); ++i) {
    f.space(16);
    const ui::Group group(f, ui::Role::Group, "conflict" + std::to_string(i));
    one_choice(scene, look, look.choices[i]);
  }
  more_conflicts(f, look.choices.size(), shown);
}

void waiting_cards(Scene& scene, std::size_t& shown) {
  const auto& conflicts = scene.app.open_conflicts;
  shown = std::max(shown, std::min(conflicts.size(), kConflictsAtOnce));
  for (std::size_t i = 0; i < std::min(shown, conflicts.size()); ++i) {
    if (i > 0) scene.ui.space(kCardGap);
    one_waiting(scene, conflicts[i], i);
  }
  more_conflicts(scene.ui, conflicts.size(), shown);
}

}  // namespace flipside::screens
