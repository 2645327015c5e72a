// Samples whose values are known by their numbers, for tests of stores.
#pragma once

#include "core/store/history/historian.h"
#include "core/store/history/history_reader.h"

#include <chrono>
#include <cstdint>
#include <limits>
#include <string>
#include <vector>

namespace titer::support {

inline constexpr std::int64_t second = 1'000'000;
inline constexpr std::int64_t start = 1'780'000'000 * second;
inline constexpr std::int64_t always = std::numeric_limits<std::int64_t>::max();

// A tag of the source “src-1”.
store::HistoryTag tagNamed(const std::string& name, const std::string& source = "src-1");
double valueAt(std::int64_t tag, std::int64_t i);
// The samples from number `from` to before `to`, one a second.
std::vector<store::Point> someOf(std::int64_t tag, std::int64_t from, std::int64_t to);
// Empty where the samples 0 to `count` of the tag are there, and not one more than `more`.
std::string whatIsMissing(store::HistoryReader& reader, std::int64_t tag, std::int64_t count, std::int64_t more);
// A closed store with the samples 0 to `count` of one tag, “a”, in chunks of 100. False where it could not be made.
bool makeStore(const std::string& folder, std::int64_t count);
// Appends to three tags and says after each commit how many samples of each are on the disk; returns where that fails alone. The pause is
// between two commits.
int recordUntilKilled(const std::string& folder, std::int64_t segmentBytes = store::HistoryLimits().segmentBytes,
                      std::chrono::milliseconds pause = {});

} // namespace titer::support
