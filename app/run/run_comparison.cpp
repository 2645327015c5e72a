// Walks the runs side by side.
#include "app/run/run_comparison.h"

#include "app/common/sentence.h"
#include "app/form/plant/plant_changes.h"
#include "app/form/tag_names.h"
#include "app/run/reported_values.h"
#include "app/run/run_summary.h"
#include "core/base/not_available.h"
#include "core/base/tables/csv_text.h"
#include "core/base/text.h"
#include "core/base/units/units.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace titer::app {

namespace {

using ReadKind = model::ReadTarget::Kind;

QString named(const model::Flowsheet& flowsheet, std::string_view unit, const QString& what)
{
    if (!flowsheet.unit(unit)) return what;
    return QCoreApplication::translate("pages", "%1, %2", "place, part").arg(unitName(flowsheet, unit), what);
}

// What a run shows at a place where it differs from the first, and what the first shows there.
std::pair<QString, QString> shownOf(const PlantChange& change)
{
    switch (change.kind) {
    case PlantChange::Kind::Value:
        return {change.before, change.after};
    case PlantChange::Kind::Other:
        return {QString(), QCoreApplication::translate("pages", "changed")};
    case PlantChange::Kind::Added:
        return {QString(), QCoreApplication::translate("pages", "added")};
    case PlantChange::Kind::Removed:
        return {QString(), QCoreApplication::translate("pages", "removed")};
    }
    return {};
}

void addPlaces(const Runs& runs, const model::Catalogue& catalogue, std::vector<RunDifferences::Place>& places)
{
    for (std::size_t i = 1; i < runs.size(); ++i) {
        for (const PlantChange& change : changesBetween(runs[0]->flowsheet, runs[i]->flowsheet, catalogue)) {
            const auto [first, own] = shownOf(change);
            auto place = std::find_if(places.begin(), places.end(), [&change](const RunDifferences::Place& known) {
                return known.name == change.place;
            });
            if (place == places.end()) {
                places.push_back({change.place, {}});
                place = std::prev(places.end());
                // Runs of which nothing is reported are as the first.
                for (std::size_t k = 0; k < runs.size(); ++k) place->values.append(first);
            }
            place->values[qsizetype(i)] = own;
        }
    }
}

void addFigures(const Runs& runs, std::vector<RunDifferences::Figure>& figures)
{
    for (std::size_t i = 0; i < runs.size(); ++i) {
        for (const figures::Kpi& kpi : runs[i]->result.kpis) {
            auto figure = std::find_if(figures.begin(), figures.end(),
                                       [&kpi](const RunDifferences::Figure& known) { return known.tag == kpi.tag; });
            if (figure == figures.end()) {
                figures.push_back({kpi.tag, named(runs[i]->flowsheet, kpi.unitId, sentence(kpi.name())),
                                   kpi.displayUnit, std::vector<double>(runs.size(), base::notAvailable)});
                figure = std::prev(figures.end());
            }
            figure->values[i] = base::toUnit(reportedFigure(runs[i]->plant.get(), runs[i]->result, kpi), figure->unit);
        }
    }
}

const solve::PhaseRecord* recordOf(const Run& run, std::string_view phase)
{
    if (!run.plant) return nullptr;
    for (const solve::PhaseRecord& record : run.result.phases)
        if (record.phase >= 0 && std::size_t(record.phase) < run.plant->phases.size() &&
            run.plant->phases[std::size_t(record.phase)].id == phase)
            return &record;
    return nullptr;
}

BatchLine lineOfColumn(const ReportedValues& reported, const figures::Column& column, double zero)
{
    BatchLine line;
    const std::vector<double>& times = reported.result()->times;
    for (std::size_t i = 0; i < std::min(times.size(), column.values.size()); ++i) {
        line.x.push_back(times[i] - zero);
        line.y.push_back(reported.output(column, i));
    }
    return line;
}

// Nearly all that it moves until then is upwards.
bool rises(const Run& run, const figures::Column& column, double until)
{
    constexpr double share = 0.9;
    double first = base::notAvailable, last = base::notAvailable, moved = 0.0;
    for (std::size_t i = 0; i < std::min(run.result.times.size(), column.values.size()); ++i) {
        const double value = run.result.output(column, i);
        if (run.result.times[i] > until || !std::isfinite(value)) continue;
        if (std::isnan(first))
            first = value;
        else
            moved += std::abs(value - last);
        last = value;
    }
    return moved > 0.0 && last - first >= share * moved;
}

} // namespace

