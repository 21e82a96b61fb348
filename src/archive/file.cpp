#include "archive/file.h"

#include <cstdint>
#include <optional>
#include <utility>

#include "archive/envelope.h"
#include "archive/file_header.h"
#include "archive/json_form.h"
#include "archive/migration.h"
#include "base/check.h"
#include "base/text.h"
#include "programme/text_limits.h"
#include "programme/validation.h"
#include "replica/form.h"

namespace flipside::archive {
namespace {

Result<void> check_envelope(const Envelope& envelope) {
  if (!envelope.kind) return problem("/kind", "the file does not say what kind of copy it is");
  if (!envelope.holder) return problem("/holder", "the file does not say whose copy it is");
  if (!envelope.journal.empty() && is_for_others(*envelope.kind)) {
    return problem("/journal", "a copy for somebody else may not have a journal");
  }
  if (!envelope.covers.empty() && *envelope.kind != Kind::Snapshot) {
    return problem("/covers", "only a snapshot may have this list");
  }
  if (envelope.from && !is_for_others(*envelope.kind)) {
    return problem("/from", "only a copy for somebody else may say who made it");
  }
  if (*envelope.kind == Kind::Answer && envelope.programme.people.size() != 1) {
    return problem("/programme/people", "an answer is of one person");
  }
  if (envelope.programme.charters.empty() &&
      (*envelope.kind == Kind::Answer || *envelope.kind == Kind::Invitation)) {
    return problem("/programme/charters", "the programme is not named");
  }
  return {};
}

// What the page itself kept is not refused for a long text: the person can still shorten it.
Result<void> check_values(const Programme& programme, Kind kind) {
  std::vector<Problem> problems = invalid_values(programme);
  if (problems.empty() && kind != Kind::Snapshot) problems = long_texts(programme);
  if (problems.empty()) return {};
  Problem first = std::move(problems.front());
  if (const auto others = static_cast<long long>(problems.size()) - 1; others > 0) {
    first.what += " (and " + counted(others, "more problem", "more problems") + " like this)";
  }
  return problem("/programme" + first.where, first.what);
}

bool knows_anything(const replica::State& state) { return !state.lineage.origins().empty(); }

void read_stamps(File& file, const replica::ReplicaForm& form) {
  const Programme& programme = file.workspace.programme;
  if (form == replica::ReplicaForm{}) {
    file.state = state_of_content(programme);
    return;
  }
  auto state = replica::state_from(form, programme);
  file.stamps = state ? Stamps::Told : Stamps::Damaged;
  file.state = state ? *std::move(state) : state_of_content(programme);
}

std::optional<Sender> sender_of(const Envelope& envelope) {
  if (!envelope.from) return std::nullopt;
  return Sender{*envelope.from, envelope.from_person};
}

}  // namespace

std::string write_file(const File& file) {
  CHECK(file.journal.empty() || !is_for_others(file.kind));
  CHECK(file.covers.empty() || file.kind == Kind::Snapshot);
  Envelope envelope = envelope_of(file.kind, file.workspace);
  envelope.journal = file.journal;
  envelope.covers = file.covers;
  if (knows_anything(file.state)) {
    envelope.replica = replica::form_of({file.workspace.programme, file.state});
  }
  return envelope_to_json(envelope, Visibility::Private);
}

Result<File> read_file(std::string_view json) {
  if (json.size() > MostFileBytes) return problem({}, "the file is larger than 64 MB");
  const Result<std::int64_t> version = version_of(json);
  if (!version) return std::unexpected(version.error());
  if (auto fits = check_version(*version); !fits) return std::unexpected(fits.error());
  Result<Envelope> envelope = envelope_from_json(json, *version);
  if (!envelope) return std::unexpected(envelope.error());
  if (auto fits = check_envelope(*envelope); !fits) return std::unexpected(fits.error());
  if (auto fits = check_values(envelope->programme, *envelope->kind); !fits)
    return std::unexpected(fits.error());
  File file{
      .kind = *envelope->kind,
      .workspace = {*envelope->holder, std::move(envelope->person), std::move(envelope->programme)},
      .sender = sender_of(*envelope),
      .journal = std::move(envelope->journal),
      .covers = std::move(envelope->covers)};
  read_stamps(file, envelope->replica);
  return file;
}

std::string file_schema() { return envelope_schema(); }

}  // namespace flipside::archive
