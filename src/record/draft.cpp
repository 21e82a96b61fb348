#include "record/draft.h"

#include <algorithm>

#include "base/text.h"

namespace flipside {
namespace {

// A space at the end of what is being typed is no difference.
bool is_same(const Codec& codec, const void* a, const void* b) {
  if (&codec != &flipside::codec<std::string>) return codec.equals(a, b);
  return trim(*static_cast<const std::string*>(a)) == trim(*static_cast<const std::string*>(b));
}

}  // namespace

bool has_text(const FormState& form) {
  return std::ranges::any_of(form.entries,
                             [](const FieldEntry& entry) { return entry.text.has_value(); });
}

void follow(const Codec& codec, void* now, const void* saved, const void* handed,
            const void* record) {
  for (const Member& member : codec.members()) {
    const Codec& field = *member.codec;
    const void* given = handed == nullptr ? nullptr : member.in(handed);
    const void* there = member.in(record);
    if (field.equals(member.in(saved), there)) continue;
    const void* written = member.in(static_cast<const void*>(now));
    const bool has_arrived = given != nullptr && field.equals(given, there);
    const bool was_given = given != nullptr && !has_arrived && is_same(field, written, given);
    if (!field.members().empty()) {
      follow(field, member.in(now), member.in(saved), given, there);
    } else if (was_given || is_same(field, written, member.in(saved))) {
      field.assign(member.in(now), there);
    }
  }
}

}  // namespace flipside
