#include "web/outcomes.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <string>
#include <utility>

#include "app/command.h"
#include "record/named.h"
#include "web/effects.h"

namespace flipside::web {
namespace {

using TextViews = std::vector<std::string_view>;

std::int64_t number(std::string_view text) {
  std::int64_t result{};
  std::from_chars(text.data(), text.data() + text.size(), result);
  return result;
}

std::string words(std::string_view text) { return std::string(text); }

// Takes texts one after another; empty ones once there are no more.
class Reader {
 public:
  explicit Reader(const TextViews& texts) : texts_(texts) {}
  bool done() const { return at_ >= texts_.size(); }
  std::string_view next() { return done() ? std::string_view{} : texts_[at_++]; }
  std::int64_t next_number() { return number(next()); }

 private:
  const TextViews& texts_;
  std::size_t at_{};
};

std::vector<app::Covered> covers_from(Reader& in) {
  std::vector<app::Covered> covers;
  for (std::int64_t left = in.next_number(); left > 0 && !in.done(); --left) {
    const std::string_view session = in.next();
    covers.push_back({words(session), in.next_number()});
  }
  return covers;
}

app::StoredSnapshot snapshot_from(Reader& in) {
  app::StoredSnapshot snapshot{.number = in.next_number(), .text = words(in.next())};
  snapshot.covers = covers_from(in);
  return snapshot;
}

// Damage shows when it is read: a text without its seal is no entry.
app::StoredEntry entry_from(Reader& in) {
  app::StoredEntry entry{.session = words(in.next())};
  entry.seq = in.next_number();
  const std::string_view stored = in.next();
  entry.text = words(unsealed_entry(stored).value_or(stored));
  return entry;
}

app::CopyOrigin origin_from(std::string_view name) {
  if (name == "database") return app::CopyOrigin::Database;
  if (name == "local") return app::CopyOrigin::Local;
  if (name == "local_before") return app::CopyOrigin::LocalBefore;
  return name == "backup" ? app::CopyOrigin::Backup : app::CopyOrigin::SetAside;
}

app::DamagedItem damaged_from(Reader& in) {
  app::DamagedItem item{.origin = origin_from(in.next())};
  item.at_ms = in.next_number();
  item.size = in.next_number();
  return item;
}

app::MissingStore missing_from(Reader& in) {
  app::MissingStore missing{.is_database = in.next() == "database"};
  missing.people = in.next_number();
  missing.pairs = in.next_number();
  missing.sessions = in.next_number();
  return missing;
}

app::StoredCopy copy_from(Reader& in) {
  app::StoredCopy copy{.origin = origin_from(in.next())};
  copy.number = in.next_number();
  copy.at_ms = in.next_number();
  copy.text = words(in.next());
  copy.covers = covers_from(in);
  return copy;
}

app::LocalCopy local_copy_from(std::string_view text) {
  return static_cast<app::LocalCopy>(std::clamp<std::int64_t>(number(text), 0, 2));
}

app::Started started_from(const TextViews& texts) {
  app::Started started{.settings = {},
                       .fragment = words(texts[0]),
                       .version = words(texts[1]),
                       .single_file = texts[2] == "1",
                       .lacks_late_part = texts[3] == "1"};
  for (std::size_t i = 4; i + 1 < texts.size(); i += 2)
    started.settings.emplace(texts[i], texts[i + 1]);
  return started;
}

std::optional<app::Intent> command(std::string_view shortcut) {
  const app::Command* found = app::command_for_shortcut(shortcut);
  if (found == nullptr) return std::nullopt;
  return app::RunCommand{words(found->id)};
}

app::TimeZonesRead time_zones_from(const TextViews& texts) {
  Reader in(texts);
  app::TimeZonesRead read;
  while (!in.done()) {
    TimeZone zone{.name = words(in.next())};
    for (std::int64_t left = in.next_number(); left > 0 && !in.done(); --left) {
      const std::int64_t at = in.next_number();
      zone.changes.push_back({at, static_cast<int>(in.next_number())});
    }
    read.zones.push_back(std::move(zone));
  }
  return read;
}

app::ChangesArrived changes_from(const TextViews& texts) {
  Reader in(texts);
  app::ChangesArrived arrived;
  while (!in.done()) arrived.entries.push_back(entry_from(in));
  return arrived;
}

// As written by the effect ListWorkspace.
constexpr std::int64_t kShelvedTexts = 10;
app::Shelved shelved_from(Reader& in) {
  app::Shelved it;
  it.opened_ms = in.next_number();
  if (const std::string_view removed = in.next(); !removed.empty()) it.removed_ms = number(removed);
  it.organisation = words(in.next());
  it.cohort = words(in.next());
  it.holder = value_named<Holder>(in.next()).value_or(Holder::Organiser);
  it.me = words(in.next());
  it.partner = words(in.next());
  it.is_sample = in.next() == "1";
  it.programme = words(in.next());
  it.person = words(in.next());
  return it;
}

// An entry of another form tells nothing: the stores are asked.
app::ShelfListed shelf_from(const TextViews& texts) {
  Reader in(texts);
  app::ShelfListed listed;
  while (!in.done()) {
    const std::string id = words(in.next());
    const std::int64_t count = in.next_number();
    if (count == kShelvedTexts) {
      listed.list.push_back(shelved_from(in));
      listed.list.back().id = id;
    } else {
      listed.unread.push_back(id);
      for (std::int64_t left = count; left > 0; --left) in.next();
    }
  }
  return listed;
}

app::WorkspaceOpened workspace_from(const TextViews& texts) {
  app::WorkspaceOpened opened{.id = words(texts[0]), .drafts = {}};
  for (std::size_t i = 1; i + 1 < texts.size(); i += 2)
    opened.drafts.emplace(texts[i], texts[i + 1]);
  return opened;
}

app::OpenFile workbook_from(const TextViews& texts) {
  Reader in(texts);
  app::OpenFile opened{.name = words(in.next())};
  opened.follows = in.next() == "1";
  while (!in.done()) {
    const std::string_view name = in.next();
    opened.sheets.push_back({words(name), words(in.next())});
  }
  return opened;
}

// How many texts each outcome has at least.
constexpr auto kLeastTexts =
    std::to_array<std::size_t>({4, 6, 2, 3, 2, 2, 0, 0, 1, 0, 1, 0, 1, 2, 2, 3, 1, 1,
                                1, 0, 0, 2, 0, 2, 0, 1, 2, 1, 2, 0, 1, 1, 1, 0, 7});
static_assert(kLeastTexts.size() == static_cast<std::size_t>(Outcome::WorkspaceRead) + 1);

std::optional<app::Intent> about_copies(Outcome outcome, const TextViews& t) {
  switch (outcome) {
    case Outcome::HandOutHeld:
      return app::DownloadHeld{};
    case Outcome::Unsealed:
      return app::Unsealed{words(t[0])};
    case Outcome::UnsealFailed:
      return app::UnsealFailed{t[0] == "1", words(t[1])};
    case Outcome::SealFailed:
      return app::SealFailed{words(t[0])};
    case Outcome::LinkMade:
      return app::LinkMade{words(t[0]), t[1] == "1", words(t[2])};
    case Outcome::Shared:
      return app::Shared{};
    case Outcome::CopiesFound:
      return copies_from(t);
    case Outcome::CopiesNotKept:
      return app::CopiesNotKept{words(t[0])};
    case Outcome::WorkspaceOpened:
      return workspace_from(t);
    case Outcome::ShelfListed:
      return shelf_from(t);
    case Outcome::WorkspaceRead:
      return app::WorkspaceRead{words(t[0]), loaded_from({t.begin() + 1, t.end()})};
    default:
      return std::nullopt;
  }
}

}  // namespace

app::Loaded loaded_from(const TextViews& texts) {
  Reader in(texts);
  app::Loaded loaded;
  loaded.stores = static_cast<app::Stores>(std::clamp<std::int64_t>(in.next_number(), 0, 3));
  loaded.something_is_missing = !in.next().empty();
  loaded.hold = static_cast<app::Hold>(std::clamp<std::int64_t>(in.next_number(), 0, 2));
  loaded.last_number = in.next_number();
  loaded.local_copy = local_copy_from(in.next());
  loaded.local_was_emptied = !in.next().empty();
  while (!in.done()) {
    const std::string_view kind = in.next();
    if (kind == "snapshot") loaded.snapshots.push_back(snapshot_from(in));
    if (kind == "entry") loaded.entries.push_back(entry_from(in));
    if (kind == "damaged") loaded.damaged.push_back(damaged_from(in));
    if (kind == "missing") loaded.missing.push_back(missing_from(in));
  }
  return loaded;
}

app::CopiesFound copies_from(const TextViews& texts) {
  Reader in(texts);
  app::CopiesFound found;
  found.local_is_whole = !in.next().empty();
  while (!in.done()) {
    const std::string_view kind = in.next();
    if (kind == "copy") found.copies.push_back(copy_from(in));
    if (kind == "damaged") found.damaged.push_back(damaged_from(in));
    if (kind == "entry") {
      auto& entries = in.next() == "database" ? found.in_database : found.in_local;
      entries.push_back(entry_from(in));
    }
  }
  return found;
}

std::optional<app::Intent> intent_of(Outcome outcome, const TextViews& t) {
  const auto place = static_cast<std::size_t>(outcome);
  if (place >= kLeastTexts.size() || t.size() < kLeastTexts[place]) return std::nullopt;
  switch (outcome) {
    case Outcome::Started:
      return started_from(t);
    case Outcome::Loaded:
      return loaded_from(t);
    case Outcome::Appended:
      return app::Appended{words(t[0]), number(t[1])};
    case Outcome::AppendFailed:
      return app::AppendFailed{words(t[0]), number(t[1]), words(t[2])};
    case Outcome::SnapshotKept:
      return app::SnapshotKept{number(t[0]), local_copy_from(t[1])};
    case Outcome::SnapshotFailed:
      return app::SnapshotFailed{number(t[0]), words(t[1])};
    case Outcome::ChangesArrived:
      return changes_from(t);
    case Outcome::NewerElsewhere:
      return app::NewerElsewhere{};
    case Outcome::PersistenceAnswered:
      return app::PersistenceAnswered{!t[0].empty()};
    case Outcome::UpdateAvailable:
      return app::UpdateAvailable{};
    case Outcome::Downloaded:
      return app::Downloaded{words(t[0])};
    case Outcome::Copied:
      return app::Copied{};
    case Outcome::CopyFailed:
      return app::CopyFailed{words(t[0])};
    case Outcome::AssetFetched:
      return app::AssetFetched{words(t[0]), words(t[1])};
    case Outcome::AssetFailed:
      return app::AssetFailed{words(t[0]), words(t[1])};
    case Outcome::OpenFile:
      return app::OpenFile{words(t[0]), words(t[1]), !t[2].empty()};
    case Outcome::PasteText:
      return app::PasteText{words(t[0])};
    case Outcome::AddressChanged:
      return app::AddressChanged{words(t[0])};
    case Outcome::Shortcut:
      return command(t[0]);
    case Outcome::TimeZonesRead:
      return time_zones_from(t);
    case Outcome::TimeZonesListed:
      return app::TimeZonesListed{std::vector<std::string>(t.begin(), t.end())};
    case Outcome::FileRefused:
      return app::FileRefused{words(t[0]), words(t[1])};
    case Outcome::StoresCleared:
      return app::StoresCleared{};
    case Outcome::OpenWorkbook:
      return workbook_from(t);
    default:
      return about_copies(outcome, t);
  }
}

}  // namespace flipside::web
