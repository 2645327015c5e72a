#include "app/run/advice/planned_train.h"

#include "app/run/columns/residence_sweep.h"
#include "app/run/output_times.h"
#include "core/base/units/units.h"
#include "core/figures/course_end.h"
#include "core/runs/run.h"
#include "core/twin/advice/measured_capacity.h"
#include "core/twin/estimation/forecast.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace titer::app {

using base::Result;
using base::say;
using twin::TrainCapacity;
using twin::TrainStep;

namespace {

constexpr double runTolerance = 1e-4; // as forecasts have it
constexpr int coursePoints = 481;     // of the culture until its harvest

constexpr double harvestDay = 24.0 * 3600.0;
constexpr double harvestEarlier = 4.0 * harvestDay, harvestLater = 3.0 * harvestDay; // than the harvest of the recipe
constexpr double prolongation = harvestLater + harvestDay; // of runs that come to their harvest earlier, too
constexpr double triedLoads[] = {0.5, 0.6, 0.7, 0.8, 0.9, 1.0};

// Of the culture, by run.
struct Courses {
    std::vector<double> times;
    std::vector<std::vector<double>> volumes = {}, titres = {}; // [m3], [kg/m3]
};

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
    base::Done checkColumns(const twin::TrainFrame& frame) const;
    Result<TrainCapacity> capacityOf(const TrainStep& step, PlannedTrain& train);
    double absorbanceOf(const TrainStep& step, const std::string& component) const;
    Result<TrainCapacity> measured(const TrainStep& step, const TrainOrder::Loading& loading, PlannedTrain& train);
    TrainCapacity capacityByModel(int unit, base::Notices& notices);
    const figures::RunResult& finer();
    Result<twin::TrainFrame> frameOf(const figures::RunResult& result) const;
    Result<std::vector<twin::VesselState>> present(const twin::TrainFrame& frame) const;
    Result<Courses> courses(const twin::TrainFrame& frame, std::shared_ptr<const model::Plant> ahead,
                            double until) const;
    Result<std::vector<twin::VesselState>> states(const twin::TrainFrame& frame) const;
    std::shared_ptr<const model::Plant> prolonged(const std::string& vessel) const;
    Result<std::vector<twin::HarvestDay>> days(const twin::TrainFrame& frame) const;
    base::Done rank(PlannedTrain& train) const;

    const model::Flowsheet& m_flowsheet;
    const model::Catalogue& m_catalogue;
    const twin::ForecastRequest& m_forecast;
    const TrainOrder& m_order;
    std::stop_token m_stop;
    std::shared_ptr<const model::Plant> m_plant;
    figures::RunResult m_run;                  // of the plant
    std::optional<figures::RunResult> m_finer; // with its short phases, too; where they are looked at
};

base::Done TrainPlanner::checkColumns(const twin::TrainFrame& frame) const
{
    std::vector<std::string> named;
    for (const TrainOrder::Capacity& stated : m_order.capacities) named.push_back(stated.column);
    for (const TrainOrder::Loading& loading : m_order.loadings) named.push_back(loading.column);
    for (const std::string& column : named)
        if (std::ranges::none_of(frame.steps, [&](const TrainStep& step) {
                return step.kind == TrainStep::Kind::Column && step.unit == column;
            }))
            return base::inputError(column, say(CORE_TR("core", "Behind “{1}” there is no column “{2}”; name one that "
                                                                "the product goes through."),
                                                frame.vessel, column));
    return base::done();
}

const figures::RunResult& TrainPlanner::finer()
{
    if (!m_finer) {
        runs::RunRequest request;
        request.tolerance = runTolerance;
        request.grid = finerTimes(m_run, m_run.simulatedTime);
        m_finer = runs::run(m_plant, request, m_stop);
    }
    return *m_finer;
}

