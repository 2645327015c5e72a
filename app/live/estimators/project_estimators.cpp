#include "app/live/estimators/project_estimators.h"

#include <algorithm>

namespace titer::app {

base::Result<std::vector<model::EstimatorEntry>> readEstimators(store::ProjectFile& project)
{
    const auto items = project.items(store::ItemKind::Estimator);
    if (!items) return items.error();
    std::vector<model::EstimatorEntry> estimators;
    for (const store::Item& item : *items) {
        base::Errors errors;
        const base::Json json = base::readJson(item.text, errors);
        model::EstimatorEntry estimator =
            errors.empty() ? model::readEstimatorJson(json, errors) : model::EstimatorEntry{};
        if (!errors.empty()) return errors.front();
        estimator.id = item.id;
        estimators.push_back(std::move(estimator));
    }
    return estimators;
}

base::Done saveEstimators(store::ProjectFile& project, std::span<const model::EstimatorEntry> estimators,
                          std::string_view reason)
{
    std::vector<store::Item> items;
    for (const model::EstimatorEntry& estimator : estimators)
        items.push_back({estimator.id, model::estimatorJson(estimator).write(false)});
    return project.saveItems(store::ItemKind::Estimator, items, reason);
}

void addEstimators(model::Flowsheet& flowsheet, std::span<const model::EstimatorEntry> estimators)
{
    for (const model::EstimatorEntry& estimator : estimators) {
        const auto own = std::ranges::find(flowsheet.estimators, estimator.id, &model::EstimatorEntry::id);
        if (own == flowsheet.estimators.end())
            flowsheet.estimators.push_back(estimator);
        else
            *own = estimator;
    }
}

} // namespace titer::app
