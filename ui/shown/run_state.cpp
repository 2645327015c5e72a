// States, flows and phases of a run's units.
#include "ui/shown/run_state.h"

#include "app/common/sentence.h"
#include "app/common/shown_units.h"
#include "app/run/run_bands.h"
#include "core/base/not_available.h"
#include "core/base/text.h"
#include "core/base/units/units.h"
#include "core/figures/course_end.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace titer::shown {

namespace {

const model::PlantPhase& phaseOf(const RunModel& run, const solve::PhaseRecord& record)
{
    return run.plant()->phases[static_cast<std::size_t>(record.phase)];
}

double endOf(const RunModel& run, const solve::PhaseRecord& record)
{
    return record.end >= 0.0 ? record.end : run.end();
}

QString phaseName(const model::PlantPhase& phase)
{
    return QString::fromStdString(phase.label.empty() ? phase.id : phase.label);
}

const Variable* variableOf(const RunModel& run, int plantUnit, const char* key)
{
    const QString tag =
        QString::fromStdString(run.plant()->units[static_cast<std::size_t>(plantUnit)].id) + u'.' + QLatin1String(key);
    return run.variable(tag);
}

} // namespace

UnitState stateAt(const RunModel& run, int plantUnit, double seconds)
{
    const figures::RunResult* result = run.result();
    if (!result || plantUnit < 0) return UnitState::Idle;
    if (result->status == figures::RunStatus::Failed && seconds >= run.end())
        for (const base::Error& error : result->errors)
            if (unitOfPlace(*run.plant(), error.where) == plantUnit) return UnitState::Fault;
    const double start = run.startOf(plantUnit);
    if (!(seconds >= start)) return UnitState::Idle;
    bool hasPhases = false, later = false;
    for (const solve::PhaseRecord& record : result->phases) {
        if (!figures::occupies(phaseOf(run, record), plantUnit)) continue;
        hasPhases = true;
        if (seconds >= record.start && (seconds < endOf(run, record) || record.end < 0.0)) return UnitState::Running;
        later = later || record.start > seconds;
    }
    if (!hasPhases) return UnitState::Running;
    return later ? UnitState::Held : UnitState::Done;
}

QString stateName(UnitState state)
{
    switch (state) {
    case UnitState::Idle:
        return QCoreApplication::translate("pages", "idle");
    case UnitState::Running:
        return QCoreApplication::translate("pages", "running");
    case UnitState::Held:
        return QCoreApplication::translate("pages", "waiting");
    case UnitState::Done:
        return QCoreApplication::translate("pages", "done");
    case UnitState::Fault:
        return QCoreApplication::translate("pages", "failed");
    }
    return {};
}

look::Glyph stateGlyph(UnitState state)
{
    switch (state) {
    case UnitState::Idle:
        return look::Glyph::Idle;
    case UnitState::Running:
        return look::Glyph::Running;
    case UnitState::Held:
        return look::Glyph::Held;
    case UnitState::Done:
        return look::Glyph::Done;
    case UnitState::Fault:
        return look::Glyph::Fault;
    }
    return look::Glyph::Idle;
}

QString stateText(const RunModel& run, int plantUnit, double seconds)
{
    const UnitState state = stateAt(run, plantUnit, seconds);
    if (state != UnitState::Running) return stateName(state);
    const double start = run.startOf(plantUnit);
    if (!std::isfinite(start)) return stateName(state);
    // A length: an own day of the unit would stand beside the clock of the page as a second one.
    return QCoreApplication::translate("pages", "for %1", "how long it has been running")
        .arg(lengthText(seconds - start));
}

QString phaseNameAt(const RunModel& run, int plantUnit, double seconds)
{
    if (!run.result()) return {};
    for (const solve::PhaseRecord& record : run.result()->phases)
        if (figures::occupies(phaseOf(run, record), plantUnit) && seconds >= record.start &&
            seconds < endOf(run, record))
            return phaseName(phaseOf(run, record));
    return {};
}

double levelAt(const RunModel& run, int plantUnit, double seconds)
{
    if (run.isEmpty() || plantUnit < 0) return -1.0;
    const Variable* level = variableOf(run, plantUnit, "level");
    if (!level) return -1.0;
    const double value = run.value(*level, seconds);
    return std::isfinite(value) ? std::clamp(value, 0.0, 1.0) : -1.0;
}

