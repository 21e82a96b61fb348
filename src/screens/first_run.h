// What a person sees before there is a programme: four ways to begin.
#pragma once

#include <string>
#include <tuple>

#include "programme/charter.h"
#include "screens/form_dialog.h"
#include "screens/scene.h"
#include "ui/geometry.h"

namespace flipside::screens {

// What is asked of somebody who tracks their own reverse mentoring.
struct OwnPair {
  std::string my_name{};
  std::string partner_name{};
  Side my_side{Side::Mentee};
  static constexpr auto fields() {
    return std::tuple{Field{"my_name", &OwnPair::my_name},
                      Field{"partner_name", &OwnPair::partner_name},
                      Field{"my_side", &OwnPair::my_side}};
  }
  bool operator==(const OwnPair&) const = default;
};
static_assert(lists_every_field<OwnPair>);

struct FirstRunScreen {
  DialogForm<Charter> programme{};
  DialogForm<OwnPair> pair{};
  bool returned{};  // what was open when the page was left was looked for
};

void draw_first_run(Scene& scene, FirstRunScreen& screen, ui::Rect area);

}  // namespace flipside::screens
