// What comes of a recipe.
#pragma once

#include "core/prepare/table.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace titer::prepare {

// A cell that a step has marked. The value stands here alone: in the table, and for later steps, the cell is empty.
struct Mark {
    std::uint32_t batch = 0, step = 0, column = 0; // from 0
    std::uint32_t row = 0;                         // of the table as the step found it, from 0
    double time = 0.0;                             // of that row, as in the table
    double value = 0.0;                            // in the unit of the column
    double against = 0.0;                          // what it was held against: marking.h
};

// What a step did to a batch.
struct StepResult {
    struct Count {
        std::string column;
        std::size_t marked = 0, filled = 0;
    };
    std::size_t rows = 0;          // that the batch has then
    std::vector<Count> counts;     // of columns where there is any
    std::vector<std::string> made; // columns
};

struct Prepared {
    Batches batches;
    std::optional<Table> summary = {};                 // where the recipe ends with one
    std::vector<std::vector<StepResult>> results = {}; // by batch, then by step
    std::vector<Mark> marks = {};                      // by step, batch, column and row
    base::Notices notices = {};
    bool stopped = false;
};

} // namespace titer::prepare
