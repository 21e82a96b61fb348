// Intents that come from the edge of the platform: start, stores, other tabs, outcomes of effects.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "app/aside.h"
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
};

// Something in a store that could not be trusted, as it was found.
struct DamagedItem {
  // For a person: "Saved state of 12 November".
  std::string name{};
  std::string bytes{};
};

// A snapshot whose hash was right.
struct StoredSnapshot {
  std::int64_t number{};
  std::string text{};
  std::vector<Covered> covers{};
};

// A journal entry whose checksum was right.
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
  // A store remembers that there was something which is not found any more.
  bool something_is_missing{};
  Stores stores{Stores::Both};
  // Another tab writes; this one only shows.
  bool read_only{};
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
};
struct SnapshotFailed {
  std::int64_t number{};
  std::string why{};
};

// What is set aside, in any order.
struct AsidesListed {
  std::vector<Aside> list{};
};
struct AsideFetched {
  std::int64_t number{};
  std::string text{};
};
struct AsideFailed {
  std::int64_t number{};
  std::string why{};
};

// The stores were emptied while the page was open.
struct StoresCleared {};

// Another tab writes from now on.
struct OtherTabTookOver {};

// The person wants this tab to be the one that writes.
struct EditHereInstead {};

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

// Recovery: go on with what could be read. What could not is handed out as a file.
struct OpenWhatIsLeft {};

// What is held: open it after all (the stores are read once more); hand it out as a file; go on
// with an empty page, with it set aside where the stores can.
struct OpenHeld {};
struct DownloadHeld {};
struct GoOnWithoutHeld {};

}  // namespace flipside::app
