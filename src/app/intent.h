// Everything that a person or the outside world can ask of the app. A screen makes intents, the
// edge of the platform makes intents; update() (app.h) alone answers them.
#pragma once

#include <variant>

#include "app/file_intents.h"
#include "app/keeping_intents.h"
#include "app/matching_intents.h"
#include "app/page_intents.h"
#include "app/programme_intents.h"

namespace flipside::app {

using Intent = std::variant<
    // Start, stores, tabs, outcomes of effects.
    Started, Loaded, Appended, AppendFailed, SnapshotKept, SnapshotFailed, OtherTabTookOver,
    EditHereInstead, PersistenceAnswered, UpdateAvailable, AgreeToUpdate, Downloaded, Copied,
    CopyFailed, AssetFetched, AssetFailed, Tick, OpenWhatIsLeft,
    // Pages, settings, undo.
    Navigate, Back, AddressChanged, SetTheme, DismissToast, RunCommand, OpenPalette, ClosePalette,
    PrintPage, CopyText, Undo, Redo, UndoStep,
    // Records.
    CreateProgramme, TrackMyOwn, Save<Charter>, Save<Policy>, Save<Rank>, Save<Topic>,
    Save<Interest>, Save<Person>, Save<Block>, Save<Pair>, Save<Session>, Save<Promise>, Save<Goal>,
    Remove<Rank>, Remove<Topic>, Remove<Interest>, Remove<Person>, Remove<Block>, Remove<Pair>,
    Remove<Session>, Remove<Promise>, Remove<Goal>, Apply, AddPairByHand, SetStage, LogSession,
    PlanSession, SettlePromise, SetAttainment,
    // Proposals of pairs.
    StartMatching, CancelMatching, DiscardProposal, AcceptPairs, DeclinePair,
    // Files.
    ChooseFile, OpenFile, PasteText, OpenSample, ExportJson, ExportCsv, StartOver, SetSheetChoices,
    SetColumn, DecideIssue, ConfirmImport, CancelImport>;

}  // namespace flipside::app
