#include "screens/keys_list.h"

#include <string_view>

#include "app/command.h"
#include "screens/key_mark.h"
#include "screens/words/keys.h"
#include "ui/box.h"
#include "ui/columns.h"
#include "ui/text.h"

namespace flipside::screens {
namespace {

constexpr float kKeysWidth = 104;
constexpr float kKeysListRow = 40;

void key_row(ui::Frame& f, std::string_view keys, std::string_view does) {
  ui::Group item(f, ui::Role::ListItem, keys);
  ui::divider(f);
  const float words = ui::text_height(f, does, ui::kBody, f.place().width - kKeysWidth - 16);
  const float height = words > 20 ? words + 20 : kKeysListRow;
  ui::Columns row(f, {ui::Width::fixed(kKeysWidth), ui::Width::grow()}, 16, height);
  row.next(24);
  key_mark(f, keys);
  row.next(words);
  ui::text(f, does, {.role = ui::Role::Text});
}

}  // namespace

void keys_list(Scene& scene) {
  ui::Group list(scene.ui, ui::Role::List, "keys", keys_words::Title);
  for (const app::Command& command : app::commands()) {
    if (!command.shortcut.empty()) key_row(scene.ui, command.shortcut, command.label);
  }
  for (const keys_words::KeyWords& key : keys_words::OfControls) {
    key_row(scene.ui, key.keys, key.does);
  }
}

}  // namespace flipside::screens
