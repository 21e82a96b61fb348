#include "screens/programme_charter.h"

#include "screens/form.h"
#include "screens/words/programme.h"
#include "ui/box.h"
#include "ui/text.h"

namespace flipside::screens {
namespace {

namespace pw = programme_words;

std::string_view days_problem(const Charter& charter) {
  const bool ends_too_early =
      charter.starts_on && charter.ends_on && *charter.ends_on <= *charter.starts_on;
  return ends_too_early ? pw::EndsTooEarly : std::string_view();
}

constexpr FormField area(std::string_view label, int lines, std::string_view hint = {}) {
  return {.label = label, .hint = hint, .kind = FieldKind::Area, .lines = {.least = lines}};
}

void charter_fields(Form& form, Charter& now, bool phone) {
  const auto organisation = field<&Charter::organisation>({.label = pw::Organisation});
  const auto cohort = field<&Charter::cohort>({.label = pw::Cohort, .hint = pw::CohortHint});
  if (phone) {
    form.below(now, {organisation, cohort});
  } else {
    form.beside(now, organisation, cohort);
  }
  form.beside(now, field<&Charter::starts_on, days_problem>({.label = pw::Starts}),
              field<&Charter::ends_on, days_problem>({.label = pw::Ends}));
  form.below(now,
             {field<&Charter::purpose>(area(pw::Purpose, 3, pw::PurposeHint)),
              field<&Charter::strategy>(area(pw::Strategy, 2)),
              field<&Charter::audience>(area(pw::Audience, 2)),
              field<&Charter::mentor_meaning>(area(pw::MentorMeaning, 2, pw::MentorMeaningHint)),
              field<&Charter::mentee_meaning>(area(pw::MenteeMeaning, 2, pw::MenteeMeaningHint)),
              field<&Charter::contact>({.label = pw::Contact, .hint = pw::ContactHint})});
  form.beside(now, field<&Charter::contact_email>({.label = pw::ContactMail}),
              field<&Charter::contact_phone>({.label = pw::ContactPhone}));
}

}  // namespace

void charter_card(Scene& scene, Draft<Charter>& draft) {
  ui::Frame& f = scene.ui;
  follow(draft, charter_of(scene.programme()));
  const ui::Card card(f, "charter", pw::Charter, {.padding = f.phone() ? 16.0F : 24.0F});
  ui::heading(f, 2, pw::Charter);
  f.space(16);
  Form form(scene, draft.form);
  charter_fields(form, draft.now, f.phone());
  if (auto next = form.to_keep(draft)) {
    scene.send(app::Save<Charter>{std::move(*next), false, f.visit()});
  }
}

}  // namespace flipside::screens
