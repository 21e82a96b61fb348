#include "exchange/import_words.h"

#include "base/direction.h"
#include "base/text.h"
#include "exchange/sheet.h"

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

std::string line_words(int line) {
  const auto [file, number] = file_and_line(line);
  const std::string words = "line " + std::to_string(number);
  return file == 0 ? words : words + " of file " + std::to_string(file);
}

std::string lines_title(const std::vector<int>& lines) {
  std::string first = line_words(lines.front());
  first.front() = 'L';
  if (lines.size() == 1) return first;
  if (lines.size() > MostLinesNamed) {
    return first + " and " + std::to_string(lines.size() - 1) + " more";
  }
  std::vector<std::string> numbers;
  bool one_file = true;
  for (const int line : lines) {
    numbers.push_back(line_words(line));
    one_file = one_file && file_and_line(line).file == 0;
  }
  if (one_file) {
    for (std::string& number : numbers) number.erase(0, std::string_view("line ").size());
    return "Lines " + listed(numbers);
  }
  numbers.front().front() = 'L';
  return listed(numbers);
}

std::string person_words(const Person& person) {
  const std::string team = person.team.empty() ? std::string() : " (" + isolated(person.team) + ")";
  return quoted(person.name) + team;
}

}  // namespace flipside::exchange
