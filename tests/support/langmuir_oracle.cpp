#include "tests/support/langmuir_oracle.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <stdexcept>
#include <vector>

namespace titer::support {

namespace {

constexpr double never = -std::numeric_limits<double>::infinity();

// log(exp(a) + exp(b))
double logSum(double a, double b)
{
    const double high = std::max(a, b);
    return high == never ? never : high + std::log1p(std::exp(std::min(a, b) - high));
}

// Logarithms of the probabilities of 0, 1, ... below `count` for a Poisson mean.
std::vector<double> poissonLogs(double mean, int count)
{
    std::vector<double> logs(static_cast<std::size_t>(count), never);
    if (mean == 0.0) {
        logs[0] = 0.0;
        return logs;
    }
    for (int n = 0; n < count; ++n) logs[std::size_t(n)] = n * std::log(mean) - mean - std::lgamma(n + 1.0);
    return logs;
}

} // namespace

ThomasJ thomasJ(double x, double y)
{
    // Both sums have their largest terms between the two means; beyond the larger by 12 deviations nothing counts.
    const double mean = std::max(x, y);
    const int count = int(mean + 12.0 * std::sqrt(mean) + 60.0);
    const std::vector<double> ofX = poissonLogs(x, count), ofY = poissonLogs(y, count);
    // J: the first is at most the second. The rest: it is larger. All terms are positive; sums run from the small end.
    double logJ = never, logRest = never, below = never;
    for (int n = 0; n < count; ++n) {
        below = logSum(below, ofX[std::size_t(n)]);
        logJ = logSum(logJ, ofY[std::size_t(n)] + below);
    }
    double above = never;
    for (int n = count - 1; n >= 0; --n) {
        logRest = logSum(logRest, ofY[std::size_t(n)] + above);
        above = logSum(above, ofX[std::size_t(n)]);
    }
    return {logJ, logRest};
}

double LangmuirBed::thomas(double feed, double time) const
{
    if (!(kd > 0.0)) return bohartAdams(feed, time);
    const double residence = length / velocity;
    if (time <= residence) return 0.0;
    // r = 1/(1 + K feed), lengths and times counted in ka feed + kd.
    const double r = kd / (kd + ka * feed);
    const double bound = qmax * (1.0 - r);
    const double rate = ka * feed + kd;
    const double n = rate * phaseRatio() * bound / feed * residence;
    const double t = rate * (time - residence);
    const double through = thomasJ(r * n, t).logJ;
    const double held = thomasJ(n, r * t).logRest + (1.0 - r) * (n - t);
    return 1.0 / (1.0 + std::exp(held - through));
}

double LangmuirBed::bohartAdams(double feed, double time) const
{
    const double residence = length / velocity;
    if (time <= residence) return 0.0;
    const double n = ka * phaseRatio() * qmax * residence;
    const double t = ka * feed * (time - residence);
    // exp(t) / (exp(t) + exp(n) - 1)
    return 1.0 / (1.0 + std::exp(n - t) - std::exp(-t));
}

double LangmuirBed::shockTime(double feed) const
{
    const double bound = kd > 0.0 ? qmax * ka * feed / (kd + ka * feed) : qmax;
    return length / velocity * (1.0 + phaseRatio() * bound / feed);
}

Displacement displacement(const std::array<double, 2>& a, const std::array<double, 2>& b,
                          const std::array<double, 2>& feed, double phaseRatio, double residenceTime)
{
    if (!(a[0] < a[1])) throw std::invalid_argument("the second component must bind more strongly");
    // Across the second shock both components jump by the same bound amount per liquid amount, a_2 / load for the stronger:
    // (q_1(feed) - q_1(plateau)) / (feed_1 - plateau) = a_2 / load; one positive root.
    const double load = 1.0 + b[0] * feed[0] + b[1] * feed[1];
    const double square = b[0] * a[1];
    const double linear = a[1] + b[0] * (a[0] - a[1]) * feed[0] - a[0] * load;
    const double constant = (a[0] - a[1]) * feed[0];
    const double root = std::sqrt(linear * linear - 4.0 * square * constant);
    Displacement result;
    result.plateau = linear > 0.0 ? -2.0 * constant / (linear + root) : (root - linear) / (2.0 * square);
    result.firstTime = residenceTime * (1.0 + phaseRatio * a[0] / (1.0 + b[0] * result.plateau));
    result.secondTime = residenceTime * (1.0 + phaseRatio * a[1] / load);
    return result;
}

} // namespace titer::support
