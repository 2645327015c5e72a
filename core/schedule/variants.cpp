#include "core/schedule/variants.h"

#include "core/schedule/campaign.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace titer::schedule {

namespace {

std::optional<Schedule> cycleOf(const Tasks& tasks)
{
    base::Errors errors;
    base::Notices notices;
    return scheduleOf(tasks, errors, notices, Detail::Cycle);
}

void reckon(const Tasks& tasks, double horizon, Variant& variant)
{
    const std::optional<Schedule> made = tasks.products().size() == 1 ? cycleOf(tasks) : std::nullopt;
    if (made) variant.cycle = made->cycleTime;
    if (!(horizon > 0.0)) return;
    if (tasks.areIrregular()) {
        const base::Result<Campaign> campaign = placedCampaign(tasks, {0, horizon});
        if (campaign)
            variant.batches = campaign->batches;
        else if (campaign.error().where == "horizon")
            variant.batches = 0;
    } else if (made) {
        variant.batches = batchesIn(*made, horizon);
    }
}

// As much as any task needs at once.
double neededOf(const Tasks& tasks, const std::string& thing)
{
    double needed = 0.0;
    for (const Task& task : tasks.tasks) {
        for (const auto& [id, amount] : task.uses)
            if (id == thing) needed = std::max(needed, amount);
        for (const Draw& draw : task.draws)
            if (draw.thing == thing) needed = std::max(needed, draw.amount);
    }
    return needed;
}

} // namespace

std::vector<Variant> variantsOf(const Tasks& tasks, double horizon)
{
    std::vector<Variant> variants;
    const auto addVariant = [&](Variant variant, const Tasks& changed) {
        reckon(changed, horizon, variant);
        variants.push_back(std::move(variant));
    };
    for (const std::string& unit : tasks.units())
        for (const int change : {1, -1}) {
            const int count = tasks.countOf(unit) + change;
            if (count < 1 || count > maxCount) continue;
            Tasks changed = tasks;
            changed.setCount(unit, count);
            addVariant({unit, false, change, double(count), {}, {}}, changed);
        }
    for (std::size_t t = 0; t < tasks.things.size(); ++t) {
        const Thing& thing = tasks.things[t];
        const double needed = neededOf(tasks, thing.id);
        if (!thing.isLimited() || thing.unit != "1" || !(needed > 0.0)) continue;
        for (const int change : {1, -1}) {
            if (thing.limit + change < needed) continue;
            Tasks changed = tasks;
            changed.things[t].limit += change;
            addVariant({thing.id, true, change, changed.things[t].limit, {}, {}}, changed);
        }
    }
    return variants;
}

std::optional<int> enoughOf(const Tasks& tasks, const std::string& unit)
{
    Tasks changed = tasks;
    changed.setCount(unit, maxCount);
    const std::optional<Schedule> without = cycleOf(changed);
    if (!without) return std::nullopt;
    const auto of = std::ranges::find(without->units, unit, &Schedule::Unit::id);
    if (of == without->units.end() || of->utilisation > 1.0 - 1e-9) return std::nullopt;
    // Waits are no longer than they must be: with fewer there may be more of them.
    for (int count = std::max(1, int(std::ceil(maxCount * of->utilisation - 1e-6))); count < maxCount; ++count) {
        changed.setCount(unit, count);
        const std::optional<Schedule> made = cycleOf(changed);
        if (made && made->cycle <= without->cycle) return count;
        if (!made) return std::nullopt;
    }
    return std::nullopt;
}

} // namespace titer::schedule
