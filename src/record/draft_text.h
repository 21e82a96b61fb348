// The text under which a browser keeps what is not saved yet. It is no file: another version of the
// page may read nothing of it.
#pragma once

#include <string>
#include <string_view>

#include "record/codec.h"

namespace flipside {

std::string text_of(const Codec& codec, const void* value);
// False: the text is of something else, and what lies there may hold a part of it.
bool read_text(std::string_view text, Slot into);

}  // namespace flipside
