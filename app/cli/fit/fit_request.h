// What titer-cli fit was asked for.
#pragma once

#include "app/cli/fit/fit_alignment.h"
#include "app/cli/fit/fit_data.h"
#include "app/cli/fit/fit_statements.h"
#include "core/studies/calibration/next_experiment.h"

#include <optional>
#include <string>
#include <vector>

namespace titer::cli {

// "PLANT=DATA": another experiment on another plant.
struct PlantData {
    std::string plant, data;
};

struct FitRequest {
    std::vector<PlantData> experiments;
    std::vector<PlantData> unseen; // that are predicted
    std::vector<model::TagEntry> map;
    std::vector<FitStatement> noise, bounds, vary;
    std::string sensors; // file
    ChromatogramOrder runs;
    twin::AlignRule align;
    FileAlignment alignment;                  // of the tables that are fitted
    std::optional<model::Flowsheet> original; // of the first experiment, where its program is that of its run
    studies::PlantFitRequest fit;
    std::optional<studies::NextRequest> next;
    std::string fault; // of usage
};

// A project alone: the fit that it keeps.
bool isStored(const Arguments& arguments);
FitRequest readFitRequest(const Arguments& arguments);
// What does not go together; empty where all does.
std::string faultOfStored(const Arguments& arguments, const FitRequest& request);
std::string faultOfTables(const Arguments& arguments, const FitRequest& request);

// What was measured on each, files of one batch as one; a fit with a measured run lets each experiment have a noise of its own.
std::vector<studies::FitExperiment> readExperiments(const Arguments& arguments, const std::vector<PlantData>& pairs,
                                                    FitRequest& request, FileAlignment& alignment,
                                                    base::Errors& errors);
// Noise, bounds and what may vary, which refer to the experiments. Errors are printed too.
void readStatements(FitRequest& request, base::Errors& errors);

} // namespace titer::cli
