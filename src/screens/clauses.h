// The clauses of an agreement: what each says, and the fields to say it.
#pragma once

#include <string>
#include <vector>

#include "programme/agreeing.h"
#include "screens/form.h"

namespace flipside::screens {

// A line for each thing that the clause says; one that says so where it says nothing.
std::vector<std::string> clause_lines(const Programme& programme, Date today, Clause clause,
                                      const Agreement& agreement);

// Nothing for the topics, which are picked in a card of their own.
void clause_fields(Form& form, Clause clause, Agreement& agreement);
// How often the two meet.
void rhythm_fields(Form& form, Agreement& agreement);

}  // namespace flipside::screens
