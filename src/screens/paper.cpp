#include "screens/paper.h"

namespace flipside::screens {

void Paper::add(PaperPart part, std::string_view words) {
  pieces_.push_back({part, std::string(words)});
}

void Paper::fact(std::string_view name, std::string_view value) {
  if (value.empty()) return;
  add(PaperPart::FactName, name);
  add(PaperPart::FactValue, value);
}

void Paper::table(std::string_view name, std::initializer_list<std::string_view> columns) {
  add(PaperPart::Table, name);
  for (const std::string_view column : columns) add(PaperPart::Column, column);
}

void Paper::row(const Cells& cells) {
  add(PaperPart::Row, {});
  for (const std::string& cell : cells) add(PaperPart::Cell, cell);
}

}  // namespace flipside::screens
