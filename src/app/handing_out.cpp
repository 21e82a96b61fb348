#include "app/handing_out.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

#include "app/app.h"
#include "app/commit.h"
#include "app/file_name.h"
#include "app/handlers.h"
#include "app/holder.h"
#include "app/sending.h"
#include "app/words.h"
#include "archive/share.h"
#include "base/text.h"
#include "exchange/csv.h"

namespace flipside::app {
namespace {

constexpr std::string_view CsvType = "text/csv;charset=utf-8";

std::string receiver_key(const Id<Person>& person) { return "received." + person.value; }

bool has_begun(const Pair& pair) { return is_running(pair) || pair.stage == PairStage::Agreed; }

// Of everybody who is in such a pair, the ids of these, each with a space behind it.
std::map<Id<Person>, std::string> pairs_of_people(const Programme& programme) {
  std::map<Id<Person>, std::string> pairs;
  for (const auto& [id, pair] : programme.pairs) {
    if (!has_begun(pair)) continue;
    for (const Id<Person>& person : {pair.mentor, pair.mentee}) {
      if (programme.people.contains(person)) pairs[person] += id.value + " ";
    }
  }
  return pairs;
}

// What was kept: the day, a space, and the pairs of then.
Receiver receiver_of(const App& app, const Id<Person>& person, const std::string& pairs) {
  Receiver receiver{.person = person};
  const auto kept = app.drafts.find(receiver_key(person));
  if (kept == app.drafts.end()) return receiver;
  const std::size_t space = kept->second.find(' ');
  receiver.on = date_from_iso(kept->second.substr(0, space));
  const std::string then = space == std::string::npos ? "" : kept->second.substr(space + 1);
  receiver.has_new_pair = then != pairs;
  return receiver;
}

std::string csv_of(const App& app, const HandingOut& handing) {
  const Programme& programme = programme_of(app);
  std::string csv(exchange::ByteOrderMark);
  csv += exchange::csv_line({words::HandOutHeads.begin(), words::HandOutHeads.end()});
  for (std::size_t i = 0; i < handing.people.size(); ++i) {
    const Person* person = find(programme.people, handing.people[i]);
    if (person == nullptr) continue;
    std::vector<std::string> cells{person->name, person->email, std::string(words::CopyMailSubject),
                                   handing.links[i]};
    for (std::string& cell : cells) cell = exchange::guarded(cell);
    csv += exchange::csv_line(cells);
  }
  return csv;
}

// Asks for the link of the next of them; without one the list is whole.
Effects go_on(App& app) {
  HandingOut& handing = *app.handing_out;
  while (handing.links.size() < handing.people.size()) {
    const Id<Person>& person = handing.people[handing.links.size()];
    Result<std::string> text = archive::copy_for_person(*app.workspace, app.stamps, person);
    if (text) return {MakeLink{*std::move(text), person.value}};
    handing.links.emplace_back();
  }
  const HandingOut done = std::move(*app.handing_out);
  app.handing_out.reset();
  Effects effects{Download{
      file_name(charter_of(programme_of(app)).organisation, app.moment.today, "-copies.csv"),
      std::string(CsvType), csv_of(app, done)}};
  for (std::size_t i = 0; i < done.people.size(); ++i) {
    if (!done.links[i].empty()) append(effects, note_receiver(app, done.people[i]));
  }
  return effects;
}

}  // namespace

bool lacks_copy(const Receiver& receiver) { return !receiver.on || receiver.has_new_pair; }

std::vector<Receiver> receivers(const App& app) {
  const Programme& programme = programme_of(app);
  std::vector<std::tuple<bool, std::string, Receiver>> rows;
  for (const auto& [person, pairs] : pairs_of_people(programme)) {
    Receiver receiver = receiver_of(app, person, pairs);
    rows.emplace_back(!lacks_copy(receiver), fold(programme.people.at(person).name),
                      std::move(receiver));
  }
  std::ranges::stable_sort(
      rows, {}, [](const auto& row) { return std::pair(std::get<0>(row), std::get<1>(row)); });
  std::vector<Receiver> list;
  for (auto& [has_copy, name, receiver] : rows) list.push_back(std::move(receiver));
  return list;
}

Effects note_receiver(App& app, const Id<Person>& person) {
  const auto pairs = pairs_of_people(programme_of(app));
  const auto found = pairs.find(person);
  const std::string now = found == pairs.end() ? std::string() : found->second;
  return on(app, KeepDraft{receiver_key(person), to_iso(app.moment.today) + " " + now});
}

Effects on(App& app, const HandOutCopies& it) {
  if (!is_organiser(app) || app.handing_out || it.people.empty()) return {};
  app.handing_out = HandingOut{.people = it.people};
  return go_on(app);
}

Effects on(App& app, const StopHandingOut&) {
  app.handing_out.reset();
  return {};
}

Effects take_link_of(App& app, const LinkMade& it) {
  if (!app.handing_out) return {};
  HandingOut& handing = *app.handing_out;
  const std::size_t next = handing.links.size();
  if (next >= handing.people.size() || handing.people[next].value != it.whose) return {};
  handing.links.push_back(it.link.size() <= LinkForChat ? it.link : std::string());
  return go_on(app);
}

}  // namespace flipside::app
