// Benchmarks of fits of column parameters to chromatograms.
#pragma once

#include "app/bench/benchmark.h"

#include <stop_token>

namespace titer::bench {

Measured measureColumnFit(std::stop_token stop);
Measured measureGradientFit(std::stop_token stop);
Measured measureChromatogramFit(std::stop_token stop);
Measured measureBreakthroughFit(std::stop_token stop);

} // namespace titer::bench
