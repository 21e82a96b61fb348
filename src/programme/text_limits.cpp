#include "programme/text_limits.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

#include "base/text.h"
#include "programme/walk.h"

namespace flipside {
namespace {

constexpr std::array<std::string_view, 5> NameKeys{"name", "organisation", "cohort", "team",
                                                   "time_zone"};
constexpr std::array<std::string_view, 10> TextKeys{
    "purpose", "strategy",     "audience",        "mentor_meaning", "mentee_meaning",
    "note",    "private_note", "confidentiality", "ground_rules",   "label"};

std::string number(std::size_t count) { return grouped(static_cast<long long>(count)); }

// Calls `found(place, problem words)` for each text that is too long.
template <class Found>
struct LengthCheck {
  Found found;

  template <class T>
  void operator()(const T&, const Place&) const {}

  void operator()(const std::string& text, const Place& place) const {
    const std::size_t most = most_characters(place.field());
    // No text has more characters than bytes.
    if (text.size() <= most) return;
    const std::size_t length = characters(text);
    if (length <= most) return;
    found(place,
          "the text is too long: " + number(length) + " characters where " + number(most) + " fit");
  }
};

template <class Found>
LengthCheck(Found) -> LengthCheck<Found>;

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
  const auto note = [&](const Place& place, std::string what) {
    problems.push_back({place.path(), std::move(what)});
  };
  Walk(LengthCheck{note}).value(programme, Place{});
  return problems;
}

std::optional<Problem> long_text(const Change& change) {
  std::optional<Problem> first;
  const auto note = [&](const Place& place, std::string what) {
    if (!first) first = Problem{std::string(place.field()), std::move(what)};
  };
  Walk(LengthCheck{note}).value(change, Place{});
  return first;
}

}  // namespace flipside
