#include "screens/import_roles.h"

#include <algorithm>
#include <string>
#include <vector>

#include "app/import_intents.h"
#include "app/importing.h"
#include "base/text.h"
#include "screens/words/import.h"
#include "screens/words/people.h"
#include "ui/box.h"
#include "ui/select.h"
#include "ui/text.h"

namespace flipside::screens {

void import_roles(Scene& scene, const app::Importing& importing) {
  const app::RolesByRank& roles = importing.roles;
  if (roles.without_role == 0 || roles.ranks.empty()) return;
  ui::Frame& f = scene.ui;
  {
    const ui::Card card(f, "roles_card", {}, {.padding = f.phone() ? 16.0F : 20.0F});
    ui::heading(f, 2, import_words::WhoTeaches, ui::kBodyStrong);
    f.space(2);
    ui::muted(f, import_words::without_role(roles.without_role));
    f.space(12);
    std::vector<std::string> names;
    for (const std::string& rank : roles.ranks) {
      names.push_back(people_words::rank_and_above(rank));
    }
    std::vector<ui::Choice> choices{{"later", import_words::RolesLater}};
    int chosen = 0;
    for (std::size_t i = 0; i < names.size(); ++i) {
      choices.push_back({roles.ranks[i], names[i]});
      if (fold(roles.ranks[i]) == importing.learners_from) chosen = static_cast<int>(i) + 1;
    }
    if (ui::select(f, "learners", {.label = people_words::WhoLearns}, choices, chosen)) {
      const auto place = static_cast<std::size_t>(chosen);
      scene.send(app::SetLearners{chosen == 0 ? std::string() : roles.ranks[place - 1]});
    }
    f.space(8);
    ui::muted(f, importing.learners_from.empty()
                     ? std::string(import_words::RolesByHand)
                     : people_words::roles_become({roles.mentors, roles.mentees, roles.unranked}));
  }
  f.space(24);
}

}  // namespace flipside::screens
