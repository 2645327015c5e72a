#include "core/twin/forecast.h"

#include "core/base/math/random.h"
#include "core/base/not_available.h"
#include "core/figures/course_end.h"
#include "core/solve/simulation.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace titer::twin {

using base::Code;
using base::Error;
using base::Result;
using base::say;

namespace {

bool isVaried(const model::ParamSpec& spec, double value)
{
    return spec.shape == model::Shape::Value && value != 0.0 && std::isfinite(value);
}

// Other values of the parameters of one run. Draws have the name of whose parameter it is.
class Draws {
public:
    Draws(const ForecastRequest& request, int run)
        : m_request(request)
        , m_run(std::to_string(run))
    {
    }

    void vary(const model::ParamSpec& spec, std::string_view owner, double& value) const
    {
        if (!isVaried(spec, value)) return;
        base::Random random(m_request.seed, m_run + "/" + std::string(owner) + "/" + spec.key);
        value = std::clamp(value * std::exp(m_request.deviation * random.normal()), spec.min, spec.max);
    }

    // Cells are the same in every vessel of one run.
    void vary(model::BoundLaw& kinetics) const
    {
        std::vector<double> params = kinetics.params;
        for (std::size_t i = 0; i < kinetics.law->params.size() && i < params.size(); ++i)
            vary(kinetics.law->params[i], kinetics.law->id, params[i]);
        kinetics.setParams(std::move(params));
    }

    // A unit of equations of its own. False where it does not start with these.
    bool varyEquations(model::UnitSetup& setup) const
    {
        for (model::ParamSet::Entry& entry : setup.params.entries) vary(*entry.spec, setup.id, entry.value);
        setup.equations = setup.equations->texts->with(*setup.equations, setup.params);
        return setup.equations != nullptr;
    }

private:
    const ForecastRequest& m_request;
    std::string m_run;
};

std::shared_ptr<const model::Plant> varied(const model::Plant& plant, const ForecastRequest& request, int run)
{
    const Draws draws(request, run);
    auto other = std::make_shared<model::Plant>(plant);
    for (model::PlantUnit& unit : other->units) {
        if (!unit.setup.kinetics && !unit.setup.equations) continue;
        if (unit.setup.kinetics) draws.vary(unit.setup.kinetics);
        if (unit.setup.equations && !draws.varyEquations(unit.setup)) return nullptr;
        base::Errors errors; // a unit that is right stays so within the ranges of its parameters
        unit.model = unit.type->make(unit.setup, errors);
        if (!errors.empty()) return nullptr;
    }
    return other;
}

// Between its neighbours.
double quantile(const std::vector<double>& sorted, double share)
{
    const double place = share * double(sorted.size() - 1);
    const auto below = std::size_t(place);
    if (below + 1 >= sorted.size()) return sorted.back();
    return sorted[below] + (place - double(below)) * (sorted[below + 1] - sorted[below]);
}

// `values` by run, then by time and tag.
ForecastBand bandOf(const std::vector<std::vector<double>>& values, std::size_t times, std::size_t tags,
                    std::size_t tag)
{
    ForecastBand band;
    std::vector<double> sorted;
    for (std::size_t t = 0; t < times; ++t) {
        sorted.clear();
        for (const std::vector<double>& run : values)
            if (const double value = run[t * tags + tag]; std::isfinite(value)) sorted.push_back(value);
        std::sort(sorted.begin(), sorted.end());
        const bool known = 2 * sorted.size() > values.size();
        const auto at = [&](double share) { return known ? quantile(sorted, share) : base::notAvailable; };
        band.low80.push_back(at(0.1));
        band.low50.push_back(at(0.25));
        band.middle.push_back(at(0.5));
        band.high50.push_back(at(0.75));
        band.high80.push_back(at(0.9));
    }
    return band;
}

// What is read of each run: the targets, and how full their units are.
struct Readings {
    std::vector<model::ReadTarget> targets;
    std::map<int, model::ReadTarget> volumes; // by unit

