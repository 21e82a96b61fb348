// Words of the help page.
#pragma once

#include <array>
#include <string>
#include <string_view>

#include "app/route.h"
#include "ui/chip.h"

namespace flipside::screens::help_words {

inline constexpr std::string_view Title = "Five minutes to your first pairs";
inline constexpr std::string_view Lead =
    "In reverse mentoring the junior teaches and the senior learns. This is how you get there.";

struct Step {
  std::string_view key;
  std::string_view what;
  std::string_view how;
  std::string_view link;
  app::Page page;
};
inline constexpr std::string_view Steps = "The steps";
inline constexpr std::array GuideSteps{
    Step{"purpose", "Say what it is for",
         "One sentence, your ranks with the most senior first, and the topics that can be learned.",
         "Open the programme", app::Page::Programme},
    Step{"people", "Bring in your people",
         "A staff list from any spreadsheet will do: as a file, dropped on the page, or as pasted "
         "cells. You see what will happen before it does.",
         "Open people", app::Page::People},
    Step{"topics", "Note what each can teach or wants to learn",
         "Two or three topics a person are enough to begin with. Ask them; do not guess.",
         "Open people", app::Page::People},
    Step{"match", "Find the best pairs",
         "The search takes all people at once and says why each pair was chosen, and why somebody "
         "stays without one. Nothing counts until you accept it.",
         "Open matching", app::Page::Matching},
    Step{"meet", "Let them meet, and note it",
         "A session is logged in a minute: when, what about, who promised what. Home tells you "
         "which pairs need you.",
         "Open pairs", app::Page::Pairs},
    Step{"keep", "Keep a copy",
         "Everything stays in this browser. Download a file now and then, and before you clear "
         "the browser’s data.",
         "Open files and sharing", app::Page::Files},
};

struct Word {
  std::string_view word;
  std::string_view means;
  ui::Side side{ui::Side::None};
};
inline constexpr std::string_view Words = "The words";
inline constexpr std::array Glossary{
    Word{"Mentor", "The junior of the two. Teaches: their expertise counts, not their rank.",
         ui::Side::Mentor},
    Word{"Mentee", "The senior of the two. Learns, brings the questions, tries things out.",
         ui::Side::Mentee},
    Word{"Rank ladder", "Your own list of ranks, the most senior first. Age is never asked for."},
    Word{"Topic", "What can be taught or learned: a skill, a tool, a culture, a way of working."},
    Word{"Pair", "A mentor and a mentee who work together, with an agreement on how."},
    Word{"Session", "One meeting of a pair."},
    Word{"Promise", "What one side told the other it would do, with a day by which it is due."},
    Word{"Goal", "What a pair wants to reach; one for each side."},
    Word{"Return gift", "The small part of a session in which the senior gives something back."},
    Word{"Stalled", "A pair that has not met for much longer than it had agreed."},
};

inline constexpr std::string_view Keys = "Keys";
inline constexpr std::string_view Commands = "All commands";
inline std::string commands_lead(std::string_view keys) {
  return "Press " + std::string(keys) + " and type a few letters of one, or press it here.";
}

}  // namespace flipside::screens::help_words
