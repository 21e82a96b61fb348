#include "screens/record_list.h"

#include <algorithm>

#include "screens/pair_cards.h"
#include "screens/words/shell.h"
#include "ui/box.h"
#include "ui/button.h"
#include "ui/text.h"

namespace flipside::screens {
namespace {

void rows(ui::Frame& f, const RecordList& list, std::size_t count,
          FunctionRef<void(std::size_t)> row) {
  const ui::Group group(f, ui::Role::List, "list", list.title);
  for (std::size_t i = 0; i < count; ++i) {
    list.ruled ? ui::divider(f) : f.space(8);
    row(i);
  }
}

}  // namespace

bool record_list(Scene& scene, const RecordList& list, std::size_t count, bool& all,
                 FunctionRef<void(std::size_t)> row, FunctionRef<void()> above) {
  ui::Frame& f = scene.ui;
  const ui::Card card(f, list.key, list.title, {.padding = 20});
  card_head(scene, list.title, list.readers);
  f.space(8);
  above();
  const std::size_t shown = all || list.most == 0 ? count : std::min(count, list.most);
  if (count == 0) ui::muted(f, list.empty);
  if (count > 0) rows(f, list, shown, row);
  const ui::ButtonLook more{.kind = ui::ButtonKind::Quiet, .fill = true};
  if (shown < count && ui::button(f, "more", shell_words::show_all(count), more)) all = true;
  if (list.add.empty()) return false;
  f.space(8);
  ui::Flow foot(f, 8, f.control_height());
  return ui::button(foot, f, "add", list.add,
                    {.kind = ui::ButtonKind::Quiet, .icon = ui::Icon::Plus});
}

}  // namespace flipside::screens
