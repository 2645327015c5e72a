// Where two scores of good batches lie at a point of their course.
#pragma once

#include "core/mvda/batch/batch_model.h"

namespace titer::mvda {

// The ellipse of 99 of 100 new batches: `count` places x 2, from where the first score is largest on. By the covariance of the scores at the
// point; its size is the limit of T2 for two components, in the proportion of the limit of all of them at this point to that of F. Without rows
// where there is no limit, or one of the scores does not vary there.
MatrixXd scoreEllipse(const BatchModel& model, Eigen::Index point, Eigen::Index across, Eigen::Index up, int count);

} // namespace titer::mvda
