// From each earlier version of the format to the next: steps that are pure, frozen once their
// version is released, and only lead upward. Files, snapshots, journals and copies for others all
// pass through them while they are read.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "archive/old_value.h"
#include "base/result.h"
#include "record/reader.h"

namespace flipside::archive {

// A field of a kind of record ("people") that the next version calls otherwise.
struct Renamed {
  std::string_view kind;
  std::string_view before;
  std::string_view after;
};

struct Step {
  // Done first, in whatever names a field: records, stamps, what was decided.
  std::span<const Renamed> fields;
  // What else becomes of a record.
  void (*alter)(std::string_view kind, OldValue& record);
};

// Refuses, by "/version", what is newer than the present version or no version at all.
Result<void> check_version(std::int64_t version);

// The steps from that version to the present one, in their order; none from the present one.
// 0 <= version <= Version.
std::span<const Step> steps_from(std::int64_t version);

// Takes the text of an envelope or of an entry of the journal, and gives on to `next` what the
// steps make of it. A record that is refused is refused at its end.
class Migration final : public Reader {
 public:
  Migration(std::span<const Step> steps, Reader& next) : steps_(steps), next_(next) {}

  Refusal begin_object() override;
  Refusal key(std::string&& name) override;
  Refusal end_object() override { return end(); }
  Refusal begin_list() override;
  Refusal end_list() override { return end(); }
  Refusal text(std::string&& value) override;
  Refusal integer(std::int64_t value) override;
  Refusal boolean(bool value) override;
  Refusal null() override;
  Refusal other_number() override;
  std::string path() const override { return next_.path(); }

 private:
  // An object or list that is given on as it comes; of an object the latest key.
  struct Around {
    bool is_list{};
    std::string key{};
  };

  // The key of the object so many levels outside of the innermost list; empty where there is none.
  std::string_view key_outside(std::size_t levels) const;
  bool is_to_alter() const;
  Refusal take(OldValue value);
  Refusal end();
  Refusal give_on(OldValue value);

  std::span<const Step> steps_;
  Reader& next_;
  std::vector<Around> around_;
  // What is altered once it is complete, and the parts of it that have begun, the innermost last.
  std::vector<OldValue> begun_;
};

}  // namespace flipside::archive
