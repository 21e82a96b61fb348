#include "programme/references.h"

#include <algorithm>

namespace flipside {

void each_id(const Codec& codec, const void* value, IdVisit visit) {
  if (const std::string* id = codec.id_text(value)) {
    const TableKind* kind = id->empty() ? nullptr : kind_named_by(codec);
    if (kind != nullptr) visit(*kind, *id);
    return;
  }
  for (const Member& member : codec.members()) each_id(*member.codec, member.in(value), visit);
  if (const Codec* element = codec.element()) {
    codec.each(value, [&](const void* it) { each_id(*element, it, visit); });
  }
}

void each_owner(const TableKind& kind, const void* record, IdVisit visit) {
  for (const Member& member : kind.record().members()) {
    if (member.link != Link::Owner || member.codec->is_list()) continue;
    each_id(*member.codec, member.in(record), visit);
  }
}

bool can_name(const Codec& codec, const TableKind& kind) {
  if (&codec == kind.codec.kind().id_codec) return true;
  const Codec* element = codec.element();
  if (element != nullptr && can_name(*element, kind)) return true;
  return std::ranges::any_of(codec.members(), [&](const Member& member) {
    return member.key != "id" && can_name(*member.codec, kind);
  });
}

bool names_what_is_gone(const Codec& codec, const void* value, Gone gone) {
  bool found = false;
  each_id(codec, value,
          [&](const TableKind& kind, const std::string& id) { found = found || gone(kind, id); });
  return found;
}

bool lost_its_owner(const Codec& codec, const void* record, Gone gone) {
  return std::ranges::any_of(codec.members(), [&](const Member& member) {
    return member.link == Link::Owner && names_what_is_gone(*member.codec, member.in(record), gone);
  });
}

void mend(const Codec& codec, void* value, Gone gone) {
  if (codec.id_text(value) != nullptr) {
    if (names_what_is_gone(codec, value, gone)) codec.clear_id(value);
    return;
  }
  for (const Member& member : codec.members()) mend(*member.codec, member.in(value), gone);
  if (const Codec* element = codec.element()) {
    codec.erase_if(value, [&](const void* it) { return names_what_is_gone(*element, it, gone); });
  }
}

}  // namespace flipside
