#include "archive/journal.h"

#include <algorithm>
#include <cstddef>
#include <map>
#include <tuple>
#include <utility>

#include "archive/json_form.h"
#include "base/crc32c.h"
#include "base/fingerprint.h"
#include "base/sort.h"
#include "programme/kinds.h"
#include "replica/leaves.h"
#include "replica/stamp.h"

namespace flipside::archive {
namespace {

constexpr std::size_t ChecksumLetters = 8;

using LastSeqs = std::map<Id<EditingSession>, std::int64_t>;

std::string checksum_of(std::string_view json) {
  constexpr std::string_view HexDigits = "0123456789abcdef";
  const std::uint32_t crc = crc32c(json);
  std::string text;
  for (unsigned shift = 32; shift > 0; shift -= 4) text += HexDigits[(crc >> (shift - 4)) & 0xFU];
  return text;
}

LastSeqs last_seqs(std::span<const Position> covers) {
  LastSeqs last;
  for (const Position& position : covers) {
    std::int64_t& seq = last[position.session];
    seq = std::max(seq, position.seq);
  }
  return last;
}

bool is_covered(const LastSeqs& covers, const JournalEntry& entry) {
  const auto found = covers.find(entry.session);
  return found != covers.end() && entry.seq <= found->second;
}

auto identity_of(const JournalEntry& entry) { return std::tie(entry.session, entry.seq); }

auto order_of(const JournalEntry& entry) { return std::tie(entry.stamp, entry.session, entry.seq); }

replica::Node node_named(std::string_view text) {
  const std::uint64_t bits = fingerprint(text);
  return replica::Node{bits == 0 ? 1 : bits};
}

// Without those that this version knows no field for.
std::vector<replica::Decision> decisions_of(const JournalEntry& entry) {
  std::vector<replica::Decision> decisions;
  for (const DecidedField& it : entry.decided) {
    const auto all = kinds();
    const auto kind = std::ranges::find(all, it.kind, &TableKind::key);
    const bool is_known =
        kind != all.end() && replica::leaf_named(replica::place_of(*kind), it.field) != nullptr;
    if (is_known) decisions.push_back({&*kind, it.id.value, it.field});
  }
  return decisions;
}

// Entries in the order of session and seq: what lies between the last one known and the next.
std::vector<Position> gaps_in(std::span<const JournalEntry> entries, LastSeqs last) {
  std::vector<Position> gaps;
  for (const JournalEntry& entry : entries) {
    std::int64_t& seq = last[entry.session];
    // A gap of millions can only be a forged number; its first few say enough.
    constexpr std::int64_t MostNamed = 100;
    const std::int64_t end = std::min(entry.seq, seq + 1 + MostNamed);
    for (std::int64_t lost = seq + 1; lost < end; ++lost) gaps.push_back({entry.session, lost});
    seq = entry.seq;
  }
  return gaps;
}

}  // namespace

std::int64_t next_stamp(std::int64_t latest, std::int64_t now_milliseconds) {
  return std::max(latest + 1, now_milliseconds);
}

std::string write_entry(const JournalEntry& entry) {
  const std::string json = entry_to_json(entry);
  return checksum_of(json) + " " + json;
}

Result<JournalEntry> read_entry(std::string_view line) {
  if (line.size() <= ChecksumLetters || line[ChecksumLetters] != ' ') {
    return problem({}, "this is no entry of the journal");
  }
  const std::string_view json = line.substr(ChecksumLetters + 1);
  if (line.substr(0, ChecksumLetters) != checksum_of(json)) {
    return problem({}, "the entry is damaged: its checksum does not fit");
  }
  Result<JournalEntry> entry = entry_from_json(json);
  if (entry && (entry->session.empty() || entry->seq < 1)) {
    return problem({}, "the entry does not say which change it is");
  }
  return entry;
}

Journal read_journal(std::span<const std::string> lines, std::span<const Position> covers) {
  Journal journal;
  const LastSeqs covered = last_seqs(covers);
  for (std::size_t i = 0; i < lines.size(); ++i) {
    Result<JournalEntry> entry = read_entry(lines[i]);
    if (!entry) {
      journal.damaged.push_back({"entry " + std::to_string(i + 1), sentence(entry.error())});
    } else if (!is_covered(covered, *entry)) {
      journal.entries.push_back(std::move(*entry));
    }
  }
  sort_list(journal.entries, {}, identity_of);
  const auto repeated = std::ranges::unique(journal.entries, {}, identity_of);
  journal.entries.erase(repeated.begin(), repeated.end());
  journal.missing = gaps_in(journal.entries, covered);
  sort_list(journal.entries, {}, order_of);
  return journal;
}

replica::State state_of_content(const Programme& programme) {
  if (programme == Programme{}) return {};
  return replica::begin(programme, {.node = node_named(programme_to_json(programme))});
}

replica::State state_of_content(const replica::View& known, const Programme& programme) {
  return replica::begin_beside(known, programme,
                               {.node = node_named(programme_to_json(programme))});
}

void stamp(replica::State& state, const JournalEntry& entry, const Id<Person>& who) {
  replica::stamp(state, entry.change,
                 {.node = node_named(entry.session.value + "." + std::to_string(entry.begun)),
                  .who = who,
                  .now = entry.stamp,
                  .counter = entry.seq},
                 decisions_of(entry));
}

void replay(Workspace& workspace, replica::State& state, std::span<const JournalEntry> entries) {
  for (const JournalEntry& entry : entries) {
    if (entry.opened) workspace = *entry.opened;
    apply(workspace.programme, entry.change);
    if (entry.replica) {
      auto told = replica::state_from(*entry.replica, workspace.programme);
      state = told ? *std::move(told) : state_of_content(workspace.programme);
    } else if (entry.opened) {
      state = state_of_content(workspace.programme);
    } else {
      stamp(state, entry, workspace.person);
    }
  }
}

std::vector<Position> covering(std::span<const Position> covers,
                               std::span<const JournalEntry> entries) {
  LastSeqs last = last_seqs(covers);
  for (const JournalEntry& entry : entries) {
    std::int64_t& seq = last[entry.session];
    seq = std::max(seq, entry.seq);
  }
  std::vector<Position> all;
  for (const auto& [session, seq] : last) all.push_back({session, seq});
  return all;
}

}  // namespace flipside::archive
