// People as CSV that a spreadsheet opens and people_import.h reads back.
//
// UTF-8 with a byte order mark (without it Excel garbles names), commas, CRLF. The headings are the
// names of the fields (headings.h); the last one is OwnColumnHeading (sheet.h), which marks the
// file as ours: under it stands each person's id. Cells that begin like a formula are guarded
// (csv.h), lists are written as list_text.h says.
#pragma once

#include <string>
#include <vector>

#include "programme/programme.h"

namespace flipside::exchange {

struct ExportChoices {
  // Whom to export, in this order; empty means everybody, in the order of their names.
  std::vector<Id<Person>> people{};
  // Notes about people and how open they are are private; they are written only when asked for.
  bool with_private = false;
};

// Whom somebody would like or rather avoid, resource groups and the wish about them are never
// written.
std::string people_csv(const Programme& programme, const ExportChoices& choices = {});

}  // namespace flipside::exchange
