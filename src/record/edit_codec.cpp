#include <utility>

#include "record/edit.h"

namespace flipside {
namespace {

const AnyRecord& record_in(const void* value) { return *static_cast<const AnyRecord*>(value); }

}  // namespace

Slot AnyRecordCodec::inside(void* value) const {
  void* record = kind.make();
  *static_cast<AnyRecord*>(value) = AnyRecord(kind, record);
  return kind.codec->inside(record);
}

void AnyRecordCodec::each(const void* value, FunctionRef<void(const void*)> visit) const {
  if (record_in(value)) visit(record_in(value).get());
}

bool AnyRecordCodec::equals(const void* a, const void* b) const {
  return record_in(a) == record_in(b);
}

void AnyRecordCodec::assign(void* to, const void* from) const {
  *static_cast<AnyRecord*>(to) = record_in(from);
}

void AnyRecordCodec::write(const void* value, Writer& to, Visibility least) const {
  if (record_in(value)) kind.codec->write(record_in(value).get(), to, least);
}

const void* EditCodec::blank() const {
  static const AnyEdit Blank;
  return &Blank;
}

const void* EditCodec::before_in(const void* edit) {
  return &static_cast<const AnyEdit*>(edit)->before;
}

const void* EditCodec::after_in(const void* edit) {
  return &static_cast<const AnyEdit*>(edit)->after;
}

EditList& EditsCodec::list_in(void* edits) const {
  return const_cast<EditList&>(list_in(static_cast<const void*>(edits)));
}

// An edit that is being read stands under the empty id.
Slot EditsCodec::next_element(void* edits) const { return {&list_in(edits)[{}], &edit_}; }

Refusal EditsCodec::end_element(void* edits) const {
  EditList& list = list_in(edits);
  auto entry = list.extract(std::string());
  const AnyEdit& edit = entry.mapped();
  const AnyRecord& named = edit.before ? edit.before : edit.after;
  const std::string id = named ? named.id() : std::string();
  const bool is_taken = list.contains(id);
  if (id.empty() || is_taken) return refuse_key(id, is_taken);
  entry.key() = id;
  list.insert(list.end(), std::move(entry));
  return {};
}

void EditsCodec::each(const void* edits, FunctionRef<void(const void*)> visit) const {
  for (const auto& [id, edit] : list_in(edits)) visit(&edit);
}

bool EditsCodec::equals(const void* a, const void* b) const { return list_in(a) == list_in(b); }

void EditsCodec::assign(void* to, const void* from) const { list_in(to) = list_in(from); }

}  // namespace flipside
