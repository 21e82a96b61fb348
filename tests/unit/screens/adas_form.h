// Ada's form, in a programme of her and Charles.
#pragma once

#include "screens/visit.h"

namespace flipside::screens {

struct AdasForm : Visit {
  inline static const Id<Person> kAda{"person-ada"};

  explicit AdasForm(ui::Surface surface = {}) : Visit(ada_and_charles(), surface) {
    go(app::Page::People, kAda.value);
  }
  static app::Stage ada_and_charles() {
    app::Stage stage = app::Stage::with_programme();
    app::add_two_people(stage);
    return stage;
  }
  const Person& ada() const { return programme().people.at(kAda); }
};

}  // namespace flipside::screens
