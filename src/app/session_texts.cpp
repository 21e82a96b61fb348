#include "app/session_texts.h"

#include <utility>

#include "app/commit.h"
#include "app/handlers.h"
#include "app/words.h"
#include "record/codecs.h"
#include "record/draft_text.h"

namespace flipside::app {

Effects on(App& app, const ReadSessionTexts&) {
  if (app.session_texts || app.session_texts_asked) return {};
  app.session_texts_asked = true;
  return {FetchAsset{std::string(SessionTextsAsset)}};
}

Effects take_session_texts(App& app, std::string_view json) {
  SessionTexts texts;
  if (!read_text(json, slot_for(texts))) return refuse_session_texts(app, {});
  app.session_texts_asked = false;
  app.session_texts = std::move(texts);
  return {};
}

Effects refuse_session_texts(App& app, std::string_view why) {
  app.session_texts_asked = false;
  return notify(app, words::with_reason(words::TextsFailed, why));
}

}  // namespace flipside::app
