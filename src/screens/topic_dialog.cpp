#include "screens/topic_dialog.h"

#include <algorithm>
#include <string>
#include <vector>

#include "base/text.h"
#include "record/named.h"
#include "screens/form_dialog.h"
#include "screens/words/programme.h"

namespace flipside::screens {
namespace {

constexpr std::string_view kTopicForms = "topic/";

std::string_view topic_name_problem(const Topic& topic, const Scene& scene) {
  const std::string name = fold(trim(topic.name));
  if (name.empty()) return programme_words::NameMissing;
  const bool is_taken = std::ranges::any_of(scene.programme().topics, [&](const auto& entry) {
    return entry.first != topic.id && fold(entry.second.name) == name;
  });
  return is_taken ? programme_words::NameTaken : std::string_view();
}

std::vector<ui::Choice> areas() {
  std::vector<ui::Choice> choices;
  for (const auto& entry : names_of(TopicArea{})) {
    choices.push_back({entry.name, programme_words::area_words(entry.value)});
  }
  return choices;
}

}  // namespace

void open_topic(Scene& scene, TopicsForm& form, const Topic& topic) {
  open_form(scene.app, form.topic, std::string(kTopicForms) + topic.id.value, topic);
}

void return_topic(Scene& scene, TopicsForm& form) {
  return_form(scene, form.topic, std::string(kTopicForms));
}

void topic_dialog(Scene& scene, TopicsForm& form) {
  if (!form.topic.is_open()) return;
  Topic& topic = form.topic.draft.now;
  if (const Topic* record = find(scene.programme().topics, topic.id)) {
    follow(form.topic.draft, *record);
  }
  const bool is_new = topic.id.empty();
  FormDialog dialog(scene, form.topic,
                    is_new ? programme_words::NewTopic : programme_words::EditTopic, 480);
  const std::vector<ui::Choice> choices = areas();
  dialog.form().below(
      topic,
      {field<&Topic::name, topic_name_problem>({.label = programme_words::Name, .required = true}),
       field<&Topic::area>({.label = programme_words::Area, .choices = choices})});
  if (!is_new && dialog.removes(programme_words::RemoveTopic)) {
    scene.send(app::Remove<Topic>{topic.id});
  }
  if (!dialog.saves(programme_words::Save)) return;
  scene.ui.announce(programme_words::saved(topic.name));
  scene.send(app::Save<Topic>{topic});
}

}  // namespace flipside::screens
