// What people read on the Programme page.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "app/page_table.h"
#include "base/direction.h"
#include "base/text.h"
#include "programme/topic.h"

namespace flipside::screens::programme_words {

inline constexpr std::string_view Title = app::entry_of(app::Page::Programme).name;
inline constexpr std::string_view Charter = "Charter";
inline constexpr std::string_view Organisation = "Organisation";
inline constexpr std::string_view Cohort = "Cohort";
inline constexpr std::string_view CohortHint = "One run, such as Autumn 2026";
inline constexpr std::string_view Starts = "First day";
inline constexpr std::string_view Ends = "Last day";
inline constexpr std::string_view EndsTooEarly = "Choose a day after the first day";
inline constexpr std::string_view Purpose = "Why it exists";
inline constexpr std::string_view PurposeHint = "What will be different when it worked?";
inline constexpr std::string_view Strategy = "Which strategy it serves";
inline constexpr std::string_view Audience = "Whom it is for";
inline constexpr std::string_view MentorMeaning = "What a mentor is here";
inline constexpr std::string_view MentorMeaningHint =
    "The junior of the two, who teaches. Not the older, wiser guide that the word suggests.";
inline constexpr std::string_view MenteeMeaning = "What a mentee is here";
inline constexpr std::string_view MenteeMeaningHint = "The senior of the two, who learns.";
inline constexpr std::string_view Contact = "Somebody outside the programme";
inline constexpr std::string_view ContactHint =
    "Whom a pair can turn to when it is rough, such as a counsellor or the works council";
inline constexpr std::string_view ContactMail = "Their mail address";
inline constexpr std::string_view ContactPhone = "Their telephone";

inline constexpr std::string_view Ladder = "Rank ladder";
inline constexpr std::string_view LadderWhy =
    "The most senior first. A mentor stands below their mentee; age plays no part.";
inline constexpr std::string_view NoRanks =
    "No ranks yet. A staff list brings its own, or add them here, the most senior first.";
inline constexpr std::string_view AddRank = "Add a rank";
inline constexpr std::string_view MoveUp = "Move up";
inline constexpr std::string_view MoveDown = "Move down";
inline constexpr std::string_view Remove = "Remove";
inline constexpr std::string_view More = "More";

inline constexpr std::string_view Topics = "Topics";
inline constexpr std::string_view NoTopics = "No topics yet.";
inline constexpr std::string_view NoTopicFits = "No topic fits these filters.";
inline constexpr std::string_view AddTopic = "Add topic";
inline constexpr std::string_view NewTopic = "New topic";
inline constexpr std::string_view EditTopic = "Topic";
inline constexpr std::string_view FilterTopics = "Filter topics";
inline constexpr std::string_view Filter = "Filter";
inline constexpr std::string_view AnyArea = "Any area";
inline constexpr std::string_view Area = "Area";
inline constexpr std::string_view AreaFilter = "Filter by area";
inline constexpr std::string_view Name = "Name";
inline constexpr std::string_view NameMissing = "Enter a name";
inline constexpr std::string_view NameTaken = "There is a topic of this name already";
inline constexpr std::string_view Offered = "Offered";
inline constexpr std::string_view Wanted = "Wanted";
inline constexpr std::string_view RemoveTopic = "Remove topic";
inline constexpr std::string_view Save = "Save topic";

inline constexpr std::string_view Aims = "Aims";
inline constexpr std::string_view AimsWhy = "What people hope to take from the programme.";
inline constexpr std::string_view AddAim = "Add an aim";
inline constexpr std::string_view Interests = "Interests";
inline constexpr std::string_view InterestsWhy = "Something to talk about beside the topics.";
inline constexpr std::string_view AddInterest = "Add an interest";
inline constexpr std::string_view Groups = "Resource groups";
inline constexpr std::string_view GroupsWhy =
    "Networks of staff. They count in matching only for those who consent.";
inline constexpr std::string_view AddGroup = "Add a resource group";
inline constexpr std::string_view ListedAlready = "This is on the list already";
inline std::string name_of_one(std::string_view name) { return "Name of " + isolated(name); }

inline std::string rank_field(std::size_t place, std::size_t all) {
  return "Rank " + std::to_string(place) + " of " + std::to_string(all) + " from the top";
}
inline std::string stands_at(std::string_view rank, std::size_t place, std::size_t all) {
  return isolated(rank) + ", " + std::to_string(place) + " of " + std::to_string(all);
}
inline std::string people(std::size_t count) {
  return counted(static_cast<std::int64_t>(count), "person", "people");
}
inline std::string move_label(std::string_view rank) { return "Move the rank " + isolated(rank); }
// "3 offer it, 12 want it"
inline std::string offer_and_want(int offers, int wants) {
  return grouped(offers) + (offers == 1 ? " offers it, " : " offer it, ") + grouped(wants) +
         (wants == 1 ? " wants it" : " want it");
}

inline std::string saved(std::string_view name) { return "Saved: " + std::string(name); }

constexpr std::string_view area_words(TopicArea area) {
  switch (area) {
    case TopicArea::Technology:
      return "Technology";
    case TopicArea::Innovation:
      return "Innovation";
    case TopicArea::Processes:
      return "Processes";
    case TopicArea::Policies:
      return "Policies";
    case TopicArea::Culture:
      return "Culture and lived experience";
    case TopicArea::Other:
      break;
  }
  return "Other";
}

}  // namespace flipside::screens::programme_words
