// Forms from tables of fields. A table says of each field what it is called, what helps to fill it
// and what is wrong with it; key, kind and who can read it come from the record's own field list.
//
//   Form form(scene, draft.form);
//   form.below(draft.now, {field<&Promise::text, text_problem>({.label = words::PromiseText}),
//                          field<&Promise::due>({.label = words::Due})});
//
// A card that saves as one types then sends what form.to_keep(draft) answers; a dialog is a
// FormDialog (form_dialog.h).
#pragma once

#include <initializer_list>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

#include "base/date.h"
#include "programme/pair.h"
#include "record/draft.h"
#include "record/place.h"
#include "screens/scene.h"
#include "ui/field.h"
#include "ui/number_field.h"
#include "ui/select.h"

namespace flipside::screens {

enum class FieldKind : std::uint8_t { Line, Area, Number, Day, Time, Choice, Side, Check };

// What a table says of one field.
struct FormField {
  std::string_view label{};
  std::string_view hint{};
  std::string_view placeholder{};
  std::string_view autocomplete{};
  // Said of what is typed and is no number of the range, no time, no day; or is none and must be.
  std::string_view malformed{};
  ui::NumberRange range{};
  // One for each value, in their order; where there may be none, that comes first.
  std::span<const ui::Choice> choices{};
  // Where the member's type does not say it: Area, Time, a number to choose.
  std::optional<FieldKind> kind{};
  ui::AreaLines lines{};
  bool required{};
  // The hint is who can read the field.
  bool tells_readers{};
};

using FieldProblem = std::string_view (*)(const void* record, const Scene& scene);

// A row of a table: a field of R.
template <Record R>
struct FieldOf {
  FieldPlace place;
  FieldProblem problem;
  FormField look;
};

template <class T>
constexpr FieldKind usual_kind() {
  if constexpr (std::is_same_v<T, std::string>) return FieldKind::Line;
  if constexpr (std::is_same_v<T, bool>) return FieldKind::Check;
  if constexpr (std::is_same_v<T, Date>) return FieldKind::Day;
  if constexpr (std::is_same_v<T, Side>) return FieldKind::Side;
  return std::is_enum_v<T> ? FieldKind::Choice : FieldKind::Number;
}

// `Problem`, where there is one, takes a const R& and, if it needs that, the scene: what is wrong
// with the field and how to mend it; empty: nothing.
template <auto Member, auto Problem = nullptr>
constexpr auto field(FormField look) {
  using Types = place_detail::TypesOf<Member>;
  using Owner = Types::Owner;
  if (!look.kind) look.kind = usual_kind<typename Types::Bare>();
  FieldOf<Owner> row{place_of<Member>(), nullptr, look};
  if constexpr (std::is_invocable_v<decltype(Problem), const Owner&>) {
    row.problem = [](const void* record, const Scene&) {
      return Problem(*static_cast<const Owner*>(record));
    };
  } else if constexpr (!std::is_null_pointer_v<decltype(Problem)>) {
    row.problem = [](const void* record, const Scene& scene) {
      return Problem(*static_cast<const Owner*>(record), scene);
    };
  }
  return row;
}

// Draws the fields of a record into the current place, in one frame.
class Form {
 public:
  Form(Scene& scene, FormState& state, float gap = 16) : scene_(scene), state_(state), gap_(gap) {}

  // Whom the choices of a side stand for.
  void name_sides(std::string_view mentor, std::string_view mentee) {
    mentor_ = mentor;
    mentee_ = mentee;
  }

  // One below the other, with the form's gap between all that it draws.
  template <Record R>
  void below(R& record, std::initializer_list<FieldOf<R>> fields) {
    for (const FieldOf<R>& it : fields) one_below(row(record, it));
  }
  // Two side by side; one below the other where there is no room.
  template <Record R>
  void beside(R& record, const FieldOf<R>& left, const FieldOf<R>& right) {
    two_beside(row(record, left), row(record, right));
  }
  // One alone, without a gap.
  template <Record R>
  ui::FieldEvent alone(R& record, const FieldOf<R>& it) {
    return draw(row(record, it));
  }

  // What is drawn until the scope ends is of the part `key` of the record: an entry of a list.
  class Part {
   public:
    Part(Form& form, std::string_view key);
    ~Part() { form_.part_.clear(); }
    Part(const Part&) = delete;
    Part& operator=(const Part&) = delete;

   private:
    Form& form_;
    ui::IdScope scope_;
  };
  // Nothing is known of the fields of the part any longer.
  void forget_part(std::string_view key);

  // The gap before what the caller draws between the form's fields.
  void gap();
  // What happened to a control of the caller's own.
  void take(const ui::FieldEvent& event);

  // What happened to all fields drawn so far.
  const ui::FieldEvent& event() const { return event_; }
  // Says all that is wrong and goes to the first of it. Answers whether anything is; if not, lines
  // have lost the spaces at their ends.
  bool refuse();

  // What of the draft there is to save now, if anything: fields with a problem keep their saved
  // value, lines lose the spaces at their ends.
  template <Record R>
  std::optional<R> to_keep(Draft<R>& draft) const {
    if (!event_.to_keep()) return std::nullopt;
    R next = draft.now;
    settle(&draft.now, &next, &draft.saved);
    if (next == draft.saved) return std::nullopt;
    draft.handed = next;
    return next;
  }

 private:
  struct Row {
    void* record;
    const FieldPlace& place;
    FieldProblem problem;
    const FormField& look;

    FieldKind kind() const { return *look.kind; }
  };
  struct Drawn {
    void* record;
    FieldPlace place;
    FieldKind kind;
    ui::NodeId id;
    bool is_wrong;
  };

  template <Record R>
  static Row row(R& record, const FieldOf<R>& it) {
    return {&record, it.place, it.problem, it.look};
  }
  void one_below(const Row& row);
  void two_beside(const Row& left, const Row& right);
  ui::FieldEvent draw(const Row& row);
  ui::FieldEvent widget(const Row& row, const ui::FieldLook& look);
  ui::FieldEvent written(const Row& row, const ui::FieldLook& look);
  ui::FieldEvent choice(const Row& row, const ui::FieldLook& look);
  ui::FieldEvent side(const Row& row, const ui::FieldLook& look);
  std::string_view wrong_words(const Row& row) const;
  void settle(const void* drawn, void* next, void* saved) const;

  std::string path_of(const FieldPlace& place) const;
  const FieldEntry* found(const std::string& path) const;
  FieldEntry& entry(const std::string& path);

  Scene& scene_;
  FormState& state_;
  float gap_;
  bool has_drawn_{};
  std::string part_;
  std::string mentor_;
  std::string mentee_;
  ui::FieldEvent event_;
  std::vector<Drawn> drawn_;
};

// A field for a day outside of a form's record; absent: none.
ui::FieldEvent day_field(Scene& scene, std::string_view key, const ui::FieldLook& look,
                         std::optional<Date>& day);

}  // namespace flipside::screens
