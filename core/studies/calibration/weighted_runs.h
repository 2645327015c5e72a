// The runs of a fit of plants with what is moved and how each course weighs: what plant_fit.h and plant_profile.h have in common.
#pragma once

#include "core/studies/calibration/plant_fit.h"
#include "core/studies/calibration/taken_places.h"

#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace titer::studies {

class WeightedRuns {
public:
    // A point that has been evaluated: x of the moved places, and the courses in the order of the rows [SI].
    struct Known {
        Eigen::VectorXd x, differences;
        Eigen::MatrixXd jacobian;
    };

    // The request outlives it.
    WeightedRuns(const PlantFitRequest& request, const model::Catalogue& catalogue, std::stop_token stop)
        : m_request(request)
        , m_runs(request.experiments, catalogue, request.tolerance, request.threads, stop)
        , m_stop(stop)
    {
    }

    // Runs where the request starts: what the data depend on is moved from there.
    base::Done open();

    const PlantFitRequest& request() const { return m_request; }
    const std::stop_token& stop() const { return m_stop; }
    MeasuredRuns& runs() { return m_runs; }
    const MeasuredRuns& runs() const { return m_runs; }
    CourseNoise& noise() { return *m_noise; }
    const CourseNoise& noise() const { return *m_noise; }
    const TakenPlaces& taken() const { return *m_taken; }
    // So many of the places are fitted; behind them stand those that were taken.
    std::size_t fitted() const { return m_fitted; }
    // Of the places those that have an influence.
    const std::vector<int>& moved() const { return m_moved; }
    const FitPlace& movedPlace(Eigen::Index k) const { return m_runs.places()[std::size_t(m_moved[std::size_t(k)])]; }
    const Known& known() const { return m_known; }
    void setKnown(Known known) { m_known = std::move(known); }
    std::string experimentOf(const FitPlace& place) const;

    bool evaluate(const Eigen::VectorXd& x, Eigen::VectorXd& differences, Eigen::MatrixXd* jacobian);
    // All that are moved, within their bounds, each residual over the scatter of its course.
    NonlinearProblem problem();
    // Of the courses, at the samples that are there [SI].
    std::vector<std::vector<double>> modelled(const Eigen::VectorXd& differences) const;
    std::vector<int> withoutInfluence(const Eigen::MatrixXd& jacobian) const;

private:
    base::Done prepare();
    void addInitial(std::vector<FitPlace>& places) const;
    base::Done setBounds(std::vector<FitPlace>& places) const;
    base::Done findMoved();
    FitProgress progressAt(const Eigen::VectorXd& x, const Eigen::VectorXd& differences) const;

    const PlantFitRequest& m_request;
    MeasuredRuns m_runs;
    std::stop_token m_stop;
    std::optional<CourseNoise> m_noise;
    std::optional<TakenPlaces> m_taken;
    std::size_t m_fitted = 0;
    std::vector<int> m_moved;
    Known m_known;
};

} // namespace titer::studies
