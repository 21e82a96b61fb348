// Files: a workspace in its documented envelope. README.md beside this file describes the format.
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "archive/journal.h"
#include "base/id.h"
#include "base/result.h"
#include "programme/person.h"
#include "programme/workspace.h"
#include "record/named.h"
#include "replica/state.h"

namespace flipside::archive {

// Of the format (README.md). Raising it takes a step from the version before (migration.h).
inline constexpr int Version = 1;
inline constexpr std::size_t MostFileBytes = std::size_t{64} << 20U;

enum class Kind { FullBackup, Share, Snapshot, Invitation, Answer };

constexpr auto names_of(Kind) {
  return std::array{Named{Kind::FullBackup, "full_backup"}, Named{Kind::Share, "share"},
                    Named{Kind::Snapshot, "snapshot"}, Named{Kind::Invitation, "invitation"},
                    Named{Kind::Answer, "answer"}};
}

// Where the stamps of a file come from that was read.
enum class Stamps {
  // From its content: it has none.
  Made,
  // From its content: it has some that do not fit it.
  Damaged,
  Told
};

// Who made a copy for somebody else, as the file says: nothing proves it.
struct Sender {
  Holder holder{};
  // Empty for an organiser, who may be none of the people.
  Id<Person> person{};
  bool operator==(const Sender&) const = default;
};

// Whether it is made for somebody else than its maker.
constexpr bool is_for_others(Kind kind) {
  return kind == Kind::Share || kind == Kind::Invitation || kind == Kind::Answer;
}

struct File {
  Kind kind{};
  Workspace workspace{};
  // Only in what is made for somebody else.
  std::optional<Sender> sender{};
  // What the copy knows beside its programme.
  replica::State state{};
  Stamps stamps{};
  // In a full backup: what led here. In a snapshot: the steps that can be undone, the oldest first,
  // then those that were; without session and number.
  std::vector<JournalEntry> journal{};
  // Only in a snapshot.
  std::vector<Position> covers{};
  bool operator==(const File&) const = default;
};

// Equal files give equal bytes. For the holder: it contains everything. A journal in a share is a
// bug, and so is a state of another programme; an empty one is left out.
std::string write_file(const File& file);

// Refuses, with where and why: what is no Flipside file, a newer version, what is cut off or
// damaged, more than MostFileBytes, figures out of range. All or nothing is taken, but for stamps
// that are damaged alone: the records can be read without.
Result<File> read_file(std::string_view json);

// The JSON Schema of files, as published in assets/schema.
std::string file_schema();

}  // namespace flipside::archive
