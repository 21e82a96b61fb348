#include "screens/pair_sending.h"

#include <optional>

#include "app/words.h"
#include "screens/holder.h"
#include "screens/words/sending.h"

namespace flipside::screens {

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
