#include "core/solve/resolve.h"

#include "core/model/plant/first_contents.h"

namespace titer::solve {

base::Result<std::shared_ptr<const model::Plant>> resolve(std::shared_ptr<const model::Plant> plant, double tolerance,
                                                          const model::Plant& like,
                                                          const std::vector<double>& refinement)
{
    std::shared_ptr<model::Plant> changed;
    for (std::size_t u = 0; u < plant->units.size(); ++u) {
        const model::PlantUnit& unit = plant->units[u];
        // Vessels begin with what their file says; others with states may begin with what enters first.
        if (!unit.type->bed && (unit.type->holdup || unit.model->stateCount() == 0)) continue;
        model::Operation operation = model::firstOperation(*plant, int(u));
        operation.tolerance = tolerance;
        if (!refinement.empty()) operation.refinement = refinement[u];
        operation.like = like.units[u].model.get();
        base::Errors errors;
        std::shared_ptr<const model::UnitModel> made = unit.model->resolved(operation, errors);
        if (!errors.empty()) {
            base::Error error = errors.front();
            error.where = "units/" + unit.id + (error.where.empty() ? "" : "/" + error.where);
            return error;
        }
        if (!made) continue;
        if (!changed) changed = std::make_shared<model::Plant>(*plant);
        changed->units[u].model = std::move(made);
    }
    if (changed) return std::shared_ptr<const model::Plant>(std::move(changed));
    return plant;
}

} // namespace titer::solve
