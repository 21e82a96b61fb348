#include "app/handed.h"

#include <utility>

#include "app/handlers.h"
#include "app/merging.h"
#include "app/page_intents.h"
#include "archive/share.h"

namespace flipside::app {
namespace {

std::string handed_key(const Id<Person>& reader) { return "handed." + reader.value; }

}  // namespace

Effects remember_handed(App& app, const Id<Person>& reader, std::string text) {
  return on(app, KeepDraft{handed_key(reader), std::move(text)});
}

Effects remember_sender(App& app, const MergeLook& look) {
  if (!look.sender || look.sender->person.empty() || look.sender->holder == Holder::Organiser) {
    return {};
  }
  return remember_handed(
      app, look.sender->person,
      archive::write_file({.kind = archive::Kind::Share, .workspace = look.theirs}));
}

std::string handed_to(const App& app, const Id<Person>& reader) {
  const auto handed = app.drafts.find(handed_key(reader));
  return handed == app.drafts.end() ? std::string() : handed->second;
}

std::optional<std::size_t> not_seen(const App& app, const Id<Person>& reader) {
  const std::string handed = handed_to(app, reader);
  if (handed.empty() || !app.workspace) return std::nullopt;
  const Result<archive::File> before = archive::read_file(handed);
  const Result<std::string> text = archive::copy_for_person(*app.workspace, app.stamps, reader);
  if (!before || !text) return std::nullopt;
  const Result<archive::File> now = archive::read_file(*text);
  if (!now) return std::nullopt;
  const Change change = difference(before->workspace.programme, now->workspace.programme, {});
  std::size_t count{};
  for (const TableKind& kind : kinds()) count += kind.edits(change).size();
  return count;
}

}  // namespace flipside::app
