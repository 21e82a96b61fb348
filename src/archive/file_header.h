// The first look at a file: whether it is one of ours and of which version, before it is read.
#pragma once

#include <cstdint>
#include <string_view>

#include "base/result.h"

namespace flipside::archive {

// The version of a Flipside file of any version. Refuses text that is no such file. What follows
// the envelope's first keys is not looked at when format and version come first.
Result<std::int64_t> version_of(std::string_view json);

// Whether it is a file of ours under a passphrase; README.md says how such a one is made.
bool is_sealed(std::string_view json);

}  // namespace flipside::archive
