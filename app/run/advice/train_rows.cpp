#include "app/run/advice/train_rows.h"

#include "app/common/sentence.h"
#include "core/base/text.h"
#include "core/base/units/units.h"

#include <algorithm>

namespace titer::app {

using twin::Spread;
using twin::StepPlan;
using twin::TrainCapacity;
using twin::TrainStep;

namespace {

TrainRow rowOf(const QString& figure, const Spread& si, const char* siUnit, const QString& remark = {})
{
    const std::string unit = base::displayUnit(siUnit);
    const auto shown = [&unit](double value) { return base::toUnit(value, unit); };
    return {{}, figure, {shown(si.p10), shown(si.p50), shown(si.p90)}, unit, remark};
}

QString percentText(double share)
{
    return quantityWords(base::writeShort(100.0 * share, 3) + " %");
}

} // namespace

QString TrainRows::capacityText(const TrainCapacity& capacity, double share)
{
    const std::string unit = base::displayUnit("kg/m3");
    const QString value = tr("%1 ± %2 %3", "a capacity with its standard deviation and its unit")
                              .arg(quantityWords(base::writeShort(base::toUnit(capacity.value, unit), 4)),
                                   quantityWords(base::writeShort(base::toUnit(capacity.deviation, unit), 2)),
                                   QString::fromStdString(unit));
    switch (capacity.source) {
    case TrainCapacity::Source::Measured:
        return tr("%1 of %2, as its breakthrough was measured", "a share of the capacity of a column")
            .arg(percentText(share), value);
    case TrainCapacity::Source::Model:
        return tr("%1 of %2 at 10 % breakthrough, by its model", "a share of the capacity of a column")
            .arg(percentText(share), value);
    case TrainCapacity::Source::Stated:
        return tr("%1 of %2, as stated", "a share of the capacity of a column").arg(percentText(share), value);
    case TrainCapacity::Source::Unknown:
        break;
    }
    return {};
}

void TrainRows::addVessel(const PlannedTrain& train, std::vector<TrainRow>& rows)
{
    const twin::TrainPlan& plan = train.plan;
    rows.push_back(rowOf(train.frame.isTank ? tr("At", "a time") : tr("Harvest at"), plan.time, "s"));
    rows.back().step = QString::fromStdString(train.frame.label);
    rows.push_back(rowOf(tr("Volume"), plan.volume, "m3"));
    rows.push_back(rowOf(tr("Titre"), plan.titre, "kg/m3"));
    rows.push_back(rowOf(tr("Product"), plan.product, "kg"));
    rows.push_back(rowOf(tr("Time"), plan.emptying, "s"));
}

void TrainRows::addHarvests(const PlannedTrain& train, std::vector<TrainRow>& rows)
{
    constexpr std::size_t most = 5;
    const bool isPerHour = train.goal == twin::HarvestGoal::PerHour;
    for (std::size_t i = 0; i < std::min(train.harvests.size(), most); ++i) {
        const twin::HarvestChoice& one = train.harvests[i];
        QString remark = tr("%1 of the load passes, above the capacity in %2 of the runs; %3 in the pool")
                             .arg(percentText(one.lost.p50), percentText(one.exceeds),
                                  quantityWords(base::writeQuantity(one.pool.p50, base::displayUnit("kg"), 4)));
        if (one.isPlanned) remark += tr("; as the recipe has it");
        rows.push_back(isPerHour ? rowOf(tr("Product in the pool per hour"), one.goal, "kg/s", remark)
                                 : rowOf(tr("Product in the pool"), one.goal, "kg", remark));
        rows.back().step = tr("%1. harvest at %2, %3 × %4", "place, time, number of cycles, load of each")
                               .arg(QString::number(i + 1), quantityWords(base::writeQuantity(one.time, "h", 4)),
                                    quantityWords(base::writeShort(one.cycles.p50, 3)),
                                    quantityWords(base::writeQuantity(one.load.p50, base::displayUnit("kg/m3"), 3)));
    }
}

void TrainRows::addStep(const PlannedTrain& train, std::size_t at, std::vector<TrainRow>& rows)
{
    const TrainStep& step = train.frame.steps[at];
    const StepPlan& plan = train.plan.steps[at];
    const std::size_t first = rows.size();
    rows.push_back(rowOf(tr("Volume"), plan.volume, "m3"));
    rows.push_back(rowOf(tr("Product"), plan.product, "kg"));
    if (step.kind == TrainStep::Kind::Column) {
        rows.push_back(rowOf(tr("Cycles"), plan.cycles, "1",
                             plan.capacity ? QString() : tr("as in the run: its capacity is not known")));
        rows.push_back(rowOf(tr("Load"), plan.load, "kg/m3",
                             plan.capacity ? capacityText(*plan.capacity, train.options.share) : QString()));
    }
    for (const StepPlan::Buffer& buffer : plan.buffers)
        rows.push_back(
            rowOf(tr("Buffer: %1", "a solution").arg(QString::fromStdString(buffer.label)), buffer.volume, "m3"));
    if (plan.enough)
        rows.push_back(
            rowOf(tr("Filter area needed"), plan.areaNeeded, "m2",
                  tr("%1 are there, enough in %2 of the runs")
                      .arg(quantityWords(base::writeQuantity(step.area, "m2", 3)), percentText(*plan.enough))));
    rows.push_back(rowOf(tr("Time"), plan.time, "s"));
    rows[first].step = QString::fromStdString(step.label);
}

std::vector<TrainRow> TrainRows::of(const PlannedTrain& train)
{
    std::vector<TrainRow> rows;
    addVessel(train, rows);
    addHarvests(train, rows);
    for (std::size_t step = 0; step < train.plan.steps.size(); ++step) addStep(train, step, rows);
    return rows;
}

} // namespace titer::app
