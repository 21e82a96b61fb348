#include "ui/run_cache.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "ui/harness.h"
#include "ui/text.h"

namespace flipside::ui {
namespace {

// Draws runs through a whole interface, since the atlas belongs to a frame.
class Runs {
 public:
  explicit Runs(std::vector<std::string> words) : words_(std::move(words)) {}
  void operator()(Frame& frame) {
    for (const std::string& word : words_) paint_line(frame, word, kBody, {0, 0, 2000, 20}, ink);
    kept = frame.paint().runs().size();
    full |= frame.paint().runs().atlas_full();
  }
  void show(std::vector<std::string> words) { words_ = std::move(words); }
  Color ink{rgb(0x123456)};
  std::size_t kept{};
  bool full{};

 private:
  std::vector<std::string> words_;
};

std::vector<std::string> numbered(int first, int count) {
  std::vector<std::string> words;
  for (int i = first; i < first + count; ++i) words.push_back("run" + std::to_string(i));
  return words;
}

TEST(RunCache, RastersARunOnceAndPaintsItInEveryFrame) {
  FixedGlyphs glyphs;
  Interface interface(glyphs);
  Runs runs({"Harbour"});
  for (int i = 0; i < 5; ++i) interface.frame({}, i * 16, [&](Frame& f) { runs(f); });
  EXPECT_EQ(glyphs.rastered, (std::vector<std::string>{"Harbour"}));
}

TEST(RunCache, RastersAgainForAnotherDensityOrInk) {
  FixedGlyphs glyphs;
  Interface interface(glyphs);
  Runs runs({"Harbour"});
  Surface surface;
  const auto draw = [&] { interface.frame(surface, 0, [&](Frame& f) { runs(f); }); };
  draw();
  surface.density = 2;
  draw();
  EXPECT_EQ(glyphs.rastered.size(), 2U);
  surface.dark = true;
  draw();
  EXPECT_EQ(glyphs.rastered.size(), 3U);
  interface.forget_glyphs();
  draw();
  EXPECT_EQ(glyphs.rastered.size(), 4U);
}

TEST(RunCache, MeasuresARunOnce) {
  FixedGlyphs glyphs;
  Interface interface(glyphs);
  Runs runs({"Harbour"});
  interface.frame({}, 0, [&](Frame& f) { runs(f); });
  const int measured = glyphs.measured;
  interface.frame({}, 16, [&](Frame& f) { runs(f); });
  EXPECT_EQ(glyphs.measured, measured);
}

TEST(RunCache, LetsTheLeastRecentlyUsedGoAndKeepsWhatIsInUse) {
  FixedGlyphs glyphs;
  Interface interface(glyphs);
  Runs runs({});
  const auto frame = [&](std::vector<std::string> words) {
    words.insert(words.begin(), "always");
    runs.show(std::move(words));
    interface.frame({}, 0, [&](Frame& f) { runs(f); });
  };
  // A run is about 60 by 14 pixels; 6 million pixels at most: then half of the runs go.
  std::size_t most = 0;
  for (int first = 0; first < 12'000; first += 300) {
    frame(numbered(first, 300));
    most = std::max(most, runs.kept);
  }
  EXPECT_LT(most, 10'000U);
  EXPECT_GT(most, 3'000U);
  EXPECT_FALSE(runs.full);
  const auto times = [&](std::string_view run) {
    return std::count(glyphs.rastered.begin(), glyphs.rastered.end(), run);
  };
  EXPECT_EQ(times("always"), 1);
  frame({"run0", "run11999"});
  EXPECT_EQ(times("run0"), 2);
  EXPECT_EQ(times("run11999"), 1);
}

}  // namespace
}  // namespace flipside::ui
