#include "core/studies/calibration/taken_places.h"

#include <algorithm>
#include <cmath>

namespace titer::studies {

using Eigen::Index;
using Eigen::MatrixXd;
using Eigen::VectorXd;

TakenPlaces::TakenPlaces(const PlantFitRequest& request, std::vector<FitPlace>& places)
    : m_first(places.size())
{
    constexpr double beyondAll = 1e300; // a place that no search moves needs no limits
    std::vector<double> errors;
    std::vector<Index> which;
    const std::vector<TakenValue>& values = request.taken.values;
    for (std::size_t i = 0; i < values.size(); ++i) {
        const TakenValue& value = values[i];
        if (!(value.error > 0.0) ||
            std::ranges::any_of(places, [&](const FitPlace& p) { return p.path == value.path; }))
            continue; // known, or fitted here
        base::Result<FitPlace> place = placeAt(request.experiments.front().flowsheet, value.path);
        const bool everywhere =
            place && std::ranges::all_of(request.experiments, [&](const FitExperiment& one) {
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
    if (request.taken.correlation.rows() == Index(values.size())) correlation = request.taken.correlation(which, which);
    m_covariance = covarianceOf(errors, correlation);
}

VectorXd TakenPlaces::errorsOf(const NonlinearFit& fit, MeasuredRuns& runs, const std::vector<int>& movedPlaces,
                               const VectorXd& weights) const
{
    const auto moved = Index(movedPlaces.size()), taken = Index(runs.places().size() - m_first);
    VectorXd added = VectorXd::Zero(moved);
    std::vector<Index> free; // of the moved ones
    for (Index k = 0; k < moved && k < Index(fit.stdErrors.size()); ++k)
        if (fit.stdErrors[std::size_t(k)] && !fit.atBound[std::size_t(k)]) free.push_back(k);
    if (taken == 0 || free.empty()) return added;
    std::vector<int> all = movedPlaces;
    VectorXd x(moved + taken), differences(runs.rows());
    x.head(moved) = fit.parameters;
    for (Index i = 0; i < taken; ++i) {
        const FitPlace& place = runs.places()[m_first + std::size_t(i)];
        all.push_back(int(m_first + std::size_t(i)));
        x[moved + i] = place.moved(place.start);
    }
    MatrixXd jacobian(runs.rows(), moved + taken);
    if (!runs.evaluate(all, x, differences, &jacobian)) return added;
    const MatrixXd own = weights.asDiagonal() * jacobian(Eigen::all, free);
    const MatrixXd shift = shiftOf(own, weights.asDiagonal() * jacobian.rightCols(taken));
    const VectorXd variances = (shift * m_covariance * shift.transpose()).diagonal();
    for (std::size_t k = 0; k < free.size(); ++k) added[free[k]] = std::sqrt(std::max(0.0, variances[Index(k)]));
    return added;
}

} // namespace titer::studies
