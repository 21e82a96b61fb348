// What an operation answers when people's data can be wrong: a value, or a problem to show them.
#pragma once

#include <expected>
#include <string>
#include <utility>

namespace flipside {

// `where` names the place (a path as in "/people/3/name", a line, a field; may be empty), `what`
// says in plain words what is wrong there and, where it can, how to mend it.
struct Problem {
  std::string where{};
  std::string what{};
  bool operator==(const Problem&) const = default;
};

template <class T>
using Result = std::expected<T, Problem>;

inline std::unexpected<Problem> problem(std::string where, std::string what) {
  return std::unexpected(Problem{std::move(where), std::move(what)});
}

// One sentence for a person: "where: what", or `what` alone when the place is unknown.
inline std::string sentence(const Problem& it) {
  return it.where.empty() ? it.what : it.where + ": " + it.what;
}

}  // namespace flipside
