#include "archive/matching_run.h"

#include <span>
#include <string>
#include <string_view>
#include <utility>

#include "archive/file.h"
#include "record/codecs.h"
#include "record/json_writer.h"
#include "record/named.h"

namespace flipside::archive {
namespace {

template <class T>
void write(Writer& to, std::string_view key, const T& value) {
  to.key(key);
  codec<T>.write(&value, to, Visibility::Private);
}

void write_row(Writer& to, std::span<const int> row) {
  to.begin_list();
  for (const int number : row) to.integer(number);
  to.end_list();
}

template <class Rows>
void write_rows(Writer& to, std::string_view key, const Rows& rows) {
  to.key(key);
  to.begin_list();
  for (const auto& row : rows) write_row(to, row);
  to.end_list();
}

}  // namespace

std::string write_matching_run(const MatchingRun& run) {
  JsonWriter writer;
  writer.begin_object();
  write(writer, "format", std::string("flipside"));
  write(writer, "version", Version);
  write(writer, "kind", std::string("matching_run"));
  if (run.mode) write(writer, "mode", *run.mode);
  write(writer, "least_score", run.least_score);
  write(writer, "mentors", run.mentors);
  write(writer, "mentees", run.mentees);
  write_rows(writer, "scores", run.scores);
  write_rows(writer, "pairs", run.pairs);
  write(writer, "totals", run.totals);
  write(writer, "stages", run.stages);
  writer.end_object();
  return std::move(writer).take();
}

}  // namespace flipside::archive
