#include "core/twin/estimation/forecast.h"

#include "core/base/not_available.h"
#include "core/figures/course_end.h"
#include "core/solve/simulation.h"
#include "core/studies/numerics/parallel.h"
#include "core/twin/estimation/forecast_bands.h"
#include "core/twin/estimation/forecast_draw.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>

namespace titer::twin {

using base::Code;
using base::Error;
using base::Result;
using base::say;

namespace {

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

constexpr int wanderings = 48; // of what estimates let wander, until the end

// Times at which something wanders [s]: once in each of as many equal parts, as far into it as the phase says. That is another one in each
// run, so that what a state soon forgets has the right variance over the runs at all times.
std::vector<double> wanderTimes(const std::vector<double>& times, double phase)
{
    std::vector<double> all;
    const double part = (times.back() - times.front()) / wanderings;
    for (int i = 0; i < wanderings; ++i) all.push_back(times.front() + (i + phase) * part);
    return all;
}

// From a state of the plant on; empty where it did not come to the end.
std::vector<double> oneRun(ForecastDraw& draw, const solve::Snapshot& begin, const Readings& readings,
                           const std::vector<double>& times, std::stop_token stop)
{
    std::vector<double> values;
    std::optional<solve::Simulation> run = draw.start(begin);
    if (!run) return values;
    std::map<int, std::vector<double>> volumes;
    const auto read = [&](double) {
        for (const model::ReadTarget& target : readings.targets) values.push_back(run->value(target));
        for (const auto& [unit, volume] : readings.volumes) volumes[unit].push_back(run->value(volume));
    };
    read(times.front());
    std::vector<double> ends = draw.wanders() ? wanderTimes(times, draw.phase()) : std::vector<double>();
    ends.push_back(times.back());
    auto next = times.begin() + 1;
    for (const double end : ends) {
        const auto last = std::upper_bound(next, times.end(), end);
        if (const base::Done done = run->advance(end, {next, last}, read, stop); !done) return {};
        next = last;
        if (end < times.back() && !draw.wander(*run, (times.back() - times.front()) / wanderings)) return {};
    }
    if (values.size() != times.size() * readings.targets.size()) return {};
    endCourses(run->plant(), run->phases(), readings, volumes, times, values);
    return values;
}

// The run up to the time from which it is looked ahead: as it was changed on its way, with what was measured of its flows.
class Past {
public:
    static Result<Past> open(const ForecastRequest& request)
    {
        Result<solve::Simulation> run = solve::Simulation::open(request.plant, {.tolerance = request.tolerance});
        if (!run) return run.error();
        return Past(request, std::move(*run));
    }

    base::Done reach(std::stop_token stop)
    {
        for (const runs::Segment& segment : m_request.segments) {
            if (segment.from > m_request.from) break;
            if (base::Done reached = advance(segment.from, stop); !reached) return reached;
            if (stop.stop_requested()) return base::done();
            if (base::Done taken = m_run.change(segment.plant); !taken) return taken;
            m_plant = segment.plant;
        }
        if (base::Done reached = advance(m_request.from, stop); !reached) return reached;
        for (const solve::InputCourse::Measured& flow : m_held)
            if (base::Done set = m_run.set(flow.target, flow.value); !set) return set;
        return base::done();
    }

    const std::shared_ptr<const model::Plant>& plant() const { return m_plant; }
    const solve::Simulation& run() const { return m_run; }

private:
    Past(const ForecastRequest& request, solve::Simulation run)
        : m_request(request)
        , m_run(std::move(run))
        , m_plant(request.plant)
    {
    }

    base::Done advance(double to, std::stop_token stop)
    {
        static const std::vector<solve::InputCourse::Measured> none;
        const auto& measured = m_request.estimates.empty() ? none : m_request.estimates.front().measured;
        for (; m_measured < measured.size() && measured[m_measured].time <= to; ++m_measured) {
            const solve::InputCourse::Measured& flow = measured[m_measured];
            if (base::Done reached = m_run.advance(flow.time, stop); !reached) return reached;
            if (stop.stop_requested()) return base::done();
            std::erase_if(m_held, [&](const auto& held) { return held.target == flow.target; });
            if (!std::isfinite(flow.value)) continue;
            m_held.push_back(flow);
            if (base::Done set = m_run.set(flow.target, flow.value); !set) return set;
        }
        return m_run.advance(to, stop);
    }

