#include "screens/lesson_page.h"

#include <algorithm>

#include "screens/form.h"
#include "screens/format.h"
#include "screens/page.h"
#include "screens/pair_cards.h"
#include "screens/words/training.h"
#include "ui/box.h"
#include "ui/button.h"
#include "ui/chip.h"
#include "ui/columns.h"
#include "ui/text.h"

namespace flipside::screens {
namespace {

namespace lw = training_words;

constexpr float kParagraphGap = 12;

// Sentences that can be said as they are.
void to_say(ui::Frame& f, const app::LessonPart& part) {
  f.space(kParagraphGap + 4);
  const ui::Box box(f, {.padding = 16,
                        .ground = f.theme().selected,
                        .edge = f.surface().forced_colours ? f.theme().edge : f.theme().selected,
                        .shadow = false});
  ui::label(f, lw::ToSay, ui::kCaptionStrong, f.theme().muted);
  const ui::Group list(f, ui::Role::List, "say", lw::ToSay);
  for (const std::string& words : part.say) {
    f.space(8);
    const ui::Group item(f, ui::Role::ListItem, words);
    ui::text(f, lw::quoted(words), {.type = ui::kLead, .role = ui::Role::Text});
  }
}

void lesson_part(ui::Frame& f, const app::LessonPart& part) {
  if (!part.heading.empty()) {
    f.space(24);
    ui::heading(f, 2, part.heading, ui::kH3);
    f.space(-4);
  }
  for (const std::string& words : part.text) {
    f.space(kParagraphGap);
    ui::text(f, words, {.type = ui::kLead});
  }
  if (!part.say.empty()) to_say(f, part);
}

// The next of the same side that was not read; null: there is none.
const app::Lesson* next_unread(const Scene& scene, const app::Lesson& lesson) {
  const auto& all = scene.app.lesson_texts->lessons;
  const auto begin = static_cast<std::size_t>(&lesson - all.data());
  for (std::size_t i = 1; i < all.size(); ++i) {
    const app::Lesson& it = all[(begin + i) % all.size()];
    if (it.side == lesson.side && note_on(scene, it.id) == nullptr) return &it;
  }
  return nullptr;
}

void lesson_foot(Scene& scene, const app::Lesson& lesson, const LessonNote* note) {
  ui::Frame& f = scene.ui;
  const ui::ButtonLook primary{.kind = ui::ButtonKind::Primary};
  if (note == nullptr) {
    if (ui::button(f, "read", lw::IHaveReadIt, primary)) {
      scene.send(app::Save<LessonNote>{note_to_keep(scene, lesson.id)});
    }
    return;
  }
  ui::status(f, lw::read_when(near_date(note->read_on, scene.app.moment.today)), {});
  f.space(12);
  const app::Lesson* next = next_unread(scene, lesson);
  if (next == nullptr) return all_lessons_button(scene, lw::AllLessons, true);
  if (ui::button(f, "next", lw::next(next->title), primary)) {
    scene.go(app::Page::Training, next->id);
  }
}

void question_card(Scene& scene, TrainingScreen& s, const app::Lesson& lesson) {
  ui::Frame& f = scene.ui;
  const ui::Card card(f, "question", lw::ForYourself, card_look(f));
  ui::heading(f, 2, lw::ForYourself, ui::kH3);
  f.space(8);
  ui::text(f, lesson.question, {.type = ui::kLead});
  f.space(16);
  Form form(scene, s.note.form);
  form.below(s.note.now,
             {field<&LessonNote::private_note>(
                 {.label = lw::YourAnswer, .kind = FieldKind::Area, .tells_readers = true})});
  if (auto kept = form.to_keep(s.note)) {
    scene.send(app::Save<LessonNote>{*kept, false, f.visit()});
  }
}

}  // namespace

const LessonNote* note_on(const Scene& scene, const std::string& lesson) {
  return find(scene.programme().lesson_notes, Id<LessonNote>{lesson});
}

LessonNote note_to_keep(const Scene& scene, const std::string& lesson) {
  const LessonNote* note = note_on(scene, lesson);
  if (note != nullptr) return *note;
  return {.id = Id<LessonNote>{lesson}, .read_on = scene.app.moment.today};
}

void all_lessons_button(Scene& scene, std::string_view words, bool is_primary) {
  const ui::ButtonLook look{.kind =
                                is_primary ? ui::ButtonKind::Primary : ui::ButtonKind::Secondary};
  if (ui::button(scene.ui, "all", words, look)) scene.go(app::Page::Training);
}

void lesson_head(Scene& scene, std::string_view title, Side side, int minutes) {
  ui::Frame& f = scene.ui;
  if (ui::link(f, "back", lw::AllLessons, scene.href(app::Page::Training),
               {.icon = ui::Icon::ChevronLeft})) {
    scene.go(app::Page::Training);
  }
  f.space(8);
  page_heading(scene, title);
  f.space(6);
  ui::side_label(f, lw::about(side, minutes), ui_side(side));
}

void draw_lesson(Scene& scene, TrainingScreen& s, const app::Lesson& lesson, ui::Rect area) {
  ui::Frame& f = scene.ui;
  follow(s.note, note_to_keep(scene, lesson.id));
  const Page page(scene, lesson.id, area, kReadingWidth);
  lesson_head(scene, lesson.title, lesson.side, lesson.minutes);
  f.space(8);
  for (std::size_t i = 0; i < lesson.parts.size(); ++i) {
    const ui::IdScope scope(f, std::to_string(i));
    lesson_part(f, lesson.parts[i]);
  }
  f.space(32);
  question_card(scene, s, lesson);
  f.space(24);
  lesson_foot(scene, lesson, note_on(scene, lesson.id));
}

}  // namespace flipside::screens
