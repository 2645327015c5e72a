#include "app/live/live_estimates.h"

#include "core/solve/catalogue.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace titer::app {

namespace {

constexpr double toleranceOfInputs = 1e-6; // of the run that gives them
constexpr std::chrono::seconds lookEvery{2};
constexpr std::size_t shownInnovations = 300; // of each channel

} // namespace

LiveEstimates::LiveEstimates(const EstimateOrder& order, std::stop_token stop)
    : m_unadvised(order.unadvised)
    , m_step(order.step)
{
    if (!order.flowsheet || order.plant->estimators.empty()) return;
    std::vector<twin::EstimatorTag> tags;
    for (const twin::MappedTag& tag : order.tags) tags.push_back({tag, std::nullopt, 0.0});
    base::Errors errors;
    base::Notices notices;
    std::vector<twin::EstimatorPlan> plans = twin::planEstimators(*order.plant, tags, {}, errors, notices);
    for (twin::EstimatorPlan& plan : plans) {
        if (!errors.empty()) break;
        base::Result<std::unique_ptr<twin::Estimator>> made = twin::Estimator::open(
            *order.flowsheet, solve::catalogue(), std::move(plan), {}, order.until, toleranceOfInputs, stop);
        if (!made) {
            errors.push_back(made.error());
            break;
        }
        twin::HeldSamples held(**made);
        Own own{std::move(*made), std::move(held), {}, -std::numeric_limits<double>::infinity()};
        for (const twin::Estimator::Variable& variable : own.estimator->variables())
            own.tracks.push_back({variable.name, variable.isNumber, variable.unit, {}});
        m_all.push_back(std::move(own));
    }
    if (errors.empty()) return;
    m_failure = errors.front();
    m_all.clear();
}

void LiveEstimates::take(const twin::ShadowSample& sample, std::stop_token stop)
{
    for (Own& own : m_all) {
        goTo(own, sample.known, stop);
        own.held.add(sample);
        handOver(own, sample.known);
    }
}

void LiveEstimates::advance(double time, std::stop_token stop)
{
    for (Own& own : m_all) {
        goTo(own, time, stop);
        handOver(own, time);
    }
}

// What became known by then.
void LiveEstimates::handOver(Own& own, double until)
{
    while (own.held.next() <= until) own.held.handOverNext();
}

// A point at each step on the way, of what was known before it.
void LiveEstimates::goTo(Own& own, double time, std::stop_token stop)
{
    const double begin = own.estimator->begin();
    if (!(time >= begin) || !(m_step > 0.0)) return;
    if (own.shown < begin) addPoint(own, begin);
    for (double next = own.shown + m_step; next <= time && !stop.stop_requested(); next = own.shown + m_step) {
        while (own.held.next() < next) own.held.handOverNext();
        addPoint(own, next);
    }
}

void LiveEstimates::addPoint(Own& own, double time)
{
    own.shown = time;
    own.estimator->advance(time);
    // Where the plant's run ended its inputs end, and with them what is estimated.
    if (own.estimator->filter().time() < time) return;
    const std::vector<twin::Estimator::Value> values = own.estimator->widened(own.estimator->values());
    for (std::size_t i = 0; i < values.size(); ++i)
        own.tracks[i].points.push_back({time, values[i].value, values[i].deviation});
}

void LiveEstimates::restart()
{
    for (Own& own : m_all) {
        own.estimator->restart();
        own.held.clear();
        own.shown = -std::numeric_limits<double>::infinity();
        for (EstimateTrack& track : own.tracks) track.points.clear();
        own.verdicts.clear();
        own.balances.clear();
        own.innovations.clear();
    }
    m_nextLook = {};
}

std::vector<EstimateTrack> LiveEstimates::takeTracks()
{
    std::vector<EstimateTrack> all;
    for (Own& own : m_all)
        for (EstimateTrack& track : own.tracks) {
            all.push_back(track);
            track.points.clear();
        }
    return all;
}

std::vector<twin::EstimatedState> LiveEstimates::present(double time, std::stop_token stop)
{
    std::vector<twin::EstimatedState> all;
    for (Own& own : m_all) {
        const bool isAdvised = std::ranges::find(m_unadvised, own.estimator->plan().unit) == m_unadvised.end();
        if (!isAdvised || !(time >= own.estimator->begin())) continue;
        own.estimator->advance(time, stop);
        if (stop.stop_requested() || own.estimator->filter().time() < time) continue;
        if (base::Result<twin::EstimatedState> state = own.estimator->present()) all.push_back(std::move(*state));
    }
    return all;
}

void LiveEstimates::look(Own& own, std::stop_token stop)
{
    std::vector<twin::ChannelVerdict> verdicts = own.estimator->verdicts(stop);
    if (stop.stop_requested()) return;
    own.verdicts = std::move(verdicts);
    own.balances = own.estimator->balances();
    own.innovations.assign(own.verdicts.size(), {});
    const std::span<const twin::Innovation> log = own.estimator->filter().log();
    for (auto one = log.rbegin(); one != log.rend(); ++one) {
        auto& kept = own.innovations[std::size_t(one->sample.channel)];
        if (one->compared() && kept.size() < shownInnovations)
            kept.push_back({one->sample.drawn, one->normalised(), one->outcome == twin::Outcome::Accepted});
    }
    for (auto& kept : own.innovations) std::ranges::reverse(kept);
}

bool LiveEstimates::owesLook() const
{
    return m_owesLook && Clock::now() >= m_nextLook;
}

std::vector<EstimatorState> LiveEstimates::states(Taken taken, std::stop_token stop)
{
    m_owesLook = !m_all.empty();
    const bool first = std::ranges::any_of(m_all, [](const Own& own) { return own.verdicts.empty(); });
    const bool waits = first && taken == Taken::Some;
    if (const Clock::time_point begin = Clock::now(); taken == Taken::Ended || (begin >= m_nextLook && !waits)) {
        for (Own& own : m_all) look(own, stop);
        m_owesLook = stop.stop_requested();
        // At most a twentieth of the time goes into it.
        const Clock::time_point end = Clock::now();
        m_nextLook = end + std::max<Clock::duration>(20 * (end - begin), lookEvery);
    }
    std::vector<EstimatorState> all;
    for (const Own& own : m_all) {
        const twin::EstimatorPlan& plan = own.estimator->plan();
        const twin::Filter& filter = own.estimator->filter();
        EstimatorState state{.id = plan.id,
                             .unit = plan.unit,
                             .method = plan.method,
                             .balances = own.balances,
                             .unobservable = own.estimator->unobservable(),
                             .trouble = filter.trouble()};
        for (std::size_t c = 0; c < plan.channels.size(); ++c) {
            EstimatorState::Channel& channel = state.channels.emplace_back();
            channel.tag = plan.channels[c].tag;
            channel.variable = plan.channels[c].variable;
            channel.figures = filter.figures(int(c));
            channel.gap = own.estimator->gap(c);
            if (own.verdicts.empty()) continue;
            channel.verdict = own.verdicts[c];
            channel.innovations = own.innovations[c];
        }
        all.push_back(std::move(state));
    }
    return all;
}

} // namespace titer::app
