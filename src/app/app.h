// The running app: all of its state as one value, and the one function that changes it.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "app/arrival.h"
#include "app/backup.h"
#include "app/clocks.h"
#include "app/derived.h"
#include "app/effect.h"
#include "app/handing_out.h"
#include "app/history.h"
#include "app/intent.h"
#include "app/keeping.h"
#include "app/late_part.h"
#include "app/moment.h"
#include "app/protection.h"
#include "app/recovery.h"
#include "app/route.h"
#include "app/sending.h"
#include "app/shelf.h"
#include "app/signing_up.h"
#include "app/toast.h"
#include "base/owned.h"
#include "programme/workspace.h"
#include "replica/merge.h"
#include "replica/state.h"

namespace flipside::app {

struct Importing;
struct ImportReport;
struct MergeLook;
struct Proposing;
struct LessonTexts;
struct SessionTexts;

struct Settings {
  Theme theme{Theme::Follow};
  bool operator==(const Settings&) const = default;
};

// Opening: nothing is known of the stores yet. Recovery: the person chooses among the copies that
// are left (see App::recovery); the workspace is the one that is looked into. Held: what the stores
// gave is not opened before the person says so (see App::held). Only when Ready anything changes.
enum class Phase { Opening, Ready, Recovery, Held };

struct App {
  // In a file of their own, because each file that needs them would instantiate all of a programme.
  App();
  App(App&& other) noexcept;
  App& operator=(App&& other) noexcept;
  ~App();

  Phase phase{Phase::Opening};
  // Absent once Ready: the first-run page.
  std::optional<Workspace> workspace{};
  // What is known beside the programme of where its values come from; empty while there is none.
  replica::State stamps{};
  // How often another workspace was opened: what a screen keeps of one must not reach the next,
  // where the same ids can mean others.
  int replaced{};
  Route route{};
  // The last one an intent brought; what screens go by.
  Moment moment{};
  History history{};
  Keeping keeping{};
  Toasts toasts{};
  // Present while a table of people is looked at, before it is taken in.
  Owned<Importing> importing{};
  // Present while another copy of the programme is looked at, before it is merged.
  Owned<MergeLook> merge{};
  // Values of the programme that wait for a decision, because others stand beside them.
  std::vector<replica::Conflict> open_conflicts{};
  // Of the last import in this tab; never absent.
  Owned<ImportReport> imported;
  // Never absent.
  Owned<Proposing> proposing;
  Clocks clocks{};
  Derived derived{};
  Recovery recovery{};
  // Only while Held; nothing of it was read.
  std::optional<Loaded> held{};
  Shelf shelf{};
  Backup backup{};
  std::optional<SealedFile> sealed{};
  Protection protection{};
  // Present while a copy for somebody else is about to be handed over.
  std::optional<Parcel> parcel{};
  // Present while copies for many are being made.
  std::optional<HandingOut> handing_out{};
  // Answers to the invitation that wait to be taken in.
  std::vector<Reply> replies{};
  // Files that came together with the one in hand; the next is looked at when that is done with.
  std::vector<OpenFile> waiting_files{};
  // Until the person has seen them.
  std::vector<RefusedFile> refused_files{};
  Settings settings{};
  // What KeepDraft kept of this workspace, by the name of the form, and what others have
  // (handed.h); it outlives the tab.
  std::map<std::string, std::string> drafts{};
  std::string version{};
  // The page is one file that was opened from a disk, not a site.
  bool single_file{};
  LatePart late_part{LatePart::Here};
  // Those that wait until it is.
  std::vector<Intent> waiting_intents{};
  // What was last to be copied, until it is; shown to be copied by hand where the browser would
  // not.
  std::string to_copy{};
  bool copies_by_hand{};
  bool palette_open{};
  // A question for the partner is being written (questions.cpp).
  bool question_open{};
  bool update_available{};
  // `replaced` of the programme of which the person keeps what is too much of it (excess.h).
  std::optional<int> keeps_excess{};
  // Absent until somebody wanted one and they came.
  Owned<SessionTexts> session_texts{};
  Owned<LessonTexts> lesson_texts{};
  // Whether they are on their way.
  bool session_texts_asked{};
  bool lesson_texts_asked{};
  // For whom the sample is being fetched.
  std::optional<Holder> fetching_sample{};
};

// Answers one intent. The same app, intent and moment give the same app and effects.
Effects update(App& app, const Intent& intent, const Moment& moment);

// When Tick is to come, in milliseconds since 1970: at or before now: at once. At midnight at the
// latest, because a new day makes new figures; absent: never.
std::optional<std::int64_t> next_tick(const App& app);

// Whether something is to be worked out in slices, one each Tick, as fast as they can come.
bool is_working(const App& app);

// The title of the page in front: "People · Lindenquay Libraries · Flipside".
std::string title_of(const App& app);

// The programme, empty while there is none.
const Programme& programme_of(const App& app);

}  // namespace flipside::app
