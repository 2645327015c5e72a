#include "core/twin/filter/filter.h"

#include "core/base/text.h"
#include "core/twin/filter/filter_data.h"

#include <cmath>
#include <limits>

namespace titer::twin {

using base::say;

double StateSpec::wandered(double x, double duration) const
{
    const double absolute = logarithmic ? walk / x : walk;
    const double relative = logarithmic ? walkShare : walkShare * x;
    return std::sqrt(duration * (absolute * absolute + relative * relative));
}

double ChannelFigures::nisMean() const
{
    return squares / double(compared);
}

double ChannelFigures::shareInBand() const
{
    return double(inBand) / double(compared);
}

double ChannelFigures::bias() const
{
    return sum / double(compared);
}

Filter::Filter(std::unique_ptr<Data> data)
    : m_data(std::move(data))
{
}

Filter::~Filter() = default;

int Filter::size() const
{
    return int(m_data->states.size());
}

const std::vector<StateSpec>& Filter::states() const
{
    return m_data->states;
}

const std::vector<ChannelSpec>& Filter::channels() const
{
    return m_data->channels;
}

const FilterOptions& Filter::options() const
{
    return m_data->options;
}

base::Done Filter::start(double t, std::span<const double> x, std::span<const double> covariance)
{
    return m_data->start(t, x, covariance);
}

void Filter::take(const Sample& sample)
{
    m_data->take(sample);
}

void Filter::advance(double t, std::stop_token stop)
{
    m_data->advance(t, stop);
}

void Filter::inputsChanged(double since)
{
    m_data->inputsChanged(since);
}

double Filter::time() const
{
    return m_data->now;
}

std::span<const double> Filter::state() const
{
    return m_data->shown.x;
}

std::span<const double> Filter::deviations() const
{
    return m_data->deviations;
}

double Filter::covariance(int i, int j) const
{
    return m_data->steps->covariance(m_data->shown, i, j);
}

double Filter::root(int i, int j) const
{
    return m_data->shown.root[std::size_t(i * base::lanesFor(size()) * base::laneCount + j)];
}

std::span<const Innovation> Filter::log() const
{
    return m_data->log;
}

ChannelFigures Filter::figures(int channel) const
{
    return m_data->figures(channel);
}

double Filter::logLikelihood() const
{
    double sum = 0.0;
    for (const ChannelFigures& figures : m_data->sealed) sum += figures.logLikelihood;
    ChannelFigures kept;
    for (const Innovation& innovation : m_data->log) count(kept, innovation);
    return sum + kept.logLikelihood;
}

const std::optional<base::Sentence>& Filter::trouble() const
{
    return m_data->trouble;
}

std::vector<Innovation> Filter::logWithout(std::span<const int> channels, const std::stop_token& stop) const
{
    return m_data->logWithout(channels, stop);
}

namespace {

std::optional<base::Error> faultOf(const StateSpec& state)
{
    const std::string where = "states/" + state.name;
    const bool isNumber = std::isfinite(state.scale) && std::isfinite(state.deviation) && std::isfinite(state.walk) &&
                          std::isfinite(state.walkShare);
    if (!isNumber || state.scale <= 0.0)
        return base::inputError(
            where, say(CORE_TR("core", "{1} needs a usual size above 0, and finite deviations."), state.name));
    if (state.deviation < 0.0 || state.walk < 0.0 || state.walkShare < 0.0)
        return base::inputError(
            where,
            say(CORE_TR("core", "The deviations of {1} at the start and of its process noise must not lie below 0."),
                state.name));
    if (!(state.low < state.high) || (state.logarithmic && state.high <= 0.0))
        return base::inputError(where, say(CORE_TR("core", "The bounds of {1}, {2} and {3}, leave it no room."),
                                           state.name, base::writeShort(state.low), base::writeShort(state.high)));
    return {};
}

std::optional<base::Error> faultOf(const ChannelSpec& channel)
{
    const std::string where = "channels/" + channel.name;
    const bool isNumber = std::isfinite(channel.noise) && std::isfinite(channel.noiseShare) &&
                          std::isfinite(channel.gain) && std::isfinite(channel.offset);
    if (!isNumber || channel.noise < 0.0 || channel.noiseShare < 0.0 || channel.noise + channel.noiseShare <= 0.0)
        return base::inputError(
            where, say(CORE_TR("core", "{1} needs noise above 0, as a standard deviation or as a fraction of its "
                                       "value: a sensor without noise would outweigh all that is known."),
                       channel.name));
    if (channel.gain == 0.0)
        return base::inputError(
            where, say(CORE_TR("core", "{1} has a gain of 0, and would show nothing of the model."), channel.name));
    return {};
}

} // namespace

base::Result<std::unique_ptr<Filter>> makeFilter(Method method, std::shared_ptr<Dynamics> dynamics,
                                                 std::vector<StateSpec> states, std::vector<ChannelSpec> channels,
                                                 const FilterOptions& options)
{
    if (int(states.size()) != dynamics->size() || states.empty())
        return base::inputError("states",
                                say(CORE_TR("core", "The model has {1} states and parameters, {2} are described."),
                                    std::to_string(dynamics->size()), std::to_string(states.size())));
    for (const StateSpec& state : states)
        if (const auto fault = faultOf(state)) return *fault;
    for (const ChannelSpec& channel : channels)
        if (const auto fault = faultOf(channel)) return *fault;
    if (!(options.buffer > 0.0) || !std::isfinite(options.buffer))
        return base::inputError("buffer", say(CORE_TR("core", "The buffer must be longer than 0 s.")));
    return std::unique_ptr<Filter>(new Filter(
        std::make_unique<Filter::Data>(method, std::move(dynamics), std::move(states), std::move(channels), options)));
}

} // namespace titer::twin
