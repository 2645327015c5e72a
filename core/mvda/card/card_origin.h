// Where a model is from, for its card: its table, its maker.
#pragma once

#include "core/base/json.h"

#include <string>
#include <vector>

namespace titer::mvda {

// What the maker knows of the rows and of itself. Empty texts where something is not known.
struct CardOrigin {
    std::string file = {}, sha256 = {};         // of the table
    std::string recipe = {}, recipeSha256 = {}; // that it was made ready by (core/prepare); empty: by none
    std::string batchColumn = {};               // names the batch of each row
    std::vector<std::string> batches = {};      // of each row; empty without
    std::vector<std::string> rowNames = {};     // rows of one name are measurements of one sample
    std::string created = {};                   // UTC, ISO 8601
    std::string by = {}, program = {};
};

// The card of a model of which nothing else is described.
base::Json cardJson(const CardOrigin& origin);

} // namespace titer::mvda
