// The states of all screens.
#pragma once

#include <string>

#include "screens/files.h"
#include "screens/first_run.h"
#include "screens/gallery.h"
#include "screens/hand_out_page.h"
#include "screens/help.h"
#include "screens/home.h"
#include "screens/import_page.h"
#include "screens/invited_home.h"
#include "screens/matching_page.h"
#include "screens/merge_page.h"
#include "screens/pair_page.h"
#include "screens/pairs.h"
#include "screens/palette.h"
#include "screens/people.h"
#include "screens/programme_page.h"
#include "screens/question_dialog.h"
#include "screens/settings.h"
#include "screens/sign_up_page.h"
#include "screens/switcher.h"
#include "screens/training_page.h"

namespace flipside::screens {

struct ScreenStates {
  FirstRunScreen first_run;
  HomeScreen home;
  ProgrammeScreen programme;
  PeopleScreen people;
  ImportScreen import;
  InvitedScreen invited;
  SignUpScreen sign_up;
  MatchingScreen matching;
  PairsScreen pairs;
  PairScreen pair;
  TrainingScreen training;
  FilesScreen files;
  MergeScreen merge;
  SettingsScreen settings;
  GalleryScreen gallery;
  HandOutScreen hand_out;
  HelpScreen help;
  PaletteScreen palette;
  DialogForm<Question> question;
  SwitcherScreen switcher;
  bool more_open{};
  // Of the sealed file in hand.
  std::string phrase;
};

}  // namespace flipside::screens
