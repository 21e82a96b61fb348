#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>

#include "app/backup.h"
#include "app/beginning.h"
#include "app/commit.h"
#include "app/file_name.h"
#include "app/handlers.h"
#include "app/importing.h"
#include "app/merging.h"
#include "app/pages.h"
#include "app/signing_up.h"
#include "app/words.h"
#include "archive/file.h"
#include "archive/file_header.h"
#include "base/text.h"

namespace flipside::app {
namespace {

constexpr std::string_view Accepted =
    ".json,.csv,.tsv,.txt,.xlsx,.xls,.ods,application/json,text/csv,text/plain";
// Of a link that brings a copy.
constexpr std::string_view LinkMark = "#/take/";
constexpr std::string_view JsonType = "application/json";

// Tables of text never begin with a brace, files of ours always do.
bool looks_like_ours(std::string_view bytes) {
  return trim(bytes.substr(0, 1000)).starts_with('{');
}

// Said on the page until it was seen.
Effects refuse(App& app, const std::string& name, std::string_view why) {
  app.refused_files.push_back({name, words::in_short(why)});
  return {};
}

Effects open_as_its_own(App& app, Arrival arrival) {
  return begin_workspace(app, std::move(arrival.workspace), words::opened_file(arrival.name),
                         told_stamps(arrival));
}

bool is_of_this_programme(const App& app, const Workspace& workspace) {
  const auto& here = programme_of(app).charters;
  const auto& there = workspace.programme.charters;
  return !here.empty() && !there.empty() && here.begin()->first == there.begin()->first;
}

// With what is known beside it: a copy can have decided what waits here, and look the same.
bool is_open_already(const App& app, const archive::File& file) {
  if (app.workspace != file.workspace) return false;
  return file.stamps != archive::Stamps::Told || file.state.stamps == app.stamps.stamps;
}

Effects take_of_sign_up(App& app, const std::string& name, archive::File file) {
  Arrival arrival{.name = name, .workspace = std::move(file.workspace), .kind = file.kind};
  return file.kind == archive::Kind::Invitation ? take_invitation(app, std::move(arrival))
                                                : take_answer(app, std::move(arrival));
}

// What belongs to a workspace that is here is looked at beside that one.
Effects open_ours(App& app, const std::string& name, std::string_view text) {
  Effects effects;
  if (!may_write(app, effects)) return effects;
  if (archive::is_sealed(text)) {
    app.sealed = SealedFile{.name = name, .text = std::string(text)};
    return effects;
  }
  Result<archive::File> opened = archive::read_file(text);
  if (!opened) return refuse(app, name, sentence(opened.error()));
  if (opened->kind == archive::Kind::Invitation || opened->kind == archive::Kind::Answer) {
    return take_of_sign_up(app, name, *std::move(opened));
  }
  if (is_of_this_programme(app, opened->workspace)) append(effects, confirm_backup(app));
  if (is_open_already(app, *opened)) {
    append(effects, notify(app, words::same_as_here(name)));
    return effects;
  }
  Arrival arrival{name,           std::move(opened->workspace), std::move(opened->state),
                  opened->stamps, std::move(opened->sender),    opened->kind};
  const Shelved* kin = kin_of(app, arrival.workspace);
  if (kin == nullptr) {
    append(effects, open_as_its_own(app, std::move(arrival)));
    return effects;
  }
  if (kin->id != app.keeping.workspace) {
    return switch_workspace(app, {.id = kin->id, .arrival = std::move(arrival)});
  }
  append(effects, look_at_copy(app, std::move(arrival)));
  return effects;
}

Effects look_at(App& app, const OpenFile& file) {
  const bool is_ours = file.sheets.empty() && looks_like_ours(file.bytes);
  // Who starts another means the list for that.
  if (!is_ours && app.workspace && app.route.page == Page::Start) {
    app.waiting_files.insert(app.waiting_files.begin(), file);
    return begin_empty(app, {});
  }
  return is_ours ? open_ours(app, file.name, file.bytes) : answer(app, ReadList{file});
}

bool is_busy_with_a_file(const App& app) {
  return app.importing || app.sealed || app.merge || app.shelf.wish;
}

}  // namespace

std::optional<replica::State> told_stamps(Arrival& arrival) {
  if (arrival.origin != archive::Stamps::Told) return std::nullopt;
  return std::move(arrival.stamps);
}

Effects on(App&, const ChooseFile&) { return {PickFile{std::string(Accepted)}}; }

Effects begin_if_none(App& app) {
  if (app.workspace) return {};
  Random random(app.moment.seed);
  return begin_workspace(app, new_programme({}, random), std::string(words::Begun));
}

Effects open_next_file(App& app) {
  Effects effects;
  while (!app.waiting_files.empty() && !is_busy_with_a_file(app)) {
    const OpenFile next = std::move(app.waiting_files.front());
    app.waiting_files.erase(app.waiting_files.begin());
    append(effects, look_at(app, next));
  }
  return effects;
}

Effects on(App& app, const OpenFile& it) {
  // The one it came with waits for the late part.
  if (it.follows && !app.waiting_intents.empty()) {
    app.waiting_intents.emplace_back(it);
    return {};
  }
  if (!it.follows) {
    app.waiting_files.clear();
    app.sealed.reset();
    return look_at(app, it);
  }
  if (app.importing && !looks_like_ours(it.bytes) && late::joins(app, it)) {
    return late::join(app, it);
  }
  app.waiting_files.push_back(it);
  if (!is_busy_with_a_file(app)) return open_next_file(app);
  return notify(app, words::waits(it.name));
}

Effects on(App& app, const OpenBeside&) {
  if (!app.merge) return {};
  MergeLook look = std::move(*app.merge);
  app.merge.reset();
  Effects effects = open_as_its_own(app, {.name = std::move(look.name),
                                          .workspace = std::move(look.theirs),
                                          .stamps = std::move(look.stamps),
                                          .origin = look.origin});
  append(effects, open_next_file(app));
  return effects;
}

Effects on(App& app, const FileRefused& it) { return refuse(app, it.name, it.why); }

Effects on(App& app, const DismissRefusedFiles&) {
  app.refused_files.clear();
  return {};
}

Effects on(App& app, const PasteText& it) {
  if (looks_like_ours(it.text)) return open_ours(app, {}, it.text);
  if (it.text.find(LinkMark) != std::string::npos) return {ReadLinks{it.text}};
  return answer(app, ReadList{.file = {.bytes = it.text}, .pasted = true});
}

Download file_of(const Workspace& workspace, const replica::State& stamps, Date today) {
  const std::string& organisation = charter_of(workspace.programme).organisation;
  return {file_name(organisation, today, ".flipside.json"), std::string(JsonType),
          archive::write_file(
              {.kind = archive::Kind::FullBackup, .workspace = workspace, .state = stamps})};
}

Effects on(App& app, const ExportJson&) {
  if (!app.workspace) return {};
  Effects effects{file_of(*app.workspace, app.stamps, app.moment.today)};
  app.backup.offered = std::get<Download>(effects.front()).name;
  return effects;
}

Effects on(App&, const DownloadPage&) { return {DownloadFromSite{"flipside.html"}}; }

Effects on(App& app, const Downloaded& it) {
  Effects effects = notify(app, words::downloaded(it.name));
  append(effects, note_download(app, it.name));
  return effects;
}

}  // namespace flipside::app
