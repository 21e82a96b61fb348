#include "programme/check_in.h"

#include <algorithm>

#include "base/sha256.h"
#include "programme/programme.h"

namespace flipside {
namespace {

template <class R>
bool is_of(const R& record, Side side, const CheckIn& which) {
  return record.side == side && is_same(check_in_of(record), which);
}

}  // namespace

std::string commitment(const CheckInAnswer& answer) {
  std::string lines = "flipside check-in 1\n" + answer.nonce + "\n" + answer.pair.value + "\n";
  lines.append(name_of(answer.side)).append("\n").append(name_of(answer.occasion));
  for (const auto item : CheckInItems) {
    lines += "\n" + (answer.*item ? std::to_string(*(answer.*item)) : std::string("-"));
  }
  lines.append("\n").append(answer.outcome ? name_of(*answer.outcome) : "-");
  return sha256(lines + "\n" + answer.review);
}

SaidAtCheckIn said_at(Side side, const CheckIn& which, std::span<const CheckInSeal* const> seals,
                      std::span<const CheckInAnswer* const> answers) {
  SaidAtCheckIn said;
  int sealed = 0;
  for (const CheckInSeal* it : seals) {
    if (!is_of(*it, side, which)) continue;
    said.seal = it;
    ++sealed;
  }
  for (const CheckInAnswer* it : answers) {
    if (is_of(*it, side, which) && !it->set_aside) said.answer = it;
  }
  if (sealed == 0 && said.answer == nullptr) return said;
  if (sealed == 1 && said.answer == nullptr) {
    said.state = SealState::Sealed;
  } else {
    const bool holds = sealed == 1 && commitment(*said.answer) == said.seal->hash;
    said.state = holds ? SealState::Opened : SealState::Changed;
  }
  return said;
}

bool is_opened(const Programme& programme, const CheckInAnswer& answer) {
  const auto has_sealed = [&](Side side) {
    return std::ranges::any_of(programme.check_in_seals, [&](const auto& entry) {
      return entry.second.pair == answer.pair && is_of(entry.second, side, check_in_of(answer));
    });
  };
  return has_sealed(Side::Mentor) && has_sealed(Side::Mentee);
}

}  // namespace flipside
