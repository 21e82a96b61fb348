#include "screens/sample_bar.h"

#include <array>

#include "screens/page.h"
#include "screens/words/shelf.h"
#include "ui/segments.h"

namespace flipside::screens {
namespace {

constexpr std::array kSampleHolders{Holder::Organiser, Holder::Mentor, Holder::Mentee};
constexpr std::array kSampleViews{ui::Segment{"organiser", shelf_words::AsOrganiser},
                                  ui::Segment{"mentor", shelf_words::AsMentor, ui::Side::Mentor},
                                  ui::Segment{"mentee", shelf_words::AsMentee, ui::Side::Mentee}};

}  // namespace

void sample_bar(Scene& scene) {
  ui::Frame& f = scene.ui;
  if (!scene.app.workspace || !app::shelved(*scene.app.workspace).is_sample) return;
  int chosen = -1;
  for (std::size_t i = 0; i < kSampleHolders.size(); ++i) {
    if (kSampleHolders[i] == scene.app.workspace->holder) chosen = static_cast<int>(i);
  }
  if (ui::segments(f, "sample_as", shelf_words::SeeSampleAs, kSampleViews, chosen) && chosen >= 0) {
    scene.send(app::SeeSampleAs{kSampleHolders[static_cast<std::size_t>(chosen)]});
  }
  f.space(kCardGap);
}

}  // namespace flipside::screens
