#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "app/recovery.h"
#include "app/words.h"
#include "archive/file.h"
#include "base/crc32c.h"
#include "base/sort.h"

namespace flipside::app {
namespace {

using Positions = std::vector<archive::Position>;

// A snapshot that could be read.
struct ReadCopy {
  const StoredCopy* stored{};
  Workspace workspace{};
  replica::State stamps{};
  Positions covers{};
};

std::int64_t changes_in(const Positions& covers) {
  std::int64_t sum = 0;
  for (const archive::Position& position : covers) sum += position.seq;
  return sum;
}

std::string check_of(const std::string& text) {
  constexpr std::string_view Digits = "0123456789ABCDEF";
  const std::uint32_t sum = crc32c(text);
  std::string check;
  for (unsigned shift = 32; shift > 0; shift -= 4) check += Digits[(sum >> (shift - 4)) & 0xFU];
  return check;
}

KeptCopy copy_of(CopyOrigin origin, const Workspace& workspace, const replica::State& stamps,
                 Positions covers) {
  KeptCopy copy{.origin = origin, .contents = contents_of(workspace)};
  copy.promises = workspace.programme.promises.size();
  copy.goals = workspace.programme.goals.size();
  archive::File file{.kind = archive::Kind::Snapshot, .workspace = workspace};
  copy.check = check_of(archive::write_file(file));
  file.state = stamps;
  copy.text = archive::write_file(file);
  copy.changes = changes_in(covers);
  copy.covers = std::move(covers);
  return copy;
}

KeptCopy unreadable(const StoredCopy& stored, std::string why) {
  return {.origin = stored.origin,
          .state = CopyState::Damaged,
          .at_ms = stored.at_ms,
          .why = std::move(why),
          .text = stored.text};
}

// A store as a whole: the newest snapshot that can be read, and its changes.
std::optional<KeptCopy> store_copy(CopyOrigin origin, const std::vector<const ReadCopy*>& bases,
                                   const std::vector<StoredEntry>& entries) {
  if (bases.empty() && entries.empty()) return std::nullopt;
  const auto newest =
      std::ranges::max_element(bases, {}, [](const ReadCopy* it) { return it->stored->number; });
  const bool has_base = newest != bases.end();
  Rebuilt rebuilt =
      has_base ? rebuild((*newest)->workspace, (*newest)->stamps, (*newest)->covers, entries)
               : rebuild({}, {}, {}, entries);
  KeptCopy copy = copy_of(origin, rebuilt.workspace, rebuilt.stamps, std::move(rebuilt.covers));
  copy.at_ms = has_base ? (*newest)->stored->at_ms : 0;
  copy.is_in_database = origin == CopyOrigin::Database && rebuilt.journal.empty();
  if (!rebuilt.journal.empty()) copy.at_ms = std::max(copy.at_ms, rebuilt.journal.back().stamp);
  if (rebuilt.lacks_changes) copy.why = words::EntryMissing;
  if (!rebuilt.unreadable.empty()) copy.why = rebuilt.unreadable;
  if (!copy.why.empty()) copy.state = CopyState::Incomplete;
  return copy;
}

std::vector<const ReadCopy*> of_origins(const std::vector<ReadCopy>& read,
                                        std::initializer_list<CopyOrigin> origins) {
  std::vector<const ReadCopy*> found;
  for (const ReadCopy& copy : read) {
    if (std::ranges::find(origins, copy.stored->origin) != origins.end()) found.push_back(&copy);
  }
  return found;
}

std::vector<ReadCopy> read_all(const CopiesFound& found, std::vector<KeptCopy>& copies) {
  std::vector<ReadCopy> read;
  for (const StoredCopy& stored : found.copies) {
    Result<archive::File> file = archive::read_file(stored.text);
    if (file) {
      read.push_back(
          {&stored, std::move(file->workspace), std::move(file->state), std::move(file->covers)});
    } else {
      copies.push_back(unreadable(stored, sentence(file.error())));
    }
  }
  return read;
}

void add_stores(std::vector<KeptCopy>& copies, const CopiesFound& found,
                const std::vector<ReadCopy>& read) {
  std::vector<StoredEntry> both = found.in_database;
  both.insert(both.end(), found.in_local.begin(), found.in_local.end());
  const auto database =
      store_copy(CopyOrigin::Database, of_origins(read, {CopyOrigin::Database, CopyOrigin::Backup}),
                 found.in_database);
  auto local =
      store_copy(CopyOrigin::Local, of_origins(read, {CopyOrigin::Local, CopyOrigin::LocalBefore}),
                 found.in_local);
  if (local && !found.local_is_whole && !found.in_local.empty()) {
    local->state = CopyState::Incomplete;
    local->why = words::LocalHoldsAPart;
  }
  const auto together = store_copy(CopyOrigin::Together,
                                   of_origins(read, {CopyOrigin::Database, CopyOrigin::Backup,
                                                     CopyOrigin::Local, CopyOrigin::LocalBefore}),
                                   both);
  const auto says_the_same = [&](const auto& it) {
    return it && it->check == together->check && it->state == together->state;
  };
  if (together && !says_the_same(database) && !says_the_same(local)) copies.push_back(*together);
  if (database) copies.push_back(*database);
  if (local) copies.push_back(*local);
}

// Whether a text that can not be read is there once more, whole.
bool is_mended(const StoredEntry& entry, const archive::Journal& journal,
               const std::vector<archive::Position>& covers) {
  const auto is_it = [&](const Id<archive::EditingSession>& session) {
    return session.value == entry.session;
  };
  return std::ranges::any_of(journal.entries,
                             [&](const archive::JournalEntry& it) {
                               return is_it(it.session) && it.seq == entry.seq;
                             }) ||
         std::ranges::any_of(covers, [&](const archive::Position& it) {
           return is_it(it.session) && it.seq >= entry.seq;
         });
}

// What is wrong with those that can not be read at all; empty where there are none.
std::string_view unreadable_in(const std::vector<StoredEntry>& entries,
                               const archive::Journal& journal, const Positions& covers) {
  std::string_view why;
  for (const StoredEntry& entry : entries) {
    const auto read = archive::read_entry(entry.text);
    if (read || is_mended(entry, journal, covers)) continue;
    if (read.error().where == "/version") return words::EntryNewer;
    why = words::EntryDamaged;
  }
  return why;
}

bool comes_before(const KeptCopy& a, const KeptCopy& b) {
  const bool a_damaged = a.state == CopyState::Damaged;
  const bool b_damaged = b.state == CopyState::Damaged;
  return a_damaged != b_damaged ? b_damaged : a.at_ms > b.at_ms;
}

}  // namespace

Rebuilt rebuild(Workspace from, replica::State stamps, std::vector<archive::Position> covers,
                const std::vector<StoredEntry>& entries) {
  std::vector<std::string> lines;
  for (const StoredEntry& entry : entries) lines.push_back(entry.text);
  archive::Journal journal = archive::read_journal(lines, covers);
  Rebuilt rebuilt;
  rebuilt.lacks_changes = !journal.missing.empty();
  if (!journal.damaged.empty()) rebuilt.unreadable = unreadable_in(entries, journal, covers);
  rebuilt.workspace = std::move(from);
  rebuilt.stamps = std::move(stamps);
  archive::replay(rebuilt.workspace, rebuilt.stamps, journal.entries, covers);
  rebuilt.covers = archive::covering(covers, journal.entries);
  rebuilt.journal = std::move(journal.entries);
  return rebuilt;
}

std::vector<KeptCopy> copies_of(const CopiesFound& found) {
  std::vector<KeptCopy> copies;
  const std::vector<ReadCopy> read = read_all(found, copies);
  add_stores(copies, found, read);
  for (const ReadCopy& it : read) {
    const CopyOrigin origin = it.stored->origin;
    if (origin == CopyOrigin::Database || origin == CopyOrigin::Local) continue;
    KeptCopy& copy = copies.emplace_back(copy_of(origin, it.workspace, it.stamps, it.covers));
    copy.at_ms = it.stored->at_ms;
    copy.is_in_database = origin != CopyOrigin::LocalBefore;
  }
  for (std::size_t place = 0; place < found.damaged.size(); ++place) {
    const DamagedItem& item = found.damaged[place];
    copies.push_back({.origin = item.origin,
                      .state = CopyState::Damaged,
                      .at_ms = item.at_ms,
                      .why = words::cannot_be_read(item.size),
                      .damaged_place = place});
  }
  sort_list(copies, comes_before);
  return copies;
}

std::size_t complete_ones(const Recovery& recovery) {
  return static_cast<std::size_t>(
      std::ranges::count(recovery.copies, CopyState::Complete, &KeptCopy::state));
}

}  // namespace flipside::app
