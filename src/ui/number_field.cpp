#include "ui/number_field.h"

#include <charconv>

#include "ui/field_paint.h"

namespace flipside::ui {
namespace {

constexpr std::string_view kMinus = "\u2212";

std::string_view trimmed(std::string_view text) {
  const std::size_t first = text.find_first_not_of(" \t");
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(" \t") - first + 1);
}

bool wrong(const NumberLook& look, const NumberDraft& draft) {
  if (trimmed(draft.text).empty()) return look.field.required;
  return !number_of(draft, look.range);
}

}  // namespace

std::optional<int> whole_number(std::string_view text) {
  std::string digits(trimmed(text));
  if (digits.starts_with(kMinus)) digits.replace(0, kMinus.size(), "-");
  int number{};
  const char* end = digits.data() + digits.size();
  const auto [stopped, error] = std::from_chars(digits.data(), end, number);
  if (error != std::errc{} || stopped != end) return std::nullopt;
  return number;
}

std::optional<int> number_of(const NumberDraft& draft, NumberRange range) {
  const auto number = whole_number(draft.text);
  if (!number || *number < range.least || *number > range.most) return std::nullopt;
  return number;
}

NumberDraft draft_of(std::optional<int> number) {
  return {number ? std::to_string(*number) : std::string(), false};
}

FieldEvent number_field(Frame& frame, std::string_view key, const NumberLook& look,
                        NumberDraft& draft) {
  FieldLook field = look.field;
  const FieldEvent event = take_edit(frame, frame.id(key), field, draft.text);
  if (event.committed) draft.judged = true;
  if (field.error.empty() && draft.judged && wrong(look, draft)) field.error = look.range_message;
  const FieldBox box = begin_field(frame, key, field);
  if (box.painted || draft.text.empty()) paint_field_text(frame, box, field, draft.text);
  frame.node(field_node(frame, box, field, Role::NumberField, draft.text));
  end_field(frame, field);
  return event;
}

}  // namespace flipside::ui
