#include "record/record_reader.h"

#include <algorithm>
#include <span>
#include <string_view>
#include <utility>

#include "base/check.h"
#include "record/codecs.h"

namespace flipside {
namespace {

// A step of a JSON Pointer (RFC 6901).
std::string pointer_step(std::string_view key) {
  std::string step = "/";
  for (const char c : key) {
    if (c == '~') {
      step += "~0";
    } else if (c == '/') {
      step += "~1";
    } else {
      step += c;
    }
  }
  return step;
}

}  // namespace

Slot RecordReader::next_slot() {
  if (frames_.empty()) return root_.codec->inside(root_.value);
  Frame& frame = frames_.back();
  if (frame.member != nullptr) {
    return frame.member->codec->inside(frame.member->in(frame.slot.value));
  }
  ++frame.index;
  const Slot element = frame.slot.codec->next_element(frame.slot.value);
  return element.codec->inside(element.value);
}

// A value is complete: a list that it stands in takes note.
Refusal RecordReader::end_value() {
  if (frames_.empty()) return {};
  const Frame& frame = frames_.back();
  if (frame.member != nullptr) return {};
  return frame.slot.codec->end_element(frame.slot.value);
}

Refusal RecordReader::end_container() {
  CHECK(!frames_.empty());
  frames_.pop_back();
  return end_value();
}

Refusal RecordReader::begin_object() {
  const Slot slot = next_slot();
  if (slot.codec->members().empty()) return "expected " + slot.codec->expected();
  frames_.push_back({.slot = slot});
  return {};
}

Refusal RecordReader::key(std::string&& name) {
  Frame& frame = frames_.back();
  const std::span<const Member> members = frame.slot.codec->members();
  const auto found = std::ranges::find(members, name, &Member::key);
  if (found == members.end()) {
    frame.member = nullptr;
    unknown_key_ = std::move(name);
    return "this version of Flipside does not know this key";
  }
  frame.member = &*found;
  const std::uint64_t bit = std::uint64_t{1} << (found - members.begin());
  if ((frame.seen & bit) != 0) return "the key comes twice in this object";
  frame.seen |= bit;
  return {};
}

Refusal RecordReader::end_object() { return end_container(); }

Refusal RecordReader::begin_list() {
  const Slot slot = next_slot();
  if (!slot.codec->is_list()) return "expected " + slot.codec->expected();
  frames_.push_back({.slot = slot});
  return {};
}

Refusal RecordReader::end_list() { return end_container(); }

Refusal RecordReader::text(std::string&& value) {
  const Slot slot = next_slot();
  if (Refusal refusal = slot.codec->text(slot.value, std::move(value))) return refusal;
  return end_value();
}

Refusal RecordReader::integer(std::int64_t value) {
  const Slot slot = next_slot();
  if (value < -MostInteger || value > MostInteger) {
    return "the number is too large: at most 1,000,000,000,000,000 either side of 0";
  }
  if (Refusal refusal = slot.codec->integer(slot.value, value)) return refusal;
  return end_value();
}

Refusal RecordReader::boolean(bool value) {
  const Slot slot = next_slot();
  if (Refusal refusal = slot.codec->boolean(slot.value, value)) return refusal;
  return end_value();
}

Refusal RecordReader::null() {
  return "expected " + next_slot().codec->expected() + "; leave the key out where there is none";
}

Refusal RecordReader::other_number() {
  return "expected " + next_slot().codec->expected() + ", not a number with a point or an exponent";
}

std::string RecordReader::path() const {
  std::string path;
  for (const Frame& frame : frames_) {
    if (frame.member != nullptr) {
      path += pointer_step(frame.member->key);
    } else if (frame.index >= 0) {
      path += "/" + std::to_string(frame.index);
    }
  }
  if (!unknown_key_.empty()) path += pointer_step(unknown_key_);
  return path;
}

}  // namespace flipside
