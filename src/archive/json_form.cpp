#include "archive/json_form.h"

#include <utility>

#include "archive/migration.h"
#include "record/json.h"

namespace flipside::archive {
namespace {

template <class T>
Result<T> from_version(std::string_view json, std::int64_t version) {
  const std::span<const Step> steps = steps_from(version);
  if (steps.empty()) return from_json<T>(json);
  T value{};
  RecordReader reader(slot_for(value));
  Migration migration(steps, reader);
  if (auto read = read_json(json, migration); !read) {
    return std::unexpected(std::move(read.error()));
  }
  return value;
}

}  // namespace

std::string envelope_to_json(const Envelope& envelope, Visibility least) {
  return to_json(envelope, least);
}

Result<Envelope> envelope_from_json(std::string_view json, std::int64_t version) {
  return from_version<Envelope>(json, version);
}

std::string envelope_schema() { return json_schema<Envelope>("A Flipside file"); }

std::string programme_to_json(const Programme& programme) { return to_json(programme); }

std::string entry_to_json(const JournalEntry& entry) { return to_json(entry); }

Result<JournalEntry> entry_from_json(std::string_view json, std::int64_t version) {
  return from_version<JournalEntry>(json, version);
}

}  // namespace flipside::archive
