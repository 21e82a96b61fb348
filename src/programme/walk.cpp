#include "programme/walk.h"

namespace flipside {

void walk(const Codec& codec, const void* value, const Place& place, Visit visit) {
  visit(codec, value, place);
  for (const Member& member : codec.members()) {
    walk(*member.codec, member.in(value), Place{&place, member.key}, visit);
  }
  const Codec* element = codec.element();
  if (element == nullptr) return;
  std::size_t i = 0;
  codec.each(value, [&](const void* it) {
    if (codec.is_list()) return walk(*element, it, Place{&place, {}, i++}, visit);
    walk(*element, it, place, visit);
  });
}

}  // namespace flipside
