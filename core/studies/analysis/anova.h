// Analysis of variance of a least-squares fit. Type I: each term after those before it (R. A. Fisher 1925). Types II and III of terms
// given others (F. Yates 1934, J. Am. Stat. Assoc. 29; S. R. Searle 1971, Linear Models).
#pragma once

#include "core/studies/analysis/linear_fit.h"

#include <optional>
#include <string>
#include <vector>

namespace titer::studies {

// Sequential: in the order of the formula.
// Marginal (II): given all terms but those that contain it; a term contains another when its variables hold all of the other's, so
// that A:B contains A, while I(A^2) is a variable of its own, as in R's car.
// The shares of a mixture, whose sum stands for the intercept, are one term, "Linear mixture": whether they differ (J. A. Cornell,
// Experiments with Mixtures); type II takes it as type III does.
// Partial (III): given all other terms, with categorical factors in contrasts that sum to zero, so that a main effect is the mean
// over the levels of the factors it interacts with, and with numbers in coded units; for a single column this is the square of its t.
enum class AnovaType { Sequential = 1, Marginal = 2, Partial = 3 };

struct AnovaRow {
    std::string source;
    int df = 0;
    double sumOfSquares = 0.0;
    std::optional<double> meanSquare = {}; // absent without degrees of freedom
    std::optional<double> f = {}, p = {};  // absent without residual variance
};

struct Anova {
    AnovaType type = AnovaType::Partial;
    std::vector<AnovaRow> terms = {};
    AnovaRow model = {}, residual = {}, total = {}; // total as LinearFit::tss
};

Anova analyseVariance(const LinearFit& fit, AnovaType type);

// F and p of a mean square against an error mean square; absent where either has no degrees of freedom or the error is 0.
void evaluate(AnovaRow& row, double errorMeanSquare, int errorDf);

// The contrasts that type III tests for a term, rows by columns of the model.
Eigen::MatrixXd partialContrasts(const Model& model, const ModelTerm& term);

} // namespace titer::studies
