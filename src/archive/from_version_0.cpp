#include "archive/from_version_0.h"

#include <array>

namespace flipside::archive {
namespace {

constexpr std::array FieldsOf0{Renamed{"people", "full_name", "name"},
                               Renamed{"sessions", "held", "state"}};

void alter_0(std::string_view kind, OldValue& record) {
  if (kind != "sessions") return;
  OldValue* state = item_of(record, "state");
  if (state == nullptr || state->form != OldValue::Form::Boolean) return;
  *state = {.form = OldValue::Form::Text, .text = state->integer != 0 ? "held" : "planned"};
}

}  // namespace

Step from_version_0() { return {FieldsOf0, alter_0}; }

}  // namespace flipside::archive
