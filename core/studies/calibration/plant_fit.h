// Fits parameters of plants to measured courses: nonlinear least squares on the whole runs, with the tangents of the runs as exact
// derivatives. Each measured column weighs by its own largest value, so that a dilute component counts as much as a strong one.
// Positive parameters are fitted by their logarithms, so that confidence intervals are factors.
#pragma once

#include "core/model/catalogue.h"
#include "core/model/flowsheet.h"
#include "core/model/plant.h"
#include "core/studies/analysis/fitted_parameters.h"

#include <functional>
#include <memory>
#include <stop_token>
#include <string>
#include <vector>

namespace titer::studies {

// One measured quantity of a run. NaN is no sample.
struct MeasuredCourse {
    std::string tag;            // of the run: "column.out.lysozyme"
    std::vector<double> values; // at the experiment's times [SI of the tag]
};

struct FitExperiment {
    std::string name; // for messages: the file of the data
    model::Flowsheet flowsheet;
    std::vector<double> times; // ascending, not negative [s]
    std::vector<MeasuredCourse> courses;
};

struct PlantFitRequest {
    std::vector<FitExperiment> experiments;
    std::vector<std::string> paths; // of parameters, the same in all plants; each plant file gives the start value
    double tolerance = 1e-6;        // of the runs
    double confidence = 0.95;
    int iterations = 60;
    unsigned threads = 0;
    // After each evaluation: how many runs have been made, and the root mean square of the weighted residuals.
    std::function<void(long runs, double rms)> progress = {};
};

struct FittedCourse {
    int experiment = 0;
    std::string tag;
    double rms = 0.0;     // of the residuals [SI of the tag]
    double largest = 0.0; // of the measured values: the weight
};

struct PlantFit {
    std::vector<FittedParameter> parameters;
    Eigen::MatrixXd correlation; // of the parameters as fitted; 0 where one has no standard error
    std::vector<FittedCourse> courses;
    double rms = 0.0; // of all weighted residuals
    int degreesOfFreedom = 0;
    int iterations = 0;
    long runs = 0;
    bool converged = false;
    base::Sentence message;
    std::vector<base::Sentence> remarks;  // on what the data can tell
    std::vector<model::Flowsheet> fitted; // the plants with the fitted values, in the order of the experiments
};

// The unit in which the plant file states the value at a path, "1/h"; empty where it is a bare number in SI, or none.
std::string statedUnit(const model::Flowsheet& flowsheet, const std::string& path);

// Errors have the path of the parameter, or the name of the experiment and the tag.
base::Result<PlantFit> fitPlant(const PlantFitRequest& request, const model::Catalogue& catalogue,
                                std::stop_token stop = {});

} // namespace titer::studies
