#include "screens/home_own.h"

#include <algorithm>
#include <string>
#include <utility>

#include "screens/climate.h"
#include "screens/format.h"
#include "screens/holder.h"
#include "screens/page.h"
#include "screens/pair_cards.h"
#include "screens/pair_check_in.h"
#include "screens/pair_feedback.h"
#include "screens/pair_terms.h"
#include "screens/pair_view.h"
#include "screens/words/agreement.h"
#include "screens/words/feedback.h"
#include "screens/words/home_own.h"
#include "screens/words/own_pair.h"
#include "screens/words/pair.h"
#include "screens/words/pulse.h"
#include "screens/words/session_answer.h"
#include "ui/box.h"
#include "ui/button.h"
#include "ui/chip.h"
#include "ui/text.h"

namespace flipside::screens {
namespace {

namespace hw = own_home_words;

constexpr int kDaysToPrepare = 3;

// What waits in one pair, the more pressing first.
class OwnNeeds {
 public:
  OwnNeeds(const app::App& app, PairView view, std::vector<Need>& list)
      : app_(app),
        view_(std::move(view)),
        today_(app.moment.today),
        partner_(view_.called(other_side(*view_.own))),
        list_(list) {}

  void add() {
    over();
    review();
    prepare();
    book();
    late();
    agree();
    check_in();
    feedback();
    pulse();
  }

 private:
  void push(std::string_view key, ui::Icon icon, std::string what, std::string why,
            std::string_view verb, std::string_view part = {}) {
    app::Route route{
        .page = app::Page::Pair, .id = view_.pair.id.value, .query = {}, .unknown = {}};
    if (!part.empty()) route.query.emplace("part", part);
    list_.push_back({.key = std::string(key) + view_.pair.id.value,
                     .icon = icon,
                     .tone = ui::Tone::Info,
                     .what = std::move(what),
                     .why = std::move(why),
                     .verb = std::string(verb),
                     .intent = app::Navigate{std::move(route)}});
  }

  void over() {
    if (view_.next == nullptr || view_.next->on >= today_) return;
    push("over", ui::Icon::Calendar,
         hw::did_you_meet(partner_, day_and_month(view_.next->on, today_)),
         std::string(hw::DidYouMeetWhy), hw::SayIt);
  }

  void review() {
    const Session* held = to_review(view_, today_);
    if (held == nullptr || answer_of(view_, *held, *view_.own, AnswerMoment::After) != nullptr) {
      return;
    }
    const bool theirs =
        answer_of(view_, *held, other_side(*view_.own), AnswerMoment::After) != nullptr;
    push(
        "review", ui::Icon::CircleCheck, answer_words::how_was(day_and_month(held->on, today_)),
        theirs ? answer_words::partner_answered(partner_) : std::string(answer_words::UnderAMinute),
        hw::Answer);
  }

  void prepare() {
    const Session* next = view_.next;
    if (next == nullptr || next->on < today_) return;
    if (days_between(today_, next->on) > kDaysToPrepare) return;
    if (answer_of(view_, *next, *view_.own, AnswerMoment::Before) != nullptr) return;
    const bool theirs =
        answer_of(view_, *next, other_side(*view_.own), AnswerMoment::Before) != nullptr;
    push("prepare", ui::Icon::Pencil, hw::bring_to(long_date(next->on, today_)),
         hw::bring_why(partner_, theirs), hw::Write);
  }

  void book() {
    if (view_.next != nullptr) return;
    const std::string rhythm = words::rhythm_in_a_sentence(view_.pair.agreement);
    const auto& momentum = view_.figures.momentum;
    const int days = momentum ? momentum->days : 0;
    if (view_.own == Side::Mentee) {
      const bool ever = view_.figures.last.has_value();
      return push("book", ui::Icon::Calendar, hw::book_with(partner_),
                  hw::book_why(days, ever, rhythm), hw::Book);
    }
    if (!momentum || momentum->pace == insights::Pace::Steady) return;
    push("pace", ui::Icon::Clock, hw::not_met(partner_, days), hw::not_met_why(partner_, rhythm),
         hw::Open);
  }

  void late() {
    for (const Promise* promise :
         app::found_in(app::programme_of(app_).promises, view_.figures.late)) {
      push("promise" + promise->id.value, ui::Icon::Clock,
           hw::promised(partner_, promise->by == view_.own, promise->text),
           hw::was_due(near_date(*promise->due, today_)), hw::Settle, "sessions");
    }
  }

