#include "screens/shell.h"

#include <string>

#include "app/holder.h"
#include "screens/copy_dialog.h"
#include "screens/elsewhere.h"
#include "screens/held_page.h"
#include "screens/navigation.h"
#include "screens/notices.h"
#include "screens/page.h"
#include "screens/page_paper.h"
#include "screens/recovery_page.h"
#include "screens/screen_states.h"
#include "screens/seal_dialog.h"
#include "screens/send_dialog.h"
#include "screens/words/shell.h"
#include "screens/words/sign_up.h"
#include "ui/box.h"
#include "ui/button.h"
#include "ui/text.h"

namespace flipside::screens {
namespace {

// An address that leads to nothing that could be shown.
void draw_nothing(Scene& scene, ui::Rect area, std::string_view title, std::string_view why) {
  ui::Frame& f = scene.ui;
  screens::Page page(scene, "not_found", area);
  page_heading(scene, title);
  f.space(8);
  ui::muted(f, why);
  f.space(16);
  if (ui::button(f, "home", shell_words::GoHome, {.kind = ui::ButtonKind::Primary})) {
    scene.go(app::Page::Home);
  }
}

// Until the part of the program that draws the page is here.
void draw_late_part(Scene& scene, ui::Rect area) {
  ui::Frame& f = scene.ui;
  screens::Page page(scene, "late_part", area);
  page_heading(scene, app::entry_of(scene.app.route.page).name);
  f.space(8);
  if (scene.app.late_part != app::LatePart::Failed) {
    ui::muted(f, shell_words::PageIsComing);
    if (scene.app.late_part == app::LatePart::Absent) scene.send(app::WantLatePart{});
    return;
  }
  ui::muted(f, shell_words::PageDidNotCome);
  f.space(16);
  if (ui::button(f, "again", shell_words::TryAgain, {.kind = ui::ButtonKind::Primary})) {
    scene.send(app::WantLatePart{});
  }
}

// A list that is being read is looked at by whoever brought it.
bool is_for_holder(const app::App& app) {
  if (!app.workspace || (app.route.page == app::Page::Import && app.importing)) return true;
  return app::is_for(app.route.page, app.workspace->holder);
}

void draw_page(Scene& scene, ScreenStates& s, ui::Rect area) {
  if (is_elsewhere(scene.app)) return draw_elsewhere(scene, area);
  if (!is_for_holder(scene.app)) {
    if (app::is_invited(scene.app)) {
      return draw_nothing(scene, area, sign_up_words::NotForYou, sign_up_words::NotForYouWhy);
    }
    return draw_nothing(scene, area, shell_words::ForOrganisers, shell_words::ForOrganisersWhy);
  }
  const bool is_here = scene.app.late_part == app::LatePart::Here;
  const bool answers = app::is_invited(scene.app) && scene.app.route.page == app::Page::Home;
  if (!is_here && (answers || is_late(scene.app.route.page))) return draw_late_part(scene, area);
  if (answers) return late::draw_invited_home(scene, s.invited, area);
  switch (scene.app.route.page) {
    case app::Page::Home:
      return draw_home(scene, s.home, area);
    case app::Page::Programme:
      return late::draw_programme_page(scene, s.programme, area);
    case app::Page::People:
      return late::draw_people(scene, s.people, area);
    case app::Page::Import:
      return late::draw_import_page(scene, s.import, area);
    case app::Page::SignUp:
      return late::draw_sign_up_page(scene, s.sign_up, area);
    case app::Page::Matching:
      return late::draw_matching_page(scene, s.matching, area);
    case app::Page::Pairs:
      return draw_pairs(scene, s.pairs, area);
    case app::Page::Pair:
      return draw_pair_page(scene, s.pair, area);
    case app::Page::HandOut:
      return late::draw_hand_out_page(scene, s.hand_out, area);
    case app::Page::Training:
      return late::draw_training_page(scene, s.training, area);
    case app::Page::Files:
      return draw_files(scene, s.files, area);
    case app::Page::Merge:
      return draw_merge_page(scene, s.merge, area);
    case app::Page::Settings:
      return draw_settings(scene, s.settings, area);
    case app::Page::Gallery:
      if constexpr (HasGallery) return draw_gallery(scene, s.gallery, area);
      break;
    case app::Page::Help:
      return draw_help(scene, s.help, area);
    case app::Page::Start:
    case app::Page::NotFound:
      break;
  }
  draw_nothing(scene, area, shell_words::NoSuchPage, shell_words::NoSuchPageWhy);
}

bool needs_programme(const app::App& app) {
  // What was removed can be put back where nothing is open.
  if (app.route.page == app::Page::Files) return app.shelf.list.empty();
  // A list begins a programme when it is taken in, not before.
  if (app.route.page == app::Page::Import && app.importing) return false;
  return app::entry_of(app.route.page).needs_programme;
}

void draw_main(Scene& scene, ScreenStates& states, ui::Rect area) {
  ui::PlaceScope place(scene.ui, {area.x, area.y, area.width});
  ui::Node main;
  main.role = ui::Role::Main;
  main.rect = area;
  ui::Group group(scene.ui, "main", std::move(main));
  draw_page(scene, states, draw_notices(scene, area));
  scene.ui.place().y = area.bottom();
}

void draw_behind(Scene& scene, ScreenStates& states) {
  ui::Frame& f = scene.ui;
  const ui::Rect whole{0, 0, f.surface().width, f.surface().height};
  ui::State behind;
  behind.inert = f.modal_open();
  ui::Group page(f, ui::Role::Group, "page", {}, behind);
  if (scene.app.phase == app::Phase::Held) return draw_held_page(scene, whole);
  const bool is_choosing = scene.app.phase == app::Phase::Recovery && !scene.app.recovery.looking;
  if (is_choosing) return draw_recovery_page(scene, whole);
  const bool first_run = scene.app.route.page == app::Page::Start ||
                         (!scene.app.workspace && needs_programme(scene.app));
  if (first_run) return draw_first_run(scene, states.first_run, whole);
  draw_main(scene, states, draw_navigation(scene, states));
  f.place().y = whole.height;
}

}  // namespace

Shell::Shell() : states_(std::make_unique<ScreenStates>()) {}
Shell::~Shell() = default;

Paper Shell::paper(const app::App& app) { return page_on_paper(app, *states_); }

void Shell::draw(Scene& scene) {
  ui::Frame& f = scene.ui;
  if (scene.app.phase == app::Phase::Opening) return;
  if (replaced_ != scene.app.replaced) states_ = std::make_unique<ScreenStates>();
  replaced_ = scene.app.replaced;
  const app::Route& now = scene.app.route;
  const bool part_came = lacked_part_ && scene.app.late_part == app::LatePart::Here;
  lacked_part_ = is_late(now.page) && scene.app.late_part != app::LatePart::Here;
  scene.page_is_new = part_came || (started_ && !(shown_.page == now.page && shown_.id == now.id &&
                                                  shown_.workspace == now.workspace));
  if (scene.page_is_new && scene.app.route.id.empty()) scene.left = shown_.id;
  shown_ = scene.app.route;
  started_ = true;
  draw_behind(scene, *states_);
  if (scene.app.palette_open) draw_palette(scene, states_->palette);
  draw_question_dialog(scene, states_->question);
  draw_unseal_dialog(scene, states_->phrase);
  if (scene.app.copies_by_hand) {
    draw_copy_dialog(scene);
  } else {
    draw_send_dialog(scene);
  }
  const float foot = f.phone() ? 64 + f.surface().inset_bottom : 0;
  // A dialog has the person's whole attention; the toast stays in the list of notices.
  if (!f.modal_open()) draw_toast(scene, f.surface().height - foot - 16);
}

}  // namespace flipside::screens
