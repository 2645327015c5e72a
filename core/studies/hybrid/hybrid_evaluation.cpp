#include "core/studies/hybrid/hybrid_evaluation.h"

#include "core/base/math/random.h"
#include "core/base/not_available.h"
#include "core/base/text.h"
#include "core/base/units/units.h"
#include "core/model/flat_params.h"
#include "core/runs/run.h"
#include "core/studies/hybrid/hybrid_record.h"

#include <algorithm>
#include <cmath>

namespace titer::studies {

using base::say;
using figures::RunResult;

namespace {

constexpr int draws = 2000;

class RunEvaluation {
public:
    RunEvaluation(const FitExperiment& experiment, const base::Json& record, const HybridCriteria& criteria,
                  const model::Catalogue& catalogue, std::stop_token stop)
        : m_experiment(experiment)
        , m_record(record)
        , m_criteria(criteria)
        , m_catalogue(catalogue)
        , m_stop(std::move(stop))
    {
        m_run.name = experiment.name;
    }

    HybridRun evaluate()
    {
        const std::optional<RunResult> hybrid = runWith(m_record, m_run.failure);
        const std::optional<RunResult> base = runWith(model::baseLawOf(m_record), m_run.baseFailure);
        if (hybrid) m_run.notices = hybrid->notices;
        if (!hybrid || !base) return std::move(m_run);
        std::vector<RunResult> members;
        const base::Json* networks = m_record.find("networks");
        for (std::size_t m = 0; networks && networks->items().size() > 1 && m < networks->items().size(); ++m) {
            std::optional<base::Error> ignored; // the law as a whole runs
            if (std::optional<RunResult> member = runWith(withMember(m_record, m), ignored))
                members.push_back(*std::move(member));
        }
        for (std::size_t t = 0; t < m_criteria.tags.size(); ++t) takeTag(t, *hybrid, *base, members);
        double squares = 0.0, baseSquares = 0.0;
        for (const HybridRun::Miss& miss : m_run.misses) {
            squares += miss.hybrid * miss.hybrid;
            baseSquares += miss.base * miss.base;
        }
        const double count = std::max<double>(1.0, double(m_run.misses.size()));
        m_run.rms = std::sqrt(squares / count);
        m_run.baseRms = std::sqrt(baseSquares / count);
        takeBalance(*hybrid, *base);
        return std::move(m_run);
    }

private:
    std::optional<RunResult> runWith(const base::Json& law, std::optional<base::Error>& failure)
    {
        base::Errors errors;
        const auto plant = std::make_shared<const model::Plant>(
            model::check(withLaw(m_experiment.flowsheet, m_criteria.unit, law), m_catalogue, errors));
        if (!errors.empty()) return failure = errors.front(), std::nullopt;
        runs::RunRequest request;
        request.until = m_experiment.times.back();
        // Fine enough to see what lies between two samples.
        request.grid = runs::gridPoints(request.until, 201);
        request.grid.insert(request.grid.end(), m_experiment.times.begin(), m_experiment.times.end());
        std::sort(request.grid.begin(), request.grid.end());
        request.grid.erase(std::unique(request.grid.begin(), request.grid.end()), request.grid.end());
        RunResult result = runs::run(plant, request, m_stop);
        if (result.status == figures::RunStatus::Ok) return result;
        failure = result.errors.empty() ? base::Error{base::Code::Solver, m_experiment.name,
                                                      say(CORE_TR("core", "The run ended at {1}."),
                                                          base::writeQuantity(result.simulatedTime, "h"))}
                                        : result.errors.front();
        return std::nullopt;
    }

    void takeTag(std::size_t tag, const RunResult& hybrid, const RunResult& base, const std::vector<RunResult>& members)
    {
        const auto course = std::find_if(m_experiment.courses.begin(), m_experiment.courses.end(),
                                         [&](const MeasuredCourse& c) { return c.tag == m_criteria.tags[tag]; });
        const figures::Column* column = hybrid.column(m_criteria.tags[tag]);
        if (course == m_experiment.courses.end() || !column) return;
        const auto at = [&](const RunResult& result, double time) {
            const figures::Column* own = result.column(m_criteria.tags[tag]);
            return own ? result.at(*own, time) : base::notAvailable;
        };
        const double scale = m_criteria.scales[tag];
        for (std::size_t i = 0; i < course->values.size(); ++i) {
            const double time = m_experiment.times[i], measured = course->values[i];
            const double value = at(hybrid, time), ofBase = at(base, time);
            if (!(time > 0.0) || !std::isfinite(measured) || !std::isfinite(value) || !std::isfinite(ofBase)) continue;
            double mean = 0.0, spread = 0.0;
            for (const RunResult& member : members) mean += at(member, time) / double(members.size());
            for (const RunResult& member : members)
                spread += std::pow(at(member, time) - mean, 2) / std::max(1.0, double(members.size()) - 1.0);
            m_run.misses.push_back(
                {.tag = tag,
                 .hybrid = (value - measured) / scale,
                 .base = (ofBase - measured) / scale,
                 .inBand = std::abs(value - measured) <= m_criteria.bands.reach(tag, std::sqrt(spread))});
        }
    }

