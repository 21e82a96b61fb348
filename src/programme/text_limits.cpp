#include "programme/text_limits.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

#include "base/text.h"
#include "programme/kinds.h"
#include "programme/walk.h"

namespace flipside {
namespace {

constexpr std::array<std::string_view, 5> NameKeys{"name", "organisation", "cohort", "team",
                                                   "time_zone"};
constexpr std::array<std::string_view, 14> TextKeys{
    "purpose", "strategy",     "audience",        "mentor_meaning", "mentee_meaning",
    "note",    "private_note", "confidentiality", "ground_rules",   "no_go",
    "label",   "privacy",      "mentor_criteria", "mentee_criteria"};

std::string number(std::size_t count) { return grouped(static_cast<long long>(count)); }

// What is wrong with the length of a text; absent for all else and when nothing is.
std::optional<std::string> problem_of_length(const Codec& codec, const void* value,
                                             const Place& place) {
  if (&codec != &flipside::codec<std::string>) return std::nullopt;
  const std::string& text = *static_cast<const std::string*>(value);
  const std::size_t most = most_characters(place.field());
  // No text has more characters than bytes.
  if (text.size() <= most) return std::nullopt;
  const std::size_t length = characters(text);
  if (length <= most) return std::nullopt;
  return "the text is too long: " + number(length) + " characters where " + number(most) + " fit";
}

}  // namespace

// Continuation bytes of UTF-8 begin no character.
std::size_t characters(std::string_view text) {
  return static_cast<std::size_t>(std::ranges::count_if(
      text, [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80; }));
}

std::size_t most_characters(std::string_view key) {
  if (std::ranges::find(NameKeys, key) != NameKeys.end()) return MostOfName;
  return std::ranges::find(TextKeys, key) != TextKeys.end() ? MostOfText : MostOfLine;
}

std::vector<Problem> long_texts(const Programme& programme) {
  std::vector<Problem> problems;
  walk(programme, [&](const Codec& codec, const void* value, const Place& place) {
    auto what = problem_of_length(codec, value, place);
    if (what) problems.push_back({place.path(), *std::move(what)});
  });
  return problems;
}

std::optional<Problem> long_text(const Change& change) {
  std::optional<Problem> first;
  const auto look = [&](const Codec& codec, const void* value, const Place& place) {
    if (first) return;
    auto what = problem_of_length(codec, value, place);
    if (what) first = Problem{std::string(place.field()), *std::move(what)};
  };
  for (const TableKind& kind : kinds()) {
    for (const auto& [id, edit] : kind.edits(change)) {
      if (edit.after) walk(kind.record(), edit.after.get(), Place{}, look);
    }
  }
  const Place outermost;
  look(codec<std::string>, &change.label, Place{&outermost, "label"});
  return first;
}

}  // namespace flipside
