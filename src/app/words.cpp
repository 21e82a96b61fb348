#include "app/words.h"

#include <algorithm>

#include "base/direction.h"
#include "base/text.h"
#include "matching/kept_run.h"

namespace flipside::app::words {
namespace {

// "26 November".
std::string day_name(Date date) {
  constexpr std::array<std::string_view, 12> Months{
      "January", "February", "March",     "April",   "May",      "June",
      "July",    "August",   "September", "October", "November", "December"};
  const CivilDate civil = civil_of(date);
  return std::to_string(civil.day) + " " +
         std::string(Months[static_cast<std::size_t>(civil.month) - 1]);
}

// Long texts are cut, at a whole character.
std::string shortened(std::string_view text, std::size_t most_bytes = 60) {
  if (text.size() <= most_bytes) return std::string(text);
  std::size_t end = 0;
  while (end + code_point_at(text, end).bytes <= most_bytes) end += code_point_at(text, end).bytes;
  return std::string(text.substr(0, end)) + "…";
}

std::string quoted(std::string_view text) { return "“" + isolated(shortened(text)) + "”"; }

std::string named(std::string_view kind, std::string_view name) {
  return name.empty() ? "a " + std::string(kind) + " without a name"
                      : "the " + std::string(kind) + " " + quoted(name);
}

std::string pair_names(const Programme& programme, const Id<Pair>& id) {
  const Pair* pair = find(programme.pairs, id);
  return pair == nullptr ? "a pair" : both_names(programme, pair->mentor, pair->mentee);
}

std::string_view stage_verb(PairStage stage) {
  switch (stage) {
    case PairStage::Proposed:
      return "Propose";
    case PairStage::Reviewed:
      return "Mark as reviewed:";
    case PairStage::Agreed:
      return "Mark as agreed:";
    case PairStage::Active:
      return "Start";
    case PairStage::Paused:
      return "Pause";
    case PairStage::Closed:
      return "Close";
    case PairStage::Declined:
      return "Decline";
  }
  return "Change";
}

std::string lower_stage(PairStage stage) { return fold(stage_name(stage)); }

std::string pairs_in_words(std::size_t count) {
  return counted(static_cast<long long>(count), "pair", "pairs");
}

std::string people_in_words(std::size_t count) {
  return counted(static_cast<long long>(count), "person", "people");
}

}  // namespace

std::string called(const Programme&, const Charter&) { return "the charter"; }
std::string called(const Programme&, const Policy&) { return "the rules of matching"; }
std::string called(const Programme&, const Rank& rank) { return named("rank", rank.name); }
std::string called(const Programme&, const Topic& topic) { return named("topic", topic.name); }
std::string called(const Programme&, const Aim& aim) { return named("aim", aim.name); }
std::string called(const Programme&, const ResourceGroup& group) {
  return named("group", group.name);
}
std::string called(const Programme&, const Run& run) {
  return "the matching of " + to_iso(run.made_on);
}
std::string called(const Programme&, const Interest& interest) {
  return named("interest", interest.name);
}
std::string called(const Programme&, const Person& person) {
  return person.name.empty() ? "a person without a name" : isolated(shortened(person.name));
}
std::string called(const Programme& programme, const Block& block) {
  return "a block of " + both_names(programme, block.mentor, block.mentee);
}
std::string called(const Programme& programme, const Pair& pair) {
  return "the pair of " + both_names(programme, pair.mentor, pair.mentee);
}
std::string called(const Programme& programme, const Session& session) {
  return "a session of " + pair_names(programme, session.pair);
}
std::string called(const Programme& programme, const Terms& terms) {
  return "what one side would have " + pair_names(programme, terms.pair) + " agree";
}
std::string called(const Programme& programme, const SessionAnswer& answer) {
  const std::string of = " of a session of " + pair_names(programme, answer.pair);
  return (answer.moment == AnswerMoment::Before ? "the preparation" : "an answer") + of;
}
std::string called(const Programme&, const Promise& promise) {
  return "the promise " + quoted(promise.text);
}
std::string called(const Programme&, const Question& question) {
  return "the question " + quoted(question.text);
}
std::string called(const Programme&, const Attempt& attempt) {
  return "what was tried: " + quoted(attempt.did);
}
std::string called(const Programme& programme, const WaysOfWorking& ways) {
  return "how one of " + pair_names(programme, ways.pair) + " likes to work";
}
std::string called(const Programme&, const Pulse&) { return "a private answer of yours"; }
std::string called(const Programme&, const Goal& goal) {
  return "the goal " + quoted(goal.statement);
}
std::string called(const Programme&, const Influence& influence) {
  return "what changed: " + quoted(influence.change);
}
std::string called(const Programme&, const Introduction& introduction) {
  return "the introduction to " + quoted(introduction.who);
}
std::string called(const Programme&, const LessonNote&) { return "your note on a lesson"; }

std::string called(const Programme& programme, const CheckInSeal& seal) {
  return "the seal of a check-in of " + pair_names(programme, seal.pair);
}
std::string called(const Programme& programme, const CheckInAnswer& answer) {
  return "an answer of a check-in of " + pair_names(programme, answer.pair);
}

std::string called(const Programme& programme, const Feedback& feedback) {
  const std::string of = " of " + pair_names(programme, feedback.pair);
  switch (feedback.kind) {
    case FeedbackKind::Feedback:
      return "feedback" + of;
    case FeedbackKind::Strength:
      return "a strength" + of;
    case FeedbackKind::Repair:
      break;
  }
  return "what to repair" + of;
}

std::string called(const Programme& programme, const TableKind& kind, const void* record) {
  std::string words;
  for_each_kind([&]<class R>(Table<R> Programme::*, auto) {
    if (&kind == &table_kind<R>()) words = called(programme, *static_cast<const R*>(record));
  });
  return words;
}

std::string name_or_words(const Programme& programme, const Id<Person>& person) {
  const Person* found = find(programme.people, person);
  if (found == nullptr) return "somebody";
  return called(programme, *found);
}

std::string both_names(const Programme& programme, const Id<Person>& mentor,
                       const Id<Person>& mentee) {
  return name_or_words(programme, mentor) + " and " + name_or_words(programme, mentee);
}

std::string add(const std::string& what) { return "Add " + what; }
std::string edit(const std::string& what) { return "Edit " + what; }
std::string remove(const std::string& what) { return "Remove " + what; }
std::string removed(const std::string& what) { return "Removed " + what; }
std::string accept_pairs(std::size_t count) { return "Accept " + pairs_in_words(count); }
std::string accepted_pairs(std::size_t count) { return pairs_in_words(count) + " started"; }
std::string decline_pair(const std::string& names) { return "Decline " + names; }
std::string declined_pair(const std::string& names) {
  return names + " will not be proposed again";
}
std::string pair_by_hand(const std::string& names) { return "Pair " + names; }
std::string paired_by_hand(const std::string& names) { return names + " are paired, by hand"; }
std::string proposed_by_hand(const std::string& names) {
  return names + " are proposed, by hand. They start when both said yes.";
}
std::string ask_mentees(std::size_t count) {
  return "Ask the " + counted(static_cast<long long>(count), "mentee", "mentees") + " first";
}
std::string mentees_to_ask(std::size_t count) {
  return counted(static_cast<long long>(count), "pair waits", "pairs wait") +
         " for the mentee to be asked";
}
std::string ask(const std::string& name) { return "Mark " + name + " as asked"; }
std::string asked(const std::string& name) {
  return "The message to " + name + " is copied: send it your way";
}
std::string mail_opens(const std::string& name) {
  return "A mail to " + name + " opens: send it from there";
}
std::string log_met(const std::string& names, bool yesterday) {
  return "Log that " + names + " met " + (yesterday ? "yesterday" : "today");
}
std::string said_yes(const std::string& name) { return "Note the yes of " + name; }
std::string now_ask(const std::string& name, const std::string& next) {
  return name + " said yes. Now " + next + " is asked.";
}
std::string both_agree(const std::string& name, const std::string& other) {
  return name + " said yes too, after " + other + ". The pair can start.";
}
std::string start_pairs(std::size_t count) { return "Start " + pairs_in_words(count); }
std::string ask_for_rematch(const std::string& names) {
  return "Ask for another match for " + names;
}
std::string withdraw_rematch(const std::string& names) {
  return "Withdraw the wish for another match of " + names;
}
std::string first_in_next(const std::string& names) { return names + " come first in this search"; }
std::string repetition(const matching::Repetition& found, std::size_t pairs) {
  const bool same = found.same_pairs == pairs && found.pairs == pairs;
  std::string words;
  if (found.same_inputs && same) {
    words =
        "The same people and answers: the same " + pairs_in_words(pairs) + ", compared one by one.";
  } else {
    words =
        found.same_inputs ? "The same people and answers: " : "People or answers changed since: ";
    words += std::to_string(found.same_pairs) + " of " + pairs_in_words(pairs) +
             (pairs == 1 ? " is the same." : " are the same.");
    if (found.same_inputs && found.equally_good) words += " The others are exactly as good.";
  }
  if (!found.proven) words += " The check of this result failed, so do not rely on it.";
  return words;
}
std::string set_stage(PairStage stage, const std::string& names) {
  return std::string(stage_verb(stage)) + " " + names;
}
std::string stage_was_set(PairStage stage, const std::string& names) {
  return names + ": " + lower_stage(stage);
}
std::string log_session(const std::string& names) { return "Log a session of " + names; }
std::string put_on_agenda(const std::string& what) { return "Put on the agenda: " + what; }
std::string plan_session(const std::string& names) { return "Plan a session of " + names; }
std::string session_booked(Date on) { return "Booked for " + day_name(on); }
std::string session_changed(const Session& session, std::optional<Date> moved_to) {
  const std::string of = "The session of " + day_name(session.on);
  switch (session.state) {
    case SessionState::Cancelled:
      return of + " is cancelled";
    case SessionState::Missed:
      return of + " is noted as missed";
    case SessionState::Moved:
      return of + (moved_to ? " is moved to " + day_name(*moved_to) : " is moved");
    case SessionState::Planned:
    case SessionState::Held:
      break;
  }
  return of + " is saved";
}
std::string change_session(SessionState state, const std::string& names) {
  switch (state) {
    case SessionState::Cancelled:
      return "Cancel a session of " + names;
    case SessionState::Missed:
      return "Note a missed session of " + names;
    case SessionState::Moved:
      return "Move a session of " + names;
    case SessionState::Planned:
    case SessionState::Held:
      break;
  }
  return "Edit a session of " + names;
}
std::string log_meetings(const std::string& names, std::size_t logged) {
  return names.empty() ? "Log sessions of " + pairs_in_words(logged) : log_session(names);
}
std::string logged_meetings(const std::string& names, std::size_t logged, std::size_t asked) {
  std::string words = names.empty() ? "Sessions of " + pairs_in_words(logged) + " are logged"
                                    : "A session of " + names + " is logged";
  if (asked == logged) return words;
  return words + "; " + counted(static_cast<long long>(asked - logged), "pair has", "pairs have") +
         " one of that day already";
}
std::string settle_promise(PromiseState state) {
  switch (state) {
    case PromiseState::Open:
      return "Open a promise again";
    case PromiseState::Kept:
      return "Mark a promise as kept";
    case PromiseState::Renegotiated:
      return "Move a promise to another day";
    case PromiseState::Dropped:
      return "Drop a promise";
  }
  return "Change a promise";
}
std::string rate_goal() { return "Rate a goal"; }
std::string pairs_settled(const std::string& what, const PairsSettled& pairs) {
  const auto count = [](std::size_t number) {
    return counted(static_cast<std::int64_t>(number), "pair", "pairs");
  };
  std::string words = what + ": ";
  if (pairs.ended > 0) words += count(pairs.ended) + " ended";
  if (pairs.ended > 0 && pairs.paused > 0) words += ", ";
  if (pairs.paused > 0) words += count(pairs.paused) + " paused";
  return words;
}
std::string imported_people(std::size_t count) { return people_in_words(count) + " imported"; }
std::string list_is_read(std::size_t rows) {
  return "The list is read: " + counted(static_cast<std::int64_t>(rows), "row.", "rows.");
}
std::string opened_file(const std::string& name) {
  return name.empty() ? "Opened the file" : "Opened " + isolated(name);
}
std::string same_as_here(const std::string& name) {
  return (name.empty() ? "The file" : name) + " holds what is open already.";
}
std::string waits(const std::string& name) {
  return name + " comes next, when you are done with this one.";
}
std::string refused(const RefusedFile& file) {
  return (file.name.empty() ? "The file" : file.name) + " was not opened. " + file.why;
}
std::string programme_name(const Contents& contents) {
  if (contents.organisation.empty() && contents.cohort.empty()) return "a programme without a name";
  if (contents.organisation.empty()) return shortened(contents.cohort);
  if (contents.cohort.empty()) return shortened(contents.organisation);
  return shortened(contents.organisation) + ", " + shortened(contents.cohort);
}
std::string name_of(const Shelved& it) {
  if (it.locked) return "Locked workspace " + it.id.substr(0, 4);
  if (!it.organisation.empty()) return isolated(shortened(it.organisation));
  if (!it.partner.empty()) return isolated(shortened(it.partner)) + " and me";
  if (!it.cohort.empty()) return isolated(shortened(it.cohort));
  return it.me.empty() ? "Without a name" : isolated(shortened(it.me));
}
std::string workspace_removed(const std::string& name) {
  return "Removed " + name + ". You can put it back for 30 days, under Files.";
}
std::string workspace_is_back(const std::string& name) { return name + " is back."; }
std::string conflicts_of_tabs(std::size_t number) {
  return counted(static_cast<std::int64_t>(number), "field was", "fields were") +
         " changed here and in another tab at once. All versions are kept; Home says where to "
         "decide.";
}
std::string removed_elsewhere(const std::string& name) {
  return name + " was removed in another tab. You can put it back for 30 days, under Files.";
}
std::string too_long(std::string_view label, std::string_view field, std::string_view problem) {
  std::string what(field);
  std::ranges::replace(what, '_', ' ');
  return "Not done: " + shortened(label) + ". In “" + what + "” " + std::string(problem) +
         ". Shorten it and try again.";
}
std::string in_short(std::string_view text) { return shortened(text, 300); }
std::string undone(std::string_view label) { return "Undone: " + std::string(label); }
std::string done_again(std::string_view label) { return "Done again: " + std::string(label); }
std::string downloaded(const std::string& name) { return "Saved as " + isolated(name); }
std::string sent_by(const std::string& who) { return "what " + isolated(who) + " sent"; }
std::string merge_file(const std::string& name) {
  return name.empty() ? "Merge a file" : "Merge " + isolated(name);
}
std::string merged_file(const std::string& name, const Change& change) {
  std::int64_t added = 0;
  std::int64_t changed = 0;
  std::int64_t removed = 0;
  for (const TableKind& kind : kinds()) {
    for (const auto& [id, edit] : kind.edits(change)) {
      (!edit.before ? added : edit.after ? changed : removed) += 1;
    }
  }
  std::string words = name.empty() ? "Merged the file" : "Merged " + isolated(name);
  std::string_view mark = ": ";
  for (const auto& [count, what] :
       {std::pair{added, " added"}, {changed, " changed"}, {removed, " removed"}}) {
    if (count == 0) continue;
    words += std::string(mark) + grouped(count) + what;
    mark = ", ";
  }
  return words;
}
namespace {

std::string inviting(std::string_view organisation) {
  return organisation.empty() ? std::string("a programme") : isolated(shortened(organisation));
}

}  // namespace

std::string invitation_mail(std::string_view organisation, std::optional<Date> until,
                            std::string_view link) {
  const std::string when = until ? " until " + day_name(*until) : std::string();
  return "You are invited to reverse mentoring at " + inviting(organisation) +
         ": a junior teaches, a senior learns.\n\nOpen this link to read what it is about and, if "
         "you like, to sign up" +
         when + ". It takes about five minutes, on a phone too:\n\n" + std::string(link) +
         "\n\nThe page sends nothing by itself. You send your answer back when it is ready.\n";
}
std::string invitation_opened(std::string_view organisation, bool is_organisers) {
  if (is_organisers) {
    return "This is how people see the invitation. Your programme is still here: the switcher "
           "leads "
           "back to it.";
  }
  return "An invitation of " + inviting(organisation) +
         ". What you write stays here until you send "
         "it.";
}
std::string answer_for_another(std::string_view organisation) {
  return "It is an answer to the invitation of " + inviting(organisation) +
         ", whose programme is not in this browser. Open it where that programme is kept.";
}
std::string take_answers(std::size_t count, std::string_view name) {
  return count == 1 ? "Take in the answer of " + isolated(shortened(name))
                    : "Take in " + grouped(static_cast<long long>(count)) + " answers";
}
std::string took_answers(std::size_t count, std::string_view name) {
  return count == 1 ? "The answer of " + isolated(shortened(name)) + " was taken in"
                    : grouped(static_cast<long long>(count)) + " answers were taken in";
}

std::string field_words(std::string_view field) {
  std::string words;
  for (const char c : field) words += c == '_' ? " " : c == '.' ? ", " : std::string(1, c);
  return words;
}
std::string decide_field(std::string_view field, const std::string& what) {
  return "Decide “" + field_words(field) + "” of " + what;
}
std::string decided_field(std::string_view field, const std::string& what) {
  return "Decided: “" + field_words(field) + "” of " + what;
}
std::string people_matched(std::size_t pairs) { return pairs_in_words(pairs) + " proposed"; }

std::string with_reason(std::string_view what, std::string_view why) {
  return std::string(what) + ": " + std::string(why);
}

std::string store_emptied(const MissingStore& missing) {
  const std::string store =
      missing.is_database ? "The database of this browser" : "The local storage of this browser";
  if (missing.people + missing.pairs + missing.sessions == 0) {
    return store + " does not have what it had.";
  }
  return store + " does not have what it had: " + counted(missing.people, "person", "people") +
         ", " + counted(missing.pairs, "pair", "pairs") + ", " +
         counted(missing.sessions, "session", "sessions") + ".";
}

std::string cannot_be_read(std::int64_t size) {
  if (size <= 0) return "Nothing is left of what it held";
  return "Can not be read; " + counted(size, "character", "characters") + " are kept as they are";
}

std::string_view stage_name(PairStage stage) {
  switch (stage) {
    case PairStage::Proposed:
      return "Proposed";
    case PairStage::Reviewed:
      return "Reviewed";
    case PairStage::Agreed:
      return "Agreed";
    case PairStage::Active:
      return "Active";
    case PairStage::Paused:
      return "Paused";
    case PairStage::Closed:
      return "Closed";
    case PairStage::Declined:
      return "Declined";
  }
  return "";
}

std::string stage_words(const Pair& pair) {
  return std::string(stage_name(pair.stage)) + (pair.manual ? ", by hand" : "");
}

}  // namespace flipside::app::words