    // What is not made up for by what the base law misses too.
    void takeBalance(const RunResult& hybrid, const RunResult& base)
    {
        m_run.imbalance = hybrid.balance.worst;
        for (const char* key : {".carbon_recovery", ".nitrogen_recovery"}) {
            const figures::Kpi* kpi = hybrid.kpi(m_criteria.unit + key);
            const figures::Kpi* of = base.kpi(m_criteria.unit + key);
            if (kpi) m_run.imbalance = std::max(m_run.imbalance, kpi->value - std::max(1.0, of ? of->value : 1.0));
        }
    }

    const FitExperiment& m_experiment;
    const base::Json& m_record;
    const HybridCriteria& m_criteria;
    const model::Catalogue& m_catalogue;
    std::stop_token m_stop;
    HybridRun m_run;
};

struct Errors {
    double hybrid = 0.0, base = 0.0; // root mean squares

    double difference() const { return hybrid - base; }
};

template <class Each> Errors errorsOf(Each each)
{
    double hybrid = 0.0, base = 0.0, count = 0.0;
    each([&](const HybridRun::Miss& miss) {
        hybrid += miss.hybrid * miss.hybrid;
        base += miss.base * miss.base;
        count += 1.0;
    });
    return count > 0.0 ? Errors{std::sqrt(hybrid / count), std::sqrt(base / count)} : Errors{};
}

void compare(const std::vector<const HybridRun*>& runs, std::uint64_t seed, HybridVerdict& verdict)
{
    const Errors all = errorsOf([&](auto take) {
        for (const HybridRun* run : runs)
            for (const HybridRun::Miss& miss : run->misses) take(miss);
    });
    verdict.rms = all.hybrid;
    verdict.baseRms = all.base;
    verdict.difference = all.difference();
    std::vector<double> differences;
    base::Random random(seed, "hybrid comparison");
    for (int d = 0; d < draws; ++d)
        differences.push_back(errorsOf([&](auto take) {
                                  for (std::size_t r = 0; r < runs.size(); ++r) {
                                      const auto& misses = runs[random.index(runs.size())]->misses;
                                      for (std::size_t i = 0; i < misses.size(); ++i)
                                          take(misses[random.index(misses.size())]);
                                  }
                              }).difference());
    std::sort(differences.begin(), differences.end());
    verdict.low = differences[std::size_t(0.025 * draws)];
    verdict.high = differences[std::size_t(0.975 * draws) - 1];
}

} // namespace

HybridRun evaluateHybridRun(const FitExperiment& experiment, const base::Json& record, const HybridCriteria& criteria,
                            const model::Catalogue& catalogue, std::stop_token stop)
{
    return RunEvaluation(experiment, record, criteria, catalogue, std::move(stop)).evaluate();
}

HybridVerdict hybridVerdict(const std::vector<HybridRun>& runs, std::uint64_t seed)
{
    HybridVerdict verdict;
    std::vector<const HybridRun*> sound;
    std::size_t inBand = 0;
    for (const HybridRun& run : runs) {
        if (run.failure)
            verdict.refusals.push_back(
                say(CORE_TR("core", "With the network the run {1} fails: {2}"), run.name, run.failure->what.text()));
        if (run.imbalance > maxImbalance)
            verdict.refusals.push_back(
                say(CORE_TR("core", "With the network the balances of the run {1} are off by {2}; "
                                    "at most {3} is allowed."),
                    run.name, base::writeQuantity(run.imbalance, "%", 3), base::writeQuantity(maxImbalance, "%", 3)));
        if (run.misses.empty()) continue;
        sound.push_back(&run);
        for (const HybridRun::Miss& miss : run.misses) {
            ++verdict.values;
            inBand += miss.inBand;
        }
    }
    if (sound.empty()) {
        verdict.refusals.push_back(say(CORE_TR("core", "No run that was held out could be compared.")));
        return verdict;
    }
    verdict.coverage = double(inBand) / double(verdict.values);
    compare(sound, seed, verdict);
    if (!(verdict.high < 0.0))
        verdict.refusals.push_back(
            say(CORE_TR("core", "On the runs that were held out the network is no better than the rate law alone: the "
                                "scaled error changes from {1} to {2}, by {3} to {4} with 95 % confidence. Give more "
                                "runs, fewer factors or a smaller network."),
                base::writeShort(verdict.baseRms, 3), base::writeShort(verdict.rms, 3),
                base::writeShort(verdict.low, 2), base::writeShort(verdict.high, 2)));
    return verdict;
}

} // namespace titer::studies
