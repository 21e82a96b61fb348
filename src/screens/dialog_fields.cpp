#include "screens/dialog_fields.h"

#include <array>

#include "screens/format.h"
#include "ui/date_field.h"
#include "ui/segments.h"

namespace flipside::screens {

void dialog_day(Scene& scene, std::string_view key, const ui::FieldLook& look, std::string& value) {
  const Date today = scene.app.moment.today;
  ui::date_field(scene.ui, key, look, value, [today](std::string_view iso) {
    const auto day = date_from_iso(iso);
    return day ? long_date(*day, today) : std::string(iso);
  });
}

void side_field(ui::Frame& f, std::string_view key, std::string_view label, const PairView& view,
                int& side) {
  const std::array choices{ui::Segment{"mentee", view.mentee, ui::Side::Mentee},
                           ui::Segment{"mentor", view.mentor, ui::Side::Mentor}};
  ui::segments(f, key, label, choices, side);
}

}  // namespace flipside::screens
