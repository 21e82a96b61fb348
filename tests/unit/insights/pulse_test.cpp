#include "insights/pulse.h"

#include <gtest/gtest.h>

#include <optional>
#include <vector>

namespace flipside::insights {
namespace {

constexpr int FirstPulseDay = 20'000;

Session held_on(int day) { return {.on = Date{FirstPulseDay + day}, .state = SessionState::Held}; }

Pulse pulse(PulseTheme theme, int day, std::optional<int> rating, bool heeded = false) {
  return {.theme = theme, .on = Date{FirstPulseDay + day}, .rating = rating, .heeded = heeded};
}

template <class R>
std::vector<const R*> all(const std::vector<R>& records) {
  std::vector<const R*> list;
  for (const R& it : records) list.push_back(&it);
  return list;
}

TEST(Pulses, are_due_after_every_other_session_each_theme_in_turn) {
  std::vector<Session> sessions{held_on(0)};
  std::vector<Pulse> pulses;
  const auto next = [&] { return next_pulse(all(sessions), all(pulses)); };
  EXPECT_EQ(next(), (NextPulse{PulseTheme::Safety, 1}));
  sessions.push_back(held_on(7));
  sessions.push_back({.on = Date{FirstPulseDay + 8}, .state = SessionState::Missed});
  EXPECT_EQ(next(), (NextPulse{PulseTheme::Safety, 0}));
  pulses.push_back(pulse(PulseTheme::Safety, 7, {}));
  EXPECT_EQ(next(), (NextPulse{PulseTheme::Respect, 2})) << "put aside counts as asked";
  sessions.push_back(held_on(14));
  sessions.push_back(held_on(21));
  EXPECT_EQ(next(), (NextPulse{PulseTheme::Respect, 0}));
  for (int i = 0; i < 3; ++i) pulses.push_back(pulse(PulseTheme::Respect, 22, 4));
  EXPECT_EQ(next().theme, PulseTheme::Safety) << "the fifth begins again";
}

TEST(Pulses, fall_where_low_or_lower_than_before) {
  struct Case {
    std::vector<Pulse> pulses;
    bool falls;
  };
  const auto safety = [](int day, std::optional<int> rating) {
    return pulse(PulseTheme::Safety, day, rating);
  };
  for (const Case& it : {Case{{}, false}, Case{{safety(0, 4)}, false}, Case{{safety(0, 2)}, true},
                         Case{{pulse(PulseTheme::Safety, 0, 2, true)}, false},
                         Case{{safety(0, 5), pulse(PulseTheme::Respect, 9, 4)}, false},
                         Case{{safety(0, 5), pulse(PulseTheme::Respect, 9, 3)}, true},
                         Case{{safety(0, 4), pulse(PulseTheme::Trust, 9, 4), safety(18, 3)}, true},
                         Case{{safety(0, 4), safety(9, {})}, false}}) {
    EXPECT_EQ(fallen(all(it.pulses)) != nullptr, it.falls) << it.pulses.size();
  }
}

}  // namespace
}  // namespace flipside::insights
