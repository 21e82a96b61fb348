#include "screens/first_run.h"

#include <algorithm>
#include <array>
#include <utility>

#include "base/text.h"
#include "screens/notices.h"
#include "screens/page.h"
#include "screens/words/first_run.h"
#include "screens/words/opening.h"
#include "screens/words/roles.h"
#include "screens/words/shelf.h"
#include "screens/words/shell.h"
#include "ui/box.h"
#include "ui/button.h"
#include "ui/chip.h"
#include "ui/columns.h"
#include "ui/navigation.h"
#include "ui/pressable.h"
#include "ui/text.h"

namespace flipside::screens {
namespace {

constexpr float kTitleLine = ui::kLeadStrong.line_height;

constexpr std::string_view kProgrammeForm = "first/programme";
constexpr std::string_view kPairForm = "first/pair";

struct Start {
  std::string_view key;
  std::string_view title;
  std::string_view below;
  ui::Icon icon;
  bool first;
  bool opens_file;
};

void paint_way(ui::Frame& f, const Start& way, ui::Rect rect, const ui::Press& press) {
  const ui::Theme& t = f.theme();
  if (t.shadows) f.paint().shadow(rect, 12, false);
  f.paint().fill(rect, mix(t.surface, t.hover, press.heat), 12);
  f.paint().frame(rect,
                  way.first                    ? t.primary
                  : f.surface().forced_colours ? t.edge
                                               : t.line,
                  12, way.first ? 2.0F : 1.0F);
  const ui::Rect tile{rect.x + 20, rect.centre().y - 20, 40, 40};
  f.paint().fill(tile, way.first ? t.primary : t.soft, 8);
  f.paint().icon(way.icon, {tile.x + 10, tile.y + 10, 20, 20}, way.first ? t.on_primary : t.muted);
  const ui::Rect chevron{rect.right() - 40, rect.centre().y - 10, 20, 20};
  f.paint().icon(ui::Icon::ChevronRight, chevron, t.primary);
  if (press.focus_ring) ui::focus_ring(f, rect, 12);
}

void paint_lines(ui::Frame& f, const std::vector<ui::TextLine>& lines, ui::Type type, ui::Point at,
                 ui::Color ink) {
  for (const ui::TextLine& line : lines) {
    f.paint().text(line, type.font(), at, type.line_height, ink);
    at.y += type.line_height;
  }
}

// A large row to choose: tile, title, one line below.
bool way_row(ui::Frame& f, const Start& way) {
  const float words = f.place().width - 76 - 48;
  const auto titles = ui::wrap_text(f.paint().runs(), way.title, ui::kLeadStrong.font(), words);
  const float title = kTitleLine * static_cast<float>(titles.size());
  const float below = ui::text_height(f, way.below, ui::kBody, words);
  const ui::Rect rect = f.take(std::max(80.0F, title + below + 36));
  const ui::NodeId id = f.id(way.key);
  const ui::Press press = ui::pressable(f, id, rect);
  paint_way(f, way, rect, press);
  ui::Node node;
  node.id = id;
  node.role = way.opens_file ? ui::Role::FilePicker : ui::Role::Button;
  node.name = std::string(way.title);
  node.description = std::string(way.below);
  if (way.opens_file)
    node.detail = ".json,.csv,.tsv,.txt,.xlsx,.xls,.ods,application/json,text/csv";
  node.rect = rect;
  const float top = rect.centre().y - (title + below) / 2;
  node.text = {.size = ui::kLeadStrong.size,
               .line_height = kTitleLine,
               .weight = ui::kLeadStrong.weight,
               .inset_left = 76,
               .inset_right = 48,
               .inset_top = top - rect.y,
               .wraps = titles.size() > 1};
  f.node(std::move(node));
  paint_lines(f, titles, ui::kLeadStrong, {rect.x + 76, top}, f.theme().text);
  const auto lines = ui::wrap_text(f.paint().runs(), way.below, ui::kBody.font(), words);
  paint_lines(f, lines, ui::kBody, {rect.x + 76, top + title}, f.theme().muted);
  f.space(12);
  return press.activated;
}

void draw_ways(Scene& scene, FirstRunScreen& screen) {
  ui::Frame& f = scene.ui;
  if (way_row(f,
              {"run", words::RunProgramme, words::RunProgrammeFor, ui::Icon::Users, true, false})) {
    open_form(scene.app, screen.programme, std::string(kProgrammeForm), Charter{});
  }
  if (way_row(f, {"own", words::TrackOwn, words::TrackOwnFor, ui::Icon::Swap, false, false})) {
    open_form(scene.app, screen.pair, std::string(kPairForm), OwnPair{});
  }
  way_row(f, {"open", words::OpenFile, words::OpenFileFor, ui::Icon::FileUp, false, true});
  const std::string_view below = scene.app.fetching_sample ? words::Fetching : words::LookAroundFor;
  if (way_row(f, {"sample", words::LookAround, below, ui::Icon::Compass, false, false})) {
    scene.send(app::SeeSampleAs{Holder::Organiser});
  }
}

// To what is here already, and to what was removed.
void shelf_link(Scene& scene) {
  const auto& list = scene.app.shelf.list;
  if (list.empty()) return;
  if (const app::Shelved* open = app::find_shelved(scene.app, scene.app.keeping.workspace);
      open != nullptr && scene.app.workspace) {
    scene.ui.space(4);
    const std::string back = shelf_words::back_to(app::words::name_of(*open));
    if (ui::link(scene.ui, "back", back, scene.href(app::Page::Home))) scene.go(app::Page::Home);
    return;
  }
  const auto here = static_cast<std::size_t>(std::ranges::count_if(list, app::is_here));
  scene.ui.space(4);
  const std::string words =
      here > 0 ? shelf_words::some_here(here) : shelf_words::some_removed(list.size());
  if (ui::link(scene.ui, "shelf", words, scene.href(app::Page::Files))) {
    scene.go(app::Page::Files);
  }
}

// Teaching rises from the junior on the left to the senior on the right.
void paint_picture(ui::Frame& f, ui::Point at) {
  struct Link {
    float from, to;
    bool strong;
  };
  constexpr std::array kLinks{Link{112, 0, false}, Link{112 + 52, 52, false}, Link{216, 156, true},
                              Link{268, 104, false}, Link{320, 208, false}};
  const ui::Theme& t = f.theme();
  for (const Link& link : kLinks) {
    const ui::Point a{at.x + 16, at.y + link.from}, b{at.x + 320, at.y + link.to};
    const float handle = 120;
    f.paint().curve(a, {a.x + handle, a.y}, {b.x - handle, b.y}, b,
                    link.strong ? t.primary : t.track, link.strong ? 2.5F : 2.0F);
  }
  for (const Link& link : kLinks) {
    const ui::Point a{at.x + 16, at.y + link.from}, b{at.x + 320, at.y + link.to};
    const float alpha = link.strong ? 1.0F : 0.36F;
    f.paint().disc(a, link.strong ? 12.0F : 9.0F, ui::over(with_alpha(t.mentor, alpha), t.canvas));
    f.paint().disc(b, link.strong ? 11.0F : 8.5F, t.canvas);
    f.paint().ring(b, link.strong ? 11.0F : 8.5F, ui::over(with_alpha(t.mentee, alpha), t.canvas),
                   3);
  }
}

void picture_labels(ui::Frame& f, ui::Point at) {
  ui::PlaceScope mentor(f, {at.x, at.y + 344, 140});
  ui::label(f, words::Mentor, ui::kBodyStrong, f.theme().mentor_text);
  ui::label(f, words::MentorIs, ui::kCaption, f.theme().muted);
  ui::PlaceScope mentee(f, {at.x + 198, at.y + 234, 140});
  ui::label(f, words::Mentee, ui::kBodyStrong, f.theme().mentee_text, ui::Align::Right);
  ui::label(f, words::MenteeIs, ui::kCaption, f.theme().muted, ui::Align::Right);
}

void promise(ui::Frame& f, ui::Icon icon, std::string_view words) {
  const ui::Rect line = f.take(16);
  f.paint().icon(icon, {line.x, line.y, 16, 16}, f.theme().muted);
  ui::PlaceScope place(f, {line.x + 24, line.y, line.width - 24});
  ui::label(f, words, ui::kCaption, f.theme().muted);
}

void promises(ui::Frame& f) {
  ui::Flow flow(f, 24, 16);
  const auto width = [&](std::string_view w) { return 25 + ui::text_width(f, w, ui::kCaption); };
  flow.next(width(words::StaysHere), 16);
  promise(f, ui::Icon::HardDrive, words::StaysHere);
  flow.next(width(words::WorksOffline), 16);
  promise(f, ui::Icon::WifiOff, words::WorksOffline);
}

void brand(ui::Frame& f) {
  const ui::Rect row = f.take(32);
  ui::paint_logo(f, {row.x, row.y, 32, 32});
  ui::PlaceScope words(f, {row.x + 44, row.y + 3, row.width - 44});
  ui::label(f, shell_words::Flipside, ui::kH3);
}

void headline(Scene& scene) {
  ui::Frame& f = scene.ui;
  const ui::Type type = f.phone() ? ui::kH1 : ui::kDisplay;
  const std::string words =
      std::string(words::JuniorTeaches) + "\n" + std::string(words::SeniorLearns);
  ui::heading(f, 1, words, type);
  f.space(8);
  ui::muted(f, words::WhatItIs, ui::kLead);
  f.space(28);
}

std::string_view organisation_problem(const Charter& charter) {
  return is_blank(charter.organisation) ? words::OrganisationMissing : std::string_view{};
}

std::string_view own_pair_problem(const OwnPair& pair) {
  return is_blank(pair.my_name) ? words::MyNameMissing : std::string_view{};
}

void ask_programme(Scene& scene, DialogForm<Charter>& s) {
  Charter& charter = s.draft.now;
  FormDialog dialog(scene, s, words::RunProgramme, 480);
  dialog.form().below(charter, {field<&Charter::organisation, organisation_problem>(
                                    {.label = words::Organisation,
                                     .placeholder = words::OrganisationExample,
                                     .autocomplete = "organization"}),
                                field<&Charter::cohort>({.label = words::Cohort,
                                                         .hint = words::CohortHint,
                                                         .placeholder = words::CohortExample})});
  if (!dialog.saves(words::Begin)) return;
  scene.send(app::CreateProgramme{charter.organisation, charter.cohort});
}

void ask_pair(Scene& scene, DialogForm<OwnPair>& s) {
  OwnPair& pair = s.draft.now;
  FormDialog dialog(scene, s, words::TrackOwn, 480);
  dialog.form().name_sides(words::IJuniorTeach, words::ISeniorLearn);
  dialog.form().below(
      pair,
      {field<&OwnPair::my_name, own_pair_problem>({.label = words::MyName, .autocomplete = "name"}),
       field<&OwnPair::my_side>({.label = words::MySide}),
       field<&OwnPair::partner_name>({.label = words::PartnerName, .hint = words::PartnerHint})});
  if (!dialog.saves(words::Begin)) return;
  scene.send(app::TrackMyOwn{pair.my_name, pair.partner_name, pair.my_side});
}

void return_forms(Scene& scene, FirstRunScreen& s) {
  if (std::exchange(s.returned, true)) return;
  return_form(scene, s.programme, std::string(kProgrammeForm));
  return_form(scene, s.pair, std::string(kPairForm));
}

void draw_column(Scene& scene, FirstRunScreen& screen) {
  headline(scene);
  draw_ways(scene, screen);
  shelf_link(scene);
  scene.ui.space(24);
  promises(scene.ui);
}

}  // namespace

void draw_first_run(Scene& scene, FirstRunScreen& screen, ui::Rect area) {
  ui::Frame& f = scene.ui;
  const bool wide = f.breadth() == ui::Breadth::Wide;
  return_forms(scene, screen);
  {
    ui::Node main;
    main.role = ui::Role::Main;
    main.rect = area;
    ui::Group group(f, "main", std::move(main));
    ui::Scroll scroll(f, "first_run", draw_notices(scene, area), {}, 24);
    const float left = std::max(page_margin(f), (area.width - 1088) / 2);
    f.place() = {area.x + left, f.place().y + (f.phone() ? 16.0F : 40.0F),
                 std::min(area.width - 2 * left, 1088.0F)};
    brand(f);
    if (wide) {
      const ui::Point picture{f.place().x + 24, f.place().y + 128};
      paint_picture(f, picture);
      picture_labels(f, picture);
      f.place().x += f.place().width - 576;
      f.place().width = 576;
    }
    f.space(wide ? 40.0F : 24.0F);
    draw_column(scene, screen);
  }
  if (screen.programme.is_open()) ask_programme(scene, screen.programme);
  if (screen.pair.is_open()) ask_pair(scene, screen.pair);
}

}  // namespace flipside::screens
