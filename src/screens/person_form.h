// The form of one person: a panel beside the list, or a page of its own where there is no room.
#pragma once

#include <string>

#include "screens/form.h"
#include "screens/person_draft.h"
#include "screens/person_picker.h"
#include "screens/scene.h"
#include "screens/words/person.h"
#include "ui/combobox.h"
#include "ui/geometry.h"

namespace flipside::screens {

struct PersonForm {
  PersonDraft draft{};
  // Whom it is about fills it in.
  bool own{};
  PersonPick manager{};
  ui::PickState taught{};
  ui::PickState wanted{};
  ui::PickState zone{};
  ui::PickState aim{};
  ui::PickState interest{};
  ui::PickState group{};
  PersonPick liked{};
  PersonPick avoided{};
  PersonPick blocked{};
  std::string language{};  // being typed, to be added
  bool new_free_time{};    // one was just added: its hours get the focus
};

inline const person_words::Voice& voice(const PersonForm& form) {
  return form.own ? person_words::OfOneself : person_words::OfOthers;
}

inline constexpr float kPersonPanel = 344;

// Both show the person that the address names.
void draw_person_panel(Scene& scene, PersonForm& form, ui::Rect area);
void draw_person_page(Scene& scene, PersonForm& form, ui::Rect area);

// Closes the form. A person of whom nothing was entered is taken back.
void close_person(Scene& scene, const PersonForm& form);

// Sends what the draft has to save, if anything: one step to undo.
void commit(Scene& scene, const PersonDraft& draft);
// The same after an event of a field that is typed in: one step for the whole visit to the field.
void keep_typed(Scene& scene, PersonDraft& draft, const ui::FieldEvent& event);
// Draws a field of the form and keeps what happens to it.
void kept_field(Scene& scene, PersonDraft& draft, const FieldOf<Person>& it);

}  // namespace flipside::screens