    const ForecastRequest& m_request;
    solve::Simulation m_run;
    std::shared_ptr<const model::Plant> m_plant;
    std::size_t m_measured = 0;
    std::vector<solve::InputCourse::Measured>
        m_held; // the last one of each flow: it flows so now, whatever the recipe wrote since
};

// Set-points that nobody has written, and those of phases that go on, are those of another plant at once where that goes on.
base::Done setOtherwise(solve::Simulation& run, const model::Plant& before)
{
    const model::Plant& after = run.plant();
    for (std::size_t u = 0; u < after.units.size(); ++u)
        for (std::size_t s = 0; s < after.units[u].set.size(); ++s) {
            const double former = before.units[u].set[s], wanted = after.units[u].set[s];
            const model::WriteTarget target{int(u), int(s), -1};
            if (former == wanted || run.get(target) != former) continue;
            if (base::Done set = run.set(target, wanted); !set) return set;
        }
    for (const solve::PhaseRecord& record : run.phases()) {
        if (record.phase < 0 || record.end >= 0.0) continue;
        const model::PlantPhase &was = before.phases[std::size_t(record.phase)],
                                &is = after.phases[std::size_t(record.phase)];
        std::vector<std::pair<model::WriteTarget, double>> writes = is.set, written = was.set;
        if (is.isTransfer && was.isTransfer) {
            writes.emplace_back(model::WriteTarget{is.transfer.unit, -1, is.transfer.outPort}, is.transfer.flow);
            written.emplace_back(model::WriteTarget{was.transfer.unit, -1, was.transfer.outPort}, was.transfer.flow);
        }
        for (const auto& write : writes)
            if (std::find(written.begin(), written.end(), write) == written.end())
                if (base::Done set = run.set(write.first, write.second); !set) return set;
    }
    return base::done();
}

// What the runs ahead begin with.
Result<solve::Snapshot> beginOf(const ForecastRequest& request, const RunPresent& present)
{
    if (!request.ahead) return present.now;
    Result<solve::Simulation> other = solve::Simulation::open(request.ahead, {.tolerance = request.tolerance});
    if (!other) return other.error();
    if (!other->restore(present.now))
        return Error{Code::Input, "forecast",
                     say(CORE_TR("core", "Units, streams, phases and controllers stay as they are in a forecast; only "
                                         "their values can be others from now on."))};
    if (base::Done set = setOtherwise(*other, *present.plant); !set) return set.error();
    return other->peek();
}

// An estimate is one of this plant where that has its states and units.
base::Done checkEstimates(const ForecastRequest& request, const solve::Simulation& run)
{
    const std::vector<std::string> names = run.stateNames();
    const int units = int(run.plant().units.size());
    const auto belongs = [&](const EstimatedState& estimate) {
        for (const EstimatedNumber& number : estimate.numbers)
            for (const EstimatedNumber::Place& place : number.places)
                if (place.unit >= units) return false;
        return std::all_of(estimate.specs.begin(), estimate.specs.end(), [&](const StateSpec& spec) {
            return std::find(names.begin(), names.end(), spec.name) != names.end() ||
                   std::any_of(estimate.numbers.begin(), estimate.numbers.end(),
                               [&](const EstimatedNumber& number) { return number.path == spec.name; });
        });
    };
    for (const EstimatedState& estimate : request.estimates)
        if (!belongs(estimate))
            return Error{Code::Input, "forecast",
                         say(CORE_TR("core", "The estimate of “{1}” is one of another plant; run the plant again."),
                             estimate.unit)};
    return base::done();
}

// What is read of each run. Errors: nothing to vary, no tag of the run.
Result<std::vector<model::ReadTarget>> targetsOf(const ForecastRequest& request)
{
    if (request.estimates.empty() && variedParameters(*request.plant) == 0)
        return Error{Code::Input, "forecast",
                     say(CORE_TR("core", "No unit of this plant has kinetics or equations with parameters that could "
                                         "vary; a forecast with bands needs a bioreactor or a unit of equations."))};
    std::vector<model::ReadTarget> targets;
    for (const std::string& tag : request.tags) {
        const Result<model::ReadTarget> target = model::findReadTarget(*request.plant, tag);
        if (!target) return target.error();
        targets.push_back(*target);
    }
    return targets;
}

} // namespace

int variedParameters(const model::Plant& plant, std::span<const EstimatedState> estimates)
{
    std::vector<const model::ParamSpec*> found;
    int own = 0; // of units of equations, each of which has its own
    for (const model::PlantUnit& unit : plant.units) {
        if (isEstimated(estimates, unit.id)) continue;
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

bool isForecast(const model::Plant& plant, int unit, std::span<const EstimatedState> estimates)
{
    if (unit < 0) return false;
    const model::PlantUnit& one = plant.units[std::size_t(unit)];
    return one.setup.kinetics || one.setup.equations ||
           std::ranges::any_of(estimates, [&](const EstimatedState& estimate) { return estimate.unit == one.id; });
}

int RunsAhead::ended() const
{
    return int(std::ranges::count_if(values, [](const std::vector<double>& one) { return !one.empty(); }));
}

Result<RunPresent> presentOf(const ForecastRequest& request, std::stop_token stop)
{
    Result<Past> past = Past::open(request);
    if (!past) return past.error();
    if (base::Done fits = checkEstimates(request, past->run()); !fits) return fits.error();
    if (base::Done reached = past->reach(stop); !reached) return reached.error();
    return RunPresent{past->plant(), past->run().peek(), past->run().phases()};
}

Result<RunsAhead> runsAhead(const ForecastRequest& request, std::stop_token stop)
{
    if (const Result<std::vector<model::ReadTarget>> sound = targetsOf(request); !sound) return sound.error();
    const Result<RunPresent> present = presentOf(request, stop);
    if (!present) return present.error();
    return runsAhead(request, *present, stop);
}

Result<RunsAhead> runsAhead(const ForecastRequest& request, const RunPresent& present, std::stop_token stop)
{
    const Result<std::vector<model::ReadTarget>> targets = targetsOf(request);
    if (!targets) return targets.error();
    RunsAhead result;
    result.parameters = variedParameters(*request.plant, request.estimates);
    const Result<solve::Snapshot> begin = beginOf(request, present);
    if (!begin) return begin.error();
    // In simulated time: once to `from`, then each run from there.
    const double ahead = request.runs * (request.until - request.from), all = request.from + ahead;
    const auto report = [&](double done) {
        if (request.progress && all > 0.0) request.progress((request.from + done * ahead) / all);
    };
    report(0.0);
    const int points = std::max(request.points, 2);
    for (int i = 0; i < points; ++i)
        result.times.push_back(request.from + (request.until - request.from) * i / (points - 1));
    const model::Plant& plant = request.ahead ? *request.ahead : *present.plant;
    const Readings readings(plant, *targets);
    const solve::Options options{.tolerance = request.tolerance};
    result.values.resize(std::size_t(std::max(request.runs, 0)));
    studies::forEach(
        result.values.size(),
        [&](std::size_t run) {
            ForecastDraw draw(request, plant, int(run), options);
            result.values[run] = oneRun(draw, *begin, readings, result.times, stop);
        },
        request.threads, stop, report);
    const int ended = result.ended();
    if (2 * ended < request.runs)
        return Error{Code::Solver, "forecast",
                     say(CORE_TR("core", "Only {1} of {2} forecast runs reached the end; enter a smaller spread of "
                                         "the parameters."),
                         std::to_string(ended), std::to_string(request.runs))};
    return result;
}

Result<Forecast> forecast(const ForecastRequest& request, std::stop_token stop)
{
    Result<RunsAhead> runs = runsAhead(request, stop);
    if (!runs) return runs.error();
    Forecast result{.times = runs->times, .bands = {}, .runs = runs->ended(), .parameters = runs->parameters};
    std::erase_if(runs->values, [](const std::vector<double>& one) { return one.empty(); });
    for (std::size_t tag = 0; tag < request.tags.size(); ++tag)
        result.bands.push_back(bandOf(runs->values, result.times.size(), request.tags.size(), tag));
    return result;
}

} // namespace titer::twin
