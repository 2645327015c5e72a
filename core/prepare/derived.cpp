#include "core/prepare/derived.h"

#include "core/base/not_available.h"

#include <cmath>
#include <cstddef>

namespace titer::prepare {

namespace {

using Values = std::span<const double>;

// Rows no further than half of the window from each row, moved along.
struct Reach {
    std::size_t first = 0, end = 0;

    void moveTo(Values time, std::size_t row, double window)
    {
        const double half = 0.5 * window * (1.0 + 1e-12); // a row at the edge is within
        while (time[first] < time[row] - half) ++first;
        while (end < time.size() && time[end] <= time[row] + half) ++end;
    }
};

// Values within reach, their times counted from that of the row.
struct Near {
    std::vector<double> u, y;
    double meanU = 0.0, meanY = 0.0;

    bool take(Values time, Values values, const Reach& reach, std::size_t row)
    {
        u.clear();
        y.clear();
        meanU = meanY = 0.0;
        for (std::size_t i = reach.first; i < reach.end; ++i)
            if (!std::isnan(values[i])) {
                u.push_back(time[i] - time[row]);
                y.push_back(values[i]);
                meanU += u.back();
                meanY += y.back();
            }
        if (u.empty() || u.front() > 0.0 || u.back() < 0.0) return false;
        meanU /= double(u.size());
        meanY /= double(u.size());
        return true;
    }
};

struct Fitted {
    double value, valueError, slope, slopeError;
};

constexpr Fitted noFit{base::notAvailable, base::notAvailable, base::notAvailable, base::notAvailable};

// In polynomials that are orthogonal over the times at hand (Forsythe, J. SIAM 5 (1957) 74): 1, p = u - mean, q = p² - a p - b.
Fitted fitted(const Near& near, LocalCurve curve)
{
    const std::size_t n = near.u.size(), terms = curve == LocalCurve::Line ? 2 : 3;
    if (n <= terms) return noFit;
    double pp = 0.0, ppp = 0.0, py = 0.0;
    for (std::size_t i = 0; i < n; ++i) {
        const double p = near.u[i] - near.meanU;
        pp += p * p;
        ppp += p * p * p;
        py += p * (near.y[i] - near.meanY);
    }
    if (!(pp > 0.0)) return noFit;
    const double a = ppp / pp, b = pp / double(n), ofP = py / pp;
    double qq = 0.0, qy = 0.0;
    const auto q = [&](double p) { return p * p - a * p - b; };
    if (curve == LocalCurve::Parabola) {
        for (std::size_t i = 0; i < n; ++i) {
            const double p = near.u[i] - near.meanU;
            qq += q(p) * q(p);
            qy += q(p) * (near.y[i] - near.meanY);
        }
        if (!(qq > 1e-12 * pp * b)) return noFit; // fewer than three times
    }
    const double ofQ = qq > 0.0 ? qy / qq : 0.0;
    double residuals = 0.0;
    for (std::size_t i = 0; i < n; ++i) {
        const double p = near.u[i] - near.meanU;
        const double left = near.y[i] - near.meanY - ofP * p - (qq > 0.0 ? ofQ * q(p) : 0.0);
        residuals += left * left;
    }
    const double variance = residuals / double(n - terms);
    const double p = -near.meanU, slopeOfQ = 2.0 * p - a;
    Fitted result{.value = near.meanY + ofP * p,
                  .valueError = 1.0 / double(n) + p * p / pp,
                  .slope = ofP,
                  .slopeError = 1.0 / pp};
    if (qq > 0.0) {
        result.value += ofQ * q(p);
        result.valueError += q(p) * q(p) / qq;
        result.slope += ofQ * slopeOfQ;
        result.slopeError += slopeOfQ * slopeOfQ / qq;
    }
    result.valueError = std::sqrt(variance * result.valueError);
    result.slopeError = std::sqrt(variance * result.slopeError);
    return result;
}

} // namespace

std::vector<double> movingMean(Values time, Values values, double window)
{
    std::vector<double> means(values.size());
    Reach reach;
    for (std::size_t row = 0; row < values.size(); ++row) {
        reach.moveTo(time, row, window);
        double sum = 0.0;
        std::size_t count = 0;
        for (std::size_t i = reach.first; i < reach.end; ++i)
            if (!std::isnan(values[i])) {
                sum += values[i];
                ++count;
            }
        means[row] = count > 0 ? sum / double(count) : base::notAvailable;
    }
    return means;
}

std::vector<double> cumulated(Values time, Values values)
{
    std::vector<double> sums(values.size(), base::notAvailable);
    double sum = 0.0;
    std::size_t before = values.size();
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (std::isnan(values[i])) continue;
        if (before < values.size()) sum += 0.5 * (values[i] + values[before]) * (time[i] - time[before]);
        sums[i] = sum;
        before = i;
    }
    return sums;
}

LocalFit localFit(Values time, Values values, double window, LocalCurve curve)
{
    LocalFit all;
    Reach reach;
    Near near;
    for (std::size_t row = 0; row < values.size(); ++row) {
        reach.moveTo(time, row, window);
        const Fitted here = near.take(time, values, reach, row) ? fitted(near, curve) : noFit;
        all.value.push_back(here.value);
        all.valueError.push_back(here.valueError);
        all.slope.push_back(here.slope);
        all.slopeError.push_back(here.slopeError);
    }
    return all;
}

} // namespace titer::prepare
