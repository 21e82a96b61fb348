#include "screens/copy_dialog.h"

#include <string>

#include "screens/dialog_foot.h"
#include "screens/words/shell.h"
#include "ui/dialog.h"
#include "ui/field.h"
#include "ui/text.h"

namespace flipside::screens {

void draw_copy_dialog(Scene& scene) {
  if (!scene.app.copies_by_hand) return;
  ui::Frame& f = scene.ui;
  const ui::Dialog dialog(f, "copy_by_hand", shell_words::CopyByHand, 520);
  ui::text(f, shell_words::CopyByHandWhy);
  f.space(12);
  std::string text = scene.app.to_copy;
  ui::text_area(f, "text", {.label = shell_words::TextToCopy, .read_only = true}, text,
                {.least = 3, .most = 8});
  const DialogFoot foot = dialog_foot(f, "copied", shell_words::CopiedByHand);
  if (foot.any() || dialog.closed()) scene.send(app::EndCopyByHand{foot.go});
}

}  // namespace flipside::screens
