#include "screens/programme_paper.h"

#include <map>

#include "app/proposing.h"
#include "app/words.h"
#include "base/sort.h"
#include "base/text.h"
#include "matching/disclosure.h"
#include "screens/format.h"
#include "screens/home_needs.h"
#include "screens/rank_order.h"
#include "screens/told.h"
#include "screens/words/home.h"
#include "screens/words/matching.h"
#include "screens/words/pair.h"
#include "screens/words/paper.h"
#include "screens/words/people.h"
#include "screens/words/programme.h"
#include "screens/words/roles.h"
#include "screens/words/shell.h"
#include "screens/words/sign_up.h"

namespace flipside::screens {
namespace {

void charter_part(Paper& paper, const Charter& charter) {
  paper.fact(programme_words::Organisation, charter.organisation);
  paper.fact(programme_words::Cohort, charter.cohort);
  if (charter.starts_on) {
    paper.fact(programme_words::Starts, full_date(*charter.starts_on));
  }
  if (charter.ends_on) paper.fact(programme_words::Ends, full_date(*charter.ends_on));
  paper.fact(programme_words::Purpose, charter.purpose);
  paper.fact(programme_words::Strategy, charter.strategy);
  paper.fact(programme_words::Audience, charter.audience);
  paper.fact(programme_words::MentorMeaning, charter.mentor_meaning);
  paper.fact(programme_words::MenteeMeaning, charter.mentee_meaning);
  if (charter.sign_up_until) {
    paper.fact(sign_up_words::Until, full_date(*charter.sign_up_until));
  }
  paper.fact(sign_up_words::MentorCriteria, charter.mentor_criteria);
  paper.fact(sign_up_words::MenteeCriteria, charter.mentee_criteria);
  paper.fact(sign_up_words::Privacy, charter.privacy);
}

void ranks_part(Paper& paper, const Programme& programme) {
  if (programme.ranks.empty()) return;
  std::map<Id<Rank>, std::int64_t> people;
  for (const auto& [id, person] : programme.people) ++people[person.rank];
  paper.heading(programme_words::Ladder);
  paper.table(programme_words::Ladder, {people_words::RankColumn, paper_words::PeopleColumn});
  for (const Rank& rank : ranks_from_top(programme)) {
    paper.row({rank.name, grouped(people[rank.id])});
  }
}

void topics_on_paper(Paper& paper, const Programme& programme) {
  if (programme.topics.empty()) return;
  std::map<Id<Topic>, std::int64_t> offers;
  std::map<Id<Topic>, std::int64_t> wants;
  for (const auto& [id, person] : programme.people) {
    for (const Offer& offer : person.offers) ++offers[offer.topic];
    for (const Want& want : person.wants) ++wants[want.topic];
  }
  paper.heading(programme_words::Topics);
  paper.table(programme_words::Topics, {programme_words::Name, paper_words::AreaColumn,
                                        programme_words::Offered, programme_words::Wanted});
  std::vector<const Topic*> topics;
  for (const auto& [id, topic] : programme.topics) topics.push_back(&topic);
  sort_list(topics, {}, [](const Topic* topic) { return fold(topic->name); });
  for (const Topic* topic : topics) {
    paper.row({topic->name, std::string(programme_words::area_words(topic->area)),
               grouped(offers[topic->id]), grouped(wants[topic->id])});
  }
}

template <class R>
void names_part(Paper& paper, std::string_view heading, const Table<R>& table) {
  if (!table.empty()) paper.heading(heading);
  for (const auto& [id, record] : table) paper.item(record.name);
}

void proposed_part(Paper& paper, const Programme& programme, const matching::Proposal& proposal) {
  std::vector<const matching::ProposedPair*> pairs;
  for (const matching::ProposedPair& pair : proposal.pairs) pairs.push_back(&pair);
  sort_list(pairs,
            [](const auto* a, const auto* b) { return a->breakdown.score > b->breakdown.score; });
  paper.table(words::Pairs, {words::MentorField, words::MenteeField, words::Score});
  for (const matching::ProposedPair* pair : pairs) {
    paper.row({app::words::name_or_words(programme, pair->mentor),
               app::words::name_or_words(programme, pair->mentee),
               score_told(proposal.prepared->policy, pair->breakdown.score)});
  }
}

void unmatched_part(Paper& paper, const Programme& programme, const matching::Proposal& proposal) {
  if (proposal.unmatched.empty()) return;
  const Policy& policy = proposal.prepared->policy;
  const std::string title = words::without_pair(proposal.unmatched.size());
  paper.heading(title);
  paper.table(title, {people_words::NameColumn, paper_words::RoleColumn, paper_words::WhyColumn,
                      paper_words::WayOutColumn});
  for (const matching::Unmatched& unmatched : proposal.unmatched) {
    paper.row({app::words::name_or_words(programme, unmatched.person),
               std::string(unmatched.role == Side::Mentor ? words::Mentor : words::Mentee),
               matching::cause_told(unmatched, policy), matching::way_out_told(unmatched, policy)});
  }
}

}  // namespace

void programme_paper(Paper& paper, const app::App& app) {
  const Programme& programme = app::programme_of(app);
  paper.title(programme_words::Title);
  for (const auto& [id, charter] : programme.charters) charter_part(paper, charter);
  ranks_part(paper, programme);
  topics_on_paper(paper, programme);
  names_part(paper, programme_words::Aims, programme.aims);
  names_part(paper, programme_words::Interests, programme.interests);
}

void home_paper(Paper& paper, const app::App& app) {
  const std::vector<Need> needs = needs_of(app);
  paper.title(words::things_need_you(needs.size()));
  if (!needs.empty()) {
    paper.table(shell_words::Home, {words::Item, paper_words::WhyColumn});
  }
  for (const Need& need : needs) paper.row({need.what, need.why});
  const app::PairTotals& figures = app.derived.pairs.totals;
  paper.heading(words::HowItRuns);
  paper.fact(words::RhythmKept,
             paper_words::of_counts(figures.intervals_kept, figures.intervals_due));
  paper.fact(words::SessionsHeld,
             paper_words::held(figures.held_lately, words::met_lately(figures.met_lately)));
  paper.fact(words::WaitingPeople, grouped(static_cast<std::int64_t>(app.derived.counts.waiting)));
}

void matching_paper(Paper& paper, const app::App& app) {
  const app::Proposing& proposing = *app.proposing;
  if (!app::is_shown(proposing) || !proposing.proposal) {
    paper.title(words::FindBestPairs);
    return paper.paragraph(paper_words::NothingProposed);
  }
  const Programme& programme = app::programme_of(app);
  paper.title(words::pairs_proposed(proposing.proposal->pairs.size()));
  if (proposing.outdated) paper.aside(words::Outdated);
  proposed_part(paper, programme, *proposing.proposal);
  unmatched_part(paper, programme, *proposing.proposal);
}

}  // namespace flipside::screens
