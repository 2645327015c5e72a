// Tables of batches out of files of any make (core/base/tables).
#pragma once

#include "core/base/tables/csv_layout.h"
#include "core/prepare/table.h"

#include <filesystem>
#include <functional>
#include <stop_token>
#include <string>
#include <vector>

namespace titer::prepare {

struct ReadOptions {
    base::CsvOptions table = {};         // the column of the time, the zone, …; its batch column is the one below
    std::string batchColumn = {};        // of files that hold several batches; else each file is one, called like it
    std::vector<std::string> texts = {}; // columns of text that are read as such, such as that of phases
    std::stop_token stop = {};
    std::function<void(double)> progress = {};
};

// The batches of one file. Rows of earlier times are put in order. Where no time is found and none is named, rows are observations. Cells
// that are no numbers, limits such as “<0.2” (they count as missing), columns that are ignored: a notice at the place.
Batches readBatches(const std::filesystem::path& path, const ReadOptions& options, base::Errors& errors,
                    base::Notices& notices);

// The files of a folder that may be tables, by name: *.csv, *.txt, *.tsv.
std::vector<std::filesystem::path> filesIn(const std::filesystem::path& folder);

} // namespace titer::prepare
