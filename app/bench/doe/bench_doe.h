// Figures of the studies that are measured in files of their own, for the table in bench_doe.cpp.
#pragma once

#include "app/bench/benchmark.h"

namespace titer::bench {

Measured measureNistNonlinear(std::stop_token stop);
Measured measureOptimalRows(std::stop_token stop);
Measured measureOptimal5(std::stop_token stop);
Measured measureOptimal6(std::stop_token stop);
Measured measureOptimal8(std::stop_token stop);
Measured measureIOptimal(std::stop_token stop);
Measured measureSurfaceAnalysis(std::stop_token stop);
Measured measureProbabilityMap(std::stop_token stop);
Measured measureGaussianProcess(std::stop_token stop);
Measured measureSheet(std::stop_token stop);

} // namespace titer::bench
