// The batches that a multivariate model is made of, or used on.
#pragma once

#include "app/cli/common/arguments.h"
#include "core/mvda/batch/batch_model.h"
#include "core/mvda/batch/virtual_batches.h"
#include "core/studies/models/sheet.h"

#include <optional>

namespace titer::cli {

// The column of times of a table, by its name; nothing with an error. Its unit goes into `unit`.
std::optional<mvda::VectorXd> timesOf(const studies::Sheet& sheet, const std::string& column, std::string& unit,
                                      base::Errors& errors);

// The cells of a column as they are written; empty with an error.
std::vector<std::string> writtenCells(const studies::Sheet& sheet, const std::string& name, base::Errors& errors);
// Of a table in a file, with --batch, --time, --phase and --x.
std::optional<mvda::BatchTable> readBatches(const Arguments& arguments, base::Errors& errors, base::Notices& notices);
// The rows of a file for these batches, in their order. Their names stand in a column that is called as in the table, or in a first one
// without a name.
mvda::Block readQuality(const std::string& path, const std::string& batchColumn, const mvda::BatchTable& table,
                        base::Errors& errors, base::Notices& notices);
// Runs of a plant with the values of --set, in which each --vary differs.
std::optional<mvda::BatchTable> runBatches(const Arguments& arguments, const std::string& plant,
                                           mvda::VirtualRequest request, base::Errors& errors, base::Notices& notices);

} // namespace titer::cli
