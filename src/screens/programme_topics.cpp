#include "screens/programme_topics.h"

#include <array>

#include "base/text.h"
#include "record/named.h"
#include "screens/filter_select.h"
#include "screens/topic_dialog.h"
#include "screens/topic_rows.h"
#include "screens/words/programme.h"
#include "ui/box.h"
#include "ui/button.h"
#include "ui/columns.h"
#include "ui/field.h"
#include "ui/list_rows.h"
#include "ui/text.h"

namespace flipside::screens {
namespace {

constexpr float kLeastTable = 560;
constexpr float kProgrammeTopicsFieldWidth = 200;
constexpr float kNarrowRow = 60;

constexpr std::array kProgrammeTopicsColumns{ui::TableColumn{.key = "name",
                                                             .title = programme_words::Name,
                                                             .width = ui::Width::grow(2),
                                                             .sortable = true},
                                             ui::TableColumn{.key = "area",
                                                             .title = programme_words::Area,
                                                             .width = ui::Width::grow(1.4F),
                                                             .sortable = true},
                                             ui::TableColumn{.key = "offers",
                                                             .title = programme_words::Offered,
                                                             .width = ui::Width::fixed(88),
                                                             .align = ui::Align::Right,
                                                             .sortable = true},
                                             ui::TableColumn{.key = "wants",
                                                             .title = programme_words::Wanted,
                                                             .width = ui::Width::fixed(88),
                                                             .align = ui::Align::Right,
                                                             .sortable = true}};

void head(Scene& scene, TopicsForm& form) {
  ui::Frame& f = scene.ui;
  const ui::ButtonLook look{.icon = ui::Icon::Plus};
  const float wide = ui::button_width(f, programme_words::AddTopic, look);
  ui::Columns row(f, {ui::Width::grow(), ui::Width::fixed(wide)}, 12, f.control_height());
  row.next(26);
  ui::heading(f, 2, programme_words::Topics);
  row.next();
  if (ui::button(f, "add", programme_words::AddTopic, look)) {
    open_topic(scene, form, Topic{});
  }
}

void filters(Scene& scene, TopicsForm& form) {
  ui::Frame& f = scene.ui;
  std::vector<ui::Choice> areas{{"any", programme_words::AnyArea}};
  for (const auto& entry : names_of(TopicArea{})) {
    areas.push_back({entry.name, programme_words::area_words(entry.value)});
  }
  ui::Flow flow(f, 8, f.control_height());
  flow.next(f.phone() ? f.place().width : kProgrammeTopicsFieldWidth, f.control_height());
  if (ui::search_field(f, "filter",
                       {.label = programme_words::FilterTopics,
                        .placeholder = programme_words::Filter,
                        .icon = ui::Icon::ListFilter},
                       form.text)) {
    f.again();
  }
  flow.next(filter_width(f, areas[static_cast<std::size_t>(form.area)].label), f.control_height());
  filter_select(f, "area", programme_words::AreaFilter, areas, form.area);
}

void number_cell(ui::Frame& f, int number) {
  ui::text(f, grouped(number),
           {.type = ui::figures(ui::kBody),
            .align = ui::Align::Right,
            .most_lines = 1,
            .role = ui::Role::Text});
}

bool table_row(ui::Frame& f, const TopicRow& topic, ui::TableRow& row) {
  row.cell();
  const bool opened = row.opener(topic.topic.name);
  row.cell();
  ui::label(f, programme_words::area_words(topic.topic.area), ui::kBody, f.theme().muted);
  row.cell();
  number_cell(f, topic.offers);
  row.cell();
  number_cell(f, topic.wants);
  return opened;
}

bool narrow_row(ui::Frame& f, const TopicRow& topic, ui::Rect row) {
  const bool opened = ui::row_button(f, "open", topic.topic.name, row, {}, ui::kBodyName);
  ui::paint_line(f, topic.topic.name, ui::kBodyName, {row.x, row.y + 10, row.width, 20},
                 f.theme().text);
  const ui::PlaceScope place(f, {row.x, row.y + 32, row.width});
  ui::label(f, programme_words::offer_and_want(topic.offers, topic.wants), ui::kCaption,
            f.theme().muted);
  return opened;
}

// Answers the topic that was opened; -1: none.
int draw_table(ui::Frame& f, TopicsForm& form) {
  int opened = -1;
  const auto row_at = [&](int i) -> const TopicRow& {
    return form.rows[static_cast<std::size_t>(i)];
  };
  ui::table(f, "topics", {.name = programme_words::Topics}, kProgrammeTopicsColumns,
            {.count = static_cast<int>(form.rows.size()),
             .key = [&](int i) { return row_at(i).topic.id.value; },
             .draw =
                 [&](ui::Frame& frame, ui::TableRow& row) {
                   if (table_row(frame, row_at(row.index()), row)) opened = row.index();
                 }},
            form.table);
  return opened;
}

int draw_rows(ui::Frame& f, TopicsForm& form) {
  int opened = -1;
  const auto row_at = [&](int i) -> const TopicRow& {
    return form.rows[static_cast<std::size_t>(i)];
  };
  ui::list_rows(f, "topics", programme_words::Topics,
                {.count = static_cast<int>(form.rows.size()),
                 .height = kNarrowRow,
                 .key = [&](int i) { return row_at(i).topic.id.value; },
                 .draw =
                     [&](ui::Frame& frame, int index, ui::Rect row) {
                       if (narrow_row(frame, row_at(index), row)) opened = index;
                     }},
                form.focused_row);
  return opened;
}

void rows(Scene& scene, TopicsForm& form) {
  ui::Frame& f = scene.ui;
  if (form.rows.empty()) {
    const bool none = scene.programme().topics.empty();
    return void(ui::muted(f, none ? programme_words::NoTopics : programme_words::NoTopicFits));
  }
  const int opened = f.place().width >= kLeastTable ? draw_table(f, form) : draw_rows(f, form);
  if (opened < 0) return;
  open_topic(scene, form, form.rows[static_cast<std::size_t>(opened)].topic);
}

}  // namespace

void topics_card(Scene& scene, TopicsForm& form) {
  ui::Frame& f = scene.ui;
  if (form.revision < 0) return_topic(scene, form);
  look_at_topics(form, scene.app);
  {
    const ui::Card card(f, "topics_card", programme_words::Topics,
                        {.padding = f.phone() ? 16.0F : 24.0F});
    head(scene, form);
    f.space(12);
    filters(scene, form);
    f.space(12);
    rows(scene, form);
  }
  topic_dialog(scene, form);
}

}  // namespace flipside::screens
