// Shared by the tests of importing: a list as text, its preview, and its effect.
#pragma once

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "exchange/people_import.h"

namespace flipside::exchange {

inline Sheet sheet_of(std::string_view text) {
  auto sheet = read_sheet(text);
  EXPECT_TRUE(sheet.has_value()) << (sheet ? "" : sentence(sheet.error()));
  return sheet ? *sheet : Sheet{};
}

inline ImportPreview preview_of(const Programme& programme, std::string_view text,
                                const Decisions& decisions = {}, std::uint64_t seed = 7) {
  const Sheet sheet = sheet_of(text);
  const ColumnMapping mapping = guess_mapping(sheet);
  return preview({programme, sheet, mapping, decisions, Random(seed)});
}

inline Programme imported(Programme programme, std::string_view text,
                          const Decisions& decisions = {}, std::uint64_t seed = 7) {
  apply(programme, preview_of(programme, text, decisions, seed).change);
  return programme;
}

// The only person of that name.
inline const Person& person_named(const Programme& programme, std::string_view name) {
  static const Person Nobody{};
  const Person* found = &Nobody;
  for (const auto& [id, person] : programme.people) {
    if (person.name == name) found = &person;
  }
  EXPECT_NE(found, &Nobody) << "nobody is called " << name;
  return *found;
}

inline std::vector<std::string> words_of(const std::vector<Issue>& issues) {
  std::vector<std::string> words;
  for (const Issue& issue : issues) words.push_back(issue.title + ": " + issue.words);
  return words;
}

inline std::vector<std::string> words_of(const std::vector<Remark>& remarks) {
  std::vector<std::string> words;
  for (const Remark& remark : remarks) {
    words.push_back(std::to_string(remark.line) + ": " + remark.words);
  }
  return words;
}

// Chooses the repair of that kind for the issue of that title.
inline void choose(Decisions& decisions, const ImportPreview& preview, std::string_view title,
                   RepairKind kind) {
  const auto issue = std::ranges::find(preview.issues, title, &Issue::title);
  ASSERT_NE(issue, preview.issues.end()) << "no issue at " << title;
  const auto repair = std::ranges::find(issue->repairs, kind, &Repair::kind);
  ASSERT_NE(repair, issue->repairs.end()) << "no such repair at " << title;
  decisions[issue->key] = *repair;
}

}  // namespace flipside::exchange
