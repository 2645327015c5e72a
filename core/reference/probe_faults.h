// Faults of a probe that are drawn, and what the probe shows with one.
#pragma once

#include "core/base/math/random.h"

#include <algorithm>
#include <limits>
#include <optional>

namespace titer::reference {

struct ProbeFault {
    enum class Kind { Drift, Freeze, DropOut, Offset, Spikes };

    Kind kind = Kind::Drift;
    int probe = 0;
    double begin = std::numeric_limits<double>::infinity(); // [s]
    double end = std::numeric_limits<double>::infinity();   // of what is over by itself [s]
    // In parts of what the probe usually shows: of a drift what it gains in an hour, of spikes the largest.
    double size = 0.0;

    bool isOn(double t) const { return t >= begin && t < end; }
};

// One of the kinds on one of the probes, each as likely as the others, at any time until `until` [s]: a drift of 0.5 to 2 % an hour up or down
// and an offset of 5 to 25 %, which stay; a freeze, which stays; none at all for 4 to 24 h; for as long one sample in five that is off by up
// to 100 %.
ProbeFault drawProbeFault(base::Random& random, int probes, double until);

// [one thread at a time]
class FaultyProbe {
public:
    // `usual`: what it usually shows, in its unit.
    FaultyProbe(const ProbeFault& fault, double usual)
        : m_fault(fault)
        , m_usual(usual)
    {
    }

    // In place of a sound sample; NaN for none. In order of time.
    double shown(double t, double sound, base::Random& random);
    // Somebody has seen to it: what has befallen it until then is over.
    void mend(double t)
    {
        if (t >= m_fault.begin) m_fault.end = std::min(m_fault.end, t);
    }

private:
    ProbeFault m_fault;
    double m_usual;
    std::optional<double> m_last; // that it showed before it froze
};

} // namespace titer::reference
