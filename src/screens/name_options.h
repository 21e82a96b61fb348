// What comboboxes offer: topics and interests, found by what was typed.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "screens/scene.h"
#include "ui/combobox.h"

namespace flipside::screens {

inline constexpr std::size_t kMostOptions = 8;

// Names of records that `offered` lets through. Where nothing has the name that was typed, the last
// option adds it: its key is that of added_name.
std::vector<ui::PickOption> topic_options(const Scene& scene, std::string_view query,
                                          const std::function<bool(const Id<Topic>&)>& offered);
std::vector<ui::PickOption> interest_options(
    const Scene& scene, std::string_view query,
    const std::function<bool(const Id<Interest>&)>& offered);

// The new name that a picked key asks for; empty: the key is a record's id.
std::string_view added_name(std::string_view key);

std::string result_words(std::size_t count);

}  // namespace flipside::screens
