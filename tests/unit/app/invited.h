// An organiser's programme that invites, and people who answer, each in a stage of their own.
#pragma once

#include <string>

#include "app/cast.h"
#include "app/signing_intents.h"
#include "app/stage.h"

namespace flipside::app {

// What the copy about to be handed over says.
inline std::string text_in_hand(const Stage& stage) { return stage.app.parcel->text; }

inline std::string invitation_of(Stage& organiser) {
  organiser.act(PrepareInvitation{});
  const std::string text = text_in_hand(organiser);
  organiser.act(LeaveParcel{});
  return text;
}

inline Stage invited(const std::string& invitation, std::uint64_t seed = 7) {
  Stage stage(seed);
  stage.start({});
  stage.act(OpenFile{"invitation.flipside.json", invitation});
  return stage;
}

inline Person self(const Stage& stage) {
  return stage.programme().people.at(stage.app.workspace->person);
}

inline void say(Stage& stage, const std::string& name, Role role, Person rest = {}) {
  rest.id = stage.app.workspace->person;
  rest.name = name;
  rest.role = role;
  stage.act(Save<Person>{rest});
}

// Hands the answer over, as a file.
inline std::string answer_of(Stage& stage) {
  stage.act(PrepareAnswer{});
  const std::string text = text_in_hand(stage);
  stage.act(HandOverParcel{HandOver::Download});
  stage.act(LeaveParcel{});
  return text;
}

inline void bring(Stage& organiser, const std::string& text, bool follows = false) {
  organiser.act(OpenFile{"answer.flipside.json", text, follows});
}

}  // namespace flipside::app
