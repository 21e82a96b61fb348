// Takes what a file says straight into a value made of records, and refuses what does not fit.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "record/codec.h"
#include "record/reader.h"

namespace flipside {

// Refuses unknown keys, keys that come twice, null, numbers that are not whole or beyond ±10¹⁵, and
// what the codecs refuse. After a refusal the value holds what was read until then.
class RecordReader final : public Reader {
 public:
  explicit RecordReader(Slot root) : root_(root) {}

  Refusal begin_object() override;
  Refusal key(std::string&& name) override;
  Refusal end_object() override;
  Refusal begin_list() override;
  Refusal end_list() override;
  Refusal text(std::string&& value) override;
  Refusal integer(std::int64_t value) override;
  Refusal boolean(bool value) override;
  Refusal null() override;
  Refusal other_number() override;
  std::string path() const override;

 private:
  // An object or list that is begun and not yet ended.
  struct Frame {
    Slot slot;
    // Of an object: which fields had a key, and the field whose value comes next.
    std::uint64_t seen{};
    const Member* member{};
    // Of a list: the number of the element that is read now, from 0.
    std::int64_t index{-1};
  };

  Slot next_slot();
  Refusal end_value();
  Refusal end_container();

  Slot root_;
  std::vector<Frame> frames_;
  // The key that was refused because no field has it.
  std::string unknown_key_;
};

}  // namespace flipside
