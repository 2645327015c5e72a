#include "core/twin/estimation/estimated_probes.h"

#include "core/base/units/difference.h"

#include <algorithm>
#include <cmath>

namespace titer::twin {

namespace {

double sizeOf(const model::Deviation& deviation, double value)
{
    return std::hypot(deviation.absolute, deviation.share * value);
}

bool isProbed(const EstimatorChannel& channel)
{
    return channel.lag > 0.0 || channel.estimatedGain.isEstimated() || channel.estimatedOffset.isEstimated();
}

} // namespace

EstimatedProbes::EstimatedProbes(std::span<const EstimatorChannel> channels, const PlantDynamics& dynamics)
    : m_own(dynamics.size())
{
    for (std::size_t c = 0; c < channels.size(); ++c) {
        const EstimatorChannel& channel = channels[c];
        if (!isProbed(channel)) continue;
        Probe probe{.channel = int(c), .stillGain = channel.gain, .stillLag = channel.lag};
        const std::string place = "channels/" + channel.name + "/";
        if (channel.estimatedGain.isEstimated())
            probe.gain = add(place + "gain", "1", channel.gain, channel.estimatedGain);
        if (channel.estimatedOffset.isEstimated())
            probe.offset = add(place + "offset", base::differenceUnit(channel.link.target.unitOfMeasure),
                               channel.offset, channel.estimatedOffset);
        if (channel.lag > 0.0) {
            probe.reading = int(m_specs.size());
            m_specs.push_back({.name = place + "reading"});
        }
        if (channel.estimatedLag.isEstimated()) probe.lag = add(place + "lag", "s", channel.lag, channel.estimatedLag);
        m_probes.push_back(probe);
    }
}

// Gains and lags are above 0.
int EstimatedProbes::add(const std::string& name, const std::string& unit, double start,
                         const model::ProbeNumber& known)
{
    StateSpec spec{.name = name, .logarithmic = unit == "1" || unit == "s"};
    if (known.deviation) spec.deviation = sizeOf(*known.deviation, start);
    if (known.walk) {
        const double root = std::sqrt(known.walk->time);
        spec.walk = known.walk->deviation.absolute / root;
        spec.walkShare = known.walk->deviation.share / root;
    }
    const double walked = known.walk ? known.walk->deviation.absolute : 0.0;
    spec.scale = std::max({std::abs(start), spec.deviation, walked});
    if (!(spec.scale > 0.0)) spec.scale = 1.0;
    m_numbers.push_back({name, unit, start, m_own + int(m_specs.size())});
    m_specs.push_back(std::move(spec));
    return int(m_specs.size()) - 1;
}

bool EstimatedProbes::has(std::size_t channel) const
{
    return std::ranges::any_of(m_probes, [&](const Probe& probe) { return probe.channel == int(channel); });
}

std::vector<ProbeState> EstimatedProbes::states() const
{
    std::vector<ProbeState> states;
    for (const Probe& probe : m_probes)
        for (const int place : {probe.gain, probe.offset})
            if (place >= 0) states.push_back({probe.channel, m_own + place});
    return states;
}

std::shared_ptr<Dynamics> EstimatedProbes::over(std::shared_ptr<PlantDynamics> dynamics) const
{
    if (m_probes.empty()) return dynamics;
    return std::make_shared<ProbedDynamics>(std::move(dynamics), m_probes, int(m_specs.size()));
}

EstimatedProbes::Reading EstimatedProbes::readingOf(PlantDynamics& dynamics, int channel, double t,
                                                    std::span<const double> x)
{
    Reading reading{.slopes = std::vector<double>(x.size())};
    std::vector<Column> columns(x.begin(), x.end());
    const std::size_t n = x.size();
    for (std::size_t first = 0; first < n; first += directions) {
        const std::size_t count = std::min(std::size_t(directions), n - first);
        Column y;
        for (std::size_t k = 0; k < count; ++k) columns[first + k].d[k] = 1.0;
        if (!dynamics.read(channel, t, columns.data(), y)) return {.slopes = std::vector<double>(n)};
        reading.value = y.v;
        for (std::size_t k = 0; k < count; ++k) {
            reading.slopes[first + k] = y.d[k];
            columns[first + k].d[k] = 0.0;
        }
    }
    return reading;
}

void EstimatedProbes::describe(PlantDynamics& dynamics, double t, std::span<const double> x,
                               std::vector<StateSpec>& states) const
{
    std::vector<StateSpec> specs = m_specs;
    for (const Probe& probe : m_probes) {
        if (probe.reading < 0) continue;
        const Reading reading = readingOf(dynamics, probe.channel, t, x);
        StateSpec& spec = specs[std::size_t(probe.reading)];
        for (std::size_t i = 0; i < x.size(); ++i)
            spec.deviation = std::hypot(spec.deviation, reading.slopes[i] * states[i].deviation);
        spec.scale = std::max({std::abs(reading.value), spec.deviation, 1e-12});
    }
    states.insert(states.end(), specs.begin(), specs.end());
}

std::vector<double> EstimatedProbes::start(PlantDynamics& dynamics, double t, std::span<const double> x) const
{
    std::vector<double> all(x.begin(), x.end());
    all.resize(x.size() + m_specs.size());
    for (const Number& number : m_numbers) all[std::size_t(number.state)] = number.start;
    for (const Probe& probe : m_probes)
        if (probe.reading >= 0)
            all[x.size() + std::size_t(probe.reading)] = readingOf(dynamics, probe.channel, t, x).value;
    return all;
}

std::vector<double> EstimatedProbes::covariance(PlantDynamics& dynamics, double t, std::span<const double> x,
                                                std::span<const StateSpec> states) const
{
    if (std::ranges::none_of(m_probes, [](const Probe& probe) { return probe.reading >= 0; })) return {};
    const std::size_t n = states.size();
    // Each state by what is independent at the start.
    std::vector<double> by(n * n), covariance(n * n);
    for (std::size_t i = 0; i < n; ++i) by[i * n + i] = states[i].deviation;
    for (const Probe& probe : m_probes) {
        if (probe.reading < 0) continue;
        const Reading reading = readingOf(dynamics, probe.channel, t, x);
        double* row = by.data() + (x.size() + std::size_t(probe.reading)) * n;
        std::fill_n(row, n, 0.0);
        for (std::size_t i = 0; i < x.size(); ++i) row[i] = reading.slopes[i] * states[i].deviation;
    }
    for (std::size_t i = 0; i < n; ++i)
        for (std::size_t j = 0; j < n; ++j)
            for (std::size_t k = 0; k < n; ++k) covariance[i * n + j] += by[i * n + k] * by[j * n + k];
    return covariance;
}

} // namespace titer::twin