namespace {

// What a transfer moved [m3]: by the volume of the vessel that it filled or emptied, from the output before to the one after it, where
// nothing more may be reported of the vessel.
double transferred(const RunModel& run, int plantUnit, const solve::PhaseRecord& record, double end)
{
    const Variable* volume = variableOf(run, plantUnit, "volume");
    if (!volume) return base::notAvailable;
    const figures::RunResult& result = *run.result();
    const figures::Column& held = result.columns[static_cast<std::size_t>(volume->column)];
    const std::vector<double>& times = result.times;
    const auto before = std::upper_bound(times.begin(), times.end(), record.start);
    const auto after = std::lower_bound(times.begin(), times.end(), end);
    if (before == times.begin() || after == times.end()) return base::notAvailable;
    return std::abs(result.at(held, *after) - result.at(held, *(before - 1)));
}

// "145 L, done", "in 4 d 20 h", or the flow while it flows.
QString transferText(const RunModel& run, int plantUnit, const solve::PhaseRecord& record, double seconds)
{
    const model::PlantPhase& phase = phaseOf(run, record);
    const double end = endOf(run, record);
    if (seconds < record.start)
        return QCoreApplication::translate("pages", "in %1", "a time").arg(lengthText(record.start - seconds));
    if (seconds < end) {
        const std::string displayUnit = app::shownUnit("m3/s");
        return valueWithUnit(base::toUnit(phase.transfer.flow, displayUnit), displayUnit);
    }
    const double volume = transferred(run, plantUnit, record, end);
    if (!std::isfinite(volume)) return QCoreApplication::translate("pages", "done");
    const std::string displayUnit = app::shownUnit("m3");
    return QCoreApplication::translate("pages", "%1, done", "volume")
        .arg(valueWithUnit(base::toUnit(volume, displayUnit), displayUnit));
}

QString endName(const RunModel& run, int other, bool in)
{
    const QString name = unitName(*run.plant(), other);
    return in ? QCoreApplication::translate("pages", "from %1", "a unit").arg(name)
              : QCoreApplication::translate("pages", "to %1", "a unit").arg(name);
}

// What doses have brought through a stream by now.
QString doseText(const RunModel& run, int stream, double seconds, bool& any)
{
    double given = 0.0;
    for (const solve::DoseRecord& dose : run.result()->doses) {
        if (dose.stream != stream) continue;
        any = true;
        if (dose.time <= seconds) given += dose.volume;
    }
    const std::string displayUnit = app::shownUnit("m3");
    return QCoreApplication::translate("pages", "%1 given", "volume")
        .arg(valueWithUnit(base::toUnit(given, displayUnit), displayUnit));
}

} // namespace

QList<Flow> flowsOf(const RunModel& run, int plantUnit, double seconds)
{
    QList<Flow> flows;
    if (!run.result() || plantUnit < 0) return flows;
    const model::Plant& plant = *run.plant();
    for (std::size_t s = 0; s < plant.streams.size(); ++s) {
        const model::PlantStream& stream = plant.streams[s];
        if (stream.from != plantUnit && stream.to != plantUnit) continue;
        Flow flow;
        flow.in = stream.to == plantUnit;
        flow.other = flow.in ? stream.from : stream.to;
        flow.name = endName(run, flow.other, flow.in);
        const model::PlantUnit& own = plant.units[static_cast<std::size_t>(plantUnit)];
        const auto& ports = flow.in ? own.inPorts : own.outPorts;
        const auto port = static_cast<std::size_t>(flow.in ? stream.toPort : stream.fromPort);
        const std::string_view key = own.type->ports[static_cast<std::size_t>(ports[port])].key;
        flow.feed = key != "in" && key != "out";
        bool dosed = false;
        const QString doses = doseText(run, static_cast<int>(s), seconds, dosed);
        const std::string side = (flow.in ? plant.units[static_cast<std::size_t>(stream.from)].id : own.id);
        const model::PlantUnit& source = plant.units[static_cast<std::size_t>(stream.from)];
        const std::string outKey =
            source.type->ports[static_cast<std::size_t>(source.outPorts[static_cast<std::size_t>(stream.fromPort)])]
                .key;
        if (const Variable* v = run.variable(QString::fromStdString(side + "." + outKey + ".flow"))) {
            const double value = run.value(*v, seconds);
            if (value > 0.0) {
                flow.flowing = true;
                flow.text = valueWithUnit(base::toUnit(value, v->displayUnit), v->displayUnit);
            }
        }
        if (dosed) {
            flow.text = doses;
            flow.name = unitName(plant, flow.other);
        } else if (!flow.flowing) {
            for (const solve::PhaseRecord& record : run.result()->phases) {
                const model::PlantPhase& phase = phaseOf(run, record);
                if (!phase.isTransfer || phase.transfer.unit != stream.from ||
                    phase.transfer.outPort != stream.fromPort)
                    continue;
                flow.text = transferText(run, plantUnit, record, seconds);
            }
        }
        flows.append(flow);
    }
    return flows;
}

