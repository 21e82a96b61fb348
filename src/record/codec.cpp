#include "record/codec.h"

#include "base/check.h"

namespace flipside {

Refusal Codec::text(void*, std::string&&) const { return "expected " + expected(); }

Refusal Codec::integer(void*, std::int64_t) const { return "expected " + expected(); }

Refusal Codec::boolean(void*, bool) const { return "expected " + expected(); }

Slot Codec::next_element(void* list) const {
  CHECK(is_list());
  return {list, this};
}

Refusal Codec::end_element(void*) const { return {}; }

}  // namespace flipside
