// The analysis of one response of a study: which runs count, and the model of its values.
#pragma once

#include "core/studies/analysis/full_analysis.h"
#include "core/studies/analysis/linear_fit.h"
#include "core/studies/analysis/mixed_model.h"
#include "core/studies/decisions/response.h"
#include "core/studies/study/study.h"

#include <optional>
#include <string>
#include <vector>

namespace titer::studies {

// A term of the full model of a response and whether it is in.
struct StudyTerm {
    std::string name = {}; // "x1:x2" as Coefficient::name
    bool in = true;        // false: unticked
    bool needed = false;   // unticked by a person, but hierarchy keeps it in: `in` is true
    // Of the fit; absent where it is out. Of a term with several columns, or where runs come in whole plots, t is the one that has its p
    // with the degrees of freedom of the fit; of several columns coded is absent.
    std::optional<double> coded = {}, t = {}, p = {};
    // What it moves [unit of the response]: |coded|; of several columns the root mean square of their sum about its mean over the
    // runs, which is the same for a column of -1 and 1. Absent where it is out.
    std::optional<double> size = {};
    bool raises = true; // the sign of the coefficient
};

// As a table shows it: of least squares, or of restricted maximum likelihood where runs come in whole plots.
struct StudyCoefficient {
    std::string name = {}; // "Intercept", "x1:x2"
    double coded = 0.0, natural = 0.0;
    std::optional<double> stdError = {}, df = {}, t = {}, p = {}; // absent without degrees of freedom
};

struct ResponseAnalysis {
    std::size_t response = 0; // of the study
    std::optional<LinearFit> fit = {};
    std::optional<FullAnalysis> full = {};
    std::optional<FittedResponse> fitted = {}; // over all factors of the study, coded
    std::vector<StudyTerm> terms = {};         // by falling |t|, or by size without tests; those that are out last
    std::vector<StudyCoefficient> coefficients = {}; // one per column of the model
    std::vector<WaldTest> tests = {};                // one per term of the model, where runs come in whole plots
    double tLimit = 0.0;                             // |t| at 5 %, two sided; 0 without degrees of freedom
    // Where the values do not scatter alike there is no standard error, t, p or test of lack of fit. Where none scatters all that the
    // model leaves is lack of fit, with the degrees of freedom of that: repeats say nothing. `fitted` has its root mean square then.
    ValueOrigins origins = {};
    Scatter scatter = Scatter::One;
    bool tested() const { return scatter == Scatter::One; }
    // What the model misses of values that are not tested: the root mean square over runs that are predicted from the others [unit of
    // the response]; Q² is the predicted R² of the fit. Where none scatters the others are those at other settings, also in `fit`: from its
    // own repeat a run would be known.
    std::optional<double> interpolationError = {};
    // What the model leaves [unit of the response], and its degrees of freedom, to which exact repeats add none.
    double residualSd() const { return scatter == Scatter::None ? fitted->residualSd : fit->residualSd; }
    int residualDf() const { return scatter == Scatter::None ? int(fitted->degreesOfFreedom) : fit->dfResidual; }
    int wholePlots = 0;         // with whose scatter the p of terms reckon; 0: runs are independent
    std::vector<int> runs = {}; // that entered, indices into Study::runs
    base::Errors errors = {};   // why there is no fit
    base::Notices notices =
        {}; // fewer than 3 spare degrees of freedom, predicted R² below 0.5, terms kept for hierarchy
};

// Below these a model is not to be relied on.
inline constexpr int minSpareRuns = 3;
inline constexpr double minPredictedR2 = 0.5;

// Of a study that is sound by itself. Errors and notices are at "responses/NAME", "factors/NAME" and "runs/ID". [any]
ResponseAnalysis analyseResponse(const Study& study, std::size_t response);

} // namespace titer::studies
