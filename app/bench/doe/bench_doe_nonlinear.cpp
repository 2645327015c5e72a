// The figure of nonlinear regression: how many of NIST's sets come out right, whichever start is taken.
#include "app/bench/doe/bench_doe.h"
#include "core/base/text.h"
#include "core/reference/regression_sets.h"

#include <algorithm>
#include <cmath>

namespace titer::bench {

namespace {

// Correct digits of the worst parameter, at most the 11 that are certified.
double worstDigits(const Eigen::VectorXd& parameters, const std::vector<double>& certified)
{
    double worst = 11.0;
    for (std::size_t i = 0; i < certified.size(); ++i) {
        const double error = std::abs(parameters[Eigen::Index(i)] - certified[i]) / std::abs(certified[i]);
        if (error > 0.0) worst = std::min(worst, std::max(0.0, -std::log10(error)));
    }
    return worst;
}

} // namespace

Measured measureNistNonlinear(std::stop_token stop)
{
    constexpr double wanted = 8.0, claimed = 4.0; // digits
    int good = 0, wrong = 0;
    double worst = 11.0;
    std::string worstSet;
    for (const reference::NistSet& set : reference::nistNonlinear()) {
        bool both = true;
        for (int start = 0; start < 2; ++start) {
            base::Errors errors;
            const std::optional<studies::Regression> regression = reference::regressionOf(set, start, errors);
            if (!regression) return {.errors = errors};
            const base::Result<studies::NonlinearFit> fit =
                studies::fitNonlinear(regression->problem, regression->start, {.stop = stop});
            if (!fit) return {.errors = {fit.error()}};
            const double digits = worstDigits(fit->parameters, set.certified);
            both = both && fit->converged && digits >= wanted;
            wrong += fit->converged && digits < claimed ? 1 : 0;
            if (digits < worst) worstSet = set.name;
            worst = std::min(worst, digits);
        }
        good += both ? 1 : 0;
    }
    return {.value = double(good),
            .note = "of " + std::to_string(reference::nistNonlinear().size()) +
                    " with 8 digits from both starts; worst " + worstSet + " " + base::writeShort(worst, 3) +
                    " digits; " + std::to_string(wrong) + " reported converged with under 4"};
}

} // namespace titer::bench
