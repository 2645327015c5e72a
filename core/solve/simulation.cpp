#include "core/solve/simulation.h"

#include "core/base/not_available.h"
#include "core/solve/resolve.h"
#include "core/solve/run.h"

#include <algorithm>
#include <cmath>

namespace titer::solve {

using base::say;

base::Result<Simulation> Simulation::open(std::shared_ptr<const model::Plant> plant, const Options& options)
{
    Options own = options;
    const std::shared_ptr<const model::Plant> asked = plant;
    const auto take = [&](std::shared_ptr<const model::Plant>& from) -> base::Done {
        base::Result<std::shared_ptr<const model::Plant>> ready =
            resolve(from, options.tolerance, *asked, options.refinement);
        if (!ready) return ready.error();
        from = std::move(*ready);
        return base::done();
    };
    if (base::Done taken = take(plant); !taken) return taken.error();
    for (Parameter& p : own.parameters)
        for (auto* neighbour : {&p.less, &p.more})
            if (base::Done taken = take(*neighbour); !taken) return taken.error();
    auto run = std::make_unique<Run>(std::move(plant), own);
    if (base::Done opened = run->processInstant(true); !opened) return opened.error();
    return Simulation(std::move(run));
}

Simulation::Simulation(std::unique_ptr<Run> run)
    : m(std::move(run))
{
}
Simulation::Simulation(Simulation&&) noexcept = default;
Simulation& Simulation::operator=(Simulation&&) noexcept = default;
Simulation::~Simulation() = default;

const model::Plant& Simulation::plant() const
{
    return *m->running.plant;
}
double Simulation::time() const
{
    return m->running.time();
}

base::Done Simulation::advance(double to, std::stop_token stop)
{
    return m->advance(to, {}, {}, stop);
}

base::Done Simulation::advance(double to, const std::vector<double>& grid, const std::function<void(double)>& visit,
                               std::stop_token stop)
{
    return m->advance(to, grid, visit, stop);
}

base::Done Simulation::set(const model::WriteTarget& target, double value)
{
    const bool programDecides =
        std::isnan(value) && target.outPort >= 0 && m->running.plant->units[target.unit].type->hasProgram;
    if (!std::isfinite(value) && !programDecides) {
        const std::string place = model::tagOf(*m->running.plant, target);
        return base::Error{base::Code::Input, place,
                           say(CORE_TR("core", "“{1}” cannot be set to {2}, which is not a finite number. Enter a "
                                               "finite number."),
                               place,
                               std::isnan(value) ? "NaN"
                               : value > 0.0     ? "∞"
                                                 : "-∞")};
    }
    m->running.beginInstant(false);
    m->guards.write(target, value, guard::Writer::Person);
    return m->settle();
}

double Simulation::get(const model::WriteTarget& target) const
{
    return m->running.written(target);
}

double Simulation::value(const model::ReadTarget& target) const
{
    return m->running.valueAt(target);
}

double Simulation::derivative(const model::ReadTarget& target, int parameter) const
{
    return m->running.derivative(target, parameter);
}

bool Simulation::idle(int unit) const
{
    return m->running.state().idle[unit];
}

model::Profile Simulation::profile(int unit) const
{
    return m->running.layoutOf(unit).profile(unit, m->running.stateOfUnit(unit));
}

double Simulation::startOf(int unit) const
{
    return m->running.observed().all().started[unit];
}

std::vector<double> Simulation::controllerTerms(int controller) const
{
    return m->controllers.terms(std::size_t(controller));
}

Snapshot Simulation::snapshot()
{
    Snapshot here = peek();
    if (const base::Done begun = restore(here); !begun) m->broken = begun.error(); // advance() tells
    return here;
}

Snapshot Simulation::peek() const
{
    return Snapshot(
        std::make_shared<SnapshotData>(SnapshotData{m->running.plant, m->running.peek(), m->recipe.state(),
                                                    m->controllers.states(), m->guards.memories(), m->overfull}));
}

base::Done Simulation::restore(const Snapshot& snapshot)
{
    const std::optional<SnapshotData> found =
        snapshot.m->plant == m->running.plant ? std::optional<SnapshotData>(*snapshot.m) : m->translated(*snapshot.m);
    if (!found)
        return base::Error{base::Code::Input, "snapshot",
                           say(CORE_TR("core", "The snapshot belongs to another plant. Use one from this run."))};
    m->running.restore(found->running);
    m->recipe.set(found->recipe);
    m->controllers.set(found->controllers);
    m->guards.set(found->guards);
    m->overfull = found->overfull;
    m->broken.reset();
    return m->settle();
}

std::vector<double> Simulation::states() const
{
    std::vector<double> all;
    for (int g = 0; g < m->running.groupCount(); ++g) {
        const std::vector<double>& y = *m->running.stateOf(g);
        all.insert(all.end(), y.begin(), y.begin() + m->running.group(g).layout().core);
    }
    return all;
}

std::vector<double> Simulation::usualSizes() const
{
    std::vector<double> all;
    for (int g = 0; g < m->running.groupCount(); ++g) {
        const Layout& layout = m->running.group(g).layout();
        all.insert(all.end(), layout.nominal.begin(), layout.nominal.begin() + layout.core);
    }
    return all;
}

void Simulation::limitTolerance(double relative)
{
    m->running.limitTolerance(relative);
}

std::vector<std::string> Simulation::stateNames() const
{
    std::vector<std::string> all;
    for (int g = 0; g < m->running.groupCount(); ++g)
        for (int i = 0; i < m->running.group(g).layout().core; ++i)
            all.push_back(m->running.group(g).layout().stateName(i));
    return all;
}

base::Done Simulation::setStates(const std::vector<double>& states)
{
    m->running.setStates(states);
    return m->settle();
}

const std::vector<PhaseRecord>& Simulation::phases() const
{
    return m->recipe.state().records;
}
const std::vector<DoseRecord>& Simulation::doses() const
{
    return m->recipe.state().doses;
}
std::vector<GuardRecord> Simulation::guards() const
{
    return m->guards.records();
}
std::vector<ControlRecord> Simulation::control() const
{
    return m->controllers.records();
}
const base::Notices& Simulation::notices() const
{
    return m->running.observed().all().notices;
}

Statistics Simulation::statistics() const
{
    Statistics total = m->former;
    for (int g = 0; g < m->running.groupCount(); ++g) {
        const Integrator::Counts c = m->running.group(g).integration().counts();
        total.steps += c.steps;
        total.stepsOfGroup = std::max(total.stepsOfGroup, c.steps);
        total.rightHandSides += c.rightHandSides;
        total.jacobians += c.jacobians;
        total.restarts += c.starts;
    }
    total.windows += m->windows;
    return total;
}

CycleReuse Simulation::cycleReuse() const
{
    CycleReuse total;
    for (int g = 0; g < m->running.groupCount(); ++g) {
        const CycleReuse own = m->running.group(g).cycleReuse();
        total.limit = own.limit;
        if (own.from < 0.0) continue;
        total.from = total.from < 0.0 ? own.from : std::min(total.from, own.from);
        total.cycles = std::max(total.cycles, own.cycles);
        total.pieces += own.pieces;
        total.time = std::max(total.time, own.time);
        total.change = std::max(total.change, own.change);
    }
    return total;
}

double Simulation::kpi(int unit, int index) const
{
    const KpiState& kpi = m->running.observed().all().kpis[unit][index];
    if (!kpi.seen) return base::notAvailable;
    return m->running.plant->units[unit].type->kpis[index].kind == model::KpiSpec::Kind::PeakTime ? kpi.when
                                                                                                  : kpi.value;
}

model::GridError Simulation::gridError(int unit) const
{
    return m->running.layoutOf(unit).gridError(unit, m->running.stateOfUnit(unit));
}

int Simulation::kpiComponent(int unit, int index) const
{
    const std::optional<model::ReadTarget>& target = m->running.observed().target(unit, index);
    return target && target->kind == model::ReadTarget::Kind::Component ? target->index : -1;
}

double Snapshot::time() const
{
    return m->running.time;
}

} // namespace titer::solve
