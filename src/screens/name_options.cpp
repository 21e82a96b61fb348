#include "screens/name_options.h"

#include <algorithm>

#include "base/sort.h"
#include "base/text.h"
#include "screens/words/person.h"

namespace flipside::screens {
namespace {

constexpr std::string_view kNew = "new:";

char small(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

// Marks where the query stands in the label; letters beyond ASCII as they are.
void mark(ui::PickOption& option, std::string_view query) {
  if (query.empty()) return;
  const auto found = std::ranges::search(option.label, query, {}, small, small);
  if (found.empty()) return;
  option.match_begin = static_cast<std::size_t>(found.begin() - option.label.begin());
  option.match_end = option.match_begin + query.size();
}

}  // namespace

std::vector<ui::PickOption> name_options(std::span<const NamedOption> names,
                                         std::string_view query) {
  const std::string_view typed = trim(query);
  const std::string folded = fold(typed);
  std::vector<ui::PickOption> options;
  bool is_known = typed.empty();
  for (const NamedOption& named : names) {
    const std::string name = fold(named.name);
    is_known = is_known || name == folded;
    if (!named.offered || !matches_search(name, folded)) continue;
    options.push_back({.key = std::string(named.id), .label = std::string(named.name)});
    mark(options.back(), typed);
  }
  sort_list(options, {}, [](const ui::PickOption& o) { return fold(o.label); });
  if (options.size() > kMostOptions) options.resize(kMostOptions);
  if (!is_known) {
    options.push_back(
        {.key = std::string(kNew) + std::string(typed), .label = person_words::add_new(typed)});
  }
  return options;
}

std::string_view added_name(std::string_view key) {
  return key.starts_with(kNew) ? key.substr(kNew.size()) : std::string_view();
}

std::string result_words(std::size_t count) {
  return counted(static_cast<std::int64_t>(count), "result", "results");
}

}  // namespace flipside::screens
