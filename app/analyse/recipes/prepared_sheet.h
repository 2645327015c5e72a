// A table of recordings made ready by a recipe, as `titer-cli prepare` writes it.
#pragma once

#include "core/base/json.h"
#include "core/base/result.h"
#include "core/prepare/recipe.h"
#include "core/prepare/table.h"
#include "core/studies/models/sheet.h"

#include <QString>

#include <stop_token>
#include <string>

namespace titer::app {

// What a person states of it.
struct TableRecipe {
    std::string file = {};  // *.prepare.json
    std::string batch = {}; // the column that names the batch of each row; empty: each file is one

    bool operator==(const TableRecipe&) const = default;
    bool isEmpty() const { return file.empty(); }
};

// As it stands in its file.
struct FiledRecipe {
    prepare::Recipe steps = {};
    std::string sha256 = {}; // of the file
};

// Errors: it cannot be read, is no recipe, or has no steps.
base::Result<FiledRecipe> readRecipeFile(const std::string& path);

// As titer-cli prepare --save does; what is there is replaced.
base::Done writeRecipeFile(const QString& path, const prepare::Recipe& recipe);

// What a step did, over all batches: cells, and the rows that there were then.
struct StepCounts {
    std::size_t marked = 0, filled = 0, rows = 0;
};

struct PreparedSheet {
    studies::Sheet sheet =
        {}; // rows of all batches with a first column “batch”, where there are several; or a row for each
    base::Notices notices = {};
    std::size_t marked = 0; // cells
    std::vector<StepCounts> steps = {};
    std::string timeColumn = {};   // empty where rows have no time: a summary, or observations
    std::string recipeSha256 = {}; // of the recipe's file
};

// [worker] Of a file, or of all tables of a folder. Errors are at a file, at a place of the recipe, or at "step 2".
base::Result<PreparedSheet> preparedSheet(const QString& path, const TableRecipe& recipe, std::stop_token stop = {});
// Of tables that are there, called `name`; without a recipe as they are.
base::Result<PreparedSheet> preparedSheet(prepare::Batches batches, const std::string& name, const TableRecipe& recipe,
                                          std::stop_token stop = {});

} // namespace titer::app
