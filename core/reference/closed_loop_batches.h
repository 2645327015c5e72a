// The fed batch of steered_fed_batch.h, many times over, each with parameters of its own that nobody knows, and with a probe that fails at
// some time. Its feed is decided by predictive control, which believes the published parameters and what an estimator says of noisy samples.
// It stands behind a guard and is armed after an advisory period, in which it plans, too; where trust is lost it drops to the recipe, as where
// it runs at a source. A probe that stands still is left out. A person then has the probe mended within a shift, acknowledges, starts the
// estimator again from what is measured where wrong values had misled it, and arms it again after another period. Beside it the
// same batch by the recipe alone. That recipe keeps the limit of cells for 95 % of such parameters: it is the plan of the same controller with
// a limit that is lower by so much. (Scaling the flows of a plan besides, by 0.9 to 1.2, brings no more product at the same risk.)
#pragma once

#include "core/base/result.h"
#include "core/reference/closed_loop_batch.h"
#include "core/reference/probe_faults.h"

#include <array>
#include <cstdint>
#include <stop_token>
#include <vector>

namespace titer::reference {

inline constexpr double batchKeptShare = 0.95; // of the parameters for which the recipe keeps the limit

struct ClosedLoopBatches {
    struct Pair {
        ProbeFault fault;
        ClosedLoopBatch steered, recipe;

        // As much product, whatever was crossed.
        bool makesAsMuch() const { return steered.product >= (1.0 - batchAgreement) * recipe.product; }
        // The limit is kept, and as much is made, or the recipe does not keep it.
        bool isNoWorse() const { return steered.keepsLimit() && (!recipe.keepsLimit() || makesAsMuch()); }
    };
    std::vector<Pair> pairs;
    double recipeLimit = 0.0; // of cells, that the recipe was planned with [kg/m3]

    // Shares are of the pairs; NaN of none.
    double noWorse() const;
    double steeredCrosses() const; // the limit
    double recipeCrosses() const;  //
    double densest() const;        // of the steered [kg/m3]
    double makesAsMuch() const;
    int dropped() const;       // to the recipe, once or more often
    double armedShare() const; // of all the time
    int pastGuard() const;     // batches in which a flow, or a volume, passed its guard
    // P10, median and P90 of product over that of the recipe, less 1, where both keep the limit; NaN where they never do.
    std::array<double, 3> gain() const;

private:
    double share(bool (*holds)(const Pair&)) const;
};

// The same seed gives the same batches. `probesFail`: else they are sound. An error where a run fails; none of them after a stop.
base::Result<ClosedLoopBatches> closedLoopBatches(int count, std::uint64_t seed, bool probesFail = true,
                                                  unsigned threads = 0, std::stop_token stop = {});

// With the published parameters, and steered from what is, nothing estimated: as a run of the plant has it.
base::Result<ClosedLoopBatch> publishedBatch();

} // namespace titer::reference
