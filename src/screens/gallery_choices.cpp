#include "screens/gallery_choices.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "base/text.h"
#include "screens/filter_select.h"
#include "screens/format.h"
#include "screens/words/gallery.h"
#include "screens/words/palette.h"
#include "ui/box.h"
#include "ui/choice.h"
#include "ui/columns.h"
#include "ui/segments.h"
#include "ui/slider.h"
#include "ui/text.h"

namespace flipside::screens {
namespace {

std::vector<ui::PickOption> people_like(std::string_view query) {
  std::vector<ui::PickOption> options;
  const std::string wanted = fold(trim(query));
  for (const gallery_words::SamplePerson& person : gallery_words::SamplePeople) {
    const std::string folded = fold(person.name);
    const std::size_t at = folded.find(wanted);
    if (at == std::string::npos) continue;
    ui::PickOption option{.key = std::string(person.name),
                          .label = std::string(person.name),
                          .aside = std::string(person.topic),
                          .initials = initials(person.name),
                          .side = person.side};
    // Folding may shorten a name; then the place in it is not known.
    if (folded.size() == person.name.size()) {
      option.match_begin = at;
      option.match_end = at + wanted.size();
    }
    options.push_back(std::move(option));
  }
  return options;
}

void checks(ui::Frame& f, GalleryChoices& s) {
  for (std::size_t i = 0; i < gallery_words::Checks.size(); ++i) {
    const ui::Choice& choice = gallery_words::Checks[i];
    ui::checkbox(f, choice.key, choice.label, s.checks[i]);
  }
  bool never = false;
  ui::checkbox(f, "never", gallery_words::CanNot, never, {.disabled = true});
}

void left_column(ui::Frame& f, GalleryChoices& s) {
  ui::select(f, "rank", {.label = gallery_words::Rank}, gallery_words::Ranks, s.rank);
  f.space(8);
  checks(f, s);
  f.space(8);
  ui::radio_group(f, "aim", gallery_words::Aim, gallery_words::Aims, s.aim);
  f.space(8);
  ui::toggle(f, "share", gallery_words::Share, s.shared);
  ui::toggle(f, "calm", gallery_words::Calm, s.calm);
}

void right_column(ui::Frame& f, GalleryChoices& s) {
  ui::combobox(
      f, "mentor",
      {.field = {.label = gallery_words::Mentor, .placeholder = gallery_words::MentorExample},
       .find = people_like,
       .count_words = palette_words::results,
       .nothing_found = gallery_words::Nobody},
      s.picking, s.mentor);
  f.space(16);
  const std::string weight = percent(s.weight);
  ui::slider(f, "goals", gallery_words::Goals, s.weight, {.step = 5, .value_text = weight});
  f.space(12);
  const std::string level = std::to_string(s.level) + " of 4";
  ui::level_row(f, "level", gallery_words::Level, s.level,
                {.side = ui::Side::Mentor, .value_text = level});
  f.space(12);
  const float filter = filter_width(f, gallery_words::AnyRanks[0].label);
  const ui::Place whole = f.place();
  f.place().width = std::min(whole.width, filter + 24);
  filter_select(f, "any_rank", gallery_words::Rank, gallery_words::AnyRanks, s.any_rank);
  f.place() = {whole.x, f.place().y, whole.width};
}

}  // namespace

void gallery_choices_card(ui::Frame& f, GalleryChoices& s) {
  ui::Card card(f, "choices", gallery_words::Choosing, {.padding = f.phone() ? 16.0F : 24.0F});
  ui::heading(f, 2, gallery_words::Choosing, ui::kBodyStrong);
  f.space(12);
  ui::segments(f, "view", gallery_words::Seen, gallery_words::Views, s.view);
  f.space(16);
  if (f.place().width < 360) {
    left_column(f, s);
    f.space(16);
    return right_column(f, s);
  }
  ui::Columns columns(f, {ui::Width::fixed(176), ui::Width::grow()}, 24);
  columns.next();
  left_column(f, s);
  columns.next();
  right_column(f, s);
}

}  // namespace flipside::screens
