// A fit of plants on its way: what plant_fit.h and plant_profile.h have in common.
#pragma once

#include "core/studies/calibration/plant_fit.h"
#include "core/studies/calibration/plant_profile.h"

#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace titer::studies {

// Runs choose their steps, so that what they give is not smooth below some times the tolerance.
inline constexpr double runUnevenness = 10.0;

class PlantFitting {
public:
    PlantFitting(const PlantFitRequest& request, const model::Catalogue& catalogue, std::stop_token stop)
        : m_request(request)
        , m_runs(request.experiments, catalogue, request.tolerance, request.threads, stop)
        , m_stop(stop)
    {
    }

    base::Result<PlantFit> run();
    // Of a request that starts at this fit, with the scatter that was found there.
    base::Result<std::vector<PlantProfile>> profiles(const PlantFit& fit);

private:
    // A point that has been evaluated.
    struct Known {
        Eigen::VectorXd x, differences;
        Eigen::MatrixXd jacobian;
    };

    base::Done prepare();
    void addInitial(std::vector<FitPlace>& places) const;
    // Behind those that are fitted, with their errors as a fit would move them.
    void addTaken(std::vector<FitPlace>& places);
    // What they add to the errors of these parameters, in the coordinates of the fit; zeros where the runs cannot tell.
    Eigen::VectorXd takenErrors(const NonlinearFit& fit);
    std::string experimentOf(const FitPlace& place) const;
    base::Done findMoved();
    base::Result<NonlinearFit> fitOnce(int extraStarts);
    bool evaluate(const Eigen::VectorXd& x, Eigen::VectorXd& differences, Eigen::MatrixXd* jacobian);
    FitProgress progressAt(const Eigen::VectorXd& x, const Eigen::VectorXd& differences) const;
    std::vector<std::vector<double>> modelled(const Eigen::VectorXd& differences) const;
    std::vector<int> withoutInfluence(const Eigen::MatrixXd& jacobian) const;
    // Of the Jacobian [SI] the columns of parameters that are not at a bound.
    Eigen::MatrixXd tangentOf(const NonlinearFit& fit) const;
    void setErrors(NonlinearFit& fit, std::vector<double>& degreesOfFreedom) const;
    void widen(std::vector<FittedParameter>& moved, const std::vector<double>& degreesOfFreedom) const;
    void reportParametersTo(PlantFit& result, NonlinearFit fit) const;
    void reportCoursesTo(PlantFit& result) const;
    PlantFit report(const NonlinearFit& fit) const;
    // All that are moved, within their bounds, each residual over the scatter of its course.
    NonlinearProblem weighted();
    std::optional<double> descend(Eigen::Index k, Eigen::VectorXd& x);

    const PlantFitRequest& m_request;
    MeasuredRuns m_runs;
    std::stop_token m_stop;
    std::optional<CourseNoise> m_noise;
    std::size_t m_fitted = 0; // so many of the places; behind them stand those that were taken
    Eigen::MatrixXd m_takenCovariance;
    Eigen::VectorXd m_takenErrors; // of the moved ones
    std::vector<int> m_moved;      // of the places those that have an influence
    Known m_known;
    int m_iterations = 0;
};

} // namespace titer::studies
