#include "core/schedule/plant_tasks.h"

#include "core/figures/occupancy.h"
#include "core/schedule/fraction.h"

#include <algorithm>

namespace titer::schedule {

Tasks tasksOf(const model::Plant& plant, const figures::RunResult& result)
{
    Tasks tasks;
    for (int unit = 0; unit < int(plant.units.size()); ++unit) {
        const model::PlantUnit& entry = plant.units[std::size_t(unit)];
        if (!figures::isEquipment(entry.type->id)) continue;
        const auto taken = figures::occupied(plant, result, unit);
        if (taken && ticks(taken->from) < ticks(taken->to))
            tasks.tasks.push_back({entry.id, entry.id, taken->from, taken->to});
    }
    std::ranges::stable_sort(tasks.tasks, {}, &Task::start);
    return tasks;
}

} // namespace titer::schedule
