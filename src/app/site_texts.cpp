#include "app/site_texts.h"

#include <string>
#include <utility>

#include "app/commit.h"
#include "app/handlers.h"
#include "app/lesson_texts.h"
#include "app/session_texts.h"
#include "app/words.h"
#include "record/codecs.h"
#include "record/draft_text.h"

namespace flipside::app {
namespace {

template <class T>
Effects fetch_once(const Owned<T>& texts, bool& asked, std::string_view asset) {
  if (texts || asked) return {};
  asked = true;
  return {FetchAsset{std::string(asset)}};
}

// Nothing of a file that is not whole.
template <class T>
bool read_whole(std::string_view json, Owned<T>& texts) {
  T found;
  if (!read_text(json, slot_for(found)) || !is_sound(found)) return false;
  texts = std::move(found);
  return true;
}

}  // namespace

bool is_sound(const SessionTexts& texts) {
  return !texts.templates.empty() && !texts.questions.empty();
}

Effects on(App& app, const ReadSessionTexts&) {
  return fetch_once(app.session_texts, app.session_texts_asked, SessionTextsAsset);
}

Effects on(App& app, const ReadLessons&) {
  return fetch_once(app.lesson_texts, app.lesson_texts_asked, LessonTextsAsset);
}

bool is_site_text(std::string_view asset) {
  return asset == SessionTextsAsset || asset == LessonTextsAsset;
}

Effects take_site_text(App& app, std::string_view asset, std::string_view json) {
  const bool whole = asset == LessonTextsAsset ? read_whole(json, app.lesson_texts)
                                               : read_whole(json, app.session_texts);
  if (!whole) return refuse_site_text(app, asset, words::NotWhole);
  (asset == LessonTextsAsset ? app.lesson_texts_asked : app.session_texts_asked) = false;
  // The page may have waited for its own name.
  return {SetTitle{title_of(app)}};
}

Effects refuse_site_text(App& app, std::string_view asset, std::string_view why) {
  const bool lessons = asset == LessonTextsAsset;
  (lessons ? app.lesson_texts_asked : app.session_texts_asked) = false;
  return notify(app, words::with_reason(lessons ? words::LessonsFailed : words::TextsFailed, why));
}

}  // namespace flipside::app
