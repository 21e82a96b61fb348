#include "screens/person_parts.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

#include "screens/name_options.h"
#include "screens/person_add.h"
#include "screens/person_fields.h"
#include "screens/words/person.h"
#include "ui/box.h"
#include "ui/button.h"
#include "ui/columns.h"
#include "ui/dialog.h"
#include "ui/slider.h"

namespace flipside::screens {
namespace {

constexpr int kFirstLevel = 2;     // of a topic that was just added: can help others with it
constexpr int kFirstPriority = 2;  // wanted

std::string topic_name(const Scene& scene, const Id<Topic>& id) {
  const Topic* topic = find(scene.programme().topics, id);
  return topic == nullptr ? id.value : topic->name;
}

float level_height(const ui::Frame& f) { return f.surface().coarse_pointer ? 44.0F : 32.0F; }

enum class RowAct { None, Settled, Removed };

RowAct act_of(const ui::FieldEvent& level, bool removed) {
  if (removed) return RowAct::Removed;
  return level.committed ? RowAct::Settled : RowAct::None;
}

RowAct offer_row(Scene& scene, Offer& offer) {
  ui::Frame& f = scene.ui;
  const ui::IdScope scope(f, offer.topic.value);
  const std::string name = topic_name(scene, offer.topic);
  const std::string level = person_words::of_4(offer.level);
  const ui::LevelLook look{.side = ui::Side::Mentor, .value_text = level};
  RowAct act{};
  {
    const float side = f.control_height();
    ui::Columns row(f, {ui::Width::grow(), ui::Width::fixed(side)}, 4, side);
    row.next(level_height(f));
    const ui::FieldEvent event = ui::level_row(f, "level", name, offer.level, look);
    row.next();
    act = act_of(event, ui::icon_button(f, "remove", ui::Icon::X, person_words::remove_item(name)));
  }
  ui::divider(f);
  return act;
}

constexpr std::array kWantMenu{
    ui::MenuEntry{.key = "3", .label = person_words::priority_words(3)},
    ui::MenuEntry{.key = "2", .label = person_words::priority_words(2)},
    ui::MenuEntry{.key = "1", .label = person_words::priority_words(1)},
    ui::MenuEntry{.key = "remove", .label = person_words::RemoveTopic, .icon = ui::Icon::X}};

RowAct take_choice(std::string_view chosen, const ui::FieldEvent& level, Want& want) {
  if (chosen.empty() || chosen == "remove") return act_of(level, !chosen.empty());
  want.priority = chosen.front() - '0';
  return RowAct::Settled;
}

RowAct want_row(Scene& scene, Want& want) {
  ui::Frame& f = scene.ui;
  const ui::IdScope scope(f, want.topic.value);
  const std::string name = topic_name(scene, want.topic);
  const std::string level = person_words::of_4(want.current);
  const ui::LevelLook look{.side = ui::Side::Mentee, .value_text = level};
  RowAct act{};
  {
    ui::Columns row(f, {ui::Width::grow(), ui::Width::fixed(f.control_height())}, 4);
    row.next();
    const ui::FieldEvent event = ui::level_row(f, "level", name, want.current, look);
    f.place().y -= 4;
    ui::label(f, person_words::priority_words(want.priority), ui::kCaption, f.theme().muted);
    f.space(8);
    row.next();
    f.space(8);
    const auto chosen = ui::menu_button(f, "menu", person_words::change_item(name), kWantMenu);
    act = take_choice(chosen, event, want);
  }
  ui::divider(f);
  return act;
}

// Draws the rows, takes out what was removed, and saves what was settled.
template <class T, class F>
void topic_rows(Scene& scene, PersonDraft& draft, std::vector<T>& list, F row) {
  bool is_settled = false;
  Id<Topic> removed;
  for (T& item : list) {
    const RowAct act = row(scene, item);
    is_settled = is_settled || act != RowAct::None;
    if (act == RowAct::Removed) removed = item.topic;
  }
  std::erase_if(list, [&](const T& it) { return removed && it.topic == removed; });
  if (is_settled) commit(scene, draft);
}

template <class T>
bool has_topic(const std::vector<T>& list, const Id<Topic>& id) {
  return std::ranges::find(list, id, &T::topic) != list.end();
}

// The picked topic's key; empty: none was picked in this frame.
template <class T>
std::string pick_topic(Scene& scene, std::string_view label, ui::PickState& state,
                       const std::vector<T>& list) {
  scene.ui.space(8);
  return pick_new<Topic>(scene, {label, person_words::NoTopicFound}, state,
                         [&](const Id<Topic>& id) { return !has_topic(list, id); });
}

}  // namespace

void person_teaches(Scene& scene, PersonForm& form) {
  ui::Frame& f = scene.ui;
  const ui::Group group(f, ui::Role::Group, "teaches", voice(form).teaches);
  std::vector<Offer>& offers = form.draft.now.offers;
  section_head(f, voice(form).teaches, voice(form).teaches_aside);
  topic_rows(scene, form.draft, offers, offer_row);
  const std::string key = pick_topic(scene, person_words::AddTaught, form.taught, offers);
  if (key.empty()) return;
  add_named<Topic>(scene, form.draft, key, [](Person& person, const std::string& topic) {
    person.offers.push_back({Id<Topic>{topic}, kFirstLevel});
  });
}

void person_wants(Scene& scene, PersonForm& form) {
  ui::Frame& f = scene.ui;
  const ui::Group group(f, ui::Role::Group, "wants", voice(form).wants);
  std::vector<Want>& wants = form.draft.now.wants;
  section_head(f, voice(form).wants, voice(form).wants_aside);
  topic_rows(scene, form.draft, wants, want_row);
  const std::string key = pick_topic(scene, person_words::AddWanted, form.wanted, wants);
  if (key.empty()) return;
  add_named<Topic>(scene, form.draft, key, [](Person& person, const std::string& topic) {
    person.wants.push_back({Id<Topic>{topic}, 0, kFirstPriority});
  });
}

}  // namespace flipside::screens
