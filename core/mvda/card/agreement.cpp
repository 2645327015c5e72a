#include "core/mvda/card/agreement.h"

#include "core/studies/numerics/distributions.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace titer::mvda {

using base::say;
using Eigen::Index;

namespace {

constexpr double tail = 0.975;

// The pairs of which both are there.
struct Pairs {
    VectorXd predicted, reference;
};

Pairs wholePairs(const VectorXd& predicted, const VectorXd& reference)
{
    std::vector<Index> there;
    for (Index i = 0; i < predicted.size(); ++i)
        if (std::isfinite(predicted[i]) && std::isfinite(reference[i])) there.push_back(i);
    return {predicted(there), reference(there)};
}

double deviationAbout(const VectorXd& values, double mean)
{
    return std::sqrt((values.array() - mean).square().sum() / double(values.size() - 1));
}

Interval around(double value, double error, double freedom)
{
    const double reach = studies::tQuantile(tail, freedom) * error;
    return {value, value - reach, value + reach};
}

} // namespace

base::Json intervalJson(const Interval& interval)
{
    return base::Json::object({{"value", interval.value}, {"low", interval.low}, {"high", interval.high}});
}

Interval meanInterval(const VectorXd& values)
{
    if (values.size() == 0) return {};
    const double mean = values.mean(), n = double(values.size());
    if (values.size() < 2) return {.value = mean};
    return around(mean, deviationAbout(values, mean) / std::sqrt(n), n - 1.0);
}

Agreement agreementOf(const VectorXd& predicted, const VectorXd& reference)
{
    const Pairs pairs = wholePairs(predicted, reference);
    const VectorXd errors = pairs.predicted - pairs.reference;
    Agreement agreement;
    agreement.rows = int(errors.size());
    if (errors.size() == 0) return agreement;
    agreement.bias = meanInterval(errors);
    agreement.rmsep = std::sqrt(errors.squaredNorm() / double(errors.size()));
    if (errors.size() > 1) {
        agreement.sep = deviationAbout(errors, agreement.bias.value);
        const double error = agreement.sep / std::sqrt(double(errors.size()));
        if (agreement.bias.value != 0.0)
            agreement.biasP =
                error > 0.0 ? studies::tTwoSided(agreement.bias.value / error, double(errors.size() - 1)) : 0.0;
    }
    if ((pairs.reference.array() > 0.0).all())
        agreement.recovery = meanInterval(100.0 * pairs.predicted.cwiseQuotient(pairs.reference));
    return agreement;
}

base::Result<AgreementLine> agreementLine(const VectorXd& predicted, const VectorXd& reference)
{
    const auto [p, y] = wholePairs(predicted, reference);
    if (p.size() < 3)
        return base::inputError(say("A line needs three rows with a reference value, and there are "
                                    "{1}. Add rows.",
                                    std::to_string(p.size())));
    const double n = double(p.size()), freedom = n - 2.0, meanP = p.mean(), meanY = y.mean();
    const VectorXd alongP = p.array() - meanP, alongY = y.array() - meanY;
    const double spread = alongP.squaredNorm();
    if (!(std::sqrt(spread / n) > 1e-13 * p.cwiseAbs().maxCoeff()))
        return base::inputError(say("All predictions are the same, so that there is no line through "
                                    "them. Add samples that differ."));
    const double slope = alongP.dot(alongY) / spread, intercept = meanY - slope * meanP;
    const double rest = (alongY - slope * alongP).squaredNorm(), variance = rest / freedom;
    AgreementLine line;
    line.deviation = std::sqrt(variance);
    line.slope = around(slope, std::sqrt(variance / spread), freedom);
    line.intercept = around(intercept, std::sqrt(variance * (1.0 / n + meanP * meanP / spread)), freedom);
    // The same as the difference of both sums of squares, without what they have in common.
    const double meanError = meanY - meanP, joint = n * meanError * meanError + (slope - 1.0) * (slope - 1.0) * spread;
    if (joint > 1e-26 * y.squaredNorm()) { // more than rounding
        line.f = 0.5 * joint / variance;
        line.p = variance > 0.0 ? studies::fUpper(line.f, 2.0, freedom) : 0.0;
    }
    return line;
}

} // namespace titer::mvda
