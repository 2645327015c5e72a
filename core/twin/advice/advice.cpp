#include "core/twin/advice/advice.h"

#include "core/base/not_available.h"
#include "core/studies/numerics/parallel.h"
#include "core/twin/estimation/forecast.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace titer::twin {

using base::Code;
using base::Error;
using base::Result;
using base::say;

namespace {

class Advising {
public:
    Advising(const AdviceRequest& request, std::stop_token stop)
        : m_request(request)
        , m_stop(stop)
    {
        m_tags = request.goal.quantity.tags();
        for (const studies::RecipeLimit& limit : request.limits) {
            m_limitTags.push_back(m_tags.size());
            m_tags.insert(m_tags.end(), limit.quantity.tags().begin(), limit.quantity.tags().end());
        }
        for (const std::string& tag : request.forecast.tags) m_tags.push_back(tag);
        m_learnedTags = m_tags.size();
        if (request.learned)
            m_tags.insert(m_tags.end(), request.learned->tags().begin(), request.learned->tags().end());
    }

    Result<AdviceList> list();

private:
    // `path` is what the plant ahead states: a number that was estimated is that from then on.
    Result<RunsAhead> runs(const RunPresent& present, std::shared_ptr<const model::Plant> ahead, int count,
                           unsigned threads, const std::string& path = {}) const;
    std::vector<double> goals(const RunsAhead& runs) const; // by run; no number where it has none
    std::vector<LimitOutlook> outlooks(const RunsAhead& runs) const;
    Advice advice(std::size_t candidate, const RunsAhead& runs) const;
    void addDistance(const std::vector<ForecastBand>& own, Advice& advice) const;
    std::optional<double> reach(const std::vector<ForecastBand>& own) const; // the largest on the way
    bool isHeldBack(const Advice& advice) const;
    // Each candidate of `which` with so many runs, over the cores; what could not be tried goes into the list.
    std::vector<Advice> tried(const RunPresent& present, const std::vector<std::size_t>& which, int count,
                              AdviceList& list) const;
    std::vector<ForecastBand> bands(const RunsAhead& runs) const;

    const AdviceRequest& m_request;
    std::stop_token m_stop;
    // What a quantity is at that time; its tags are those from there on.
    double quantityAt(const studies::RecipeQuantity& quantity, std::size_t tag, const RunsAhead& runs, std::size_t run,
                      std::size_t time) const
    {
        return quantity.value(std::span(runs.values[run]).subspan(time * m_tags.size() + tag, quantity.tags().size()));
    }

