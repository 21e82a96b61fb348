#include "record/leave_out.h"

#include <algorithm>

#include "record/codecs.h"

namespace flipside {
namespace {

const void* blank_of(const Codec& record) {
  return static_cast<const RecordCodec&>(record).blank();
}

}  // namespace

bool holds_beyond(const Codec& codec, const void* value, Visibility least) {
  if (codec.members().empty()) {
    bool any = false;
    if (codec.element() == nullptr) return any;
    codec.each(value, [&](const void* element) {
      any = any || holds_beyond(*codec.element(), element, least);
    });
    return any;
  }
  const void* blank = blank_of(codec);
  return std::ranges::any_of(codec.members(), [&](const Member& member) {
    const void* field = member.in(value);
    if (member.visibility < least) return !member.codec->equals(field, member.in(blank));
    return holds_beyond(*member.codec, field, least);
  });
}

void leave_out(const Codec& codec, void* value, Visibility least) {
  if (codec.members().empty() && codec.element() != nullptr) {
    codec.each(value, [&](const void* element) {
      leave_out(*codec.element(), const_cast<void*>(element), least);
    });
  }
  for (const Member& member : codec.members()) {
    void* field = member.in(value);
    if (member.visibility < least) {
      member.codec->assign(field, member.in(blank_of(codec)));
    } else {
      leave_out(*member.codec, field, least);
    }
  }
}

}  // namespace flipside
