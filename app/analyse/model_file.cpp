// Files of models.
#include "app/analyse/model_file.h"

#include "app/analyse/card/model_acts.h"
#include "app/analyse/learner_analysis.h"
#include "app/analyse/model_order.h"
#include "core/mvda/batch/batch_card.h"
#include "core/mvda/batch/batch_model_json.h"
#include "core/mvda/learn/learned_card.h"
#include "core/mvda/learn/learned_json.h"
#include "core/mvda/model_json.h"

#include <filesystem>

namespace titer::app {

namespace {

void takeRows(mvda::CardOrigin& origin, const AnalyseTable& table, const std::vector<int>& rows)
{
    const studies::Column* named = origin.batchColumn.empty() ? nullptr : table.sheet.find(origin.batchColumn);
    for (const int row : rows) {
        origin.rowNames.push_back(table.rows[std::size_t(row)]);
        if (named) origin.batches.push_back(named->cells[std::size_t(row)]);
    }
}

base::Json cardOf(const Analysis& analysis, int learner)
{
    mvda::CardOrigin origin = cardOrigin(analysis.table->name, analysis.table->sha256, "Titer " TITER_VERSION);
    if (const std::string& recipe = analysis.table->source.recipe.file; !recipe.empty())
        origin.recipe = std::filesystem::path(recipe).filename().string();
    origin.recipeSha256 = analysis.table->recipeSha256;
    origin.batchColumn = analysis.batchColumn();
    if (analysis.batches) {
        origin.batches = analysis.batches->model.batches;
        return mvda::cardJson(analysis.batches->model,
                              {.components = analysis.setup.components, .quality = analysis.batches->quality}, origin);
    }
    if (analysis.learners) {
        const LearnerAnalysis& all = *analysis.learners;
        const LearnerFit& fit = all.fits[std::size_t(learner)];
        takeRows(origin, *analysis.table, all.rows);
        return mvda::cardJson(*fit.learned, all.response, {.settings = fit.asked, .assessment = all.judged}, origin);
    }
    if (analysis.clusters) {
        takeRows(origin, *analysis.table, analysis.clusters->rows);
        return mvda::cardJson(analysis.clusters->clusters, origin);
    }
    takeRows(origin, *analysis.table, analysis.rows);
    const base::Result<ModelOrder> order = modelOrderOf(analysis.setup, *analysis.table, analysis.rows);
    if (!order) return mvda::cardJson(origin); // not of a model that was made of them
    origin.batches = order->request.batches;
    return mvda::cardJson(analysis.model, order->x, order->y, order->request, origin);
}

// With the others as what it is compared with, which see the same folds.
base::Json learnerJson(const LearnerAnalysis& all, int learner)
{
    mvda::Learned learned = *all.fits[std::size_t(learner)].learned;
    for (int i = 0; i < int(all.fits.size()); ++i)
        if (const mvda::Learned* other = all.fits[std::size_t(i)].learned.get(); other && i != learner)
            learned.compared.push_back(other->assessment);
    return mvda::learnedJson(learned);
}

} // namespace

base::Json modelFileJson(const Analysis& analysis, int learner)
{
    if (analysis.file) return *analysis.file;
    base::Json json = analysis.learners   ? learnerJson(*analysis.learners, learner)
                      : analysis.clusters ? mvda::clustersJson(analysis.clusters->clusters)
                      : analysis.batches  ? mvda::batchModelJson(analysis.batches->model)
                                          : mvda::modelJson(analysis.model);
    json["card"] = cardOf(analysis, learner);
    return json;
}

} // namespace titer::app
