#include "screens/pair_said_paper.h"

#include <string>

#include "screens/check_in_answers.h"
#include "screens/format.h"
#include "screens/pair_attempts.h"
#include "screens/words/attempts.h"
#include "screens/words/check_in.h"
#include "screens/words/feedback.h"
#include "screens/words/growth.h"
#include "screens/words/paper.h"

namespace flipside::screens {
namespace {

namespace tried = attempt_words;
namespace ck = check_in_words;
namespace fw = feedback_words;
namespace grown = growth_words;

void answers_on_paper(Paper& paper, const PairView& view, const BothAnswers& both) {
  paper.table(ck::HowItGoes,
              {ck::ItemColumn, view.name(Side::Mentee), view.name(Side::Mentor), ck::ApartColumn});
  for (std::size_t i = 0; i < CheckInItems.size(); ++i) {
    paper.row({std::string(ck::Items[i]), rated(both.mentee, i), rated(both.mentor, i),
               apart_words(both, i)});
  }
}

void check_in_on_paper(Paper& paper, const PairView& view, const AtCheckIn& at, Date today) {
  const BothAnswers both = by_side(view, at);
  paper.heading(answered_title(at, today));
  answers_on_paper(paper, view, both);
  for (const CheckInAnswer* it : {both.mentee, both.mentor}) {
    if (it != nullptr && it->outcome) paper.paragraph(ck::wants(view.name(it->side), *it->outcome));
  }
  for (const CheckInAnswer* it : {both.mentee, both.mentor}) {
    if (it != nullptr) paper.fact(ck::review_of(view.name(it->side), it->side), it->review);
  }
}

void told_on_paper(Paper& paper, const PairView& view, const Feedback& it) {
  const fw::FeedbackFields labels = fw::fields_of(it.kind);
  paper.paragraph(fw::told_by(view.name(it.by), it.kind));
  paper.fact(labels.observation.label, it.observation);
  paper.fact(labels.effect.label, it.effect);
  paper.fact(labels.suggestion.label, it.suggestion);
  if (it.shared_on) paper.aside(fw::shared_on(full_date(*it.shared_on)));
  if (it.acknowledged_on) {
    paper.aside(fw::read_on(view.name(other_side(it.by)), full_date(*it.acknowledged_on)));
  }
}

}  // namespace

void check_ins_on_paper(Paper& paper, const app::App& app, const PairView& view) {
  for (const AtCheckIn& at : answered_check_ins(view)) {
    if (!at.is_open() && !is_own_alone(app, at)) continue;
    check_in_on_paper(paper, view, at, app.moment.today);
  }
}

void attempts_on_paper(Paper& paper, const PairView& view) {
  bool any = false;
  for (const Attempt* it : readable_attempts(view)) {
    if (it->visibility == Visibility::Private) continue;
    if (!any) {
      paper.heading(tried::title(true));
      paper.table(tried::title(true), {tried::Did, tried::Happened, tried::Next});
    }
    any = true;
    paper.row({paper_words::named_side(it->did, view.name(it->by)), it->happened, it->next});
  }
}

void growth_on_paper(Paper& paper, const PairView& view) {
  bool any = false;
  for (const Influence* it : view.influence) {
    if (it->visibility == Visibility::Private) continue;
    if (!any) {
      paper.heading(grown::Title);
      paper.table(grown::Title, {grown::Kind, grown::Insight, grown::Result});
    }
    any = true;
    paper.row({grown::changed(it->kind, it->change), it->insight, it->result});
  }
  any = false;
  for (const Introduction* it : view.introductions) {
    if (it->visibility == Visibility::Private) continue;
    if (!any) {
      paper.heading(grown::Introductions);
      paper.table(grown::Introductions, {grown::Who, grown::Outcome});
    }
    any = true;
    paper.row(
        {grown::introduced(view.name(it->from), false, view.name(other_side(it->from)), it->who),
         it->outcome});
  }
}

void feedback_on_paper(Paper& paper, const PairView& view) {
  bool any = false;
  for (const Feedback* it : view.feedback) {
    if (it->visibility == Visibility::Private) continue;
    if (!any) paper.heading(fw::Title);
    any = true;
    told_on_paper(paper, view, *it);
  }
}

}  // namespace flipside::screens
