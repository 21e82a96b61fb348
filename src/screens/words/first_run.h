// Words of the first page.
#pragma once

#include <string_view>

namespace flipside::screens::words {

inline constexpr std::string_view JuniorTeaches = "The junior teaches.";
inline constexpr std::string_view SeniorLearns = "The senior learns.";
inline constexpr std::string_view MentorIs = "junior, teaches";
inline constexpr std::string_view MenteeIs = "senior, learns";
inline constexpr std::string_view WhatItIs =
    "Reverse mentoring, from the staff list to pairs that meet. It runs in this page, without an "
    "account.";
inline constexpr std::string_view RunProgramme = "Run a programme";
inline constexpr std::string_view RunProgrammeFor =
    "For an organiser: people, matching, pairs, how it goes";
inline constexpr std::string_view TrackOwn = "Track my own reverse mentoring";
inline constexpr std::string_view TrackOwnFor =
    "For one pair, or only yourself. No organisation needed";
inline constexpr std::string_view OpenFile = "Open a file";
inline constexpr std::string_view OpenFileFor =
    "A copy of Flipside’s or a staff list; or drop it on this page";
inline constexpr std::string_view LookAround = "Look around a sample programme";
inline constexpr std::string_view LookAroundFor =
    "40 people in mid-cycle; some pairs thrive, one has stalled";
inline constexpr std::string_view Fetching = "Opening the sample…";
inline constexpr std::string_view StaysHere = "Stays in this browser";
inline constexpr std::string_view WorksOffline = "Works offline";
inline constexpr std::string_view English = "English";

inline constexpr std::string_view Begin = "Begin";
inline constexpr std::string_view Organisation = "Organisation";
inline constexpr std::string_view OrganisationExample = "Lindenquay Libraries";
inline constexpr std::string_view OrganisationMissing =
    "Enter the name of your organisation or team";
inline constexpr std::string_view Cohort = "This run of the programme";
inline constexpr std::string_view CohortExample = "Autumn 2026";
inline constexpr std::string_view CohortHint = "You can change both later.";
inline constexpr std::string_view MyName = "Your name";
inline constexpr std::string_view MyNameMissing = "Enter your name";
inline constexpr std::string_view PartnerName = "Your partner’s name";
inline constexpr std::string_view PartnerHint = "You can leave it empty for now.";
inline constexpr std::string_view MySide = "In this pair, you are the";
inline constexpr std::string_view ISeniorLearn = "Mentee (senior, learns)";
inline constexpr std::string_view IJuniorTeach = "Mentor (junior, teaches)";

}  // namespace flipside::screens::words
