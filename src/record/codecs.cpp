#include "record/codecs.h"

#include <algorithm>
#include <limits>
#include <string_view>
#include <utility>

namespace flipside {
namespace {

constexpr std::string_view IdPattern = "^[A-Za-z0-9_-]{8,32}$";

void write_pair(Writer& to, std::string_view key, std::string_view value) {
  to.key(key);
  to.text(value);
}

void describe_integer(Writer& to, std::int64_t least, std::int64_t most) {
  write_pair(to, "type", "integer");
  to.key("minimum");
  to.integer(least);
  to.key("maximum");
  to.integer(most);
}

std::string quoted(std::string_view name) { return "\"" + std::string(name) + "\""; }

}  // namespace

Refusal CodecFor<std::string>::text(void* value, std::string&& from) const {
  if (from.find('\0') != std::string::npos) return "text must not contain the character U+0000";
  *static_cast<std::string*>(value) = std::move(from);
  return {};
}

void CodecFor<std::string>::write(const void* value, Writer& to, Visibility) const {
  to.text(*static_cast<const std::string*>(value));
}

void CodecFor<std::string>::describe(Writer& to) const { write_pair(to, "type", "string"); }

Refusal CodecFor<int>::integer(void* value, std::int64_t from) const {
  if (from < std::numeric_limits<int>::min() || from > std::numeric_limits<int>::max()) {
    return "the number is too large";
  }
  *static_cast<int*>(value) = static_cast<int>(from);
  return {};
}

void CodecFor<int>::write(const void* value, Writer& to, Visibility) const {
  to.integer(*static_cast<const int*>(value));
}

void CodecFor<int>::describe(Writer& to) const {
  describe_integer(to, std::numeric_limits<int>::min(), std::numeric_limits<int>::max());
}

Refusal CodecFor<std::int64_t>::integer(void* value, std::int64_t from) const {
  *static_cast<std::int64_t*>(value) = from;
  return {};
}

void CodecFor<std::int64_t>::write(const void* value, Writer& to, Visibility) const {
  to.integer(*static_cast<const std::int64_t*>(value));
}

void CodecFor<std::int64_t>::describe(Writer& to) const {
  describe_integer(to, -MostInteger, MostInteger);
}

Refusal CodecFor<bool>::boolean(void* value, bool from) const {
  *static_cast<bool*>(value) = from;
  return {};
}

void CodecFor<bool>::write(const void* value, Writer& to, Visibility) const {
  to.boolean(*static_cast<const bool*>(value));
}

void CodecFor<bool>::describe(Writer& to) const { write_pair(to, "type", "boolean"); }

Refusal CodecFor<Date>::text(void* value, std::string&& from) const {
  const std::optional<Date> date = date_from_iso(from);
  if (!date) return "expected " + expected() + ", not " + quoted(from);
  *static_cast<Date*>(value) = *date;
  return {};
}

void CodecFor<Date>::write(const void* value, Writer& to, Visibility) const {
  to.text(to_iso(*static_cast<const Date*>(value)));
}

void CodecFor<Date>::describe(Writer& to) const {
  write_pair(to, "type", "string");
  write_pair(to, "format", "date");
}

std::string IdCodec::expected() const {
  return "an id: 8 to 32 letters (A–Z, a–z), digits, \"_\" or \"-\"";
}

Refusal IdCodec::text(void* value, std::string&& from) const {
  if (!is_id(from)) return "expected " + expected();
  id_of(value) = std::move(from);
  return {};
}

void IdCodec::write(const void* value, Writer& to, Visibility) const { to.text(*id_text(value)); }

void IdCodec::describe(Writer& to) const {
  write_pair(to, "type", "string");
  write_pair(to, "pattern", IdPattern);
}

std::string expected_one_of(const std::vector<std::string_view>& names) {
  std::string list;
  for (const std::string_view name : names) list += (list.empty() ? "" : ", ") + quoted(name);
  return "one of " + list;
}

void describe_one_of(const std::vector<std::string_view>& names, Writer& to) {
  to.key("enum");
  to.begin_list();
  for (const std::string_view name : names) to.text(name);
  to.end_list();
}

void ListCodec::write(const void* value, Writer& to, Visibility least) const {
  to.begin_list();
  each(value, [&](const void* it) { element()->write(it, to, least); });
  to.end_list();
}

void ListCodec::describe(Writer& to) const {
  write_pair(to, "type", "array");
  to.key("items");
  to.begin_object();
  element()->describe(to);
  to.end_object();
}

Refusal refuse_key(const std::string& key, bool is_taken) {
  if (is_taken) return "the id " + quoted(key) + " is used twice in this list";
  return "it has no \"id\"";
}

bool RecordCodec::equals(const void* a, const void* b) const {
  return std::ranges::all_of(members(), [&](const Member& member) {
    return member.codec->equals(member.in(a), member.in(b));
  });
}

void RecordCodec::assign(void* to, const void* from) const {
  for (const Member& member : members()) member.codec->assign(member.in(to), member.in(from));
}

void RecordCodec::write(const void* value, Writer& to, Visibility least) const {
  to.begin_object();
  for (const Member& member : members()) {
    const void* field = member.in(value);
    if (member.visibility < least || member.codec->equals(field, member.in(blank()))) continue;
    to.key(member.key);
    member.codec->write(field, to, least);
  }
  to.end_object();
}

void RecordCodec::describe(Writer& to) const {
  write_pair(to, "type", "object");
  to.key("properties");
  to.begin_object();
  for (const Member& member : members()) {
    to.key(member.key);
    to.begin_object();
    member.codec->describe(to);
    to.end_object();
  }
  to.end_object();
  to.key("additionalProperties");
  to.boolean(false);
}

}  // namespace flipside
