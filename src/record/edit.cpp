#include "record/edit.h"

namespace flipside {
namespace {

// `now` with every field that went from `before` to `after` set back, unless `now` has another
// value there: what came later stays.
AnyRecord set_back(const AnyEdit& edit, const Kind& kind, const void* now) {
  void* record = kind.copy(now);
  for (const Member& member : kind.codec->members()) {
    if (!member.codec->equals(member.in(now), member.in(edit.after.get()))) continue;
    member.codec->assign(member.in(record), member.in(edit.before.get()));
  }
  return {kind, record};
}

// Absent when there is nothing to undo.
std::optional<AnyEdit> undo_of(const AnyEdit& edit, const Kind& kind, const void* now) {
  if (edit.before && edit.after && now != nullptr) {
    AnyRecord restored = set_back(edit, kind, now);
    if (kind.codec->equals(restored.get(), now)) return std::nullopt;
    return AnyEdit{AnyRecord::copy_of(kind, now), std::move(restored)};
  }
  if (edit.before && !edit.after && now == nullptr) return AnyEdit{{}, edit.before};
  const bool stands = !edit.before && edit.after && now != nullptr;
  if (stands && kind.codec->equals(edit.after.get(), now)) return AnyEdit{edit.after, {}};
  return std::nullopt;
}

}  // namespace

void apply(const TableCodec& codec, void* table, const EditList& edits) {
  for (const auto& [id, edit] : edits) {
    if (edit.after) {
      codec.put(table, edit.after.get());
    } else {
      codec.erase(table, id);
    }
  }
}

EditList inverse(EditList edits) {
  for (auto& [id, edit] : edits) std::swap(edit.before, edit.after);
  return edits;
}

EditList then(EditList first, const EditList& second) {
  for (const auto& [id, edit] : second) {
    const auto [place, added] = first.try_emplace(id, edit);
    if (added) continue;
    place->second.after = edit.after;
    if (place->second.before == place->second.after) first.erase(place);
  }
  return first;
}

EditList difference(const TableCodec& codec, const void* from, const void* to) {
  const Kind& kind = codec.kind();
  EditList edits;
  codec.each(from, [&](const void* record) {
    const std::string& id = kind.id(record);
    const void* now = codec.find(to, id);
    if (now == nullptr) {
      edits.emplace(id, AnyEdit{AnyRecord::copy_of(kind, record), {}});
    } else if (!kind.codec->equals(record, now)) {
      edits.emplace(id, AnyEdit{AnyRecord::copy_of(kind, record), AnyRecord::copy_of(kind, now)});
    }
  });
  codec.each(to, [&](const void* record) {
    const std::string& id = kind.id(record);
    if (codec.find(from, id) != nullptr) return;
    edits.emplace(id, AnyEdit{{}, AnyRecord::copy_of(kind, record)});
  });
  return edits;
}

EditList rebase_inverse(const TableCodec& codec, const EditList& edits, const void* now) {
  EditList undo;
  for (const auto& [id, edit] : edits) {
    std::optional<AnyEdit> back = undo_of(edit, codec.kind(), codec.find(now, id));
    if (back) undo.emplace(id, *std::move(back));
  }
  return undo;
}

std::vector<std::string_view> changed_fields(const Codec& codec, const void* a, const void* b) {
  std::vector<std::string_view> keys;
  for (const Member& member : codec.members()) {
    if (!member.codec->equals(member.in(a), member.in(b))) keys.push_back(member.key);
  }
  return keys;
}

}  // namespace flipside
