// Numbers of a plant that a fit takes from earlier ones, with how well these know them. By the delta method their errors go into what is
// fitted: the optimum moves with them by S = -(J'WJ)^-1 J'W dF/dphi, where J are the derivatives of the model F by what is fitted, phi is
// what was taken, W are the weights; so that the covariance of the fit grows by S cov(phi) S' (Bard 1974, Nonlinear Parameter
// Estimation, chapter 7; Donaldson and Schnabel 1987, Technometrics 29).
#pragma once

#include <Eigen/Core>

#include <limits>
#include <string>
#include <vector>

namespace titer::studies {

struct TakenValue {
    std::string path;
    double error = 0.0;       // standard error [SI], relative where `logarithmic`
    bool logarithmic = false; // as the earlier fit counts
    bool operator==(const TakenValue&) const = default;
};

struct TakenValues {
    std::vector<TakenValue> values = {};
    Eigen::MatrixXd correlation = {}; // of them; empty: none go together
};

// Of errors of `taken` in the coordinates of a fit.
Eigen::MatrixXd covarianceOf(const std::vector<double>& errors, const Eigen::MatrixXd& correlation);
// How what is fitted moves with what was taken, from the derivatives of weighted residuals; the columns of `own` have to be independent.
Eigen::MatrixXd shiftOf(const Eigen::MatrixXd& own, const Eigen::MatrixXd& taken);

// A standard error with a part that earlier fits are the cause of, and the degrees of freedom of both together (F. E. Satterthwaite
// 1946): those of the earlier fits count as many.
struct JoinedError {
    double error = 0.0, degreesOfFreedom = std::numeric_limits<double>::infinity();
};
JoinedError joinedError(double own, double degreesOfFreedom, double taken);

} // namespace titer::studies
