#include "screens/workspaces_card.h"

#include <algorithm>
#include <string>

#include "screens/page.h"
#include "screens/shelf_entries.h"
#include "screens/words/shelf.h"
#include "ui/box.h"
#include "ui/button.h"
#include "ui/columns.h"
#include "ui/text.h"

namespace flipside::screens {
namespace {

constexpr float kWorkspaceRowBeside = 480;

void workspace_words(Scene& scene, const app::Shelved& it, const std::string& name) {
  ui::Frame& f = scene.ui;
  ui::text(f, name, {.type = ui::kBodyName, .most_lines = 2});
  std::string below = shelf_words::role_and_cohort(it);
  if (it.is_sample) below = std::string(shelf_words::Sample) + ", " + below;
  ui::text(f, below, {.color = f.theme().muted, .most_lines = 2});
  ui::muted(f, shelf_when(scene, it), ui::kCaption);
}

void workspace_acts(Scene& scene, const app::Shelved& it, const std::string& name) {
  ui::Frame& f = scene.ui;
  const bool off = scene.app.keeping.outdated;
  ui::Flow row(f, 8, f.control_height());
  if (it.removed_ms) {
    const std::string means = shelf_words::put_back(name);
    const ui::ButtonLook back{.icon = ui::Icon::Undo, .disabled = off, .description = means};
    if (ui::button(row, f, "back", shelf_words::PutBack, back)) {
      scene.send(app::PutBackWorkspace{it.id});
    }
    return;
  }
  if (it.id != scene.app.keeping.workspace) {
    const std::string open = shelf_words::open(name);
    if (ui::button(row, f, "open", shelf_words::Open, {.description = open})) {
      scene.send(app::SwitchWorkspace{it.id});
    }
  }
  row.next(f.control_height(), f.control_height());
  const ui::ButtonLook quiet{.kind = ui::ButtonKind::Quiet, .disabled = off};
  if (ui::icon_button(f, "remove", ui::Icon::Trash, shelf_words::remove(name), quiet)) {
    scene.send(app::RemoveWorkspace{it.id});
  }
}

float acts_width(ui::Frame& f, const app::Shelved& it, bool is_open) {
  if (it.removed_ms) {
    return ui::button_width(f, shelf_words::PutBack, {.icon = ui::Icon::Undo}) + 1;
  }
  const float remove = f.control_height() + 1;
  return is_open ? remove : ui::button_width(f, shelf_words::Open, {}) + 8 + remove;
}

void workspace_row(Scene& scene, const app::Shelved& it) {
  ui::Frame& f = scene.ui;
  const ui::Group item(f, ui::Role::ListItem, it.id);
  const std::string name = app::words::name_of(it);
  ui::divider(f);
  f.space(12);
  if (f.place().width < kWorkspaceRowBeside) {
    workspace_words(scene, it, name);
    f.space(8);
    workspace_acts(scene, it, name);
  } else {
    const float acts = acts_width(f, it, it.id == scene.app.keeping.workspace);
    ui::Columns row(f, {ui::Width::grow(), ui::Width::fixed(acts)}, 16);
    row.next();
    workspace_words(scene, it, name);
    row.next();
    workspace_acts(scene, it, name);
  }
  f.space(12);
}

// The same for a new device, and for a new address of this page.
void move_card(Scene& scene) {
  ui::Frame& f = scene.ui;
  {
    const ui::Card card(f, "move", shelf_words::Move, card_look(f));
    ui::heading(f, 2, shelf_words::Move, ui::kH3);
    f.space(4);
    ui::text(f, shelf_words::MoveWhat);
    f.space(16);
    const ui::ButtonLook look{.icon = ui::Icon::Download, .fill = f.phone()};
    if (ui::button(f, "all", shelf_words::DownloadAll, look)) scene.send(app::ExportAll{});
  }
  f.space(kCardGap);
}

}  // namespace

void workspaces_card(Scene& scene) {
  ui::Frame& f = scene.ui;
  const auto& list = scene.app.shelf.list;
  if (list.empty()) return;
  {
    const ui::Card card(f, "workspaces", shelf_words::Workspaces, card_look(f));
    ui::heading(f, 2, shelf_words::Workspaces, ui::kH3);
    f.space(4);
    ui::muted(f, shelf_words::WorkspacesWhat);
    f.space(12);
    const ui::Group rows(f, ui::Role::List, "list", shelf_words::Workspaces);
    for (const app::Shelved& it : list) {
      if (app::is_here(it)) workspace_row(scene, it);
    }
    for (const app::Shelved& it : list) {
      if (!app::is_here(it)) workspace_row(scene, it);
    }
    f.space(-12);
  }
  f.space(kCardGap);
  if (std::ranges::count_if(list, app::is_here) > 1) move_card(scene);
}

}  // namespace flipside::screens
