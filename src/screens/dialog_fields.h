// What the dialogs of a pair have in common: a day, a side, and how they close.
#pragma once

#include <string>
#include <string_view>

#include "screens/draft.h"
#include "screens/pair_page.h"
#include "screens/pair_view.h"
#include "screens/words/shell.h"
#include "ui/field.h"

namespace flipside::screens {

// `value`: "2026-11-24", or empty; written out with its weekday.
void dialog_day(Scene& scene, std::string_view key, const ui::FieldLook& look, std::string& value);
// 0: the mentee, 1: the mentor.
void side_field(ui::Frame& frame, std::string_view key, std::string_view label,
                const PairView& view, int& side);

// Save and Cancel end with what was written; Esc, the cross and a press beside do not.
template <class D>
void close_form(Scene& scene, PairScreen& s, Form<D>& form, bool keep) {
  s.open = PairScreen::Open::Nothing;
  if (!keep || !form.unfinished()) return form.begin({});
  scene.send(app::Tell{std::string(shell_words::KeptUnfinished)});
}

}  // namespace flipside::screens
