// A record of any kind, or none, as a value.
#pragma once

#include <memory>
#include <utility>

#include "record/codecs.h"

namespace flipside {

// Never altered once it is made, so copies share it.
class AnyRecord {
 public:
  AnyRecord() = default;
  // Takes over what kind.make or kind.copy made.
  AnyRecord(const Kind& kind, void* made) : kind_(&kind), record_(made, kind.destroy) {}

  template <class R>
  static AnyRecord of(R record) {
    return {kind_of<R>, new R(std::move(record))};
  }
  static AnyRecord copy_of(const Kind& kind, const void* record) {
    return {kind, kind.copy(record)};
  }

  explicit operator bool() const { return record_ != nullptr; }
  const void* get() const { return record_.get(); }
  // The two are only for one that is there.
  const Kind& kind() const { return *kind_; }
  const std::string& id() const { return kind_->id(get()); }

  // Records of one kind.
  bool operator==(const AnyRecord& other) const;

 private:
  const Kind* kind_{};
  std::shared_ptr<const void> record_{};
};

}  // namespace flipside
