// Limits of what a multivariate model says of a row: how far its scores lie from the middle, and how much it leaves unexplained. Each is
// named by the distribution that it comes from, since programs differ in them.
#pragma once

#include "core/mvda/scaling.h"

#include <string>
#include <string_view>
#include <vector>

namespace titer::mvda {

struct Limit {
    std::string name;   // "t2", "t2_new", "spe_box", ...
    std::string family; // "beta", "F", "chi2 (Box)", ...
    double level;       // probability that a good row stays below it
    double value;       // NaN where there are too few rows
};

// By its name; nullptr where it is not there.
const Limit* findLimit(const std::vector<Limit>& limits, std::string_view name);

// Of T2, rows that the model was made of: (N-1)^2/N B(A/2, (N-A-1)/2) (Tracy, Young, Mason 1992, J. Qual. Technol. 24, 88); of new
// rows: A(N^2-1)/(N(N-A)) F(A, N-A) (Jackson 1991, A User's Guide to Principal Components).
double t2Limit(int rows, int components, double level);
double newT2Limit(int rows, int components, double level);
// Of squared residuals by their own mean and variance: g chi2(h) (Box 1954, Ann. Math. Stat. 25, 290; Nomikos and MacGregor 1995,
// Technometrics 37, 41). Whole degrees of freedom are the data-driven limit (Pomerantsev 2008, J. Chemometr. 22, 601), which holds of T2
// as well.
double boxLimit(const VectorXd& squares, double level);
double dataDrivenLimit(const VectorXd& squares, double level);
// Of squared residuals by the residuals' own covariance (Jackson and Mudholkar 1979, Technometrics 21, 341).
double jacksonMudholkarLimit(const MatrixXd& residuals, double level);
// Of DModX: the root of F(K - A, (N - A - A0)(K - A)), A0 = 1 where columns are centred.
double dmodxLimit(int rows, int variables, int components, bool centred, double level);

} // namespace titer::mvda
