// Words of the gallery: what its made-up people and controls say.
#pragma once

#include <array>
#include <string_view>

#include "ui/chip.h"
#include "ui/segments.h"
#include "ui/select.h"
#include "ui/text.h"

namespace flipside::screens::gallery_words {

inline constexpr std::string_view Title = "About this interface";
inline constexpr std::string_view Lead =
    "Each control in its states. Try them: nothing here changes your programme.";

inline constexpr std::string_view TypeTitle = "Type";
struct TypeSample {
  ui::Type type;
  std::string_view words;
  std::string_view numbers;
};
inline constexpr std::array Types{TypeSample{ui::kH1, "Heading of a page", "28/36 600"},
                                  TypeSample{ui::kH2, "Dialog, large figure", "22/30 600"},
                                  TypeSample{ui::kH3, "Heading of a section", "18/26 600"},
                                  TypeSample{ui::kLead, "Sentence below a heading", "16/24 400"},
                                  TypeSample{ui::kBodyStrong, "Title of a row", "14/20 600"},
                                  TypeSample{ui::kBody, "All other text", "14/20 400"},
                                  TypeSample{ui::kCaption, "Captions and axes", "12/16 400"}};

inline constexpr std::string_view Buttons = "Buttons";
inline constexpr std::string_view Import = "Import people";
inline constexpr std::string_view AddPerson = "Add person";
inline constexpr std::string_view Cancel = "Cancel";
inline constexpr std::string_view Remove = "Remove";
inline constexpr std::string_view Undo = "Undo";
inline constexpr std::string_view Solve = "Find pairs";
inline constexpr std::string_view Primary = "primary, one a screen";
inline constexpr std::string_view Secondary = "secondary";
inline constexpr std::string_view Quiet = "quiet";
inline constexpr std::string_view Danger = "danger";
inline constexpr std::string_view IconOnly = "icon only, named";
inline constexpr std::string_view Disabled = "disabled";
inline constexpr std::string_view Busy = "press it: busy for 3 seconds";
inline constexpr std::string_view MoreActions = "More actions";
inline constexpr std::string_view MenuCaption = "opens a menu";
inline constexpr std::string_view LinkWords = "All settings";
inline constexpr std::string_view LinkCaption = "link";

inline constexpr std::string_view Fields = "Text fields";
inline constexpr std::string_view Name = "Name";
inline constexpr std::string_view FullName = "Full name";
inline constexpr std::string_view Email = "Work address";
inline constexpr std::string_view EmailWrong = "Enter an address with an @";
inline constexpr std::string_view Organisation = "Organisation";
inline constexpr std::string_view NotToChange = "Can not be changed here";
inline constexpr std::string_view Hours = "Hours a month";
inline constexpr std::string_view HoursHead = "Hours";
inline constexpr std::string_view HoursHint = "Use 1 to 20; most people give 4.";
inline constexpr std::string_view HoursWrong = "Enter a number from 1 to 20";
inline constexpr std::string_view HoursUnit = "h";
inline constexpr std::string_view Until = "Until";
inline constexpr std::string_view Find = "Find a topic";
inline constexpr std::string_view Note = "Note";
inline constexpr std::string_view NoteAside = "only you";
inline constexpr std::string_view NoteExample = "What would you like to remember?";

inline constexpr std::string_view Choosing = "Choosing";
inline constexpr std::string_view Rank = "Rank";
inline constexpr std::array Ranks{
    ui::Choice{"assistant", "Assistant"}, ui::Choice{"librarian", "Librarian"},
    ui::Choice{"lead", "Team lead"}, ui::Choice{"head", "Head of branch"}};
inline constexpr std::array AnyRanks{ui::Choice{"any", "Any rank"},
                                     ui::Choice{"assistant", "Assistant"},
                                     ui::Choice{"lead", "Team lead"}};
inline constexpr std::array Checks{ui::Choice{"team", "Different team"},
                                   ui::Choice{"new", "Never paired before"},
                                   ui::Choice{"site", "Same site"}};
inline constexpr std::string_view CanNot = "Can not be chosen";
inline constexpr std::string_view Aim = "Aim";
inline constexpr std::array Aims{ui::Choice{"worst", "Best worst pair"},
                                 ui::Choice{"most", "Most pairs"}};
inline constexpr std::string_view Share = "Share with the pair";
inline constexpr std::string_view Calm = "Reduced motion";
inline constexpr std::string_view Seen = "Seen by";
inline constexpr std::array Views{ui::Segment{"all", "All"},
                                  ui::Segment{"mentors", "Mentors", ui::Side::Mentor},
                                  ui::Segment{"mentees", "Mentees", ui::Side::Mentee}};
inline constexpr std::string_view Goals = "Goals";
inline constexpr std::string_view Level = "Short video";
inline constexpr std::string_view Mentor = "Mentor (junior, teaches)";
inline constexpr std::string_view MentorExample = "Type a part of a name";
inline constexpr std::string_view Nobody = "Nobody has these letters";

inline constexpr std::string_view Marks = "Chips, tabs, table";
inline constexpr std::string_view People = "People";
inline constexpr std::array Tabs{ui::Choice{"pairs", "Pairs"}, ui::Choice{"unmatched", "Unmatched"},
                                 ui::Choice{"proof", "Proof"}};
inline constexpr std::string_view TabsName = "Parts of a proposal";
inline constexpr std::string_view UnmatchedWords = "Two people stay without a pair, each with why.";
inline constexpr std::string_view ProofWords = "Each sum was checked by separate code.";
inline constexpr std::string_view Active = "Active";
inline constexpr std::string_view Stalled = "Stalled";
inline constexpr std::string_view Waiting = "Waiting";
inline constexpr std::string_view Paused = "Paused";
inline constexpr std::string_view Conflicts = "2 conflicts";
inline constexpr std::string_view English = "English";
inline constexpr std::string_view State = "State";
struct SamplePerson {
  std::string_view name;
  std::string_view topic;
  ui::Side side;
  int rank;
  int hours;
};
inline constexpr std::array SamplePeople{
    SamplePerson{"김서연", "Short video", ui::Side::Mentor, 0, 4},
    SamplePerson{"Åse Løvdal", "Podcasts", ui::Side::Mentee, 2, 12},
    SamplePerson{"عائشة الحداد", "Data privacy", ui::Side::Mentee, 3, 3},
    SamplePerson{"Nguyễn Thị Minh Anh", "Spreadsheets", ui::Side::Mentor, 0, 6},
    SamplePerson{"प्रिया शर्मा", "Plain language", ui::Side::Mentor, 1, 2}};

inline constexpr std::string_view LargeTable = "A table of 2,000 rows";
inline constexpr std::string_view LargeTableWords =
    "Only the rows that can be seen, and ten on each side, are drawn and described.";
inline constexpr std::string_view FilterPeople = "Filter by name";
inline constexpr std::array FirstNames{
    "Ada",     "Amara", "Anders", "Ayşe",   "Björn",   "Chiara", "Dmitri", "Elif",
    "Emeka",   "Farah", "Goran",  "Hana",   "Ibrahim", "Inés",   "Jonas",  "Kofi",
    "Lena",    "Léa",   "Maria",  "Mehmet", "Nadia",   "Niamh",  "Oksana", "Pavel",
    "Quentin", "Rosa",  "Samira", "Søren",  "Tomas",   "Ursula", "Viktor", "Wanja",
    "Ximena",  "Yara",  "Zoë",    "Łukasz", "Émile",   "Ólafur", "Šárka",  "Žofia"};
inline constexpr std::array LastNames{
    "Abbott",  "Bianchi", "Castro", "Duarte",    "Ekström", "Fischer", "García",  "Haddad",
    "Ivanova", "Jansen",  "Koroma", "Lindqvist", "Meyer",   "Nowak",   "Okafor",  "Petrov",
    "Quist",   "Rossi",   "Sæther", "Tanaka",    "Ueda",    "Varga",   "Wójcik",  "Xu",
    "Yilmaz",  "Zeman",   "Alves",  "Brandt",    "Cohen",   "Dubois",  "Eriksen", "Fontaine",
    "Gruber",  "Horvat",  "Ito",    "Jovanović", "Keller",  "Lopes",   "Moreau",  "Nyberg",
    "Olsen",   "Park",    "Ricci",  "Silva",     "Toth",    "Urban",   "Vidal",   "Weber",
    "Young",   "Zhang"};

inline constexpr std::string_view Messages = "Messages";
struct Message {
  std::string_view key;
  ui::Tone tone;
  std::string_view strong;
  std::string_view words;
  std::string_view action;
};
inline constexpr std::array Banners{
    Message{"success", ui::Tone::Success, "No better set of pairs exists.",
            "Checked by separate code.", "See the proof"},
    Message{"info", ui::Tone::Info, "",
            "A newer version is ready. Nothing changes until you say so.", "Update"},
    Message{"warning", ui::Tone::Warning, "",
            "Both copies changed 2 promises. Decide which to keep.", "Decide"},
    Message{"danger", ui::Tone::Danger, "", "This file was cut short. Nothing was imported.",
            "Try again"}};
inline constexpr std::string_view ShowNotice = "Copy a word";
inline constexpr std::string_view ShowNoticeFor = "shows a notice, which stays for 10 seconds";
inline constexpr std::string_view CopiedWord = "Flipside";

inline constexpr std::string_view Progress = "Progress, empty, dialog";
inline constexpr std::string_view Finding = "Finding the best pairs";
inline constexpr std::string_view FindingCount = "6,200 of 10,000 people";
inline constexpr std::string_view Begin = "Begin again";
inline constexpr std::string_view Empty = "Nobody is here yet.";
inline constexpr std::string_view OpenDialog = "Open a dialog";
inline constexpr std::string_view CloseThisPair = "Close this pair?";
inline constexpr std::string_view CloseWords =
    "Minh Anh and the organiser will see that it closed. Nobody sees a reason.";
inline constexpr std::string_view ClosePair = "Close the pair";
inline constexpr std::string_view KeepRunning = "Keep it running";

inline constexpr std::string_view ImGui = "Dear ImGui";
inline constexpr std::string_view ImGuiWhat =
    "Its own window of metrics, over this page: our draw lists and atlas, and an item picker that "
    "stops the debugger where the control under the pointer is drawn.";
inline constexpr std::string_view OpenImGui = "Open metrics and item picker";

inline constexpr std::string_view MenuEdit = "Edit";
inline constexpr std::string_view MenuPause = "Pause";
inline constexpr std::string_view MenuRemove = "Remove";

inline constexpr std::string_view ShowFigures = "Show the figures";
inline constexpr std::string_view HideFigures = "Hide the figures";
inline constexpr std::string_view Amounts = "Amounts and parts";
inline constexpr std::string_view BarsName = "Sessions held by branch";
inline constexpr std::string_view BarsSummary = "Harbour held the most sessions, 31 of 74.";
inline constexpr std::string_view PartsName = "What a score is made of";
inline constexpr std::string_view PartsSummary =
    "Topics make 45 % of this score, levels 25 %, interests 18 %.";
inline constexpr std::string_view Lines = "Lines over time";
inline constexpr std::string_view TrendsName = "Rhythm kept by branch, 7 weeks";
inline constexpr std::string_view TrendsSummary =
    "Old Town rose from 52 to 74, Hillside fell from 61 to 40.";
inline constexpr std::string_view LineName = "Share of advice that came from the mentee";
inline constexpr std::string_view LineSummary =
    "The share rose over the last 4 sessions to 0.56, above the limit of 0.5.";
inline constexpr std::string_view LimitWarn = "roles slip";
inline constexpr std::string_view LimitUsual = "usual";
inline constexpr std::string_view ScaleName = "What two people rated";
inline constexpr std::string_view ScaleSummary = "They see one of two items differently.";
inline constexpr std::string_view RatedFirst = "We make progress";
inline constexpr std::string_view RatedSecond = "It is safe to speak";
inline constexpr std::string_view Same = "same";
inline constexpr std::string_view TwoPoints = "2 points";
inline constexpr std::string_view FirstSession = "session 1";
inline constexpr std::string_view LastSession = "session 8";
inline constexpr std::string_view Dots = "Distributions";
inline constexpr std::string_view DotsName = "Change in confidence, on a scale of 5";
inline constexpr std::string_view DotsSummary =
    "Confidence rose by 0.8 on average, with a 95 % interval of 0.6 to 1.0.";
inline constexpr std::string_view DotsCaption =
    "One square is the mean of 5 people or more; below, the mean and its 95 % interval. n = 22";
inline constexpr std::string_view Links = "Who is with whom";
inline constexpr std::string_view LinksName = "Proposed pairs by rank";
inline constexpr std::string_view LinksSummary =
    "Four pairs; each mentor is two ranks or more below the mentee.";

}  // namespace flipside::screens::gallery_words
