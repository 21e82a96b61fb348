// What a record is to another that one of its fields names by id.
#pragma once

namespace flipside {

// None: the field is no id of another kind. Owner: the record belongs to the other one and goes
// with it; in a list, the element does. Mention: it stays, and the id becomes empty. Ids that stand
// in a list are taken out of it.
enum class Link { None, Owner, Mention };

}  // namespace flipside
