#include "record/codec.h"

#include "base/check.h"

namespace flipside {

const std::string* Codec::id_text(const void*) const { return nullptr; }

void Codec::clear_id(void*) const { CHECK(false); }

void Codec::each(const void*, FunctionRef<void(const void*)>) const {}

void Codec::erase_if(void*, FunctionRef<bool(const void*)>) const {}

Refusal Codec::text(void*, std::string&&) const { return "expected " + expected(); }

Refusal Codec::integer(void*, std::int64_t) const { return "expected " + expected(); }

Refusal Codec::boolean(void*, bool) const { return "expected " + expected(); }

Slot Codec::next_element(void* list) const {
  CHECK(is_list());
  return {list, this};
}

Refusal Codec::end_element(void*) const { return {}; }

}  // namespace flipside
