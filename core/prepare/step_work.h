// Single steps on all batches, for prepare.cpp alone.
#pragma once

#include "core/prepare/prepared.h"
#include "core/prepare/step.h"

#include <functional>

namespace titer::prepare {

// One step at work: the batches and what came of it. What is wrong goes into `errors` without a place.
struct StepWork {
    const Step& step;
    std::uint32_t number; // from 0
    Prepared& all;
    base::Errors& errors;

    const Table& first() const { return all.batches.front(); }
    StepResult& result(std::size_t batch) const { return all.results[batch][number]; }
    void refuse(base::Sentence what) const { errors.push_back(base::inputError(std::move(what))); }
    // In the file of the batch.
    void note(std::size_t batch, base::Sentence what) const
    {
        all.notices.push_back({all.batches[batch].file, std::move(what)});
    }
};

// Columns by the names of the step, else all of numbers; each must be there and hold numbers.
std::vector<std::size_t> columnsOf(const StepWork& work);
std::size_t columnOf(const StepWork& work, const std::string& name);

void markCells(const StepWork& work); // range, hampel, stuck, rate, jump
void alignRows(const StepWork& work); // align
void resampleRows(const StepWork& work);
void fillCells(const StepWork& work);
void deriveColumns(const StepWork& work); // mean, derivative, cumulative
void deriveRates(const StepWork& work);   // uptake, production

// `work(column)` over the cores, where there is enough to do.
void overColumns(const Table& table, const std::vector<std::size_t>& columns,
                 const std::function<void(std::size_t)>& work);

} // namespace titer::prepare
