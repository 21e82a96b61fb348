#include "exchange/rank_ladder.h"

#include <algorithm>
#include <utility>

#include "base/sort.h"
#include "base/text.h"
#include "exchange/people_index.h"
#include "exchange/unused_id.h"

namespace flipside::exchange {
namespace {

struct Abbreviation {
  std::string_view brief;
  std::string_view full;
};
constexpr Abbreviation Abbreviations[] = {
    {"sr", "senior"},      {"snr", "senior"},      {"jr", "junior"},
    {"jnr", "junior"},     {"mgr", "manager"},     {"dir", "director"},
    {"asst", "assistant"}, {"assoc", "associate"}, {"vp", "vice president"},
    {"hd", "head"},        {"eng", "engineer"},    {"dep", "deputy"},
    {"exec", "executive"}, {"spec", "specialist"}, {"admin", "administrator"},
};

// Parts of words, the most senior first; the first that occurs decides. A space is a word's edge.
struct SeniorityStem {
  std::string_view stem;
  int seniority;
};
constexpr SeniorityStem Stems[] = {
    {"vice president", 8}, {"chief", 9},      {"president", 9},  {" ceo ", 9},
    {" cto ", 9},          {" cfo ", 9},      {" coo ", 9},      {"geschaftsfuhr", 9},
    {"executive", 8},      {"partner", 8},    {"direct", 7},     {"direkt", 7},
    {" head", 6},          {"leiter", 6},     {"leitung", 6},    {" chef", 6},
    {"jefe", 6},           {"manager", 6},    {"responsab", 6},  {" lead", 5},
    {"principal", 5},      {"supervisor", 5}, {"expert", 5},     {"senior", 4},
    {"trainee", 0},        {" intern ", 0},   {"apprentice", 0}, {"student", 0},
    {"praktikant", 0},     {"azubi", 0},      {"auszubild", 0},  {"stagiaire", 0},
    {"volunteer", 0},      {"junior", 1},     {"assistant", 1},  {"assistent", 1},
};
constexpr int UsualSeniority = 2;
constexpr int LongestCompared = 80;

// Optimal string alignment distance.
int distance(const std::vector<char32_t>& a, const std::vector<char32_t>& b) {
  const std::size_t width = b.size() + 1;
  std::vector<int> cells((a.size() + 1) * width);
  const auto at = [&](std::size_t i, std::size_t j) -> int& { return cells[i * width + j]; };
  for (std::size_t i = 0; i <= a.size(); ++i) at(i, 0) = static_cast<int>(i);
  for (std::size_t j = 0; j <= b.size(); ++j) at(0, j) = static_cast<int>(j);
  for (std::size_t i = 1; i <= a.size(); ++i) {
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const int changed = at(i - 1, j - 1) + (a[i - 1] == b[j - 1] ? 0 : 1);
      at(i, j) = std::min({at(i - 1, j) + 1, at(i, j - 1) + 1, changed});
      const bool swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
      if (swapped) at(i, j) = std::min(at(i, j), at(i - 2, j - 2) + 1);
    }
  }
  return at(a.size(), b.size());
}

std::string spaced_key(std::string_view rank) { return " " + rank_key(rank) + " "; }

// The end of Stems: none.
const SeniorityStem* stem_in(std::string_view key) {
  return std::ranges::find_if(Stems,
                              [&](const SeniorityStem& entry) { return key.contains(entry.stem); });
}

std::vector<Rank> by_position(const Table<Rank>& table) {
  std::vector<Rank> ranks;
  for (const auto& [id, rank] : table) ranks.push_back(rank);
  sort_list(ranks, {}, &Rank::position);
  return ranks;
}

}  // namespace

std::string rank_key(std::string_view text) {
  const std::string plain = name_key(text);
  std::string key;
  for (std::string_view word : split(plain, ' ')) {
    if (!key.empty()) key += ' ';
    if (word.size() > 1 && word.ends_with('.')) word.remove_suffix(1);
    const auto known = std::ranges::find(Abbreviations, word, &Abbreviation::brief);
    key += known == std::end(Abbreviations) ? word : known->full;
  }
  return key;
}

