// Writes what a row says into a person.
#pragma once

#include "base/random.h"
#include "exchange/named_records.h"
#include "exchange/person_row.h"
#include "programme/programme.h"

namespace flipside::exchange {

// The programme's topics, aims and interests, and those that rows add.
struct Catalogue {
  NamedRecords<Topic> topics;
  NamedRecords<Aim> aims;
  NamedRecords<Interest> interests;
  Random& ids;
};

// How a list of the row meets the person's own (people_import.h).
enum class ListRule { Join, Replace };

// All fields but id, rank and manager, which need more than the row.
Person with_row(Person person, const PersonRow& row, ListRule rule, Catalogue& catalogue);

}  // namespace flipside::exchange
