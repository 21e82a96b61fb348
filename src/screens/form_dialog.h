// A dialog over the draft of one record: its fields, one foot, and nothing that is typed is lost.
//
//   if (s.promise.draft.form.open) {
//     FormDialog dialog(scene, s.promise, words::EditPromise, 480);
//     dialog.form().below(s.promise.draft.now, {…});
//     if (dialog.saves()) scene.send(app::Save<Promise>{s.promise.draft.now});
//   }
//
// What is written is kept in the browser under the form's name until it is saved or cancelled; a
// dialog that is closed otherwise, or with the page, opens again with it.
#pragma once

#include <string>
#include <string_view>
#include <utility>

#include "record/codecs.h"
#include "record/draft_text.h"
#include "screens/form.h"
#include "screens/words/form.h"
#include "ui/dialog.h"

namespace flipside::screens {

template <Record R>
struct DialogForm {
  Draft<R> draft{};
  // Under which the draft is kept: "promise/<pair>/<promise>".
  std::string name{};
  // It stands there again after the page was loaded anew.
  bool returned{};

  bool is_open() const { return draft.form.open; }
};

// The form, its type forgotten.
struct AnyDialogForm {
  std::string& name;
  bool& returned;
  FormState& state;
  Slot draft;
  bool (*is_touched)(const void* draft);
  void (*clear)(void* draft);
};

template <Record R>
AnyDialogForm any_form(DialogForm<R>& form) {
  return {form.name,
          form.returned,
          form.draft.form,
          slot_for(form.draft),
          [](const void* draft) { return is_touched(*static_cast<const Draft<R>*>(draft)); },
          [](void* draft) { *static_cast<Draft<R>*>(draft) = {}; }};
}

// Opens it with what was written under its name before. False: nothing was, it is blank.
bool open_kept(const app::App& app, const AnyDialogForm& form, std::string name);
void return_any(Scene& scene, const AnyDialogForm& form, const std::string& prefix);

// Opens it for `fresh`, or for what was written under this name before.
template <Record R>
void open_form(const app::App& app, DialogForm<R>& form, std::string name, const R& fresh) {
  if (!open_kept(app, any_form(form), std::move(name))) form.draft.saved = form.draft.now = fresh;
}

// To be asked where the page of the forms under `prefix` is drawn for the first time: one that was
// open when the page was left is open again.
template <Record R>
void return_form(Scene& scene, DialogForm<R>& form, const std::string& prefix) {
  return_any(scene, any_form(form), prefix);
}

class FormDialog {
 public:
  template <Record R>
  FormDialog(Scene& scene, DialogForm<R>& form, std::string_view title, float width)
      : FormDialog(scene, any_form(form), title, width) {}

  Form& form() { return form_; }

  // Draws a button that removes what the dialog is about. When it answers true the dialog is done.
  bool removes(std::string_view label);
  // Draws the foot. True: to be saved now, nothing is wrong; the dialog is done.
  bool saves(std::string_view label = form_words::Save);

 private:
  FormDialog(Scene& scene, AnyDialogForm over, std::string_view title, float width);
  void outdated_banner();
  void keep(bool closed);
  void forget();
  void forget_text();

  Scene& scene_;
  AnyDialogForm over_;
  ui::Dialog dialog_;
  Form form_;
  bool done_{};
};

}  // namespace flipside::screens
