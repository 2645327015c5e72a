// Files of models.
#include "app/analyse/model_file.h"

#include "app/analyse/card/model_acts.h"
#include "app/analyse/learner_analysis.h"
#include "app/analyse/model_order.h"
#include "core/mvda/batch/batch_model_json.h"
#include "core/mvda/learn/learned_json.h"
#include "core/mvda/model_json.h"

#include <filesystem>

namespace titer::app {

namespace {

base::Json cardOf(const Analysis& analysis)
{
    mvda::CardOrigin origin = cardOrigin(analysis.table->name, analysis.table->sha256, "Titer " TITER_VERSION);
    if (const std::string& recipe = analysis.table->source.recipe.file; !recipe.empty())
        origin.recipe = std::filesystem::path(recipe).filename().string();
    origin.recipeSha256 = analysis.table->recipeSha256;
    origin.batchColumn = analysis.batchColumn();
    if (analysis.batches) {
        origin.batches = analysis.batches->model.batches;
        return mvda::cardJson(origin);
    }
    if (analysis.learners || analysis.clusters) {
        if (const studies::Column* named = analysis.table->sheet.find(origin.batchColumn))
            for (const int row : analysis.rows) origin.batches.push_back(named->cells[std::size_t(row)]);
        return mvda::cardJson(origin);
    }
    const base::Result<ModelOrder> order = modelOrderOf(analysis.setup, *analysis.table, analysis.rows);
    if (!order) return mvda::cardJson(origin); // not of a model that was made of them
    origin.batches = order->request.batches;
    for (const int row : analysis.rows) origin.rowNames.push_back(analysis.table->rows[std::size_t(row)]);
    return mvda::cardJson(analysis.model, order->x, order->y, order->request, origin);
}

} // namespace

base::Json modelFileJson(const Analysis& analysis, int learner)
{
    if (analysis.file) return *analysis.file;
    base::Json json = analysis.learners   ? mvda::learnedJson(*analysis.learners->fits[std::size_t(learner)].learned)
                      : analysis.clusters ? mvda::clustersJson(analysis.clusters->clusters)
                      : analysis.batches  ? mvda::batchModelJson(analysis.batches->model)
                                          : mvda::modelJson(analysis.model);
    json["card"] = cardOf(analysis);
    return json;
}

} // namespace titer::app
