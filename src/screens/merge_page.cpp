#include "screens/merge_page.h"

#include <algorithm>
#include <map>
#include <utility>

#include "app/contents.h"
#include "app/merge_intents.h"
#include "record/edit.h"
#include "screens/format.h"
#include "screens/merge_conflicts.h"
#include "screens/page.h"
#include "screens/value_words.h"
#include "screens/words/opening.h"
#include "screens/words/shell.h"
#include "ui/box.h"
#include "ui/button.h"
#include "ui/chip.h"
#include "ui/choice.h"
#include "ui/columns.h"
#include "ui/disclosure.h"
#include "ui/text.h"

namespace flipside::screens {
namespace {

using merge_words::Act;

constexpr float kMergeBar = 68;
constexpr float kMergeSide = 352;
constexpr std::size_t kNamesAtFirst = 3;
constexpr std::size_t kMostNames = 200;

std::string changed_words(const TableKind& kind, const AnyEdit& edit, const std::string& what) {
  std::string fields;
  for (const std::string_view key :
       changed_fields(kind.record(), edit.before.get(), edit.after.get())) {
    fields += (fields.empty() ? "" : ", ") + app::words::field_words(key);
  }
  return merge_words::changed_in(what, fields);
}

class Rows {
 public:
  Rows(const app::MergeLook& look, const Programme& here, Date today)
      : look_(look), here_(here), today_(today) {
    for (const replica::RecordName& it : look.merged.report.returned) {
      returned_.insert({it.kind, it.id});
    }
  }

  std::vector<MergeRow> take() {
    for (const Act act : {Act::Added, Act::Returned, Act::Changed, Act::Removed}) {
      for (const TableKind& kind : kinds()) {
        MergeRow row{kind.key, act, {}};
        for (const auto& [id, edit] : kind.edits(look_.merged.change)) {
          if (act_of(kind, id, edit) == act) row.names.push_back(name_of(kind, edit));
        }
        if (!row.names.empty()) rows_.push_back(std::move(row));
      }
    }
    return std::move(rows_);
  }

 private:
  Act act_of(const TableKind& kind, const std::string& id, const AnyEdit& edit) const {
    if (!edit.after) return Act::Removed;
    if (edit.before) return Act::Changed;
    return returned_.contains({&kind, id}) ? Act::Returned : Act::Added;
  }

  // What is new names what is new, and what goes names what is here.
  std::string name_of(const TableKind& kind, const AnyEdit& edit) const {
    if (!edit.after) return what_is(here_, kind, edit.before.get());
    std::string what = what_is(look_.theirs.programme, kind, edit.after.get());
    return edit.before ? changed_words(kind, edit, what) : what;
  }

  // A session is known by its day.
  std::string what_is(const Programme& of, const TableKind& kind, const void* record) const {
    std::string what = app::words::called(of, kind, record);
    if (&kind != &table_kind<Session>()) return what;
    return merge_words::on(what, day_and_month(static_cast<const Session*>(record)->on, today_));
  }

