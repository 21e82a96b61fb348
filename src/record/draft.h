// A record as it is saved and as it is being edited. What changes underneath (an undo, another tab,
// another file) is followed field by field: a field that the person has not touched follows, one
// that they have stays as they left it.
#pragma once

#include <optional>
#include <string>
#include <tuple>
#include <vector>

#include "record/codecs.h"
#include "record/field.h"

namespace flipside {

// What a form knows of one of its fields beside the value in the record.
struct FieldEntry {
  // The field's key; in a part of the record with the part's key before it.
  std::string field{};
  // As it is typed, as long as that is not the value as the form writes it.
  std::optional<std::string> text{};
  // The person has left the field once: what is wrong with it is said from then on.
  bool left{};
  static constexpr auto fields() {
    return std::tuple{Field{"field", &FieldEntry::field}, Field{"text", &FieldEntry::text},
                      Field{"left", &FieldEntry::left}};
  }
  bool operator==(const FieldEntry&) const = default;
};
static_assert(lists_every_field<FieldEntry>);

struct FormState {
  std::vector<FieldEntry> entries{};
  // Save was pressed: all that is wrong is said.
  bool tried{};
  // Of a dialog: it stands on the page.
  bool open{};
  static constexpr auto fields() {
    return std::tuple{Field{"entries", &FormState::entries}, Field{"tried", &FormState::tried},
                      Field{"open", &FormState::open}};
  }
  bool operator==(const FormState&) const = default;
};
static_assert(lists_every_field<FormState>);

template <Record R>
struct Draft {
  R saved{};
  R now{};
  FormState form{};
  // What was given away to be saved and was not seen saved yet: others may write over it before.
  std::optional<R> handed{};
  static constexpr auto fields() {
    return std::tuple{Field{"saved", &Draft::saved}, Field{"now", &Draft::now},
                      Field{"form", &Draft::form}};
  }
};

template <Record R>
Draft<R> draft_of(const R& record) {
  return {.saved = record, .now = record};
}

bool has_text(const FormState& form);

// Something is written that is not saved.
template <Record R>
bool is_touched(const Draft<R>& draft) {
  return !codec<R>.equals(&draft.now, &draft.saved) || has_text(draft.form);
}

// Sets what in `now` is as in `saved`, or in `handed` where that is not null, to what it is in
// `record`.
void follow(const Codec& codec, void* now, const void* saved, const void* handed,
            const void* record);

// To be asked with the record of the programme before each frame's fields.
template <Record R>
void follow(Draft<R>& draft, const R& record) {
  if (codec<R>.equals(&draft.saved, &record)) return;
  const R* handed = draft.handed ? &*draft.handed : nullptr;
  follow(codec<R>, &draft.now, &draft.saved, handed, &record);
  draft.saved = record;
  draft.handed.reset();
}

}  // namespace flipside
