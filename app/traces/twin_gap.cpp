#include "app/traces/twin_gap.h"

#include "core/base/not_available.h"

#include <algorithm>
#include <cmath>

namespace titer::app {

namespace {

// About the mean, so that a steady offset shows as one and does not widen the band.
double spread(const std::vector<double>& values)
{
    if (values.size() < minDifferences) return base::notAvailable;
    double mean = 0.0, squares = 0.0;
    for (const double v : values) mean += v / double(values.size());
    for (const double v : values) squares += (v - mean) * (v - mean);
    const double sigma = std::sqrt(squares / double(values.size() - 1));
    return sigma > 0 ? sigma : base::notAvailable;
}

} // namespace

double valueAt(const std::vector<double>& x, const std::vector<double>& y, double at)
{
    const std::size_t count = std::min(x.size(), y.size());
    if (count == 0 || !(at >= x.front() && at <= x[count - 1])) return base::notAvailable;
    const auto next = std::size_t(std::lower_bound(x.begin(), x.begin() + std::ptrdiff_t(count), at) - x.begin());
    if (x[next] == at) return y[next];
    const double share = (at - x[next - 1]) / (x[next] - x[next - 1]);
    return y[next - 1] + share * (y[next] - y[next - 1]);
}

TwinGap twinGap(const DataTrace& measured, const DataTrace& model, double sigma, double countFrom)
{
    TwinGap gap;
    for (std::size_t i = 0; i < std::min(measured.x.size(), measured.y.size()); ++i) {
        const double difference = measured.y[i] - valueAt(model.x, model.y, measured.x[i]);
        if (!std::isfinite(difference)) continue;
        gap.time.push_back(measured.x[i]);
        gap.difference.push_back(difference);
    }
    gap.isEstimated = !(sigma > 0);
    gap.sigma = gap.isEstimated ? spread(gap.difference) : sigma;
    if (std::isnan(gap.sigma)) return gap;
    for (std::size_t i = 0; i < gap.time.size(); ++i) {
        if (gap.time[i] < countFrom) continue;
        ++gap.counted;
        if (std::abs(gap.difference[i]) <= 2.0 * gap.sigma) ++gap.inside;
    }
    return gap;
}

} // namespace titer::app
