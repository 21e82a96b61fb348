// Leaving out of a value what a class of readers may not read.
#pragma once

#include "record/codec.h"
#include "record/visibility.h"

namespace flipside {

// Whether a field that the class `least` may not read says something: is not as in a new record.
bool holds_beyond(const Codec& codec, const void* value, Visibility least);

// Makes those fields what they are in a new record, inside of what the value holds too.
void leave_out(const Codec& codec, void* value, Visibility least);

}  // namespace flipside
