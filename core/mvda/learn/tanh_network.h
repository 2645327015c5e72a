// A network of one hidden layer of tanh units (studies::NetworkShape, that of hybrid models) for rows that are scaled: of numbers by the
// squares of its errors, of classes by the cross-entropy of their shares (softmax), plus the squares of its weights. Found by Levenberg
// and Marquardt with the matrix of Gauss and Newton (Schraudolph 2002, Neural Comput. 14, 1723), from several starts.
#pragma once

#include "core/mvda/learn/learner.h"

#include <stop_token>

namespace titer::mvda {

struct TanhNetwork {
    std::vector<int> sizes = {}; // inputs, hidden, outputs
    VectorXd weights = {};       // in the order of NetworkShape

    // Rows x outputs: numbers, or shares.
    MatrixXd outputs(const MatrixXd& x, bool isClasses) const;
};

constexpr int maxNetworkWeights = 1000; // its matrix has as many rows
int networkWeights(Eigen::Index columns, int outputs, const NetworkSettings& settings);

TanhNetwork fitNetwork(const LearnRows& rows, const NetworkSettings& settings, std::uint64_t seed,
                       std::stop_token stop);

} // namespace titer::mvda
