// The codecs of all types that fields may have: text, numbers, yes or no, dates, ids, named
// enumerations, records, and lists, tables, edits and optional values of these.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

#include "base/date.h"
#include "base/id.h"
#include "record/codec.h"
#include "record/edit.h"
#include "record/field.h"
#include "record/named.h"
#include "record/table.h"

namespace flipside {

// Numbers outside ±10¹⁵ are refused everywhere: other programs would round them.
inline constexpr std::int64_t MostInteger = 1'000'000'000'000'000;

template <>
struct CodecFor<std::string> final : Codec {
  std::string expected() const override { return "text"; }
  // Refuses U+0000, which other programs take for the end.
  Refusal text(void* value, std::string&& from) const override;
  void write(const void* value, Writer& to, Visibility least) const override;
  void describe(Writer& to) const override;
};

// Whole numbers of the range of `int`.
template <>
struct CodecFor<int> final : Codec {
  std::string expected() const override { return "a whole number"; }
  Refusal integer(void* value, std::int64_t from) const override;
  void write(const void* value, Writer& to, Visibility least) const override;
  void describe(Writer& to) const override;
};

template <>
struct CodecFor<std::int64_t> final : Codec {
  std::string expected() const override { return "a whole number"; }
  Refusal integer(void* value, std::int64_t from) const override;
  void write(const void* value, Writer& to, Visibility least) const override;
  void describe(Writer& to) const override;
};

template <>
struct CodecFor<bool> final : Codec {
  std::string expected() const override { return "true or false"; }
  Refusal boolean(void* value, bool from) const override;
  void write(const void* value, Writer& to, Visibility least) const override;
  void describe(Writer& to) const override;
};

template <>
struct CodecFor<Date> final : Codec {
  std::string expected() const override { return "a date as in \"2026-09-01\""; }
  Refusal text(void* value, std::string&& from) const override;
  void write(const void* value, Writer& to, Visibility least) const override;
  void describe(Writer& to) const override;
};

// What the codecs of all ids share.
struct IdCodec : Codec {
  std::string expected() const final;
  void describe(Writer& to) const final;

 protected:
  ~IdCodec() = default;
};

template <class R>
struct CodecFor<Id<R>> final : IdCodec {
  Refusal text(void* value, std::string&& from) const override {
    if (!is_id(from)) return "expected " + expected();
    static_cast<Id<R>*>(value)->value = std::move(from);
    return {};
  }
  void write(const void* value, Writer& to, Visibility) const override {
    to.text(static_cast<const Id<R>*>(value)->value);
  }
};

// What the codecs of all named enumerations share.
struct NameCodec : Codec {
  void describe(Writer& to) const final;
  std::string expected() const final;
  virtual std::vector<std::string_view> names() const = 0;

 protected:
  ~NameCodec() = default;
};

template <NamedEnum E>
struct CodecFor<E> final : NameCodec {
  std::vector<std::string_view> names() const override {
    std::vector<std::string_view> all;
    for (const auto& entry : names_of(E{})) all.push_back(entry.name);
    return all;
  }
  Refusal text(void* value, std::string&& from) const override {
    const std::optional<E> named = value_named<E>(from);
    if (!named) return "expected " + expected() + ", not \"" + from + "\"";
    *static_cast<E*>(value) = *named;
    return {};
  }
  void write(const void* value, Writer& to, Visibility) const override {
    to.text(name_of(*static_cast<const E*>(value)));
  }
};

// An absent value is a missing field, so only what is there is read or written.
template <class T>
struct CodecFor<std::optional<T>> final : Codec {
  std::string expected() const override { return codec<T>.expected(); }
  Slot inside(void* value) const override {
    return codec<T>.inside(&static_cast<std::optional<T>*>(value)->emplace());
  }
  void write(const void* value, Writer& to, Visibility least) const override {
    const auto& optional = *static_cast<const std::optional<T>*>(value);
    if (optional) codec<T>.write(&*optional, to, least);
  }
  void describe(Writer& to) const override { codec<T>.describe(to); }
};

// What the codecs of lists and tables share.
struct ListCodec : Codec {
  std::string expected() const final { return "a list"; }
  bool is_list() const final { return true; }

