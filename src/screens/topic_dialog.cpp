#include "screens/topic_dialog.h"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "base/text.h"
#include "record/named.h"
#include "screens/words/programme.h"
#include "screens/words/shell.h"
#include "ui/button.h"
#include "ui/columns.h"
#include "ui/dialog.h"
#include "ui/field.h"
#include "ui/select.h"

namespace flipside::screens {
namespace {

std::string_view problem_of(const Programme& programme, const Topic& topic) {
  const std::string name = fold(trim(topic.name));
  if (name.empty()) return programme_words::NameMissing;
  const bool is_taken = std::ranges::any_of(programme.topics, [&](const auto& entry) {
    return entry.first != topic.id && fold(entry.second.name) == name;
  });
  return is_taken ? programme_words::NameTaken : std::string_view();
}

void area_field(ui::Frame& f, Topic& topic) {
  std::vector<ui::Choice> choices;
  for (const auto& entry : names_of(TopicArea{})) {
    choices.push_back({entry.name, programme_words::area_words(entry.value)});
  }
  int chosen = static_cast<int>(topic.area);
  if (ui::select(f, "area", {.label = programme_words::Area}, choices, chosen)) {
    topic.area = static_cast<TopicArea>(chosen);
  }
}

void close(TopicsForm& form) {
  form.open = false;
  form.topic.begin({});
}

void save(Scene& scene, TopicsForm& form) {
  if (!problem_of(scene.programme(), form.topic.now).empty()) {
    form.topic.tried = true;
    scene.ui.focus(scene.ui.id("name"));
    return scene.ui.again();
  }
  Topic topic = std::move(form.topic.now);
  close(form);
  topic.name = std::string(trim(topic.name));
  scene.ui.announce(programme_words::saved(topic.name));
  scene.send(app::Save<Topic>{std::move(topic)});
}

void foot(Scene& scene, TopicsForm& form) {
  ui::Frame& f = scene.ui;
  const ui::ButtonLook primary{.kind = ui::ButtonKind::Primary};
  const ui::ButtonLook quiet{.kind = ui::ButtonKind::Quiet};
  ui::Columns row(
      f,
      {ui::Width::grow(), ui::Width::fixed(ui::button_width(f, shell_words::Cancel, quiet)),
       ui::Width::fixed(ui::button_width(f, programme_words::Save, primary))},
      8);
  row.next();
  const ui::ButtonLook danger{.kind = ui::ButtonKind::Danger, .icon = ui::Icon::Trash};
  const Id<Topic> id = form.topic.now.id;
  if (id && ui::button(f, "remove", programme_words::RemoveTopic, danger)) {
    scene.send(app::Remove<Topic>{id});
    return close(form);
  }
  row.next();
  const bool cancelled = ui::button(f, "cancel", shell_words::Cancel, quiet);
  row.next();
  if (ui::button(f, "save", programme_words::Save, primary)) return save(scene, form);
  if (cancelled) close(form);
}

}  // namespace

void open_topic(TopicsForm& form, const Topic& topic) {
  form.open = true;
  form.topic.tried = false;
  const bool same = form.topic.unfinished() && form.topic.now.id == topic.id;
  if (!same) form.topic.begin(topic);
}

void topic_dialog(Scene& scene, TopicsForm& form) {
  if (!form.open) return;
  ui::Frame& f = scene.ui;
  Topic& topic = form.topic.now;
  if (const Topic* record = find(scene.programme().topics, topic.id)) follow(form.topic, *record);
  const bool is_new = topic.id.empty();
  const ui::Dialog dialog(f, "topic",
                          is_new ? programme_words::NewTopic : programme_words::EditTopic, 480);
  const std::string_view problem =
      form.topic.tried ? problem_of(scene.programme(), topic) : std::string_view();
  if (ui::text_field(f, "name",
                     {.label = programme_words::Name, .error = problem, .required = true},
                     topic.name)) {
    f.again();
  }
  f.space(16);
  area_field(f, topic);
  f.space(24);
  if (!dialog.closed()) return foot(scene, form);
  form.open = false;
  if (form.topic.unfinished()) scene.send(app::Tell{std::string(shell_words::KeptUnfinished)});
}

}  // namespace flipside::screens
