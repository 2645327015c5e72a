// Breakthrough of a component while a column is loaded, and the dynamic binding capacity that it shows.
#pragma once

#include "core/figures/chromatogram.h"

namespace titer::figures {

struct Breakthrough {
    Span load;            // while the component entered [s]
    double feed = 0.0;    // its largest concentration there [basis/m3]
    double loaded = 0.0;  // over the whole load [basis]
    double highest = 0.0; // outlet against feed at most during the load [-]
    double share = 0.0;   // the limit that was asked for [-]
    // When the outlet reached `share` of the feed; nothing: it never did, and the column can take more.
    struct Reached {
        double time = 0.0;     // [s]
        double volume = 0.0;   // through the column since the load began [m3]
        double amount = 0.0;   // entered by then [basis]
        double capacity = 0.0; // amount per volume of packed resin [basis/m3]
    };
    std::optional<Reached> reached;
};

// `resin` is the volume of the packed bed [m3]. The load is the first stretch in which the component enters at half its
// largest concentration or more. Errors: what entered is not known, or nothing did; a share outside of 0 to 1; no
// volume of resin.
base::Result<Breakthrough> breakthroughOf(const Chromatogram& chromatogram, int component, double share, double resin);

} // namespace titer::figures
