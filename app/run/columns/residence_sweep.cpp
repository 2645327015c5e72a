// Loads of a column at several flows, each a small plant of its own: a feed, the column, an outlet.
#include "app/run/columns/residence_sweep.h"

#include "app/run/columns/chromatogram.h"
#include "core/base/not_available.h"
#include "core/base/units/units.h"
#include "core/figures/breakthrough.h"
#include "core/model/plant/plant.h"

#include <algorithm>
#include <cmath>

namespace titer::app {

using base::Json;
using base::Result;
using base::say;

namespace {

constexpr double low = 0.01, high = 0.10; // of the feed
constexpr double tolerance = 1e-4;        // what a plot shows
constexpr double bufferVolumes = 0.5;     // before the load [CV]
const char* const column = "column";

// What enters at t, or as it last was before it.
LoadCase::Liquid liquidAt(const figures::Chromatogram& course, double t)
{
    LoadCase::Liquid liquid;
    for (const figures::CourseComponent& component : course.course().components)
        liquid.emplace_back(component.id, component.inlet.empty() ? 0.0 : course.at(component.inlet, t));
    return liquid;
}

// The last moment before the load at which something flowed.
std::optional<double> lastFlowBefore(const figures::Chromatogram& course, double t)
{
    const figures::Course& recorded = course.course();
    for (std::size_t i = recorded.times.size(); i-- > 0;)
        if (recorded.times[i] < t && recorded.flow[i] > 0.0) return recorded.times[i];
    return std::nullopt;
}

Json concentrations(const LoadCase::Liquid& liquid)
{
    Json json = Json::object();
    for (const auto& [id, value] : liquid)
        if (value > 0.0) json[id] = value;
    return json;
}

model::Flowsheet loadingPlant(const LoadCase& load, double residenceTime, double until)
{
    const model::UnitEntry* packed = load.flowsheet.unit(load.unit);
    model::Flowsheet plant;
    plant.name = "Load";
    plant.components = load.flowsheet.components;
    const auto step = [&](double duration, const LoadCase::Liquid& liquid) {
        Json json = Json::object();
        json["for"] = base::writeQuantity(duration, "s", 12);
        json["flow"] = load.packedVolume / residenceTime;
        json["concentration"] = concentrations(liquid);
        return json;
    };
    model::UnitEntry feed, bed = *packed, outlet;
    feed.id = "feed";
    feed.type = "inlet";
    feed.program = Json::array({step(bufferVolumes * residenceTime, load.buffer), step(until, load.feed)});
    bed.id = column;
    bed.initial = "equilibrated";
    // The bed has the size that it had in the run, at every flow.
    for (const char* key : {"interstitial_velocity", "diameter"}) bed.params.erase(key);
    bed.params["cross_section"] = load.crossSection;
    outlet.id = "waste";
    outlet.type = "outlet";
    plant.units = {feed, bed, outlet};
    plant.streams = {{{"feed", "out"}, {column, "in"}}, {{column, "out"}, {"waste", "in"}}};
    return plant;
}

double capacityOf(const figures::Chromatogram& course, int product, double share, double packedVolume)
{
    const Result<figures::Breakthrough> found = figures::breakthroughOf(course, product, share, packedVolume);
    return found && found->reached ? found->reached->capacity : base::notAvailable;
}

double concentrationOf(const LoadCase::Liquid& liquid, const std::string& id)
{
    const auto found = std::find_if(liquid.begin(), liquid.end(), [&](const auto& entry) { return entry.first == id; });
    return found == liquid.end() ? 0.0 : found->second;
}

} // namespace

std::optional<LoadCase> loadCaseOf(const model::Flowsheet& flowsheet, const model::Plant& plant,
                                   const figures::RunResult& result, int unit)
{
    const Result<Chromatogram> chromatogram = Chromatogram::read(plant, result, unit);
    if (!chromatogram || chromatogram->product() < 0 || !(chromatogram->packedVolume() > 0.0)) return std::nullopt;
    const figures::Chromatogram& course = chromatogram->course();
    const Result<figures::Breakthrough> run =
        figures::breakthroughOf(course, chromatogram->product(), high, chromatogram->packedVolume());
    if (!run) return std::nullopt;
    LoadCase load;
    load.flowsheet = flowsheet;
    load.unit = plant.units[std::size_t(unit)].id;
    const double middle = 0.5 * (run->load.from + run->load.to);
    const double flow = course.at(course.course().flow, middle);
    if (!(flow > 0.0) || !flowsheet.unit(load.unit)) return std::nullopt;
    load.feed = liquidAt(course, middle);
    load.product = course.course().components[std::size_t(chromatogram->product())].id;
    if (const std::optional<double> before = lastFlowBefore(course, run->load.from)) {
        load.buffer = liquidAt(course, *before);
    } else {
        // Nothing went before: the feed without what is separated.
        load.buffer = load.feed;
        const std::vector<double>& weights = chromatogram->counted().weights;
        for (std::size_t c = 0; c < weights.size(); ++c)
            if (weights[c] > 0.0) load.buffer[c].second = 0.0;
    }
    load.packedVolume = chromatogram->packedVolume();
    load.crossSection = load.packedVolume / plant.units[std::size_t(unit)].setup.params["length"];
    load.residenceTime = load.packedVolume / flow;
    load.capacity = run->reached ? run->reached->capacity : run->loaded / load.packedVolume;
    load.wellMixedBeads = plant.units[std::size_t(unit)].setup.params.choice("model") == "lumped_rate_with_pores";
    return load;
}

base::Notices caveatsOf(const LoadCase& load)
{
    if (!load.wellMixedBeads) return {};
    return {{"units/" + load.unit + "/params/model",
             base::say(CORE_TR("core", "The first per cent of steeply binding components leaves too early with "
                                       "well-mixed particles: the capacity at 1 % is a lower bound. Use "
                                       "general_rate where it matters."))}};
}

std::vector<double> residenceTimesAround(double residenceTime)
{
    std::vector<double> times;
    for (const double share : {0.25, 0.5, 0.75, 1.0, 1.5, 2.0, 3.0, 4.0}) times.push_back(share * residenceTime);
    return times;
}

Result<CapacityPoint> capacityAt(const LoadCase& load, double residenceTime, const model::Catalogue& catalogue,
                                 std::stop_token stop)
{
    const double fed = concentrationOf(load.feed, load.product);
    // Far beyond what bound in the run; the load ends as soon as the product breaks through.
    constexpr double excess = 8.0, outputsPerLoad = 250.0;
    const double volumes = std::max(5.0, load.capacity / fed);
    runs::RunRequest request;
    request.until = (bufferVolumes + excess * volumes) * residenceTime;
    request.grid = runs::gridEvery(request.until, volumes * residenceTime / outputsPerLoad);
    request.tolerance = tolerance;
    base::Errors errors;
    const auto plant = std::make_shared<const model::Plant>(
        model::check(loadingPlant(load, residenceTime, request.until), catalogue, errors));
    if (!errors.empty()) return errors.front();
    std::stop_source enough;
    const std::stop_callback also(stop, [&enough] { enough.request_stop(); });
    const std::string tag = std::string(column) + ".out." + load.product;
    constexpr double beyond = 1.2; // times the higher of the two shares
    request.sampled = [&](const figures::RunResult& soFar) {
        const figures::Column* outlet = soFar.column(tag);
        if (outlet && outlet->values.back() > beyond * high * fed) enough.request_stop();
    };
    const figures::RunResult result = runs::run(plant, request, enough.get_token());
    if (!result.errors.empty()) return result.errors.front();
    const int unit = plant->unitIndex(column);
    const Result<Chromatogram> chromatogram = Chromatogram::read(*plant, result, unit);
    if (!chromatogram) return chromatogram.error();
    const auto capacity = [&](double share) {
        return capacityOf(chromatogram->course(), chromatogram->product(), share, load.packedVolume);
    };
    return CapacityPoint{residenceTime, capacity(low), capacity(high)};
}

ResidenceSweep::ResidenceSweep(const model::Catalogue& catalogue, QObject* parent)
    : QObject(parent)
    , m_catalogue(catalogue)
{
}

void ResidenceSweep::start(const LoadCase& load)
{
    m_points.clear();
    m_error.reset();
    m_load = load;
    m_done = 0;
    const std::vector<double> times = residenceTimesAround(load.residenceTime);
    m_all = int(times.size());
    m_task.start([this, load, times, &catalogue = m_catalogue](
                     const std::stop_token& stop, const BackgroundTask::Report& report) -> BackgroundTask::Reported {
        for (std::size_t i = 0; i < times.size() && !stop.stop_requested(); ++i) {
            const Result<CapacityPoint> point = capacityAt(load, times[i], catalogue, stop);
            const auto reported = [this, point] { take(point); };
            if (!point || i + 1 == times.size()) return reported;
            report(reported);
        }
        return [] {};
    });
    emit changed();
}

void ResidenceSweep::stop()
{
    if (!isRunning()) return;
    m_task.stop();
    emit changed();
}

void ResidenceSweep::take(const Result<CapacityPoint>& point)
{
    ++m_done;
    if (point)
        m_points.push_back(*point);
    else
        m_error = point.error();
    emit changed();
}

} // namespace titer::app

#include "app/run/columns/moc_residence_sweep.cpp"
