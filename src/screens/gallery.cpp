#include "screens/gallery.h"

#include <functional>

#include "screens/page.h"
#include "screens/words/gallery.h"
#include "ui/columns.h"
#include "ui/text.h"

namespace flipside::screens {
namespace {

using Part = std::function<void()>;

void beside(ui::Frame& f, const Part& left, const Part& right) {
  f.space(kCardGap);
  if (f.place().width < 800) {
    left();
    f.space(kCardGap);
    return right();
  }
  ui::Columns columns(f, {ui::Width::grow(), ui::Width::grow()}, kCardGap);
  columns.next();
  left();
  columns.next();
  right();
}

void draw_cards(Scene& scene, GalleryScreen& s) {
  ui::Frame& f = scene.ui;
  gallery_type_card(f);
  beside(
      f, [&] { gallery_buttons_card(scene, s.buttons); },
      [&] { gallery_fields_card(scene, s.fields); });
  beside(f, [&] { gallery_choices_card(f, s.choices); }, [&] { gallery_marks_card(f, s.tables); });
  beside(f, [&] { gallery_messages_card(scene); }, [&] { gallery_progress_card(f, s.messages); });
  f.space(kCardGap);
  gallery_large_table_card(f, s.tables);
  beside(f, [&] { gallery_amounts_card(f, s.plots); }, [&] { gallery_lines_card(f, s.plots); });
  beside(f, [&] { gallery_dots_card(f, s.plots); }, [&] { gallery_links_card(f, s.plots); });
  f.space(kCardGap);
  gallery_imgui_card(f);
}

}  // namespace

void draw_gallery(Scene& scene, GalleryScreen& s, ui::Rect area) {
  ui::Frame& f = scene.ui;
  {
    Page page(scene, "gallery", area);
    page_heading(scene, gallery_words::Title);
    f.space(4);
    ui::muted(f, gallery_words::Lead, f.phone() ? ui::kBody : ui::kLead);
    f.space(20);
    draw_cards(scene, s);
  }
  gallery_dialog(f, s.messages);
}

}  // namespace flipside::screens