// By its own parameter, or of a bed by loading it until the product breaks through.
TrainCapacity TrainPlanner::capacityByModel(int unit, base::Notices& notices)
{
    const model::PlantUnit& column = m_plant->units[std::size_t(unit)];
    const auto stated = std::ranges::find_if(column.setup.params.entries, [](const model::ParamSet::Entry& entry) {
        return entry.spec->shape == model::Shape::Value && std::string_view(entry.spec->key) == "capacity";
    });
    if (stated != column.setup.params.entries.end())
        return {stated->value, m_forecast.deviation * stated->value, TrainCapacity::Source::Stated};
    const std::optional<LoadCase> load = loadCaseOf(m_flowsheet, *m_plant, finer(), unit);
    if (!load) return {};
    const Result<CapacityPoint> point = capacityAt(*load, load->residenceTime, m_catalogue, m_stop);
    if (!point || !std::isfinite(point->atTenPercent)) return {};
    const base::Notices caveats = caveatsOf(*load);
    notices.insert(notices.end(), caveats.begin(), caveats.end());
    const int product = m_plant->componentIndex(load->product);
    const double capacity =
        point->atTenPercent * m_plant->components[std::size_t(product)].conversion(model::Basis::Mass);
    const double first =
        std::isfinite(point->atOnePercent) ? capacity * point->atOnePercent / point->atTenPercent : 0.0;
    return {capacity, m_forecast.deviation * capacity, TrainCapacity::Source::Model, first};
}

// Of the product by concentration, at the detector behind the column [AU m3/kg].
double TrainPlanner::absorbanceOf(const TrainStep& step, const std::string& component) const
{
    constexpr double usual = 100.0; // of a protein at 280 nm [m2/kg], as columns have it by themselves
    const model::ParamSet& params = m_plant->units[std::size_t(m_plant->unitIndex(step.unit))].setup.params;
    const auto has = [&](std::string_view key) {
        return std::ranges::any_of(params.entries, [key](const auto& entry) { return key == entry.spec->key; });
    };
    if (!has("path_length")) return 0.0;
    if (has("product_absorptivity")) return params["path_length"] * params["product_absorptivity"];
    if (!has("absorptivity")) return 0.0;
    const std::size_t product = std::size_t(m_plant->componentIndex(component));
    return params["path_length"] *
           (params.given("absorptivity") ? params.perComponent("absorptivity")[product] : usual);
}

// Volume through the column since it flowed first, by readings of the flow that hold until the next, or at one flow.
std::vector<double> loadedVolumes(const TrainOrder::Loading& loading, double flow)
{
    std::vector<double> volumes;
    double volume = 0.0;
    std::size_t next = 0; // of the readings of the flow
    for (std::size_t i = 0; i < loading.times.size(); ++i) {
        double from = i == 0 ? loading.times.front() : loading.times[i - 1];
        for (; next < loading.flows.size() && loading.flowTimes[next] <= loading.times[i]; ++next) {
            const double until = std::max(loading.flowTimes[next], from);
            volume += (next == 0 ? 0.0 : std::max(loading.flows[next - 1], 0.0)) * (until - from);
            from = until;
        }
        const double now = loading.flows.empty() ? flow : next == 0 ? 0.0 : std::max(loading.flows[next - 1], 0.0);
        volume += now * (loading.times[i] - from);
        volumes.push_back(volume);
    }
    return volumes;
}

Result<TrainCapacity> TrainPlanner::measured(const TrainStep& step, const TrainOrder::Loading& loading,
                                             PlannedTrain& train)
{
    const bool isStated = loading.titre > 0.0;
    const double titre = isStated ? loading.titre : step.product / step.volume;
    const twin::LoadingTrace trace{loadedVolumes(loading, step.volume / step.loading), loading.absorbances};
    twin::LoadedColumn column{.titre = titre,
                              .titreDeviation = isStated ? loading.titreDeviation : m_forecast.deviation * titre,
                              .absorbance = absorbanceOf(step, train.frame.component),
                              .bed = step.bed};
    const Result<twin::MeasuredCapacity> found = twin::measuredCapacity(trace, column);
    if (!found) return base::inputError("units/" + step.unit, found.error().what);
    column.share = 0.01; // which may lie in the noise
    const Result<twin::MeasuredCapacity> first = twin::measuredCapacity(trace, column);
    const TrainCapacity capacity{found->capacity, found->deviation, TrainCapacity::Source::Measured,
                                 first && first->isReached ? first->capacity : 0.0};
    if (found->isReached) return capacity;
    const TrainCapacity model = capacityByModel(m_plant->unitIndex(step.unit), train.notices);
    train.notices.push_back(
        {"units/" + step.unit,
         say(CORE_TR("core",
                     "The load of “{1}” ended at {2} of bed, before a tenth broke through: it binds that or more."),
             step.label, base::writeQuantity(found->capacity, "g/L", 3))});
    return model.value > capacity.value ? model : capacity;
}

