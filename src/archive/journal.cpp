#include "archive/journal.h"

#include <algorithm>
#include <charconv>
#include <cstddef>
#include <iterator>
#include <map>
#include <system_error>
#include <tuple>
#include <utility>

#include "archive/file.h"
#include "archive/json_form.h"
#include "archive/migration.h"
#include "base/crc32c.h"
#include "base/fingerprint.h"
#include "base/sort.h"
#include "programme/kinds.h"
#include "replica/hearing.h"
#include "replica/leaves.h"
#include "replica/merge.h"
#include "replica/stamp.h"
#include "replica/stamp_text.h"

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

// Takes the version of an entry off its content. Those of version 0 do not name theirs; -1: it is
// none.
std::int64_t take_version(std::string_view& content) {
  if (content.starts_with('{')) return 0;
  std::int64_t version = -1;
  const std::size_t space = std::min(content.find(' '), content.size());
  const auto [end, error] = std::from_chars(content.data(), content.data() + space, version);
  if (error != std::errc{} || end != content.data() + space) return -1;
  content.remove_prefix(std::min(space + 1, content.size()));
  return version;
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

replica::Node node_of(const JournalEntry& entry) {
  return node_named(entry.session.value + "." + std::to_string(entry.begun));
}

replica::Author author_of(const JournalEntry& entry, const Id<Person>& who) {
  return {.node = node_of(entry), .who = who, .now = entry.stamp, .counter = entry.seq};
}

NodeMark told(replica::Mark mark) {
  return {Id<replica::NodeForm>(replica::node_text(mark.node)), mark.counter};
}

// Absent where nothing is known of the node.
std::optional<replica::Mark> mark_of(const replica::Lineage& lineage, const NodeMark& it) {
  const auto node = replica::node_from(it.node.value);
  if (!node || lineage.find(*node) == nullptr) return std::nullopt;
  return replica::Mark{*node, it.counter};
}

// The node of an entry that says where it comes from; of others the stamps know.
void begin_node(replica::State& state, const JournalEntry& entry, const Id<Person>& who) {
  if (entry.past == 0 || state.lineage.find(node_of(entry)) != nullptr) return;
  replica::Origin origin{.who = who};
  if (entry.after) origin.after = mark_of(state.lineage, *entry.after);
  state.lineage.begin(node_of(entry), std::move(origin));
}

void stamp(replica::State& state, const JournalEntry& entry, const Id<Person>& who) {
  replica::stamp(state, entry.change, author_of(entry, who), decisions_of(entry));
}

Change take_merged(Workspace& workspace, replica::State& state, replica::Merged merged) {
  apply(workspace.programme, merged.change);
  state = std::move(merged.state);
  return std::move(merged.change);
}

// As the entry says them; those of the content where it does not, or not so that they fit.
replica::State stamps_told(const JournalEntry& entry, const Programme& programme) {
  if (entry.replica) {
    if (auto stamps = replica::state_from(*entry.replica, programme)) return *std::move(stamps);
  }
  return state_of_content(programme);
}

// Of a writer who had not seen all that is here.
Change hear(Workspace& workspace, replica::State& state, const JournalEntry& entry) {
  const replica::View here{workspace.programme, state};
  if (entry.replica && entry.joined) {
    auto stamps = replica::state_from(*entry.replica, entry.joined->programme);
    if (stamps) {
      const replica::View theirs{entry.joined->programme, *stamps};
      return take_merged(workspace, state, replica::merge(here, theirs, entry.stamp));
    }
  }
  replica::Context seen;
  for (const NodeMark& it : entry.seen) {
    if (const auto mark = mark_of(state.lineage, it)) seen.push_back(*mark);
  }
  std::ranges::sort(seen);
  return take_merged(workspace, state,
                     replica::hear(here, entry.change, author_of(entry, workspace.person), seen,
                                   decisions_of(entry)));
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
  const std::string content = std::to_string(Version) + " " + entry_to_json(entry);
  return checksum_of(content) + " " + content;
}

Result<JournalEntry> read_entry(std::string_view line) {
  if (line.size() <= ChecksumLetters || line[ChecksumLetters] != ' ') {
    return problem({}, "this is no entry of the journal");
  }
  std::string_view content = line.substr(ChecksumLetters + 1);
  if (line.substr(0, ChecksumLetters) != checksum_of(content)) {
    return problem({}, "the entry is damaged: its checksum does not fit");
  }
  const std::int64_t version = take_version(content);
  if (auto fits = check_version(version); !fits) return std::unexpected(fits.error());
  Result<JournalEntry> entry = entry_from_json(content, version);
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

std::int64_t number_of(std::span<const Position> covers) {
  std::int64_t number = 0;
  for (const Position& it : covers) number += it.seq;
  return number;
}

void write(replica::State& state, JournalEntry& entry, const Id<Person>& who) {
  for (replica::Decision& it : replica::owners_kept(state, entry.change)) {
    entry.decided.push_back({std::string(it.kind->key),
                             Id<replica::StampedRecord>(std::move(it.id)), std::move(it.field)});
  }
  if (entry.past > 0) {
    const bool is_first = state.lineage.find(node_of(entry)) == nullptr;
    if (is_first && state.own) entry.after = told({state.own->node, state.own->counter + 1});
    begin_node(state, entry, who);
    const replica::Mark mark{node_of(entry), entry.seq};
    const replica::Context seen =
        replica::seen_beside(state, entry.change, decisions_of(entry), mark);
    std::ranges::transform(seen, std::back_inserter(entry.seen), told);
  }
  stamp(state, entry, who);
}

Change settle(Workspace& workspace, replica::State& state, Change edited) {
  auto settled = replica::settle({workspace.programme, state}, edited);
  if (!settled) return edited;
  return then(std::move(edited), take_merged(workspace, state, *std::move(settled)));
}

Change take_in(Workspace& workspace, replica::State& state, const JournalEntry& entry,
               std::int64_t known) {
  if (entry.opened) {
    workspace = *entry.opened;
    state = stamps_told(entry, workspace.programme);
    return {};
  }
  begin_node(state, entry, workspace.person);
  const bool knew_all = entry.past == 0 || entry.past == known;
  if (!knew_all) return hear(workspace, state, entry);
  apply(workspace.programme, entry.change);
  if (entry.replica) {
    state = stamps_told(entry, workspace.programme);
  } else {
    stamp(state, entry, workspace.person);
  }
  return settle(workspace, state, entry.change);
}

void replay(Workspace& workspace, replica::State& state, std::span<const JournalEntry> entries,
            std::span<const Position> covers) {
  LastSeqs last = last_seqs(covers);
  std::int64_t known = number_of(covers);
  for (const JournalEntry& entry : entries) {
    std::int64_t& seq = last[entry.session];
    known += entry.seq - 1 - seq;
    take_in(workspace, state, entry, known);
    known += 1;
    seq = entry.seq;
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
