#include "app/aside.h"

#include <algorithm>
#include <string>
#include <utility>

#include "app/commit.h"
#include "app/file_name.h"
#include "app/handlers.h"
#include "app/words.h"
#include "archive/file.h"
#include "base/sort.h"

namespace flipside::app {
namespace {

bool is_listed(const Asides& asides, std::int64_t number) {
  return std::ranges::find(asides.list, number, &Aside::number) != asides.list.end();
}

void take_off(Asides& asides, std::int64_t number) {
  std::erase_if(asides.list, [&](const Aside& it) { return it.number == number; });
}

// What can not be read any more is handed out as it is.
Effects hand_out(App& app, std::string text, std::string_view why) {
  Effects effects{Download{file_name(words::DamagedFile, app.moment.today, ".txt"), "text/plain",
                           std::move(text)}};
  append(effects, notify(app, words::with_reason(words::AsideDamaged, why)));
  return effects;
}

}  // namespace

Effects set_present_aside(App& app) {
  if (!app.workspace) return {};
  Asides& asides = app.asides;
  const std::int64_t latest = asides.list.empty() ? 0 : asides.list.front().number;
  Aside aside{std::max(app.moment.now_ms, latest + 1), contents_of(*app.workspace)};
  Effects effects{SetAside{
      aside.number, aside.contents,
      archive::write_file(
          {.kind = archive::Kind::Snapshot, .workspace = *app.workspace, .state = app.stamps})}};
  asides.list.insert(asides.list.begin(), std::move(aside));
  while (asides.list.size() > MostAsides) forget_when_kept(asides, asides.list.back().number);
  return effects;
}

void forget_when_kept(Asides& asides, std::int64_t number) {
  take_off(asides, number);
  asides.to_forget.push_back(number);
}

Effects on(App& app, const AsidesListed& it) {
  app.asides.list = it.list;
  sort_list(app.asides.list, std::ranges::greater{}, &Aside::number);
  for (const std::int64_t number : app.asides.to_forget) take_off(app.asides, number);
  return {};
}

Effects on(App& app, const RestoreAside& it) {
  Effects effects;
  if (!is_listed(app.asides, it.number) || !may_write(app, effects)) return effects;
  app.asides.wanted = it.number;
  return {FetchAside{it.number}};
}

Effects on(App& app, const AsideFetched& it) {
  if (app.asides.wanted != it.number) return {};
  app.asides.wanted.reset();
  Result<archive::File> file = archive::read_file(it.text);
  if (!file) return hand_out(app, it.text, sentence(file.error()));
  const std::string name = words::programme_name(contents_of(file->workspace));
  return replace_workspace(app, std::move(file->workspace), words::put_back(name),
                           words::was_put_back(name), it.number, std::move(file->state));
}

Effects on(App& app, const AsideFailed& it) {
  if (app.asides.wanted == it.number) {
    app.asides.wanted.reset();
    return notify(app, words::with_reason(words::AsideNotFound, it.why));
  }
  take_off(app.asides, it.number);
  return notify(app, words::with_reason(words::NotSetAside, it.why));
}

Effects on(App& app, const RemoveAside& it) {
  Effects effects;
  if (!is_listed(app.asides, it.number) || !may_write(app, effects)) return effects;
  take_off(app.asides, it.number);
  effects.push_back(ForgetAside{it.number});
  append(effects, notify(app, std::string(words::AsideRemoved)));
  return effects;
}

}  // namespace flipside::app
