#include "app/command.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <utility>

#include "app/holder.h"
#include "app/proposing.h"
#include "app/questions.h"

namespace flipside::app {
namespace {

bool always(const App&) { return true; }
bool has_programme(const App& app) { return app.workspace.has_value(); }
bool may_edit(const App& app) { return app.workspace.has_value() && !app.keeping.outdated; }
bool may_begin(const App& app) { return !app.keeping.outdated; }
bool can_undo(const App& app) { return !app.history.done.empty() && !app.keeping.outdated; }
bool can_redo(const App& app) { return !app.history.undone.empty() && !app.keeping.outdated; }
bool can_update(const App& app) { return app.update_available; }
bool is_protected(const App& app) { return app.protection.told.on; }
bool may_ask(const App& app) { return may_edit(app) && !pairs_to_ask(app).empty(); }
bool is_searching(const App& app) { return app.proposing->search != nullptr; }
bool has_proposal(const App& app) {
  return may_edit(app) && app.proposing->proposal && !app.proposing->proposal->pairs.empty();
}

template <Page P>
bool may_go(const App& app) {
  return app.workspace && is_for(P, app.workspace->holder);
}
bool may_organise(const App& app) { return may_edit(app) && is_organiser(app); }
bool has_people(const App& app) { return app.workspace && !is_invited(app); }

template <class I>
Intent just(const App&) {
  return I{};
}

template <Page P>
Intent go(const App&) {
  return Navigate{Route{.page = P}};
}

template <Theme T>
Intent theme(const App&) {
  return SetTheme{T};
}

template <Holder H>
Intent sample(const App&) {
  return SeeSampleAs{H};
}

Intent new_person(const App&) { return Save<Person>{.open = true}; }

constexpr std::array OtherCommands{
    Command{"find", "Find a person, pair or command", "Opens the command palette.", "Ctrl+K",
            always, just<OpenPalette>},
    Command{"undo", "Undo", "Takes the last step back.", "Ctrl+Z", can_undo, just<Undo>},
    Command{"redo", "Redo", "Does again what was undone.", "Ctrl+Shift+Z", can_redo, just<Redo>},
    Command{"add-person", "Add a person", "Opens an empty form.", "", may_organise, new_person},
    Command{"ask", "Ask about …", "Keeps a question for your next session.", "", may_ask,
            just<OpenQuestion>},
    Command{"find-pairs", "Find the best pairs", "Searches among all who wait.", "", may_organise,
            just<StartMatching>},
    Command{"stop-search", "Stop the search", "Leaves everything as it was.", "", is_searching,
            just<CancelMatching>},
    Command{"ask-mentees", "Ask the mentees of all proposed pairs first",
            "Nothing starts before both said yes.", "", has_proposal, just<AskMentees>},
    Command{"accept-all", "Accept all proposed pairs", "They start today; one step to undo.", "",
            has_proposal, just<AcceptPairs>},
    Command{"open-file", "Open a file", "A file of Flipside's or a staff list.", "", may_begin,
            just<ChooseFile>},
    Command{"download", "Download a copy", "The whole programme as a file.", "Ctrl+S",
            has_programme, just<ExportJson>},
    Command{"download-all", "Download all workspaces", "A file of each, to move elsewhere.", "",
            has_programme, just<ExportAll>},
    Command{"download-people", "Download people as CSV", "For a spreadsheet; can be read back.", "",
            has_people, just<ExportCsv>},
    Command{"download-pairs", "Download pairs as CSV", "For a spreadsheet or a mail merge.", "",
            has_people, just<ExportPairsCsv>},
    Command{"print", "Print this page", "Or keep it as PDF.", "", has_programme, just<PrintPage>},
    Command{"lock", "Lock this workspace", "Until its passphrase is entered again.", "",
            is_protected, just<LockNow>},
    Command{"open-sample", "Look around a sample programme", "Beside what is here.", "", may_begin,
            sample<Holder::Organiser>},
    Command{"sample-mentor", "See the sample as mentor", "A copy as a mentor has it.", "",
            may_begin, sample<Holder::Mentor>},
    Command{"sample-mentee", "See the sample as mentee", "A copy as a mentee has it.", "",
            may_begin, sample<Holder::Mentee>},
    Command{"update", "Use the new version", "Loads the page again.", "", can_update,
            just<AgreeToUpdate>},
    Command{"theme-follow", "Look: as the system", "Light or dark, as this device.", "", always,
            theme<Theme::Follow>},
    Command{"theme-light", "Look: light", "Light on this device.", "", always, theme<Theme::Light>},
    Command{"theme-dark", "Look: dark", "Dark on this device.", "", always, theme<Theme::Dark>},
};

constexpr bool has_command(const PageEntry& it) {
  return !it.go.empty() && (HasGallery || it.page != Page::Gallery);
}

template <std::size_t I>
constexpr Command command_of_page() {
  constexpr const PageEntry& Entry = Pages[I];
  return {
      Entry.command, Entry.go, Entry.help, "", Entry.needs_programme ? may_go<Entry.page> : always,
      go<Entry.page>};
}

// Those of the pages first.
constexpr auto AllCommands = [] {
  constexpr auto Count = static_cast<std::size_t>(std::ranges::count_if(Pages, has_command));
  std::array<Command, Count + OtherCommands.size()> all{};
  std::size_t next = 0;
  [&]<std::size_t... I>(std::index_sequence<I...>) {
    ((has_command(Pages[I]) ? void(all[next++] = command_of_page<I>()) : void()), ...);
  }(std::make_index_sequence<Pages.size()>{});
  std::ranges::copy(OtherCommands, all.begin() + next);
  return all;
}();

}  // namespace

std::span<const Command> commands() { return AllCommands; }

const Command* find_command(std::string_view id) {
  const auto found = std::ranges::find(AllCommands, id, &Command::id);
  return found == AllCommands.end() ? nullptr : &*found;
}

const Command* command_for_shortcut(std::string_view shortcut) {
  if (shortcut.empty()) return nullptr;
  const auto found = std::ranges::find(AllCommands, shortcut, &Command::shortcut);
  return found == AllCommands.end() ? nullptr : &*found;
}

}  // namespace flipside::app
