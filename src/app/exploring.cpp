#include "app/exploring.h"

#include <string>
#include <utility>

#include "app/commit.h"
#include "app/file_name.h"
#include "app/handlers.h"
#include "app/proof_file.h"
#include "app/proposing.h"

namespace flipside::app {

Exploring exploring_of(const matching::Proposal& proposal) {
  Exploring exploring;
  if (!proposal.prepared || proposal.outcome.links.empty()) return exploring;
  exploring.blocking = std::make_unique<BlockingCount>(BlockingCount{
      proposal.prepared, matching::BlockingCouples(proposal.prepared->model, proposal.outcome)});
  return exploring;
}

void advance(Exploring& exploring, std::int64_t cells) {
  if (exploring.partners) exploring.partners->search.step(cells);
  if (exploring.modes) exploring.modes->search.step(cells);
  if (!exploring.blocking || !exploring.blocking->search.step(cells)) return;
  exploring.blocking_couples = exploring.blocking->search.count();
  exploring.blocking.reset();
}

Effects on(App& app, const AskPartners& it) {
  Proposing& proposing = *app.proposing;
  if (!proposing.proposal) return {};
  proposing.exploring.partners =
      std::make_unique<PartnerQuestion>(*proposing.proposal, it.person, it.role);
  return {};
}

Effects on(App& app, const ClosePartners&) {
  app.proposing->exploring.partners.reset();
  return {};
}

Effects on(App& app, const CompareModes&) {
  Proposing& proposing = *app.proposing;
  if (!proposing.proposal) return {};
  proposing.exploring.modes = std::make_unique<ModeQuestion>(*proposing.proposal);
  return {};
}

Effects on(App& app, const CloseModes&) {
  app.proposing->exploring.modes.reset();
  return {};
}

Effects on(App& app, const UseMode& it) {
  Effects effects;
  if (!app.workspace || !may_write(app, effects)) return effects;
  Policy policy = policy_of(programme_of(app));
  policy.mode = it.mode;
  append(effects, on(app, Save<Policy>{std::move(policy)}));
  append(effects, answer(app, StartMatching{}));
  return effects;
}

Effects on(App& app, const SaveProof& it) {
  const auto& proposal = app.proposing->proposal;
  if (!proposal || proof_file_state(*proposal) != ProofFile::Ready) return {};
  const Programme& programme = programme_of(app);
  return {Download{file_name(charter_of(programme).organisation, app.moment.today, "-proof.json"),
                   "application/json",
                   proof_file(*proposal, it.with_names ? &programme : nullptr)}};
}

}  // namespace flipside::app
