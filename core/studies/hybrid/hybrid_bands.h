// How wide the bands of an ensemble must be, by what it misses of runs that it was not trained on. What is missed within a run goes one way, so
// that a run counts as one observation however many samples it has: the share of samples within is averaged over runs, with one run more that
// lies outside (Dunn, Wasserman, Ramdas 2023, J Am Stat Assoc 118:2491, pooling of distributions). A band then holds its share of a run that is
// exchangeable with these.
#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace titer::studies {

struct HybridBands {
    double nominal = 0.8;      // share of the measured values
    double factor = 1.0;       // of the standard deviation
    std::vector<double> noise; // by tag: root mean square of what is missed [SI]
    int runs = 0;              // by which they were calibrated
    bool isAssured = false;    // by as many runs as the share takes: 4 for 80 %; else the largest miss counts
    // With each run in turn left out of the calibration: the share of its values in the band, on average and of the worst run. NaN where there
    // are not two.
    double found = 0.0, lowest = 0.0;

    // Half the width at a place where the members differ by `spread` (a standard deviation) [SI].
    double reach(std::size_t tag, double spread) const;
};

// What is missed of a value of a run, and how far the members differ there, both in parts of the tag's scale.
struct HybridMiss {
    std::size_t tag = 0;
    double missed = 0.0, spread = 0.0;
};

// By runs with their misses; those without any do not count.
HybridBands hybridBands(std::span<const std::vector<HybridMiss>> runs, const std::vector<double>& scales,
                        double nominal = 0.8);

} // namespace titer::studies
