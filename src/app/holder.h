// Whose copy of the programme this is, as what is about pairs asks it.
#pragma once

#include <optional>

#include "app/app.h"
#include "programme/pair.h"

namespace flipside::app {

inline bool is_organiser(const App& app) {
  return app.workspace && app.workspace->holder == Holder::Organiser;
}

// Somebody who answers an invitation.
inline bool is_invited(const App& app) {
  return app.workspace && app.workspace->holder == Holder::Invited;
}

// The side of the pair on which the holder of this copy is; absent for the organiser, who is on
// none even when in the pair, and for everybody else.
inline std::optional<Side> own_side(const App& app, const Pair& pair) {
  if (!app.workspace || is_organiser(app) || app.workspace->person.empty()) return std::nullopt;
  if (pair.mentor == app.workspace->person) return Side::Mentor;
  if (pair.mentee == app.workspace->person) return Side::Mentee;
  return std::nullopt;
}

}  // namespace flipside::app
