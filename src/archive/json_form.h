// The JSON of what an archive keeps. Made in one place, because the code for reading and writing
// every record of a programme is large. What is read is of the version that is named, at most the
// present one (migration.h).
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "archive/envelope.h"
#include "archive/journal.h"
#include "base/result.h"
#include "programme/programme.h"
#include "record/visibility.h"

namespace flipside::archive {

// Without what the class `least` may not read.
std::string envelope_to_json(const Envelope& envelope, Visibility least);
Result<Envelope> envelope_from_json(std::string_view json, std::int64_t version);
std::string envelope_schema();

// Equal programmes give equal texts.
std::string programme_to_json(const Programme& programme);

std::string entry_to_json(const JournalEntry& entry);
Result<JournalEntry> entry_from_json(std::string_view json, std::int64_t version);

}  // namespace flipside::archive
