// How a programme begins: with the usual topics, as one's own pair, or as the sample.
#pragma once

#include <string_view>

#include "app/programme_intents.h"
#include "base/date.h"
#include "base/random.h"
#include "base/result.h"
#include "programme/workspace.h"

namespace flipside::app {

// No people and no ranks: a first staff list brings its own ladder.
Workspace new_programme(const CreateProgramme& wish, Random& random);
// Two people and their pair, which starts today. The holder is the individual.
Workspace own_pair(const TrackMyOwn& wish, Date today, Random& random);

// The id of the sample's charter: every copy of it has that.
inline constexpr std::string_view SampleProgramme = "qep0cc83k0i6107yeux8";
inline constexpr std::string_view SampleAsset = "sample.flipside.json";
// The day on which the sample is in mid-cycle as written, a Tuesday.
inline constexpr CivilDate SampleDay{2026, 11, 24};

// The sample as `holder` has it: as it is for the organiser, a copy for one of its liveliest pair.
Result<Workspace> sample_for(const Workspace& sample, Holder holder);

// The same with every date moved by so many days.
Programme moved_by_days(Programme programme, int days);
// Whole weeks from SampleDay to `today`, so that weekdays stay: what was 2 days ago on SampleDay is
// 2 to 8 days ago.
int sample_shift_days(Date today);

}  // namespace flipside::app
