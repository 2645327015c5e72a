// Least squares y = X b + e by column-pivoted Householder QR in double-double (G. Golub 1965, Numerische Mathematik 7) on columns that
// are formed, centred and scaled in double-double; coefficients come back exactly to coded and to natural units. With weights w of the
// runs, var e = s2 / w: rows count sqrt(w) times (A. C. Aitken 1935, Proc R Soc Edinb 55), and sums of squares are weighted.
#pragma once

#include "core/base/result.h"
#include "core/studies/models/model_matrix.h"
#include "core/studies/numerics/double_double.h"

#include <Eigen/Core>

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace titer::studies {

// What cannot be determined (a standard error without residual degrees of freedom, a t value of an exact fit) is absent.
struct Coefficient {
    std::string name;
    int term = -1; // index into Model::terms, -1 for the intercept
    double coded = 0.0;
    double natural = 0.0;
    std::optional<double> stdError = {};        // of coded
    std::optional<double> naturalStdError = {}; // of natural
    std::optional<double> t = {}, p = {};       // of coded
    std::optional<double> vif = {};             // of the coded column; not for the intercept
};

// A term of the equation in natural units that the coded model does not name: it lacks a lower term.
struct ExtraTerm {
    std::string name;
    double natural = 0.0;
};

struct LinearFit {
    Model model;
    std::vector<int> rows; // of the sheet
    std::vector<Coefficient> coefficients = {};
    std::vector<ExtraTerm> extraTerms = {};
    Eigen::MatrixXd covariance = {}; // of the coded coefficients over the residual variance: (X'X)^-1
    Eigen::MatrixXd x = {};          // runs x columns, coded
    Eigen::VectorXd y = {}, fitted = {}, residuals = {}, leverage = {};
    Eigen::VectorXd weights = {}; // empty: all runs count alike
    double rss = 0.0;             // sum of squared residuals
    double tss = 0.0;             // about the mean, or about 0 where no constant is among the columns and their sums
    bool aboutMean = true;        // which of these
    double residualSd = 0.0;      // of a run of weight 1; 0 without residual degrees of freedom
    int dfResidual = 0, dfModel = 0;
    double r2 = 0.0, press = 0.0, r2Predicted = 0.0;
    bool pressKnown = false; // no run has leverage 1
    std::optional<double> r2Adjusted = {}, f = {}, p = {};
    double condition = 0.0;                // of the scaled columns, estimated from R
    std::vector<std::string> aliased = {}; // columns that were left out (FitOptions::dropAliased)
    base::Notices notices = {};

    int runs() const { return int(y.size()); }
    double weight(int run) const { return weights.size() > 0 ? weights[run] : 1.0; }
    // Whether every number is one: units far from the data's size can lead out of the range of doubles.
    bool finite() const;
    double predict(std::span<const double> point) const; // coded
    double
    predictionVariance(std::span<const double> point) const; // of the mean over the residual variance: x'(X'X)^-1 x
    // Residual sum of squares of the model of these columns alone (any order, indices into model.columns).
    double rssOf(std::span<const int> columns) const;
    // What each column takes from the residual sum of squares in its turn: squares of the effects Q'y.
    std::vector<double> sequentialSquares() const;
    int indexOf(std::string_view name) const; // into coefficients, -1

    // R of the coded columns and y as the last, in double-double, by columns: all sums of squares follow from it.
    std::vector<DoubleDouble> triangle = {};
};

struct FitOptions {
    // A column counts as a combination of others where what is left of it, of length 1, is shorter than this.
    double aliasTolerance = 1e-12;
    // An aliased column is an error that names it; true leaves it out, with a notice that names it.
    bool dropAliased = false;
};

// Errors are at "model" or "response": fewer runs than columns, equal responses, aliased terms.
std::optional<LinearFit> fitLinear(const ModelMatrix& matrix, const FitOptions& options, base::Errors& errors);

} // namespace titer::studies
