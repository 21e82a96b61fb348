#include "exchange/sheet_parts.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

#include "base/text.h"
#include "exchange/column_mapping.h"
#include "record/named.h"

namespace flipside::exchange {
namespace {

constexpr std::array<std::string_view, 4> Mentors{"mentors", "mentoren", "mentorinnen",
                                                  "mentorlist"};
constexpr std::array<std::string_view, 3> Mentees{"mentees", "menteelist", "mentorees"};
// Beside them a single word "mentor" is about the people in the file.
constexpr std::array<std::string_view, 16> WordsOfFiles{
    "list",     "liste",     "lista",  "lijst", "sign", "up",  "signup", "signups",
    "response", "responses", "export", "final", "data", "csv", "xlsx",   "form"};

template <std::size_t Count>
bool is_among(const std::array<std::string_view, Count>& words, std::string_view word) {
  return std::ranges::find(words, word) != words.end();
}

std::vector<std::string> words_of_name(std::string_view name) {
  std::vector<std::string> words(1);
  for (const char c : fold(name.substr(0, name.find_last_of('.')))) {
    const bool is_letter = (c >= 'a' && c <= 'z') || (static_cast<unsigned char>(c) & 0x80U) != 0;
    if (is_letter) {
      words.back() += c;
    } else if (!words.back().empty()) {
      words.emplace_back();
    }
  }
  std::erase(words, std::string());
  return words;
}

// Puts the sheets beside each other.
class Joint {
 public:
  void add(NamedSheet named);
  Sheet take();

 private:
  std::size_t column_for(const Sheet& sheet, std::size_t own, const SheetPart& part);
  std::size_t role_column();
  void add_samples(std::size_t column, const std::vector<std::string>& values);
  void begin_like(const Sheet& first);

  Sheet sheet_{};
};

std::optional<std::size_t> role_column_of(const Sheet& sheet) {
  const auto columns = columns_of(sheet, guess_mapping(sheet), PersonField::Role);
  return columns.empty() ? std::nullopt : std::optional(columns.front());
}

bool is_single(std::optional<PersonField> field) {
  return field && *field != PersonField::LeaveOut && !takes_several_columns(*field);
}

// The column of the same heading, else of the same meaning, that the part does not fill yet.
std::size_t Joint::column_for(const Sheet& sheet, std::size_t own, const SheetPart& part) {
  const std::string heading = fold(sheet.headings[own]);
  const auto field = field_of_heading(sheet.headings[own]);
  const auto first_free = [&](auto fits) {
    for (std::size_t i = 0; i < sheet_.headings.size(); ++i) {
      const bool is_filled = i < part.columns.size() && part.columns[i];
      if (!is_filled && i != sheet_.role_column && fits(sheet_.headings[i])) return i;
    }
    return sheet_.headings.size();
  };
  std::size_t column = first_free([&](const std::string& it) { return fold(it) == heading; });
  if (column == sheet_.headings.size() && is_single(field)) {
    column = first_free([&](const std::string& it) { return field_of_heading(it) == field; });
  }
  if (column == sheet_.headings.size()) sheet_.headings.push_back(sheet.headings[own]);
  return column;
}

std::size_t Joint::role_column() {
  if (!sheet_.role_column) {
    sheet_.role_column = sheet_.headings.size();
    sheet_.headings.emplace_back(RoleColumnHeading);
  }
  return *sheet_.role_column;
}

void Joint::add_samples(std::size_t column, const std::vector<std::string>& values) {
  sheet_.samples.resize(std::max(sheet_.samples.size(), column + 1));
  std::vector<std::string>& samples = sheet_.samples[column];
  for (const std::string& value : values) {
    const bool is_new = std::ranges::find(samples, value) == samples.end();
    if (is_new && samples.size() < MostSamples) samples.push_back(value);
  }
}

void Joint::begin_like(const Sheet& first) {
  sheet_.encoding = first.encoding;
  sheet_.encoding_is_certain = first.encoding_is_certain;
  sheet_.delimiter = first.delimiter;
  sheet_.has_headings = first.has_headings;
  sheet_.heading_line = first.heading_line;
  sheet_.first_rows = first.first_rows;
}

void Joint::add(NamedSheet named) {
  Sheet& sheet = named.sheet;
  const auto own_role = role_column_of(sheet);
  const auto role = own_role ? std::nullopt : role_of_file_name(named.name);
  if (sheet_.parts.empty()) begin_like(sheet);
  SheetPart part{.width = sheet.headings.size(), .role = role ? name_of(*role) : ""};
  const auto place = [&](std::size_t column, std::size_t own) {
    part.columns.resize(std::max(part.columns.size(), column + 1));
    part.columns[column] = own;
    add_samples(column, sheet.samples[own]);
  };
  for (std::size_t own = 0; own < sheet.headings.size(); ++own) {
    const bool is_role = own == own_role && sheet_.role_column;
    place(is_role ? *sheet_.role_column : column_for(sheet, own, part), own);
  }
  if (role) add_samples(role_column(), {std::string(part.role)});
  sheet_.parts.push_back(std::move(part));
  const int before = static_cast<int>(sheet_.parts.size()) * LinesOfAFile;
  for (CsvRow& row : sheet.rows) row.line += before;
  std::ranges::move(sheet.rows, std::back_inserter(sheet_.rows));
  sheet_.has_headings = sheet_.has_headings && sheet.has_headings;
  sheet_.replaced_characters += sheet.replaced_characters;
  if (sheet.unclosed_quote_line && !sheet_.unclosed_quote_line) {
    sheet_.unclosed_quote_line = *sheet.unclosed_quote_line + before;
  }
}

Sheet Joint::take() {
  for (SheetPart& part : sheet_.parts) part.columns.resize(sheet_.headings.size());
  sheet_.samples.resize(sheet_.headings.size());
  return std::move(sheet_);
}

// A file of its own keeps its lines as they are.
Sheet with_role(Sheet sheet, Role role) {
  SheetPart part{.width = sheet.headings.size(), .role = name_of(role)};
  for (std::size_t i = 0; i < part.width; ++i) part.columns.emplace_back(i);
  part.columns.emplace_back();
  sheet.parts.push_back(std::move(part));
  sheet.role_column = sheet.headings.size();
  sheet.headings.emplace_back(RoleColumnHeading);
  sheet.samples.push_back({std::string(name_of(role))});
  return sheet;
}

}  // namespace

std::optional<Role> role_of_file_name(std::string_view name) {
  const std::vector<std::string> words = words_of_name(name);
  const auto has = [&](const auto& list) {
    return std::ranges::any_of(words, [&](const auto& word) { return is_among(list, word); });
  };
  const auto alone = [&](std::string_view single) {
    return std::ranges::find(words, single) != words.end() &&
           std::ranges::all_of(words, [&](const std::string& word) {
             return word == single || is_among(WordsOfFiles, word);
           });
  };
  const bool teach = has(Mentors) || alone("mentor");
  const bool learn = has(Mentees) || alone("mentee");
  if (teach == learn) return std::nullopt;
  return teach ? Role::Mentor : Role::Mentee;
}

Sheet joined(std::vector<NamedSheet> sheets) {
  if (sheets.size() == 1) {
    NamedSheet& one = sheets.front();
    const auto role = role_of_file_name(one.name);
    const bool says_it = one.sheet.ours || !role || role_column_of(one.sheet);
    return says_it ? std::move(one.sheet) : with_role(std::move(one.sheet), *role);
  }
  Joint joint;
  for (NamedSheet& named : sheets) joint.add(std::move(named));
  return joint.take();
}

}  // namespace flipside::exchange
