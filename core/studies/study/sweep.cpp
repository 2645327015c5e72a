// Sets the values, runs the plant and reads what is asked for.
#include "core/studies/study/sweep.h"

#include "core/base/not_available.h"
#include "core/base/text.h"
#include "core/base/units/units.h"
#include "core/model/plant/plant.h"
#include "core/studies/numerics/parallel.h"

#include <algorithm>
#include <cmath>
#include <memory>

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
std::string likeliest(const std::string& tag, const figures::RunResult& result)
{
    std::vector<std::string> all;
    for (const figures::Kpi& kpi : result.kpis) all.push_back(kpi.tag);
    for (const figures::Column& column : result.columns) all.push_back(column.tag);
    const std::string near = base::nearest(tag, all);
    if (!near.empty()) return near;
    return all.empty() ? std::string("unit.volume") : all.front();
}

SweepFigure read(const SweepResponse& response, const figures::RunResult& result, base::Errors& errors)
{
    if (!response.time)
        if (const figures::Kpi* kpi = result.kpi(response.tag)) return figureOf(*kpi);
    SweepFigure figure{response.tag, {}, base::notAvailable};
    const figures::Column* column = result.column(response.tag);
    if (!column) {
        errors.push_back({base::Code::Input, response.tag,
                          say(CORE_TR("core", "This run has no key figure or quantity with that name. Use an "
                                              "existing one, such as “{1}”."),
                              likeliest(response.tag, result))});
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

} // namespace

SweepOutcome sweepRun(const SweepRequest& request, std::size_t run, const model::Catalogue& catalogue,
                      std::stop_token stop)
{
    model::Flowsheet flowsheet = request.flowsheet;
    base::Errors errors;
    for (std::size_t i = 0; i < request.paths.size(); ++i)
        if (const base::Done set = model::setAtPath(flowsheet, request.paths[i], request.runs[run][i]); !set)
            errors.push_back(set.error());
    if (!errors.empty()) return failed(std::move(errors));
    const auto plant = std::make_shared<const model::Plant>(model::check(flowsheet, catalogue, errors));
    if (!errors.empty()) return failed(std::move(errors));

    runs::RunRequest order;
    order.until = request.until;
    order.tolerance = request.tolerance;
    order.grid = gridOf(request, request.until > 0.0 ? request.until : plant->duration);
    const figures::RunResult result = runs::run(plant, order, stop);
    SweepOutcome outcome{result.status, {}, result.errors};
    // A run that broke off has figures of what it reached, which are not those of the sheet.
    if (result.status == figures::RunStatus::Failed || result.status == figures::RunStatus::Stopped) return outcome;
    for (const SweepResponse& response : request.responses)
        outcome.figures.push_back(read(response, result, outcome.errors));
    if (request.responses.empty())
        for (const figures::Kpi& kpi : result.kpis) outcome.figures.push_back(figureOf(kpi));
    if (!outcome.errors.empty() && outcome.isOk()) outcome.status = figures::RunStatus::Failed;
    return outcome;
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
    forEach(
        open.size(),
        [&](std::size_t i) {
            const SweepOutcome outcome = sweepRun(request, open[i], catalogue, stop);
            if (outcome.status != figures::RunStatus::Stopped) watch.done(open[i], outcome);
        },
        threads, stop, report);
}

} // namespace titer::studies
