// A copy for somebody else: what is inside, what stays here, and the ways to hand it over.
#pragma once

#include <cstddef>
#include <optional>
#include <string>

#include "app/effect.h"
#include "base/id.h"
#include "programme/person.h"

namespace flipside::app {

struct App;

// Counts of what a copy has, or of what it leaves out.
struct ParcelContents {
  std::size_t terms{};
  std::size_t sessions{};
  // What the sides said of sessions.
  std::size_t answers{};
  std::size_t promises{};
  std::size_t goals{};
  std::size_t feedback{};
  // Inside only: answers of check-ins that open for the reader, and those of which they get the
  // seal alone.
  std::size_t check_ins{};
  std::size_t sealed{};
  // Left out only: sessions with a note that nobody else may read.
  std::size_t notes{};
  bool operator==(const ParcelContents&) const = default;
};

enum class ParcelKind { Copy, Invitation, Answer };

struct Parcel {
  ParcelKind kind{};
  // Of a copy: who becomes the holder; empty: the organiser.
  Id<Person> to{};
  // The pairs of that person are both people's: with whom, empty when they have none or several.
  Id<Person> partner{};
  std::string file_name{};
  std::string text{};
  ParcelContents inside{};
  ParcelContents left_out{};
  // Absent until the browser has made it; empty where the page has no address that others reach.
  std::optional<std::string> link{};
  // The device has something to share a file with.
  bool can_share{};
};

// A link of so many characters fits any mail; one of so many most chats.
inline constexpr std::size_t LinkForMail = 2'000;
inline constexpr std::size_t LinkForChat = 8'000;

// The parcel in hand was handed over: at once, or when the browser says that it was shared or
// copied. Of an organiser the
// day alone is kept, and which pairs were inside (handing_out.h).
Effects note_handed(App& app);
// The same for the answer to an invitation (signing_up.cpp).
Effects note_answer_handed(App& app);

bool fits_mail(const Parcel& parcel);
bool fits_chat(const Parcel& parcel);

}  // namespace flipside::app
