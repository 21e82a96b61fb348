// Numbers for names, in the order in which they come: 0, 1, 2 and so on.
#pragma once

#include <map>

namespace flipside::matching {

template <class Name>
class Numbering {
 public:
  int number(const Name& name) {
    return numbers_.try_emplace(name, static_cast<int>(numbers_.size())).first->second;
  }
  [[nodiscard]] int size() const { return static_cast<int>(numbers_.size()); }

 private:
  std::map<Name, int> numbers_{};
};

}  // namespace flipside::matching
