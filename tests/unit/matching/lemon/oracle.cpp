#include "matching/lemon/oracle.h"

#include <lemon/network_simplex.h>
#include <lemon/smart_graph.h>

#include <cstddef>

namespace flipside::matching {

namespace {

using Graph = lemon::SmartDigraph;
using Costs = Graph::ArcMap<std::int64_t>;

struct Network {
  Graph graph{};
  Graph::Node from = graph.addNode();
  Graph::Node to = graph.addNode();
  Costs capacities{graph};
  Costs costs{graph};

  void add(Graph::Node tail, Graph::Node head, std::int64_t capacity, std::int64_t cost) {
    const Graph::Arc arc = graph.addArc(tail, head);
    capacities[arc] = capacity;
    costs[arc] = cost;
  }

  // The first place apart from the others, because it has a price of its own.
  void add_places(Graph::Node tail, Graph::Node head, int places, std::int64_t first_pair) {
    if (places > 0) add(tail, head, 1, -first_pair);
    if (places > 1) add(tail, head, places - 1, 0);
  }
};

}  // namespace

std::int64_t best_value_by_lemon(const LemonProblem& problem) {
  Network network;
  std::vector<Graph::Node> mentees;
  for (std::size_t j = 0; j < problem.mentees.places.size(); ++j) {
    mentees.push_back(network.graph.addNode());
    network.add_places(mentees[j], network.to, problem.mentees.places[j],
                       problem.mentees.first_pair[j]);
  }
  std::int64_t places = 0;
  for (std::size_t i = 0; i < problem.mentors.places.size(); ++i) {
    const Graph::Node mentor = network.graph.addNode();
    places += problem.mentors.places[i];
    network.add_places(network.from, mentor, problem.mentors.places[i],
                       problem.mentors.first_pair[i]);
    for (std::size_t j = 0; j < mentees.size(); ++j) {
      const std::int64_t weight = problem.weights[i * mentees.size() + j];
      if (weight >= 0) network.add(mentor, mentees[j], 1, -weight);
    }
  }
  network.add(network.to, network.from, places, 0);
  lemon::NetworkSimplex<Graph, std::int64_t, std::int64_t> simplex(network.graph);
  simplex.upperMap(network.capacities).costMap(network.costs);
  if (simplex.run() != simplex.OPTIMAL) return -1;
  return -simplex.totalCost<std::int64_t>();
}

}  // namespace flipside::matching
