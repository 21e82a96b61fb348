// The codecs of all types that fields may have: text, numbers, yes or no, dates, ids, named
// enumerations, records, and lists, tables and optional values of these. Those of edits: edit.h.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

#include "base/date.h"
#include "base/id.h"
#include "record/codec.h"
#include "record/field.h"
#include "record/named.h"
#include "record/table.h"

namespace flipside {

// Numbers outside ±10¹⁵ are refused everywhere: other programs would round them.
inline constexpr std::int64_t MostInteger = 1'000'000'000'000'000;

// What values that are copied and compared as a whole have in common.
template <class T>
struct PlainCodec : Codec {
  bool equals(const void* a, const void* b) const final {
    return *static_cast<const T*>(a) == *static_cast<const T*>(b);
  }
  void assign(void* to, const void* from) const final {
    *static_cast<T*>(to) = *static_cast<const T*>(from);
  }

 protected:
  ~PlainCodec() = default;
};

template <>
struct CodecFor<std::string> final : PlainCodec<std::string> {
  std::string expected() const override { return "text"; }
  // Refuses U+0000, which other programs take for the end.
  Refusal text(void* value, std::string&& from) const override;
  void write(const void* value, Writer& to, Visibility least) const override;
  void describe(Writer& to) const override;
};

// Whole numbers of the range of `int`.
template <>
struct CodecFor<int> final : PlainCodec<int> {
  std::string expected() const override { return "a whole number"; }
  Refusal integer(void* value, std::int64_t from) const override;
  void write(const void* value, Writer& to, Visibility least) const override;
  void describe(Writer& to) const override;
};

template <>
struct CodecFor<std::int64_t> final : PlainCodec<std::int64_t> {
  std::string expected() const override { return "a whole number"; }
  Refusal integer(void* value, std::int64_t from) const override;
  void write(const void* value, Writer& to, Visibility least) const override;
  void describe(Writer& to) const override;
};

template <>
struct CodecFor<bool> final : PlainCodec<bool> {
  std::string expected() const override { return "true or false"; }
  Refusal boolean(void* value, bool from) const override;
  void write(const void* value, Writer& to, Visibility least) const override;
  void describe(Writer& to) const override;
};

template <>
struct CodecFor<Date> final : PlainCodec<Date> {
  std::string expected() const override { return "a date as in \"2026-09-01\""; }
  Refusal text(void* value, std::string&& from) const override;
  void write(const void* value, Writer& to, Visibility least) const override;
  void describe(Writer& to) const override;
};

// What the codecs of all ids share.
struct IdCodec : Codec {
  std::string expected() const final;
  Refusal text(void* value, std::string&& from) const final;
  void write(const void* value, Writer& to, Visibility least) const final;
  void describe(Writer& to) const final;
  bool equals(const void* a, const void* b) const final { return *id_text(a) == *id_text(b); }
  void assign(void* to, const void* from) const final { id_of(to) = *id_text(from); }
  void clear_id(void* value) const final { id_of(value).clear(); }

  virtual std::string& id_of(void* value) const = 0;

 protected:
  ~IdCodec() = default;
};

template <class R>
struct CodecFor<Id<R>> final : IdCodec {
  const std::string* id_text(const void* value) const override {
    return &static_cast<const Id<R>*>(value)->value;
  }
  std::string& id_of(void* value) const override { return static_cast<Id<R>*>(value)->value; }
};

// What the codecs of all named enumerations share.
std::string expected_one_of(const std::vector<std::string_view>& names);
void describe_one_of(const std::vector<std::string_view>& names, Writer& to);

template <NamedEnum E>
struct CodecFor<E> final : PlainCodec<E> {
  std::string expected() const override { return expected_one_of(names()); }
  void describe(Writer& to) const override { describe_one_of(names(), to); }
  static std::vector<std::string_view> names() {
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
  using Optional = std::optional<T>;

  std::string expected() const override { return codec<T>.expected(); }
  Slot inside(void* value) const override {
    return codec<T>.inside(&static_cast<Optional*>(value)->emplace());
  }
  const Codec* element() const override { return &codec<T>; }
  void each(const void* value, FunctionRef<void(const void*)> visit) const override {
    if (const auto& optional = *static_cast<const Optional*>(value)) visit(&*optional);
  }
  bool equals(const void* a, const void* b) const override {
    const auto& one = *static_cast<const Optional*>(a);
    const auto& other = *static_cast<const Optional*>(b);
    return one && other ? codec<T>.equals(&*one, &*other) : one.has_value() == other.has_value();
  }
  void assign(void* to, const void* from) const override {
    *static_cast<Optional*>(to) = *static_cast<const Optional*>(from);
  }
  void write(const void* value, Writer& to, Visibility least) const override {
    const auto& optional = *static_cast<const Optional*>(value);
    if (optional) codec<T>.write(&*optional, to, least);
  }
  void describe(Writer& to) const override { codec<T>.describe(to); }
};

// What the codecs of lists and tables share.
struct ListCodec : Codec {
  std::string expected() const final { return "a list"; }
  bool is_list() const final { return true; }
  void write(const void* value, Writer& to, Visibility least) const final;
  void describe(Writer& to) const final;

 protected:
  ~ListCodec() = default;
};

template <class T>
struct CodecFor<std::vector<T>> final : ListCodec {
  using List = std::vector<T>;

