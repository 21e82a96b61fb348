#include "exchange/zone_text.h"

#include <algorithm>

#include "base/text.h"

namespace flipside::exchange {
namespace {

// Names that the IANA database has given to zones that browsers may still list by the older one.
struct Renamed {
  std::string_view today;
  std::string_view before;
};
constexpr Renamed Renames[] = {
    {"Africa/Asmara", "Africa/Asmera"},
    {"America/Argentina/Buenos_Aires", "America/Buenos_Aires"},
    {"America/Argentina/Catamarca", "America/Catamarca"},
    {"America/Argentina/Cordoba", "America/Cordoba"},
    {"America/Argentina/Jujuy", "America/Jujuy"},
    {"America/Argentina/Mendoza", "America/Mendoza"},
    {"America/Atikokan", "America/Coral_Harbour"},
    {"America/Indiana/Indianapolis", "America/Indianapolis"},
    {"America/Kentucky/Louisville", "America/Louisville"},
    {"America/Nuuk", "America/Godthab"},
    {"Asia/Dhaka", "Asia/Dacca"},
    {"Asia/Ho_Chi_Minh", "Asia/Saigon"},
    {"Asia/Kathmandu", "Asia/Katmandu"},
    {"Asia/Kolkata", "Asia/Calcutta"},
    {"Asia/Macau", "Asia/Macao"},
    {"Asia/Makassar", "Asia/Ujung_Pandang"},
    {"Asia/Thimphu", "Asia/Thimbu"},
    {"Asia/Ulaanbaatar", "Asia/Ulan_Bator"},
    {"Asia/Yangon", "Asia/Rangoon"},
    {"Atlantic/Faroe", "Atlantic/Faeroe"},
    {"Europe/Kyiv", "Europe/Kiev"},
    {"Pacific/Chuuk", "Pacific/Truk"},
    {"Pacific/Kanton", "Pacific/Enderbury"},
    {"Pacific/Pohnpei", "Pacific/Ponape"},
};

// Cities that people name where the database has another of the same clocks, or another spelling.
struct City {
  std::string_view key;
  std::string_view zone;
};
constexpr City Cities[] = {
    {"bangalore", "Asia/Kolkata"},
    {"beijing", "Asia/Shanghai"},
    {"bengaluru", "Asia/Kolkata"},
    {"boston", "America/New_York"},
    {"chennai", "Asia/Kolkata"},
    {"cologne", "Europe/Berlin"},
    {"delhi", "Asia/Kolkata"},
    {"frankfurt", "Europe/Berlin"},
    {"geneva", "Europe/Zurich"},
    {"hamburg", "Europe/Berlin"},
    {"hanoi", "Asia/Ho_Chi_Minh"},
    {"ho chi minh city", "Asia/Ho_Chi_Minh"},
    {"hyderabad", "Asia/Kolkata"},
    {"koln", "Europe/Berlin"},
    {"mumbai", "Asia/Kolkata"},
    {"munchen", "Europe/Berlin"},
    {"munich", "Europe/Berlin"},
    {"new delhi", "Asia/Kolkata"},
    {"new york city", "America/New_York"},
    {"osaka", "Asia/Tokyo"},
    {"pune", "Asia/Kolkata"},
    {"san francisco", "America/Los_Angeles"},
    {"washington", "America/New_York"},
    {"wien", "Europe/Vienna"},
    {"utc", "UTC"},
    {"gmt", "UTC"},
    {"etc utc", "UTC"},
};

// "Asia/Ho_Chi_Minh" → "asia/ho chi minh".
std::string zone_key(std::string_view text) {
  std::string key = fold(trim(text));
  std::ranges::replace(key, '_', ' ');
  return key;
}

std::string_view city_of(std::string_view key) { return key.substr(key.rfind('/') + 1); }

bool has_form_of_zone(std::string_view text) {
  constexpr std::string_view Marks = "/_-+ ";
  const bool fits = std::ranges::all_of(text, [&](char c) {
    const bool is_letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    return is_letter || (c >= '0' && c <= '9') || Marks.contains(c);
  });
  return fits && text.contains('/') && !text.starts_with('/') && !text.ends_with('/');
}

// The only zone that fits.
class Search {
 public:
  explicit Search(std::string_view text) : key_(zone_key(text)), is_city_(!key_.contains('/')) {}

  // `name` stands for the zone `zone`.
  void consider(std::string_view name, std::string_view zone) {
    const std::string other = zone_key(name);
    if (key_ != other && !(is_city_ && key_ == city_of(other))) return;
    is_ambiguous_ |= !found_.empty() && found_ != zone;
    found_ = zone;
  }
  std::optional<std::string> found() const {
    if (found_.empty() || is_ambiguous_) return std::nullopt;
    return found_;
  }
  const std::string& key() const { return key_; }

 private:
  std::string key_;
  bool is_city_;
  std::string found_{};
  bool is_ambiguous_ = false;
};

std::string_view name_of_today(std::string_view zone) {
  const auto renamed = std::ranges::find(Renames, zone, &Renamed::before);
  return renamed == std::end(Renames) ? zone : renamed->today;
}

}  // namespace

std::optional<std::string> time_zone_in(std::string_view text, std::span<const std::string> known) {
  text = trim(text);
  if (text.empty() || std::ranges::find(known, text) != known.end()) {
    return text.empty() ? std::nullopt : std::optional<std::string>(text);
  }
  Search search(text);
  for (const Renamed& it : Renames) {
    search.consider(it.today, it.today);
    search.consider(it.before, it.today);
  }
  for (const std::string& zone : known) search.consider(zone, name_of_today(zone));
  if (const auto found = search.found()) return found;
  const auto city = std::ranges::find(Cities, search.key(), &City::key);
  if (city != std::end(Cities)) return std::string(city->zone);
  if (known.empty() && has_form_of_zone(text)) return std::string(text);
  return std::nullopt;
}

const std::optional<std::string>& ZoneNames::find(const std::string& text) {
  const auto [place, is_new] = found_.try_emplace(text);
  if (is_new) place->second = time_zone_in(text, known_);
  return place->second;
}

}  // namespace flipside::exchange
