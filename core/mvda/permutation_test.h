// How well models explain and predict responses whose rows are drawn anew: as well as the model itself where it means nothing (Lindgren,
// Hansen, Karcher, Sjöström, Eriksson 1996, J. Chemometr. 10, 521).
#pragma once

#include "core/mvda/cross_validation.h"

#include <cstdint>
#include <functional>

namespace titer::mvda {

struct PermutationTest {
    std::uint64_t seed = 1;
    double r2y = 0.0, q2 = 0.0; // of the responses as they are
    // Of each permutation: the amount of the correlation of its responses with those as they are, the mean of all responses; and what its
    // model explains and predicts.
    std::vector<double> correlations = {}, r2ys = {}, q2s = {};
    // At correlation 0, of the lines of least squares through all of these and the responses as they are, at 1.
    double r2yIntercept = 0.0, q2Intercept = 0.0;
    double p = 1.0; // (1 + permutations whose Q2 is as high)/(1 + permutations)
};

// Rows of all responses are drawn together, and predicted with as many components by PLS (an OPLS model predicts as well). `progress` is told
// the share that is done, from 0 to 1.
base::Result<PermutationTest> permutationTest(const MatrixXd& x, const MatrixXd& y, Scale scale, int components,
                                              const Folds& folds, int count, std::uint64_t seed,
                                              std::stop_token stop = {}, const ValidationOptions& options = {},
                                              const std::function<void(double)>& progress = {});

} // namespace titer::mvda
