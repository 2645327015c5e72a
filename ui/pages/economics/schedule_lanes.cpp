#include "ui/pages/economics/schedule_lanes.h"

#include "core/base/units/units.h"
#include "ui/shown/run_values.h"
#include "ui/shown/run_variables.h"

#include <QCoreApplication>
#include <QLocale>

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

QString slackWords(const schedule::Campaign::Bar& bar)
{
    if (!bar.slack) return {};
    return *bar.slack > 0.0
               ? QCoreApplication::translate("pages", "slack %1", "before the next batch on a unit is late")
                     .arg(shown::lengthText(*bar.slack))
               : QCoreApplication::translate("pages", "no slack", "before the next batch on a unit is late");
}

void addLane(ScheduleLanes& made, const QString& name, bool isBottleneck)
{
    plot::TimelineLane lane;
    lane.name = name;
    if (isBottleneck) lane.remark = bottleneckRemark();
    made.lanes.append(lane);
    made.bars.emplace_back();
}

void addBand(ScheduleLanes& made, const plot::TimelineBand& band, std::optional<std::size_t> bar)
{
    made.lanes.last().bands.append(band);
    made.bars.back().push_back(bar);
}

// Of each item in turn; a unit of which there is one has its name alone.
void addUnitLanes(ScheduleLanes& lanes, const QString& name, const schedule::Schedule::Unit& unit, bool isBottleneck,
                  const schedule::Campaign& campaign)
{
    for (int item = 1; item <= unit.count; ++item) {
        std::vector<std::size_t> bars;
        for (std::size_t i = 0; i < campaign.bars.size(); ++i)
            if (campaign.bars[i].unit == unit.id && campaign.bars[i].item == item) bars.push_back(i);
        // Items that no batch of these came to say nothing.
        if (item > 1 && bars.empty()) continue;
        addLane(lanes,
                unit.count == 1
                    ? name
                    : QCoreApplication::translate("pages", "%1, %2", "a unit, number of those that are alike")
                          .arg(name)
                          .arg(item),
                isBottleneck);
        for (const std::size_t i : bars) {
            const schedule::Campaign::Bar& bar = campaign.bars[i];
            addBand(lanes, {bar.from, bar.to, batchName(bar.batch), false, slackWords(bar)}, i);
        }
        // Behind all of them, so that a bar keeps its place in the lane when another one waits.
        for (const std::size_t i : bars)
            if (const schedule::Campaign::Bar& bar = campaign.bars[i]; bar.wait > 0.0)
                addBand(lanes,
                        {bar.to, bar.to + bar.wait,
                         QCoreApplication::translate("pages", "%1 waits", "a batch").arg(batchName(bar.batch)), true},
                        std::nullopt);
    }
}

QString amountWords(double amount, const std::string& unit)
{
    if (unit == "1") return QLocale().toString(amount, 'g', 4);
    const std::string shown = base::displayUnit(unit);
    return shown::valueWithUnit(base::toUnit(amount, shown), shown);
}

void addLoadLane(ScheduleLanes& lanes, const schedule::Load& load, const std::vector<schedule::Thing>& things,
                 bool isBottleneck, double end)
{
    const auto thing = std::ranges::find(things, load.thing, &schedule::Thing::id);
    const bool isLimited = thing != things.end() && thing->isLimited();
    const QString id = QString::fromStdString(load.thing);
    addLane(lanes,
            isLimited ? QCoreApplication::translate("pages", "%1, at most %2", "what tasks share, its limit")
                            .arg(id, amountWords(thing->limit, load.unit))
                      : id,
            isBottleneck);
    const double whole = std::max(load.peak, isLimited ? thing->limit : 0.0);
    for (std::size_t i = 0; i < load.course.size(); ++i) {
        const auto [from, amount] = load.course[i];
        const double to = i + 1 < load.course.size() ? load.course[i + 1].first : end;
        if (amount > 0.0 && to > from)
            addBand(lanes, {from, to, amountWords(amount, load.unit), false, {}, amount / whole}, std::nullopt);
    }
}

} // namespace

QString scheduledName(const model::Plant& plant, const std::string& unit)
{
    const int index = plant.unitIndex(unit);
    return index < 0 ? QString::fromStdString(unit) : shown::unitName(plant, index);
}

std::optional<std::size_t> ScheduleLanes::barAt(int lane, int band) const
{
    if (lane < 0 || std::size_t(lane) >= bars.size() || band < 0) return {};
    const std::vector<std::optional<std::size_t>>& of = bars[std::size_t(lane)];
    return std::size_t(band) < of.size() ? of[std::size_t(band)] : std::nullopt;
}

ScheduleLanes scheduleLanes(const model::Plant& plant, const schedule::Tasks& tasks, const schedule::Schedule& made,
                            const schedule::Campaign& campaign)
{
    ScheduleLanes lanes;
    double end = 0.0;
    for (const schedule::Campaign::Bar& bar : campaign.bars) end = std::max(end, bar.to + bar.wait);
    for (const schedule::Schedule::Unit& unit : made.units)
        addUnitLanes(lanes, scheduledName(plant, unit.id), unit, unit.id == made.bottleneck, campaign);
    for (const schedule::Load& load : campaign.loads)
        addLoadLane(lanes, load, tasks.things, load.thing == made.bottleneck, end);
    return lanes;
}

} // namespace titer::pages
