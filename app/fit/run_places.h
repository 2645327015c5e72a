// Recordings over the clock of a run: where each lies by one rule (core/twin/align_files.h), and what a picture of it
// needs. [any]
//
//   auto read = readRunPlaces(orders, stop);        once; then any rule is tried at once:
//   places = twin::placeFiles(read->files, rule)
#pragma once

#include "app/fit/measured_run.h"
#include "core/twin/align_files.h"

#include <stop_token>
#include <string>
#include <vector>

namespace titer::app {

struct RunPlaces {
    struct Line {
        std::string tag, variable;
        std::vector<double> x, y; // [s since time 0 of its file], [unit of the tag]
    };
    struct Phase {
        std::string id, unit;
        double from = 0.0, to = 0.0;  // [s]
        std::string label, unitLabel; // as people call them
    };
    std::vector<twin::MeasuredFile> files; // in the order of the recordings
    std::vector<std::vector<Line>> lines;  // next to them
    std::vector<Phase> phases;             // of a run of the plant
};

// All of one plant, which is run once.
base::Result<RunPlaces> readRunPlaces(const std::vector<MeasuredRunOrder>& orders, std::stop_token stop = {});

// Where they lie, without the picture; the plant is run where the rule names a phase.
base::Result<std::vector<twin::FilePlace>> placeRuns(const std::vector<MeasuredRunOrder>& orders, twin::AlignRule rule,
                                                     std::stop_token stop = {});

} // namespace titer::app
