// What the app wants done outside itself, as data. The edge of the platform carries each list out
// in order and in the task that it came in (downloads and pickers need the person's own click); the
// outcome comes back as an intent, named beside each effect.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <variant>
#include <vector>

#include "app/contents.h"
#include "app/shelved.h"

namespace flipside::app {

// Keep one entry of the journal, a line of text, in both stores under (session, seq). A session is
// one opening of the app, a random id; seq counts from 1 in it. Outcome: Appended, or AppendFailed.
struct Append {
  std::string session{};
  std::int64_t seq{};
  std::string text{};
  bool operator==(const Append&) const = default;
};

// The entries of one session up to and with `last_seq`.
struct Covered {
  std::string session{};
  std::int64_t last_seq{};
  bool operator==(const Covered&) const = default;
};

// Keep the whole programme and read it back; the journal may lose what older snapshots cover.
// Outcome: SnapshotKept, or SnapshotFailed.
struct SaveSnapshot {
  std::int64_t number{};
  // What a store says of it when it is gone.
  Contents contents{};
  std::string text{};
  std::vector<Covered> covers{};
  bool operator==(const SaveSnapshot&) const = default;
};

// Hand the person a file. `name` is free of path separators. Outcome: Downloaded.
struct Download {
  std::string name{};
  std::string mime{};
  std::string text{};
  bool operator==(const Download&) const = default;
};

// Let the person choose one file; `accept` as in the attribute of <input type=file>. Outcome:
// OpenFile, or nothing at all.
struct PickFile {
  std::string accept{};
  bool operator==(const PickFile&) const = default;
};

// Put text on the clipboard. Outcome: Copied, or CopyFailed.
struct Copy {
  std::string text{};
  bool operator==(const Copy&) const = default;
};

// Print the page as it is. No outcome.
struct Print {
  bool operator==(const Print&) const = default;
};

// Make the address end in `fragment` ("#/people"); `replace`: in place of the present entry of the
// browser's history, else as a new one. No AddressChanged comes of it.
struct SetAddress {
  std::string fragment{};
  bool replace{};
  bool operator==(const SetAddress&) const = default;
};

// One step back in the browser's history. Outcome: AddressChanged.
struct GoBack {
  bool operator==(const GoBack&) const = default;
};

struct SetTitle {
  std::string title{};
  bool operator==(const SetTitle&) const = default;
};

// Keep a setting of this device, apart from the programme; an empty value forgets it. Comes back in
// Started.
struct StoreSetting {
  std::string key{};
  std::string value{};
  bool operator==(const StoreSetting&) const = default;
};

// Fetch a file of this site, `path` relative to the page. Outcome: AssetFetched, or AssetFailed.
struct FetchAsset {
  std::string path{};
  bool operator==(const FetchAsset&) const = default;
};

// Switch to the new version of the page that is waiting. No outcome: the page starts again.
struct Reload {
  bool operator==(const Reload&) const = default;
};

// Ask the browser not to clear the stores by itself. Outcome: PersistenceAnswered.
struct AskPersistence {
  bool operator==(const AskPersistence&) const = default;
};

// Tell assistive technology; `assertive` interrupts.
struct Announce {
  std::string text{};
  bool assertive{};
  bool operator==(const Announce&) const = default;
};

// Let the person's mail program open a draft; `link` is a mailto: address. No outcome.
struct OpenMail {
  std::string link{};
  bool operator==(const OpenMail&) const = default;
};

// Tell how clocks go in these time zones from one moment until another, in seconds since 1970 UTC.
// Outcome: TimeZonesRead.
struct ReadTimeZones {
  std::vector<std::string> names{};
  std::int64_t from_utc{};
  std::int64_t until_utc{};
  bool operator==(const ReadTimeZones&) const = default;
};

// Name all time zones that the browser knows. Outcome: TimeZonesListed.
struct ListTimeZones {
  bool operator==(const ListTimeZones&) const = default;
};

// Read the stores once more, as at the start. Outcome: Loaded.
struct OpenAgain {
  bool operator==(const OpenAgain&) const = default;
};

// Let the browser download a file of this site, `path` relative to the page. No outcome.
struct DownloadFromSite {
  std::string path{};
  bool operator==(const DownloadFromSite&) const = default;
};

// Open a sealed text with a passphrase. Outcome: Unsealed, or UnsealFailed.
struct Unseal {
  std::string text{};
  std::string phrase{};
  bool operator==(const Unseal&) const = default;
};

// Hand the person a file (JSON) that only the passphrase opens. Outcome: Downloaded, or SealFailed.
struct DownloadSealed {
  std::string name{};
  std::string text{};
  std::string phrase{};
  bool operator==(const DownloadSealed&) const = default;
};

// Make a link of this page that brings `text` to whoever opens it. Outcome: LinkMade.
struct MakeLink {
  std::string text{};
  // Comes back with the link.
  std::string whose{};
  bool operator==(const MakeLink&) const = default;
};

// Hand a file to what this device shares with: chats, mail, people nearby. Outcome: Shared, or
// nothing when the person leaves it.
struct ShareFile {
  std::string name{};
  std::string text{};
  bool operator==(const ShareFile&) const = default;
};

// Tell every copy that the stores have. Outcome: CopiesFound.
struct FindCopies {
  bool operator==(const FindCopies&) const = default;
};

// A copy that only the app has: it put a snapshot and changes together.
struct MadeCopy {
  std::int64_t at_ms{};
  std::string text{};
  bool operator==(const MadeCopy&) const = default;
};

// Keep every copy for good, before any effect that follows: another is opened in their place.
// Outcome: nothing, or CopiesNotKept.
struct KeepCopies {
  std::vector<MadeCopy> made{};
  // The changes as they lie in the stores too: not all of them can be read.
  bool with_changes{};
  bool operator==(const KeepCopies&) const = default;
};

// Hand the person what could not be read, as it was found. No outcome.
struct SaveDamaged {
  std::size_t place{};
  std::string name{};
  bool operator==(const SaveDamaged&) const = default;
};

// Keep what is typed and not saved yet in the open workspace, under the name of its form; an empty
// text forgets it. Comes back in WorkspaceOpened.
struct StoreDraft {
  std::string form{};
  std::string text{};
  bool operator==(const StoreDraft&) const = default;
};

// Open the stores of another workspace, which may be new. Outcome: WorkspaceOpened and Loaded, once
// what is on its way to the stores of the present one has arrived or failed.
struct OpenWorkspace {
  std::string id{};
  bool operator==(const OpenWorkspace&) const = default;
};

// Keep what the shelf says of a workspace. Comes back in ShelfListed.
struct ListWorkspace {
  Shelved entry{};
  bool operator==(const ListWorkspace&) const = default;
};

// Delete a workspace from all stores, for good.
struct EraseWorkspace {
  std::string id{};
  bool operator==(const EraseWorkspace&) const = default;
};

// Give back what the stores of a workspace hold, which is not opened. Outcome: WorkspaceRead.
struct ReadWorkspace {
  std::string id{};
  bool operator==(const ReadWorkspace&) const = default;
};

// Read what the links in a text bring, one after the other. Outcome: OpenFile for each, or
// FileRefused.
struct ReadLinks {
  std::string text{};
  bool operator==(const ReadLinks&) const = default;
};

using Effect = std::variant<Append, SaveSnapshot, Download, PickFile, Copy, Print, SetAddress,
                            GoBack, SetTitle, StoreSetting, FetchAsset, Reload, AskPersistence,
                            Announce, ReadTimeZones, ListTimeZones, OpenMail, OpenAgain,
                            DownloadFromSite, Unseal, DownloadSealed, MakeLink, ShareFile,
                            FindCopies, KeepCopies, SaveDamaged, StoreDraft, OpenWorkspace,
                            ListWorkspace, EraseWorkspace, ReadWorkspace, ReadLinks>;
using Effects = std::vector<Effect>;

}  // namespace flipside::app
