#include "exchange/pairs_export.h"

#include <algorithm>
#include <map>
#include <utility>
#include <vector>

#include "base/sort.h"
#include "base/text.h"
#include "exchange/csv.h"
#include "record/named.h"

namespace flipside::exchange {
namespace {

using PairCells = std::vector<std::string>;

// When a session begins; without an hour before those with one.
using Begin = std::pair<Date, int>;

std::map<Id<Pair>, Begin> next_sessions(const Programme& programme, Date today) {
  std::map<Id<Pair>, Begin> next;
  for (const auto& [id, session] : programme.sessions) {
    if (session.state != SessionState::Planned || session.on < today) continue;
    const Begin begin{session.on, session.start_minute.value_or(-1)};
    const auto [place, is_first] = next.try_emplace(session.pair, begin);
    if (!is_first) place->second = std::min(place->second, begin);
  }
  return next;
}

std::string two_digits(int number) { return (number < 10 ? "0" : "") + std::to_string(number); }

std::string begin_text(const Begin& begin) {
  const auto& [on, minute] = begin;
  if (minute < 0) return to_iso(on);
  return to_iso(on) + " " + two_digits(minute / 60) + ":" + two_digits(minute % 60);
}

void add_person(PairCells& cells, const Programme& programme, const Id<Person>& id) {
  const Person* person = find(programme.people, id);
  const Person nobody;
  const Person& it = person == nullptr ? nobody : *person;
  for (const std::string& text : {it.name, it.email, it.team}) cells.push_back(guarded(text));
}

}  // namespace

std::string pairs_csv(const Programme& programme, Date today) {
  const std::map<Id<Pair>, Begin> sessions = next_sessions(programme, today);
  std::vector<std::pair<std::string, PairCells>> rows;
  for (const auto& [id, pair] : programme.pairs) {
    PairCells cells;
    add_person(cells, programme, pair.mentor);
    add_person(cells, programme, pair.mentee);
    cells.emplace_back(name_of(pair.stage));
    const auto next = sessions.find(id);
    cells.push_back(next == sessions.end() ? std::string() : begin_text(next->second));
    rows.emplace_back(fold(cells.front()), std::move(cells));
  }
  sort_list(rows);
  std::string csv(ByteOrderMark);
  csv += csv_line({"Mentor (junior, teaches)", "Mentor’s e-mail", "Mentor’s team",
                   "Mentee (senior, learns)", "Mentee’s e-mail", "Mentee’s team", "State",
                   "Next session"});
  for (const auto& [name, cells] : rows) csv += csv_line(cells);
  return csv;
}

}  // namespace flipside::exchange
