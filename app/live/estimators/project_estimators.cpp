#include "app/live/estimators/project_estimators.h"

#include <algorithm>

namespace titer::app {

std::vector<model::EstimatorEntry> readEstimators(store::ProjectFile& project, base::Errors& errors)
{
    std::vector<model::EstimatorEntry> estimators;
    const auto items = project.items(store::ItemKind::Estimator);
    if (!items) {
        errors.push_back(items.error());
        return estimators;
    }
    for (const store::Item& item : *items) {
        base::Errors own;
        base::Json json = base::readJson(item.text, own);
        if (json.isObject()) json["id"] = item.id;
        model::EstimatorEntry estimator = own.empty() ? model::readEstimatorJson(json, own) : model::EstimatorEntry{};
        if (own.empty()) estimators.push_back(std::move(estimator));
        for (base::Error& error : own) {
            if (!error.where.starts_with("estimators/")) error.where = "estimators/" + item.id;
            errors.push_back(std::move(error));
        }
    }
    return estimators;
}

base::Result<std::vector<model::EstimatorEntry>> readEstimators(store::ProjectFile& project)
{
    base::Errors errors;
    std::vector<model::EstimatorEntry> estimators = readEstimators(project, errors);
    if (!errors.empty()) return errors.front();
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
