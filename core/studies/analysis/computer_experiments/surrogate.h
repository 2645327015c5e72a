// Gaussian process y = mean + Z(x) + noise with a covariance that has a length for each factor, the lengths, the mean and the
// noise by maximum likelihood: J. Sacks, W. J. Welch, T. J. Mitchell and H. P. Wynn, "Design and analysis of computer experiments",
// Statistical Science 4, 409-423 (1989).
#pragma once

#include "core/base/result.h"
#include "core/studies/analysis/computer_experiments/surrogate_parameters.h"
#include "core/studies/numerics/direct_search.h"

#include <Eigen/Core>

#include <cstdint>
#include <span>
#include <stop_token>
#include <vector>

namespace titer::studies {

struct SurrogateSettings {
    Kernel kernel = Kernel::Matern52;
    int starts = 3; // of the search for lengths and noise
    std::uint64_t seed = 1;
    unsigned threads = 0;
};

class Surrogate {
public:
    using Parameters = SurrogateParameters;

    // `points`: runs x factors, coded; `values`: one per run. Errors at "surrogate": fewer than 3 runs, more than 3000, values that
    // are all equal or not finite.
    static base::Result<Surrogate> fit(const Eigen::MatrixXd& points, const Eigen::VectorXd& values,
                                       const SurrogateSettings& settings = {}, std::stop_token stop = {});
    // With parameters that are given; mean and variance are still estimated.
    static base::Result<Surrogate> with(const Eigen::MatrixXd& points, const Eigen::VectorXd& values,
                                        const Parameters& parameters, Kernel kernel = Kernel::Matern52);

    const Parameters& parameters() const { return m_parameters; }
    double mean() const { return m_mean; }
    double variance() const { return m_variance; } // of Z
    double noiseVariance() const { return m_variance * m_parameters.noise; }
    double logLikelihood() const { return m_logLikelihood; }
    // d logLikelihood / d log(lengths), and of log(noise) as the last.
    Eigen::VectorXd likelihoodGradient() const;

    // Of the response without noise; `deviation` holds the uncertainty of the mean too.
    struct Estimate {
        double mean = 0.0;
        double deviation = 0.0;
    };
    Estimate at(std::span<const double> point) const;

    // Each run predicted from all others at the same parameters (O. Dubrule, Mathematical Geology 15, 687-699, 1983).
    struct LeaveOneOut {
        Eigen::VectorXd residuals;    // value - prediction
        Eigen::VectorXd standardised; // over their standard deviation
        double q2 = 0.0;              // 1 - sum of squares over that about the mean
    };
    LeaveOneOut leaveOneOut() const;

    // The same process with a further run.
    Surrogate extended(std::span<const double> point, double value) const;

    const Eigen::MatrixXd& points() const { return m_points; }
    const Eigen::VectorXd& values() const { return m_values; }

private:
    Surrogate() = default;
    bool prepare(); // false where the covariance is singular even with a little noise added
    double correlation(const Eigen::VectorXd& a, const Eigen::VectorXd& b) const;

    Kernel m_kernel = Kernel::Matern52;
    Parameters m_parameters;
    Eigen::MatrixXd m_points;
    Eigen::VectorXd m_values;
    Eigen::MatrixXd m_factor;  // lower Cholesky factor of the correlation with noise
    Eigen::VectorXd m_weights; // inverse times (values - mean)
    Eigen::VectorXd m_ones;    // inverse times 1
    double m_mean = 0.0, m_variance = 0.0, m_logLikelihood = 0.0;
};

// How much more than `best` a point is expected to give (J. Mockus; D. R. Jones, M. Schonlau and W. J. Welch, Journal of Global
// Optimization 13, 455-492, 1998).
double expectedImprovement(const Surrogate::Estimate& estimate, double best);

// The same where runs have noise: less where a further run would determine little (D. Huang, T. T. Allen, W. I. Notz and N. Zeng, Journal of
// Global Optimization 34, 441-466, 2006).
double augmentedImprovement(const Surrogate::Estimate& estimate, double best, double noiseDeviation);

// A further response that must stay within limits [its unit].
struct SurrogateLimit {
    Surrogate response;
    double low;
    double high;
};
// The probability that all limits are kept.
double probabilityWithin(const std::vector<SurrogateLimit>& limits, std::span<const double> point);

// The next `count` runs most promising for the highest value, each taken to give what is predicted before the next is sought
// (kriging believer: D. Ginsbourger, R. Le Riche and L. Carraro 2010), no two of them nearer than a twentieth of the range. Coded,
// count x factors; fewer rows where the space allows no more, and after a stop.
Eigen::MatrixXd nextRuns(const Surrogate& surrogate, const std::vector<SurrogateLimit>& limits,
                         const SearchSpace& space, int count, const SearchSettings& settings = {},
                         std::stop_token stop = {});

} // namespace titer::studies
