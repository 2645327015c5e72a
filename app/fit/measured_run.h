// A recording as a fit takes it: each tag that is mapped to a variable of the plant, in SI, on the clock of the model. [any]
#pragma once

#include "app/traces/data_trace.h"
#include "core/connect/settings.h"
#include "core/model/plant/plant.h"
#include "core/studies/calibration/measured_runs.h"
#include "core/twin/align_files.h"
#include "core/twin/mapping.h"

#include <memory>
#include <stop_token>
#include <string>
#include <vector>

namespace titer::app {

struct MeasuredRunOrder {
    std::string name;                    // for sentences
    connect::Settings recording;         // of the connector `replay`
    std::vector<model::TagEntry> stated; // mappings of the person
    double offset = 0.0;                 // time of the model less that of the recording [s]
    model::Flowsheet flowsheet;
    std::shared_ptr<const model::Plant> plant; // of this flowsheet
};

// Of a tag with more samples the means over equal parts of its time are taken, so that a probe that is read every second says no more than
// the fit can use.
inline constexpr int maxSamplesOfTag = 400;

struct MeasuredRun {
    studies::FitExperiment experiment;
    base::Notices notices; // what was left out, and what was averaged
};

// The tags of the recording, and what each of them is compared with. Errors as below.
base::Result<std::vector<twin::MappedTag>> mappedTagsOf(const MeasuredRunOrder& order, std::stop_token stop = {});

// Of what a recording measures: when, and the lines of its tags on its own clock, in so many columns; none for 0.
struct RunOutline {
    twin::MeasuredFile file;
    std::vector<twin::MappedTag> tags; // that are compared
    std::vector<DataTrace> traces;     // next to them
};
base::Result<RunOutline> outlineOf(const MeasuredRunOrder& order, int columns, std::stop_token stop = {});

// Reads the file once. Input errors where nothing of it can be compared.
base::Result<MeasuredRun> readMeasuredRun(const MeasuredRunOrder& order, std::stop_token stop = {});

} // namespace titer::app
