#include "record/any_record.h"

namespace flipside {

bool AnyRecord::operator==(const AnyRecord& other) const {
  if (record_ == other.record_) return true;
  return record_ && other.record_ && kind_->codec->equals(get(), other.get());
}

}  // namespace flipside
