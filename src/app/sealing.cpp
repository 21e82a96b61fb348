#include <string>
#include <utility>

#include "app/commit.h"
#include "app/file_name.h"
#include "app/handlers.h"
#include "app/words.h"
#include "archive/file.h"

namespace flipside::app {

Effects on(App& app, const ExportSealed& it) {
  if (!app.workspace) return {};
  const std::string& organisation = charter_of(programme_of(app)).organisation;
  return {DownloadSealed{
      file_name(organisation, app.moment.today, "-sealed.flipside.json"),
      archive::write_file(
          {.kind = archive::Kind::FullBackup, .workspace = *app.workspace, .state = app.stamps}),
      it.phrase}};
}

Effects on(App& app, const OpenSealed& it) {
  if (!app.sealed || app.sealed->opening) return {};
  app.sealed->opening = true;
  app.sealed->why.clear();
  return {Unseal{app.sealed->text, it.phrase}};
}

Effects on(App& app, const CancelSealed&) {
  app.sealed.reset();
  return open_next_file(app);
}

Effects on(App& app, const Unsealed& it) {
  // It was left meanwhile.
  if (!app.sealed || !app.sealed->opening) return {};
  app.waiting_files.insert(app.waiting_files.begin(), OpenFile{app.sealed->name, it.text});
  app.sealed.reset();
  return open_next_file(app);
}

Effects on(App& app, const UnsealFailed& it) {
  if (!app.sealed || !app.sealed->opening) return {};
  app.sealed->opening = false;
  app.sealed->why = it.wrong_phrase ? std::string(words::WrongPhrase) : it.why;
  return {Announce{app.sealed->why, true}};
}

Effects on(App& app, const SealFailed& it) { return notify(app, words::not_sealed(it.why)); }

}  // namespace flipside::app
