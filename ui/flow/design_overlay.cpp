// Texts of a run next to the units.
#include "ui/flow/design_overlay.h"

#include "app/common/sentence.h"
#include "app/common/shown_units.h"
#include "app/run/reported_values.h"
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

QString figureText(const app::Run& run, const figures::Kpi& kpi)
{
    return written(app::reportedFigure(run.plant.get(), run.result, kpi), unitOf(kpi));
}

QString firstFigure(const app::Run& run, const std::string& unit)
{
    for (const figures::Kpi& kpi : run.result.kpis)
        if (kpi.unitId == unit) return figureText(run, kpi);
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
        if (!titer) return firstFigure(run, u.id);
        const QString text = figureText(run, *titer);
        return isMass(plant, sum.made) ? QStringLiteral("%1 · %2").arg(text, mass(sum.product)) : text;
    }
    if (u.type->holdup && sum.volume > 0.0) {
        if (isMass(plant, sum.made) && sum.product > 0.0)
            return QStringLiteral("%1 · %2").arg(volume(sum.volume), mass(sum.product));
        return volume(sum.volume);
    }
    if (const figures::Kpi* load = run.result.kpi(u.id + ".peak_load"); u.type->bed && load)
        return Words::tr("load %1", "a column's").arg(figureText(run, *load));
    const figures::Kpi* yield = run.result.kpi(u.id + ".yield");
    return yield ? Words::tr("yield %1").arg(percent(yield->value)) : QString();
}

// Cells and product of a stream [basis/m3], where they are more than traces, which would read as a statement; what leaves for good has
// none of it.
void writeContents(flow::StreamOverlay& overlay, const model::Plant& plant, const app::RunSummary& summary,
                   const model::PlantStream& stream, double cells, double product)
{
    const model::PlantUnit& to = plant.units[std::size_t(stream.to)];
    if (!to.type->holdup && to.outPorts.empty()) return;
    const bool hasCells = cells > 1e10 || (summary.cells >= 0 && isMass(plant, summary.cells) && cells > 0.05);
    const bool hasProduct = product > 0.05;
    if (hasProduct && hasCells) overlay.above += QStringLiteral(" · ") + concentration(plant, summary.product, product);
    if (hasCells)
        overlay.below = concentration(plant, summary.cells, cells);
    else if (hasProduct)
        overlay.below = concentration(plant, summary.product, product);
}

flow::StreamOverlay streamOf(const model::Plant& plant, const app::RunSummary& summary, int stream)
{
    const app::StreamSummary& sum = summary.streams[std::size_t(stream)];
    flow::StreamOverlay overlay;
    overlay.flowing = sum.volume > 0.0;
    if (!overlay.flowing) return overlay;
    overlay.above = volume(sum.volume);
    writeContents(overlay, plant, summary, plant.streams[std::size_t(stream)],
                  summary.cells >= 0 ? sum.concentration(summary.cells) : 0.0,
                  summary.product >= 0 ? sum.concentration(summary.product) : 0.0);
    return overlay;
}

// Values of the columns of one run at one time [SI]; NaN where nothing is reported.
class Moment {
public:
    Moment(const app::ReportedValues& reported, double seconds)
        : m_reported(reported)
        , m_seconds(seconds)
    {
    }
    double of(const std::string& tag) const { return at(m_reported.result()->column(tag)); }
    // Of the port that a stream begins at: its flow, or the concentration of a component there.
    double flowOf(const model::PlantStream& stream) const
    {
        return ofPort(stream, model::ReadTarget::Kind::PortFlow, 0);
    }
    double contentOf(const model::PlantStream& stream, int component) const
    {
        return component < 0 ? 0.0 : ofPort(stream, model::ReadTarget::Kind::PortComponent, component);
    }

private:
    double at(const figures::Column* column) const
    {
        return column ? m_reported.at(*column, m_seconds) : base::notAvailable;
    }
    double ofPort(const model::PlantStream& stream, model::ReadTarget::Kind kind, int index) const
    {
        const bool indexed = kind == model::ReadTarget::Kind::PortComponent;
        for (const figures::Column& column : m_reported.result()->columns) {
            const model::ReadTarget& t = column.target;
            if (t.unit == stream.from && t.kind == kind && t.outPort && t.port == stream.fromPort &&
                (!indexed || t.index == index))
                return at(&column);
        }
        return base::notAvailable;
    }

    const app::ReportedValues& m_reported;
    double m_seconds;
};

// What a vessel holds; nothing of units without one, and of one that has been emptied.
QString pillAt(const model::Plant& plant, const app::RunSummary& summary, int unit, const Moment& moment)
{
    const model::PlantUnit& u = plant.units[std::size_t(unit)];
    const double held = moment.of(u.id + ".volume");
    if (!u.type->holdup || !std::isfinite(held)) return {};
    const double viability = moment.of(u.id + ".viability");
    if (feedsCulture(plant, unit) && std::isfinite(viability)) return Words::tr("%1 viable").arg(percent(viability));
    const double product =
        summary.product < 0 ? 0.0 : moment.of(u.id + '.' + plant.components[std::size_t(summary.product)].id);
    if (!(product > 0.0)) return volume(held);
    const QString first = u.setup.kinetics ? concentration(plant, summary.product, product) : volume(held);
    return isMass(plant, summary.product) ? QStringLiteral("%1 · %2").arg(first, mass(held * product)) : first;
}

flow::StreamOverlay streamAt(const model::Plant& plant, const app::RunSummary& summary, int index, const Moment& moment)
{
    const model::PlantStream& stream = plant.streams[std::size_t(index)];
    const double flow = moment.flowOf(stream);
    flow::StreamOverlay overlay;
    overlay.flowing = flow > 0.0;
    if (!overlay.flowing) return overlay;
    overlay.above = written(flow, app::shownUnit("m3/s"));
    writeContents(overlay, plant, summary, stream, moment.contentOf(stream, summary.cells),
                  moment.contentOf(stream, summary.product));
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

DesignOverlay designOverlay(const app::Run& run, const app::RunSummary& summary)
{
    DesignOverlay overlay;
    const model::Plant& plant = *run.plant;
    for (std::size_t u = 0; u < plant.units.size(); ++u) {
        flow::UnitOverlay& unit = overlay.units[QString::fromStdString(plant.units[u].id)];
        unit.pill = pillOf(run, summary, int(u));
        unit.level = summary.units[u].level;
    }
    for (std::size_t s = 0; s < plant.streams.size(); ++s) overlay.streams[int(s)] = streamOf(plant, summary, int(s));
    return overlay;
}

DesignOverlay overlayAt(const app::Run& run, const app::RunSummary& summary, const app::ReportedValues& reported,
                        double seconds)
{
    DesignOverlay overlay;
    const model::Plant& plant = *run.plant;
    const Moment moment(reported, seconds);
    for (std::size_t u = 0; u < plant.units.size(); ++u) {
        flow::UnitOverlay& unit = overlay.units[QString::fromStdString(plant.units[u].id)];
        unit.pill = pillAt(plant, summary, int(u), moment);
        unit.level = app::levelAt(run, int(u), seconds);
    }
    for (std::size_t s = 0; s < plant.streams.size(); ++s)
        overlay.streams[int(s)] = streamAt(plant, summary, int(s), moment);
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
