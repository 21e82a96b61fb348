// What a form keeps of one record: as it is saved, and as it is being edited.
#pragma once

#include <string>

#include "record/field.h"

namespace flipside::screens {

template <Record R>
struct Draft {
  R saved{};
  R now{};
};

// Takes over into `now` the fields that changed in the programme since `saved` was taken; what is
// being typed stays.
template <Record R>
void take_changes(R& saved, R& now, const R& record) {
  if (saved == record) return;
  for_each_field<R>([&](const auto& field) {
    const auto member = field.member;
    if (!(saved.*member == record.*member)) now.*member = record.*member;
  });
  saved = record;
}

template <Record R>
void take_changes(Draft<R>& draft, const R& record) {
  take_changes(draft.saved, draft.now, record);
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

// A name that is edited within a list: of the one record whose field is being typed in.
struct NameDraft {
  std::string id{};
  std::string text{};
};

}  // namespace flipside::screens
