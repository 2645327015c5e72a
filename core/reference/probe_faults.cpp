#include "core/reference/probe_faults.h"

#include "core/base/not_available.h"

namespace titer::reference {

using Kind = ProbeFault::Kind;

namespace {

constexpr double probeHour = 3600.0; // [s]
constexpr double spikeChance = 0.2;
constexpr int probeFaultKinds = int(Kind::Spikes) + 1;

double eitherSign(base::Random& random)
{
    return random.uniform() < 0.5 ? -1.0 : 1.0;
}

} // namespace

ProbeFault drawProbeFault(base::Random& random, int probes, double until)
{
    ProbeFault fault;
    fault.kind = Kind(random.index(std::uint64_t(probeFaultKinds)));
    fault.probe = int(random.index(std::uint64_t(probes)));
    fault.begin = random.uniform(0.0, until);
    switch (fault.kind) {
    case Kind::Drift:
        fault.size = eitherSign(random) * random.uniform(0.005, 0.02);
        break;
    case Kind::Offset:
        fault.size = eitherSign(random) * random.uniform(0.05, 0.25);
        break;
    case Kind::Freeze:
        break;
    case Kind::Spikes:
        fault.size = 1.0;
        fault.end = fault.begin + random.uniform(4.0, 24.0) * probeHour;
        break;
    case Kind::DropOut:
        fault.end = fault.begin + random.uniform(4.0, 24.0) * probeHour;
        break;
    }
    return fault;
}

double FaultyProbe::shown(double t, double sound, base::Random& random)
{
    if (!m_fault.isOn(t)) {
        m_last = sound;
        return sound;
    }
    switch (m_fault.kind) {
    case Kind::Drift:
        return sound + m_fault.size * (t - m_fault.begin) / probeHour * m_usual;
    case Kind::Offset:
        return sound + m_fault.size * m_usual;
    case Kind::Freeze:
        if (!m_last) m_last = sound;
        return *m_last;
    case Kind::DropOut:
        return base::notAvailable;
    case Kind::Spikes:
        return random.uniform() < spikeChance ? sound + random.uniform(-1.0, 1.0) * m_fault.size * m_usual : sound;
    }
    return sound;
}

} // namespace titer::reference
