#include "screens/page_paper.h"

#include "screens/format.h"
#include "screens/pair_paper.h"
#include "screens/pair_rows.h"
#include "screens/people_paper.h"
#include "screens/programme_paper.h"
#include "screens/words/paper.h"
#include "screens/words/protection.h"

namespace flipside::screens {
namespace {

void write_page(Paper& paper, const app::App& app, ScreenStates& s) {
  const Programme& programme = app::programme_of(app);
  switch (app.route.page) {
    case app::Page::Home:
      return home_paper(paper, app);
    case app::Page::Programme:
      return programme_paper(paper, app);
    case app::Page::People: {
      const Person* person = find(programme.people, Id<Person>{app.route.id});
      if (person != nullptr) return person_paper(paper, app, *person);
      const PeopleQuestion question = question_of(app, s.people);
      s.people.found.look(app, question);
      return people_paper(paper, app, s.people.found.people(), question);
    }
    case app::Page::Matching:
      return matching_paper(paper, app);
    case app::Page::Pairs:
      refresh_rows(app, s.pairs);
      return pairs_paper(paper, app, s.pairs.rows);
    case app::Page::Pair: {
      const Pair* pair = find(programme.pairs, Id<Pair>{app.route.id});
      if (pair != nullptr) pair_paper(paper, app, *pair);
      return;
    }
    default:
      return;
  }
}

// Nothing that says whose it is.
Paper code_on_paper(std::string_view code) {
  Paper paper;
  paper.title(protection_words::Code);
  paper.heading(code);
  paper.paragraph(protection_words::CodeOnPaper);
  return paper;
}

// Whose it is above the title, and when it was printed below all.
Paper framed(const app::App& app, const Paper& inside) {
  Paper paper;
  if (inside.empty()) return paper;
  for (const auto& [id, charter] : app::programme_of(app).charters) {
    if (!charter.organisation.empty()) paper.add(PaperPart::Above, charter.organisation);
    if (!charter.cohort.empty()) paper.add(PaperPart::Above, charter.cohort);
  }
  for (const PaperPiece& piece : inside.pieces()) paper.add(piece.part, piece.words);
  paper.add(PaperPart::Below, paper_words::printed_on(full_date(app.moment.today)));
  return paper;
}

}  // namespace

Paper page_on_paper(const app::App& app, ScreenStates& states) {
  if (!app.protection.code.empty()) return code_on_paper(app.protection.code);
  Paper inside;
  if (app.phase != app::Phase::Opening && app.workspace) write_page(inside, app, states);
  return framed(app, inside);
}

}  // namespace flipside::screens
