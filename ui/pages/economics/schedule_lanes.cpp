#include "ui/pages/economics/schedule_lanes.h"

#include "ui/shown/run_variables.h"

#include <QCoreApplication>

#include <algorithm>

namespace titer::pages {

namespace {

QString batchName(long batch)
{
    return QCoreApplication::translate("pages", "Batch %1", "its number").arg(batch);
}

QString bottleneckRemark()
{
    return QCoreApplication::translate("pages", "bottleneck", "a unit");
}

// Of each item in turn; a unit of which there is one has its name alone.
QList<plot::TimelineLane> unitLanes(const model::Plant& plant, const schedule::Schedule::Unit& unit,
                                    const schedule::Schedule& made, const schedule::Campaign& campaign)
{
    QList<plot::TimelineLane> lanes;
    const QString name = scheduledName(plant, unit.id);
    for (int item = 1; item <= unit.count; ++item) {
        plot::TimelineLane lane;
        lane.name = unit.count == 1
                        ? name
                        : QCoreApplication::translate("pages", "%1, %2", "a unit, number of those that are alike")
                              .arg(name)
                              .arg(item);
        if (unit.id == made.bottleneck) lane.remark = bottleneckRemark();
        for (const schedule::Campaign::Bar& bar : campaign.bars)
            if (bar.unit == unit.id && bar.item == item)
                lane.bands.append({bar.from, bar.to, batchName(bar.batch), false});
        // Items that no batch of these came to say nothing.
        if (item == 1 || !lane.bands.isEmpty()) lanes.append(lane);
    }
    return lanes;
}

bool usesThing(const schedule::Tasks& tasks, const std::string& task, const std::string& thing)
{
    const auto found = std::ranges::find(tasks.tasks, task, &schedule::Task::id);
    return found != tasks.tasks.end() &&
           std::ranges::any_of(found->uses, [&](const auto& use) { return use.first == thing; });
}

} // namespace

QString scheduledName(const model::Plant& plant, const std::string& unit)
{
    const int index = plant.unitIndex(unit);
    return index < 0 ? QString::fromStdString(unit) : shown::unitName(plant, index);
}

QList<plot::TimelineLane> scheduleLanes(const model::Plant& plant, const schedule::Tasks& tasks,
                                        const schedule::Schedule& made, const schedule::Campaign& campaign)
{
    QList<plot::TimelineLane> lanes;
    for (const schedule::Schedule::Unit& unit : made.units) lanes += unitLanes(plant, unit, made, campaign);
    for (const schedule::Thing& thing : tasks.things) {
        plot::TimelineLane lane;
        lane.name = QString::fromStdString(thing.id);
        if (thing.id == made.bottleneck) lane.remark = bottleneckRemark();
        for (const schedule::Campaign::Bar& bar : campaign.bars)
            if (usesThing(tasks, bar.task, thing.id))
                lane.bands.append({bar.from, bar.to, scheduledName(plant, bar.unit), false});
        lanes.append(lane);
    }
    return lanes;
}

} // namespace titer::pages
