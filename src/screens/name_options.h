// What comboboxes offer: topics, aims, interests and groups, found by what was typed.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/function_ref.h"
#include "screens/scene.h"
#include "ui/combobox.h"

namespace flipside::screens {

inline constexpr std::size_t kMostOptions = 8;

struct NamedOption {
  std::string_view id{};
  std::string_view name{};
  bool offered{};
};

// Those offered that fit. Where nothing has the name that was typed, the last option adds it: its
// key is that of added_name.
std::vector<ui::PickOption> name_options(std::span<const NamedOption> names,
                                         std::string_view query);

// Of all records of a kind; `offered` says which are on offer.
template <class R>
std::vector<ui::PickOption> record_options(const Scene& scene, std::string_view query,
                                           FunctionRef<bool(const Id<R>&)> offered) {
  std::vector<NamedOption> names;
  for (const auto& [id, record] : table_of<R>(scene.programme())) {
    names.push_back({id.value, record.name, offered(id)});
  }
  return name_options(names, query);
}

// The new name that a picked key asks for; empty: the key is a record's id.
std::string_view added_name(std::string_view key);

std::string result_words(std::size_t count);

}  // namespace flipside::screens
