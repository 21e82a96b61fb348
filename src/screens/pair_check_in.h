// How a pair says that it goes: its check-ins, answered by each alone and opened together.
#pragma once

#include <optional>
#include <string>

#include "screens/pair_page.h"
#include "screens/pair_view.h"

namespace flipside::screens {

struct AtCheckIn {
  CheckIn which{};
  SaidAtCheckIn own{};
  SaidAtCheckIn theirs{};

  // Whether the holder may read both.
  bool is_open() const {
    return own.state == SealState::Opened && theirs.state == SealState::Opened;
  }
};
AtCheckIn at_check_in(const PairView& view, const CheckIn& which);

// The one that waits for the holder's answer; absent: none does.
std::optional<CheckIn> to_answer(const app::App& app, const PairView& view);
std::string check_in_title(const CheckIn& which, Date today);
// With the day on which it is, or was, due.
std::string due_title(const CheckIn& which, Date today);
// Why to answer it.
std::string why_answer(const AtCheckIn& at, const std::string& partner, bool alone);

// The one to answer; nothing where there is none.
void due_check_in_card(Scene& scene, PairScreen& screen, const PairView& view, bool is_first);
// All that the holder has answered, the latest first (pair_checked_in.cpp).
void check_in_cards(Scene& scene, PairScreen& screen, const PairView& view);
// Their days.
void check_in_days_card(Scene& scene, PairScreen& screen, const PairView& view);
void check_in_dialog(Scene& scene, PairScreen& screen, const PairView& view);

}  // namespace flipside::screens
