// The samples once more, with a number of a probe as a further state: how much more likely it makes them, and what it would take from others.
#include "core/twin/filter/filter_data.h"
#include "core/twin/filter/probed_dynamics.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace titer::twin {

namespace {

// A sample beyond the gate counts as one at the gate, whatever took it in.
double logLikelihoodOf(const Innovation& innovation, double gate)
{
    const double part = std::min(std::abs(innovation.normalised()), gate);
    return -0.5 * (part * part + std::log(2.0 * std::numbers::pi)) - std::log(innovation.deviation);
}

} // namespace

Supposition Filter::suppose(const Supposed& supposed, const std::stop_token& stop) const
{
    return m_data->suppose(supposed, stop);
}

Supposition Filter::Data::suppose(const Supposed& supposed, const std::stop_token& stop)
{
    const ChannelSpec& channel = channels[std::size_t(supposed.channel)];
    const std::size_t n = states.size();
    Probe probe{.channel = supposed.channel, .zero = -channel.offset / channel.gain};
    std::vector<StateSpec> more = states;
    const double unit = supposed.isGain ? 1.0 : std::abs(channel.gain); // of the channel in one of the model
    more.push_back({.name = "supposed",
                    .logarithmic = supposed.isGain,
                    .scale = supposed.isGain ? 1.0 : supposed.deviation / unit,
                    .deviation = supposed.deviation / unit,
                    .walk = supposed.walk / unit});
    (supposed.isGain ? probe.gain : probe.offset) = 0;
    ProbedDynamics probed(dynamics, {probe}, 1);
    const std::unique_ptr<Steps> other = method == Method::Extended ? makeExtended(probed, more, channels, options)
                                                                    : makeUnscented(probed, more, channels, options);
    Path along(probed, *other, options);
    along.origin = path.origin;
    along.spacing = path.spacing;

    const Estimate& from = checkpoints.front();
    Estimate first = other->made();
    first.t = from.t;
    first.grid = from.grid;
    std::copy(from.x.begin(), from.x.end(), first.x.begin());
    first.x[n] = supposed.isGain ? 1.0 : 0.0;
    const std::size_t had = from.root.size() / n, has = first.root.size() / (n + 1);
    for (std::size_t i = 0; i < n; ++i)
        std::copy_n(from.root.begin() + std::ptrdiff_t(i * had), n, first.root.begin() + std::ptrdiff_t(i * has));
    first.root[n * has + n] = more.back().deviation;

    std::vector<Innovation> all = log;
    along.goTo(first, all, firstIsStart);
    for (bool atCheckpoint; !stop.stop_requested() && along.goOn(all, now, atCheckpoint);) {
    }
    Estimate last = other->made();
    along.show(last, now);
    dynamics->moveTo(path.estimate.t);

    Supposition result;
    for (std::size_t i = 0; i < all.size(); ++i)
        if (all[i].compared() && log[i].compared())
            result.likelihood += logLikelihoodOf(all[i], options.gate) - logLikelihoodOf(log[i], options.gate);
    const int s = int(n);
    result.deviation = std::sqrt(other->covariance(last, s, s));
    result.value = last.x[n] * unit;
    const double before = std::hypot(more.back().deviation, more.back().wandered(1.0, now - from.t));
    result.left = result.deviation / before;
    for (int i = 0; i < s; ++i) {
        const double own = std::sqrt(other->covariance(last, i, i));
        result.correlations.push_back(own > 0.0 ? other->covariance(last, i, s) / (own * result.deviation) : 0.0);
    }
    result.deviation *= unit;
    return result;
}

} // namespace titer::twin
