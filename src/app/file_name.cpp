#include "app/file_name.h"

#include <cstddef>

#include "base/text.h"

namespace flipside::app {
namespace {

constexpr std::size_t MostBytes = 80;
constexpr char32_t FirstAfterLatin1Marks = 0xC0;
constexpr char32_t GeneralPunctuation = 0x2000;
constexpr char32_t AfterCjkPunctuation = 0x3004;

// Letters and digits of ASCII, and whatever in other scripts is not space or punctuation.
bool may_stand(char32_t c) {
  const bool ascii = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
  const bool punctuation = c >= GeneralPunctuation && c < AfterCjkPunctuation;
  return ascii || (c >= FirstAfterLatin1Marks && !punctuation && c != ReplacementCharacter);
}

}  // namespace

std::string file_name(std::string_view organisation, Date today, std::string_view ending) {
  std::string name;
  bool gap = false;
  for (const char32_t c : code_points(fold(organisation))) {
    if (!may_stand(c)) {
      gap = !name.empty();
      continue;
    }
    if (name.size() >= MostBytes) break;
    if (gap) name += '-';
    gap = false;
    append_utf8(name, c);
  }
  if (name.empty()) name = "flipside";
  return name + "-" + to_iso(today) + std::string(ending);
}

}  // namespace flipside::app
