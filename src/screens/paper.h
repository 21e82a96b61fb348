// A page on paper: a document made from the records, whatever of them is on the screen. Every row
// and every value, no controls; a side is always named, because colours may not be printed.
#pragma once

#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace flipside::screens {

// The order is known to web_shell/print.js.
enum class PaperPart : std::uint8_t {
  Above,      // a line above the title
  Title,      //
  Aside,      // a line below the title or below a heading
  Heading,    //
  Paragraph,  //
  FactName,   // its value follows
  FactValue,  //
  Item,       // of a list, which ends with the next other part
  Table,      // named; columns and rows follow
  Column,     //
  Row,        // without words; its cells follow
  Cell,       // the first of a row names it
  Below,      // a line at the end
};

struct PaperPiece {
  PaperPart part{};
  std::string words{};
  bool operator==(const PaperPiece&) const = default;
};

class Paper {
 public:
  using Cells = std::vector<std::string>;

  void add(PaperPart part, std::string_view words);
  void title(std::string_view words) { add(PaperPart::Title, words); }
  void aside(std::string_view words) { add(PaperPart::Aside, words); }
  void heading(std::string_view words) { add(PaperPart::Heading, words); }
  void paragraph(std::string_view words) { add(PaperPart::Paragraph, words); }
  void item(std::string_view words) { add(PaperPart::Item, words); }
  // Nothing where there is no value.
  void fact(std::string_view name, std::string_view value);
  void table(std::string_view name, std::initializer_list<std::string_view> columns);
  void row(const Cells& cells);

  bool empty() const { return pieces_.empty(); }
  const std::vector<PaperPiece>& pieces() const { return pieces_; }

 private:
  std::vector<PaperPiece> pieces_;
};

}  // namespace flipside::screens
