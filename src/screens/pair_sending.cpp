#include "screens/pair_sending.h"

#include <optional>

#include "app/handed.h"
#include "app/words.h"
#include "screens/holder.h"
#include "screens/words/sending.h"
#include "ui/box.h"

namespace flipside::screens {
namespace {

void look_for_news(const Scene& scene, PartnerNews& news, const Id<Person>& partner) {
  const std::string handed = app::handed_to(scene.app, partner);
  if (news.revision == scene.app.derived.revision && news.handed == handed) return;
  news = {scene.app.derived.revision, handed, app::not_seen(scene.app, partner)};
}

}  // namespace

void partner_news(Scene& scene, PartnerNews& news, const PairView& view) {
  if (!view.own || !is_running(view.pair)) return;
  const bool is_mentor = *view.own == Side::Mentor;
  const Id<Person>& partner = is_mentor ? view.pair.mentee : view.pair.mentor;
  look_for_news(scene, news, partner);
  const bool is_empty = view.sessions.empty() && view.promises.empty() && view.goals.empty();
  if (news.not_seen ? *news.not_seen == 0 : is_empty) return;
  const std::string called = view.called(other_side(*view.own));
  const std::string sentence = news.not_seen ? sending_words::not_seen(called, *news.not_seen)
                                             : sending_words::nothing_sent(called);
  if (ui::banner(scene.ui, "news", sentence, {.action = sending_words::SendThem})) {
    scene.send(app::PrepareParcel{partner});
  }
  scene.ui.space(16);
}

std::vector<CopyReader> copy_readers(const Scene& scene, const Pair& pair) {
  std::vector<CopyReader> readers;
  if (!is_running(pair)) return readers;
  const std::optional<Side> own = own_side(scene.app, pair);
  const auto add = [&](std::string_view key, const Id<Person>& person) {
    const std::string name = app::words::name_or_words(scene.programme(), person);
    readers.push_back({key, person, sending_words::send_copy(name)});
  };
  if (own != Side::Mentor) add("send_mentor", pair.mentor);
  if (own != Side::Mentee) add("send_mentee", pair.mentee);
  const bool has_organiser = own && scene.app.workspace->holder != Holder::Individual;
  if (has_organiser) {
    readers.push_back({"report", {}, std::string(sending_words::ToOrganiser)});
  }
  return readers;
}

}  // namespace flipside::screens