Result<TrainCapacity> TrainPlanner::capacityOf(const TrainStep& step, PlannedTrain& train)
{
    if (step.kind != TrainStep::Kind::Column) return TrainCapacity();
    for (const TrainOrder::Capacity& stated : m_order.capacities)
        if (stated.column == step.unit) return stated.capacity;
    for (const TrainOrder::Loading& loading : m_order.loadings)
        if (loading.column == step.unit) return measured(step, loading, train);
    const TrainCapacity known = capacityByModel(m_plant->unitIndex(step.unit), train.notices);
    if (!(known.value > 0.0))
        train.notices.push_back(
            {"units/" + step.unit,
             say(CORE_TR("core", "In the run of this plant nothing breaks through “{1}”, so that its capacity is not "
                                 "known: as many cycles are planned as in the run. State its capacity."),
                 step.label)});
    return known;
}

// Of each run that has one, until a time.
Result<Courses> TrainPlanner::courses(const twin::TrainFrame& frame, std::shared_ptr<const model::Plant> ahead,
                                      double until) const
{
    twin::ForecastRequest request = m_forecast;
    request.ahead = std::move(ahead);
    request.tags = {figures::tagOfHoldup(*m_plant, m_plant->unitIndex(frame.vessel)),
                    frame.vessel + "." + frame.component};
    request.until = until;
    request.points = coursePoints;
    request.threads = 0;
    const Result<twin::RunsAhead> runs = twin::runsAhead(request, m_stop);
    if (!runs) return runs.error();
    const double mass =
        m_plant->components[std::size_t(m_plant->componentIndex(frame.component))].conversion(model::Basis::Mass);
    Courses courses{.times = runs->times};
    for (const std::vector<double>& run : runs->values) {
        if (run.empty()) continue;
        courses.volumes.emplace_back();
        courses.titres.emplace_back();
        for (std::size_t t = 0; 2 * t + 1 < run.size(); ++t) {
            courses.volumes.back().push_back(run[2 * t]);
            courses.titres.back().push_back(run[2 * t + 1] * mass);
        }
    }
    return courses;
}

// At the harvest. Where runs have not come to it with that of the plant, they are followed for a day more.
Result<std::vector<twin::VesselState>> TrainPlanner::states(const twin::TrainFrame& frame) const
{
    const double emptied = frame.harvest + frame.emptying;
    std::vector<twin::VesselState> states;
    for (const double until : {emptied, emptied + harvestDay}) {
        states.clear();
        const Result<Courses> held = courses(frame, m_forecast.ahead, until);
        if (!held) return held.error();
        for (std::size_t run = 0; run < held->volumes.size(); ++run)
            if (const auto state = twin::stateAtHarvest(held->times, held->volumes[run], held->titres[run]))
                states.push_back(*state);
        const auto isOpen = [&](const twin::VesselState& state) { return state.time >= held->times.back(); };
        if (std::ranges::none_of(states, isOpen)) break;
    }
    return states;
}

// The same plant, harvested later; nullptr where its harvest waits for more than a time.
std::shared_ptr<const model::Plant> TrainPlanner::prolonged(const std::string& vessel) const
{
    auto plant = std::make_shared<model::Plant>(*m_plant);
    const int unit = plant->unitIndex(vessel);
    bool any = false;
    for (std::size_t p = 0; p < plant->phases.size(); ++p) {
        model::PlantPhase& harvest = plant->phases[p];
        if (!harvest.isTransfer || harvest.transfer.unit != unit) continue;
        if (harvest.at >= 0.0) {
            harvest.at += prolongation;
            any = true;
        }
        for (const int before : harvest.after)
            for (model::Condition& condition : plant->phases[std::size_t(before)].until)
                if (condition.kind == model::Condition::Kind::For) {
                    condition.limit += prolongation;
                    any = true;
                }
    }
    if (!any) return nullptr;
    plant->duration += prolongation;
    return plant;
}

