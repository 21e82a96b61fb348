#include "exchange/import_issues.h"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/text.h"
#include "exchange/import_words.h"
#include "programme/text_limits.h"

namespace flipside::exchange {
namespace {

constexpr std::size_t MostPeopleOffered = 3;

Repair leave_out() { return {.kind = RepairKind::LeaveOut, .words = "Leave it out"}; }

std::string key_of(std::string_view kind, const PersonRow& row) {
  return std::string(kind) + ":" + std::to_string(row.line);
}

struct Cell {
  std::string_view what;
  std::string_view field;
  std::string_view text;
};

std::vector<Cell> cells_of(const PersonRow& row) {
  std::vector<Cell> cells{{"name", "name", row.name},
                          {"e-mail address", "email", row.email},
                          {"employee number", "staff_number", row.number},
                          {"rank", "name", row.rank},
                          {"team", "team", row.team},
                          {"note", "note", row.note}};
  for (const TopicText& topic : row.taught) cells.push_back({"topic taught", "name", topic.name});
  for (const TopicText& topic : row.wanted) cells.push_back({"topic wanted", "name", topic.name});
  for (const std::string& aim : row.aims) cells.push_back({"aim", "name", aim});
  for (const std::string& it : row.interests) cells.push_back({"interest", "name", it});
  return cells;
}

}  // namespace

std::optional<Issue> too_long(const PersonRow& row) {
  for (const Cell& cell : cells_of(row)) {
    const std::size_t most = most_characters(cell.field);
    if (characters(cell.text) <= most) continue;
    return Issue{.kind = IssueKind::TooLong,
                 .key = key_of("long", row),
                 .words = "The " + std::string(cell.what) + " is longer than " +
                          grouped(static_cast<std::int64_t>(most)) +
                          " characters: shorten it in the list",
                 .repairs = {leave_out()}};
  }
  return std::nullopt;
}

Issue no_name(const PersonRow& row) {
  Issue issue{.kind = IssueKind::NoName,
              .key = key_of("name", row),
              .words = "No name in this row",
              .repairs = {leave_out()}};
  if (trim(row.name).empty()) return issue;
  issue.words = quoted(row.name) + " is no name: it has no letter";
  issue.repairs.push_back({.kind = RepairKind::TakeAsItIs, .words = "Take it as it is"});
  return issue;
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
  return {
      .kind = IssueKind::SamePerson,
      .key = key_of("same", row),
      .words = "Same person as " + line_words(earlier_line) + " (" + std::string(trim(name)) + ")",
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
