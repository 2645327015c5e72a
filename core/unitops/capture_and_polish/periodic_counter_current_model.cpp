// How a periodic counter-current unit is read, when its columns change places, and what it shows. What flows through
// them is in periodic_counter_current_flows.cpp.
#include "core/unitops/capture_and_polish/periodic_counter_current.h"

#include "core/base/not_available.h"
#include "core/base/text.h"
#include "core/base/units/units.h"
#include "core/unitops/column/choose_bed.h"
#include "core/unitops/column/remarks.h"
#include "core/unitops/column/start.h"
#include "core/unitops/streams.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace titer::unitops {

using base::say;
using model::UnitView;
using Unit = PeriodicCounterCurrent;

namespace {

// Due at t, but for rounding.
bool isDue(double when, double t)
{
    return when <= t + 1e-9 * std::max(1.0, std::abs(t));
}

void refuse(base::Errors& errors, std::string where, base::Sentence what)
{
    errors.push_back({base::Code::Input, std::move(where), std::move(what)});
}

std::string minutes(double seconds)
{
    return base::writeQuantity(seconds, "min");
}

void evaluateColumns(Unit::Plan& plan, base::Errors& errors)
{
    if (plan.loading < plan.columns) return;
    refuse(errors, "params/columns_loading",
           say(CORE_TR("core", "Of {1} columns {2} are to load, which leaves none to be washed and eluted: use {3} "
                               "columns, or load {4}."),
               std::to_string(plan.columns), std::to_string(plan.loading), std::to_string(plan.loading + 1),
               std::to_string(plan.columns - 1)));
    plan.loading = plan.columns - 1; // to go on with
}

// The volumes [column volumes] and residence times of the program, and the ports that they need.
void readProgram(const model::UnitSetup& setup, Unit::Plan& plan, base::Errors& errors)
{
    struct Row {
        Unit::InPort port;
        const char *key, *volumes, *time;
    };
    constexpr Row rows[] = {
        {Unit::WashPort, "wash", "flush_volumes", "wash_residence_time"},
        {Unit::WashPort, "wash", "wash_volumes", "wash_residence_time"},
        {Unit::ElutionPort, "elution", "elution_volumes", "elution_residence_time"},
        {Unit::RegenerationPort, "regeneration", "regeneration_volumes", "regeneration_residence_time"},
        {Unit::EquilibrationPort, "equilibration", "equilibration_volumes", "equilibration_residence_time"}};
    for (int s = 0; s < Unit::steps; ++s) {
        plan.volumes[s] = setup.params[rows[s].volumes];
        plan.residenceTime[s] = setup.params[rows[s].time];
        if (!(plan.volumes[s] > 0.0) || setup.inConnected[rows[s].port]) continue;
        refuse(errors, std::string("params/") + rows[s].volumes,
               say(CORE_TR("core", "{1} column volumes are to enter through the port “{2}”, which is unconnected: "
                                   "connect an inlet or a tank, or write 0."),
                   base::writeShort(plan.volumes[s], 4), rows[s].key));
    }
}

Unit::Plan planOf(const model::UnitSetup& setup, base::Errors& errors)
{
    Unit::Plan plan;
    plan.columns = std::clamp(column::columnCount(setup, "columns", errors), 2, Unit::maxColumns);
    plan.loading = std::max(column::columnCount(setup, "columns_loading", errors), 1);
    plan.timed = setup.params.choice("switch_by") == "time";
    plan.share = setup.params["switch_fraction"];
    plan.switchTime = setup.params["switch_time"];
    evaluateColumns(plan, errors);
    readProgram(setup, plan, errors);
    if (plan.timed && plan.service() > plan.inService() * plan.switchTime * (1.0 + 1e-9))
        refuse(errors, "params/switch_time",
               say(CORE_TR("core", "Recovery and regeneration of a column take {1}, longer than {2} switches at {3} "
                                   "allow: switch after {4} or more, shorten these steps, or add a column."),
                   minutes(plan.service()), std::to_string(plan.inService()), minutes(plan.switchTime),
                   minutes(plan.service() / plan.inService())));
    return plan;
}

// What a bed holds of the product in equilibrium with the feed [basis/m3 of bed]; 0 where that is unknown.
double capacityOf(const column::Bed& bed, const column::Settings& settings, const model::Operation& operation)
{
    if (operation.concentrations.empty() || settings.product < 0) return 0.0;
    std::vector<double> y(bed.stateCount(), 0.0), amounts(settings.carried.size(), 0.0);
    if (!bed.equilibrate(settings.ofCarried(operation.concentrations).data(), y.data())) return 0.0;
    bed.held(y.data(), amounts.data());
    return amounts[settings.product] / (bed.description().crossSection * settings.length);
}

} // namespace

