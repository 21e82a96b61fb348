#include "app/protection.h"

#include <algorithm>
#include <set>
#include <string>
#include <utility>

#include "app/commit.h"
#include "app/file_name.h"
#include "app/handlers.h"
#include "app/shelf.h"
#include "app/words.h"
#include "base/text.h"

namespace flipside::app {
namespace {

constexpr std::size_t kWeakBelow = 16;
constexpr std::size_t kStrongFrom = 20;
constexpr std::size_t kLeastDistinct = 6;
constexpr std::size_t kStrongDistinct = 9;
constexpr std::size_t kStrongWords = 4;

std::size_t words_in(std::string_view phrase) {
  std::set<std::string_view> words;
  while (!phrase.empty()) {
    const std::string_view word = phrase.substr(0, phrase.find(' '));
    phrase.remove_prefix(std::min(phrase.size(), word.size() + 1));
    if (word.size() > 1) words.insert(word);
  }
  return words.size();
}

// Kinds of characters: small and capital letters, digits, signs, all that is not ASCII.
std::size_t kinds_in(std::string_view phrase) {
  std::set<int> kinds;
  for (const char c : phrase) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte >= 0x80)
      kinds.insert(4);
    else if (c >= 'a' && c <= 'z')
      kinds.insert(0);
    else if (c >= 'A' && c <= 'Z')
      kinds.insert(1);
    else
      kinds.insert(c >= '0' && c <= '9' ? 2 : 3);
  }
  return kinds.size();
}

Effects begin(App& app, Effect effect) {
  if (app.protection.busy) return {};
  app.protection.busy = true;
  app.protection.why.clear();
  app.protection.wrong_phrase = false;
  return {std::move(effect)};
}

std::string what_changed(const ProtectionTold& before, const ProtectionTold& now) {
  if (before.on != now.on) {
    return std::string(now.on ? words::NowProtected : words::NoLongerProtected);
  }
  if (before.lock_after_min != now.lock_after_min) return {};
  return std::string(words::WaysInChanged);
}

}  // namespace

PhraseStrength strength_of(std::string_view phrase) {
  const std::string_view typed = trim(phrase);
  const std::size_t length = code_points(typed).size();
  const std::size_t distinct = std::set<char>(typed.begin(), typed.end()).size();
  if (length < LeastPhrase) return PhraseStrength::TooShort;
  const bool is_varied = words_in(typed) >= 3 || kinds_in(typed) >= 3;
  if (distinct < kLeastDistinct || (length < kWeakBelow && !is_varied)) return PhraseStrength::Weak;
  const bool is_strong = length >= kStrongFrom && distinct >= kStrongDistinct &&
                         (words_in(typed) >= kStrongWords || kinds_in(typed) >= 3);
  return is_strong ? PhraseStrength::Strong : PhraseStrength::Fair;
}

Effects on(App& app, const ProtectionTold& it) {
  Protection& protection = app.protection;
  const ProtectionTold before = std::exchange(protection.told, it);
  const bool was_asked = std::exchange(protection.busy, false);
  protection.why.clear();
  protection.wrong_phrase = false;
  if (!was_asked) return {};
  protection.code.clear();
  Effects effects;
  std::string notice = what_changed(before, it);
  if (!notice.empty()) effects = notify(app, std::move(notice));
  if (before.on == it.on) return effects;
  effects.push_back(SetTitle{title_of(app)});
  // Its name is left out of the index, or comes back into it.
  const Shelved* present = find_shelved(app, app.keeping.workspace);
  if (present != nullptr) effects.push_back(ListWorkspace{*present});
  return effects;
}

Effects on(App& app, const ProtectionFailed& it) {
  Protection& protection = app.protection;
  protection.busy = false;
  protection.wrong_phrase = it.wrong_phrase;
  protection.why = it.wrong_phrase ? std::string(words::WrongPhraseNow) : it.why;
  return {Announce{protection.why, true}};
}

Effects on(App& app, const RecoveryCodeMade& it) {
  app.protection.code = it.code;
  return {};
}

Effects on(App&, const MakeCode&) { return {MakeRecoveryCode{}}; }

Effects on(App& app, const ForgetCode&) {
  if (!app.protection.busy) app.protection.code.clear();
  app.protection.why.clear();
  app.protection.wrong_phrase = false;
  return {};
}

Effects on(App& app, const DownloadCode&) {
  const std::string& organisation = charter_of(programme_of(app)).organisation;
  return {Download{file_name(organisation, app.moment.today, "-recovery-code.txt"), "text/plain",
                   words::recovery_code_file(app.protection.code)}};
}

Effects on(App& app, const Protect& it) {
  Effects effects;
  if (!app.workspace || !may_write(app, effects)) return effects;
  return begin(app, ProtectWorkspace{it.phrase, app.protection.code});
}

Effects on(App& app, const ChangePhrase& it) {
  return begin(app, RewrapWorkspace{it.now, it.phrase, app.protection.code});
}

Effects on(App& app, const Unprotect&) {
  Effects effects;
  if (!may_write(app, effects)) return effects;
  return begin(app, UnprotectWorkspace{});
}

Effects on(App& app, const LockNow&) {
  if (saved_state(app.keeping) == SavedState::NotSaved) {
    return notify(app, std::string(words::SaveBeforeLocking));
  }
  return {LockWorkspace{}};
}

Effects on(App& app, const LockAfter& it) { return begin(app, SetLockAfter{it.minutes}); }

}  // namespace flipside::app
