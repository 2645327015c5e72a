// Cost by step and class, what has no price, the schedule and the footprint in a report.
#include "ui/report/economics_tables.h"

#include "app/common/sentence.h"
#include "app/economics/cost_words.h"
#include "app/economics/plant_economics.h"
#include "core/base/units/units.h"
#include "ui/report/html.h"
#include "ui/report/report_text.h"
#include "ui/shown/run_values.h"
#include "ui/shown/run_variables.h"
#include "ui/shown/time_spans.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace titer::report {

using app::PlantEconomics;
using economics::CostOfGoods;
using figures::Footprint;
using shown::hour;
using shown::valueText;

namespace {

QString stepName(const PlantEconomics& found, const std::string& unit)
{
    const int index = found.run->plant->unitIndex(unit);
    if (index >= 0) return shown::unitName(*found.run->plant, index);
    return unit.empty() ? Report::tr("Whole plant") : QString::fromStdString(unit);
}

template <class Saying> QString sayings(const std::vector<Saying>& all)
{
    QStringList words;
    for (const Saying& one : all) words << app::sentence(one);
    return list(words);
}

// Steps by classes, with their sums both ways.
QString costMatrix(const PlantEconomics& found)
{
    const CostOfGoods& cost = found.cost;
    const std::span<const std::string_view> groups = economics::groupsOf(economics::Grouping::Titer);
    QStringList head{Report::tr("Step", "of the plant")};
    QByteArray right("l");
    for (const std::string_view group : groups) {
        head << app::costClassName(group);
        right += 'r';
    }
    head << Report::tr("Sum");
    right += 'r';
    QList<QStringList> rows;
    const auto addRow = [&rows](const QString& name, const std::vector<double>& parts) {
        QStringList cells{name};
        double sum = 0.0;
        for (const double part : parts) {
            sum += part;
            cells << valueText(part);
        }
        rows.append(cells << valueText(sum));
    };
    for (const CostOfGoods::Step& step : cost.steps) {
        const std::vector<double> parts = economics::costsBy(cost, economics::Grouping::Titer, step.unit);
        if (std::ranges::any_of(parts, [](double part) { return part != 0.0; }))
            addRow(stepName(found, step.unit), parts);
    }
    if (rows.isEmpty()) return paragraph(Report::tr("Nothing has a price."));
    addRow(Report::tr("Sum"), economics::costsBy(cost, economics::Grouping::Titer));
    return paragraph(Report::tr("Cost of a batch by step and class, %1", "a currency")
                         .arg(QString::fromStdString(cost.currency))) +
           table(head, rows, right.constData());
}

QString unpricedTable(const PlantEconomics& found)
{
    QList<QStringList> rows;
    for (const CostOfGoods::Unpriced& one : found.cost.unpriced)
        rows.append({QString::fromStdString(one.of), stepName(found, one.unit),
                     shown::valueWithUnit(base::toUnit(one.amount, one.amountUnit), one.amountUnit)});
    if (rows.isEmpty()) return {};
    return paragraph(Report::tr("Without a price, so that the cost is incomplete:")) +
           table({Report::tr("What", "is without a price"), Report::tr("Step", "of the plant"),
                  Report::tr("Amount of a batch")},
                 rows, "llr");
}

QString statusWords(const CostOfGoods& cost)
{
    switch (cost.status) {
    case CostOfGoods::Status::Ok:
        return Report::tr("Everything that the run draws and wears out has a price.");
    case CostOfGoods::Status::Failed:
        return Report::tr("The run is not ok, so nothing is per mass of product.");
    case CostOfGoods::Status::Incomplete:
        break;
    }
    return Report::tr("The cost is incomplete.");
}

QString costHtml(const PlantEconomics& found)
{
    const CostOfGoods& cost = found.cost;
    const QString currency = QString::fromStdString(cost.currency);
    QList<QStringList> rows;
    const auto addFigure = [&](const QString& name, double value, const QString& unit) {
        if (std::isfinite(value)) rows.append({name, valueText(value), unit});
    };
    if (!currency.isEmpty() && !cost.lines.empty()) {
        addFigure(Report::tr("Cost of a gram"), cost.perMass(cost.perBatch()) / 1000.0,
                  Report::tr("%1 per gram", "a currency").arg(currency));
        addFigure(Report::tr("Cost of a batch"), cost.perBatch(),
                  Report::tr("%1 per batch", "a currency").arg(currency));
        addFigure(Report::tr("Cost of a year"), cost.perYear(cost.perBatch()),
                  Report::tr("%1 per year", "a currency").arg(currency));
    }
    rows.append({Report::tr("Product of a batch"), valueText(1000.0 * cost.product), Report::tr("g", "grams")});
    return heading(Report::tr("Cost"), 3) +
           table({Report::tr("Figure", "a number"), Report::tr("Value"), Report::tr("Unit", "of a value")}, rows,
                 "lrl") +
           paragraph(statusWords(cost)) + costMatrix(found) + unpricedTable(found) + sayings(found.statedFaults) +
           sayings(cost.notices);
}

QString scheduleHtml(const PlantEconomics& found)
{
    const QString head = heading(Report::tr("Schedule"), 3);
    if (!found.schedule) return head + sayings(found.faults);
    const schedule::Schedule& made = *found.schedule;
    const auto hours = [](double seconds) { return valueText(seconds / hour); };
    const QString unit = Report::tr("h", "hours");
    QList<QStringList> figures{{Report::tr("Batch time"), hours(made.batchTime), unit},
                               {Report::tr("Cycle time"), hours(made.cycleTime), unit},
                               {Report::tr("Batches a year"), QLocale().toString(qlonglong(found.batches)), {}}};
    if (!made.bottleneck.empty()) figures.append({Report::tr("Bottleneck"), stepName(found, made.bottleneck), {}});
    if (!made.nextBottleneck.empty())
        figures.append({Report::tr("Next bottleneck"), stepName(found, made.nextBottleneck), {}});
    QList<QStringList> units;
    for (const schedule::Schedule::Unit& one : made.units)
        units.append({stepName(found, one.id), QString::number(one.count), hours(one.occupied),
                      valueText(100.0 * one.utilisation), hours(one.alone)});
    return head +
           table({Report::tr("Figure", "a number"), Report::tr("Value"), Report::tr("Unit", "of a value")}, figures,
                 "lrl") +
           table({Report::tr("Equipment"), Report::tr("Number", "of units that are alike"), Report::tr("Occupied, h"),
                  Report::tr("Utilisation, %"), Report::tr("Cycle time alone, h")},
                 units, "lrrrr") +
           sayings(found.faults) + sayings(found.notices);
}

QString footprintHtml(const PlantEconomics& found)
{
    const Footprint& footprint = found.footprint;
    const QString head = heading(Report::tr("Footprint"), 3);
    if (!(footprint.product > 0.0)) return head + sayings(found.ownFactorFaults) + sayings(footprint.notices);
    const QString share = Report::tr("kg/kg", "mass per mass of product");
    const QString classes[] = {
        Report::tr("Water"), Report::tr("Water of cleaning"), Report::tr("Solutions of cleaning"),
        Report::tr("Steam"), Report::tr("Raw materials"),     Report::tr("Consumables")};
    static_assert(std::size(classes) == figures::massClassCount);
    QList<QStringList> rows;
    for (std::size_t i = 0; i < figures::massClassCount; ++i)
        rows.append({classes[i], valueText(footprint.masses[i] / footprint.product), share});
    rows.append({Report::tr("Process mass intensity"), valueText(footprint.intensity()), share});
    rows.append({Report::tr("E-factor"), valueText(footprint.eFactor()), share});
    rows.append({Report::tr("E-factor without water"), valueText(footprint.eFactorWithoutWater()), share});
    rows.append({Report::tr("Water withdrawn"), valueText(footprint.borne(footprint.withdrawn)), share});
    rows.append({Report::tr("Electricity"), valueText(footprint.borne(base::toUnit(footprint.electricity, "kWh"))),
                 Report::tr("kWh/kg", "energy per mass of product")});
    if (footprint.hasFactors) {
        for (std::size_t scope = 0; scope < footprint.co2.size(); ++scope)
            rows.append({Report::tr("CO₂ equivalents, scope %1").arg(scope + 1),
                         valueText(footprint.borne(footprint.co2[scope])), share});
        rows.append({Report::tr("CO₂ equivalents"), valueText(footprint.borne(footprint.allCo2())), share});
    }
    return head +
           table({Report::tr("Per mass of product"), Report::tr("Value"), Report::tr("Unit", "of a value")}, rows,
                 "lrl") +
           sayings(found.ownFactorFaults) + sayings(footprint.notices);
}

} // namespace

QString economicsHtml(const ReportInput& input)
{
    const model::Plant& plant = *input.run.plant;
    const bool hasPrices = plant.economics.isObject(), hasFactors = !plant.footprint.isNull();
    if (!hasPrices && !hasFactors) return {};
    app::EconomicsOrder order;
    order.stated = plant.economics;
    const std::shared_ptr<const app::Run> run(std::shared_ptr<void>(), &input.run);
    const PlantEconomics found = app::economicsOf(run, order);
    return heading(Report::tr("Economics")) + (hasPrices ? costHtml(found) : QString()) + scheduleHtml(found) +
           footprintHtml(found);
}

} // namespace titer::report
