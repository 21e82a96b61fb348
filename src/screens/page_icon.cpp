#include "screens/page_icon.h"

namespace flipside::screens {

ui::Icon page_icon(app::Page page) {
  switch (page) {
    case app::Page::Home:
      return ui::Icon::Home;
    case app::Page::Programme:
      return ui::Icon::Scroll;
    case app::Page::People:
      return ui::Icon::Users;
    case app::Page::SignUp:
      return ui::Icon::Mail;
    case app::Page::Import:
      return ui::Icon::FileUp;
    case app::Page::Matching:
      return ui::Icon::Merge;
    case app::Page::Pairs:
    case app::Page::Pair:
      return ui::Icon::Swap;
    case app::Page::HandOut:
      return ui::Icon::Share;
    case app::Page::Training:
      return ui::Icon::GraduationCap;
    case app::Page::Files:
    case app::Page::Merge:
      return ui::Icon::Folder;
    case app::Page::Settings:
      return ui::Icon::Settings;
    case app::Page::Gallery:
      return ui::Icon::Eye;
    case app::Page::Help:
      return ui::Icon::CircleHelp;
    case app::Page::Start:
      return ui::Icon::Plus;
    case app::Page::NotFound:
      break;
  }
  return ui::Icon::ArrowRight;
}

}  // namespace flipside::screens