QList<plot::Phase> phasesOf(const RunModel& run, int plantUnit)
{
    QList<plot::Phase> phases;
    if (!run.result()) return phases;
    for (const solve::PhaseRecord& record : run.result()->phases) {
        const model::PlantPhase& phase = phaseOf(run, record);
        if (plantUnit >= 0 && !figures::occupies(phase, plantUnit)) continue;
        phases.append({record.start, endOf(run, record), phaseName(phase)});
    }
    std::sort(phases.begin(), phases.end(), [](const plot::Phase& a, const plot::Phase& b) { return a.from < b.from; });
    return phases;
}

QList<double> doseTimes(const RunModel& run, int plantUnit)
{
    QList<double> times;
    if (!run.result()) return times;
    for (const solve::DoseRecord& dose : run.result()->doses)
        if (plantUnit < 0 || run.plant()->streams[static_cast<std::size_t>(dose.stream)].to == plantUnit)
            times.append(dose.time);
    return times;
}

namespace {

bool hasPhases(const model::Plant& plant, int unit)
{
    return std::any_of(plant.phases.begin(), plant.phases.end(),
                       [unit](const model::PlantPhase& phase) { return phase.unit == unit; });
}

void addBands(const RunModel& run, int unit, plot::TimelineLane& lane)
{
    for (const app::UnitBand& band : app::bandsOf(*run.plant(), *run.result(), unit))
        lane.bands.append({band.from, band.to, band.name, false});
}

} // namespace

QList<plot::TimelineLane> lanesBeside(const RunModel& run)
{
    QList<plot::TimelineLane> lanes;
    if (!run.result()) return lanes;
    for (int unit = 0; unit < static_cast<int>(run.plant()->units.size()); ++unit) {
        plot::TimelineLane lane{unitName(*run.plant(), unit), {}, {}};
        if (!hasPhases(*run.plant(), unit)) addBands(run, unit, lane);
        if (!lane.bands.isEmpty()) lanes.append(lane);
    }
    return lanes;
}

QList<plot::TimelineLane> lanesOf(const RunModel& run, int firstUnit)
{
    using plot::TimelineLane, plot::TimelineMark;
    QList<TimelineLane> lanes;
    if (!run.result()) return lanes;
    const model::Plant& plant = *run.plant();
    for (std::size_t u = 0; u < plant.units.size(); ++u) {
        TimelineLane lane{unitName(plant, static_cast<int>(u)), {}, {}};
        if (hasPhases(plant, static_cast<int>(u))) addBands(run, static_cast<int>(u), lane);
        if (lane.bands.isEmpty()) continue;
        if (static_cast<int>(u) == firstUnit)
            lanes.prepend(lane);
        else
            lanes.append(lane);
    }
    TimelineLane doses{QCoreApplication::translate("pages", "Doses"), {}, {}};
    const std::string displayUnit = app::shownUnit("m3");
    for (const solve::DoseRecord& dose : run.result()->doses) {
        const int from = plant.streams[static_cast<std::size_t>(dose.stream)].from;
        const QString volume = valueWithUnit(base::toUnit(dose.volume, displayUnit), displayUnit);
        doses.marks.append(
            {TimelineMark::Dose, dose.time,
             QCoreApplication::translate("pages", "%1, %2", "feed, volume").arg(unitName(plant, from), volume), false});
    }
    if (!doses.marks.isEmpty()) lanes.append(doses);
    TimelineLane notices{QCoreApplication::translate("pages", "Notices"), {}, {}};
    for (const base::Error& error : run.result()->errors)
        notices.marks.append({TimelineMark::Notice, run.end(), app::sentence(error.what), false, look::Glyph::Alarm});
    if (!notices.marks.isEmpty()) lanes.append(notices);
    return lanes;
}

int unitOfPlace(const model::Plant& plant, std::string_view where)
{
    const std::vector<std::string_view> parts = base::split(where, '/');
    if (parts.size() >= 2 && parts[0] == "units") return plant.unitIndex(parts[1]);
    if (parts.size() >= 3 && parts[0] == "recipe" && parts[1] == "phases")
        for (const model::PlantPhase& phase : plant.phases)
            if (phase.id == parts[2]) return phase.unit;
    return -1;
}

} // namespace titer::shown
