#include "screens/topic_rows.h"

#include <algorithm>
#include <map>
#include <string>

#include "base/sort.h"
#include "base/text.h"

namespace flipside::screens {
namespace {

std::map<Id<Topic>, TopicRow> counted_topics(const Programme& programme) {
  std::map<Id<Topic>, TopicRow> rows;
  for (const auto& [id, topic] : programme.topics) rows[id].topic = topic;
  for (const auto& [id, person] : programme.people) {
    for (const Offer& offer : person.offers) {
      if (const auto row = rows.find(offer.topic); row != rows.end()) ++row->second.offers;
    }
    for (const Want& want : person.wants) {
      if (const auto row = rows.find(want.topic); row != rows.end()) ++row->second.wants;
    }
  }
  return rows;
}

// Where a topic stands by that column; equal ones stay in the order of their names.
int place_by(const TopicRow& row, int column) {
  switch (column) {
    case TopicAreaColumn:
      return static_cast<int>(row.topic.area);
    case TopicOffers:
      return row.offers;
    case TopicWants:
      return row.wants;
    default:
      return 0;
  }
}

void sort_rows(std::vector<TopicRow>& rows, const ui::TableSort& sort) {
  sort_list(rows, {}, [](const TopicRow& row) { return fold(row.topic.name); });
  if (sort.column <= TopicName) {
    if (sort.descending) std::ranges::reverse(rows);
    return;
  }
  const int sign = sort.descending ? -1 : 1;
  sort_list(rows, {}, [&](const TopicRow& row) { return sign * place_by(row, sort.column); });
}

}  // namespace

void look_at_topics(TopicsForm& form, const app::App& app) {
  const bool is_known = form.revision == app.derived.revision && form.asked_text == form.text &&
                        form.asked_area == form.area && form.asked_sort == form.table.sort;
  if (is_known) return;
  form.revision = app.derived.revision;
  form.asked_text = form.text;
  form.asked_area = form.area;
  form.asked_sort = form.table.sort;
  form.rows.clear();
  const std::string query = fold(form.text);
  for (auto& [id, row] : counted_topics(app::programme_of(app))) {
    const bool fits = form.area == 0 || static_cast<int>(row.topic.area) == form.area - 1;
    if (fits && matches_search(fold(row.topic.name), query)) form.rows.push_back(std::move(row));
  }
  sort_rows(form.rows, form.table.sort);
}

}  // namespace flipside::screens
