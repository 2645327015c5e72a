#include "app/fit/run_places.h"

#include "core/runs/run.h"

namespace titer::app {

namespace {

constexpr int pictured = 400; // columns of a picture, and none for a place alone

base::Result<RunPlaces> outlinesOf(const std::vector<MeasuredRunOrder>& orders, int columns,
                                   const std::stop_token& stop)
{
    RunPlaces read;
    for (const MeasuredRunOrder& order : orders) {
        base::Result<RunOutline> outline = outlineOf(order, columns, stop);
        if (!outline) return outline.error();
        outline->file.name = order.name;
        read.files.push_back(std::move(outline->file));
        read.lines.emplace_back();
        for (std::size_t i = 0; i < outline->traces.size(); ++i)
            read.lines.back().push_back({outline->tags[i].tag.id, outline->tags[i].variable,
                                         std::move(outline->traces[i].x), std::move(outline->traces[i].y)});
    }
    return read;
}

} // namespace

base::Result<RunPlaces> readRunPlaces(const std::vector<MeasuredRunOrder>& orders, std::stop_token stop)
{
    base::Result<RunPlaces> read = outlinesOf(orders, pictured, stop);
    if (!read || orders.empty()) return read;
    const model::Plant& plant = *orders.front().plant;
    const figures::RunResult run = runs::run(orders.front().plant, {}, std::move(stop));
    for (const solve::PhaseRecord& record : run.phases) {
        const model::PlantPhase& phase = plant.phases[std::size_t(record.phase)];
        const double end = record.end > record.start ? record.end : plant.duration;
        const model::PlantUnit& unit = plant.units[std::size_t(phase.unit)];
        read->phases.push_back({phase.id, unit.id, record.start, end, phase.label, unit.label});
    }
    return read;
}

base::Result<std::vector<twin::FilePlace>> placeRuns(const std::vector<MeasuredRunOrder>& orders, twin::AlignRule rule,
                                                     std::stop_token stop)
{
    const base::Result<RunPlaces> read = outlinesOf(orders, 0, stop);
    if (!read) return read.error();
    if (!orders.empty())
        if (const base::Done settled = twin::settleAlignment(rule, orders.front().plant, std::move(stop)); !settled)
            return settled.error();
    return twin::placeFiles(read->files, rule);
}

} // namespace titer::app
