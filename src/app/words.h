// Every word of the app layer that a person reads: labels of steps, notices, titles. English;
// plurals by counted() of base/text.h.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "app/arrival.h"
#include "app/contents.h"
#include "app/keeping_intents.h"
#include "app/leaving.h"
#include "app/route.h"
#include "app/shelved.h"
#include "programme/change.h"
#include "programme/kinds.h"
#include "programme/programme.h"

namespace flipside::matching {
struct Repetition;
}  // namespace flipside::matching

namespace flipside::app::words {

// What a record is called in the middle of a sentence: "Ada Lovelace", "the topic “Podcasts”", "the
// pair of Ada Lovelace and Charles Babbage", "a session of …".
std::string called(const Programme& programme, const Charter& charter);
std::string called(const Programme& programme, const Policy& policy);
std::string called(const Programme& programme, const Rank& rank);
std::string called(const Programme& programme, const Topic& topic);
std::string called(const Programme& programme, const Aim& aim);
std::string called(const Programme& programme, const Interest& interest);
std::string called(const Programme& programme, const ResourceGroup& group);
std::string called(const Programme& programme, const Run& run);
std::string called(const Programme& programme, const Person& person);
std::string called(const Programme& programme, const Block& block);
std::string called(const Programme& programme, const Pair& pair);
std::string called(const Programme& programme, const Session& session);
std::string called(const Programme& programme, const Terms& terms);
std::string called(const Programme& programme, const SessionAnswer& answer);
std::string called(const Programme& programme, const Promise& promise);
std::string called(const Programme& programme, const Goal& goal);
std::string called(const Programme& programme, const CheckInSeal& seal);
std::string called(const Programme& programme, const CheckInAnswer& answer);
std::string called(const Programme& programme, const Feedback& feedback);
std::string called(const Programme& programme, const Question& question);
std::string called(const Programme& programme, const Attempt& attempt);
std::string called(const Programme& programme, const WaysOfWorking& ways);
std::string called(const Programme& programme, const Pulse& pulse);
std::string called(const Programme& programme, const Influence& influence);
std::string called(const Programme& programme, const Introduction& introduction);
std::string called(const Programme& programme, const LessonNote& note);
std::string called(const Programme& programme, const TableKind& kind, const void* record);

// The person's name, or words for one who is unknown or has none.
std::string name_or_words(const Programme& programme, const Id<Person>& person);
// "Ada Lovelace and Charles Babbage", the mentor first.
std::string both_names(const Programme& programme, const Id<Person>& mentor,
                       const Id<Person>& mentee);

// Labels of steps, as they stand after Undo: "Undo add Ada Lovelace" is "Add Ada Lovelace" there.
std::string add(const std::string& what);
std::string edit(const std::string& what);
std::string remove(const std::string& what);
std::string removed(const std::string& what);
std::string accept_pairs(std::size_t count);
std::string accepted_pairs(std::size_t count);
std::string decline_pair(const std::string& names);
std::string declined_pair(const std::string& names);
std::string pair_by_hand(const std::string& names);
std::string paired_by_hand(const std::string& names);
std::string proposed_by_hand(const std::string& names);
std::string ask_mentees(std::size_t count);
std::string mentees_to_ask(std::size_t count);
std::string ask(const std::string& name);
std::string asked(const std::string& name);
std::string mail_opens(const std::string& name);
std::string log_met(const std::string& names, bool yesterday);
std::string said_yes(const std::string& name);
std::string now_ask(const std::string& name, const std::string& next);
std::string both_agree(const std::string& name, const std::string& other);
std::string start_pairs(std::size_t count);
std::string ask_for_rematch(const std::string& names);
std::string withdraw_rematch(const std::string& names);
std::string first_in_next(const std::string& names);
// What came of doing a run of so many pairs again.
std::string repetition(const matching::Repetition& found, std::size_t pairs);
std::string set_stage(PairStage stage, const std::string& names);
std::string stage_was_set(PairStage stage, const std::string& names);
std::string log_session(const std::string& names);
inline constexpr std::string_view QuestionKept =
    "Kept, for you alone. It waits for your next session.";
inline constexpr std::string_view OnTheAgenda = "It is on the agenda now, where both can read it";
std::string put_on_agenda(const std::string& what);
std::string plan_session(const std::string& names);
std::string session_booked(Date on);
// `moved_to`: the day of the session that takes its place.
std::string session_changed(const Session& session, std::optional<Date> moved_to);
// Tells nobody who looks over a shoulder what it is about.
inline constexpr std::string_view CalendarTitle = "Meeting";
inline constexpr std::string_view CalendarFile = "Meetings";
inline constexpr std::string_view LatePartFailed =
    "This part of Flipside could not be loaded, so nothing was done";
inline constexpr std::string_view TextsFailed = "The suggestions could not be loaded";
inline constexpr std::string_view LessonsFailed = "The lessons could not be loaded";
// Of a file of the site that came and is not what it should be.
inline constexpr std::string_view NotWhole =
    "the file that came is damaged. Load the page again while you are online";
std::string change_session(SessionState state, const std::string& names);
// `names`: of the one pair; empty where there are more. `asked`: of how many pairs it was said.
std::string log_meetings(const std::string& names, std::size_t logged);
std::string logged_meetings(const std::string& names, std::size_t logged, std::size_t asked);
inline constexpr std::string_view MetAlready = "A session of that day is logged already.";
std::string settle_promise(PromiseState state);
std::string rate_goal();
// "Ada Lovelace: 1 pair ended", after what was changed.
std::string pairs_settled(const std::string& what, const PairsSettled& pairs);
std::string imported_people(std::size_t count);
std::string list_is_read(std::size_t rows);
// Of the table of what an import left to be looked at.
inline constexpr std::array<std::string_view, 3> ReportHeads{"What happened", "Where", "Why"};
inline constexpr std::string_view StayedOut = "Stayed out";
inline constexpr std::string_view CameInPart = "Imported in part";
inline constexpr std::string_view WholeFile = "Whole file";
std::string opened_file(const std::string& name);
std::string same_as_here(const std::string& name);
std::string waits(const std::string& name);
std::string refused(const RefusedFile& file);
// "Lindenquay Libraries, Autumn 2026".
std::string programme_name(const Contents& contents);
// What a workspace is called: its organisation, or whom it is with.
std::string name_of(const Shelved& it);
std::string workspace_removed(const std::string& name);
std::string workspace_is_back(const std::string& name);
// `field`: its key.
std::string too_long(std::string_view label, std::string_view field, std::string_view problem);
// What others wrote can be of any length: cut to what a notice holds.
std::string in_short(std::string_view text);
std::string undone(std::string_view label);
std::string done_again(std::string_view label);
std::string downloaded(const std::string& name);
std::string people_matched(std::size_t pairs);

// Of the list of links for a mail merge.
inline constexpr std::array<std::string_view, 4> HandOutHeads{"Name", "E-mail", "Subject", "Link"};
// Of the table of people without a pair.
inline constexpr std::array<std::string_view, 7> WithoutPairHeads{
    "Name", "E-mail", "Signed up as", "Rank", "Team", "Why no pair", "What would help"};
inline constexpr std::string_view AsMentor = "Mentor (junior, teaches)";
inline constexpr std::string_view AsMentee = "Mentee (senior, learns)";

inline constexpr std::string_view MyPartner = "My partner";
inline constexpr std::string_view OpenedSample =
    "This is a made-up programme. Change what you like.";
inline constexpr std::string_view StartedEmpty =
    "This is an empty page. What you had is kept as it was.";
inline constexpr std::string_view SaveBeforeLeaving =
    "Not yet: your last change is not saved. Download a copy first.";
inline constexpr std::string_view KeptCopyName = "a copy that was kept here";
inline constexpr std::string_view KeptAnew =
    "The storage of this browser was emptied. What you see is kept there anew.";
inline constexpr std::string_view NothingToUndo = "What this step did was changed again since.";
inline constexpr std::string_view TheOrganiser = "the organiser";
// A part of the name of a file.
inline std::string copy_for(std::string_view organisation, std::string_view reader) {
  return std::string(organisation) + " for " + std::string(reader);
}
// Tells nobody who looks over a shoulder what it is about.
inline constexpr std::string_view CopyMailSubject = "Something to open";
inline std::string copy_mail(std::string_view link) {
  return "Open this link in your browser: it shows what is inside before anything is kept.\n\n" +
         std::string(link) + "\n\nIt is for you alone. Nothing is sent to a server.\n";
}
inline std::string invitation_of(std::string_view organisation) {
  return organisation.empty() ? std::string("Invitation")
                              : "Invitation of " + std::string(organisation);
}
inline std::string answer_of(std::string_view name) { return "Answer of " + std::string(name); }
inline constexpr std::string_view InvitationMailSubject = "An invitation to reverse mentoring";
std::string invitation_mail(std::string_view organisation, std::optional<Date> until,
                            std::string_view link);
inline constexpr std::string_view InvitationRenewed = "The invitation was brought up to date";
std::string invitation_opened(std::string_view organisation, bool is_organisers);
std::string answer_for_another(std::string_view organisation);
std::string take_answers(std::size_t count, std::string_view name);
std::string took_answers(std::size_t count, std::string_view name);
inline constexpr std::string_view CopyShared = "Handed over";
inline constexpr std::string_view WrongPhrase =
    "That is not its passphrase. Small and capital letters are told apart.";
inline constexpr std::string_view WrongPhraseNow =
    "That is neither the passphrase nor the recovery code. Capital letters count.";
inline constexpr std::string_view NowProtected =
    "Protected. Only the passphrase opens this workspace now.";
inline constexpr std::string_view NoLongerProtected =
    "No longer protected: whoever uses this browser can open the workspace.";
inline constexpr std::string_view WaysInChanged =
    "Changed. What opened it before does not any more.";
inline constexpr std::string_view SaveBeforeLocking =
    "Your last change is not saved yet, and locking would lose it. Download a copy first.";
inline std::string recovery_code_file(std::string_view code) {
  return "Recovery code of a protected workspace of Flipside\n\n" + std::string(code) +
         "\n\nIt opens the workspace in place of the passphrase, in the browser that keeps it, and "
         "its\nsealed copies anywhere. Keep it where only you can read it.\n";
}
inline std::string not_sealed(std::string_view why) {
  return "The sealed copy was not made. " + std::string(why);
}
inline constexpr std::string_view OutdatedHere =
    "A newer version of Flipside is open in another tab. Load this one again to go on here.";
std::string conflicts_of_tabs(std::size_t number);
std::string removed_elsewhere(const std::string& name);
inline constexpr std::string_view NothingToChange = "They are all like that already.";
inline constexpr std::string_view HeldHere = "First say what is to become of what is kept here.";
inline constexpr std::string_view Copied = "Copied.";
inline constexpr std::string_view CopyFailed = "The browser did not allow copying";
inline constexpr std::string_view SampleFailed = "The sample could not be fetched";
inline constexpr std::string_view SampleBroken = "The sample could not be read";
inline constexpr std::string_view UpdateWaits = "A new version of Flipside is ready.";
inline constexpr std::string_view SavesFirst = "Not yet: the last change is still being saved.";
inline constexpr std::string_view NoSuchPair = "One of the two is not in the programme any more.";
inline constexpr std::string_view PairBesideItself = "Nobody can be paired with themself.";

inline constexpr std::string_view NoPairHere = "This pair is not in the programme any more.";
inline constexpr std::string_view MovedOn = "This pair has moved on since: look at it again.";
inline constexpr std::string_view PairAlready = "These two are a pair already.";
inline std::string propose_terms(const std::string& what) {
  return "Propose for the agreement: " + what;
}
inline constexpr std::string_view Proposed = "Noted. The other sees it once you send what is new.";
inline constexpr std::string_view ProposedAfterSigning =
    "Noted. It is no longer what you signed: sign again once every clause is agreed.";
inline constexpr std::string_view NothingProposed =
    "Nothing has changed: that is what you would agree to already.";
inline std::string sign_terms(int version, bool alone) {
  return (alone ? "Note that both agreed to version " : "Sign version ") + std::to_string(version) +
         " of the agreement";
}
inline std::string signed_terms(int version, bool holds) {
  const std::string number = "ersion " + std::to_string(version);
  return holds ? "V" + number + " holds from now on."
               : "You signed v" + number + ". Send what is new, so that the other can sign, too.";
}
inline constexpr std::string_view AnswerCheckIn = "Answer the check-in";
// Whether the other has answered, too; one who tracks a pair alone sends nothing.
inline std::string check_in_sealed(bool both, bool alone) {
  if (alone) return "Noted.";
  return both ? "Both answers are open. Send what is new: it opens yours for the other, too."
              : "Sealed. Send what is new: the other learns that you have answered, not what.";
}
inline constexpr std::string_view RematchNoted = "Noted. The pair goes on until it is closed.";
inline constexpr std::string_view RematchWithdrawn = "The pair goes on as before.";

inline constexpr std::string_view Begun = "Ready. Bring in people, or look around first.";
inline constexpr std::string_view OwnBegun = "Ready. Book the first session, or look around first.";
// "The sample could not be fetched: no connection".
std::string with_reason(std::string_view what, std::string_view why);

// "Merge ada.flipside.json".
// "what Ada Okoye sent".
std::string sent_by(const std::string& who);
std::string merge_file(const std::string& name);
// "Merged ada.flipside.json: 2 added, 1 changed".
std::string merged_file(const std::string& name, const Change& change);
inline constexpr std::string_view MergeIsAhead =
    "Not merged: some of it is dated in days to come. Confirm that first.";
// "agreement.place" as people read it: "agreement, place".
std::string field_words(std::string_view field);
std::string decide_field(std::string_view field, const std::string& what);
std::string decided_field(std::string_view field, const std::string& what);

inline constexpr std::string_view MentorMeaning =
    "The mentor is the junior of the two. They teach: their expertise counts, not their rank.";
inline constexpr std::string_view MenteeMeaning =
    "The mentee is the senior of the two. They learn: they bring the questions and try things out.";

// What a new programme begins with; all of it can be edited.
struct UsualTopic {
  std::string_view name;
  TopicArea area;
};
inline constexpr std::array UsualTopics{
    UsualTopic{"AI assistants", TopicArea::Technology},
    UsualTopic{"Chat tools", TopicArea::Technology},
    UsualTopic{"Data privacy", TopicArea::Technology},
    UsualTopic{"Short video", TopicArea::Technology},
    UsualTopic{"Spreadsheets", TopicArea::Technology},
    UsualTopic{"Trying out ideas", TopicArea::Innovation},
    UsualTopic{"What newcomers expect", TopicArea::Innovation},
    UsualTopic{"Working remotely", TopicArea::Processes},
    UsualTopic{"Simpler procedures", TopicArea::Processes},
    UsualTopic{"Flexible hours", TopicArea::Policies},
    UsualTopic{"Accessibility", TopicArea::Culture},
    UsualTopic{"Plain language", TopicArea::Culture},
    UsualTopic{"Starting a career today", TopicArea::Culture},
};

inline constexpr std::array<std::string_view, 8> UsualAims{
    "Understand younger customers", "Use new tools with confidence", "Hear what newcomers see",
    "Make room for new ideas",      "Question an old habit",         "Grow in confidence",
    "See how decisions are made",   "Know more people in the house",
};

// For the recovery page.
inline constexpr std::string_view SomethingMissing =
    "This browser kept changes that are not there any more.";
std::string store_emptied(const MissingStore& missing);
inline constexpr std::string_view SnapshotNewer =
    "The newest saved state is of a newer version of Flipside. Load the page again to update it.";
inline constexpr std::string_view SnapshotDamaged = "The newest saved state can not be read.";
inline constexpr std::string_view SomethingDamaged =
    "Some of what this browser kept is not as it was written.";
inline constexpr std::string_view EntryDamaged = "Some of the last changes can not be read.";
inline constexpr std::string_view EntryNewer =
    "The last changes are of a newer version of Flipside. Load the page again to update it.";
inline constexpr std::string_view EntryMissing = "Some changes are missing between others.";
inline constexpr std::string_view LocalHoldsAPart =
    "Local storage holds the programme only in part: it was too large, or the storage was full.";
std::string cannot_be_read(std::int64_t size);
inline constexpr std::string_view DamagedFile = "flipside damaged";
inline constexpr std::string_view LocalWasEmptied =
    "The local storage of this browser was emptied. Nothing is lost: its database has everything, "
    "and it is kept in both again.";
inline constexpr std::string_view CopyIsLookedAt =
    "This copy is only looked at. Open it to change something.";
inline constexpr std::string_view CopyIsOpen = "The copy is open. All others are kept.";
inline constexpr std::string_view CopiesNotKept =
    "The other copies could not be kept beside this one.";

// "Active".
std::string_view stage_name(PairStage stage);
// "Active", "Active, by hand".
std::string stage_words(const Pair& pair);

inline constexpr std::string_view LeaveOut = "Leave out what is not for this copy";
inline constexpr std::string_view LeftOut =
    "Left out. It is only in the copies of those it is for.";

inline constexpr std::string_view AppName = "Flipside";

}  // namespace flipside::app::words
