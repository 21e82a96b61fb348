// What records name by id: finding it, and mending it when that is gone. What a record is to what
// it names (record/link.h) stands in its field list.
#pragma once

#include "base/function_ref.h"
#include "programme/kinds.h"
#include "record/codec.h"

namespace flipside {

// Whether a record of that kind and id is there no more.
using Gone = FunctionRef<bool(const TableKind& kind, const std::string& id)>;

// Calls `visit` for each id inside the value that names a record of some table and is not empty.
using IdVisit = FunctionRef<void(const TableKind& kind, const std::string& id)>;
void each_id(const Codec& codec, const void* value, IdVisit visit);

// The same for what the record belongs to.
void each_owner(const TableKind& kind, const void* record, IdVisit visit);

// Whether some id of the value can name a record of that kind at all.
bool can_name(const Codec& codec, const TableKind& kind);

bool names_what_is_gone(const Codec& codec, const void* value, Gone gone);

// Whether what the record belongs to is gone, so that nothing of it is left.
bool lost_its_owner(const Codec& codec, const void* record, Gone gone);

// Takes out of the value what names something that is gone: ids become empty, and go from lists;
// elements of lists go when they belong to it or mention it.
void mend(const Codec& codec, void* value, Gone gone);

}  // namespace flipside
