// Result files of chromatography systems for benchmarks: three curves over 30 mL at 1 mL/min.
#pragma once

#include <string>

namespace titer::bench {

// Of UNICORN 3 to 5; so many points on each curve.
std::string resFileOf(int points);
// Of UNICORN 7, without compression, which the curves of real runs hardly gain from.
std::string resultArchiveOf(int points);

} // namespace titer::bench