    Readings(const model::Plant& plant, std::vector<model::ReadTarget> wanted)
        : targets(std::move(wanted))
    {
        for (const model::ReadTarget& target : targets)
            if (const std::string tag = figures::tagOfHoldup(plant, target.unit); !tag.empty())
                if (const Result<model::ReadTarget> volume = model::findReadTarget(plant, tag))
                    volumes.emplace(target.unit, *volume);
    }
};

// Of a unit that this run has emptied for good nothing more is reported, as of any run.
void endCourses(const model::Plant& plant, const std::vector<solve::PhaseRecord>& phases, const Readings& readings,
                const std::map<int, std::vector<double>>& volumes, const std::vector<double>& times,
                std::vector<double>& values)
{
    for (const auto& [unit, volume] : volumes) {
        const double end = figures::courseEnd(plant, phases, times, volume, unit);
        for (std::size_t t = 0; t < times.size(); ++t)
            for (std::size_t i = 0; i < readings.targets.size() && times[t] > end; ++i)
                if (readings.targets[i].unit == unit) values[t * readings.targets.size() + i] = base::notAvailable;
    }
}

// From a state of the plant on; empty where it did not come to the end.
std::vector<double> oneRun(const std::shared_ptr<const model::Plant>& plant, const solve::Snapshot& begin,
                           const Readings& readings, const std::vector<double>& times, const solve::Options& options,
                           std::stop_token stop)
{
    std::vector<double> values;
    if (!plant) return values;
    Result<solve::Simulation> opened = solve::Simulation::open(plant, options);
    if (!opened || !opened->restore(begin)) return values;
    std::map<int, std::vector<double>> volumes;
    const auto read = [&](double) {
        for (const model::ReadTarget& target : readings.targets) values.push_back(opened->value(target));
        for (const auto& [unit, volume] : readings.volumes) volumes[unit].push_back(opened->value(volume));
    };
    read(times.front());
    const std::vector<double> ahead(times.begin() + 1, times.end());
    const base::Done done = opened->advance(times.back(), ahead, read, stop);
    if (!done || values.size() != times.size() * readings.targets.size()) return {};
    endCourses(*plant, opened->phases(), readings, volumes, times, values);
    return values;
}

} // namespace

int variedParameters(const model::Plant& plant)
{
    std::vector<const model::ParamSpec*> found;
    int own = 0; // of units of equations, each of which has its own
    for (const model::PlantUnit& unit : plant.units) {
        if (unit.setup.equations)
            for (const model::ParamSet::Entry& entry : unit.setup.params.entries)
                own += isVaried(*entry.spec, entry.value);
        const model::BoundLaw& kinetics = unit.setup.kinetics;
        if (!kinetics) continue;
        for (std::size_t i = 0; i < kinetics.law->params.size() && i < kinetics.params.size(); ++i) {
            const model::ParamSpec* spec = &kinetics.law->params[i];
            if (isVaried(*spec, kinetics.params[i]) && std::find(found.begin(), found.end(), spec) == found.end())
                found.push_back(spec);
        }
    }
    return int(found.size()) + own;
}

Result<Forecast> forecast(const ForecastRequest& request, std::stop_token stop)
{
    Forecast result;
    result.parameters = variedParameters(*request.plant);
    if (result.parameters == 0)
        return Error{Code::Input, "forecast",
                     say(CORE_TR("core", "No unit of this plant has kinetics or equations with parameters that could "
                                         "vary; a forecast with bands needs a bioreactor or a unit of equations."))};
    std::vector<model::ReadTarget> targets;
    for (const std::string& tag : request.tags) {
        const Result<model::ReadTarget> target = model::findReadTarget(*request.plant, tag);
        if (!target) return target.error();
        targets.push_back(*target);
    }
    const solve::Options options{.tolerance = request.tolerance};
    Result<solve::Simulation> present = solve::Simulation::open(request.plant, options);
    if (!present) return present.error();
    std::shared_ptr<const model::Plant> last = request.plant;
    for (const runs::Segment& segment : request.segments) {
        if (segment.from > request.from) break;
        if (const base::Done reached = present->advance(segment.from, stop); !reached) return reached.error();
        if (stop.stop_requested()) break;
        if (const base::Done taken = present->change(segment.plant); !taken) return taken.error();
        last = segment.plant;
    }
    if (const base::Done reached = present->advance(request.from, stop); !reached) return reached.error();
    const solve::Snapshot begin = present->snapshot();
    // In simulated time: once to `from`, then each run from there.
    const double ahead = request.until - request.from, all = request.from + request.runs * ahead;
    const auto report = [&](int done) {
        if (request.progress && all > 0.0) request.progress((request.from + done * ahead) / all);
    };
    report(0);
    const int points = std::max(request.points, 2);
    for (int i = 0; i < points; ++i)
        result.times.push_back(request.from + (request.until - request.from) * i / (points - 1));
    const Readings readings(*last, targets);
    std::vector<std::vector<double>> values;
    for (int run = 0; run < request.runs && !stop.stop_requested(); ++run) {
        std::vector<double> one = oneRun(varied(*last, request, run), begin, readings, result.times, options, stop);
        if (!one.empty()) values.push_back(std::move(one));
        report(run + 1);
    }
    result.runs = int(values.size());
    if (2 * result.runs < request.runs)
        return Error{Code::Solver, "forecast",
                     say(CORE_TR("core", "Only {1} of {2} forecast runs reached the end; enter a smaller spread of "
                                         "the parameters."),
                         std::to_string(result.runs), std::to_string(request.runs))};
    for (std::size_t tag = 0; tag < targets.size(); ++tag)
        result.bands.push_back(bandOf(values, result.times.size(), targets.size(), tag));
    return result;
}

} // namespace titer::twin
