// Fits binding models to batch uptake. What is measured is compared with what the balance of each well gives: with the
// volumes of liquid and solid, total = c + (solid/liquid) q(c), where q(c) is the equilibrium of the binding model. So
// the error of a measured concentration stays where it arose; computing q from it first and fitting q(c) would put it
// on both axes.
#pragma once

#include "core/base/json.h"
#include "core/model/types/catalogue.h"
#include "core/studies/analysis/fitted_parameters.h"
#include "core/studies/calibration/isotherms/batch_wells.h"

#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace titer::studies {

// "lambda" or "nu/mab", as below a binding record of a plant file; a key of one value per component without an id means
// all components that were measured.
struct BindingValue {
    std::string path;
    std::string value; // as in a plant file: "1200 mol/m3"
};

struct IsothermRequest {
    Plate plate;
    std::string binding; // "langmuir"
    // Paths; empty: those of ka, qmax, nu and sigma that the model has and that are not held.
    std::vector<std::string> fitted = {};
    std::vector<BindingValue> fixed = {};
    std::vector<BindingValue> starts = {}; // of fitted ones; what is left out is looked for
    // The error of a measured value: the same for all of a quantity, or in proportion to the value.
    bool proportional = false;
    double confidence = 0.95;
    unsigned threads = 0;
};

struct IsothermParameter {
    FittedParameter reported; // its path is "ka/mab" [SI]
    std::string unit;         // SI
    bool startGiven = false;
};

struct IsothermResidual {
    int well = 0, component = 0;
    bool bound = false;                    // what was measured: bound, or in the liquid
    double measured = 0.0, modelled = 0.0; // [basis/m3], bound per volume of solid
    double liquid = 0.0, solid = 0.0;      // where the model has the equilibrium [basis/m3], [basis/m3 of solid]
};

// Of a quantity: a component in the liquid, or bound.
struct IsothermSpread {
    int component = 0;
    bool bound = false;
    int values = 0;
    double rms = 0.0; // of the residuals [basis/m3], or of the relative ones where the error is in proportion
};

// The residuals split into what differs within repeats and what the model misses (as lack_of_fit.h does for linear
// fits).
struct IsothermLack {
    double squares = 0.0, pureSquares = 0.0; // weighted
    int df = 0, pureDf = 0;
    std::optional<double> f = {}, p = {}; // absent without repeats, and without conditions to spare
};

struct IsothermFit {
    std::vector<IsothermParameter> parameters;
    Eigen::MatrixXd correlation;
    std::vector<IsothermResidual> residuals;
    std::vector<IsothermSpread> spreads;
    IsothermLack lackOfFit;
    int degreesOfFreedom = 0;
    double rss = 0.0; // weighted by the largest value of each quantity, or of relative residuals
    bool converged = false;
    base::Sentence message;
    std::vector<base::Sentence> remarks; // on what the data can determine
    base::Json binding;                  // the record for a plant file, in SI, in rapid equilibrium
};

// Nothing with errors, whose place is "binding/KEY/ID", "fit/KEY/ID" or a well. Notices say what was taken for
// granted.
std::optional<IsothermFit> fitIsotherm(const IsothermRequest& request, const model::Catalogue& catalogue,
                                       base::Errors& errors, base::Notices& notices, std::stop_token stop = {});

} // namespace titer::studies
