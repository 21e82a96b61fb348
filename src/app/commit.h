// The ways in which handlers change the programme: each makes one step to undo and one entry of the
// journal.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "app/app.h"
#include "archive/journal.h"
#include "replica/state.h"

namespace flipside::app {

void append(Effects& effects, Effects more);

// A notice at the foot of the page; `step` is what its Undo takes back.
Effects notify(App& app, std::string text, std::optional<int> step = {});

// Applies the change, keeps it and remembers it. An empty change does nothing, nor does any while
// there is no programme. Where this tab may not write nothing is changed, and a notice says so.
Effects commit(App& app, Change change);
// The same, with a notice that offers to undo it.
Effects commit(App& app, Change change, std::string notice);

// The same without a notice, for what is typed: one step for all that was done with the same
// number, as long as nothing else was done since.
Effects commit_typed(App& app, Change change, int visit);

// While nothing else is kept, undoing the last step puts the stamps `before` it back, so that it is
// as if it had never been.
void keep_way_back(App& app, int number, replica::State before);

// What these do, without making a step: for undo and redo. This tab must be allowed to
// write, and there must be a programme to change.
Effects apply_and_keep(App& app, const Change& change, StepMark mark,
                       std::vector<archive::DecidedField> decided = {});
// The same with stamps that are those of the programme afterwards: later ones than the present, or
// earlier ones, after which this copy writes under another name.
enum class Stamping { GoOn, GoBack };
Effects apply_with_stamps(App& app, const Change& change, StepMark mark, replica::State stamps,
                          Stamping way);
// Begins with a workspace where nothing is, and goes to the first page. Without `stamps` it is as
// if the programme's content had written itself.
Effects put_and_keep(App& app, std::optional<Workspace> workspace,
                     std::optional<replica::State> stamps);

// Whether this tab may write: a newer version of the page has not taken over; if not, `effects`
// gets the notice.
bool may_write(App& app, Effects& effects);

// What the stores of a workspace amount to; absent where that is nothing (opening.cpp).
std::optional<KeptWorkspace> kept_workspace(const Loaded& loaded);
// Hands out a workspace as a file (files.cpp).
Download file_of(const Workspace& workspace, const replica::State& stamps, Date today);

// One slice of the search for pairs, which is_busy (proposing.cpp).
namespace late {
Effects advance_search(App& app);
}

// A list that is brought to the first-run page begins a programme (files.cpp).
Effects begin_if_none(App& app);

// Looks at the next of the files that came together, once the one before is done with (files.cpp).
Effects open_next_file(App& app);

// Sends the whole programme to the stores, where one may be changed.
Effects take_snapshot(App& app);

}  // namespace flipside::app
