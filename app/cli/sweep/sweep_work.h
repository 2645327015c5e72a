// The runs of a sweep, carried out over the threads of this process or the ranks of a job of MPI, and kept as they come.
#pragma once

#include "app/cli/sweep/ranks.h"
#include "app/cli/sweep/sweep_journal.h"
#include "core/studies/study/sweep.h"

#include <algorithm>
#include <functional>
#include <optional>
#include <vector>

namespace titer::cli {

struct SweepWork {
    const studies::SweepRequest& request;
    unsigned threads = 0;            // 0: as many as there are cores; under MPI each rank has one
    SweepJournal* journal = nullptr; // of the first rank; null: nothing is kept
    Ranks* ranks = nullptr;          // null: without MPI
    // Faults of the request that the first run shows: a response that no run can have.
    std::function<base::Errors(const studies::SweepOutcome& first)> wrong = {};
};

struct SweepResult {
    std::vector<studies::SweepOutcome> outcomes = {}; // in the order of the request
    std::vector<bool> done = {};                      // of each; not of those that a stop left out

    std::size_t count() const { return std::size_t(std::count(done.begin(), done.end(), true)); }
    bool isWhole() const { return count() == done.size(); }
};

// What the runs gave. Nothing where the first run shows that the request is wrong, which is added to `errors`, or where these hold faults
// of the inputs that this rank found. The other ranks never have a result. Every rank has to call this.
std::optional<SweepResult> carryOut(const SweepWork& work, base::Errors& errors);

} // namespace titer::cli
