// How likely measurements are under the parameters of a fit: each condition is followed through its times, and
// -log L = sum over the measurements m of log(2 pi s^2)/2 + ((m - y)/s)^2/2, normal, or log(2 s) + |m - y|/s, Laplace, of what a
// transformation log or log10 makes of m and y, with its own derivative at m.
#pragma once

#include "core/studies/calibration/likelihood/likelihood_model.h"

#include <Eigen/Core>

#include <memory>
#include <stop_token>
#include <vector>

namespace titer::studies {

struct LikelihoodValue {
    double negativeLog = 0.0;
    std::vector<double> simulated; // per measurement, not transformed
    std::vector<double> noise;     // per measurement
    std::vector<double> residuals; // per measurement, of the transformed by the noise
    int courses = 0;               // that were followed, besides those to rest
};

// By the parameters that are estimated, in the order of the record, each on its own scale.
struct LikelihoodSlopes {
    Eigen::VectorXd gradient;    // of -log L
    Eigen::MatrixXd differences; // of measured and simulated, transformed; measurements x parameters
    Eigen::MatrixXd noise;
};

// A parameter as its scale counts it, and back.
double toScale(LikelihoodScale scale, double value);
double fromScale(LikelihoodScale scale, double scaled);

// [one thread at a time]
class FitLikelihood {
public:
    // Where small differences grow, as of pathogens before an answer, a likelihood has fewer digits than its courses.
    static constexpr double usualTolerance = 1e-11;

    static base::Result<FitLikelihood> open(const model::Flowsheet& flowsheet, LikelihoodRecord record,
                                            const model::Catalogue& catalogue, double tolerance = usualTolerance);
    FitLikelihood(FitLikelihood&&) noexcept;
    FitLikelihood& operator=(FitLikelihood&&) noexcept;
    ~FitLikelihood();

    const LikelihoodRecord& record() const;
    // Per measurement, of the estimated parameters the one that is its noise and has no other part in the likelihood, or -1.
    std::vector<int> plainNoise() const;
    // With the record's own values.
    base::Result<LikelihoodValue> evaluate(std::stop_token stop = {});
    // `values` of the record's parameters, not by their scales. An error names the condition or the measurement.
    base::Result<LikelihoodValue> evaluate(std::span<const double> values, std::stop_token stop = {});
    // With slopes: without events they are exact but for the tolerance, at the times of events central differences.
    base::Result<LikelihoodValue> evaluate(std::span<const double> values, LikelihoodSlopes& slopes,
                                           std::stop_token stop = {});

private:
    struct Data;
    explicit FitLikelihood(std::unique_ptr<Data> data);
    std::unique_ptr<Data> m;
};

} // namespace titer::studies