RunDifferences differencesOf(const Runs& runs, const model::Catalogue& catalogue)
{
    RunDifferences differences;
    addPlaces(runs, catalogue, differences.places);
    addFigures(runs, differences.figures);
    return differences;
}

double RunDifferences::Figure::share(std::size_t run) const
{
    const double first = values.front();
    return first == 0.0 || base::toUnit(0.0, unit) != 0.0 ? base::notAvailable : difference(run) / std::abs(first);
}

std::string csvOf(const RunDifferences& differences, const std::vector<std::string>& names)
{
    std::string csv = "kind,name,tag,unit";
    for (const std::string& name : names) csv += "," + base::csvCell(name);
    for (std::size_t i = 1; i < names.size(); ++i)
        for (const char* of : {": difference", ": difference [%]"}) csv += "," + base::csvCell(names[i] + of);
    csv += "\n";
    for (const RunDifferences::Place& place : differences.places) {
        csv += "parameter," + base::csvCell(place.name.toStdString()) + ",,";
        for (const QString& value : place.values) csv += "," + base::csvCell(value.toStdString());
        csv += std::string(2 * (names.size() - 1), ',') + "\n";
    }
    const auto cell = [](double value) { return std::isfinite(value) ? "," + base::writeNumber(value) : ","; };
    for (const RunDifferences::Figure& figure : differences.figures) {
        csv += "figure," + base::csvCell(figure.name.toStdString()) + "," + base::csvCell(figure.tag) + "," +
               base::csvCell(figure.unit == "1" ? "" : figure.unit);
        for (const double value : figure.values) csv += cell(value);
        for (std::size_t i = 1; i < names.size(); ++i)
            csv += cell(figure.difference(i)) + cell(100.0 * figure.share(i));
        csv += "\n";
    }
    return csv;
}

std::vector<NamedKey> commonPhases(const Runs& runs)
{
    std::vector<NamedKey> phases;
    if (runs.empty() || !runs[0]->plant) return phases;
    for (const model::PlantPhase& phase : runs[0]->plant->phases) {
        if (!std::all_of(runs.begin(), runs.end(),
                         [&phase](const auto& run) { return recordOf(*run, phase.id) != nullptr; }))
            continue;
        const QString name = QString::fromStdString(phase.label.empty() ? phase.id : phase.label);
        phases.push_back({phase.id, phase.unit < 0 ? name
                                                   : named(runs[0]->flowsheet,
                                                           runs[0]->plant->units[std::size_t(phase.unit)].id, name)});
    }
    return phases;
}

std::vector<NamedKey> commonProgress(const Runs& runs, std::string_view unit)
{
    std::vector<NamedKey> found;
    if (runs.empty()) return found;
    std::vector<double> until; // per run: before the unit is emptied [s]
    for (const auto& run : runs) {
        const int index = run->plant ? run->plant->unitIndex(unit) : -1;
        if (index < 0) return found;
        until.push_back(summaryOf(*run).units[std::size_t(index)].readingTime);
    }
    for (const figures::Column& column : runs[0]->result.columns) {
        const bool held = column.target.kind == ReadKind::Variable || column.target.kind == ReadKind::Component;
        if (!held || column.tag.substr(0, column.tag.find('.')) != unit) continue;
        bool all = true;
        for (std::size_t i = 0; i < runs.size() && all; ++i) {
            const figures::Column* own = runs[i]->result.column(column.tag);
            all = own && rises(*runs[i], *own, until[i]);
        }
        if (all) found.push_back({column.tag, label(column.label)});
    }
    return found;
}

double zeroOf(const Run& run, const RunAlignment& alignment)
{
    if (alignment.by != RunAlignment::By::Phase) return 0.0;
    const solve::PhaseRecord* record = recordOf(run, alignment.key);
    return record ? record->start : base::notAvailable;
}

BatchLine courseOf(const Run& run, std::string_view tag, const RunAlignment& alignment)
{
    const figures::Column* column = run.result.column(tag);
    const double zero = zeroOf(run, alignment);
    if (!column || std::isnan(zero)) return {};
    const ReportedValues reported(run.plant.get(), run.result);
    const BatchLine line = lineOfColumn(reported, *column, zero);
    if (alignment.by != RunAlignment::By::Progress) return line;
    const figures::Column* progress = run.result.column(alignment.key);
    return progress ? overProgress(line, lineOfColumn(reported, *progress, zero)) : BatchLine();
}

} // namespace titer::app
