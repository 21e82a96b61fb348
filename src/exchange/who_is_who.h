// Whom a row of a sheet means: somebody in the programme, or the same person as another row.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "exchange/person_row.h"
#include "programme/programme.h"

namespace flipside::exchange {

struct Match {
  Id<Person> person{};                // Who it is beyond doubt; empty when nobody is.
  std::vector<Id<Person>> perhaps{};  // Otherwise, who it could be.
};

// The people of the programme, which must outlive it; each is added before the first match.
class PeopleHere {
 public:
  explicit PeopleHere(const Programme& programme) : programme_(programme) {}

  void add(const Person& person);

  // By key, else by employee number (with the same name or address, else "perhaps"), else by e-mail
  // address, else by name with the same team, where a blank team fits any. Two different numbers
  // are two people of one name. Two different addresses, or another team, leave it at "perhaps";
  // both together at "nobody".
  Match match(const PersonRow& row) const;

 private:
  using Ids = std::vector<Id<Person>>;

  const Ids& listed(const std::unordered_map<std::string, Ids>& map, const std::string& key) const;
  Match match_by_name(const PersonRow& row, const Ids& namesakes) const;

  const Programme& programme_;
  std::unordered_map<std::string, Ids> by_number_{};
  std::unordered_map<std::string, Ids> by_email_{};
  std::unordered_map<std::string, Ids> by_name_{};
  Ids nobody_{};
};

// The rows seen so far.
class EarlierRows {
 public:
  // The earlier row about the same person: the same person of the programme, or the same e-mail
  // address, or the same name and team where addresses do not differ. Two people of the programme
  // are two, and so are two keys of ours, whatever else they share.
  std::optional<std::size_t> same_as(const PersonRow& row, const Id<Person>& person) const;
  void add(std::size_t index, const PersonRow& row, const Id<Person>& person);

 private:
  struct Seen {
    std::size_t index = 0;
    Id<Person> person{};
    std::string key{};
    std::string number{};
    std::string email{};
  };
  using Places = std::unordered_map<std::string, std::vector<Seen>>;

  std::unordered_map<std::string, std::size_t> by_person_{};
  Places by_number_{};
  Places by_email_{};
  Places by_name_and_team_{};
};

}  // namespace flipside::exchange
