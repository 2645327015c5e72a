// The probability of meeting all specifications over the space of the factors (ICH Q8 design space), after J. J. Peterson,
// "A posterior predictive approach to multiple response surface optimization", Journal of Quality Technology 36, 139-153 (2004).
//
// One response and no scatter: exact, by the t distribution of one run to come. Otherwise by draws of the coefficients, of the error
// of the run and of the settings; all points share the draws, so that the map is smooth. The coefficients and errors of
// each response follow exactly its t distribution, with the n - p degrees of freedom of its own model, as one response alone has them;
// responses go together by the covariance of their residuals. That is Peterson's idea and for one response his posterior, but not so
// for several: his are models with the same p terms, whose multivariate t has n - p - r + 1 degrees of freedom for all r responses.
#pragma once

#include "core/studies/decisions/response.h"
#include "core/studies/decisions/space_request.h"
#include "core/studies/designs/region.h"
#include "core/studies/numerics/direct_search.h"

#include <Eigen/Core>

#include <array>
#include <memory>
#include <span>
#include <vector>

namespace titer::studies {

class StratifiedNormals;

class Acceptance {
public:
    // Errors at "specifications/NAME": none at all, limits the wrong way round, a response named twice, no degrees of freedom;
    // at "scatter", "draws". `normals` keeps what is drawn for the next fit; it changes no figure.
    static base::Result<Acceptance> make(const Factors& factors, std::vector<FittedResponse> responses,
                                         std::vector<Specification> specifications, const SpaceSettings& settings,
                                         StratifiedNormals* normals = nullptr);

    bool exact() const;
    int draws() const;                    // 0 when exact
    int cases() const { return m_cases; } // models of equal standing; 0: one that is estimated
    // Of an estimate `probability`; 0 when exact.
    double standardError(double probability) const;
    // What the true probability is at least, or at most, with 95 % confidence each (C. J. Clopper and E. S. Pearson 1934,
    // Biometrika 26); the probability itself when exact.
    double atLeast(double probability) const;
    double atMost(double probability) const;

    // How far a factor goes, coded.
    std::array<double, 2> bounds(std::size_t factor) const { return m_bounds[factor]; }
    // Of a mixture the last share takes what the others leave, whatever stands in its place: its factor, or -1.
    int rest() const { return m_mixture ? int(m_mixture->rest) : -1; }
    // The point with that share in its place.
    std::vector<double> completed(std::vector<double> point) const;
    // Whether the constraints do.
    bool allows(std::span<const double> point) const;
    // Also where the constraints forbid the point.
    double at(std::span<const double> point) const;
    // Of each response alone, in the order of the specifications.
    std::vector<double> each(std::span<const double> point) const;
    // first.values x second.values; the other factors as in `point`; NaN where the constraints forbid it. The same bits on any
    // number of threads.
    Eigen::MatrixXd map(std::span<const double> point, const MapAxis& first, const MapAxis& second) const;

private:
    struct Draws;
    Acceptance() = default;
    int independent() const; // draws that bear on how well a probability is known
    double closedForm(std::size_t specification, std::span<const double> point) const;
    Eigen::MatrixXd wholeMap(std::span<const double> point, const MapAxis& first, const MapAxis& second) const;

    std::vector<FittedResponse> m_responses;      // those with a specification, in that order
    std::vector<Specification> m_limits;          // .response is the place in m_responses
    std::shared_ptr<const Draws> m_draws;         // null when exact
    std::shared_ptr<const Region> m_region;       // null without constraints
    std::shared_ptr<const SearchSpace> m_mixture; // of a mixture, in its place
    std::vector<std::array<double, 2>> m_bounds;  // per factor
    int m_cases = 0;
};

} // namespace titer::studies
