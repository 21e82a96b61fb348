#include "screens/person_lists.h"

#include <algorithm>
#include <array>
#include <string>

#include "base/text.h"
#include "screens/name_options.h"
#include "screens/person_add.h"
#include "screens/words/person.h"
#include "ui/box.h"
#include "ui/button.h"
#include "ui/columns.h"
#include "ui/pressable.h"
#include "ui/select.h"

namespace flipside::screens {
namespace {

constexpr float kCross = 16;

void section_title(ui::Frame& f, std::string_view title) {
  ui::label(f, title, ui::kBodyName);
  f.space(8);
}

constexpr std::array kLevels{
    ui::Choice{"basic", person_words::level_words(LanguageLevel::Basic)},
    ui::Choice{"working", person_words::level_words(LanguageLevel::Working)},
    ui::Choice{"fluent", person_words::level_words(LanguageLevel::Fluent)}};

// Answers whether the row is to go.
bool language_row(Scene& scene, PersonForm& form, Language& language) {
  ui::Frame& f = scene.ui;
  const ui::IdScope scope(f, language.name);
  const float side = f.control_height();
  ui::Columns row(f, {ui::Width::grow(), ui::Width::fixed(120), ui::Width::fixed(side)}, 8, side);
  row.next(20);
  ui::label(f, language.name);
  row.next();
  const std::string name = person_words::how_well(language.name);
  int level = static_cast<int>(language.level);
  if (ui::select(f, "level", {.label = name, .label_hidden = true}, kLevels, level)) {
    language.level = static_cast<LanguageLevel>(level);
    commit(scene, form.draft);
  }
  row.next();
  return ui::icon_button(f, "remove", ui::Icon::X, person_words::remove_item(language.name));
}

bool speaks(const Person& person, std::string_view name) {
  return std::ranges::any_of(person.languages,
                             [&](const Language& it) { return fold(it.name) == fold(name); });
}

void add_language(Scene& scene, PersonForm& form) {
  const ui::FieldEvent event = ui::text_field(scene.ui, "add",
                                              {.label = person_words::AddLanguage,
                                               .label_hidden = true,
                                               .placeholder = person_words::AddLanguage,
                                               .icon = ui::Icon::Plus},
                                              form.language);
  if (!event.committed) return;
  const std::string name(trim(form.language));
  form.language.clear();
  if (name.empty() || speaks(form.draft.now, name)) return;
  form.draft.now.languages.push_back({name, LanguageLevel::Working});
  commit(scene, form.draft);
}

// A round chip that goes when it is pressed.
bool gone_chip(ui::Frame& f, std::string_view key, std::string_view words) {
  const ui::NodeId id = f.id(key);
  const ui::Rect rect = f.take(f.control_height());
  const ui::Press press = ui::pressable(f, id, rect);
  const ui::Theme& t = f.theme();
  f.paint().fill(rect, mix(t.soft, t.soft_hover, press.heat), rect.height / 2);
  if (f.surface().forced_colours) f.paint().frame(rect, t.edge, rect.height / 2);
  const ui::Rect cross{rect.right() - 12 - kCross, rect.centre().y - kCross / 2, kCross, kCross};
  ui::paint_line(f, words, ui::kBodyName, {rect.x + 14, rect.y, cross.x - rect.x - 18, rect.height},
                 t.text);
  f.paint().icon(ui::Icon::X, cross, t.muted);
  if (press.focus_ring) ui::focus_ring(f, rect, rect.height / 2);
  ui::Node node;
  node.id = id;
  node.role = ui::Role::Button;
  node.name = person_words::remove_item(words);
  node.rect = rect;
  node.text.size = 0;
  f.node(std::move(node));
  return press.activated;
}

float gone_chip_width(ui::Frame& f, std::string_view words) {
  return ui::text_width(f, words, ui::kBodyName) + 14 + 6 + kCross + 12;
}

// Answers the interest that is to go; empty: none.
Id<Interest> interest_chips(Scene& scene, const Person& person) {
  ui::Frame& f = scene.ui;
  Id<Interest> removed;
  if (person.interests.empty()) return removed;
  {
    ui::Flow flow(f, 8, f.control_height());
    for (const Id<Interest>& id : person.interests) {
      const Interest* interest = find(scene.programme().interests, id);
      const std::string name = interest == nullptr ? id.value : interest->name;
      flow.next(gone_chip_width(f, name), f.control_height());
      if (gone_chip(f, id.value, name)) removed = id;
    }
  }
  f.space(8);
  return removed;
}

void add_interest(Scene& scene, PersonForm& form) {
  const std::vector<Id<Interest>>& list = form.draft.now.interests;
  const auto offered = [&](const Id<Interest>& id) {
    return std::ranges::find(list, id) == list.end();
  };
  ui::Picked picked;
  const bool is_picked = ui::combobox(
      scene.ui, "add",
      {.field = {.label = person_words::AddInterest,
                 .label_hidden = true,
                 .placeholder = person_words::AddInterest,
                 .icon = ui::Icon::Plus},
       .find = [&](std::string_view query) { return interest_options(scene, query, offered); },
       .count_words = result_words,
       .nothing_found = person_words::NoInterestFound},
      form.interest, picked);
  if (!is_picked || picked.key.empty()) return;
  add_named<Interest>(scene, form.draft, picked.key, [](Person& person, const Id<Interest>& id) {
    person.interests.push_back(id);
  });
}

}  // namespace

void person_languages(Scene& scene, PersonForm& form) {
  ui::Frame& f = scene.ui;
  const ui::Group group(f, ui::Role::Group, "languages", person_words::Languages);
  section_title(f, person_words::Languages);
  std::vector<Language>& languages = form.draft.now.languages;
  int removed = -1;
  for (int i = 0; i < static_cast<int>(languages.size()); ++i) {
    if (language_row(scene, form, languages[static_cast<std::size_t>(i)])) removed = i;
    f.space(8);
  }
  if (removed >= 0) {
    languages.erase(languages.begin() + removed);
    commit(scene, form.draft);
  }
  add_language(scene, form);
}

void person_interests(Scene& scene, PersonForm& form) {
  ui::Frame& f = scene.ui;
  const ui::Group group(f, ui::Role::Group, "interests", person_words::Interests);
  section_title(f, person_words::Interests);
  const Id<Interest> removed = interest_chips(scene, form.draft.now);
  if (removed) {
    std::erase(form.draft.now.interests, removed);
    commit(scene, form.draft);
  }
  add_interest(scene, form);
}

}  // namespace flipside::screens