  Slot next_element(void* list) const override {
    return slot_for(static_cast<List*>(list)->emplace_back());
  }
  const Codec* element() const override { return &codec<T>; }
  void each(const void* value, FunctionRef<void(const void*)> visit) const override {
    for (const T& element : *static_cast<const List*>(value)) visit(&element);
  }
  void erase_if(void* list, FunctionRef<bool(const void*)> condition) const override {
    std::erase_if(*static_cast<List*>(list), [&](const T& element) { return condition(&element); });
  }
  bool equals(const void* a, const void* b) const override {
    return std::ranges::equal(
        *static_cast<const List*>(a), *static_cast<const List*>(b),
        [](const T& one, const T& other) { return codec<T>.equals(&one, &other); });
  }
  void assign(void* to, const void* from) const override {
    *static_cast<List*>(to) = *static_cast<const List*>(from);
  }
};

// What a list of records by id says when an element is complete: no id, or one that is taken.
Refusal refuse_key(const std::string& key, bool is_taken);

// A kind of record whose type is forgotten: how one is made and unmade, and its fields.
struct Kind {
  const Codec* codec;
  const Codec* id_codec;
  void* (*make)();
  void* (*copy)(const void* record);
  void (*destroy)(void* record);
  std::string& (*id_in)(void* record);

  const std::string& id(const void* record) const { return id_in(const_cast<void*>(record)); }
};

template <class R>
inline constexpr Kind kind_of{
    .codec = &codec<R>,
    .id_codec = &codec<Id<R>>,
    .make = []() -> void* { return new R; },
    .copy = [](const void* it) -> void* { return new R(*static_cast<const R*>(it)); },
    .destroy = [](void* it) { delete static_cast<R*>(it); },
    .id_in = [](void* it) -> std::string& { return static_cast<R*>(it)->id.value; }};

// What the codecs of all tables share; in files a table is a list in the order of ids. An element
// that is being read stands under the empty id, which no complete one has.
struct TableCodec : ListCodec {
  const Codec* element() const final { return kind().codec; }

  virtual const Kind& kind() const = 0;
  virtual std::size_t size(const void* table) const = 0;
  // Absent when there is none of that id.
  virtual const void* find(const void* table, const std::string& id) const = 0;
  // Adds the record, or puts it in place of the one with its id.
  virtual void put(void* table, const void* record) const = 0;
  virtual void erase(void* table, const std::string& id) const = 0;

 protected:
  ~TableCodec() = default;
};

template <class R>
struct CodecFor<std::map<Id<R>, R>> final : TableCodec {
  using Records = Table<R>;

  const Kind& kind() const override { return kind_of<R>; }
  std::size_t size(const void* table) const override { return in(table).size(); }
  const void* find(const void* table, const std::string& id) const override {
    return flipside::find(in(table), Id<R>(id));
  }
  void put(void* table, const void* record) const override {
    const R& it = *static_cast<const R*>(record);
    in(table).insert_or_assign(it.id, it);
  }
  void erase(void* table, const std::string& id) const override { in(table).erase(Id<R>(id)); }

  Slot next_element(void* table) const override { return slot_for(in(table)[Id<R>{}]); }
  Refusal end_element(void* table) const override {
    Records& records = in(table);
    auto entry = records.extract(Id<R>{});
    const Id<R>& id = entry.mapped().id;
    const bool is_taken = records.contains(id);
    if (id.empty() || is_taken) return refuse_key(id.value, is_taken);
    entry.key() = id;
    records.insert(records.end(), std::move(entry));
    return {};
  }
  void each(const void* table, FunctionRef<void(const void*)> visit) const override {
    for (const auto& [id, record] : in(table)) visit(&record);
  }
  bool equals(const void* a, const void* b) const override {
    return std::ranges::equal(in(a), in(b), [](const auto& one, const auto& other) {
      return codec<R>.equals(&one.second, &other.second);
    });
  }
  void assign(void* to, const void* from) const override { in(to) = in(from); }

 private:
  static const Records& in(const void* table) { return *static_cast<const Records*>(table); }
  static Records& in(void* table) { return *static_cast<Records*>(table); }
};

// What the codecs of all records share.
struct RecordCodec : Codec {
  std::string expected() const final { return "an object"; }
  bool equals(const void* a, const void* b) const final;
  void assign(void* to, const void* from) const final;
  void write(const void* value, Writer& to, Visibility least) const final;
  void describe(Writer& to) const final;

  // A record as it is made: fields that have its values are left out in files.
  virtual const void* blank() const = 0;

 protected:
  ~RecordCodec() = default;
};

namespace codec_detail {

template <Record R>
const R& blank() {
  static const R Blank{};
  return Blank;
}

// A function of the member alone: nothing of the field list is left in the program.
template <Record R, class T, T R::* Place>
const void* locate(const void* record) {
  return &(static_cast<const R*>(record)->*Place);
}

template <Record R, std::size_t I>
constexpr Member member_at() {
  constexpr auto Listed = std::get<I>(field_detail::field_list<R>);
  using T = typename decltype(Listed)::Value;
  return {Listed.key, Listed.visibility, Listed.link, locate<R, T, Listed.member>, &codec<T>};
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
  const void* blank() const override { return &codec_detail::blank<R>(); }
};

}  // namespace flipside
