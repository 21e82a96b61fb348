#include "matching/random_model.h"

#include <algorithm>
#include <cstddef>
#include <numeric>
#include <utility>

namespace flipside::matching {

namespace {

SideModel random_side(Random& random, int people) {
  SideModel side = SideModel::uniform(people, 0);
  for (int& places : side.places) places = below(random, 4);
  for (int& weight : side.first_pair_weights) weight = below(random, 3);
  return side;
}

// Tries every set of pairs from `cell` on.
struct Walk {
  Model model;
  int least_score;
  Links links{};

  void from(std::size_t cell, const std::function<void(const Links&)>& use) {
    if (cell == model.scores.cells.size()) return use(links);
    from(cell + 1, use);
    const auto width = static_cast<std::size_t>(model.scores.mentees);
    int& mentor_places = model.mentors.places[cell / width];
    int& mentee_places = model.mentees.places[cell % width];
    const int score = model.scores.cells[cell];
    if (score < std::max(0, least_score) || mentor_places == 0 || mentee_places == 0) return;
    mentor_places -= 1;
    mentee_places -= 1;
    links.push_back({static_cast<int>(cell / width), static_cast<int>(cell % width)});
    from(cell + 1, use);
    links.pop_back();
    mentor_places += 1;
    mentee_places += 1;
  }
};

std::vector<int> shuffled(Random& random, int people) {
  std::vector<int> order(static_cast<std::size_t>(people));
  std::iota(order.begin(), order.end(), 0);
  for (int last = people - 1; last > 0; --last) {
    const auto other = static_cast<std::size_t>(below(random, last + 1));
    std::swap(order[static_cast<std::size_t>(last)], order[other]);
  }
  return order;
}

SideModel reordered(const SideModel& side, const std::vector<int>& order) {
  SideModel moved = side;
  for (std::size_t old = 0; old < order.size(); ++old) {
    const auto now = static_cast<std::size_t>(order[old]);
    moved.places[now] = side.places[old];
    moved.first_pair_weights[now] = side.first_pair_weights[old];
  }
  return moved;
}

}  // namespace

Model random_model(Random& random) {
  const int mentors = below(random, 5);
  const int mentees = below(random, 5);
  Model model{ScoreTable::all_absent(mentors, mentees), random_side(random, mentors),
              random_side(random, mentees)};
  const int scores = below(random, 2) == 0 ? 4 : HighestScore + 1;
  const int forbidden_percent = below(random, 80);
  for (std::int16_t& cell : model.scores.cells) {
    if (below(random, 100) >= forbidden_percent) {
      cell = static_cast<std::int16_t>(below(random, scores));
    }
  }
  return model;
}

Model random_large_model(Random& random, const LargeModel& size) {
  Model model{ScoreTable::all_absent(size.mentors, size.mentees),
              SideModel::uniform(size.mentors, 1), SideModel::uniform(size.mentees, 1)};
  for (std::int16_t& cell : model.scores.cells) {
    if (below(random, 5) > 0) cell = static_cast<std::int16_t>(100 * below(random, 101));
  }
  for (SideModel* side : {&model.mentors, &model.mentees}) {
    for (int& places : side->places) places = 1 + below(random, size.most_places);
  }
  return model;
}

void for_each_assignment(const Model& model, int least_score,
                         const std::function<void(const Links&)>& use) {
  Walk{model, least_score}.from(0, use);
}

Order random_order(Random& random, const Model& model) {
  return {shuffled(random, model.scores.mentors), shuffled(random, model.scores.mentees)};
}

Model reordered(const Model& model, const Order& order) {
  Model moved{model.scores, reordered(model.mentors, order.mentors),
              reordered(model.mentees, order.mentees)};
  for (int mentor = 0; mentor < model.scores.mentors; ++mentor) {
    for (int mentee = 0; mentee < model.scores.mentees; ++mentee) {
      const int row = order.mentors[static_cast<std::size_t>(mentor)];
      const int column = order.mentees[static_cast<std::size_t>(mentee)];
      moved.scores.cells[moved.scores.index(row, column)] =
          model.scores.cells[model.scores.index(mentor, mentee)];
    }
  }
  return moved;
}

Totals totals_beside(const Model& model, Links links, Link made_by_hand) {
  Totals totals = totals_of(model, links);
  std::erase(links, made_by_hand);
  totals.worst = totals_of(model, links).worst;
  return totals;
}

}  // namespace flipside::matching
