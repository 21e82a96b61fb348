// Intents that come from the edge of the platform: start, stores, other tabs, outcomes of effects.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "app/effect.h"
#include "base/time_zone.h"

namespace flipside::app {

// What this browser can keep.
enum class Stores {
  // localStorage and IndexedDB.
  Both,
  // Without IndexedDB: may lose the last minute.
  OnlyLocalStorage,
  OnlyIndexedDb,
  // Nothing outlives the tab.
  None,
};

// The first intent of all.
struct Started {
  // What StoreSetting kept.
  std::map<std::string, std::string> settings{};
  // The address with its "#".
  std::string fragment{};
  // Of this build, for Settings.
  std::string version{};
  // See App::single_file.
  bool single_file{};
  // The late part (late_part.h) is not here yet.
  bool lacks_late_part{};
};

// How the programme fits into local storage.
enum class LocalCopy {
  // Local storage alone would bring everything back.
  Whole,
  // It is there only in part, because it is too large, or because the browser's storage is full.
  TooLarge,
  Refused,
};

// Where a copy comes from. Together: the newest snapshot and the changes of both stores.
enum class CopyOrigin { Database, Local, LocalBefore, Backup, SetAside, Together };

// A snapshot in a store that is not as it was written.
struct DamagedItem {
  CopyOrigin origin{};
  // 0: not known.
  std::int64_t at_ms{};
  std::int64_t size{};
};

// A store does not have what the other one knows that it had.
struct MissingStore {
  bool is_database{};
  std::int64_t people{};
  std::int64_t pairs{};
  std::int64_t sessions{};
};

// A snapshot whose hash was right.
struct StoredSnapshot {
  std::int64_t number{};
  std::string text{};
  std::vector<Covered> covers{};
};

// A journal entry; a text that was harmed on the way is no entry when it is read.
struct StoredEntry {
  std::string session{};
  std::int64_t seq{};
  std::string text{};
};

// Why what the stores gave is not opened before the person says so.
enum class Hold {
  None,
  // The last start did not get to its first frame.
  LastStartFailed,
  // The database does not answer: what was found may be a part. Nothing is written meanwhile.
  DatabaseSilent,
};

// Everything found in the stores, in any order; what two stores hold may be given twice.
struct Loaded {
  std::vector<StoredSnapshot> snapshots{};
  std::vector<StoredEntry> entries{};
  std::vector<DamagedItem> damaged{};
  std::vector<MissingStore> missing{};
  // A store remembers a change that is not found any more, or could not be read.
  bool something_is_missing{};
  // The highest number of a snapshot that any store knows of.
  std::int64_t last_number{};
  LocalCopy local_copy{LocalCopy::Whole};
  // Since the last visit; the database has everything.
  bool local_was_emptied{};
  Stores stores{Stores::Both};
  Hold hold{Hold::None};
};

struct Appended {
  std::string session{};
  std::int64_t seq{};
};
struct AppendFailed {
  std::string session{};
  std::int64_t seq{};
  // In plain words: "The disk of this device is full".
  std::string why{};
};
struct SnapshotKept {
  std::int64_t number{};
  LocalCopy local_copy{LocalCopy::Whole};
};
struct SnapshotFailed {
  std::int64_t number{};
  std::string why{};
};

// The stores were emptied while the page was open.
struct StoresCleared {};

// Entries that other tabs of the workspace wrote; each comes after all that its writer knew.
struct ChangesArrived {
  std::vector<StoredEntry> entries{};
};

// A newer version of the page is open in another tab.
struct NewerElsewhere {};

struct PersistenceAnswered {
  bool granted{};
};

// A newer version of the page waits to be used.
struct UpdateAvailable {};
struct AgreeToUpdate {};

struct Downloaded {
  std::string name{};
};
struct Copied {};
struct CopyFailed {
  std::string why{};
};
struct AssetFetched {
  std::string path{};
  std::string bytes{};
};
struct AssetFailed {
  std::string path{};
  std::string why{};
};

// One for each name that was asked for; a name that the browser does not know has no changes.
struct TimeZonesRead {
  std::vector<TimeZone> zones{};
};
// The person's own zone first, then by name.
struct TimeZonesListed {
  std::vector<std::string> names{};
};

// The time that next_tick() asked for has come (or any other time).
struct Tick {};

// What is held: open it after all (the stores are read once more); hand it out as a file; go on
// with an empty page, with it set aside where the stores can.
struct OpenHeld {};
struct DownloadHeld {};
struct GoOnWithoutHeld {};

}  // namespace flipside::app
