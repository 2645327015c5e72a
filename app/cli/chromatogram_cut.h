// The cuts of a pool as people type them: "uv:10%", "uv:0.2..0.1", "time:35 min..50 min", "volume:1 L..3 L", "purity:99%".
#pragma once

#include "core/figures/pooling.h"

#include <string>
#include <string_view>

namespace titer::cli {

struct PoolCut {
    enum class Kind { None, Uv, Time, Volume, Purity } kind = Kind::None;
    std::string text;           // as it was given
    figures::Level front, back; // Uv [AU or share]
    double from = 0.0;          // Time [s], Volume [m3], Purity [-]
    double to = 0.0;
};

base::Result<PoolCut> readCut(std::string_view text);

// A size of fractions: a volume ("5 mL") or a duration ("2 min").
struct FractionSize {
    double volume = 0.0;   // [m3], 0 = not given
    double duration = 0.0; // [s], 0 = not given
};
base::Result<FractionSize> readFractionSize(std::string_view text);

} // namespace titer::cli
