// The pages: what each is called, how it is reached and for whom it is, written once.
#pragma once

#include <array>
#include <cstddef>
#include <string_view>

#include "base/gallery.h"
#include "programme/workspace.h"

namespace flipside::app {

enum class Page {
  Home,
  Programme,
  People,
  Import,
  SignUp,
  Matching,
  Pairs,
  Pair,
  HandOut,
  Training,
  Files,
  Merge,
  Settings,
  Gallery,
  Help,
  Start,
  NotFound,
};

// Whether an address of the page names a record.
enum class Subject { None, Maybe, Always };

struct PageEntry {
  Page page;
  // "go-people": the id of the command that leads there.
  std::string_view command;
  // In the navigation and the title of the window; `short_name` where there is little room.
  std::string_view name;
  std::string_view short_name;
  // What the command is called and what it is for; empty: there is none.
  std::string_view go;
  std::string_view help;
  Subject subject;
  // The page under which the navigation shows it.
  Page part_of;
  // Without a programme the first-run page stands in its place.
  bool needs_programme;
  // Else for organisers alone.
  bool for_everybody;

  // The first word of its address.
  constexpr std::string_view word() const { return command.substr(std::string_view("go-").size()); }
};

// In the order of Page.
inline constexpr std::array Pages{
    PageEntry{Page::Home, "go-home", "Home", "Home", "Go to Home", "What needs you now.",
              Subject::None, Page::Home, true, true},
    PageEntry{Page::Programme, "go-programme", "Programme", "Programme", "Go to Programme",
              "Purpose, ranks and topics.", Subject::None, Page::Programme, true, false},
    PageEntry{Page::People, "go-people", "People", "People", "Go to People",
              "Everybody in the programme.", Subject::Maybe, Page::People, true, true},
    PageEntry{Page::Import, "go-import", "Import people", "Import", "", "", Subject::None,
              Page::People, true, false},
    PageEntry{Page::SignUp, "go-sign-up", "Sign-up", "Sign-up", "Go to Sign-up",
              "Invite people, and take in their answers.", Subject::None, Page::SignUp, true,
              false},
    PageEntry{Page::Matching, "go-matching", "Matching", "Matching", "Go to Matching",
              "Proposals of pairs.", Subject::None, Page::Matching, true, false},
    PageEntry{Page::Pairs, "go-pairs", "Pairs", "Pairs", "Go to Pairs",
              "All pairs and how they are.", Subject::None, Page::Pairs, true, true},
    PageEntry{Page::Pair, "go-pair", "Pair", "Pair", "", "", Subject::Always, Page::Pairs, true,
              true},
    PageEntry{Page::HandOut, "go-hand-out", "Hand out copies", "Hand out", "Go to Hand out copies",
              "Everybody in a pair gets a copy of their own.", Subject::None, Page::Pairs, true,
              false},
    PageEntry{Page::Training, "go-training", "Training", "Training", "Go to Training",
              "Short lessons, and situations to try out.", Subject::Maybe, Page::Training, true,
              true},
    PageEntry{Page::Files, "go-files", "Files and sharing", "Files", "Go to Files and sharing",
              "Open and save files; what is kept where.", Subject::None, Page::Files, true, true},
    PageEntry{Page::Merge, "go-merge", "Merge", "Merge", "", "", Subject::None, Page::Files, true,
              true},
    PageEntry{Page::Settings, "go-settings", "Settings", "Settings", "Go to Settings",
              "How the page looks on this device.", Subject::None, Page::Settings, false, true},
    PageEntry{Page::Gallery, "go-gallery", "About this interface", "Interface",
              "About this interface", "Each control in its states.", Subject::None, Page::Settings,
              false, true},
    PageEntry{Page::Help, "go-help", "Help", "Help", "Help", "Commands, shortcuts and words.",
              Subject::None, Page::Help, false, true},
    PageEntry{Page::Start, "go-start", "Start another", "Start", "Start another",
              "A programme, a pair of your own, or the sample.", Subject::None, Page::Home, false,
              true},
    PageEntry{Page::NotFound, "go-not-found", "Page not found", "Page not found", "", "",
              Subject::None, Page::NotFound, true, true}};

constexpr bool pages_are_in_order() {
  for (std::size_t i = 0; i < Pages.size(); ++i) {
    if (Pages[i].page != static_cast<Page>(i)) return false;
  }
  return Pages.back().page == Page::NotFound;
}
static_assert(pages_are_in_order(), "a page is missing, or stands in another place than in Page");

constexpr const PageEntry& entry_of(Page page) { return Pages[static_cast<std::size_t>(page)]; }

constexpr bool is_for(Page page, Holder holder) {
  const PageEntry& it = entry_of(page);
  if (holder == Holder::Invited) {
    return !it.needs_programme || page == Page::Home || page == Page::NotFound ||
           it.part_of == Page::Files;
  }
  return it.for_everybody || holder == Holder::Organiser;
}

}  // namespace flipside::app
