// What the model of a setup is made of: columns and rows of its table, and the request.
#pragma once

#include "app/analyse/analyse_setup.h"

#include <stop_token>

namespace titer::app {

struct ModelOrder {
    mvda::Block x = {}, y = {}; // y without columns: of PCA
    mvda::ModelRequest request = {};
};

// Of these rows (from 0). Errors are at a column that holds text, at "step N" of the preprocessing, or at "folds".
base::Result<ModelOrder> modelOrderOf(const AnalyseSetup& setup, const AnalyseTable& table,
                                      const std::vector<int>& rows, std::stop_token stop = {});

} // namespace titer::app
