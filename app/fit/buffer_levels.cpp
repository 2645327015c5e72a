#include "app/fit/buffer_levels.h"

#include "app/fit/gradient_runs.h"
#include "core/base/math/median.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <span>
#include <vector>

namespace titer::app {

namespace {

using base::say;
using figures::MeasuredSignal;
using figures::Span;

constexpr double nearEnd = 0.005;     // of the share: still the pure buffer
constexpr double lastShare = 0.25;    // of a hold, after what the lines before the detector delay
constexpr double steadyWithin = 0.01; // between both halves of it
constexpr std::size_t minPoints = 4;

// The longest stretch in which the share is that of one buffer. Shares are written where they change.
std::optional<Span> holdOf(const MeasuredSignal& share, double end, double level)
{
    std::optional<Span> longest;
    double from = 0.0;
    bool on = false;
    const auto close = [&](double to) {
        if (on && to > from && (!longest || to - from > longest->to - longest->from)) longest = Span{from, to};
        on = false;
    };
    for (std::size_t i = 0; i < share.values.size(); ++i) {
        const bool pure = std::abs(share.values[i] - level) <= nearEnd;
        if (pure && !on) from = share.volumes[i];
        if (pure) on = true;
        if (!pure && on) close(i > 0 ? share.volumes[i - 1] : share.volumes[i]);
    }
    close(std::max(end, share.volumes.back()));
    return longest;
}

base::Result<double> levelIn(const MeasuredSignal& conductivity, const std::optional<Span>& hold, const char* buffer)
{
    std::vector<double> values;
    const double from = hold ? hold->to - lastShare * (hold->to - hold->from) : 0.0;
    for (std::size_t i = 0; hold && i < conductivity.values.size(); ++i)
        if (conductivity.volumes[i] >= from && conductivity.volumes[i] <= hold->to)
            values.push_back(conductivity.values[i]);
    if (values.size() < minPoints)
        return base::inputError(say(CORE_TR("core", "Buffer {1} alone was not pumped for long enough to read its "
                                                    "conductivity. Choose a run that holds 0 and 100 % of buffer B."),
                                    buffer));
    const std::span<double> all(values);
    const std::size_t half = all.size() / 2;
    const double early = base::upperMedian(all.first(half)), late = base::upperMedian(all.subspan(half));
    if (!(std::abs(late - early) <= steadyWithin * std::abs(late)))
        return base::inputError(say(CORE_TR("core", "With buffer {1} alone the conductivity is still changing. Choose "
                                                    "a run that holds it for longer."),
                                    buffer));
    return base::upperMedian(all);
}

} // namespace

base::Result<BufferLevels> bufferLevelsOf(const figures::MeasuredRun& run)
{
    const MeasuredSignal *share = shareOfBuffer(run), *conductivity = conductivityOf(run);
    if (!share || share->values.empty())
        return base::inputError(
            say(CORE_TR("core", "The run has no fraction of buffer B (Conc B), by which its buffers are known.")));
    if (!conductivity) return base::inputError(say(CORE_TR("core", "The run has no conductivity.")));
    const double end = run.span().to;
    const base::Result<double> a = levelIn(*conductivity, holdOf(*share, end, 0.0), "A");
    if (!a) return a.error();
    const base::Result<double> b = levelIn(*conductivity, holdOf(*share, end, 1.0), "B");
    if (!b) return b.error();
    return BufferLevels{*a, *b};
}

} // namespace titer::app
