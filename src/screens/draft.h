// What a form keeps of one record: as it is saved, and as it is being edited.
#pragma once

#include <optional>
#include <string>
#include <utility>

#include "record/field.h"
#include "screens/scene.h"
#include "ui/field.h"
#include "ui/number_field.h"

namespace flipside::screens {

// Asked to follow() before each frame's fields, so that it never writes back what has changed
// underneath: by an undo, in another tab, by another file.
template <Record R>
struct Draft {
  R saved{};
  R now{};
  // What was last sent while a text was still being typed: when it arrives, the text stays as it
  // is typed, with a space at its end.
  std::optional<R> sent{};
};

// Takes over into `now` the fields that changed in the programme since `saved` was taken.
template <Record R>
void follow(Draft<R>& draft, const R& record) {
  if (draft.saved == record) return;
  for_each_field<R>([&](const auto& field) {
    const auto member = field.member;
    if (draft.saved.*member == record.*member) return;
    if (draft.sent && (*draft.sent).*member == record.*member) return;
    draft.now.*member = record.*member;
  });
  draft.saved = record;
  draft.sent.reset();
}

// The same for a number as it is typed: what stands in the field stays when it says the same.
inline void follow(ui::NumberDraft& draft, std::optional<int> saved, std::optional<int> record) {
  if (saved != record && ui::whole_number(draft.text) != record) draft = ui::draft_of(record);
}

// Notes that `next` is on its way to the programme because of `event`.
template <Record R>
void note_sent(Draft<R>& draft, R next, const ui::FieldEvent& event) {
  draft.sent.reset();
  if (!event.committed) draft.sent = std::move(next);
}

// What is written in a dialog. One that is closed otherwise than by Save or Cancel keeps what was
// written, and shows it when it opens for the same thing again.
template <class D>
struct Form {
  D began{};
  D now{};
  bool tried{};  // Save was pressed: problems are shown

  bool unfinished() const { return !(now == began); }
  void begin(D fresh) { *this = {fresh, fresh, false}; }
};

// A form of a whole record follows what changes underneath like a draft.
template <Record R>
void follow(Form<R>& form, const R& record) {
  Draft<R> draft{form.began, form.now};
  follow(draft, record);
  form.began = std::move(draft.saved);
  form.now = std::move(draft.now);
}

// A name that is edited within a list: of the one record whose field is being typed in.
struct NameDraft {
  std::string id{};
  std::string text{};
  std::string saved{};  // the record's name that the text goes with
  std::string began{};  // its name when the typing began

  // The text for the record's field. A name that changed underneath counts, not the draft.
  std::string shown(const std::string& record, const std::string& name) {
    if (id == record && saved != name) *this = {};
    return id == record ? text : name;
  }
  void type(const std::string& record, std::string typed, const std::string& name) {
    if (id != record) *this = {.id = record, .saved = name, .began = name};
    text = std::move(typed);
  }
};

}  // namespace flipside::screens
