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

void follow(const Codec& codec, void* now, const void* saved, const void* record) {
  for (const Member& member : codec.members()) {
    const Codec& field = *member.codec;
    if (field.equals(member.in(saved), member.in(record))) continue;
    if (!field.members().empty()) {
      follow(field, member.in(now), member.in(saved), member.in(record));
    } else if (is_same(field, member.in(static_cast<const void*>(now)), member.in(saved))) {
      field.assign(member.in(now), member.in(record));
    }
  }
}

}  // namespace flipside
