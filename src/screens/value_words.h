// Any value of a record as people read it.
#pragma once

#include <cstdint>
#include <string>

#include "app/moment.h"
#include "programme/programme.h"
#include "record/codec.h"

namespace flipside::screens {

// Ids are told by what they name in the programme.
std::string value_words(const Codec& codec, const void* value, const Programme& programme,
                        const app::Moment& moment);

// "26 November, 20:14" by the person's own clock, as it goes today; empty for a time before there
// were any.
std::string when_words(std::int64_t at_ms, const app::Moment& moment);

}  // namespace flipside::screens