  void agree() {
    const Negotiation now(view_.pair, view_.terms);
    const Side other = other_side(*view_.own);
    const auto proposed = std::ranges::count_if(Clauses, [&](Clause it) {
      const ClauseStanding standing = now.standing(it);
      return standing.state == ClauseState::Proposed && standing.by == other;
    });
    if (proposed > 0) {
      push("agree", ui::Icon::Scroll,
           agreement_words::proposed_changes(partner_, static_cast<int>(proposed)),
           std::string(agreement_words::LookAndAgree), hw::Open, "agreement");
    } else if (now.has_signed(other) && now.is_settled() && !now.has_signed(*view_.own)) {
      push("sign", ui::Icon::Scroll, agreement_words::has_signed(partner_, now.version()),
           std::string(agreement_words::SignToo), hw::Open, "agreement");
    }
  }

  void check_in() {
    const auto which = to_answer(app_, view_);
    if (!which) return;
    const AtCheckIn at = at_check_in(view_, *which);
    const bool asked = at.theirs.state != SealState::None;
    const bool alone = app_.workspace->holder == Holder::Individual;
    push("check_in", ui::Icon::CircleHelp,
         asked ? check_in_title(*which, today_) : due_title(*which, today_),
         why_answer(at, partner_, alone), hw::Answer, "how-it-goes");
  }

  void feedback() {
    const Feedback* it = to_acknowledge(view_);
    if (it == nullptr) return;
    push("feedback", ui::Icon::Mail, feedback_words::gave(partner_, it->kind),
         std::string(feedback_words::ReadIt), hw::Open, "how-it-goes");
  }

  void pulse() {
    const auto due = due_pulse(view_);
    if (!due) return;
    push("pulse", ui::Icon::Lock, std::string(pulse_words::question(*due)) + "?",
         std::string(pulse_words::OneQuestion), hw::Answer, "how-it-goes");
  }

  const app::App& app_;
  PairView view_;
  Date today_;
  std::string partner_;
  std::vector<Need>& list_;
};

bool is_at_work(const app::App& app, const Pair& pair) {
  return own_side(app, pair) && is_running(pair) && !is_resting(pair, app.moment.today);
}

void next_line(Scene& scene, const PairView& view) {
  ui::Frame& f = scene.ui;
  const Date today = scene.app.moment.today;
  if (view.next == nullptr) {
    ui::text(f, hw::NothingBooked, {.type = ui::kLeadStrong});
  } else {
    std::string when = long_date(view.next->on, today);
    if (view.next->start_minute) when += ", " + time_of_day(*view.next->start_minute);
    ui::text(f, when, {.type = ui::kLeadStrong});
    ui::muted(f, own_words::next_in(view.next->place), ui::kCaption);
  }
}

void own_pair_card(Scene& scene, const PairView& view) {
  ui::Frame& f = scene.ui;
  const std::string title = hw::with(view.called(other_side(*view.own)));
  const ui::Card card(f, view.pair.id.value, title, {.padding = 20});
  ui::heading(f, 2, title, ui::kBodyStrong);
  f.space(8);
  next_line(scene, view);
  f.space(12);
  ui::muted(f, hw::Promises, ui::kCaption);
  for (const Side side : {Side::Mentee, Side::Mentor}) {
    const insights::PromisesKept& kept =
        side == Side::Mentor ? view.figures.mentor_promises : view.figures.mentee_promises;
    f.space(4);
    ui::side_label(f, hw::kept(view.called(side), words::kept_of(kept.kept, kept.due)),
                   ui_side(side));
  }
  f.space(12);
  if (ui::button(f, "open", hw::OpenPair, {.fill = true})) {
    scene.go(app::Page::Pair, view.pair.id.value);
  }
}

}  // namespace

std::vector<Need> own_needs(const app::App& app) {
  std::vector<Need> list;
  for (const auto& [id, pair] : app::programme_of(app).pairs) {
    if (is_at_work(app, pair)) OwnNeeds(app, view_of(app, pair), list).add();
  }
  return list;
}

void own_pair_cards(Scene& scene) {
  for (const auto& [id, pair] : scene.programme().pairs) {
    if (!own_side(scene.app, pair) || !is_running(pair)) continue;
    own_pair_card(scene, view_of(scene.app, pair));
    scene.ui.space(kCardGap);
  }
}

}  // namespace flipside::screens
