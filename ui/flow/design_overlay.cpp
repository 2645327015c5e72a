// Texts of a run next to the units.
#include "ui/flow/design_overlay.h"

#include "app/common/sentence.h"
#include "app/common/shown_units.h"
#include "app/run/run_bands.h"
#include "core/base/units/units.h"
#include "ui/shown/run_values.h"
#include "ui/shown/run_variables.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace titer::flow {

using shown::unitOf;
using shown::unitText;
using shown::valueText;
using shown::valueWithUnit;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(DesignOverlay)
};

QString written(double si, const std::string& unit)
{
    return valueWithUnit(base::toUnit(si, unit), unit);
}

// A label, or its id where that takes less of the sheet.
QString shortName(const model::Component& component)
{
    constexpr std::size_t fits = 10;
    const bool isLong = component.label.size() > fits && component.id.size() < component.label.size();
    return QString::fromStdString(component.label.empty() || isLong ? component.id : component.label);
}

// With the name of what it is of.
QString concentration(const model::Plant& plant, int component, double value)
{
    const model::Component& of = plant.components[std::size_t(component)];
    return Words::tr("%1 %2", "a component, its concentration")
        .arg(shortName(of), written(value, app::shownUnit(model::concentrationUnit(of.basis))));
}

QString volume(double si)
{
    return si < 1e-4 ? written(si, "mL") : written(si, "L");
}

QString mass(double kilograms)
{
    return kilograms < 0.1 ? written(kilograms, "g") : written(kilograms, "kg");
}

QString percent(double share)
{
    return QLocale().toString(100 * share, 'f', 1) + QStringLiteral("\u00a0%");
}

QString firstFigure(const figures::RunResult& result, const std::string& unit)
{
    for (const figures::Kpi& kpi : result.kpis)
        if (kpi.unitId == unit) return written(kpi.value, unitOf(kpi));
    return {};
}

bool feedsCulture(const model::Plant& plant, int unit)
{
    for (const model::PlantStream& stream : plant.streams)
        if (stream.from == unit && plant.units[std::size_t(stream.to)].setup.kinetics) return true;
    return false;
}

bool isMass(const model::Plant& plant, int component)
{
    return component >= 0 && plant.components[std::size_t(component)].basis == model::Basis::Mass;
}

// One or two figures that a person asks of a unit first.
QString pillOf(const app::Run& run, const app::RunSummary& summary, int unit)
{
    const model::Plant& plant = *run.plant;
    const model::PlantUnit& u = plant.units[std::size_t(unit)];
    const app::UnitSummary& sum = summary.units[std::size_t(unit)];
    if (u.setup.kinetics) {
        const figures::Kpi* viability = run.result.kpi(u.id + ".viability");
        if (feedsCulture(plant, unit) && viability) return Words::tr("%1 viable").arg(percent(viability->value));
        const figures::Kpi* titer = run.result.kpi(u.id + ".titer");
        if (!titer && viability) return Words::tr("%1 viable").arg(percent(viability->value));
        if (!titer) return firstFigure(run.result, u.id);
        const QString text = written(titer->value, unitOf(*titer));
        return isMass(plant, sum.made) ? QStringLiteral("%1 · %2").arg(text, mass(sum.product)) : text;
    }
    if (u.type->holdup && sum.volume > 0.0) {
        if (isMass(plant, sum.made) && sum.product > 0.0)
            return QStringLiteral("%1 · %2").arg(volume(sum.volume), mass(sum.product));
        return volume(sum.volume);
    }
    if (const figures::Kpi* load = run.result.kpi(u.id + ".peak_load"); u.type->bed && load)
        return Words::tr("load %1", "a column's").arg(written(load->value, unitOf(*load)));
    const figures::Kpi* yield = run.result.kpi(u.id + ".yield");
    return yield ? Words::tr("yield %1").arg(percent(yield->value)) : QString();
}

