// The runs of a sweep, carried out over the threads of this process or the ranks of a job of MPI, and kept as they come.
#pragma once

#include "app/cli/ranks.h"
#include "app/cli/sweep_journal.h"
#include "core/studies/sweep.h"

#include <optional>
#include <vector>

namespace titer::cli {

struct SweepWork {
    const studies::SweepRequest& request;
    unsigned threads = 0;            // 0: as many as there are cores; under MPI each rank has one
    SweepJournal* journal = nullptr; // of the first rank; null: nothing is kept
    Ranks* ranks = nullptr;          // null: without MPI
};

// What the runs gave, in the order of the sheet. Nothing, and printed why, where it was stopped, a response is none that a run can have, or
// `wrong` holds faults of the inputs that this rank found. The other ranks never have a result. Every rank has to call this.
std::optional<std::vector<studies::SweepOutcome>> carryOut(const SweepWork& work, const base::Errors& wrong);

} // namespace titer::cli
