// A fit as a project keeps it: recordings and settings, what was measured, and what was found (titer.kept_fit/1). [any]
#pragma once

#include "app/fit/fit_run.h"
#include "core/model/flowsheet.h"
#include "core/store/project_file.h"
#include "core/studies/calibration/plant_fit.h"
#include "core/twin/align_files.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace titer::app {

struct KeptFit {
    std::string id; // in the project; empty: not kept yet
    std::string name, unit;
    std::string created; // UTC, ISO 8601
    std::string plant;   // SHA-256 of the plant file whose parameters were fitted
    std::vector<FitRun> runs = {};
    // By which rule they lie on the clock of the run; nothing: by their offsets, as of those that were kept before there was one.
    std::optional<twin::AlignRule> align = {};
    std::vector<model::TagEntry> stated = {}; // mappings of all recordings
    int starts = 1;
    bool freeInitial = false;
    struct Parameter {
        std::string path, low, high; // bounds as typed
    };
    std::vector<Parameter> parameters = {};
    // What was measured, next to the courses of the result.
    struct Course {
        std::string name, unit;                     // of the quantity, as it was called then, and SI
        std::vector<double> times, measured, start; // [s], [SI]; of the model at the start, where it was seen
        // Of which it is one of several; empty: there is one. Nothing in what earlier versions wrote.
        std::optional<std::string> recording = {};
    };
    std::vector<Course> courses = {};
    studies::PlantFit result = {}; // without its plants
};

// Whether the text of a project's fit is one of these; others are those of likelihoods (core/studies/calibration/likelihood/likelihood_record.h).
bool isKeptFit(std::string_view text);
std::string keptFitText(const KeptFit& fit);
base::Result<KeptFit> readKeptFit(const store::Item& item);

// All that a project keeps of one unit, oldest first; those that cannot be read, as of a newer Titer, are left out and stay.
base::Result<std::vector<KeptFit>> readKeptFits(store::ProjectFile& project, std::string_view unit);
// With an id of its own, which is returned. The trail has an entry.
base::Result<std::string> addKeptFit(store::ProjectFile& project, const KeptFit& fit);
base::Done removeKeptFit(store::ProjectFile& project, const std::string& id);

} // namespace titer::app
