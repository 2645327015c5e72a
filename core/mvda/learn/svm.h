// Support vector machines (Cortes and Vapnik 1995, Mach. Learn. 20, 273) of classes and (Drucker et al. 1997, NIPS 9, 155) of numbers, found
// by libsvm (Chang and Lin 2011, ACM TIST 2, 27), which gives the support vectors; what they say of a row is computed here.
//   f(x) = sum a_i K(x_i, x) - rho; of classes one f for each pair of them, and the class with the highest number of votes.
#pragma once

#include "core/mvda/learn/learner.h"

namespace titer::mvda {

struct SvmModel {
    Kernel kernel = Kernel::Radial;
    double gamma = 1.0;
    std::vector<int> labels = {}; // of the classes that it has seen, rising; empty of numbers
    std::vector<int> counts = {}; // of the support vectors of each, which stand in this order
    MatrixXd vectors = {};        // one for each row
    MatrixXd coefficients = {};   // vectors x (classes seen - 1), or x 1 of numbers
    VectorXd rho = {};            // of each pair (0, 1), (0, 2), ..., (1, 2), ...

    Eigen::Index pairs() const;
    // Rows x pairs.
    MatrixXd decisions(const MatrixXd& x) const;
    // Rows x 1, or x `outputs` shares of the votes.
    MatrixXd outputs(const MatrixXd& x, int outputs) const;
};

// C and gamma are stated. Rows are scaled, of numbers the responses too. Which rows come first does not matter.
SvmModel fitSvm(const LearnRows& rows, const SvmSettings& settings);

} // namespace titer::mvda
