#include "screens/value_words.h"

#include <algorithm>
#include <string_view>

#include "app/words.h"
#include "programme/kinds.h"
#include "record/codecs.h"
#include "record/writer.h"
#include "screens/format.h"
#include "screens/words/merge.h"

namespace flipside::screens {
namespace {

// What is one text, number or choice.
class PlainWords final : public Writer {
 public:
  void begin_object() override {}
  void key(std::string_view) override {}
  void end_object() override {}
  void begin_list() override {}
  void end_list() override {}
  void text(std::string_view value) override { words = value; }
  void integer(std::int64_t value) override { words = std::to_string(value); }
  void boolean(bool value) override { words = value ? merge_words::Yes : merge_words::No; }

  std::string words;
};

std::string name_of_record(const Codec& codec, const std::string& id, const Programme& programme) {
  if (id.empty()) return {};
  const TableKind* kind = kind_named_by(codec);
  const void* record = kind == nullptr ? nullptr : kind->codec.find(kind->table(programme), id);
  return record == nullptr ? std::string(merge_words::NotHere)
                           : app::words::called(programme, *kind, record);
}

class Wording {
 public:
  Wording(const Programme& programme, const app::Moment& moment)
      : programme_(programme), moment_(moment) {}

  // Empty for what says nothing.
  std::string of(const Codec& codec, const void* value) const {
    if (const std::string* id = codec.id_text(value)) {
      return name_of_record(codec, *id, programme_);
    }
    if (&codec == &flipside::codec<Date>) {
      return day_and_month(*static_cast<const Date*>(value), moment_.today);
    }
    if (codec.element() != nullptr) return of_parts(codec, value);
    if (!codec.members().empty()) return of_members(codec, value);
    PlainWords plain;
    codec.write(value, plain, Visibility::Private);
    const bool is_free = &codec == &flipside::codec<std::string>;
    return is_free ? plain.words : app::words::field_words(plain.words);
  }

 private:
  static void join(std::string& words, const std::string& more) {
    if (more.empty()) return;
    words += (words.empty() ? "" : ", ") + more;
  }

  std::string of_parts(const Codec& codec, const void* value) const {
    std::string words;
    codec.each(value, [&](const void* part) { join(words, of(*codec.element(), part)); });
    return words;
  }

  std::string of_members(const Codec& codec, const void* value) const {
    std::string words;
    for (const Member& member : codec.members()) {
      const bool is_own_id = member.key == "id" && kind_named_by(*member.codec) == nullptr;
      if (!is_own_id) join(words, of(*member.codec, member.in(value)));
    }
    return words;
  }

  const Programme& programme_;
  const app::Moment& moment_;
};

}  // namespace

std::string value_words(const Codec& codec, const void* value, const Programme& programme,
                        const app::Moment& moment) {
  std::string words = Wording(programme, moment).of(codec, value);
  return words.empty() ? std::string(merge_words::NothingThere) : words;
}

std::string when_words(std::int64_t at_ms, const app::Moment& moment) {
  constexpr std::int64_t kFirstTimeMs = 1'577'836'800'000;  // 2020
  constexpr std::int64_t kMinuteMs = 60'000;
  constexpr std::int64_t kDayMinutes = 1440;
  if (at_ms < kFirstTimeMs) return {};
  const std::int64_t minutes =
      moment.minute_of_day + (at_ms / kMinuteMs - moment.now_ms / kMinuteMs);
  const std::int64_t days = (minutes >= 0 ? minutes : minutes - (kDayMinutes - 1)) / kDayMinutes;
  const Date date = add_days(moment.today, static_cast<int>(days));
  return day_and_month(date, moment.today) + ", " +
         time_of_day(static_cast<int>(minutes - days * kDayMinutes));
}

}  // namespace flipside::screens
