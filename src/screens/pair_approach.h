// What the minutes of a pair's agendas go to: finding a way or advice, and their focus topics.
#pragma once

#include <string>

#include "screens/pair_page.h"
#include "screens/pair_view.h"

namespace flipside::screens {

// Below an item of an agenda: how it is to be talked about, and the prompts for that.
// `indent` of the item’s title.
void approach_lines(Scene& scene, const AgendaItem& item, float indent);
// What an item is marked with, in words; empty: nothing.
std::string marks_of(const Programme& programme, const AgendaItem& item);
// Where more than half of the time went to something other than the focus topics: says so, kindly.
void drift_line(Scene& scene, const PairView& view);

}  // namespace flipside::screens
