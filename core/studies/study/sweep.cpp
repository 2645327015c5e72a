// Sets the values, runs the plant and reads what is asked for.
#include "core/studies/study/sweep.h"

#include "core/base/not_available.h"
#include "core/base/text.h"
#include "core/base/units/units.h"
#include "core/economics/goods/cost_draws.h"
#include "core/model/plant/plant.h"
#include "core/studies/numerics/parallel.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <memory>
#include <utility>

namespace titer::studies {

using base::say;

namespace {

SweepFigure figureOf(const figures::Kpi& kpi)
{
    return {kpi.tag, kpi.displayUnit, base::toUnit(kpi.value, kpi.displayUnit)};
}

// The output times: those that responses ask for, and both ends.
std::vector<double> gridOf(const SweepRequest& request, double end)
{
    std::vector<double> grid{0.0, end};
    for (const SweepResponse& response : request.responses)
        if (response.time && *response.time > 0.0 && *response.time < end) grid.push_back(*response.time);
    std::sort(grid.begin(), grid.end());
    grid.erase(std::unique(grid.begin(), grid.end()), grid.end());
    return grid;
}

// What a name that the run does not have was meant to be, or what it has first.
std::string likeliest(const std::string& tag, const figures::RunResult& result, const std::vector<figures::Kpi>& ofCost)
{
    std::vector<std::string> all;
    for (const figures::Kpi& kpi : ofCost) all.push_back(kpi.tag);
    for (const figures::Kpi& kpi : result.kpis) all.push_back(kpi.tag);
    for (const figures::Column& column : result.columns) all.push_back(column.tag);
    const std::string near = base::nearest(tag, all);
    if (!near.empty()) return near;
    return all.empty() ? std::string("unit.volume") : all.front();
}

// `ofCost` are key figures besides those of the result.
SweepFigure read(const SweepResponse& response, const figures::RunResult& result,
                 const std::vector<figures::Kpi>& ofCost, base::Errors& errors)
{
    if (!response.time) {
        const auto cost = std::ranges::find(ofCost, response.tag, &figures::Kpi::tag);
        if (cost != ofCost.end()) return figureOf(*cost);
        if (const figures::Kpi* kpi = result.kpi(response.tag)) return figureOf(*kpi);
    }
    SweepFigure figure{response.tag, {}, base::notAvailable};
    const figures::Column* column = result.column(response.tag);
    if (!column) {
        errors.push_back({base::Code::Input, response.tag,
                          say(CORE_TR("core", "This run has no key figure or quantity with that name. Use an "
                                              "existing one, such as “{1}”."),
                              likeliest(response.tag, result, ofCost))});
        return figure;
    }
    figure.unit = base::displayUnit(column->unit);
    const double time = response.time && std::isfinite(*response.time) ? *response.time : result.times.back();
    if (time > result.times.back()) {
        errors.push_back({base::Code::Input, response.tag,
                          say(CORE_TR("core", "The run ends at {1}, before {2}. Choose an earlier time."),
                              base::writeQuantity(result.times.back(), "d"), base::writeQuantity(time, "d"))});
        return figure;
    }
    figure.value = base::toUnit(result.at(*column, time), figure.unit);
    if (std::isnan(figure.value))
        errors.push_back({base::Code::Input, response.tag,
                          say(CORE_TR("core", "There is no value at {1}. Choose a time at which the unit is "
                                              "operating."),
                              base::writeQuantity(time, "d"))});
    return figure;
}

SweepOutcome failed(base::Errors errors)
{
    return {figures::RunStatus::Failed, {}, std::move(errors)};
}

// A run of the plant, for all runs of a sheet that have its values but for those of money.
class SharedRun {
public:
    SharedRun(const SweepRequest& request, std::size_t run, const model::Catalogue& catalogue, std::stop_token stop)
        : m_request(request)
    {
        model::Flowsheet flowsheet = request.flowsheet;
        std::vector<std::string> ofMoney;
        for (std::size_t i = 0; i < request.paths.size(); ++i) {
            if (economics::isOfMoney(request.paths[i])) {
                m_money.push_back(i);
                ofMoney.push_back(request.paths[i]);
            } else if (const base::Done set = model::setAtPath(flowsheet, request.paths[i], request.runs[run][i]);
                       !set) {
                m_faults.push_back(set.error());
            }
        }
        base::Json money;
        if (!ofMoney.empty()) std::swap(money, flowsheet.economics);
        if (!m_faults.empty()) return;
        const auto plant = std::make_shared<const model::Plant>(model::check(flowsheet, catalogue, m_faults));
        if (!m_faults.empty()) return;
        runs::RunRequest order;
        order.until = request.until;
        order.tolerance = request.tolerance;
        order.grid = gridOf(request, request.until > 0.0 ? request.until : plant->duration);
        m_result = runs::run(plant, order, std::move(stop));
        if (ofMoney.empty() || brokeOff()) return;
        // Its own figures of cost are made before anybody doubts it.
        figures::RunResult costed = m_result;
        costed.status = figures::RunStatus::Ok;
        m_draws.emplace(plant, std::move(costed), std::move(money), std::move(ofMoney));
    }

