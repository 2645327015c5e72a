// The order of a model.
#include "app/analyse/model_order.h"

#include "app/analyse/preprocessing_steps.h"

namespace titer::app {

using base::say;

base::Result<ModelOrder> modelOrderOf(const AnalyseSetup& setup, const AnalyseTable& table,
                                      const std::vector<int>& rows, std::stop_token stop)
{
    base::Result<mvda::Block> x = blockOf(table.sheet, columnsOf(setup, table.sheet, ModelRole::X), rows);
    if (!x) return x.error();
    base::Result<mvda::Block> y = blockOf(
        table.sheet,
        setup.method == mvda::Method::Pca ? std::vector<std::string>() : columnsOf(setup, table.sheet, ModelRole::Y),
        rows);
    if (!y) return y.error();
    base::Result<mvda::Preprocessing> chain = readChain(setup.preprocessing);
    if (!chain) return chain.error();
    ModelOrder order{.x = *std::move(x),
                     .y = *std::move(y),
                     .request = {.method = setup.method,
                                 .scale = setup.scale,
                                 .components = setup.components,
                                 .folds = setup.folds,
                                 .stop = stop,
                                 .preprocessing = *std::move(chain)}};
    const std::vector<std::string> named = columnsOf(setup, table.sheet, ModelRole::Batch);
    if (!named.empty())
        for (const int row : rows)
            order.request.batches.push_back(table.sheet.find(named.front())->cells[std::size_t(row)]);
    if (setup.folds != "batch") return order;
    if (named.empty())
        return base::inputError("folds", say(CORE_TR("core", "Batches are to be left out together, and no column "
                                                             "names them. Give one the role Batch, or choose another "
                                                             "rule of cross-validation.")));
    order.request.folds = "batch:" + named.front();
    return order;
}

} // namespace titer::app
