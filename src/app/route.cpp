#include "app/route.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "base/id.h"
#include "base/text.h"

namespace flipside::app {
namespace {

bool is_word(std::string_view text) {
  const auto plain = [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
           c == '-';
  };
  return !text.empty() && std::ranges::all_of(text, plain);
}

// What stands before and after the first `mark`; nothing after it when there is none.
std::pair<std::string_view, std::optional<std::string_view>> cut(std::string_view text, char mark) {
  const std::size_t at = text.find(mark);
  if (at == std::string_view::npos) return {text, std::nullopt};
  return {text.substr(0, at), text.substr(at + 1)};
}

bool read_query(std::string_view text, std::map<std::string, std::string>& query) {
  for (const std::string_view part : split(text, '&')) {
    const auto [key, value] = cut(part, '=');
    if (!is_word(key) || !value || !is_word(*value)) return false;
    if (!query.emplace(key, *value).second) return false;
  }
  return true;
}

// NotFound has no address.
const PageEntry* page_at(std::string_view word) {
  const auto found = std::ranges::find(Pages, word, &PageEntry::word);
  if (found == Pages.end() || found->page == Page::NotFound) return nullptr;
  return HasGallery || found->page != Page::Gallery ? &*found : nullptr;
}

// "w/<id>", and a page after it or nothing: taken off the front.
std::string take_workspace(std::string_view& address) {
  if (!address.starts_with("w/")) return {};
  const auto [id, page] = cut(address.substr(2), '/');
  if (!is_id(id)) return {};
  address = page.value_or(std::string_view());
  return std::string(id);
}

std::optional<Route> read(std::string_view address) {
  std::string workspace = take_workspace(address);
  const auto [path, query] = cut(address, '?');
  const auto [word, id] = cut(path, '/');
  const PageEntry* entry = word.empty() ? &entry_of(Page::Home) : page_at(word);
  if (entry == nullptr) return std::nullopt;
  Route route{.page = entry->page};
  route.workspace = std::move(workspace);
  if (id && !(entry->subject != Subject::None && is_id(*id))) return std::nullopt;
  if (id) route.id = std::string(*id);
  if (entry->subject == Subject::Always && route.id.empty()) return std::nullopt;
  if (query && !query->empty() && !read_query(*query, route.query)) return std::nullopt;
  return route;
}

}  // namespace

Route route_of(std::string_view fragment) {
  std::string_view address = fragment;
  if (address.starts_with('#')) address.remove_prefix(1);
  if (address.starts_with('/')) address.remove_prefix(1);
  return read(address).value_or(
      Route{.page = Page::NotFound, .unknown = to_valid_utf8(fragment.substr(0, 200))});
}

std::string fragment_of(const Route& route) {
  std::string text = route.workspace.empty() ? "#/" : "#/w/" + route.workspace + "/";
  text += entry_of(route.page).word();
  if (!route.id.empty()) text += "/" + route.id;
  char mark = '?';
  for (const auto& [key, value] : route.query) {
    text += mark + key + "=" + value;
    mark = '&';
  }
  return text;
}

}  // namespace flipside::app
