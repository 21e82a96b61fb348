// The pairs of a person, and the next step with them, within their form.
#pragma once

#include <cstddef>

#include "screens/scene.h"

namespace flipside::screens {

// A section of links to the running pairs; nothing where there are none.
void person_pairs(Scene& scene, const Person& person);

// How many pairs of theirs are neither closed nor declined.
std::size_t open_pairs_of(const Scene& scene, const Person& person);

// The one primary button: the pair they are in, or possible pairs for who waits.
bool has_next_step(const Scene& scene, const Person& person);
void next_step(Scene& scene, const Person& person);

}  // namespace flipside::screens
