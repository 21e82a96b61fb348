#include "archive/json_form.h"

#include "record/json.h"

namespace flipside::archive {

std::string envelope_to_json(const Envelope& envelope, Visibility least) {
  return to_json(envelope, least);
}

Result<Envelope> envelope_from_json(std::string_view json) { return from_json<Envelope>(json); }

std::string envelope_schema() { return json_schema<Envelope>("A Flipside file"); }

std::string programme_to_json(const Programme& programme) { return to_json(programme); }

std::string entry_to_json(const JournalEntry& entry) { return to_json(entry); }

Result<JournalEntry> entry_from_json(std::string_view json) {
  return from_json<JournalEntry>(json);
}

}  // namespace flipside::archive
