#include "archive/file_header.h"

#include <optional>
#include <string>
#include <utility>

#include "record/json_reader.h"
#include "record/reader.h"

namespace flipside::archive {
namespace {

// Picks keys out of the outermost object and stops the reading as soon as it has those wanted.
class HeaderReader final : public Reader {
 public:
  explicit HeaderReader(bool wants_kind) : wants_kind_(wants_kind) {}

  bool is_flipside() const { return format_ == "flipside"; }
  std::optional<std::int64_t> version() const { return version_; }
  const std::string& kind() const { return kind_; }

  Refusal begin_object() override { return deeper(); }
  Refusal end_object() override { return shallower(); }
  Refusal begin_list() override { return deeper(); }
  Refusal end_list() override { return shallower(); }
  Refusal key(std::string&& name) override {
    if (depth_ == 1) key_ = std::move(name);
    return {};
  }
  Refusal text(std::string&& value) override {
    if (depth_ != 1) return {};
    if (key_ == "format") format_ = std::move(value);
    if (key_ == "kind") kind_ = std::move(value);
    return stop_when_complete();
  }
  Refusal integer(std::int64_t value) override {
    if (depth_ == 1 && key_ == "version") version_ = value;
    return stop_when_complete();
  }
  Refusal boolean(bool) override { return {}; }
  Refusal null() override { return {}; }
  // No version is such a number.
  Refusal other_number() override { return integer(-1); }
  std::string path() const override { return {}; }

 private:
  Refusal deeper() {
    ++depth_;
    return {};
  }
  Refusal shallower() {
    --depth_;
    return {};
  }
  Refusal stop_when_complete() const {
    const bool has_kind = !wants_kind_ || !kind_.empty();
    if (is_flipside() && version_ && has_kind) return "enough is known";
    return {};
  }

  bool wants_kind_;
  int depth_ = 0;
  std::string key_;
  std::string format_;
  std::string kind_;
  std::optional<std::int64_t> version_;
};

}  // namespace

Result<std::int64_t> version_of(std::string_view json) {
  HeaderReader header(false);
  const Result<void> read = read_json(json, header);
  if (header.is_flipside() && header.version()) return *header.version();
  const std::string why =
      read ? "it has no \"format\": \"flipside\" with a \"version\"" : read.error().what;
  return problem({}, "this is not a Flipside file: " + why);
}

bool is_sealed(std::string_view json) {
  HeaderReader header(true);
  static_cast<void>(read_json(json, header));
  return header.is_flipside() && header.kind() == "sealed";
}

}  // namespace flipside::archive
