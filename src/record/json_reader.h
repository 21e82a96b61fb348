// Reads JSON text and sends what it says to a Reader, part by part, without building a document.
#pragma once

#include <cstddef>
#include <expected>
#include <string_view>

#include "base/result.h"
#include "record/reader.h"

namespace flipside {

inline constexpr std::size_t MostJsonDepth = 64;
inline constexpr std::size_t MostJsonTextBytes = 1U << 20U;

// A problem that the reader finds has the reader's path, others have none. Line and column (in
// characters) are counted from 1, as in "expected text (line 12, column 8)". What the reader was
// sent until then stays sent.
// Refused here: what is not JSON (RFC 8259) or not UTF-8, deeper nesting than 64, texts and keys
// over 1 MB. Whether a key comes twice is for the reader to say.
Result<void> read_json(std::string_view json, Reader& reader);

}  // namespace flipside
