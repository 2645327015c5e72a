// Samples are taken in the order in which they were drawn. One that became known late sets the path back to the
// checkpoint before it, from where all goes on as if it had been there in time.
#include "core/twin/filter/filter_data.h"

#include "core/base/not_available.h"
#include "core/base/sampling.h"
#include "core/base/text.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace titer::twin {

using base::say;

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();
constexpr int checkpointsInBuffer = 192;
constexpr double oneMinute = 60.0;         // a clock may be ahead by as much
constexpr double band = 3.841458820694124; // 95 % of chi-square with one degree of freedom are below
constexpr int manyRejected = 10;
constexpr double maxInSum = 4.0; // of one innovation, so that an outlier is no bias

bool isSame(double one, double other)
{
    return one == other || (std::isnan(one) && std::isnan(other));
}

} // namespace

void count(ChannelFigures& figures, const Innovation& innovation)
{
    ++figures.samples;
    figures.late += innovation.sample.known - innovation.sample.drawn >= base::lateTime;
    figures.accepted += innovation.outcome == Outcome::Accepted;
    figures.idle += innovation.outcome == Outcome::Idle;
    figures.rejected += !isMet(innovation) || innovation.outcome == Outcome::Gate;
    if (!innovation.compared()) return;
    const double part = innovation.normalised();
    ++figures.compared;
    figures.sum += std::clamp(part, -maxInSum, maxInSum);
    figures.squares += part * part;
    figures.inBand += part * part <= band;
    if (innovation.outcome == Outcome::Accepted)
        figures.logLikelihood -=
            0.5 * (part * part + std::log(2.0 * std::numbers::pi)) + std::log(innovation.deviation);
}

Filter::Data::Data(Method chosen, std::shared_ptr<Dynamics> model, std::vector<StateSpec> stateSpecs,
                   std::vector<ChannelSpec> channelSpecs, const FilterOptions& filterOptions)
    : method(chosen)
    , dynamics(std::move(model))
    , states(std::move(stateSpecs))
    , channels(std::move(channelSpecs))
    , options(filterOptions)
    , steps(method == Method::Extended ? makeExtended(*dynamics, states, channels, options)
                                       : makeUnscented(*dynamics, states, channels, options))
    , path(*dynamics, *steps, options)
    , sealed(channels.size())
    , deviations(states.size())
{
    path.spacing = options.buffer / checkpointsInBuffer;
    path.estimate = shown = steps->made();
}

base::Done Filter::Data::start(double t, std::span<const double> x, std::span<const double> covariance)
{
    const std::size_t n = states.size();
    if (x.size() != n || (!covariance.empty() && covariance.size() != n * n))
        return base::inputError("states", say(CORE_TR("core", "The estimator starts from {1} numbers, and needs {2}."),
                                              std::to_string(x.size()), std::to_string(n)));
    Estimate first = steps->made();
    first.t = t;
    std::vector<double> own(covariance.begin(), covariance.end());
    if (own.empty()) {
        own.resize(n * n);
        for (std::size_t i = 0; i < n; ++i) own[i * n + i] = states[i].deviation * states[i].deviation;
    }
    for (std::size_t i = 0; i < n; ++i) {
        const StateSpec& state = states[i];
        const bool inside = x[i] >= state.low && x[i] <= state.high && (!state.logarithmic || x[i] > 0.0);
        if (!inside)
            return base::inputError(
                "states/" + state.name,
                say(CORE_TR("core", "{1} starts at {2}, which is outside its bounds of {3} to {4}. Start it "
                                    "within them."),
                    state.name, base::writeShort(x[i]),
                    base::writeShort(state.logarithmic ? std::max(state.low, 0.0) : state.low),
                    base::writeShort(state.high)));
        first.x[i] = x[i];
    }
    if (!std::isfinite(t) || !steps->setCovariance(first, own.data()))
        return base::inputError(
            "states",
            say(CORE_TR("core", "The covariance at the start cannot be: it must be symmetric, without negative "
                                "variances and with correlations of at most 1.")));
    began = now = path.origin = t;
    checkpoints.assign(1, first);
    firstIsStart = true;
    log.clear();
    dirtyFrom = infinity;
    sealed.assign(channels.size(), {});
    path.goTo(first, log, true);
    run();
    return base::done();
}

void Filter::Data::take(const Sample& given)
{
    Innovation innovation{
        .sample = given, .expected = base::notAvailable, .deviation = base::notAvailable, .noise = base::notAvailable};
    Sample& sample = innovation.sample;
    if (!std::isfinite(sample.known)) sample.known = now;
    const bool isTimed = std::isfinite(sample.drawn);
    if (!isTimed) sample.drawn = sample.known;
    const Estimate& first = checkpoints.front();
    if (!isTimed || !std::isfinite(sample.value))
        innovation.outcome = Outcome::NoValue;
    else if (sample.drawn > sample.known + oneMinute)
        innovation.outcome = Outcome::Future;
    else if (sample.drawn < began)
        innovation.outcome = Outcome::BeforeStart;
    else if (firstIsStart ? sample.drawn < first.t : sample.drawn <= first.t)
        innovation.outcome = Outcome::TooOld;
    // It is shown when it came: its own time may be any.
    if (innovation.outcome == Outcome::Future) sample.drawn = sample.known;
    insert(innovation);
}