 protected:
  ~ListCodec() = default;
  static void describe_list(const Codec& element, Writer& to);
};

template <class T>
struct CodecFor<std::vector<T>> final : ListCodec {
  Slot next_element(void* list) const override {
    return slot_for(static_cast<std::vector<T>*>(list)->emplace_back());
  }
  void write(const void* value, Writer& to, Visibility least) const override {
    to.begin_list();
    for (const T& element : *static_cast<const std::vector<T>*>(value)) {
      codec<T>.write(&element, to, least);
    }
    to.end_list();
  }
  void describe(Writer& to) const override { describe_list(codec<T>, to); }
};

// The id under which a record, or an edit of one, stands in its map; empty when it has none.
template <class R>
const Id<R>& key_of(const R& record) {
  return record.id;
}

template <class R>
const Id<R>& key_of(const Edit<R>& edit) {
  static const Id<R> None;
  if (edit.before) return edit.before->id;
  return edit.after ? edit.after->id : None;
}

Refusal refuse_key(const std::string& key, bool is_taken);

// Maps from id to record or edit, in files a list in the order of ids. An element that is being
// read stands under the empty id, which no complete one has.
template <class R, class T>
struct CodecFor<std::map<Id<R>, T>> final : ListCodec {
  using Map = std::map<Id<R>, T>;

  Slot next_element(void* map) const override {
    return slot_for((*static_cast<Map*>(map))[Id<R>{}]);
  }
  Refusal end_element(void* map) const override {
    Map& entries = *static_cast<Map*>(map);
    auto entry = entries.extract(Id<R>{});
    const Id<R> id = key_of(entry.mapped());
    const bool is_taken = entries.contains(id);
    if (id.empty() || is_taken) return refuse_key(id.value, is_taken);
    entry.key() = id;
    entries.insert(entries.end(), std::move(entry));
    return {};
  }
  void write(const void* value, Writer& to, Visibility least) const override {
    to.begin_list();
    for (const auto& [id, element] : *static_cast<const Map*>(value)) {
      codec<T>.write(&element, to, least);
    }
    to.end_list();
  }
  void describe(Writer& to) const override { describe_list(codec<T>, to); }
};

// What the codecs of all records share.
struct RecordCodec : Codec {
  std::string expected() const final { return "an object"; }
  void write(const void* value, Writer& to, Visibility least) const final;
  void describe(Writer& to) const final;

 protected:
  ~RecordCodec() = default;
};

namespace codec_detail {

// A record as it is made, to compare with.
template <Record R>
const R& blank() {
  static const R Blank{};
  return Blank;
}

// The three are functions of the member alone: nothing of the field list is left in the program.
template <Record R, class T, T R::* Place>
void* locate(void* record) {
  return &(static_cast<R*>(record)->*Place);
}

template <Record R, class T, T R::* Place>
const void* locate_const(const void* record) {
  return &(static_cast<const R*>(record)->*Place);
}

template <Record R, class T, T R::* Place>
bool is_default(const void* record) {
  return static_cast<const R*>(record)->*Place == blank<R>().*Place;
}

template <Record R, std::size_t I>
constexpr Member member_at() {
  constexpr auto Listed = std::get<I>(field_detail::field_list<R>);
  using T = typename decltype(Listed)::Value;
  return {Listed.key,
          Listed.visibility,
          locate<R, T, Listed.member>,
          locate_const<R, T, Listed.member>,
          is_default<R, T, Listed.member>,
          &codec<T>};
}

template <Record R>
inline constexpr auto members_of = []<std::size_t... I>(std::index_sequence<I...>) {
  return std::array<Member, sizeof...(I)>{member_at<R, I>()...};
}(std::make_index_sequence<field_count<R>>{});

}  // namespace codec_detail

template <Record R>
struct CodecFor<R> final : RecordCodec {
  static_assert(field_count<R> <= 64, "a reader marks the fields it has seen in 64 bits");
  std::span<const Member> members() const override { return codec_detail::members_of<R>; }
};

}  // namespace flipside
