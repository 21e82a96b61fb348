#include "screens/programme_charter.h"

#include <array>
#include <optional>

#include "screens/format.h"
#include "screens/words/programme.h"
#include "ui/box.h"
#include "ui/columns.h"
#include "ui/date_field.h"
#include "ui/text.h"

namespace flipside::screens {
namespace {

constexpr float kProgrammeCharterBetween = 16;

std::string iso(const std::optional<Date>& date) { return date ? to_iso(*date) : std::string(); }

// The charter has an id of its own once there is one; the fields are what counts here.
void keep_up(CharterForm& form, const Charter& charter) {
  if (form.draft.saved == charter) return;
  if (form.draft.saved.starts_on != charter.starts_on) form.starts = iso(charter.starts_on);
  if (form.draft.saved.ends_on != charter.ends_on) form.ends = iso(charter.ends_on);
  follow(form.draft, charter);
}

bool ends_too_early(const Charter& charter) {
  return charter.starts_on && charter.ends_on && *charter.ends_on <= *charter.starts_on;
}

void keep(Scene& scene, Draft<Charter>& draft, const ui::FieldEvent& event) {
  if (!event.to_keep()) return;
  Charter next = draft.now;
  if (ends_too_early(next)) {
    next.starts_on = draft.saved.starts_on;
    next.ends_on = draft.saved.ends_on;
  }
  if (next == draft.saved) return;
  note_sent(draft, next, event);
  scene.send(app::Save<Charter>{std::move(next), false, scene.ui.visit()});
}

struct LineField {
  std::string_view key;
  std::string_view label;
  std::string_view hint;
  std::string Charter::* member;
};

void line_field(Scene& scene, Draft<Charter>& draft, const LineField& field) {
  const ui::FieldLook look{.label = field.label, .hint = field.hint};
  keep(scene, draft, ui::text_field(scene.ui, field.key, look, draft.now.*field.member));
}

void name_fields(Scene& scene, Draft<Charter>& draft) {
  ui::Frame& f = scene.ui;
  const LineField organisation{
      "organisation", programme_words::Organisation, {}, &Charter::organisation};
  const LineField cohort{"cohort", programme_words::Cohort, programme_words::CohortHint,
                         &Charter::cohort};
  if (f.phone()) {
    line_field(scene, draft, organisation);
    f.space(kProgrammeCharterBetween);
    return line_field(scene, draft, cohort);
  }
  ui::Columns row(f, {ui::Width::grow(), ui::Width::grow()}, 12);
  row.next();
  line_field(scene, draft, organisation);
  row.next();
  line_field(scene, draft, cohort);
}

struct AreaField {
  LineField field;
  int lines;
};

constexpr std::array kAreas{
    AreaField{
        {"purpose", programme_words::Purpose, programme_words::PurposeHint, &Charter::purpose}, 3},
    AreaField{{"strategy", programme_words::Strategy, {}, &Charter::strategy}, 2},
    AreaField{{"audience", programme_words::Audience, {}, &Charter::audience}, 2},
    AreaField{{"mentor", programme_words::MentorMeaning, programme_words::MentorMeaningHint,
               &Charter::mentor_meaning},
              2},
    AreaField{{"mentee", programme_words::MenteeMeaning, programme_words::MenteeMeaningHint,
               &Charter::mentee_meaning},
              2}};

void area_fields(Scene& scene, Draft<Charter>& draft) {
  for (const auto& [field, lines] : kAreas) {
    scene.ui.space(kProgrammeCharterBetween);
    const ui::FieldLook look{.label = field.label, .hint = field.hint};
    std::string& value = draft.now.*field.member;
    keep(scene, draft, ui::text_area(scene.ui, field.key, look, value, {.least = lines}));
  }
}

void day_field(Scene& scene, CharterForm& form, std::string_view key, const ui::FieldLook& look,
               std::string& value, std::optional<Date> Charter::* member) {
  const auto words = [&](std::string_view text) {
    const auto date = date_from_iso(text);
    return date ? short_date(*date, scene.app.moment.today) : std::string(text);
  };
  const ui::FieldEvent event = ui::date_field(scene.ui, key, look, value, words);
  if (!event) return;
  form.draft.now.*member = date_from_iso(value);
  scene.ui.again();
  keep(scene, form.draft, event);
}

void day_fields(Scene& scene, CharterForm& form) {
  const std::string_view error =
      ends_too_early(form.draft.now) ? programme_words::EndsTooEarly : std::string_view();
  ui::Columns row(scene.ui, {ui::Width::grow(), ui::Width::grow()}, 12);
  row.next();
  day_field(scene, form, "starts", {.label = programme_words::Starts}, form.starts,
            &Charter::starts_on);
  row.next();
  day_field(scene, form, "ends", {.label = programme_words::Ends, .error = error}, form.ends,
            &Charter::ends_on);
}

}  // namespace

void charter_card(Scene& scene, CharterForm& form) {
  ui::Frame& f = scene.ui;
  keep_up(form, charter_of(scene.programme()));
  const ui::Card card(f, "charter", programme_words::Charter,
                      {.padding = f.phone() ? 16.0F : 24.0F});
  ui::heading(f, 2, programme_words::Charter);
  f.space(kProgrammeCharterBetween);
  name_fields(scene, form.draft);
  f.space(kProgrammeCharterBetween);
  day_fields(scene, form);
  area_fields(scene, form.draft);
}

}  // namespace flipside::screens
