// What comes back from the page (outcomes of effects, files, addresses) as intents.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "app/intent.h"

namespace flipside::web {

// The order is known to web_shell/outcomes.js. Behind each: its texts. A flag is "1" or empty.
enum class Outcome : std::uint8_t {
  Started,   // fragment, version, flags: single file, lacks the late part; then key and value of
             // each setting
  Loaded,    // as read by loaded_from
  Appended,  // session, seq
  AppendFailed,         // session, seq, why
  SnapshotKept,         // number, how it fits into local storage (app::LocalCopy)
  SnapshotFailed,       // number, why
  ChangesArrived,       // for each session, seq, value as stored
  NewerElsewhere,       //
  PersistenceAnswered,  // flag
  UpdateAvailable,      //
  Downloaded,           // name
  Copied,               //
  CopyFailed,           // why
  AssetFetched,         // path, bytes
  AssetFailed,          // path, why
  OpenFile,             // name, bytes, flag: it follows another that came with it
  PasteText,            // text
  AddressChanged,       // fragment
  Shortcut,             // as in the command table: "Ctrl+Z"
  TimeZonesRead,        // for each zone its name, count of changes, moment and minutes of each
  TimeZonesListed,      // names
  FileRefused,          // name, why
  StoresCleared,        //
  OpenWorkbook,         // name, follows-flag, then name and rows as CSV of each sheet
  HandOutHeld,          //
  Unsealed,             // text
  UnsealFailed,         // wrong-phrase flag, why
  SealFailed,           // why
  LinkMade,             // link, flag: this device can share files, whose
  Shared,               //
  CopiesFound,          // as read by copies_from
  CopiesNotKept,        // why
  WorkspaceOpened,      // id, then name and text of each draft
  ShelfListed,    // for each its id and how many texts follow: those of ListWorkspace, or none
  WorkspaceRead,  // id, then as Loaded
};

// Nothing when there are too few texts or no command has the shortcut.
std::optional<app::Intent> intent_of(Outcome outcome, const std::vector<std::string_view>& texts);

// Stores (0 to 3), something-is-missing flag, why it is held (app::Hold), the
// highest number of a snapshot, how it fits into local storage, flag: that was emptied; then any
// number of
//   "snapshot", number, text, count of covers, session and last number of each
//   "entry", session, number, value as stored
//   "damaged", origin, time, size
//   "missing", store, people, pairs, sessions
app::Loaded loaded_from(const std::vector<std::string_view>& texts);
// Flag: local storage is whole by itself; then any number of
//   "copy", origin, number, time, text, count of covers, session and last number of each
//   "entry", store, session, number, value as stored
//   "damaged", origin, time, size
// An origin is "database", "local", "local_before", "backup" or "aside"; a store "database" or
// "local".
app::CopiesFound copies_from(const std::vector<std::string_view>& texts);

}  // namespace flipside::web
