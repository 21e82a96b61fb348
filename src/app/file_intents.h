// Intents about files coming in and going out.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace flipside::app {

// A sheet of a workbook as CSV, every row of it.
struct WorkbookSheet {
  std::string name{};
  std::string text{};
};

// Lets the person choose a file: one of Flipside's own, or a staff list.
struct ChooseFile {};

// A file that was chosen or dropped on the page; what it is follows from its bytes. A file of
// Flipside's is shown beside the present programme before it takes its place; a table of text
// begins an import.
struct OpenFile {
  std::string name{};
  std::string bytes{};
  // It came together with the file before: it waits until that one is done with.
  bool follows{};
  // Of a workbook, as the page read them; then there are no bytes.
  std::vector<WorkbookSheet> sheets{};
};

// Begins an import of a table of text.
struct ReadList {
  using Late = void;
  OpenFile file{};
  bool pasted{};
};

// The browser could not read a file, or it is too large.
struct FileRefused {
  std::string name{};
  std::string why{};
};
struct DismissRefusedFiles {};

// Pasted on the page, outside of any text field, or in a field for it: cells of a spreadsheet, a
// file's text, or links that bring copies.
struct PasteText {
  std::string text{};
};

// The person says that they have the file that they downloaded.
struct ConfirmBackup {};

// The whole programme as a file of Flipside's; the people as CSV that the importer reads back.
struct ExportJson {};
struct ExportCsv {
  using Late = void;
};
// The pairs as CSV for a spreadsheet or a mail merge.
struct ExportPairsCsv {
  using Late = void;
};
// The page itself, as one file that opens from a disk.
struct DownloadPage {};

struct ConfirmImport {};
// What the last import left to be looked at, as CSV.
struct ExportImportReport {};
struct CancelImport {};

}  // namespace flipside::app