double Unit::Plan::service() const
{
    double sum = 0.0;
    for (int s = 0; s < steps; ++s) sum += duration(s);
    return sum;
}

int Unit::Plan::stepFrom(int step) const
{
    while (step < Ready && !(duration(step) > 0.0)) ++step;
    return step;
}

PeriodicCounterCurrent::PeriodicCounterCurrent(const model::UnitSetup& setup, base::Errors& errors)
    : ColumnUnit(setup, errors)
    , m_plan(planOf(setup, errors))
{
    if (!m_plan.timed && m_settings->product < 0)
        refuse(errors, "params/product",
               say(CORE_TR("core", "The columns are to switch at product breakthrough, but no component binds: name "
                                   "the “product”, give a binding, or switch by time.")));
}

PeriodicCounterCurrent::PeriodicCounterCurrent(std::shared_ptr<const column::Settings> settings, const Plan& plan,
                                               std::shared_ptr<const column::Bed> bed, std::vector<double> start,
                                               double capacity)
    : ColumnUnit(std::move(settings), std::move(bed), std::move(start))
    , m_plan(plan)
    , m_capacity(capacity)
{
}

std::shared_ptr<const model::UnitModel> Unit::resolved(const model::Operation& operation, base::Errors& errors) const
{
    const std::size_t before = errors.size();
    const auto* other = static_cast<const Unit*>(operation.like);
    const std::shared_ptr<const column::Bed> bed =
        column::chosenBed(*m_settings, other ? *other->m_settings : *m_settings, operation, errors);
    if (!bed) return nullptr;
    // The columns begin as equilibration leaves them.
    model::Operation first = operation;
    if (!operation.compositions.empty() && !operation.compositions[EquilibrationPort].empty())
        first.concentrations = operation.compositions[EquilibrationPort];
    std::vector<double> start = column::startOf(*bed, *m_settings, first, errors);
    const double capacity = capacityOf(*bed, *m_settings, operation);
    const double fed =
        capacity > 0.0 ? operation.flow * operation.concentrations[m_settings->carried[m_settings->product]] : 0.0;
    const double filled = fed > 0.0 ? capacity * bed->description().crossSection * m_settings->length / fed : HUGE_VAL;
    if (m_plan.service() > m_plan.inService() * filled)
        refuse(errors, "params/columns",
               say(CORE_TR("core", "The feed fills a column in {1}, and its recovery and regeneration take {2}: "
                                   "with {3} columns in these steps product would be lost. Reduce the feed, shorten "
                                   "the steps, or use {4} columns."),
                   minutes(filled), minutes(m_plan.service()), std::to_string(m_plan.inService()),
                   base::writeShort(m_plan.loading + std::ceil(m_plan.service() / filled), 4)));
    if (errors.size() != before) return nullptr;
    return std::make_shared<Unit>(m_settings, m_plan, bed, std::move(start), capacity);
}

// A run begins just after a switch. Where it switches by time, columns that went to service earlier stand where they
// would; else they are ready.
void Unit::startMemory(double* memory) const
{
    std::fill_n(memory, Services, 0.0);
    for (int place = 0; place < m_plan.inService(); ++place) {
        const int ago = m_plan.inService() - 1 - place;
        memory[Services + 2 * place] = ago == 0 || m_plan.timed ? m_plan.stepFrom(Flush) : Ready;
        memory[Services + 2 * place + 1] = m_plan.timed ? -ago * m_plan.switchTime : 0.0;
    }
    advanceServices(0.0, memory);
}

double Unit::nextBreak(double t, std::span<const double> memory) const
{
    double next = std::numeric_limits<double>::infinity();
    if (memory.empty()) return next;
    const auto consider = [&](double when) {
        if (when > t) next = std::min(next, when);
    };
    for (int place = 0; place < m_plan.inService(); ++place) {
        const int step = stepAt(memory, place);
        if (step < Ready) consider(memory[Services + 2 * place + 1] + m_plan.duration(step));
    }
    if (m_plan.timed) consider(memory[SwitchedAt] + m_plan.switchTime);
    return next;
}

void Unit::advanceServices(double t, double* memory) const
{
    for (int place = 0; place < m_plan.inService(); ++place) {
        int step = int(memory[Services + 2 * place]);
        double& since = memory[Services + 2 * place + 1];
        while (step < Ready && isDue(since + m_plan.duration(step), t)) {
            since += m_plan.duration(step);
            step = m_plan.stepFrom(step + 1);
        }
        memory[Services + 2 * place] = step;
    }
}

void Unit::jump(double t, int guard, std::span<const double>, double* memory, double* y) const
{
    advanceServices(t, memory);
    const double due = memory[SwitchedAt] + m_plan.switchTime;
    if (guard == Switch)
        switchOver(t, memory, y);
    else if (m_plan.timed && isDue(due, t))
        switchOver(due, memory, y);
}

