// Which rows a cross-validation leaves out together.
#pragma once

#include "core/base/math/random.h"
#include "core/base/result.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace titer::mvda {

struct Folds {
    std::string rule;                   // as it is written: "venetian:10"
    std::vector<std::vector<int>> left; // of each fold the rows, rising; each row in one fold
};

// The rows in an order that is drawn, each as likely as any other.
std::vector<int> drawnOrder(base::Random& random, int rows);

// "venetian:N" every N-th row, "contiguous:N" runs of rows, "random:N" or "random:N:SEED" drawn, "loo" each row by itself, and
// "batch:COLUMN" the rows of each batch together; `batches` names the batch of each row and is empty without. An error where there
// are fewer rows or batches than folds.
base::Result<Folds> readFolds(std::string_view text, int rows, const std::vector<std::string>& batches);

// By which settings are found among some rows of a table, of the kind that `rule` judges it by: whole batches, else five folds, or as many
// as there are rows. They are counted among these rows; `batches` names those of the whole table. An error where fewer than two batches
// are left.
base::Result<Folds> foldsWithin(std::string_view rule, const std::vector<int>& rows,
                                const std::vector<std::string>& batches);

// Of the rows of a table those that are not among `left`, which rises.
std::vector<int> othersThan(const std::vector<int>& left, std::ptrdiff_t rows);

} // namespace titer::mvda
