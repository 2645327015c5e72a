#include "app/run/advice/planned_train.h"

#include "app/run/columns/residence_sweep.h"
#include "core/base/units/units.h"
#include "core/figures/course_end.h"
#include "core/runs/run.h"
#include "core/twin/estimation/forecast.h"

#include <algorithm>
#include <cmath>

namespace titer::app {

using base::Result;
using base::say;
using twin::TrainCapacity;
using twin::TrainStep;

namespace {

constexpr double runTolerance = 1e-4; // as forecasts have it
constexpr int coursePoints = 481;     // of the culture until its harvest

class TrainPlanner {
public:
    TrainPlanner(const model::Flowsheet& flowsheet, const model::Catalogue& catalogue,
                 const twin::ForecastRequest& forecast, const TrainOrder& order, std::stop_token stop)
        : m_flowsheet(flowsheet)
        , m_catalogue(catalogue)
        , m_forecast(forecast)
        , m_order(order)
        , m_stop(std::move(stop))
        , m_plant(forecast.ahead              ? forecast.ahead
                  : forecast.segments.empty() ? forecast.plant
                                              : forecast.segments.back().plant)
    {
    }

    Result<PlannedTrain> planned();

private:
    base::Done checkCapacities(const twin::TrainFrame& frame) const;
    TrainCapacity capacityOf(const TrainStep& step, const figures::RunResult& result, PlannedTrain& train) const;
    TrainCapacity capacityByModel(int unit, const figures::RunResult& result) const;
    Result<std::vector<twin::VesselState>> states(const twin::TrainFrame& frame) const;

    const model::Flowsheet& m_flowsheet;
    const model::Catalogue& m_catalogue;
    const twin::ForecastRequest& m_forecast;
    const TrainOrder& m_order;
    std::stop_token m_stop;
    std::shared_ptr<const model::Plant> m_plant;
};

base::Done TrainPlanner::checkCapacities(const twin::TrainFrame& frame) const
{
    for (const TrainOrder::Capacity& stated : m_order.capacities)
        if (std::ranges::none_of(frame.steps, [&](const TrainStep& step) {
                return step.kind == TrainStep::Kind::Column && step.unit == stated.column;
            }))
            return base::inputError(stated.column,
                                    say(CORE_TR("core", "Behind “{1}” there is no column “{2}”; name one that the "
                                                        "product goes through."),
                                        frame.vessel, stated.column));
    return base::done();
}

// By its own parameter, or of a bed by loading it until the product breaks through.
TrainCapacity TrainPlanner::capacityByModel(int unit, const figures::RunResult& result) const
{
    const model::PlantUnit& column = m_plant->units[std::size_t(unit)];
    const auto stated = std::ranges::find_if(column.setup.params.entries, [](const model::ParamSet::Entry& entry) {
        return entry.spec->shape == model::Shape::Value && std::string_view(entry.spec->key) == "capacity";
    });
    if (stated != column.setup.params.entries.end())
        return {stated->value, m_forecast.deviation * stated->value, TrainCapacity::Source::Stated};
    const std::optional<LoadCase> load = loadCaseOf(m_flowsheet, *m_plant, result, unit);
    if (!load) return {};
    const Result<CapacityPoint> point = capacityAt(*load, load->residenceTime, m_catalogue, m_stop);
    if (!point || !std::isfinite(point->atTenPercent)) return {};
    const int product = m_plant->componentIndex(load->product);
    const double capacity =
        point->atTenPercent * m_plant->components[std::size_t(product)].conversion(model::Basis::Mass);
    return {capacity, m_forecast.deviation * capacity, TrainCapacity::Source::Model};
}

TrainCapacity TrainPlanner::capacityOf(const TrainStep& step, const figures::RunResult& result,
                                       PlannedTrain& train) const
{
    if (step.kind != TrainStep::Kind::Column) return {};
    for (const TrainOrder::Capacity& stated : m_order.capacities)
        if (stated.column == step.unit) return stated.capacity;
    const TrainCapacity known = capacityByModel(m_plant->unitIndex(step.unit), result);
    if (!(known.value > 0.0))
        train.notices.push_back(
            {"units/" + step.unit,
             say(CORE_TR("core", "In the run of this plant nothing breaks through “{1}”, so that its capacity is not "
                                 "known: as many cycles are planned as in the run. State its capacity."),
                 step.label)});
    return known;
}

// At the harvest, of each run of the forecast.
Result<std::vector<twin::VesselState>> TrainPlanner::states(const twin::TrainFrame& frame) const
{
    twin::ForecastRequest request = m_forecast;
    request.tags = {figures::tagOfHoldup(*m_plant, m_plant->unitIndex(frame.vessel)),
                    frame.vessel + "." + frame.component};
    request.until = std::min(request.until, frame.harvest + frame.emptying); // runs that are harvested later, too
    request.points = coursePoints;
    request.threads = 0;
    request.progress = {};
    const Result<twin::RunsAhead> runs = twin::runsAhead(request, m_stop);
    if (!runs) return runs.error();
    const double mass =
        m_plant->components[std::size_t(m_plant->componentIndex(frame.component))].conversion(model::Basis::Mass);
    std::vector<twin::VesselState> states;
    for (const std::vector<double>& run : runs->values) {
        std::vector<double> volumes, titres;
        for (std::size_t t = 0; 2 * t + 1 < run.size(); ++t) {
            volumes.push_back(run[2 * t]);
            titres.push_back(run[2 * t + 1] * mass);
        }
        if (!run.empty())
            if (const auto state = twin::stateAtHarvest(runs->times, volumes, titres)) states.push_back(*state);
    }
    return states;
}

Result<PlannedTrain> TrainPlanner::planned()
{
    runs::RunRequest request;
    request.tolerance = runTolerance;
    const figures::RunResult result = runs::run(m_plant, request, m_stop);
    if (!result.errors.empty()) return result.errors.front();
    Result<twin::TrainFrame> frame = twin::trainBehind(*m_plant, result);
    if (!frame) return frame.error();
    if (const base::Done known = checkCapacities(*frame); !known) return known.error();
    if (!(m_forecast.from < frame->harvest))
        return base::inputError(
            "units/" + frame->vessel,
            say(CORE_TR("core", "“{1}” is harvested from {2} on, before the time from which it is looked ahead, so "
                                "that nothing is left to plan behind it."),
                frame->label, base::writeQuantity(frame->harvest, "h", 4)));
    PlannedTrain train{.frame = std::move(*frame), .options = {.share = m_order.share, .seed = m_forecast.seed}};
    for (const TrainStep& step : train.frame.steps) train.options.capacities.push_back(capacityOf(step, result, train));
    const Result<std::vector<twin::VesselState>> held = states(train.frame);
    if (!held) return held.error();
    train.plan = twin::planTrain(train.frame, *held, train.options);
    if (m_stop.stop_requested())
        return base::inputError("train", say(CORE_TR("core", "It was stopped before its end.")));
    return train;
}

} // namespace

Result<PlannedTrain> plannedTrain(const model::Flowsheet& flowsheet, const model::Catalogue& catalogue,
                                  const twin::ForecastRequest& forecast, const TrainOrder& order, std::stop_token stop)
{
    return TrainPlanner(flowsheet, catalogue, forecast, order, std::move(stop)).planned();
}

} // namespace titer::app
