#include "app/without_pair_file.h"

#include <array>
#include <string_view>
#include <vector>

#include "app/app.h"
#include "app/file_name.h"
#include "app/handlers.h"
#include "app/proposing.h"
#include "app/words.h"
#include "exchange/csv.h"
#include "matching/disclosure.h"

namespace flipside::app {
namespace {

constexpr std::string_view Utf8Mark = "\xEF\xBB\xBF";

std::vector<std::string> cells_of(const Programme& programme, const matching::Unmatched& unmatched,
                                  const Policy& policy) {
  const Person* found = find(programme.people, unmatched.person);
  const Person person = found == nullptr ? Person{} : *found;
  const Rank* rank = find(programme.ranks, person.rank);
  const std::string_view role = unmatched.role == Side::Mentor ? words::AsMentor : words::AsMentee;
  return {words::name_or_words(programme, unmatched.person),
          person.email,
          std::string(role),
          rank == nullptr ? std::string() : rank->name,
          person.team,
          matching::cause_told(unmatched, policy),
          matching::way_out_told(unmatched, policy)};
}

std::string line_of(std::vector<std::string> cells) {
  for (std::string& cell : cells) cell = exchange::guarded(cell);
  return exchange::csv_line(cells);
}

}  // namespace

std::string without_pair_csv(const Programme& programme, const matching::Proposal& proposal) {
  std::string csv(Utf8Mark);
  csv += line_of({words::WithoutPairHeads.begin(), words::WithoutPairHeads.end()});
  for (const matching::Unmatched& unmatched : proposal.unmatched) {
    if (unmatched.paired_otherwise) continue;
    csv += line_of(cells_of(programme, unmatched, proposal.prepared->policy));
  }
  return csv;
}

Effects on(App& app, const ExportWithoutPair&) {
  const auto& proposal = app.proposing->proposal;
  if (!proposal || !proposal->prepared) return {};
  const Programme& programme = programme_of(app);
  return {
      Download{file_name(charter_of(programme).organisation, app.moment.today, "-without-pair.csv"),
               "text/csv;charset=utf-8", without_pair_csv(programme, *proposal)}};
}

}  // namespace flipside::app
