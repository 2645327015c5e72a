// Which values of a series are marked. Each function looks at the values of one column, with NaN for cells that are empty or marked
// already, and changes nothing. Times are in seconds, ascending.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace titer::prepare {

struct Found {
    std::uint32_t row;
    double against; // the limit, median, earlier time or last good value that it was held against

    bool operator==(const Found&) const = default;
};

// Values below `low` or above `high`; infinite ones in any case.
std::vector<Found> outOfRange(std::span<const double> values, double low, double high);

// Hampel's identifier (Hampel, J. Am. Stat. Assoc. 69 (1974) 383; as a filter: Pearson, IEEE Trans. Control Syst. Technol. 10 (2002) 55):
// values further from the median of their window than `threshold` times 1.4826 times the median of the absolute deviations from it (MAD),
// and by more than `least`. The window is the value with `halfWidth` values on each side, cells that are empty not counted; at the ends
// it is what there is of it. Values that were found stay in the windows of others. Where more than half of a window is equal the
// MAD is 0, and `least` alone decides.
std::vector<Found> hampelOutliers(std::span<const double> values, int halfWidth, double threshold, double least);

// Values that follow one from which none of them differs by more than `within`, where such a run lasts `duration` or longer. The first
// of the run was measured and stays.
std::vector<Found> stuckValues(std::span<const double> time, std::span<const double> values, double duration,
                               double within);

// Values that differ from the last good one by more than `limit` times the time between them [1/s]. What is marked is no good value; rows
// of one time are not compared. The first value is taken for good.
std::vector<Found> tooFast(std::span<const double> time, std::span<const double> values, double limit);

// Values that differ from the last good one by more than `size`. Three in a row that are marked and differ from each other by no more than
// `size` are a new level: they stay marked, and the third is the last good value from then on. The first value is taken for good.
std::vector<Found> jumps(std::span<const double> values, double size);

} // namespace titer::prepare