// Of equal samples the first counts, of different ones at one instant the last, as in the history.
void Filter::Data::insert(const Innovation& innovation)
{
    const Sample& sample = innovation.sample;
    const auto isAfter = [](const Sample& one, const Innovation& other) {
        return one.drawn != other.sample.drawn ? one.drawn < other.sample.drawn : one.channel < other.sample.channel;
    };
    const auto at = std::upper_bound(log.begin(), log.end(), sample, isAfter);
    for (auto before = at; before != log.begin();) {
        --before;
        if (before->sample.drawn != sample.drawn || before->sample.channel != sample.channel) break;
        if (isSame(before->sample.value, sample.value)) {
            ++sealed[std::size_t(sample.channel)].duplicates;
            return;
        }
        if (!isMet(*before) || innovation.outcome == Outcome::Future) continue;
        if (before->outcome != Outcome::Waiting) dirtyFrom = std::min(dirtyFrom, sample.drawn);
        before->outcome = Outcome::Corrected;
        before->expected = before->deviation = before->noise = base::notAvailable;
    }
    if (innovation.outcome == Outcome::Waiting && sample.drawn <= path.estimate.t)
        dirtyFrom = std::min(dirtyFrom, sample.drawn);
    if (std::size_t(at - log.begin()) < path.next) ++path.next;
    log.insert(at, innovation);
}

void Filter::Data::inputsChanged(double since)
{
    if (since <= path.estimate.t) dirtyFrom = std::min(dirtyFrom, since);
    dynamics->moveTo(path.estimate.t);
}

void Filter::Data::goBack(double drawn)
{
    while (checkpoints.size() > 1 && checkpoints.back().t >= drawn) {
        spare.push_back(std::move(checkpoints.back()));
        checkpoints.pop_back();
    }
    path.goTo(checkpoints.back(), log, firstIsStart && checkpoints.size() == 1);
}

void Filter::Data::advance(double t, const std::stop_token& stop)
{
    if (t > now && std::isfinite(t)) now = t;
    if (dirtyFrom < infinity) goBack(dirtyFrom);
    dirtyFrom = infinity;
    run(stop);
}

void Filter::Data::run(const std::stop_token& stop)
{
    for (bool atCheckpoint; path.goOn(log, now, atCheckpoint);) {
        if (atCheckpoint) keepCheckpoint();
        if (stop.stop_requested()) return;
    }
    path.show(shown, now);
    for (int i = 0; i < int(states.size()); ++i) deviations[std::size_t(i)] = std::sqrt(steps->covariance(shown, i, i));
    reportTrouble();
}

void Filter::Data::keepCheckpoint()
{
    if (spare.empty()) spare.emplace_back();
    checkpoints.push_back(std::move(spare.back()));
    spare.pop_back();
    checkpoints.back() = path.estimate;
    seal();
}

// What is older than the buffer leaves it.
void Filter::Data::seal()
{
    const double keep = now - options.buffer;
    if (checkpoints.size() < 2 || checkpoints[1].t > keep) return;
    std::size_t old = 0;
    for (; old + 1 < checkpoints.size() && checkpoints[old + 1].t <= keep; ++old)
        spare.push_back(std::move(checkpoints[old]));
    checkpoints.erase(checkpoints.begin(), checkpoints.begin() + std::ptrdiff_t(old));
    firstIsStart = false;
    std::size_t gone = 0;
    for (; gone < log.size() && log[gone].sample.drawn <= checkpoints.front().t; ++gone)
        count(sealed[std::size_t(log[gone].sample.channel)], log[gone]);
    log.erase(log.begin(), log.begin() + std::ptrdiff_t(gone));
    path.next -= gone;
}

void Filter::Data::reportTrouble()
{
    trouble.reset();
    if (path.still) {
        trouble = say(CORE_TR("core", "The model cannot be evaluated from {1} s on: the estimate is held, and its "
                                      "standard deviations grow with the process noise, until it can be evaluated."),
                      base::writeShort(*path.still, 6));
        return;
    }
    if (path.uncrossed) {
        trouble = say(
            CORE_TR("core", "The event at {1} s in the model cannot be evaluated: the estimate continues without it."),
            base::writeShort(*path.uncrossed, 6));
        return;
    }
    int rejected = 0;
    for (auto at = log.rbegin(); at != log.rend() && rejected < manyRejected; ++at) {
        if (at->outcome == Outcome::Accepted) return;
        rejected += at->outcome == Outcome::Gate;
    }
    if (rejected == manyRejected)
        trouble =
            say(CORE_TR("core", "The last {1} samples of all channels lie too far from the model and were rejected. "
                                "Check what the model does not know (a feed, a dose, a transfer), or start the "
                                "estimator again from measured values."),
                std::to_string(manyRejected));
}

ChannelFigures Filter::Data::figures(int channel) const
{
    ChannelFigures figures = sealed[std::size_t(channel)];
    for (const Innovation& innovation : log)
        if (innovation.sample.channel == channel) count(figures, innovation);
    return figures;
}

// Whether the log is what it will be until more becomes known: the last advance() went all the way and nothing came since.
bool Filter::Data::isUpToDate() const
{
    return dirtyFrom == infinity &&
           std::none_of(log.begin() + std::ptrdiff_t(path.next), log.end(),
                        [this](const Innovation& one) { return isMet(one) && one.sample.drawn <= now; });
}

std::vector<Innovation> Filter::Data::logWithout(std::span<const int> silent, const std::stop_token& stop)
{
    if (silent.empty() && isUpToDate()) return log;
    Path other(*dynamics, *steps, options);
    other.origin = path.origin;
    other.spacing = path.spacing;
    other.muted.assign(channels.size(), 0);
    for (const int channel : silent) other.muted[std::size_t(channel)] = 1;
    std::vector<Innovation> all = log;
    other.goTo(checkpoints.front(), all, firstIsStart);
    for (bool atCheckpoint; !stop.stop_requested() && other.goOn(all, now, atCheckpoint);) {
    }
    dynamics->moveTo(path.estimate.t);
    return all;
}

} // namespace titer::twin