// Of each day around the harvest of the recipe what the runs hold that can be harvested on all of them.
Result<std::vector<twin::HarvestDay>> TrainPlanner::days(const twin::TrainFrame& frame) const
{
    const std::shared_ptr<const model::Plant> prolongedPlant = prolonged(frame.vessel);
    const double until = frame.harvest + (prolongedPlant ? harvestLater : 0.0);
    const Result<Courses> held = courses(frame, prolongedPlant ? prolongedPlant : m_forecast.ahead, until);
    if (!held) return held.error();
    std::vector<twin::HarvestDay> days;
    for (double time = frame.harvest - harvestEarlier; time <= until * (1.0 + 1e-12); time += harvestDay)
        if (time >= m_forecast.from) days.push_back({std::abs(time - frame.harvest) < 1.0 ? frame.harvest : time, {}});
    for (std::size_t run = 0; run < held->volumes.size(); ++run) {
        std::vector<twin::VesselState> states;
        for (const twin::HarvestDay& one : days)
            if (const auto state = twin::stateAt(held->times, held->volumes[run], held->titres[run], one.time))
                states.push_back(*state);
        if (states.size() != days.size()) continue;
        for (std::size_t d = 0; d < days.size(); ++d) days[d].states.push_back(states[d]);
    }
    return days;
}

base::Done TrainPlanner::rank(PlannedTrain& train) const
{
    train.goal = m_order.goal;
    if (train.frame.isTank || twin::chosenColumn(train.frame, train.options) < 0) return base::done();
    const Result<std::vector<twin::HarvestDay>> around = days(train.frame);
    if (!around) return around.error();
    train.harvests = twin::rankedHarvests(train.frame, *around, triedLoads, train.goal, train.options);
    return base::done();
}

// Behind the culture until it is harvested, then behind the tank that the first column is loaded from.
Result<twin::TrainFrame> TrainPlanner::frameOf(const figures::RunResult& result) const
{
    Result<twin::TrainFrame> culture = twin::trainBehind(*m_plant, result);
    if (!culture || m_forecast.from < culture->harvest) return culture;
    const std::string harvest = base::writeQuantity(culture->harvest, "h", 4);
    const double empty = culture->harvest + culture->emptying;
    if (m_forecast.from < empty)
        return base::inputError("units/" + culture->vessel,
                                say(CORE_TR("core", "“{1}” is being harvested from {2} on; plan from before that, or "
                                                    "from when it is empty, at {3}."),
                                    culture->label, harvest, base::writeQuantity(empty, "h", 5)));
    if (culture->tank.empty() || culture->tank == culture->vessel)
        return base::inputError("units/" + culture->vessel,
                                say(CORE_TR("core", "“{1}” is harvested from {2} on, before the time from which it is "
                                                    "looked ahead, so that nothing is left to plan behind it."),
                                    culture->label, harvest));
    return twin::trainBehindTank(*m_plant, result, *culture);
}

// What a tank holds at the time from which it is looked ahead.
Result<std::vector<twin::VesselState>> TrainPlanner::present(const twin::TrainFrame& frame) const
{
    constexpr double moment = 1.0;   // [s]
    constexpr double traces = 0.001; // of the product that leaves it in the run
    const Result<Courses> held = courses(frame, m_forecast.ahead, m_forecast.from + moment);
    if (!held) return held.error();
    std::vector<twin::VesselState> states;
    for (std::size_t run = 0; run < held->volumes.size(); ++run) {
        const double volume = held->volumes[run].front(), titre = held->titres[run].front();
        if ((volume - frame.heel) * titre > traces * frame.product) states.push_back({m_forecast.from, volume, titre});
    }
    return states;
}

Result<PlannedTrain> TrainPlanner::planned()
{
    runs::RunRequest request;
    request.tolerance = runTolerance;
    m_run = runs::run(m_plant, request, m_stop);
    if (!m_run.errors.empty()) return m_run.errors.front();
    Result<twin::TrainFrame> frame = frameOf(m_run);
    if (!frame) return frame.error();
    if (const base::Done known = checkColumns(*frame); !known) return known.error();
    PlannedTrain train{.frame = std::move(*frame), .options = {.share = m_order.share, .seed = m_forecast.seed}};
    for (const TrainStep& step : train.frame.steps) {
        const Result<TrainCapacity> capacity = capacityOf(step, train);
        if (!capacity) return capacity.error();
        train.options.capacities.push_back(*capacity);
    }
    const Result<std::vector<twin::VesselState>> held = train.frame.isTank ? present(train.frame) : states(train.frame);
    if (!held) return held.error();
    if (held->empty())
        return base::inputError("units/" + train.frame.vessel,
                                say(CORE_TR("core", "“{1}” holds no product, so that nothing is left to plan behind "
                                                    "it."),
                                    train.frame.label));
    train.plan = twin::planTrain(train.frame, *held, train.options);
    if (const base::Done ranked = rank(train); !ranked) return ranked.error();
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