void Unit::switchOver(double t, double* memory, double* y) const
{
    const bool known = m_settings->product >= 0;
    const double eluted = y[stateCount() + Eluted];
    memory[SwitchCount] += 1.0;
    memory[LastInterval] = t - memory[SwitchedAt];
    memory[SwitchedAt] = t;
    memory[SwitchedLoad] = known ? productHeld(y, 0) : 0.0;
    memory[SwitchedAtConcentration] = known ? leaving(y, 0, m_settings->product) : 0.0;
    memory[ElutedInInterval] = eluted - memory[ElutedBefore];
    memory[ElutedBefore] = eluted;
    double* services = memory + Services;
    std::rotate(services, services + 2, services + 2 * m_plan.inService());
    double* last = services + 2 * (m_plan.inService() - 1);
    last[0] = m_plan.stepFrom(Flush);
    last[1] = t;
    std::rotate(y, y + m_bed->stateCount(), y + stateCount());
}

model::GridError Unit::gridError(const double* y) const
{
    return gridErrorOf(y, y + stateCount() + quadratures);
}

void Unit::detect(const UnitView<double>& view, double* values) const
{
    std::vector<double> liquid(m_outlet.size());
    for (std::size_t i = 0; i < liquid.size(); ++i) liquid[i] = view.out[Eluate].concentrations[m_settings->carried[i]];
    values[Uv] = m_settings->detectors.absorbance(liquid.data());
    values[Conductivity] = m_settings->detectors.conductivity(liquid.data());
    values[Ph] = m_settings->acidity ? m_settings->acidity->ph(liquid.data()) : view.set[0];
    for (std::size_t i = 0; i < liquid.size(); ++i) liquid[i] = leaving(view.y, 0, int(i));
    values[LoadUv] = m_settings->detectors.absorbance(liquid.data());
}

void Unit::variables(const UnitView<double>& view, double* values) const
{
    const std::span<const double> memory = view.memory;
    values[Switches] = memory[SwitchCount];
    values[Interval] = memory[LastInterval];
    values[PressureDrop] = pressureDrop(view);
    detect(view, values);
    for (int c = 0; c < maxColumns; ++c) values[Column1Phase + c] = base::notAvailable;
    for (int p = 0; p < m_plan.columns; ++p) {
        const int column = (p + int(memory[SwitchCount])) % m_plan.columns;
        const int place = p - m_plan.loading, step = place < 0 ? Ready : stepAt(memory, place);
        const int phase = place < 0 ? (p == 0 ? 1 : 2) : step == Ready ? 0 : 3 + step;
        values[Column1Phase + column] = phase;
    }
    std::fill_n(values + Breakthrough, BufferConsumption - Breakthrough + 1, base::notAvailable);
    if (m_settings->product < 0) return;
    const double fed = concentrationFed(view), volume = packedVolume();
    const double* integrals = view.quadratures;
    const double out = integrals[Eluted] + integrals[Lost];
    values[Breakthrough] = breakthrough(view);
    values[SwitchBreakthrough] = fed > 0.0 ? memory[SwitchedAtConcentration] / fed : 0.0;
    values[ResinUtilisation] = m_capacity > 0.0 ? memory[SwitchedLoad] / (m_capacity * volume) : 0.0;
    values[Yield] = out > 0.0 ? integrals[Eluted] / out : 0.0;
    const double mass = m_settings->components[m_settings->product].conversion(model::Basis::Mass);
    if (!(mass > 0.0)) return;
    const double duration = memory[LastInterval] * m_plan.columns * volume, eluted = mass * integrals[Eluted];
    values[Load] = mass * productHeld(view.y, 0) / volume;
    values[CycleLoad] = mass * memory[SwitchedLoad] / volume;
    values[Productivity] = duration > 0.0 ? mass * memory[ElutedInInterval] / duration : 0.0;
    values[BufferConsumption] = eluted > 0.0 ? integrals[Buffers] / eluted : 0.0;
}

base::Notices Unit::remarks(std::span<const double> kpis, double unresolved) const
{
    return column::remarksOf(*m_settings, m_bed->grid(), kpis[PeakPressure], unresolved);
}

void Unit::contents(const UnitView<double>& view, double* concentrations) const
{
    std::copy_n(view.out[Eluate].concentrations, m_settings->plantComponents, concentrations);
}

void Unit::guards(const UnitView<double>& view, double* g) const
{
    g[Limit] = pressureDrop(view) - m_settings->pressureLimit;
    const bool waits = m_plan.timed || stepAt(view.memory, 0) != Ready || !(concentrationFed(view) > 0.0);
    g[Switch] = waits ? -1.0 : breakthrough(view) - m_plan.share;
}

} // namespace titer::unitops