    // [any]
    SweepOutcome outcome(std::size_t run) const
    {
        if (!m_faults.empty()) return failed(m_faults);
        SweepOutcome outcome{m_result.status, {}, m_result.errors};
        // A run that broke off has figures of what it reached, which are not those of the sheet.
        if (brokeOff()) return outcome;
        std::vector<figures::Kpi> ofCost;
        if (m_draws) {
            std::vector<std::string> values;
            for (const std::size_t i : m_money) values.push_back(m_request.runs[run][i]);
            base::Errors faults;
            ofCost = m_draws->at(values, faults);
            if (!faults.empty()) return failed(std::move(faults));
        }
        for (const SweepResponse& response : m_request.responses)
            outcome.figures.push_back(read(response, m_result, ofCost, outcome.errors));
        if (m_request.responses.empty()) {
            for (const figures::Kpi& kpi : m_result.kpis) outcome.figures.push_back(figureOf(kpi));
            for (const figures::Kpi& kpi : ofCost) outcome.figures.push_back(figureOf(kpi));
        }
        if (!outcome.errors.empty() && outcome.isOk()) outcome.status = figures::RunStatus::Failed;
        return outcome;
    }

private:
    bool brokeOff() const
    {
        return m_result.status == figures::RunStatus::Failed || m_result.status == figures::RunStatus::Stopped;
    }

    const SweepRequest& m_request;
    std::vector<std::size_t> m_money; // places of the paths
    base::Errors m_faults;
    figures::RunResult m_result;
    std::optional<economics::CostDraws> m_draws; // where paths are of money
};

// Runs that share one of the plant, in the order of the first of each.
std::vector<std::vector<std::size_t>> sharingRuns(const SweepRequest& request, const std::vector<std::size_t>& open)
{
    std::vector<std::vector<std::size_t>> groups;
    std::map<std::vector<std::string>, std::size_t> known;
    const bool anyOfMoney = std::ranges::any_of(request.paths, economics::isOfMoney);
    for (const std::size_t run : open) {
        std::vector<std::string> values;
        for (std::size_t i = 0; anyOfMoney && i < request.paths.size(); ++i)
            if (!economics::isOfMoney(request.paths[i])) values.push_back(request.runs[run][i]);
        const auto [place, isNew] = known.emplace(std::move(values), groups.size());
        if (isNew || !anyOfMoney)
            groups.push_back({run});
        else
            groups[place->second].push_back(run);
    }
    return groups;
}

} // namespace

SweepOutcome sweepRun(const SweepRequest& request, std::size_t run, const model::Catalogue& catalogue,
                      std::stop_token stop)
{
    return SharedRun(request, run, catalogue, std::move(stop)).outcome(run);
}

void sweep(const SweepRequest& request, const model::Catalogue& catalogue, unsigned threads, const SweepWatch& watch,
           std::stop_token stop)
{
    std::vector<std::size_t> open;
    for (std::size_t run = 0; run < request.runs.size(); ++run)
        if (!watch.isDone || !watch.isDone(run)) open.push_back(run);
    const double before = double(request.runs.size() - open.size());
    const auto report = [&](double share) {
        if (watch.progress) watch.progress((before + share * double(open.size())) / double(request.runs.size()));
    };
    const auto make = [&](const std::vector<std::size_t>& runs, unsigned jobs, const auto& shown) {
        const SharedRun shared(request, runs.front(), catalogue, stop);
        const auto take = [&](std::size_t i) {
            const SweepOutcome outcome = shared.outcome(runs[i]);
            if (outcome.status != figures::RunStatus::Stopped) watch.done(runs[i], outcome);
        };
        forEach(runs.size(), take, jobs, stop, shown);
    };
    const std::vector<std::vector<std::size_t>> groups = sharingRuns(request, open);
    if (groups.size() == 1) return make(groups.front(), threads, report);
    forEach(
        groups.size(), [&](std::size_t g) { make(groups[g], 1, std::function<void(double)>()); }, threads, stop,
        report);
}

} // namespace titer::studies
