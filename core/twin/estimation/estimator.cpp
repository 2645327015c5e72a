#include "core/twin/estimation/estimator.h"

#include "core/base/text.h"
#include "core/base/units/units.h"
#include "core/model/plant/recovery.h"
#include "core/twin/estimation/channel_suppositions.h"

#include <algorithm>
#include <cmath>

namespace titer::twin {

using base::say;

namespace {

constexpr double oneDay = 86400.0; // [s]

// Where nothing is stated. A volume is known better than what is dissolved in it.
constexpr model::Deviation usualStart{.share = 0.05}, startOfVolume{.share = 0.005}, startOfNumber{.share = 0.2};
constexpr model::Walk usualWalk{{.share = 0.05}, oneDay}, walkOfVolume{{.share = 0.005}, oneDay};

template <class T> const T* statedFor(const std::vector<std::pair<std::string, T>>& all, const std::string& name)
{
    const auto found = std::find_if(all.begin(), all.end(), [&](const auto& entry) { return entry.first == name; });
    return found == all.end() ? nullptr : &found->second;
}

double sizeOf(const model::Deviation& deviation, double value, double per)
{
    return std::hypot(deviation.absolute * per, deviation.share * value);
}

base::Error at(base::Error error, const std::string& where)
{
    error.where = error.where.empty() ? where : where + "/" + error.where;
    return error;
}

} // namespace

base::Result<std::unique_ptr<Estimator>> Estimator::open(const model::Flowsheet& flowsheet,
                                                         const model::Catalogue& catalogue, EstimatorPlan plan,
                                                         const std::vector<InputSample>& inputs, double until,
                                                         double tolerance, std::stop_token stop)
{
    std::unique_ptr<Estimator> made(new Estimator);
    made->m_plan = std::move(plan);
    std::vector<std::string> paths;
    for (const model::PlantEstimated& parameter : made->m_plan.parameters) paths.push_back(parameter.path);
    base::Result<std::shared_ptr<PlantDynamics>> dynamics =
        PlantDynamics::open(flowsheet, catalogue, made->m_plan.unit, paths, tolerance);
    if (!dynamics) return dynamics.error();
    made->m_dynamics = *dynamics;
    made->findDrawn(flowsheet, catalogue);
    made->m_until = until;
    made->m_inputs.resize(made->m_plan.inputs.size());
    std::vector<double> spans;
    std::vector<bool> fromTag;
    for (const EstimatorChannel& channel : made->m_plan.channels) {
        spans.push_back(channel.meanOver);
        fromTag.push_back(channel.noiseTag.has_value());
    }
    made->m_errors = SampleErrors(std::move(fromTag));
    made->m_means = ChannelMeans(std::move(spans));
    for (const InputSample& sample : inputs) made->takeInput(sample);
    made->reach(until, stop);
    const std::string where = made->m_plan.id.empty() ? "units/" + made->m_plan.unit : "estimators/" + made->m_plan.id;
    const std::optional<double> begin = made->m_dynamics->begin();
    if (!begin) {
        if (made->m_ended) return *made->m_ended;
        return base::inputError(where, say(CORE_TR("core", "“{1}” is idle until {2}: nothing has reached it yet that "
                                                           "could be estimated."),
                                           made->m_plan.unit, base::writeQuantity(until, "h", 5)));
    }
    made->m_begin = *begin;
    made->m_start = made->m_dynamics->startStates();
    std::vector<ChannelSpec> channels;
    made->m_probes = EstimatedProbes(made->m_plan.channels, *made->m_dynamics);
    if (base::Done added = made->makeChannels(channels); !added) return at(added.error(), where);
    made->addVariables();
    std::vector<StateSpec> states = made->makeStates();
    made->m_probes.describe(*made->m_dynamics, made->m_begin, made->m_start, states);
    made->findUnobservable(states, channels, made->m_dynamics->end());
    const double buffer = made->bufferFor(states.size());
    base::Result<std::unique_ptr<Filter>> filter =
        makeFilter(made->m_plan.method, made->m_probes.over(made->m_dynamics), std::move(states), std::move(channels),
                   {.buffer = buffer, .gate = made->m_plan.gate, .balances = made->balanceWeights()});
    if (!filter) return at(filter.error(), where);
    made->m_filter = std::move(*filter);
    if (base::Done started = made->startFilter(made->m_begin, made->m_start); !started)
        return at(started.error(), where);
    return made;
}

base::Done Estimator::startFilter(double t, const std::vector<double>& start)
{
    m_dynamics->moveTo(t);
    const std::vector<double> all = m_probes.start(*m_dynamics, t, start);
    return m_filter->start(t, all, m_probes.covariance(*m_dynamics, t, start, m_filter->states()));
}

std::vector<EstimatedProbes::Number> Estimator::numbers() const
{
    std::vector<EstimatedProbes::Number> all;
    for (std::size_t i = 0; i < m_plan.parameters.size(); ++i)
        all.push_back({m_plan.parameters[i].path, m_plan.parameters[i].unit, m_dynamics->number(int(i)).start,
                       m_dynamics->stateOfNumber(int(i))});
    all.insert(all.end(), m_probes.numbers().begin(), m_probes.numbers().end());
    return all;
}

void Estimator::findDrawn(const model::Flowsheet& flowsheet, const model::Catalogue& catalogue)
{
    std::vector<EstimatedNumber> numbers;
    for (std::size_t i = 0; i < m_plan.parameters.size(); ++i) numbers.push_back(m_dynamics->number(int(i)));
    base::Result<std::vector<EstimatedNumber>> drawn = numbersAsDrawn(flowsheet, catalogue, std::move(numbers));
    if (drawn)
        m_drawn = std::move(*drawn);
    else
        m_undrawn = drawn.error();
}

base::Done Estimator::makeChannels(std::vector<ChannelSpec>& specs)
{
    for (std::size_t i = 0; i < m_plan.channels.size(); ++i) {
        const EstimatorChannel& channel = m_plan.channels[i];
        // Variables of a unit written as equations stand elsewhere once a parameter is a state.
        const base::Result<model::ReadTarget> target = model::findReadTarget(m_dynamics->plant(), channel.variable);
        if (!target) return at(target.error(), "channels/" + std::to_string(i));
        const base::Result<int> added = m_dynamics->addChannel(*target);
        if (!added) return at(added.error(), "channels/" + std::to_string(i));
        // Readings are in the unit of the tag, as people know them.
        const Link& link = channel.link;
        const double perSi = link.factor / link.unit.factor;
        const double gain = m_probes.has(i) ? 1.0 : channel.gain;
        const double offset = channel.estimatedOffset.isEstimated() ? 0.0 : channel.offset;
        specs.push_back({.name = channel.name,
                         .unit = channel.unit,
                         .noise = channel.noise.absolute * perSi,
                         .noiseShare = channel.noise.share,
                         .gain = gain * perSi,
                         .offset = offset * perSi - link.unit.offset / link.unit.factor});
    }
    return base::done();
}

std::vector<StateSpec> Estimator::makeStates()
{
    std::vector<StateSpec> specs;
    bool states = false, numbers = false;
    for (std::size_t i = 0; i < m_start.size(); ++i) {
        const PlantDynamics::State& state = m_dynamics->states()[i];
        const double start = m_start[i];
        StateSpec spec{.name = state.name, .low = state.low, .high = state.high};
        spec.scale = start != 0.0 ? std::abs(start) : state.usual;
        model::Deviation deviation = usualStart;
        model::Walk walk = usualWalk;
        double per = 1.0; // of the variable's unit
        if (state.isNumber) {
            spec.logarithmic = start > 0.0 && (state.low >= 0.0 || state.low == -model::unbounded);
            deviation = startOfNumber;
            for (const model::PlantEstimated& parameter : m_plan.parameters) {
                if (parameter.path != state.name) continue;
                if (parameter.startDeviation) deviation = *parameter.startDeviation;
                if (parameter.walk) walk = *parameter.walk;
                numbers = numbers || !parameter.startDeviation || !parameter.walk;
            }
        } else {
            if (state.isVolume) deviation = startOfVolume, walk = walkOfVolume;
            // Of an amount people know the concentration.
            if (!state.component.empty())
                for (std::size_t v = 0; v < m_start.size(); ++v) {
                    const std::string unit = state.name.substr(0, state.name.find('.'));
                    if (m_dynamics->states()[v].name == unit + ".volume") per = m_start[v];
                }
            const model::Deviation* statedStart = statedFor(m_plan.startDeviations, state.name);
            const model::Walk* statedWalk = statedFor(m_plan.processNoise, state.name);
            if (statedStart) deviation = *statedStart;
            if (statedWalk) walk = *statedWalk;
            states = states || !statedStart || !statedWalk;
        }
        // What is not there yet can still be there by a little.
        const double little = 1e-3 * state.usual;
        spec.deviation = std::max(sizeOf(deviation, start, per), spec.logarithmic ? 0.0 : deviation.share * little);
        spec.walk = std::max(walk.deviation.absolute * per, spec.logarithmic ? 0.0 : walk.deviation.share * little) /
                    std::sqrt(walk.time);
        spec.walkShare = walk.deviation.share / std::sqrt(walk.time);
        specs.push_back(std::move(spec));
    }
    if (states)
        m_plan.said.push_back(say(CORE_TR("core", "By default, states start with a standard deviation of 5 % and drift "
                                                  "by 5 % per day, volumes by a tenth of that.")));
    if (numbers)
        m_plan.said.push_back(say(CORE_TR(
            "core", "By default, parameters start with a standard deviation of 20 % and drift by 5 % per day.")));
    return specs;
}

// Channels are evaluated by what is in the buffer: by all of the run, where going through it again for each of them is soon done.
double Estimator::bufferFor(std::size_t states) const
{
    if (!m_plan.keepsAll) return m_plan.buffer;
    constexpr double maxCovariances = 3e5; // covariances of all samples together
    const double horizon = m_dynamics->end() - m_begin;
    double samples = 0.0;
    for (const EstimatorChannel& channel : m_plan.channels)
        if (channel.every > 0.0) samples += horizon / channel.every;
    const bool little = samples * double(states * states) < maxCovariances;
    return little ? std::max(m_plan.buffer, horizon) : m_plan.buffer;
}

// What no channel sees keeps what is known of it at the start. A parameter of which nothing was stated is not estimated then.
void Estimator::findUnobservable(std::vector<StateSpec>& states, const std::vector<ChannelSpec>& channels, double until)
{
    std::vector<double> every;
    for (const EstimatorChannel& channel : m_plan.channels) every.push_back(channel.every);
    if (std::all_of(every.begin(), every.end(), [](double time) { return time == 0.0; })) return; // nobody knows
    base::Result<Observability> seen =
        observabilityOf(*m_probes.over(m_dynamics), states, channels, m_begin,
                        m_probes.start(*m_dynamics, m_begin, m_start), until - m_begin, every);
    if (!seen) {
        m_plan.said.push_back(seen.error().what);
        return;
    }
    m_unobservable = std::move(seen->unobservable);
    for (const model::PlantEstimated& parameter : m_plan.parameters) {
        const auto gap = std::find_if(m_unobservable.begin(), m_unobservable.end(),
                                      [&](const Observability::Gap& g) { return g.name == parameter.path; });
        if (gap == m_unobservable.end()) continue;
        if (parameter.startDeviation) {
            m_plan.said.push_back(
                say(CORE_TR("core", "“{1}” is known only from its initial value: no channel observes it."),
                    parameter.path));
            continue;
        }
        m_plan.said.push_back(say(
            CORE_TR("core", "“{1}” is not estimated: no channel observes it, so it keeps its value."), parameter.path));
        for (StateSpec& state : states)
            if (state.name == parameter.path) state.deviation = state.walk = state.walkShare = 0.0;
    }
}

// Carbon and electrons in each state that is an amount [mol per unit of the state].
std::array<std::vector<double>, balanceCount> Estimator::balanceWeights() const
{
    std::array<std::vector<double>, balanceCount> weights;
    const model::Plant& plant = m_dynamics->plant();
    for (std::vector<double>& of : weights) of.resize(m_start.size());
    for (std::size_t i = 0; i < m_start.size(); ++i) {
        const PlantDynamics::State& state = m_dynamics->states()[i];
        if (state.component.empty()) continue;
        const model::Component& component = plant.components[std::size_t(plant.componentIndex(state.component))];
        weights[0][i] = model::carbonContent(component);
        weights[1][i] = weights[0][i] * component.reduction;
    }
    for (std::vector<double>& of : weights)
        if (std::ranges::count_if(of, [](double weight) { return weight > 0.0; }) < 2) of.clear();
    return weights;
}

// All that the units hold, what channels read besides, and the numbers.
void Estimator::addVariables()
{
    const model::Plant& plant = m_dynamics->plant();
    const auto known = [&](const std::string& name) {
        return std::any_of(m_variables.begin(), m_variables.end(), [&](const Variable& v) { return v.name == name; });
    };
    for (std::size_t i = 0; i < m_dynamics->states().size(); ++i) {
        const PlantDynamics::State& state = m_dynamics->states()[i];
        if (state.isNumber) continue;
        const base::Result<model::ReadTarget> target = model::findReadTarget(plant, state.name);
        if (!target) continue; // not a quantity that is reported
        const base::Result<int> channel = m_dynamics->addChannel(*target);
        if (channel) m_variables.push_back({.name = state.name, .unit = target->unitOfMeasure, .channel = *channel});
    }
    for (std::size_t i = 0; i < m_plan.channels.size(); ++i) {
        const std::string& name = m_plan.channels[i].variable;
        if (!known(name))
            m_variables.push_back(
                {.name = name, .unit = m_plan.channels[i].link.target.unitOfMeasure, .channel = int(i)});
    }
    for (const EstimatedProbes::Number& number : numbers())
        m_variables.push_back({.name = number.name, .unit = number.unit, .state = number.state, .isNumber = true});
}

void Estimator::take(std::size_t channel, double drawn, double known, double value)
{
    if (const std::optional<Reading> reading = m_errors.add({channel, drawn, known, value})) addReading(*reading);
}

void Estimator::takeNoise(std::size_t channel, double drawn, double known, double noise)
{
    const double inUnit = noise * m_plan.channels[channel].noiseFactor;
    if (const std::optional<Reading> reading = m_errors.addError({channel, drawn, known, inUnit})) addReading(*reading);
}

void Estimator::addReading(const Reading& came)
{
    if (const std::optional<Reading> reading = m_means.add(came)) takeReading(*reading);
}

void Estimator::takeReading(const Reading& reading)
{
    const auto channel = int(reading.channel);
    m_filter->take({.channel = channel,
                    .drawn = reading.drawn,
                    .known = std::max(reading.known, reading.drawn),
                    .value = reading.value,
                    .noise = reading.noise});
    m_new.emplace_back(channel, reading.drawn);
}

void Estimator::advance(double t, std::stop_token stop)
{
    reach(t, stop);
    if (stop.stop_requested()) return;
    t = std::min(t, m_dynamics->end());
    if (t < m_filter->time()) return;
    for (const Reading& reading : m_means.over(t)) takeReading(reading);
    m_filter->advance(t, stop);
    if (!stop.stop_requested()) takeGaps();
}

std::vector<ChannelVerdict> Estimator::verdicts(const std::stop_token& stop) const
{
    std::vector<ChannelVerdict> verdicts = evaluateChannels(*m_filter, stop);
    if (stop.stop_requested()) return {};
    std::vector<int> parameters;
    for (std::size_t i = 0; i < m_dynamics->states().size(); ++i) {
        const StateSpec& spec = m_filter->states()[i];
        if (m_dynamics->states()[i].isNumber && spec.deviation + spec.walk + spec.walkShare > 0.0)
            parameters.push_back(int(i));
    }
    if (!parameters.empty()) evaluateSuppositions(*m_filter, parameters, m_probes.states(), verdicts, stop);
    return stop.stop_requested() ? std::vector<ChannelVerdict>() : verdicts;
}

base::Json Estimator::save() const
{
    base::Json saved = m_filter->save();
    saved["means"] = m_means.save();
    saved["sample_errors"] = m_errors.save();
    return saved;
}

base::Done Estimator::restore(const base::Json& saved, double until)
{
    reach(until, {});
    m_new.clear();
    m_gaps.clear();
    if (base::Done errors = m_errors.restore(saved.find("sample_errors")); !errors) return errors;
    if (base::Done means = m_means.restore(saved.find("means")); !means) return means;
    return m_filter->restore(saved);
}

void Estimator::restart()
{
    for (std::vector<InputSample>& inputs : m_inputs) inputs.clear();
    m_inputsCame = !m_measured.empty();
    // From what it has started from before, or would have without what was measured.
    (void)startFilter(m_begin, m_start);
    reach(m_begin, {});
    m_errors.clear();
    m_means.clear();
    m_new.clear();
    m_gaps.clear();
}

void Estimator::takeGaps()
{
    m_gaps.resize(m_plan.channels.size());
    const std::span<const Innovation> log = m_filter->log();
    std::erase_if(m_new, [&](const std::pair<int, double>& sample) {
        if (sample.second > m_filter->time()) return false;
        const auto from = std::partition_point(
            log.begin(), log.end(), [&](const Innovation& entry) { return entry.sample.drawn < sample.second; });
        const auto found = std::find_if(from, log.end(), [&](const Innovation& entry) {
            return entry.sample.channel == sample.first && entry.compared();
        });
        if (found == log.end() || found->sample.drawn != sample.second) return true;
        Gap& gap = m_gaps[std::size_t(sample.first)];
        ++gap.compared;
        gap.mean += found->gap();
        gap.rmse += found->gap() * found->gap();
        return true;
    });
}

Estimator::Gap Estimator::gap(std::size_t channel) const
{
    if (channel >= m_gaps.size() || m_gaps[channel].compared == 0) return {};
    const Gap& sums = m_gaps[channel];
    const auto count = double(sums.compared);
    return {sums.compared, sums.mean / count, std::sqrt(sums.rmse / count)};
}

} // namespace titer::twin
