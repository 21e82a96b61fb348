#include "web/effects.h"

#include <string>
#include <vector>

#include "base/crc32c.h"
#include "record/named.h"
#include "web/host.h"

namespace flipside::web {
namespace {

using Texts = std::vector<std::string>;

constexpr std::size_t kChecksumDigits = 8;

std::string checksum(std::string_view text) {
  constexpr std::string_view kDigits = "0123456789abcdef";
  std::string result;
  const std::uint32_t sum = crc32c(text);
  for (unsigned shift = 32; shift > 0; shift -= 4) result += kDigits[sum >> (shift - 4) & 0xFU];
  return result;
}

std::string flag(bool on) { return on ? "1" : ""; }

Texts members(const app::Append& e) {
  return {e.session, std::to_string(e.seq), sealed_entry(e.text)};
}

// After number, text and figures: session and last number of each that is covered.
Texts members(const app::SaveSnapshot& e) {
  Texts texts{std::to_string(e.number), e.text, std::to_string(e.contents.people),
              std::to_string(e.contents.pairs), std::to_string(e.contents.sessions)};
  for (const app::Covered& covered : e.covers) {
    texts.push_back(covered.session);
    texts.push_back(std::to_string(covered.last_seq));
  }
  return texts;
}

Texts members(const app::Download& e) { return {e.name, e.mime, e.text}; }
Texts members(const app::PickFile& e) { return {e.accept}; }
Texts members(const app::Copy& e) { return {e.text}; }
Texts members(const app::Print&) { return {}; }
Texts members(const app::SetAddress& e) { return {e.fragment, flag(e.replace)}; }
Texts members(const app::GoBack&) { return {}; }
Texts members(const app::SetTitle& e) { return {e.title}; }
Texts members(const app::StoreSetting& e) { return {e.key, e.value}; }
Texts members(const app::FetchAsset& e) { return {e.path}; }
Texts members(const app::Reload&) { return {}; }
Texts members(const app::AskPersistence&) { return {}; }
Texts members(const app::Announce& e) { return {e.text, flag(e.assertive)}; }
Texts members(const app::ReadTimeZones& e) {
  Texts texts{std::to_string(e.from_utc), std::to_string(e.until_utc)};
  texts.insert(texts.end(), e.names.begin(), e.names.end());
  return texts;
}
Texts members(const app::ListTimeZones&) { return {}; }
Texts members(const app::OpenMail& e) { return {e.link}; }
Texts members(const app::MakeLink& e) { return {e.text, e.whose}; }
Texts members(const app::ShareFile& e) { return {e.name, e.text}; }
Texts members(const app::Unseal& e) { return {e.text, e.phrase}; }
Texts members(const app::DownloadSealed& e) { return {e.name, e.text, e.phrase}; }
Texts members(const app::DownloadFromSite& e) { return {e.path}; }

Texts members(const app::OpenAgain&) { return {}; }
Texts members(const app::FindCopies&) { return {}; }
// A flag, then time and text of each.
Texts members(const app::KeepCopies& e) {
  Texts texts{flag(e.with_changes)};
  for (const app::MadeCopy& copy : e.made) {
    texts.push_back(std::to_string(copy.at_ms));
    texts.push_back(copy.text);
  }
  return texts;
}
Texts members(const app::StoreDraft& e) { return {e.form, e.text}; }
Texts members(const app::OpenWorkspace& e) { return {e.id}; }

// The id, then what shelved_from (outcomes.cpp) reads; shelf.js knows the first two.
Texts members(const app::ListWorkspace& e) {
  const app::Shelved& it = e.entry;
  return {it.id,
          std::to_string(it.opened_ms),
          it.removed_ms ? std::to_string(*it.removed_ms) : std::string(),
          it.organisation,
          it.cohort,
          std::string(name_of(it.holder)),
          it.me,
          it.partner,
          flag(it.is_sample),
          it.programme,
          it.person};
}
Texts members(const app::ReadWorkspace& e) { return {e.id}; }
Texts members(const app::ReadLinks& e) { return {e.text}; }
Texts members(const app::EraseWorkspace& e) { return {e.id}; }
Texts members(const app::SaveDamaged& e) { return {std::to_string(e.place), e.name}; }

void carry_out(const app::Effect& effect) {
  const Texts texts = std::visit([](const auto& e) { return members(e); }, effect);
  std::vector<HostText> views;
  for (const std::string& text : texts) views.push_back(host_text(text));
  host_effect(static_cast<std::uint32_t>(effect.index()), views.data(), views.size());
}

}  // namespace

void carry_out(const app::Effects& effects) {
  for (const app::Effect& effect : effects) carry_out(effect);
}

std::string sealed_entry(std::string_view text) { return checksum(text).append(" ").append(text); }

std::optional<std::string_view> unsealed_entry(std::string_view stored) {
  if (stored.size() <= kChecksumDigits || stored[kChecksumDigits] != ' ') return std::nullopt;
  const std::string_view text = stored.substr(kChecksumDigits + 1);
  if (stored.substr(0, kChecksumDigits) != checksum(text)) return std::nullopt;
  return text;
}

}  // namespace flipside::web
