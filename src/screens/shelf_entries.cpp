#include "screens/shelf_entries.h"

#include <algorithm>
#include <utility>

#include "screens/format.h"
#include "screens/shelf_days.h"
#include "screens/words/shelf.h"

namespace flipside::screens {
namespace {

ShelfEntry entry_for(const Scene& scene, const app::Shelved& it) {
  const bool is_open = it.id == scene.app.keeping.workspace;
  return {.key = it.id,
          .name = app::words::name_of(it),
          .role = shelf_words::role_and_cohort(it),
          .when = shelf_when(scene, it),
          .is_open = is_open,
          .is_sample = it.is_sample,
          .intent = app::SwitchWorkspace{it.id}};
}

app::Intent way_to(app::Page page) { return app::Navigate{app::Route{.page = page}}; }

}  // namespace

std::string shelf_when(const Scene& scene, const app::Shelved& it) {
  const app::Moment& now = scene.app.moment;
  if (it.removed_ms) {
    const Date removed = day_of(now, *it.removed_ms);
    const Date until = day_of(now, *it.removed_ms + app::KeptRemoved_ms);
    return shelf_words::removed(day_and_month(removed, now.today), day_and_month(until, now.today));
  }
  if (it.id == scene.app.keeping.workspace) return std::string(shelf_words::OpenNow);
  return shelf_words::opened(near_date(day_of(now, it.opened_ms), now.today));
}

std::vector<ShelfEntry> shelf_entries(const Scene& scene, std::size_t most) {
  std::vector<ShelfEntry> entries;
  std::size_t here = 0;
  for (const app::Shelved& it : scene.app.shelf.list) {
    if (!app::is_here(it)) continue;
    if (++here <= most) entries.push_back(entry_for(scene, it));
  }
  if (here > most) {
    entries.push_back({.key = "all",
                       .name = shelf_words::all(here),
                       .icon = ui::Icon::HardDrive,
                       .intent = way_to(app::Page::Files)});
  }
  entries.push_back({.key = "start",
                     .name = std::string(shelf_words::StartAnother),
                     .icon = ui::Icon::Plus,
                     .intent = way_to(app::Page::Start)});
  entries.push_back({.key = "file",
                     .name = std::string(shelf_words::OpenFile),
                     .icon = ui::Icon::FileUp,
                     .intent = app::ChooseFile{}});
  return entries;
}

}  // namespace flipside::screens
