// Batch cultures that are drawn as a filter believes, and how much of the truth lies in its bands.
#pragma once

#include "core/twin/filter/filter.h"

#include <cstdint>
#include <stop_token>

namespace titer::reference {

struct BandCoverage {
    std::size_t values = 0, inBand = 0; // in the 95 % band
    double worst = 0.0;                 // [standard deviations]

    double share() const { return double(inBand) / double(values); }
};

// Cells, substrate and yield (Monod 1949, Annu Rev Microbiol 3:371): cells are read each 15 min with 0.02 g/L and 4 %, the substrate never.
struct DrawnCultures {
    twin::Method method = twin::Method::Extended;
    int runs = 60;
    std::uint64_t seed = 11;

    struct Coverage {
        BandCoverage cells, substrate,
            yield;            // each 5 min, from the start until 3 h after the substrate is below 0.4 g/L
        BandCoverage runsOut; // of the substrate, from 2 h before to 3 h after that
        int runs = 0;
        bool failed = false; // a culture or a filter could not be evaluated
    };
    Coverage followed(std::stop_token stop = {}) const;
};

} // namespace titer::reference
