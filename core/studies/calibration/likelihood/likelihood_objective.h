// What a fit of a likelihood lowers: -log L less the logarithms of priors, as a function of the estimated parameters on their scales.
// A parameter that is nothing but the noise of some measurements has its best value for each value of the others, in closed form.
#pragma once

#include "core/studies/calibration/likelihood/likelihood.h"
#include "core/studies/numerics/scoring.h"

#include <optional>
#include <span>
#include <vector>

namespace titer::studies {

// [one thread at a time]
class LikelihoodObjective {
public:
    // With `itself` no parameter is taken out, so that each is a variable.
    explicit LikelihoodObjective(FitLikelihood likelihood, bool itself = false);

    const LikelihoodRecord& record() const { return m_likelihood.record(); }
    // Of the record's parameters, those that are variables.
    const std::vector<int>& variables() const { return m_variables; }
    // Whether its slope is without jumps: no distribution is that of Laplace.
    bool isSmooth() const;
    // Bounds and units on the scales of the variables; `evaluate` is that of this object, as long as it lives.
    ScoringProblem problem();

    // Of all the record's parameters, not by their scales; variables within their bounds.
    Eigen::VectorXd variablesOf(std::span<const double> values) const;
    // Of the last evaluation, with the noise that was best then.
    const std::vector<double>& values() const { return m_values; }
    double prior() const { return m_prior; } // its part of the value
    const LikelihoodValue& simulated() const { return m_value; }
    // Why the last evaluation had no value.
    const std::optional<base::Error>& failure() const { return m_failure; }

    std::optional<double> valueAt(const Eigen::VectorXd& x);
    // With curvatures that lead to the minimum: of Laplace's distribution, whose logarithm has a discontinuity of slope, that of the parabola that touches
    // it beneath the value and has its tip there.
    bool evaluate(ScoredPoint& point) { return evaluate(point, false); }
    // With Fisher's information in place of these.
    bool inform(ScoredPoint& point) { return evaluate(point, true); }

    void stopWith(std::stop_token stop) { m_stop = std::move(stop); }

private:
    struct Noise {
        int parameter = 0; // of the record
        bool laplace = false;
        std::vector<int> measurements;
    };

    bool evaluate(ScoredPoint& point, bool information);
    bool follow(const Eigen::VectorXd& x, LikelihoodSlopes* slopes);
    double bestOf(const Noise& noise) const;

    FitLikelihood m_likelihood;
    std::vector<int> m_variables;
    std::vector<int> m_columns; // of slopes, per variable
    std::vector<Noise> m_noise;
    double m_ofTransformations = 0.0;
    std::vector<double> m_values;
    LikelihoodValue m_value;
    double m_sum = 0.0, m_prior = 0.0;
    std::optional<base::Error> m_failure;
    std::stop_token m_stop;
};

} // namespace titer::studies
