#include "exchange/import_issues.h"

#include <algorithm>
#include <string>

#include "base/text.h"
#include "exchange/import_words.h"

namespace flipside::exchange {
namespace {

constexpr std::size_t MostPeopleOffered = 3;

Repair leave_out() { return {.kind = RepairKind::LeaveOut, .words = "Leave it out"}; }

std::string key_of(std::string_view kind, const PersonRow& row) {
  return std::string(kind) + ":" + std::to_string(row.line);
}

}  // namespace

Issue no_name(const PersonRow& row) {
  return {.kind = IssueKind::NoName,
          .key = key_of("name", row),
          .words = "No name in this row",
          .repairs = {leave_out()}};
}

Issue shifted_cells(const PersonRow& row, std::size_t columns) {
  return {.kind = IssueKind::ShiftedCells,
          .key = key_of("cells", row),
          .words = "More cells than the " + std::to_string(columns) +
                   " columns, so they may have shifted",
          .repairs = {leave_out(), {.kind = RepairKind::TakeAsItIs, .words = "Take it as it is"}}};
}

Issue perhaps_here(const PersonRow& row, const std::vector<const Person*>& perhaps) {
  Issue issue{.kind = IssueKind::PerhapsHere, .key = key_of("here", row)};
  issue.words = perhaps.size() == 1
                    ? person_words(*perhaps.front()) + " is here already, perhaps the same person"
                    : quoted(row.name) + " could be one of several people who are here";
  for (const Person* person : perhaps) {
    if (issue.repairs.size() == MostPeopleOffered) break;
    issue.repairs.push_back({.kind = RepairKind::UsePerson,
                             .person = person->id,
                             .words = "Update " + person_words(*person)});
  }
  issue.repairs.push_back({.kind = RepairKind::AddPerson, .words = "Add as a new person"});
  issue.repairs.push_back(leave_out());
  return issue;
}

Issue same_person(const PersonRow& row, int earlier_line, std::string_view name) {
  return {.kind = IssueKind::SamePerson,
          .key = key_of("same", row),
          .words = "Same person as line " + std::to_string(earlier_line) + " (" +
                   std::string(trim(name)) + ")",
          .repairs = {{.kind = RepairKind::MergeRows, .words = "Merge the two"},
                      {.kind = RepairKind::KeepBoth, .words = "Keep both as two people"},
                      leave_out()}};
}

Issue unknown_rank(std::string_view rank, const RankLadder& ladder) {
  Issue issue{.kind = IssueKind::UnknownRank,
              .key = "rank:" + rank_key(rank),
              .words = "Rank " + quoted(rank) + " is not on your ladder"};
  if (const auto closest = ladder.closest(rank)) {
    issue.repairs.push_back({.kind = RepairKind::UseRank,
                             .rank = *closest,
                             .words = "Use " + quoted(ladder.name_of(*closest))});
  }
  issue.repairs.push_back({.kind = RepairKind::AddRank, .words = "Add it as a new rank"});
  issue.repairs.push_back(leave_out());
  return issue;
}

}  // namespace flipside::exchange
