// Time zones as people write them: by their IANA names of today and of before, or by a city.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>

namespace flipside::exchange {

// "Europe/Vienna", "UTC", "asia/calcutta"; "Kolkata" → "Asia/Kolkata". `known` are the names that
// the browser lists, which may be those of before ("Asia/Calcutta"); while it is empty, any name
// of the right form is taken. Nothing for what is no zone, or a city of several.
std::optional<std::string> time_zone_in(std::string_view text, std::span<const std::string> known);

// The same for many, each text looked up once.
class ZoneNames {
 public:
  // `known` must outlive it.
  explicit ZoneNames(std::span<const std::string> known) : known_(known) {}
  const std::optional<std::string>& find(const std::string& text);

 private:
  std::span<const std::string> known_;
  std::unordered_map<std::string, std::optional<std::string>> found_{};
};

}  // namespace flipside::exchange
