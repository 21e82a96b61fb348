// Finds one of many people by what a cell says of them.
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "programme/person.h"

namespace flipside::exchange {

// What two writings of the same name, team or address share: folded, single spaces.
std::string name_key(std::string_view text);

// The same of numbers of employees: "00103" and "103" are one, as spreadsheets drop zeros.
std::string number_key(std::string_view text);

class PeopleIndex {
 public:
  // `key` is what the column OwnColumnHeading says of the person; it may be empty, like the others.
  void add(const Person& person, std::string_view key);

  struct Found {
    Id<Person> id{};  // Empty when nobody fits, or more than one person does.
    bool is_ambiguous = false;
  };
  // By key, else by employee number, else by e-mail address, else by full name, else by "Mäkelä,
  // Tuomas" or "T. Mäkelä". The first of these that fits anybody decides.
  Found find(std::string_view text) const;
  // The same for several texts about one person: the first that fits anybody, else all of them as
  // one name ("Ali", "Hunt").
  Found find(const std::vector<std::string>& texts) const;

 private:
  using Names = std::unordered_map<std::string, Found>;

  static void enter(Names& names, std::string name, const Id<Person>& id);

  Names by_key_{};
  Names by_number_{};
  Names by_email_{};
  Names by_name_{};
  Names by_initial_{};
};

}  // namespace flipside::exchange
