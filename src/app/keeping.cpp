#include "app/keeping.h"

#include <algorithm>
#include <string>
#include <utility>

#include "app/contents.h"
#include "archive/file.h"

namespace flipside::app {
SavedState saved_state(const Keeping& keeping) {
  if (keeping.outdated) return SavedState::Outdated;
  if (keeping.stores == Stores::None) return SavedState::OnlyHere;
  if (!keeping.refused.empty()) return SavedState::NotSaved;
  const bool is_saved = keeping.on_the_way.empty() && !keeping.stores_differ;
  return is_saved ? SavedState::Saved : SavedState::Saving;
}

bool snapshot_is_due(const Keeping& keeping, std::int64_t now_ms) {
  const std::optional<std::int64_t> next = next_snapshot(keeping);
  return next && *next <= now_ms;
}

std::optional<std::int64_t> next_snapshot(const Keeping& keeping) {
  const bool nothing_to_do = keeping.journal_entries == 0 || keeping.outdated;
  if (nothing_to_do || keeping.snapshot_on_the_way) return std::nullopt;
  const bool full =
      keeping.journal_entries >= MostEntries || keeping.journal_characters >= MostCharacters;
  return full ? keeping.last_edit_ms : keeping.last_edit_ms + IdleBeforeSnapshot_ms;
}

archive::JournalEntry next_entry(Keeping& keeping, std::int64_t latest, std::int64_t now_ms,
                                 StepMark mark) {
  keeping.last_stamp = archive::next_stamp(std::max(keeping.last_stamp, latest), now_ms);
  return {.session = keeping.session,
          .seq = ++keeping.last_seq,
          .stamp = keeping.last_stamp,
          .begun = keeping.begun,
          .past = archive::number_of(keeping.covers),
          .step = mark.step,
          .act = mark.act};
}

Append keep_entry(Keeping& keeping, const archive::JournalEntry& entry, std::int64_t now_ms) {
  std::string text = archive::write_entry(entry);
  keeping.on_the_way.insert(entry.seq);
  keeping.covers = archive::covering(keeping.covers, {&entry, 1});
  keeping.journal_entries += 1;
  keeping.journal_characters += text.size();
  keeping.last_edit_ms = now_ms;
  return Append{keeping.session.value, entry.seq, std::move(text)};
}

SaveSnapshot keep_snapshot(Keeping& keeping, const Workspace& workspace,
                           const replica::State& stamps, std::vector<archive::JournalEntry> steps) {
  keeping.snapshot_on_the_way = keeping.last_seq;
  keeping.journal_entries = 0;
  keeping.journal_characters = 0;
  SaveSnapshot snapshot{++keeping.last_snapshot,
                        contents_of(workspace),
                        archive::write_file({.kind = archive::Kind::Snapshot,
                                             .workspace = workspace,
                                             .state = stamps,
                                             .journal = std::move(steps),
                                             .covers = keeping.covers}),
                        {}};
  for (const archive::Position& position : keeping.covers) {
    snapshot.covers.push_back({position.session.value, position.seq});
  }
  return snapshot;
}

}  // namespace flipside::app
