// What is written in dialogs and not saved: it follows, it is kept, it comes back, it is forgotten.
#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <string>
#include <utility>

#include "app/pages.h"
#include "screens/visit.h"
#include "screens/words/form.h"

namespace flipside::screens {
namespace {

using app::Page;
using ui::Role;

const Id<Promise> kClips{"promise-clips"};

struct WithAPromise : Visit {
  WithAPromise() : Visit(app::Stage::with_programme()) {
    pair = app::add_pair(stage).pair;
    act(app::Save<Promise>{{.id = kClips, .pair = pair, .text = "Three clips"}});
    app::hold_as(stage, Holder::Mentee, Id<Person>{"person-charles"});
    go(Page::Pair, pair.value);
  }
  void edit() {
    page.click(Role::Button, "Change the promise “Three clips”");
    page.click(Role::MenuItem, "Edit");
  }
  void escape() { page.send(ui::KeyPressed{page.all(Role::Dialog).front().id, ui::Key::Escape}); }
  std::string shown(Role role, std::string_view name) { return page.get(role, name).value; }
  // A new tab, in which the browser has what was kept in this one.
  Visit come_back(app::Route route) const {
    app::Stage next = stage.visit_again(7);
    next.act(app::Navigate{route});
    return Visit(std::move(next));
  }
  Visit come_back() const { return come_back(stage.app.route); }

  Id<Pair> pair;
};

TEST(Drafts, FollowWhatChangesUnderneathFieldByField) {
  WithAPromise visit;
  visit.edit();
  visit.page.type(Role::TextField, "What was promised", "Four clips");
  Promise changed = visit.programme().promises.at(kClips);
  changed.text = "Five clips";
  changed.due = app::day(2026, 12, 4);
  visit.act(app::Save<Promise>{changed});
  EXPECT_EQ(visit.shown(Role::TextField, "What was promised"), "Four clips");
  EXPECT_EQ(visit.shown(Role::DateField, "Due"), "2026-12-04");
  visit.page.click(Role::Button, "Save");
  EXPECT_EQ(visit.programme().promises.at(kClips).text, "Four clips");
  EXPECT_EQ(visit.programme().promises.at(kClips).due, app::day(2026, 12, 4));
}

TEST(Drafts, OpenAgainInANewTabAndSayWhy) {
  WithAPromise visit;
  visit.act(app::PlanSession{{.pair = visit.pair, .on = app::day(2026, 12, 4)}});
  visit.page.click(Role::Button, "Log a session");
  visit.page.enter(Role::TextArea, "What you worked on", "Clips\nMore clips");
  visit.page.enter(Role::TextField, "Starts at", "soon");
  visit.page.enter(Role::TextField, "A promise given (optional)", "A list");
  Visit back = visit.come_back();
  back.page.settle();
  EXPECT_TRUE(back.page.has(Role::Dialog, "Log a session"));
  EXPECT_TRUE(back.page.has(Role::Paragraph, form_words::Returned));
  EXPECT_EQ(back.page.get(Role::TextArea, "What you worked on").value, "Clips\nMore clips");
  EXPECT_EQ(back.page.get(Role::TextField, "Starts at").value, "soon");
  back.page.click(Role::Button, "Save");
  EXPECT_EQ(back.page.focused_name(), "Starts at");
  EXPECT_EQ(back.programme().sessions.size(), 1U);
  back.page.enter(Role::TextField, "Starts at", "2.30 pm");
  EXPECT_EQ(back.page.get(Role::TextField, "Starts at").value, "14:30");
  back.page.click(Role::Button, "Save");
  ASSERT_EQ(back.programme().sessions.size(), 2U);
  EXPECT_TRUE(std::ranges::any_of(back.programme().sessions, [](const auto& entry) {
    return entry.second.start_minute == 870 && entry.second.state == SessionState::Held;
  }));
  EXPECT_EQ(back.programme().promises.size(), 2U);
  EXPECT_TRUE(back.stage.app.drafts.empty());
}

TEST(Drafts, OfADialogThatWasClosedWaitUntilItIsOpened) {
  WithAPromise visit;
  visit.edit();
  visit.page.type(Role::TextField, "What was promised", "Four clips");
  visit.escape();
  EXPECT_TRUE(visit.page.all(Role::Dialog).empty());
  visit.page.click(Role::Button, "Add a promise");
  EXPECT_EQ(visit.shown(Role::TextField, "What was promised"), "");
  visit.page.type(Role::TextField, "What was promised", "A list");
  visit.escape();
  EXPECT_EQ(visit.stage.app.drafts.size(), 2U);
  visit.edit();
  EXPECT_EQ(visit.shown(Role::TextField, "What was promised"), "Four clips");
}

TEST(Drafts, AreForgottenBySaveAndByCancel) {
  for (const char* button : {"Cancel", "Save"}) {
    WithAPromise visit;
    visit.page.click(Role::Button, "Add a promise");
    visit.page.enter(Role::TextField, "What was promised", "A list");
    EXPECT_EQ(visit.stage.app.drafts.size(), 1U);
    visit.page.click(Role::Button, button);
    EXPECT_TRUE(visit.stage.app.drafts.empty()) << button;
  }
}

TEST(Drafts, AreNotTakenIntoAnotherProgramme) {
  WithAPromise visit;
  visit.edit();
  visit.page.enter(Role::TextField, "What was promised", "Four clips");
  visit.act(app::CreateProgramme{"Other House", ""});
  EXPECT_TRUE(visit.stage.app.drafts.empty());
}

TEST(Drafts, OfTheFirstRunComeBack) {
  Visit visit(app::Stage::at_first_run());
  visit.page.click(Role::Button, "Track my own reverse mentoring");
  visit.page.enter(Role::TextField, "Your name", "Ada");
  visit.page.click(Role::Radio, "Mentor (junior, teaches)");
  Visit back(visit.stage.visit_again(7));
  back.page.settle();
  EXPECT_EQ(back.page.get(Role::TextField, "Your name").value, "Ada");
  back.page.click(Role::Button, "Begin");
  ASSERT_EQ(back.programme().pairs.size(), 1U);
  const Person* me = find(back.programme().people, back.stage.app.workspace->person);
  ASSERT_NE(me, nullptr);
  EXPECT_EQ(me->name, "Ada");
  EXPECT_EQ(me->role, flipside::Role::Mentor);
}

TEST(Drafts, StayWhereANewerVersionWrites) {
  WithAPromise visit;
  visit.edit();
  visit.page.enter(Role::TextField, "What was promised", "Four clips");
  visit.act(app::NewerElsewhere{});
  EXPECT_TRUE(visit.page.has(Role::Button, "Load this tab again"));
  visit.page.click(Role::Button, "Save");
  EXPECT_EQ(visit.shown(Role::TextField, "What was promised"), "Four clips");
}

}  // namespace
}  // namespace flipside::screens
