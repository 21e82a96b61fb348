#include "screens/help.h"

#include <string>
#include <string_view>

#include "app/command.h"
#include "screens/key_mark.h"
#include "screens/keys_list.h"
#include "screens/page.h"
#include "screens/words/help.h"
#include "ui/box.h"
#include "ui/button.h"
#include "ui/chip.h"
#include "ui/columns.h"
#include "ui/list_rows.h"
#include "ui/text.h"

namespace flipside::screens {
namespace {

constexpr float kNumber = 32;
constexpr float kCommandRow = 44;

void paint_number(ui::Frame& f, std::size_t number) {
  ui::Rect disc = f.take(kNumber);
  disc.width = kNumber;
  f.paint().disc(disc.centre(), kNumber / 2, f.theme().selected);
  if (f.surface().forced_colours) {
    f.paint().ring(disc.centre(), kNumber / 2, f.theme().edge, 1);
  }
  ui::paint_line(f, std::to_string(number), ui::kBodyStrong, disc, f.theme().primary,
                 ui::Align::Centre);
}

void step_row(Scene& scene, const help_words::Step& step, std::size_t number) {
  ui::Frame& f = scene.ui;
  ui::Group item(f, ui::Role::ListItem, step.key);
  f.space(12);
  {
    ui::Columns row(f, {ui::Width::fixed(kNumber), ui::Width::grow()}, 16);
    row.next();
    paint_number(f, number);
    row.next();
    f.space(2);
    ui::heading(f, 3, step.what, ui::kLeadStrong);
    ui::muted(f, step.how);
    if (scene.app.workspace) {
      f.space(4);
      if (ui::link(f, "go", step.link, scene.href(step.page))) scene.go(step.page);
    }
  }
  f.space(12);
}

void steps_card(Scene& scene) {
  ui::Frame& f = scene.ui;
  ui::Card card(f, "steps", help_words::Steps, card_look(f));
  ui::heading(f, 2, help_words::Steps, ui::kH3);
  f.space(4);
  ui::Group list(f, ui::Role::List, "list", help_words::Steps);
  for (std::size_t i = 0; i < help_words::GuideSteps.size(); ++i) {
    if (i > 0) ui::divider(f);
    step_row(scene, help_words::GuideSteps[i], i + 1);
  }
}

void word_row(ui::Frame& f, const help_words::Word& word) {
  ui::Group item(f, ui::Role::ListItem, word.word);
  ui::divider(f);
  f.space(12);
  ui::side_label(f, word.word, word.side, ui::kBodyStrong);
  ui::muted(f, word.means);
  f.space(12);
}

void words_card(ui::Frame& f) {
  ui::Card card(f, "words", help_words::Words, {.padding = f.phone() ? 16.0F : 20.0F});
  ui::heading(f, 2, help_words::Words, ui::kBodyStrong);
  f.space(12);
  ui::Group list(f, ui::Role::List, "list", help_words::Words);
  for (const help_words::Word& word : help_words::Glossary) word_row(f, word);
  f.space(-12);
}

void keys_card(Scene& scene) {
  ui::Frame& f = scene.ui;
  ui::Card card(f, "keys_card", help_words::Keys, card_look(f));
  ui::heading(f, 2, help_words::Keys, ui::kH3);
  f.space(8);
  keys_list(scene);
  f.space(-8);
}

// A command as a row to press: its words, what it does, its keys.
void command_row(Scene& scene, const app::Command& command) {
  ui::Frame& f = scene.ui;
  ui::Group item(f, ui::Role::ListItem, command.id);
  ui::divider(f);
  const ui::Rect row = f.take(f.place().width < 420 ? 60 : kCommandRow);
  const bool two_lines = row.height > kCommandRow;
  const bool pressed = ui::row_button(f, "run", command.label, row, {}, ui::kBodyName);
  const float keys = key_mark_width(f, command.shortcut);
  paint_key_mark(f, command.shortcut, row);
  const float half = two_lines ? row.width - keys - 12 : row.width * 0.45F;
  const float top = two_lines ? row.y + 10 : row.y;
  const float line = two_lines ? 20 : row.height;
  ui::paint_line(f, command.label, ui::kBodyName, {row.x, top, half, line}, f.theme().text);
  const ui::Rect help = two_lines
                            ? ui::Rect{row.x, top + 20, half, line}
                            : ui::Rect{row.x + half + 12, top, row.width - half - keys - 24, line};
  ui::paint_line(f, command.help, ui::kBody, help, f.theme().muted);
  if (pressed) scene.send(app::RunCommand{std::string(command.id)});
}

void commands_card(Scene& scene) {
  ui::Frame& f = scene.ui;
  ui::Card card(f, "commands", help_words::Commands, card_look(f));
  ui::heading(f, 2, help_words::Commands, ui::kH3);
  f.space(4);
  ui::muted(f, help_words::commands_lead(key_words(f, "Ctrl+K")));
  f.space(12);
  ui::Group list(f, ui::Role::List, "list", help_words::Commands);
  for (const app::Command& command : app::commands()) {
    if (command.enabled(scene.app)) command_row(scene, command);
  }
  f.space(-8);
}

}  // namespace

void draw_help(Scene& scene, HelpScreen&, ui::Rect area) {
  ui::Frame& f = scene.ui;
  Page page(scene, "help", area);
  page_heading(scene, help_words::Title);
  f.space(4);
  ui::muted(f, help_words::Lead, f.phone() ? ui::kBody : ui::kLead);
  f.space(20);
  const auto doing = [&] {
    steps_card(scene);
    f.space(kCardGap);
    keys_card(scene);
    f.space(kCardGap);
    commands_card(scene);
  };
  if (f.place().width < 800) {
    doing();
    f.space(kCardGap);
    return words_card(f);
  }
  ui::Columns columns(f, {ui::Width::grow(), ui::Width::fixed(296)}, kCardGap);
  columns.next();
  doing();
  columns.next();
  words_card(f);
}

}  // namespace flipside::screens
