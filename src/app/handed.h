// What a partner is known to have: the copy that was handed over to them last, or the one they
// sent. It is kept beside the workspace, like drafts.
#pragma once

#include <cstddef>
#include <optional>
#include <string>

#include "app/effect.h"
#include "archive/file.h"
#include "base/id.h"
#include "programme/person.h"

namespace flipside::app {

struct App;
struct MergeLook;

// `text` is a copy in which everything is that the reader has now.
Effects remember_handed(App& app, const Id<Person>& reader, std::string text);
// They have what they sent.
Effects remember_sender(App& app, const MergeLook& look);

// The copy that they are known to have; empty: none.
std::string handed_to(const App& app, const Id<Person>& reader);

// How many records of their copy are new, changed or gone since. Absent when nothing was handed
// over or came from them yet.
std::optional<std::size_t> not_seen(const App& app, const Id<Person>& reader);

}  // namespace flipside::app