  const app::MergeLook& look_;
  const Programme& here_;
  Date today_;
  std::set<std::pair<const TableKind*, std::string>> returned_;
  std::vector<MergeRow> rows_;
};

void keep_up_with_merge(Scene& scene, MergeScreen& s) {
  const bool is_looking = scene.app.merge.has_value();
  if (s.is_looking == is_looking && s.revision == scene.app.derived.revision) return;
  if (s.is_looking != is_looking) s = {};
  s.is_looking = is_looking;
  s.revision = scene.app.derived.revision;
  s.rows.clear();
  s.records = 0;
  if (!is_looking) return;
  s.rows = Rows(*scene.app.merge, scene.programme(), scene.app.moment.today).take();
  for (const MergeRow& row : s.rows) s.records += row.names.size();
}

std::string holder_name(const app::MergeLook& look) {
  const Person* person = find(look.theirs.programme.people, look.theirs.person);
  return person == nullptr ? std::string() : app::words::called(look.theirs.programme, *person);
}

void from_card(Scene& scene, const app::MergeLook& look) {
  ui::Frame& f = scene.ui;
  const ui::Card card(f, "from", merge_words::From, card_look(f));
  const std::string from = app::sender_of(look);
  ui::heading(f, 2,
              from.empty() ? merge_words::whose(look.theirs.holder, holder_name(look))
                           : merge_words::from(from),
              ui::kH3);
  f.space(2);
  ui::text(f, opening_words::name_of(app::contents_of(look.theirs)));
  f.space(2);
  const bool is_told = look.origin == archive::Stamps::Told;
  const std::string when = is_told ? when_words(look.stamps.clock, scene.app.moment) : "";
  ui::muted(f, merge_words::written_until(when), ui::kCaption);
  f.space(8);
  const ui::ButtonLook quiet{.kind = ui::ButtonKind::Quiet, .icon = ui::Icon::Copy};
  ui::Flow row(f, 0, f.control_height());
  if (ui::button(row, f, "beside", merge_words::OpenBeside, quiet)) scene.send(app::OpenBeside{});
}

void stamps_banner(Scene& scene, const app::MergeLook& look) {
  if (look.origin == archive::Stamps::Told) return;
  const bool is_damaged = look.origin == archive::Stamps::Damaged;
  ui::banner(scene.ui, "stamps", is_damaged ? merge_words::DamagedStamps : merge_words::NoStamps,
             {.tone = ui::Tone::Warning, .strong = merge_words::NoStampsStrong});
  scene.ui.space(16);
}

void ahead_banner(Scene& scene, const app::MergeLook& look, MergeScreen& s) {
  const auto& ahead = look.merged.report.ahead;
  if (ahead.empty()) return;
  ui::Frame& f = scene.ui;
  ui::banner(f, "ahead", merge_words::ahead(when_words(ahead.front().time, scene.app.moment)),
             {.tone = ui::Tone::Warning, .strong = merge_words::AheadStrong});
  f.space(8);
  ui::checkbox(f, "although_ahead", merge_words::AheadKnown, s.although_ahead);
  f.space(16);
}

void notes(Scene& scene, const app::MergeLook& look, MergeScreen& s) {
  ui::Frame& f = scene.ui;
  stamps_banner(scene, look);
  ahead_banner(scene, look, s);
  if (!look.merged.report.dangling.empty()) {
    ui::banner(f, "dangling", merge_words::Dangling, {.tone = ui::Tone::Info});
    f.space(16);
  }
  if (!look.merged.report.unseen.empty()) {
    ui::banner(f, "unseen", merge_words::Unseen,
               {.tone = ui::Tone::Info, .strong = merge_words::UnseenStrong});
    f.space(16);
  }
}

ui::Tone tone_of(Act act) { return act == Act::Removed ? ui::Tone::Warning : ui::Tone::Neutral; }

void names_of_row(ui::Frame& f, const MergeRow& row, std::size_t count) {
  const ui::Group list(f, ui::Role::List, "names", merge_words::counted_kind(row.kind, count));
  for (std::size_t i = 0; i < count; ++i) {
    const ui::Group item(f, ui::Role::ListItem, std::to_string(i));
    ui::muted(f, row.names[i]);
  }
}

void inside_row(ui::Frame& f, const MergeRow& row, std::set<std::string>& open) {
  const std::size_t all = row.names.size();
  const std::string name = merge_words::row_name(row.kind, all, row.act);
  const ui::Group group(f, ui::Role::Group, name, name);
  f.space(12);
  {
    const std::string_view act = merge_words::act(row.act);
    const ui::ChipLook look{.tone = tone_of(row.act)};
    ui::Columns line(f, {ui::Width::grow(), ui::Width::fixed(ui::chip_width(f, act, look))}, 12,
                     24);
    line.next(20);
    ui::label(f, merge_words::counted_kind(row.kind, all), ui::kBodyStrong);
    line.next(24);
    ui::chip(f, act, look);
  }
  const bool is_open = open.contains(name);
  const std::size_t shown = is_open ? std::min(all, kMostNames) : std::min(all, kNamesAtFirst);
  names_of_row(f, row, shown);
  if (all > kNamesAtFirst) {
    const std::string label = is_open && all > shown ? shell_words::and_more(all - shown)
                              : is_open              ? merge_words::show_names(row.kind, shown)
                                                     : shell_words::show_all(all);
    if (ui::expander(f, "all", label, is_open))
      is_open ? open.erase(name) : open.insert(name).second;
  }
  f.space(12);
}

void inside_card(Scene& scene, MergeScreen& s) {
  if (s.rows.empty()) return;
  ui::Frame& f = scene.ui;
  const ui::Card card(f, "inside", merge_words::Inside, card_look(f));
  ui::heading(f, 2, merge_words::Inside, ui::kH3);
  f.space(4);
  for (const MergeRow& row : s.rows) {
    if (&row != s.rows.data()) ui::divider(f);
    inside_row(f, row, s.open);
  }
}

struct Balance {
  std::size_t added{};
  std::size_t removed{};
};

void balance_line(ui::Frame& f, std::string_view name, std::string_view words, std::size_t after) {
  const ui::Group item(f, ui::Role::ListItem, name);
  ui::Columns row(f, {ui::Width::grow(), ui::Width::grow(), ui::Width::fixed(56)}, 8, 36);
  row.next(20);
  ui::label(f, name);
  row.next(16);
  ui::label(f, words, ui::kCaption, f.theme().muted, ui::Align::Right);
  row.next(20);
  ui::label(f, grouped(static_cast<std::int64_t>(after)), ui::figures(ui::kBodyName),
            ui::kThemeText, ui::Align::Right);
}

std::size_t replaced_by_choice(const app::MergeLook& look) {
  return static_cast<std::size_t>(std::ranges::count_if(
      look.choices, [](const auto& it) { return it.chosen && it.mine && it.chosen != it.mine; }));
}

void balance_card(Scene& scene, const app::MergeLook& look, const MergeScreen& s) {
  ui::Frame& f = scene.ui;
  std::map<std::string_view, Balance> balances;
  for (const MergeRow& row : s.rows) {
    Balance& it = balances[row.kind];
    if (row.act == Act::Added || row.act == Act::Returned) it.added += row.names.size();
    if (row.act == Act::Removed) it.removed += row.names.size();
  }
  const ui::Card card(f, "balance", merge_words::Afterwards, card_look(f));
  ui::heading(f, 2, merge_words::Afterwards, ui::kH3);
  f.space(4);
  const ui::Group list(f, ui::Role::List, "list", merge_words::Afterwards);
  for (const TableKind& kind : kinds()) {
    const auto found = balances.find(kind.key);
    if (found == balances.end()) continue;
    const Balance& it = found->second;
    const std::size_t here = kind.codec.size(kind.table(scene.programme()));
    balance_line(f, merge_words::kind_title(kind.key), merge_words::balance(it.added, it.removed),
                 here + it.added - it.removed);
    ui::divider(f);
  }
  const std::size_t replaced = replaced_by_choice(look);
  if (replaced > 0) balance_line(f, merge_words::YoursReplaced, {}, replaced);
  balance_line(f, merge_words::YoursLost, merge_words::NothingLost, 0);
}

void merge_bar(Scene& scene, const app::MergeLook& look, MergeScreen& s, ui::Rect bar) {
  ui::Frame& f = scene.ui;
  f.paint().fill({bar.x, bar.y, bar.width, 1}, f.theme().line);
  const float margin = page_margin(f);
  const ui::PlaceScope place(f, {bar.x + margin, bar.y + 1, bar.width - 2 * margin});
  const ui::ButtonLook quiet{.kind = ui::ButtonKind::Quiet};
  const ui::ButtonLook primary{.kind = ui::ButtonKind::Primary,
                               .disabled = !look.merged.report.ahead.empty() && !s.although_ahead,
                               .fill = true};
  const float not_now = ui::button_width(f, merge_words::NotNow, quiet);
  const float take = ui::button_width(f, merge_words::TakeIn, {.kind = ui::ButtonKind::Primary});
  const ui::Width grown = f.phone() ? ui::Width::grow() : ui::Width::fixed(take);
  const ui::Width promise = f.phone() ? ui::Width::fixed(1) : ui::Width::grow();
  ui::Columns row(f, {promise, ui::Width::fixed(not_now), grown}, 12, bar.height - 1);
  const ui::Rect words = row.next(20);
  if (!f.phone()) {
    f.paint().icon(ui::Icon::Undo, {words.x, f.place().y + 2, 16, 16}, f.theme().muted);
    f.place().x += 24;
    f.place().width -= 24;
    ui::label(f, merge_words::OneUndo, ui::kBody, f.theme().muted);
  }
  row.next(f.control_height());
  if (ui::button(f, "not_now", merge_words::NotNow, quiet)) scene.send(app::LeaveMerge{});
  row.next(f.control_height());
  if (ui::button(f, "take", merge_words::TakeIn, primary)) {
    scene.send(app::TakeMerge{s.although_ahead});
  }
}

void page_head(Scene& scene, const app::MergeLook& look, const MergeScreen& s) {
  ui::Frame& f = scene.ui;
  page_heading(scene, merge_words::heading(look, s.records, app::sender_of(look)));
  f.space(4);
  ui::muted(f, merge_words::explanation(look), f.phone() ? ui::kBody : ui::kLead);
  f.space(20);
}

void news(Scene& scene, const app::MergeLook& look, MergeScreen& s, ui::Rect area) {
  ui::Frame& f = scene.ui;
  const Page page(scene, "merge", area);
  page_head(scene, look, s);
  notes(scene, look, s);
  const auto side = [&] {
    choosing_card(scene, look, s.conflicts_shown);
    if (!look.choices.empty()) f.space(kCardGap);
    balance_card(scene, look, s);
  };
  const auto main = [&] {
    from_card(scene, look);
    f.space(kCardGap);
    inside_card(scene, s);
  };
  if (f.place().width < kLeastBeside) {
    main();
    if (!s.rows.empty()) f.space(kCardGap);
    return side();
  }
  ui::Columns columns(f, {ui::Width::grow(), ui::Width::fixed(kMergeSide)}, kCardGap);
  columns.next();
  main();
  columns.next();
  side();
}

void nothing_new(Scene& scene, const app::MergeLook& look, const MergeScreen& s, ui::Rect area) {
  ui::Frame& f = scene.ui;
  const Page page(scene, "merge", area, 640);
  page_head(scene, look, s);
  stamps_banner(scene, look);
  from_card(scene, look);
  f.space(kCardGap);
  const ui::ButtonLook button{.kind = ui::ButtonKind::Primary, .fill = f.phone()};
  if (ui::button(f, "back", merge_words::Back, button)) scene.send(app::LeaveMerge{});
}

void waiting(Scene& scene, MergeScreen& s, ui::Rect area) {
  ui::Frame& f = scene.ui;
  const Page page(scene, "merge", area, 640);
  page_heading(scene, merge_words::waiting(scene.app.open_conflicts.size()));
  f.space(4);
  ui::muted(f, merge_words::WaitingWhy, f.phone() ? ui::kBody : ui::kLead);
  f.space(20);
  waiting_cards(scene, s.conflicts_shown);
}

void nothing_looked_at(Scene& scene, ui::Rect area) {
  ui::Frame& f = scene.ui;
  const Page page(scene, "merge", area, 640);
  page_heading(scene, merge_words::NothingLooked);
  f.space(32);
  const ui::Box box(f, {});
  if (ui::empty_state(f, "nothing", merge_words::NothingLookedWhy,
                      {.icon = ui::Icon::Folder, .action = merge_words::OpenFile})) {
    scene.send(app::ChooseFile{});
  }
}

}  // namespace

void draw_merge_page(Scene& scene, MergeScreen& s, ui::Rect area) {
  keep_up_with_merge(scene, s);
  if (!scene.app.merge) {
    return scene.app.open_conflicts.empty() ? nothing_looked_at(scene, area)
                                            : waiting(scene, s, area);
  }
  const app::MergeLook& look = *scene.app.merge;
  if (!app::has_news(look.finding)) return nothing_new(scene, look, s, area);
  news(scene, look, s, {area.x, area.y, area.width, area.height - kMergeBar});
  merge_bar(scene, look, s, {area.x, area.bottom() - kMergeBar, area.width, kMergeBar});
}

}  // namespace flipside::screens