flow::StreamOverlay streamOf(const model::Plant& plant, const app::RunSummary& summary, int stream)
{
    const app::StreamSummary& sum = summary.streams[std::size_t(stream)];
    flow::StreamOverlay overlay;
    overlay.flowing = sum.volume > 0.0;
    if (!overlay.flowing) return overlay;
    overlay.above = volume(sum.volume);
    // What leaves for good has its volume alone.
    if (!plant.units[std::size_t(plant.streams[std::size_t(stream)].to)].type->holdup &&
        plant.units[std::size_t(plant.streams[std::size_t(stream)].to)].outPorts.empty())
        return overlay;
    const double cells = summary.cells >= 0 ? sum.concentration(summary.cells) : 0.0;
    const double product = summary.product >= 0 ? sum.concentration(summary.product) : 0.0;
    // Traces would read as a statement.
    const bool hasCells = cells > 1e10 || (summary.cells >= 0 && isMass(plant, summary.cells) && cells > 0.05);
    const bool hasProduct = product > 0.05;
    if (hasProduct && hasCells) overlay.above += QStringLiteral(" · ") + concentration(plant, summary.product, product);
    if (hasCells)
        overlay.below = concentration(plant, summary.cells, cells);
    else if (hasProduct)
        overlay.below = concentration(plant, summary.product, product);
    return overlay;
}

// A column at a time, in the unit that people use.
flow::LoopValue valueAt(const app::ReportedValues& reported, const std::string& tag, double seconds)
{
    const figures::Column* column = tag.empty() ? nullptr : reported.result()->column(tag);
    if (!column) return {};
    const double value = reported.at(*column, seconds);
    if (!std::isfinite(value)) return {};
    const std::string displayUnit = app::shownUnit(column->unit);
    return {valueText(base::toUnit(value, displayUnit)), unitText(displayUnit)};
}

} // namespace

QHash<QString, flow::LoopOverlay> loopOverlay(const model::Flowsheet& flowsheet, const app::ReportedValues& reported,
                                              double seconds)
{
    QHash<QString, flow::LoopOverlay> loops;
    for (const model::ControllerEntry& entry : flowsheet.controllers)
        loops[QString::fromStdString(entry.id)] = {valueAt(reported, entry.writes, seconds),
                                                   valueAt(reported, entry.reads, seconds)};
    return loops;
}

DesignOverlay designOverlay(const app::Run& run, const app::RunSummary& summary, double seconds)
{
    DesignOverlay overlay;
    const model::Plant& plant = *run.plant;
    for (std::size_t u = 0; u < plant.units.size(); ++u) {
        flow::UnitOverlay& unit = overlay.units[QString::fromStdString(plant.units[u].id)];
        unit.pill = pillOf(run, summary, int(u));
        unit.level = std::isnan(seconds) ? summary.units[u].level : app::levelAt(run, int(u), seconds);
    }
    for (std::size_t s = 0; s < plant.streams.size(); ++s) overlay.streams[int(s)] = streamOf(plant, summary, int(s));
    return overlay;
}

QList<plot::TimelineLane> planLanes(const app::Run& run)
{
    QList<plot::TimelineLane> lanes;
    const model::Plant& plant = *run.plant;
    for (std::size_t u = 0; u < plant.units.size(); ++u) {
        plot::TimelineLane lane;
        lane.name = QString::fromStdString(plant.units[u].label.empty() ? plant.units[u].id : plant.units[u].label);
        for (const app::UnitBand& band : app::bandsOf(plant, run.result, int(u)))
            lane.bands.append({band.from, band.to, band.name});
        for (const solve::DoseRecord& dose : run.result.doses)
            if (dose.stream >= 0 && plant.streams[std::size_t(dose.stream)].to == int(u))
                lane.marks.append(
                    {plot::TimelineMark::Dose, dose.time, Words::tr("Dose, %1").arg(volume(dose.volume))});
        if (!lane.bands.isEmpty()) lanes.append(lane);
    }
    return lanes;
}

} // namespace titer::flow
