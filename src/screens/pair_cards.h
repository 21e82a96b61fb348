// The cards of a pair's page. Each draws itself into the current place.
#pragma once

#include <cstdint>

#include "screens/pair_page.h"
#include "screens/pair_view.h"
#include "ui/chip.h"
#include "ui/number_field.h"

namespace flipside::screens {

// Minutes that one session may take.
inline constexpr ui::NumberRange kMinutes{5, 480};

void next_session_card(Scene& scene, PairScreen& screen, const PairView& view);
// What the two bring to the session.
void preparation(Scene& scene, PairScreen& screen, const PairView& view, const Session& session);
// How the last session was, as the two said it, or the question to say so.
void review_card(Scene& scene, PairScreen& screen, const PairView& view);
// Whether the junior still teaches; nothing where the pair is tracked by one alone.
void roles_card(Scene& scene, PairScreen& screen, const PairView& view);
void sessions_card(Scene& scene, PairScreen& screen, const PairView& view);
enum class WhichPromises : std::uint8_t { All, Open };
void promises_card(Scene& scene, PairScreen& screen, const PairView& view, WhichPromises which);
void goals_card(Scene& scene, PairScreen& screen, const PairView& view, Side side);
// What it is about, and whom the mentee lets know of it.
void focus_card(Scene& scene, PairScreen& screen, const PairView& view);
void agreement_card(Scene& scene, PairScreen& screen, const PairView& view);

// A card's title with who can read it at the right; empty: not said.
void card_head(Scene& scene, std::string_view title, std::string_view readers);

ui::Side ui_side(Side side);

}  // namespace flipside::screens
