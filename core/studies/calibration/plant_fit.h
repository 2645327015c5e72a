// Fits parameters of plants to measured courses: nonlinear least squares on the whole runs, with the tangents of the runs as exact
// derivatives. Each course weighs by its own scatter, stated or estimated (course_noise.h). Positive parameters are fitted by their
// logarithms, so that confidence intervals are factors.
#pragma once

#include "core/studies/analysis/fitted_parameters.h"
#include "core/studies/calibration/course_noise.h"
#include "core/studies/calibration/likelihood/likelihood_verdicts.h"
#include "core/studies/calibration/measured_runs.h"
#include "core/studies/calibration/taken_values.h"

#include <functional>
#include <stop_token>
#include <string>
#include <vector>

namespace titer::studies {

struct FitBounds {
    std::string path;
    double low = -HUGE_VAL, high = HUGE_VAL; // [SI]
};

// Where a fit is.
struct FitProgress {
    long runs = 0;              // made so far
    std::vector<double> values; // of the parameters [SI]
    // Of the courses of all experiments, in their order, at the samples that are there [SI].
    std::vector<std::vector<double>> modelled;
};

struct PlantFitRequest {
    std::vector<FitExperiment> experiments;
    std::vector<std::string>
        paths; // of parameters, the same in all plants; the first plant file gives the start values
    std::vector<FitBounds> bounds;
    std::vector<StatedNoise> noise;   // of tags that state it; the others' is estimated
    bool scatterByExperiment = false; // else a tag scatters alike in all of them
    TakenValues taken = {};           // of the plants, that are not fitted here; those that all plants have count
    double tolerance = 1e-6;          // of the runs
    double confidence = 0.95;
    // What was in a unit at the start is fitted for each experiment by itself, where it is measured and above 0.
    bool freeInitial = false;
    int iterations = 60;
    int starts = 1; // further ones are drawn within the bounds, or within a factor of ten of the first
    unsigned threads = 0;
    std::function<void(const FitProgress&)> progress = {}; // after each evaluation
};

struct FittedCourse {
    int experiment = 0;
    std::string tag;
    double rms = 0.0;              // of the residuals [SI of the tag]
    double largest = 0.0;          // of the measured values
    double sd = 0.0;               // its scatter, by which it weighs [SI]
    bool stated = false;           // the scatter
    double degreesOfFreedom = 0.0; // of the scatter
    std::vector<double> modelled;  // at the samples that are there [SI]
};

struct PlantFit {
    std::vector<FittedParameter> parameters;
    Eigen::MatrixXd correlation;    // of the parameters as fitted, all else known; 0 where one has no standard error
    std::vector<std::string> taken; // paths of values of earlier fits whose errors the intervals have in them
    std::vector<FittedCourse> courses;
    double rms = 0.0; // of all residuals, each relative to the largest value of its course
    int degreesOfFreedom = 0;
    int iterations = 0;
    long runs = 0;
    long givenUp = 0;                 // of these, those that needed far more steps than the first one (measured_runs.h)
    int starts = 1, startsAtBest = 1; // of all starts, those that ended at this minimum
    bool converged = false;
    base::Sentence message;
    std::vector<base::Sentence> remarks;  // on what the data can determine
    std::vector<model::Flowsheet> fitted; // the plants with the fitted values, in the order of the experiments
};

// Weak where the interval goes further than half the value to either side. None where the fit has not converged, but of a parameter
// that the residuals hardly depend on.
ParameterVerdict verdictOf(const FittedParameter& parameter, bool converged);

// Of runs that were given up, for the remarks.
base::Sentence givenUpSentence(long runs);

// Errors have the path of the parameter, or the name of the experiment and the tag.
base::Result<PlantFit> fitPlant(const PlantFitRequest& request, const model::Catalogue& catalogue,
                                std::stop_token stop = {});

} // namespace titer::studies
