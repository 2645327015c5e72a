// What values that a fit of plants takes from earlier ones add to its errors.
#pragma once

#include "core/studies/calibration/plant_fit.h"

#include <vector>

namespace titer::studies {

class TakenPlaces {
public:
    // Adds them behind those that are fitted, with their errors as a fit would move them.
    TakenPlaces(const PlantFitRequest& request, std::vector<FitPlace>& places);

    // What they add to the errors of the moved places, in the coordinates of the fit; zeros where the runs cannot tell.
    Eigen::VectorXd errorsOf(const NonlinearFit& fit, MeasuredRuns& runs, const std::vector<int>& movedPlaces,
                             const Eigen::VectorXd& weights) const;

private:
    std::size_t m_first; // of the places
    Eigen::MatrixXd m_covariance;
};

} // namespace titer::studies
