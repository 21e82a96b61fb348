#include "screens/person_parts.h"

#include <algorithm>
#include <array>
#include <string>

#include "base/text.h"
#include "screens/name_fields.h"
#include "screens/name_options.h"
#include "screens/person_add.h"
#include "screens/person_fields.h"
#include "screens/words/person.h"
#include "ui/box.h"
#include "ui/button.h"
#include "ui/columns.h"
#include "ui/select.h"

namespace flipside::screens {
namespace {

void section_title(ui::Frame& f, std::string_view title) {
  ui::label(f, title, ui::kBodyName);
  f.space(8);
}

constexpr std::array kTopicLevels{
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
  if (ui::select(f, "level", {.label = name, .label_hidden = true}, kTopicLevels, level)) {
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
  const auto name = add_name_field(scene, "add", person_words::AddLanguage, form.language,
                                   [](const std::string&) { return std::string_view(); });
  if (!name || speaks(form.draft.now, *name)) return;
  form.draft.now.languages.push_back({*name, LanguageLevel::Working});
  commit(scene, form.draft);
}

// What can be chosen from a list of the programme, or added to it.
template <class R>
struct ChosenList {
  std::string_view key;
  std::string_view title;
  PickWords words;
  std::vector<Id<R>> Person::* member;
};

template <class R>
void chosen_list(Scene& scene, PersonForm& form, ui::PickState& state, const ChosenList<R>& look) {
  ui::Frame& f = scene.ui;
  const ui::Group group(f, ui::Role::Group, look.key, look.title);
  section_title(f, look.title);
  std::vector<Id<R>>& chosen = form.draft.now.*look.member;
  const std::string removed = chosen_chips(scene, chosen);
  if (!removed.empty()) {
    std::erase(chosen, Id<R>{removed});
    commit(scene, form.draft);
  }
  const std::string key = pick_new<R>(scene, look.words, state, [&](const Id<R>& id) {
    return std::ranges::find(chosen, id) == chosen.end();
  });
  if (key.empty()) return;
  add_named<R>(scene, form.draft, key, [&](Person& person, const std::string& id) {
    (person.*look.member).push_back(Id<R>{id});
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

void person_aims(Scene& scene, PersonForm& form) {
  chosen_list<Aim>(
      scene, form, form.aim,
      {"aims", voice(form).aims, {person_words::AddAim, person_words::NoAimFound}, &Person::aims});
}

void person_interests(Scene& scene, PersonForm& form) {
  chosen_list<Interest>(scene, form, form.interest,
                        {"interests",
                         person_words::Interests,
                         {person_words::AddInterest, person_words::NoInterestFound},
                         &Person::interests});
}

}  // namespace flipside::screens
