// What a model says of a batch up to each point of its course, while the rest of it is not known yet.
//
// Batch-wise the future is missing. The scores are regressed on what the known cells give of them, from the batches of the model (trimmed score
// regression: Arteaga and Ferrer 2002, J. Chemometr. 16, 408). Projection to the model's plane (Nomikos and MacGregor 1995, Technometrics
// 37, 41) divides by what few cells tell of many scores, which leads astray in the beginning; the regression takes less for granted the less is
// known, and both agree at the end. SPE is that of the point alone, so that a new fault is not hidden by a long past (Nomikos and MacGregor).
// Observation-wise each point has scores of its own, which are judged by those of the batches at that point (Wold, Kettaneh, Fridén, Holmberg
// 1998, Chemometr. Intell. Lab. Syst. 44, 331), and SPE is of how the point differs from their mean course.
#pragma once

#include "core/mvda/latent.h"

namespace titer::mvda {

enum class Unfold {
    Batch,      // a row for each batch: points x variables, point after point
    Observation // a row for each point of each batch
};

// How a course becomes what the directions are of.
struct CellScaling {
    MatrixXd mean, deviation; // points x variables

    MatrixXd applied(const MatrixXd& course) const; // the first points
};
// Batch-wise of each cell over the batches, observation-wise of each variable over all. A cell that does not vary as far as a thousandth of
// what its variable does at other points is divided by the root of the mean variance of that variable; so is none of observations.
CellScaling cellScalingOf(const std::vector<MatrixXd>& courses, Unfold unfold);
// Of each cell, whether its own deviation is used: points x variables.
Eigen::Array<bool, Eigen::Dynamic, Eigen::Dynamic> varies(const std::vector<MatrixXd>& courses, Unfold unfold);

// What differs by less than this part of itself is equal: interpolation rounds.
inline constexpr double roundedPart = 1e-12;

struct Judged {
    RowVectorXd scores;  // estimated where the future is missing
    double t2 = 0.0;     // of the scores, by their covariance at this point
    double spe = 0.0;    // squared residuals of the point
    RowVectorXd t2Parts; // of each variable, all points so far: they sum up to t2
    RowVectorXd
        residuals; // of each variable at the point, scaled: what the scores leave of how it differs from the mean course
};

struct Evolution {
    Unfold unfold = Unfold::Batch;
    MatrixXd rotations = {}, loadings = {}; // batch-wise points x variables rows, point after point; else variables
    // By point.
    MatrixXd course = {};                   // points x variables: the mean of the batches, scaled; batch-wise 0
    std::vector<MatrixXd> regressions = {}; // batch-wise: scores = trimmed scores x this
    MatrixXd centre = {}, spread = {};      // points x components: mean and standard deviation of the scores
    std::vector<MatrixXd> precisions = {};  // inverse covariance of the scores, where it has one
    std::vector<int> ranks = {};            // of that covariance

    Eigen::Index points() const { return centre.rows(); }
    // How much of what each score comes to in the end the points up to this one tell: batch-wise the variance of its estimates over the
    // batches by that of the whole batches, 0 to 1; observation-wise 1.
    RowVectorXd known(Eigen::Index point) const;
    // By the scaled course up to a point, its last.
    Judged judge(const MatrixXd& scaled) const;
};

// Of scaled whole courses, at least three.
Evolution evolutionOf(const Latent& latent, Unfold unfold, const std::vector<MatrixXd>& scaled);

// A course as a row, point after point.
RowVectorXd unfolded(const MatrixXd& course);

} // namespace titer::mvda
