#include "screens/matching_links.h"

#include <map>
#include <utility>

#include "app/namesakes.h"
#include "app/proposing.h"
#include "base/sort.h"
#include "screens/told.h"
#include "screens/words/matching.h"
#include "screens/words/pair.h"
#include "screens/words/proof.h"
#include "ui/box.h"
#include "ui/plot.h"
#include "ui/text.h"

namespace flipside::screens {
namespace {

constexpr int kPercent = 100;

int rank_position(const Programme& programme, const Id<Person>& person) {
  const auto found = programme.people.find(person);
  if (found == programme.people.end()) return -1;
  const auto rank = programme.ranks.find(found->second.rank);
  return rank == programme.ranks.end() ? -1 : rank->second.position;
}

// Those of one side who have a pair by rank, the highest first, then by name; then those without.
class SideOfPlot {
 public:
  SideOfPlot(const app::App& app, Side side) : app_(app), side_(side) {}

  void add(const matching::Proposal& proposal) {
    for (const matching::ProposedPair& pair : proposal.pairs) {
      add(side_ == Side::Mentor ? pair.mentor : pair.mentee, false);
    }
    for (const matching::Unmatched& unmatched : proposal.unmatched) {
      if (unmatched.role == side_ && !unmatched.paired_otherwise) add(unmatched.person, true);
    }
    sort_list(people_);
    for (std::size_t i = 0; i < people_.size(); ++i) {
      place_[people_[i].person] = static_cast<int>(i);
    }
  }

  int place_of(const Id<Person>& person) const { return place_.at(person); }

  void list(std::vector<std::string>& names, std::vector<ui::LinkGroup>& groups) const {
    for (const Entry& entry : people_) {
      names.push_back(entry.without ? words::without(entry.name) : entry.name);
      const bool same = &entry != &people_.front() && (&entry - 1)->without == entry.without &&
                        (&entry - 1)->minus_rank == entry.minus_rank;
      if (!same) groups.push_back({.pale = entry.without});
      groups.back().count += 1;
    }
  }

 private:
  struct Entry {
    bool without{};
    int minus_rank{};
    std::string name{};
    Id<Person> person{};
    auto operator<=>(const Entry&) const = default;
  };

  // People with several pairs, or unmatched in no more than this role, stand once.
  void add(const Id<Person>& person, bool without) {
    if (!place_.emplace(person, 0).second) return;
    people_.push_back({without, without ? 0 : -rank_position(app::programme_of(app_), person),
                       app::telling_name(app_, person), person});
  }

  const app::App& app_;
  Side side_;
  std::vector<Entry> people_{};
  std::map<Id<Person>, int> place_{};
};

float width_of(int score) {
  if (score >= 75 * kPercent) return 3;
  return score >= 50 * kPercent ? 2.0F : 1.0F;
}

void make(const Scene& scene, LinksView& view, const matching::Proposal& proposal) {
  view = {.figures_open = view.figures_open, .number = scene.app.proposing->number};
  SideOfPlot mentors(scene.app, Side::Mentor);
  SideOfPlot mentees(scene.app, Side::Mentee);
  mentors.add(proposal);
  mentees.add(proposal);
  mentors.list(view.mentor_names, view.mentors);
  mentees.list(view.mentee_names, view.mentees);
  view.figures.heads = {std::string(words::MentorField), std::string(words::MenteeField),
                        std::string(words::Score)};
  for (const matching::ProposedPair& pair : proposal.pairs) {
    const int score = pair.breakdown.score;
    view.links.push_back({mentors.place_of(pair.mentor), mentees.place_of(pair.mentee),
                          tells_no_scores(proposal) ? 1.0F : width_of(score)});
    view.figures.rows.push_back({app::telling_name(scene.app, pair.mentor),
                                 app::telling_name(scene.app, pair.mentee),
                                 score_told(proposal.prepared->policy, score)});
  }
}

}  // namespace

void links_card(Scene& scene, LinksView& view, const matching::Proposal& proposal) {
  ui::Frame& f = scene.ui;
  ui::Card card(f, "links", words::LinksName, {.padding = 20});
  if (proposal.pairs.size() > MostLinks) {
    ui::muted(f, words::too_many_links(proposal.pairs.size(), MostLinks));
    return;
  }
  if (view.number != scene.app.proposing->number) make(scene, view, proposal);
  ui::heading(f, 2, words::LinksName, ui::kBodyStrong);
  f.space(12);
  const std::string summary =
      words::links_summary(proposal.pairs.size(), without_a_pair(proposal.unmatched));
  const ui::PlotWords plot_words{words::LinksName, summary, view.figures, view.figures_open};
  ui::LinkPlot plot{.mentor_names = view.mentor_names,
                    .mentee_names = view.mentee_names,
                    .mentors = view.mentors,
                    .mentees = view.mentees,
                    .links = view.links};
  plot.height = ui::named_links_height(plot);
  ui::link_plot(f, "plot", plot_words, plot);
  f.space(8);
  if (!tells_no_scores(proposal)) ui::muted(f, words::LinksLegend, ui::kCaption);
  ui::plot_figures(f, "figures", plot_words, {words::ShowFigures, words::HideFigures},
                   view.figures_open);
}

}  // namespace flipside::screens
