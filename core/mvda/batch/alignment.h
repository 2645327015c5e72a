// Lays batches of other lengths beside one another: each becomes a course over the same points. What was found out of the batches of a model is
// kept, so that a further batch is aligned in the same way.
#pragma once

#include "core/mvda/batch/batches.h"
#include "core/mvda/batch/warping.h"

#include <optional>
#include <string_view>

namespace titer::mvda {

enum class AlignBy {
    Resample,  // each phase (without phases: the batch) stretched to its median duration, at N points
    Grid,      // the time since the start, every STEP, as long as the shortest batch
    Indicator, // a variable that only rises or only falls, at N points of the range that all batches have
    Warp       // dynamic time warping to the samples of one batch (warping.h)
};

struct AlignmentRequest {
    AlignBy by = AlignBy::Resample;
    int points = 100;
    double step = 0.0;      // of Grid [unit of times]
    std::string named = {}; // of Indicator the variable, of Warp the reference; empty: the batch of median duration
};

inline constexpr int maxPoints = 5000;

// "resample", "resample:N", "grid:STEP", "indicator:COLUMN", "dtw", "dtw:BATCH".
base::Result<AlignmentRequest> readAlignment(std::string_view text);

struct Alignment {
    AlignBy by = AlignBy::Resample;
    VectorXd axis = {}; // of the points, rising: time, or the indicator (negative where it falls)
    // Resample: phases in their order and their median durations; one without a name where there are no phases.
    std::vector<std::string> phases = {};
    VectorXd durations = {};
    int indicator = -1; // the variable; in an aligned course the time since the start takes its place
    bool falls = false; // that variable
    std::string reference =
        {}; // Warp: the batch, its course in parts of `ranges`, and how far apart pairs may lie in time
    Course course = {};
    RowVectorXd ranges = {};
    double band = 0.0;

    Eigen::Index points() const { return axis.size(); }
    bool hasPhases() const { return !phases.empty() && !phases.front().empty(); }
};

// "resample:100" and so on, with what was chosen.
std::string nameOf(const Alignment& alignment, const BatchTable& table);

// Errors are at the batch or at the variable: phases in another order, an indicator that turns back or ranges that do not overlap, a
// reference that is not there, a step that gives too many points or too few.
base::Result<Alignment> alignmentOf(const AlignmentRequest& request, const BatchTable& table);

// A whole batch: points x variables. Between samples values are interpolated linearly, missing cells from those about them; before the first and
// behind the last value that value stands.
base::Result<MatrixXd> aligned(const Alignment& alignment, const Batch& batch);
// Of a batch that is still running the points that its samples reach, first to last. Of a phase that has not ended its median duration is
// assumed; where it lasts longer no further point is reached. An indicator that turns back reaches none either. A variable that has no value
// yet is NaN.
base::Result<MatrixXd> alignedSoFar(const Alignment& alignment, const Batch& batch);

} // namespace titer::mvda
