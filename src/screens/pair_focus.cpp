// The card of what a pair is about, and whom the mentee lets know of it.
#include <algorithm>
#include <array>
#include <string>
#include <utility>

#include "screens/name_options.h"
#include "screens/pair_cards.h"
#include "screens/pair_terms.h"
#include "screens/person_fields.h"
#include "screens/words/pair.h"
#include "ui/box.h"
#include "ui/select.h"
#include "ui/text.h"

namespace flipside::screens {
namespace {

constexpr std::size_t kMostFocus = 3;

constexpr std::array kVisibilities{
    ui::Choice{"private", words::visibility_words(PairVisibility::Private)},
    ui::Choice{"organiser", words::visibility_words(PairVisibility::Organiser)},
    ui::Choice{"open", words::visibility_words(PairVisibility::Open)}};

// Between two it is proposed.
void save_focus(Scene& scene, const PairView& view, Agreement agreement,
                std::vector<Id<Topic>> focus) {
  agreement.focus = std::move(focus);
  if (is_between_two(scene, view)) {
    return scene.send(
        app::ProposeTerms{view.pair.id, std::move(agreement), std::string(words::Focus)});
  }
  Pair changed = view.pair;
  changed.agreement = std::move(agreement);
  scene.send(app::Save<Pair>{std::move(changed)});
}

void chosen_topics(Scene& scene, const PairView& view, const Agreement& agreement) {
  const std::string gone = chosen_chips(scene, agreement.focus);
  if (gone.empty()) return;
  std::vector<Id<Topic>> left = agreement.focus;
  std::erase(left, Id<Topic>{gone});
  save_focus(scene, view, agreement, std::move(left));
}

// Only topics of the programme: a new one is added on its page.
std::vector<ui::PickOption> topics_on_offer(const Scene& scene, std::string_view query,
                                            const std::vector<Id<Topic>>& chosen) {
  auto options = record_options<Topic>(scene, query, [&](const Id<Topic>& id) {
    return std::ranges::find(chosen, id) == chosen.end();
  });
  std::erase_if(options, [](const ui::PickOption& it) { return !added_name(it.key).empty(); });
  return options;
}

void add_topic(Scene& scene, PairScreen& s, const PairView& view, const Agreement& agreement) {
  const std::vector<Id<Topic>>& focus = agreement.focus;
  if (focus.size() >= kMostFocus) {
    ui::muted(scene.ui, words::FocusIsFull, ui::kCaption);
    return;
  }
  const std::string key =
      pick_name(scene, {words::AddFocus, words::NoFocusFound}, s.focus,
                [&](std::string_view query) { return topics_on_offer(scene, query, focus); });
  if (key.empty()) return;
  std::vector<Id<Topic>> more = focus;
  more.push_back(Id<Topic>{key});
  save_focus(scene, view, agreement, std::move(more));
}

void visibility_select(Scene& scene, const Pair& pair) {
  ui::Frame& f = scene.ui;
  int chosen = static_cast<int>(pair.visibility);
  const ui::FieldLook look{.label = words::VisibilityField,
                           .hint = words::visibility_hint(pair.visibility)};
  if (!ui::select(f, "visibility", look, kVisibilities, chosen)) return;
  Pair changed = pair;
  changed.visibility = static_cast<PairVisibility>(chosen);
  scene.send(app::Save<Pair>{std::move(changed)});
}

}  // namespace

void focus_card(Scene& scene, PairScreen& s, const PairView& view) {
  ui::Frame& f = scene.ui;
  ui::Card card(f, "focus", words::Focus, {.padding = 20});
  card_head(scene, words::Focus, words::BothRead);
  f.space(8);
  {
    const ui::Group group(f, ui::Role::Group, "topics", words::Focus);
    const Negotiation now(view.pair, view.terms);
    const Agreement agreement = view.own ? now.of(*view.own) : view.pair.agreement;
    chosen_topics(scene, view, agreement);
    add_topic(scene, s, view, agreement);
  }
  if (scene.app.workspace->holder == Holder::Individual) return;
  f.space(12);
  // It is the mentee's to decide.
  if (is_between_two(scene, view) && view.own == Side::Mentor) {
    ui::muted(f, words::visible_to(view.pair.visibility));
  } else {
    visibility_select(scene, view.pair);
  }
}

}  // namespace flipside::screens
