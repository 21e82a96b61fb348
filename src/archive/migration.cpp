#include "archive/migration.h"

#include <array>
#include <cstddef>
#include <tuple>
#include <utility>

#include "archive/file.h"
#include "archive/from_version_0.h"
#include "base/check.h"

namespace flipside::archive {
namespace {

const std::array Steps{from_version_0()};
static_assert(std::tuple_size_v<decltype(Steps)> == Version, "a step for each earlier version");

// Each leaf's name stands behind a space (README.md, Stamps).
void rename_leaf(std::string& stamps, const Renamed& it) {
  for (std::size_t at = stamps.find(' '); at != std::string::npos; at = stamps.find(' ', at + 1)) {
    const std::string_view rest = std::string_view(stamps).substr(at + 1);
    const std::string_view field = rest.substr(0, rest.find_first_of(".="));
    if (field == it.before) stamps.replace(at + 1, field.size(), it.after);
  }
}

void rename_in_stamps(OldValue& kind, const Renamed& it) {
  if (OldValue* records = item_of(kind, "records")) {
    for (OldValue& record : records->items) rename_leaf(record.text, it);
  }
  if (OldValue* others = item_of(kind, "others")) {
    for (OldValue& other : others->items) {
      if (OldValue* stamps = item_of(other, "stamps")) rename_leaf(stamps->text, it);
    }
  }
}

bool is_of_kind(OldValue& object, const Renamed& it) {
  const OldValue* kind = item_of(object, "kind");
  return kind != nullptr && kind->text == it.kind;
}

void rename_decided(OldValue& decided, const Renamed& it) {
  OldValue* field = item_of(decided, "field");
  if (field == nullptr) return;
  std::string stamps = " " + field->text;
  rename_leaf(stamps, it);
  field->text = stamps.substr(1);
}

void alter_record(const Step& step, std::string_view kind, OldValue& record) {
  for (const Renamed& it : step.fields) {
    if (it.kind != kind) continue;
    for (std::string& key : record.keys) {
      if (key == it.before) key = it.after;
    }
  }
  step.alter(kind, record);
}

void alter_edit(const Step& step, std::string_view kind, OldValue& edit) {
  for (const std::string_view side : {"before", "after"}) {
    if (OldValue* record = item_of(edit, side)) alter_record(step, kind, *record);
  }
}

void alter_names(const Step& step, OldValue& object, void (*rename)(OldValue&, const Renamed&)) {
  for (const Renamed& it : step.fields) {
    if (is_of_kind(object, it)) rename(object, it);
  }
}

}  // namespace

Result<void> check_version(std::int64_t version) {
  if (version > Version) {
    return problem("/version", "this was written by a newer Flipside (format " +
                                   std::to_string(version) + ", this one reads up to " +
                                   std::to_string(Version) +
                                   "). Reload the page to update it, then open it again");
  }
  if (version < 0) return problem("/version", "there is no such version of the format");
  return {};
}

std::span<const Step> steps_from(std::int64_t version) {
  CHECK(version >= 0 && version <= Version);
  return std::span(Steps).subspan(static_cast<std::size_t>(version));
}

std::string_view Migration::key_outside(std::size_t levels) const {
  const std::size_t size = around_.size();
  return size < levels + 2 ? std::string_view{} : std::string_view(around_[size - levels - 2].key);
}

// Entries of the journal and what stands aside hold records in lists of their own.
bool Migration::is_to_alter() const {
  const bool is_in_list = !around_.empty() && around_.back().is_list;
  return is_in_list && key_outside(0) != "journal" && key_outside(0) != "aside";
}

Refusal Migration::begin_object() {
  if (begun_.empty() && !is_to_alter()) {
    around_.push_back({.is_list = false});
    return next_.begin_object();
  }
  begun_.push_back({.form = OldValue::Form::Object});
  return {};
}

Refusal Migration::begin_list() {
  if (begun_.empty()) {
    around_.push_back({.is_list = true});
    return next_.begin_list();
  }
  begun_.push_back({.form = OldValue::Form::List});
  return {};
}

Refusal Migration::key(std::string&& name) {
  if (!begun_.empty()) {
    begun_.back().keys.push_back(std::move(name));
    return {};
  }
  around_.back().key = name;
  return next_.key(std::move(name));
}

Refusal Migration::end() {
  if (begun_.empty()) {
    const bool is_list = around_.back().is_list;
    around_.pop_back();
    return is_list ? next_.end_list() : next_.end_object();
  }
  OldValue value = std::move(begun_.back());
  begun_.pop_back();
  return begun_.empty() ? give_on(std::move(value)) : take(std::move(value));
}

Refusal Migration::take(OldValue value) {
  if (begun_.empty()) return tell(std::move(value), next_);
  begun_.back().items.push_back(std::move(value));
  return {};
}

Refusal Migration::give_on(OldValue value) {
  const std::string_view list = key_outside(0);
  for (const Step& step : steps_) {
    if (list == "kinds") {
      alter_names(step, value, rename_in_stamps);
    } else if (list == "decided") {
      alter_names(step, value, rename_decided);
    } else if (key_outside(1) == "change") {
      alter_edit(step, list, value);
    } else {
      alter_record(step, list, value);
    }
  }
  return tell(std::move(value), next_);
}

Refusal Migration::text(std::string&& value) {
  return take({.form = OldValue::Form::Text, .text = std::move(value)});
}

Refusal Migration::integer(std::int64_t value) {
  return take({.form = OldValue::Form::Integer, .integer = value});
}

Refusal Migration::boolean(bool value) {
  return take({.form = OldValue::Form::Boolean, .integer = value ? 1 : 0});
}

Refusal Migration::null() { return take({.form = OldValue::Form::Null}); }

Refusal Migration::other_number() { return take({.form = OldValue::Form::OtherNumber}); }

}  // namespace flipside::archive
