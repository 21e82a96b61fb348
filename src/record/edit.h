// Change as a value: what records of one kind were and what they are now, and the arithmetic of
// that.
#pragma once

#include <cstddef>
#include <iterator>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "record/any_record.h"
#include "record/codecs.h"
#include "record/table.h"

namespace flipside {

// Absent means that the record is not there: no `before` is an addition, no `after` a removal.
struct AnyEdit {
  AnyRecord before{};
  AnyRecord after{};
  bool operator==(const AnyEdit&) const = default;
};

// By the id of the record, all of one kind: at most one edit a record, and never one whose before
// and after are equal.
using EditList = std::map<std::string, AnyEdit>;

// Costs the size of the edits, not of the table.
void apply(const TableCodec& codec, void* table, const EditList& edits);
EditList inverse(EditList edits);
// Both, one after the other, as one.
EditList then(EditList first, const EditList& second);
// The edits that lead from one table to the other.
EditList difference(const TableCodec& codec, const void* from, const void* to);
// The edits that undo `edits` in a table that may have moved on since. Fields that were changed
// again keep their later value; a record that was added and then edited stays; one that was
// removed and then added again, or edited and then removed, stays as it is.
// Where nothing came later this is `inverse`.
EditList rebase_inverse(const TableCodec& codec, const EditList& edits, const void* now);

// An edit as it is made.
template <class R>
struct Edit {
  std::optional<R> before{};
  std::optional<R> after{};

  AnyEdit forget() && {
    AnyEdit edit;
    if (before) edit.before = AnyRecord::of(*std::move(before));
    if (after) edit.after = AnyRecord::of(*std::move(after));
    return edit;
  }
};

// An edit as it is read; null where the record is not there.
template <class R>
struct EditOf {
  explicit EditOf(const AnyEdit& edit)
      : before(static_cast<const R*>(edit.before.get())),
        after(static_cast<const R*>(edit.after.get())) {}

  const R* before;
  const R* after;
};

// The edits of records of the kind R: an EditList seen with its type.
template <class R>
class Edits {
 public:
  using Entry = std::pair<const Id<R>&, EditOf<R>>;

  class Iterator {
   public:
    using iterator_category = std::input_iterator_tag;
    using difference_type = std::ptrdiff_t;
    using value_type = Entry;
    // What `->` gives is for use at once: to keep it, copy it.
    struct Arrow {
      Entry entry;
      const Entry* operator->() const { return &entry; }
    };

    Iterator() = default;
    explicit Iterator(EditList::const_iterator at) : at_(at) {}

    Entry operator*() const {
      const EditOf<R> edit(at_->second);
      return {edit.after != nullptr ? edit.after->id : edit.before->id, edit};
    }
    Arrow operator->() const { return {**this}; }
    Iterator& operator++() {
      ++at_;
      return *this;
    }
    Iterator operator++(int) { return Iterator(at_++); }
    bool operator==(const Iterator&) const = default;

   private:
    EditList::const_iterator at_{};
  };

  using iterator = Iterator;

  Edits() = default;
  explicit Edits(EditList list) : list_(std::move(list)) {}

  iterator begin() const { return iterator(list_.begin()); }
  iterator end() const { return iterator(list_.end()); }
  bool empty() const { return list_.empty(); }
  std::size_t size() const { return list_.size(); }
  bool contains(const Id<R>& id) const { return list_.contains(id.value); }
  iterator find(const Id<R>& id) const { return iterator(list_.find(id.value)); }

  // Leaves an edit that is there already.
  void emplace(const Id<R>& id, Edit<R> edit) {
    list_.try_emplace(id.value, std::move(edit).forget());
  }
  void insert_or_assign(const Id<R>& id, Edit<R> edit) {
    list_.insert_or_assign(id.value, std::move(edit).forget());
  }
  void erase(const Id<R>& id) { list_.erase(id.value); }
  // Takes out those of which `condition(id, edit)` holds.
  template <class F>
  void erase_if(F condition) {
    std::erase_if(list_, [&](const auto& entry) {
      const EditOf<R> edit(entry.second);
      return condition(edit.after != nullptr ? edit.after->id : edit.before->id, edit);
    });
  }
  // Alters what the edit of that id leaves: `modify(R&)` keeps its id. There must be something;
  // what was read of the edit before is not for use after.
  template <class F>
  void alter(const Id<R>& id, F modify) {
    AnyRecord& after = list_.at(id.value).after;
    R record = *static_cast<const R*>(after.get());
    modify(record);
    after = AnyRecord::of(std::move(record));
  }

  const EditList& list() const { return list_; }
  EditList& list() { return list_; }
  bool operator==(const Edits&) const = default;

 private:
  EditList list_{};
};

template <class R>
void apply(Table<R>& table, const Edits<R>& edits) {
  apply(codec<Table<R>>, &table, edits.list());
}

template <class R>
Edits<R> difference(const Table<R>& from, const Table<R>& to) {
  return Edits<R>(difference(codec<Table<R>>, &from, &to));
}

// The keys of the fields that differ, in declared order.
std::vector<std::string_view> changed_fields(const Codec& codec, const void* a, const void* b);

template <Record R>
std::vector<std::string_view> changed_fields(const R& a, const R& b) {
  return changed_fields(codec<R>, &a, &b);
}

// A record or none, in JSON as the record.
struct AnyRecordCodec final : Codec {
  constexpr explicit AnyRecordCodec(const Kind& of) : kind(of) {}

  std::string expected() const override { return kind.codec->expected(); }
  Slot inside(void* value) const override;
  const Codec* element() const override { return kind.codec; }
  void each(const void* value, FunctionRef<void(const void*)> visit) const override;
  bool equals(const void* a, const void* b) const override;
  void assign(void* to, const void* from) const override;
  void write(const void* value, Writer& to, Visibility least) const override;
  void describe(Writer& to) const override { kind.codec->describe(to); }

  const Kind& kind;
};

// An edit, in JSON an object with `before` and `after`.
struct EditCodec final : RecordCodec {
  constexpr explicit EditCodec(const Kind& kind)
      : record_(kind),
        members_{Member{"before", Visibility::Private, Link::None, before_in, &record_},
                 Member{"after", Visibility::Private, Link::None, after_in, &record_}} {}

  std::span<const Member> members() const override { return members_; }
  const void* blank() const override;

 private:
  static const void* before_in(const void* edit);
  static const void* after_in(const void* edit);

  AnyRecordCodec record_;
  std::array<Member, 2> members_;
};

// What the codecs of all edits share; in JSON a list of them.
struct EditsCodec : ListCodec {
  constexpr explicit EditsCodec(const Kind& kind) : edit_(kind) {}

  const Codec* element() const final { return &edit_; }
  Slot next_element(void* edits) const final;
  Refusal end_element(void* edits) const final;
  void each(const void* edits, FunctionRef<void(const void*)> visit) const final;
  bool equals(const void* a, const void* b) const final;
  void assign(void* to, const void* from) const final;

  virtual const EditList& list_in(const void* edits) const = 0;
  EditList& list_in(void* edits) const;

 protected:
  ~EditsCodec() = default;

 private:
  EditCodec edit_;
};

template <class R>
struct CodecFor<Edits<R>> final : EditsCodec {
  constexpr CodecFor() : EditsCodec(kind_of<R>) {}
  using EditsCodec::list_in;
  const EditList& list_in(const void* edits) const override {
    return static_cast<const Edits<R>*>(edits)->list();
  }
};

}  // namespace flipside
