// The handlers, one for each kind of intent. update() (app.h) alone calls them.
#pragma once

#include <string>
#include "app/agreement_intents.h"
#include "app/asking_intents.h"
#include "app/check_in_intents.h"
#include "app/effect.h"
#include "app/exploring_intents.h"
#include "app/file_intents.h"
#include "app/keeping_intents.h"
#include "app/late_part.h"
#include "app/matching_intents.h"
#include "app/page_intents.h"
#include "app/programme_intents.h"
#include "app/protection_intents.h"
#include "app/recovery_intents.h"
#include "app/sealing_intents.h"
#include "app/sending_intents.h"
#include "app/session_intents.h"
#include "app/signing_intents.h"
#include "app/workspace_intents.h"
#include "programme/kinds.h"

namespace flipside::app {

struct App;
// import_intents.h
struct SetSheetChoices;
struct SetColumn;
struct DecideIssue;
struct SetLearners;
struct DecideNews;
struct ChooseSheet;
struct MoveNewRank;
// merge_intents.h
struct OpenBeside;
struct DecideConflict;
struct TakeMerge;
struct LeaveMerge;
// excess.h
struct LeaveOutExcess;
struct KeepExcess;

// opening.cpp, outcomes.cpp, beginning.cpp, files.cpp
Effects on(App& app, const Started& it);
Effects on(App& app, const Loaded& it);
Effects on(App& app, const Appended& it);
Effects on(App& app, const AppendFailed& it);
Effects on(App& app, const SnapshotKept& it);
Effects on(App& app, const SnapshotFailed& it);
Effects on(App& app, const ChangesArrived& it);
Effects on(App& app, const NewerElsewhere& it);
Effects on(App& app, const PersistenceAnswered& it);
Effects on(App& app, const UpdateAvailable& it);
Effects on(App& app, const AgreeToUpdate& it);
Effects on(App& app, const Downloaded& it);
Effects on(App& app, const Copied& it);
Effects on(App& app, const CopyFailed& it);
Effects on(App& app, const AssetFetched& it);
Effects on(App& app, const AssetFailed& it);
Effects on(App& app, const Tick& it);
Effects on(App& app, const OpenHeld& it);
Effects on(App& app, const DownloadHeld& it);
Effects on(App& app, const GoOnWithoutHeld& it);
Effects on(App& app, const StoresCleared& it);

// recovering.cpp
Effects on(App& app, const CopiesFound& it);
Effects on(App& app, const CopiesNotKept& it);
Effects on(App& app, const ShowCopies& it);
Effects on(App& app, const CloseCopies& it);
Effects on(App& app, const OpenCopy& it);
Effects on(App& app, const LookInside& it);
Effects on(App& app, const LeaveCopy& it);
Effects on(App& app, const DownloadCopy& it);
Effects on(App& app, const MergeCopy& it);
Effects on(App& app, const BeginAfresh& it);

// handing_out.cpp
Effects on(App& app, const HandOutCopies& it);
Effects on(App& app, const StopHandingOut& it);

// signing_up.cpp, replying.cpp
Effects on(App& app, const PrepareInvitation& it);
Effects on(App& app, const PrepareAnswer& it);
Effects on(App& app, const DecideReply& it);
Effects on(App& app, const LeaveReply& it);
Effects on(App& app, const TakeReplies& it);

// shelf.cpp
Effects on(App& app, const ShelfListed& it);
Effects on(App& app, const WorkspaceOpened& it);
Effects on(App& app, const SwitchWorkspace& it);
Effects on(App& app, const RemoveWorkspace& it);
Effects on(App& app, const PutBackWorkspace& it);
Effects on(App& app, const WorkspaceRead& it);
Effects on(App& app, const ExportAll& it);

// clocks.cpp
Effects on(App& app, const TimeZonesRead& it);
Effects on(App& app, const TimeZonesListed& it);
Effects on(App& app, const AskTimeZones& it);
Effects on(App& app, const KnowClocks& it);

// pages.cpp
Effects on(App& app, const Navigate& it);
Effects on(App& app, const Back& it);
Effects on(App& app, const AddressChanged& it);
Effects on(App& app, const SetTheme& it);
Effects on(App& app, const Tell& it);
Effects on(App& app, const DismissToast& it);
Effects on(App& app, const KeepDraft& it);
Effects on(App& app, const RunCommand& it);
Effects on(App& app, const OpenPalette& it);
Effects on(App& app, const ClosePalette& it);
Effects on(App& app, const PrintPage& it);
Effects on(App& app, const CopyText& it);
Effects on(App& app, const EndCopyByHand& it);
Effects on(App& app, const WriteMail& it);

// history.cpp
Effects on(App& app, const Undo& it);
Effects on(App& app, const Redo& it);
Effects on(App& app, const UndoStep& it);

// records.cpp
Effects save_record(App& app, const TableKind& kind, const void* record, bool open, int visit);
Effects remove_record(App& app, const TableKind& kind, const std::string& id);
template <class R>
Effects on(App& app, const Save<R>& it) {
  return save_record(app, table_kind<R>(), &it.record, it.open, it.visit);
}
template <class R>
Effects on(App& app, const Remove<R>& it) {
  return remove_record(app, table_kind<R>(), it.id.value);
}
Effects on(App& app, const Apply& it);
Effects on(App& app, const ApplyToPeople& it);

// beginning.cpp
Effects on(App& app, const CreateProgramme& it);
Effects on(App& app, const TrackMyOwn& it);
Effects on(App& app, const SeeSampleAs& it);

// pairs.cpp
Effects on(App& app, const AddPairByHand& it);
Effects on(App& app, const SetStage& it);
Effects on(App& app, const SettlePromise& it);
Effects on(App& app, const SetAttainment& it);

// sessions.cpp
Effects on(App& app, const LogSession& it);
Effects on(App& app, const PlanSession& it);
Effects on(App& app, const ChangeSession& it);
Effects on(App& app, const ProposeTerms& it);
Effects on(App& app, const SignTerms& it);
Effects on(App& app, const LogMeetings& it);
// questions.cpp
Effects on(App& app, const OpenQuestion& it);
Effects on(App& app, const CloseQuestion& it);
Effects on(App& app, const KeepQuestion& it);
Effects on(App& app, const PutOnAgenda& it);
// checking_in.cpp
Effects on(App& app, const SealCheckIn& it);
// calendar_file.cpp
Effects on(App& app, const DownloadCalendar& it);
// site_texts.cpp
Effects on(App& app, const ReadSessionTexts& it);
Effects on(App& app, const ReadLessons& it);
// late_part.cpp
Effects on(App& app, const WantLatePart& it);

// proposing.cpp
Effects on(App& app, const StartMatching& it);
Effects on(App& app, const CancelMatching& it);
Effects on(App& app, const DiscardProposal& it);
Effects on(App& app, const DeclinePair& it);
Effects on(App& app, const AskWhyNot& it);
Effects on(App& app, const CloseWhyNot& it);
Effects on(App& app, const PairAnyway& it);
Effects on(App& app, const ExportWithoutPair& it);

// exploring.cpp
Effects on(App& app, const AskPartners& it);
Effects on(App& app, const ClosePartners& it);
Effects on(App& app, const CompareModes& it);
Effects on(App& app, const CloseModes& it);
Effects on(App& app, const UseMode& it);
Effects on(App& app, const SaveProof& it);

// taking.cpp
Effects on(App& app, const AcceptPairs& it);
Effects on(App& app, const AskMentees& it);

// asking.cpp
Effects on(App& app, const AskNow& it);
Effects on(App& app, const SayYes& it);
Effects on(App& app, const SayNo& it);
Effects on(App& app, const StartAgreed& it);

// rematching.cpp
Effects on(App& app, const AskForRematch& it);
Effects on(App& app, const WithdrawRematch& it);
Effects on(App& app, const EndAndMatchAgain& it);

// runs.cpp
Effects on(App& app, const KeepProposals& it);
Effects on(App& app, const RepeatRun& it);

// excess.cpp
Effects on(App& app, const LeaveOutExcess& it);
Effects on(App& app, const KeepExcess& it);

// files.cpp
Effects on(App& app, const ChooseFile& it);
Effects on(App& app, const OpenFile& it);
Effects on(App& app, const FileRefused& it);
Effects on(App& app, const DismissRefusedFiles& it);
Effects on(App& app, const PasteText& it);
Effects on(App& app, const ExportJson& it);
Effects on(App& app, const DownloadPage& it);

// list_files.cpp
Effects on(App& app, const ReadList& it);
Effects on(App& app, const ExportCsv& it);
Effects on(App& app, const ExportPairsCsv& it);
Effects on(App& app, const ExportImportReport& it);
namespace late {
// Whether the list comes in together with the one that is looked at: they came together.
bool joins(const App& app, const OpenFile& it);
Effects join(App& app, const OpenFile& it);
}  // namespace late

// sealing.cpp
Effects on(App& app, const ExportSealed& it);
Effects on(App& app, const OpenSealed& it);
Effects on(App& app, const CancelSealed& it);
Effects on(App& app, const Unsealed& it);
Effects on(App& app, const UnsealFailed& it);
Effects on(App& app, const SealFailed& it);

// protection.cpp
Effects on(App& app, const ProtectionTold& it);
Effects on(App& app, const ProtectionFailed& it);
Effects on(App& app, const RecoveryCodeMade& it);
Effects on(App& app, const MakeCode& it);
Effects on(App& app, const ForgetCode& it);
Effects on(App& app, const DownloadCode& it);
Effects on(App& app, const Protect& it);
Effects on(App& app, const ChangePhrase& it);
Effects on(App& app, const Unprotect& it);
Effects on(App& app, const LockNow& it);
Effects on(App& app, const LockAfter& it);

// sending.cpp
Effects on(App& app, const PrepareParcel& it);
Effects on(App& app, const LeaveParcel& it);
Effects on(App& app, const HandOverParcel& it);
Effects on(App& app, const LinkMade& it);
Effects on(App& app, const Shared& it);
// backup.cpp
Effects on(App& app, const ConfirmBackup& it);
// merging.cpp
Effects on(App& app, const OpenBeside& it);
Effects on(App& app, const DecideConflict& it);
Effects on(App& app, const TakeMerge& it);
Effects on(App& app, const LeaveMerge& it);

// importing.cpp
// Reads the import that has just begun, or reads it anew.
Effects begin_reading(App& app);
namespace late {
// One slice of the import, which is_reading.
Effects advance_import(App& app);
// The browser has named its time zones.
Effects know_zones(App& app);
}  // namespace late
Effects on(App& app, const ChooseSheet& it);
Effects on(App& app, const MoveNewRank& it);
Effects on(App& app, const SetSheetChoices& it);
Effects on(App& app, const SetColumn& it);
Effects on(App& app, const DecideIssue& it);
Effects on(App& app, const SetLearners& it);
Effects on(App& app, const DecideNews& it);
Effects on(App& app, const ConfirmImport& it);
Effects on(App& app, const CancelImport& it);

}  // namespace flipside::app
