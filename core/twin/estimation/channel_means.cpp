#include "core/twin/estimation/channel_means.h"

#include "core/base/not_available.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace titer::twin {

using base::Json;
using base::say;

ChannelMeans::ChannelMeans(std::vector<double> spans)
    : m_spans(std::move(spans))
    , m_means(m_spans.size())
{
}

std::optional<Reading> ChannelMeans::add(const Reading& reading)
{
    const double span = m_spans[reading.channel];
    if (!(span > 0.0) || !std::isfinite(reading.value)) return reading;
    const double until = (std::floor(reading.drawn / span) + 1.0) * span;
    Mean& mean = m_means[reading.channel];
    if (until < mean.until) return reading;
    std::optional<Reading> before;
    if (until > mean.until) before = take(reading.channel);
    mean.until = until;
    mean.known = std::max(mean.known, reading.known);
    mean.readings += 1.0;
    mean.drawn += (reading.drawn - mean.drawn) / mean.readings;
    mean.value += (reading.value - mean.value) / mean.readings;
    mean.variance += (reading.noise * reading.noise - mean.variance) / mean.readings;
    return before;
}

std::optional<Reading> ChannelMeans::take(std::size_t channel)
{
    Mean& mean = m_means[channel];
    std::optional<Reading> taken;
    if (mean.readings > 0.0)
        taken = {channel, mean.drawn, std::max(mean.known, mean.until), mean.value, std::sqrt(mean.variance)};
    mean = {.until = mean.until};
    return taken;
}

std::vector<Reading> ChannelMeans::over(double t)
{
    std::vector<Reading> all;
    for (std::size_t c = 0; c < m_means.size(); ++c) {
        if (m_means[c].until > t) continue;
        if (const std::optional<Reading> taken = take(c)) all.push_back(*taken);
    }
    return all;
}

void ChannelMeans::clear()
{
    std::fill(m_means.begin(), m_means.end(), Mean{});
}

Json ChannelMeans::save() const
{
    Json all = Json::array();
    for (const Mean& mean : m_means) {
        Json one = Json::array({mean.until, mean.drawn, mean.known, mean.value, mean.readings});
        if (std::isfinite(mean.variance)) one.push(mean.variance);
        all.push(std::move(one));
    }
    return all;
}

base::Done ChannelMeans::restore(const Json* saved)
{
    clear();
    if (!saved) return base::done();
    const auto refused = [] {
        return base::inputError("means", say(CORE_TR("core", "What was kept of means is not of these channels.")));
    };
    if (!saved->isArray() || saved->items().size() != m_means.size()) return refused();
    for (std::size_t c = 0; c < m_means.size(); ++c) {
        Mean& mean = m_means[c];
        double* const places[] = {&mean.until, &mean.drawn, &mean.known, &mean.value, &mean.readings};
        const Json& one = saved->items()[c];
        const std::size_t size = one.isArray() ? one.items().size() : 0;
        if (size != std::size(places) && size != std::size(places) + 1) return refused();
        for (const Json& number : one.items())
            if (!number.isNumber()) return refused();
        for (std::size_t i = 0; i < std::size(places); ++i) *places[i] = one.items()[i].number();
        if (size > std::size(places))
            mean.variance = one.items().back().number();
        else if (mean.readings > 0.0)
            mean.variance = base::notAvailable;
    }
    return base::done();
}

} // namespace titer::twin
