// What values that a fit of plants takes from earlier ones add to its errors.
#include "core/studies/calibration/plant_fitting.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace titer::studies {

using Eigen::Index;
using Eigen::MatrixXd;
using Eigen::VectorXd;

void PlantFitting::addTaken(std::vector<FitPlace>& places)
{
    constexpr double beyondAll = 1e300; // a place that no search moves needs no limits
    std::vector<double> errors;
    std::vector<Index> which;
    const std::vector<TakenValue>& values = m_request.taken.values;
    for (std::size_t i = 0; i < values.size(); ++i) {
        const TakenValue& value = values[i];
        if (!(value.error > 0.0) ||
            std::ranges::any_of(places, [&](const FitPlace& p) { return p.path == value.path; }))
            continue; // known, or fitted here
        base::Result<FitPlace> place = placeAt(m_request.experiments.front().flowsheet, value.path);
        const bool everywhere =
            place && std::ranges::all_of(m_request.experiments, [&](const FitExperiment& one) {
                const base::Result<FitPlace> there = placeAt(one.flowsheet, value.path);
                return there && std::abs(there->start - place->start) <= 1e-6 * std::abs(place->start);
            });
        if (!everywhere) continue;
        place->low = -beyondAll;
        place->high = beyondAll;
        const double absolute = value.logarithmic ? value.error * std::abs(place->start) : value.error;
        errors.push_back(place->logarithmic ? absolute / place->start : absolute / place->scale);
        which.push_back(Index(i));
        places.push_back(*std::move(place));
    }
    MatrixXd correlation;
    if (m_request.taken.correlation.rows() == Index(values.size()))
        correlation = m_request.taken.correlation(which, which);
    m_takenCovariance = covarianceOf(errors, correlation);
}

VectorXd PlantFitting::takenErrors(const NonlinearFit& fit)
{
    const auto moved = Index(m_moved.size()), taken = Index(m_runs.places().size() - m_fitted);
    VectorXd added = VectorXd::Zero(moved);
    std::vector<Index> free; // of the moved ones
    for (Index k = 0; k < moved && k < Index(fit.stdErrors.size()); ++k)
        if (fit.stdErrors[std::size_t(k)] && !fit.atBound[std::size_t(k)]) free.push_back(k);
    if (taken == 0 || free.empty()) return added;
    std::vector<int> all = m_moved;
    VectorXd x(moved + taken), differences(m_runs.rows());
    x.head(moved) = fit.parameters;
    for (Index i = 0; i < taken; ++i) {
        const FitPlace& place = m_runs.places()[m_fitted + std::size_t(i)];
        all.push_back(int(m_fitted + std::size_t(i)));
        x[moved + i] = place.moved(place.start);
    }
    MatrixXd jacobian(m_runs.rows(), moved + taken);
    if (!m_runs.evaluate(all, x, differences, &jacobian)) return added;
    const VectorXd& weights = m_noise->weights();
    const MatrixXd own = weights.asDiagonal() * jacobian(Eigen::all, free);
    const MatrixXd shift = shiftOf(own, weights.asDiagonal() * jacobian.rightCols(taken));
    const VectorXd variances = (shift * m_takenCovariance * shift.transpose()).diagonal();
    for (std::size_t k = 0; k < free.size(); ++k) added[free[k]] = std::sqrt(std::max(0.0, variances[Index(k)]));
    return added;
}

} // namespace titer::studies
