// The organiser's page of the sign-up: the invitation, the answers that came, who signed up so far.
#pragma once

#include <cstddef>
#include <string>
#include <utility>
#include <vector>

#include "app/signing_up.h"
#include "record/draft.h"
#include "screens/form.h"
#include "screens/scene.h"
#include "ui/geometry.h"

namespace flipside::screens {

// A waiting answer as it is shown.
struct ReplyRow {
  Id<Person> reply{};
  std::string name;
  Role role{};
  std::string finding{};
  // What each field was and is to be.
  std::vector<std::pair<std::string, std::string>> fields{};
  // Who it may be; the first is somebody new. Empty: nothing to decide.
  std::vector<std::pair<std::string, std::string>> choices{};
  int chosen{};
};

struct SignUpScreen {
  Draft<Charter> charter{};
  // Links, being pasted.
  std::string pasted;
  std::vector<ReplyRow> rows;
  std::size_t news{};
};

namespace late {
void draw_sign_up_page(Scene& scene, SignUpScreen& s, ui::Rect area);
}

// sign_up_replies.cpp
void refresh_replies(const Scene& scene, SignUpScreen& s);
void replies_card(Scene& scene, const SignUpScreen& s);

}  // namespace flipside::screens
