#include "app/run/output_times.h"

#include <algorithm>

namespace titer::app {

std::vector<double> finerTimes(const figures::RunResult& before, double until)
{
    constexpr int usual = 1001;
    std::vector<double> times = runs::gridPoints(until, usual);
    std::vector<double> events{0.0, until};
    for (const solve::PhaseRecord& phase : before.phases)
        for (const double at : {phase.start, phase.end})
            if (at > 0.0 && at < until) events.push_back(at);
    std::ranges::sort(events);
    const double apart = until / (usual - 1);
    std::vector<double> finer;
    for (std::size_t i = 0; i + 1 < events.size(); ++i) {
        const double length = events[i + 1] - events[i];
        if (!(length > 1e-3 * apart) || length >= perPhase * apart) continue;
        for (int k = 0; k < perPhase; ++k) finer.push_back(events[i] + length * k / perPhase);
    }
    if (finer.size() > std::size_t(maxFiner)) return times;
    times.insert(times.end(), finer.begin(), finer.end());
    std::ranges::sort(times);
    // What falls together is one.
    const auto same = [apart](double a, double b) { return b - a < 1e-6 * apart; };
    times.erase(std::unique(times.begin(), times.end(), same), times.end());
    times.back() = until;
    return times;
}

} // namespace titer::app
