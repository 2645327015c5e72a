// Runs of the plant that is open over values that are not known for sure, in the background: a model of virtual batches, or synthetic
// spectra of the runs or of one that the project holds. Both are written to a file.
//
//   DrawnJob job(drawRuns);  job.start(order);     parts: the share of the runs that are done, then what came of it
#pragma once

#include "app/analyse/drawn/made_spectra.h"
#include "app/common/background_job.h"
#include "app/run/run_session.h"
#include "core/mvda/batch/batch_model.h"
#include "core/mvda/batch/virtual_batches.h"

#include <QString>

#include <optional>

namespace titer::app {

struct DrawnOrder {
    mvda::VirtualRequest runs = {};
    std::shared_ptr<const Run> run =
        {};                 // spectra of this one alone, at as many times as `runs` has points; nullptr: of `runs`
    std::string plant = {}; // its name
    QString out = {};
    std::optional<SpectraOrder> spectra = {}; // else a model of batches
    mvda::BatchRequest batches = {};
};

struct DrawnPart {
    double share = 0.0;                    // of the runs, until it is made
    std::optional<base::Error> fault = {}; // with "run 3" where it is about that
    bool isMade = false;
    std::size_t batches = 0, spectra = 0;
};

using DrawnJob = JobOf<DrawnOrder, DrawnPart>;
// [worker] Nothing is written after a stop.
void drawRuns(const DrawnOrder& order, const DrawnJob::Pass& pass, const std::stop_token& stop);

} // namespace titer::app
