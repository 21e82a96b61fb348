// Words of merging: what another copy of the programme brings, and values that wait for a decision.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "app/merging.h"
#include "app/words.h"
#include "base/direction.h"
#include "base/text.h"

namespace flipside::screens::merge_words {

struct KindNoun {
  std::string_view kind;
  std::string_view one;
  std::string_view many;
};
inline constexpr std::array kKindNouns{
    KindNoun{"charters", "charter", "charters"},
    KindNoun{"policies", "set of rules", "sets of rules"},
    KindNoun{"ranks", "rank", "ranks"},
    KindNoun{"topics", "topic", "topics"},
    KindNoun{"aims", "aim", "aims"},
    KindNoun{"interests", "interest", "interests"},
    KindNoun{"groups", "group", "groups"},
    KindNoun{"people", "person", "people"},
    KindNoun{"blocks", "block", "blocks"},
    KindNoun{"pairs", "pair", "pairs"},
    KindNoun{"terms", "proposal for the agreement", "proposals for the agreement"},
    KindNoun{"sessions", "session", "sessions"},
    KindNoun{"session_answers", "answer about a session", "answers about sessions"},
    KindNoun{"promises", "promise", "promises"},
    KindNoun{"goals", "goal", "goals"},
    KindNoun{"check_in_seals", "sealed check-in", "sealed check-ins"},
    KindNoun{"check_in_answers", "answer of a check-in", "answers of check-ins"},
    KindNoun{"feedback", "piece of feedback", "pieces of feedback"},
    KindNoun{"runs", "matching", "matchings"}};
// "3 people".
inline std::string counted_kind(std::string_view kind, std::size_t n) {
  for (const KindNoun& it : kKindNouns) {
    if (it.kind == kind) return counted(static_cast<std::int64_t>(n), it.one, it.many);
  }
  return counted(static_cast<std::int64_t>(n), "record", "records");
}
// "People".
inline std::string kind_title(std::string_view kind) {
  std::string title(kind);
  for (const KindNoun& it : kKindNouns) {
    if (it.kind == kind) title = it.many;
  }
  title[0] = static_cast<char>(title[0] - ('a' - 'A'));
  return title;
}

inline std::string file(std::string_view name) {
  return name.empty() ? std::string("what you pasted") : isolated(app::words::in_short(name));
}
// `from`: who made the copy, empty where the file does not say so.
inline std::string heading(const app::MergeLook& look, std::size_t records,
                           const std::string& from) {
  switch (look.finding) {
    case app::MergeFinding::News: {
      const std::size_t conflicts = look.choices.size();
      if (records == 0) {
        return counted(static_cast<std::int64_t>(conflicts), "value differs", "values differ");
      }
      return counted(static_cast<std::int64_t>(records), "new thing", "new things") +
             (from.empty() ? " in " + file(look.name) : " from " + from);
    }
    case app::MergeFinding::Settled:
      return "Nothing changes here";
    case app::MergeFinding::Own:
      return "This is your own copy";
    case app::MergeFinding::OwnBefore:
      return "This is your own copy, from before";
    case app::MergeFinding::Older:
      return "This copy is older than yours";
    case app::MergeFinding::Nothing:
      return "Nothing new in it";
  }
  return {};
}
inline std::string explanation(const app::MergeLook& look) {
  switch (look.finding) {
    case app::MergeFinding::News:
      return "Nothing has changed yet.";
    case app::MergeFinding::Settled:
      if (look.settled > 0) {
        return "No value changes, but " +
               counted(static_cast<std::int64_t>(look.settled), "value that waited is",
                       "values that waited are") +
               " decided in it.";
      }
      return "No value changes. Taking it in notes what the other copy has seen, so that nobody is "
             "asked twice.";
    case app::MergeFinding::Own:
      return "Everything in it is here already: it was made on this page, and nothing was changed "
             "in it since.";
    case app::MergeFinding::OwnBefore:
      return "You made it earlier, and everything in it is here already. To go back to how it was, "
             "open it as a copy.";
    case app::MergeFinding::Older:
      return "Everything in it is here already, and you have what came later. If something is "
             "missing, ask for a newer copy.";
    case app::MergeFinding::Nothing:
      return "Everything in it is here already. You can take it in as often as you like.";
  }
  return {};
}
inline constexpr std::string_view NothingLooked = "No copy is being looked at";
inline constexpr std::string_view NothingLookedWhy =
    "Open a file or a link of this programme: then you see here what would change.";
inline constexpr std::string_view OpenFile = "Open a file";
inline std::string waiting(std::size_t n) {
  return counted(static_cast<std::int64_t>(n), "value waits", "values wait") + " for a decision";
}
inline constexpr std::string_view WaitingWhy =
    "Two people wrote them without knowing of each other. The newer one is shown, and both are "
    "kept, until somebody decides.";
inline constexpr std::string_view WaitingShort = "Two people wrote them; both are kept until then";
inline constexpr std::string_view Decide = "Decide";

inline constexpr std::string_view From = "Where it comes from";
inline std::string from(const std::string& who) { return "From " + who; }
inline constexpr std::string_view OpenBeside = "Open it beside as a copy instead";
inline std::string whose(Holder holder, const std::string& person) {
  switch (holder) {
    case Holder::Organiser:
      return "The organiser’s copy";
    case Holder::Mentor:
      return person.empty() ? "A mentor’s copy" : person + "’s copy, as a mentor";
    case Holder::Mentee:
      return person.empty() ? "A mentee’s copy" : person + "’s copy, as a mentee";
    case Holder::Individual:
      return person.empty() ? "Somebody’s own pair" : person + "’s copy";
    case Holder::Invited:
      return person.empty() ? "Somebody’s answer to an invitation"
                            : person + "’s answer to an invitation";
  }
  return {};
}
inline std::string written_until(const std::string& when) {
  return when.empty() ? "When it was written is not known" : "Last written " + when;
}

inline constexpr std::string_view NoStampsStrong = "Who wrote what, and when, is not known.";
inline constexpr std::string_view NoStamps =
    "This file does not say it, so each value that differs is shown to you, and what somebody "
    "removed there stays here.";
inline constexpr std::string_view DamagedStamps =
    "That part of the file is damaged. Its records can be read without it: each value that differs "
    "is shown to you, and what somebody removed there stays here.";
inline constexpr std::string_view AheadStrong = "Some of it is dated in days to come.";
inline std::string ahead(const std::string& until) {
  return "The latest is of " + until +
         ". The clock of that device is wrong, or the clock of yours. What is dated so will look "
         "newer than what you write until then.";
}
inline constexpr std::string_view AheadKnown = "I know; take it in all the same";
inline constexpr std::string_view Dangling =
    "Some of it names people or pairs that neither copy has. It is shown without them.";
inline constexpr std::string_view UnseenStrong = "There were two of what there can be one of.";
inline constexpr std::string_view Unseen =
    "The charter or the rules of matching that were begun first stand; the others are kept unseen.";

inline constexpr std::string_view Inside = "What would change";
enum class Act { Added, Changed, Removed, Returned };
inline std::string_view act(Act act) {
  switch (act) {
    case Act::Added:
      return "New";
    case Act::Changed:
      return "Changed";
    case Act::Removed:
      return "Removed";
    case Act::Returned:
      return "Back again";
  }
  return {};
}
// "3 people, new": the name of a row for who hears it.
inline std::string row_name(std::string_view kind, std::size_t n, Act what) {
  return counted_kind(kind, n) + ", " + fold(act(what));
}
inline std::string on(const std::string& what, const std::string& day) {
  return what + " on " + day;
}
inline std::string changed_in(const std::string& what, const std::string& fields) {
  return what + ": " + fields;
}
inline std::string show_names(std::string_view kind, std::size_t n) {
  return "Show " + counted_kind(kind, n);
}

inline constexpr std::string_view Afterwards = "Afterwards";
inline constexpr std::string_view YoursLost = "Of yours, lost";
inline constexpr std::string_view NothingLost = "nothing";
inline constexpr std::string_view YoursReplaced = "Of yours, replaced by your choice";
inline std::string balance(std::size_t added, std::size_t removed) {
  if (added == 0 && removed == 0) return "as before";
  const auto count = [](std::size_t n, std::string_view what) {
    return grouped(static_cast<std::int64_t>(n)) + std::string(what);
  };
  if (removed == 0) return count(added, " added");
  if (added == 0) return count(removed, " removed");
  return count(added, " added") + ", " + count(removed, " removed");
}

inline std::string differ(std::size_t n) {
  return counted(static_cast<std::int64_t>(n), "thing differs", "things differ");
}
inline std::string conflict_title(std::string_view field, const std::string& what) {
  return "“" + app::words::field_words(field) + "” of " + what;
}
inline constexpr std::string_view Yours = "Yours";
inline constexpr std::string_view Other = "The other";
inline constexpr std::string_view You = "You";
inline constexpr std::string_view SomebodyElse = "Somebody else";
inline constexpr std::string_view OtherCopy = "The other copy";
inline std::string written(const std::string& who, const std::string& when, bool newest) {
  std::string words = who + (when.empty() ? "" : ", " + when);
  return newest ? words + " · newer" : words;
}
inline constexpr std::string_view WhatStands = "What is to stand";
inline constexpr std::string_view KeepMine = "Keep mine";
inline constexpr std::string_view TakeTheirs = "Take theirs";
inline std::string take_that_of(const std::string& who) { return "Take that of " + who; }
inline constexpr std::string_view Later = "Decide later, keep both";

inline constexpr std::string_view NothingThere = "nothing";
inline constexpr std::string_view NotHere = "something that is not in this copy";
inline constexpr std::string_view Yes = "yes";
inline constexpr std::string_view No = "no";

inline constexpr std::string_view OneUndo = "One undo takes all of it back out";
inline constexpr std::string_view NotNow = "Not now";
inline constexpr std::string_view TakeIn = "Take it in";
inline constexpr std::string_view Back = "Back";

}  // namespace flipside::screens::merge_words