int seniority_of(std::string_view rank) {
  const std::string key = spaced_key(rank);
  const SeniorityStem* found = stem_in(key);
  if (found == std::end(Stems)) return UsualSeniority;
  const bool is_second = key.starts_with(" deputy") || key.starts_with(" assistant ");
  return is_second && found->seniority > UsualSeniority ? found->seniority - 1 : found->seniority;
}

bool tells_seniority(std::string_view rank) { return stem_in(spaced_key(rank)) != std::end(Stems); }

RankLadder::RankLadder(const Table<Rank>& ranks) : before_(ranks), ranks_(ranks) {
  for (const Rank& rank : by_position(ranks)) enter(rank);
}

void RankLadder::enter(const Rank& rank) {
  by_name_.try_emplace(rank.name, rank.id);
  by_key_.try_emplace(rank_key(rank.name), rank.id);
}

std::optional<Id<Rank>> RankLadder::find(std::string_view text) const {
  if (const auto found = by_name_.find(std::string(text)); found != by_name_.end()) {
    return found->second;
  }
  const auto found = by_key_.find(rank_key(text));
  return found == by_key_.end() ? std::nullopt : std::optional(found->second);
}

std::optional<Id<Rank>> RankLadder::closest(std::string_view text) const {
  const auto wanted = code_points(rank_key(text));
  if (wanted.size() > LongestCompared) return std::nullopt;
  std::optional<Id<Rank>> best;
  int best_distance = 0;
  for (const Rank& rank : by_position(ranks_)) {
    const auto name = code_points(rank_key(rank.name));
    if (name.size() > LongestCompared) continue;
    const int found = distance(wanted, name);
    const bool is_near = 3 * found <= static_cast<int>(std::max(wanted.size(), name.size()));
    if (!is_near || (best && found >= best_distance)) continue;
    best = rank.id;
    best_distance = found;
  }
  return best;
}

Id<Rank> RankLadder::find_or_add(std::string_view name, Random& ids) {
  if (const auto known = find(name)) return *known;
  const Rank rank{.id = unused_id(ranks_, ids),
                  .name = std::string(name),
                  .place_is_guess = !tells_seniority(name)};
  ranks_.emplace(rank.id, rank);
  added_.push_back(rank);
  enter(rank);
  return rank.id;
}

std::vector<Rank> RankLadder::in_order() const {
  std::vector<Rank> order = by_position(before_);
  for (const Rank& rank : added_) {
    const int seniority = seniority_of(rank.name);
    auto place = order.end();
    while (place != order.begin() && seniority_of(std::prev(place)->name) > seniority) --place;
    order.insert(place, rank);
  }
  const auto chosen_place = [&](const Rank& rank) { return std::ranges::find(chosen_, rank.name); };
  const bool is_chosen = std::ranges::none_of(
      order, [&](const Rank& rank) { return chosen_place(rank) == chosen_.end(); });
  if (is_chosen) sort_list(order, {}, chosen_place);
  return order;
}

Edits<Rank> RankLadder::edits() const {
  if (added_.empty()) return {};
  Edits<Rank> edits;
  int position = 1;
  for (Rank rank : in_order()) {
    rank.position = position++;
    const Rank* before = flipside::find(before_, rank.id);
    if (before == nullptr) {
      edits.emplace(rank.id, Edit<Rank>{std::nullopt, rank});
    } else if (*before != rank) {
      edits.emplace(rank.id, Edit<Rank>{*before, rank});
    }
  }
  return edits;
}

std::vector<std::string> RankLadder::names() const {
  std::vector<std::string> names;
  for (const Rank& rank : in_order()) names.push_back(rank.name);
  return names;
}

std::vector<std::string> RankLadder::new_names() const {
  std::vector<std::string> names;
  for (const Rank& rank : in_order()) {
    if (!before_.contains(rank.id)) names.push_back(rank.name);
  }
  return names;
}

}  // namespace flipside::exchange