    std::vector<std::string> m_tags;      // of the goal, of the limits, and what else is looked at
    std::size_t m_learnedTags = 0;        // where those begin that the parameters were learned from
    std::vector<std::size_t> m_limitTags; // where those of each limit begin
    std::vector<double> m_planned;        // goals of the runs as planned
    std::vector<ForecastBand> m_bands;
    std::vector<LimitOutlook> m_limits;
};

Result<RunsAhead> Advising::runs(const RunPresent& present, std::shared_ptr<const model::Plant> ahead, int count,
                                 unsigned threads, const std::string& path) const
{
    ForecastRequest request = m_request.forecast;
    for (EstimatedState& estimate : request.estimates)
        for (EstimatedNumber& number : estimate.numbers)
            if (number.path == path) number.places.clear();
    request.ahead = std::move(ahead);
    request.tags = m_tags;
    request.runs = count;
    request.threads = threads;
    request.progress = {};
    return runsAhead(request, present, m_stop);
}

std::vector<double> Advising::goals(const RunsAhead& runs) const
{
    const studies::RecipeQuantity& quantity = m_request.goal.quantity;
    std::vector<double> all;
    for (std::size_t run = 0; run < runs.values.size(); ++run) {
        double goal = base::notAvailable;
        for (std::size_t t = runs.values[run].empty() ? 0 : runs.times.size(); t-- > 0;) {
            const auto values = runs.values[run].begin() + std::ptrdiff_t(t * m_tags.size());
            if (!std::all_of(values, values + std::ptrdiff_t(quantity.tags().size()),
                             [](double value) { return std::isfinite(value); }))
                continue;
            goal = quantityAt(quantity, 0, runs, run, t);
            break;
        }
        all.push_back(goal);
    }
    return all;
}

std::vector<LimitOutlook> Advising::outlooks(const RunsAhead& runs) const
{
    std::vector<LimitOutlook> all;
    for (std::size_t i = 0; i < m_request.limits.size(); ++i) {
        std::vector<double> firsts;
        for (std::size_t run = 0; run < runs.values.size(); ++run)
            for (std::size_t t = 0; t < runs.times.size() && !runs.values[run].empty(); ++t)
                if (const studies::RecipeLimit& limit = m_request.limits[i];
                    limit.isCrossedBy(quantityAt(limit.quantity, m_limitTags[i], runs, run, t))) {
                    firsts.push_back(runs.times[t]);
                    break;
                }
        LimitOutlook outlook{.share = double(firsts.size()) / std::max(runs.ended(), 1), .first = {}};
        std::ranges::sort(firsts);
        if (!firsts.empty()) outlook.first = firsts[firsts.size() / 2];
        all.push_back(outlook);
    }
    return all;
}

std::vector<ForecastBand> Advising::bands(const RunsAhead& runs) const
{
    std::vector<std::vector<double>> ended = runs.values;
    std::erase_if(ended, [](const std::vector<double>& one) { return one.empty(); });
    std::vector<ForecastBand> all;
    for (std::size_t tag = 0; tag < m_tags.size(); ++tag)
        all.push_back(bandOf(ended, runs.times.size(), m_tags.size(), tag));
    return all;
}

std::optional<double> Advising::reach(const std::vector<ForecastBand>& own) const
{
    std::optional<double> furthest;
    std::vector<double> values(m_tags.size() - m_learnedTags);
    for (std::size_t t = 0; m_request.learned && t < own.front().middle.size(); ++t) {
        for (std::size_t i = 0; i < values.size(); ++i) values[i] = own[m_learnedTags + i].middle[t];
        const double here = m_request.learned->reach(values);
        if (std::isfinite(here)) furthest = std::max(furthest.value_or(0.0), here);
    }
    return furthest;
}

void Advising::addDistance(const std::vector<ForecastBand>& own, Advice& advice) const
{
    for (std::size_t tag = 0; tag < m_learnedTags; ++tag) {
        double low = HUGE_VAL, high = -HUGE_VAL, out = 0.0;
        for (std::size_t t = 0; t < m_bands[tag].low80.size(); ++t) {
            if (std::isfinite(m_bands[tag].low80[t])) low = std::min(low, m_bands[tag].low80[t]);
            if (std::isfinite(m_bands[tag].high80[t])) high = std::max(high, m_bands[tag].high80[t]);
        }
        if (!(high > low)) continue;
        for (const double value : own[tag].middle)
            if (std::isfinite(value)) out = std::max({out, value - high, low - value});
        if (out / (high - low) <= std::max(advice.distance, 1e-6)) continue;
        advice.distance = out / (high - low);
        advice.furthest = m_tags[tag];
    }
}

Advice Advising::advice(std::size_t candidate, const RunsAhead& runs) const
{
    Advice advice{.candidate = candidate, .runs = runs.ended()};
    const std::vector<double> goal = goals(runs);
    std::vector<double> gains;
    for (std::size_t run = 0; run < goal.size(); ++run) {
        const double gain = m_request.goal.maximize ? goal[run] - m_planned[run] : m_planned[run] - goal[run];
        if (std::isfinite(gain)) gains.push_back(gain);
    }
    advice.goal = spreadOf(goal);
    // No number where fewer than half of the runs can be compared.
    advice.gain = 2 * gains.size() < goal.size() ? Spread{base::notAvailable, base::notAvailable, base::notAvailable}
                                                 : spreadOf(gains);
    advice.better = double(std::ranges::count_if(gains, [](double gain) { return gain > 0.0; })) /
                    double(std::max(gains.size(), std::size_t(1)));
    advice.limits = outlooks(runs);
    const std::vector<ForecastBand> own = bands(runs);
    addDistance(own, advice);
    advice.reach = reach(own);
    return advice;
}

bool Advising::isHeldBack(const Advice& advice) const
{
    for (std::size_t i = 0; i < advice.limits.size(); ++i)
        if (advice.limits[i].share > std::max(allowedCrossings, m_limits[i].share)) return true;
    return false;
}

std::vector<Advice> Advising::tried(const RunPresent& present, const std::vector<std::size_t>& which, int count,
                                    AdviceList& list) const
{
    std::vector<std::optional<Result<Advice>>> found(which.size());
    studies::forEach(
        which.size(),
        [&](std::size_t i) {
            const AdviceCandidate& candidate = m_request.candidates[which[i]];
            const Result<RunsAhead> ahead = runs(present, candidate.ahead, count, 1, candidate.path);
            found[i] = ahead ? Result<Advice>(advice(which[i], *ahead)) : Result<Advice>(ahead.error());
        },
        m_request.threads, m_stop, m_request.forecast.progress);
    std::vector<Advice> all;
    for (std::size_t i = 0; i < which.size(); ++i) {
        if (!found[i]) continue; // stopped before
        list.runs += count;
        if (*found[i]) {
            all.push_back(std::move(**found[i]));
            continue;
        }
        Error error = found[i]->error();
        error.where = m_request.candidates[which[i]].path;
        list.none.push_back(std::move(error));
    }
    return all;
}

Result<AdviceList> Advising::list()
{
    // The past is the same for all.
    const Result<RunPresent> present = presentOf(m_request.forecast, m_stop);
    if (!present) return present.error();
    const Result<RunsAhead> planned =
        runs(*present, m_request.forecast.ahead, m_request.forecast.runs, m_request.threads);
    if (!planned) return planned.error();
    AdviceList list;
    list.runs = m_request.forecast.runs;
    list.phases = present->phases;
    m_planned = goals(*planned);
    list.planned = spreadOf(m_planned);
    if (!std::isfinite(list.planned.p50))
        return Error{Code::Input, "goal", say(CORE_TR("core", "The goal is no number in most of the forecast runs."))};
    m_bands = bands(*planned);
    list.plannedReach = reach(m_bands);
    list.plannedLimits = m_limits = outlooks(*planned);

    std::vector<std::size_t> which;
    for (std::size_t i = 0; i < m_request.candidates.size(); ++i) which.push_back(i);
    std::vector<Advice> first = tried(*present, which, std::min(m_request.screening, m_request.forecast.runs), list);
    const std::size_t all = first.size();
    std::erase_if(first, [](const Advice& one) { return !(one.gain.p50 > 0.0); });
    list.withoutGain = int(all - first.size());
    // Of each path the best that holds the limits, else the best.
    std::ranges::stable_sort(first, [&](const Advice& a, const Advice& b) {
        return std::pair(isHeldBack(a), -a.gain.p50) < std::pair(isHeldBack(b), -b.gain.p50);
    });
    which.clear();
    std::map<std::string, int> taken;
    for (const Advice& one : first)
        if (int(which.size()) < m_request.kept && taken[m_request.candidates[one.candidate].path]++ == 0)
            which.push_back(one.candidate);
    for (Advice& one : tried(*present, which, m_request.forecast.runs, list)) {
        if (!(one.gain.p50 > 0.0))
            ++list.withoutGain;
        else
            (isHeldBack(one) ? list.heldBack : list.advised).push_back(std::move(one));
    }
    for (std::vector<Advice>* each : {&list.advised, &list.heldBack})
        std::ranges::stable_sort(*each, [](const Advice& a, const Advice& b) { return a.gain.p50 > b.gain.p50; });
    if (m_stop.stop_requested())
        return Error{Code::Input, "advice", say(CORE_TR("core", "It was stopped before its end."))};
    return list;
}

} // namespace

Result<AdviceList> advise(const AdviceRequest& request, std::stop_token stop)
{
    return Advising(request, stop).list();
}

} // namespace titer::twin
