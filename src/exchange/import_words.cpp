#include "exchange/import_words.h"

#include "base/direction.h"
#include "base/text.h"

namespace flipside::exchange {
namespace {

constexpr std::size_t LongestQuoted = 60;
constexpr std::size_t MostLinesNamed = 3;

}  // namespace

std::string quoted(std::string_view text) {
  text = trim(text);
  std::size_t end = 0;
  std::size_t letters = 0;
  while (end < text.size() && letters++ < LongestQuoted) end += code_point_at(text, end).bytes;
  return "“" + isolated(text.substr(0, end)) + (end < text.size() ? "…”" : "”");
}

std::string listed(const std::vector<std::string>& names, std::string_view last) {
  std::string words;
  for (std::size_t i = 0; i < names.size(); ++i) {
    if (i > 0) words += i + 1 == names.size() ? last : ", ";
    words += names[i];
  }
  return words;
}

std::string lines_title(const std::vector<int>& lines) {
  const std::string first = std::to_string(lines.front());
  if (lines.size() == 1) return "Line " + first;
  if (lines.size() > MostLinesNamed) {
    return "Line " + first + " and " + std::to_string(lines.size() - 1) + " more";
  }
  std::vector<std::string> numbers;
  for (const int line : lines) numbers.push_back(std::to_string(line));
  return "Lines " + listed(numbers);
}

std::string person_words(const Person& person) {
  const std::string team = person.team.empty() ? std::string() : " (" + isolated(person.team) + ")";
  return quoted(person.name) + team;
}

}  // namespace flipside::exchange
