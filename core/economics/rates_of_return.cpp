// With x = 1/(1+r) = t/(1-t) the value is (1-t)^-n times a polynomial whose Bernstein coefficients on t in (0, 1) are flows[i]/C(n,i),
// so that all rates from -100 % to infinity lie in one bounded interval. There roots are isolated by Descartes' rule of signs and
// subdivision (Lane and Riesenfeld, BIT 21, 1981): no start is guessed and none can be missed.
#include "core/economics/rates_of_return.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <limits>
#include <utility>

namespace titer::economics {

namespace {

using Coefficients = std::vector<double>;

constexpr double epsilon = std::numeric_limits<double>::epsilon();

struct Interval {
    double from, to; // of t
    Coefficients local;
};

Coefficients bernsteinOf(std::span<const double> flows)
{
    Coefficients found(flows.size());
    const double n = double(flows.size() - 1);
    double choose = 1.0;
    for (std::size_t i = 0; i < flows.size(); ++i) {
        found[i] = flows[i] / choose;
        choose *= (n - double(i)) / double(i + 1);
    }
    return found;
}

int changesOfSign(const Coefficients& values)
{
    int changes = 0;
    double last = 0.0;
    for (const double value : values) {
        if (value == 0.0) continue;
        if (last != 0.0 && (value > 0.0) != (last > 0.0)) ++changes;
        last = value;
    }
    return changes;
}

// De Casteljau: the coefficients on both sides of the share `at`; its value is where they meet.
std::pair<Coefficients, Coefficients> split(Coefficients values, double at)
{
    const std::size_t n = values.size();
    Coefficients left(n), right(n);
    for (std::size_t level = 0; level < n; ++level) {
        left[level] = values.front();
        right[n - 1 - level] = values[n - 1 - level];
        for (std::size_t i = 0; i + 1 + level < n; ++i) values[i] += at * (values[i + 1] - values[i]);
    }
    return {std::move(left), std::move(right)};
}

double valueAt(const Coefficients& values, double at)
{
    return split(values, at).first.back();
}

Coefficients slopeOf(const Coefficients& values)
{
    Coefficients slope(values.size() - 1);
    for (std::size_t i = 0; i < slope.size(); ++i) slope[i] = values[i + 1] - values[i];
    return slope;
}

// The sign of the value, by Horner's rule in whichever of x and 1/x is below 1.
double signAt(std::span<const double> flows, double t)
{
    double sum = 0.0;
    if (t <= 0.5) {
        const double x = t / (1.0 - t);
        for (std::size_t i = flows.size(); i-- > 0;) sum = sum * x + flows[i];
    } else {
        const double y = (1.0 - t) / t;
        for (const double flow : flows) sum = sum * y + flow;
    }
    return sum;
}

// Between two places of which `negativeAtFrom` tells the signs, down to neighbouring numbers.
template <class Value> double halved(double from, double to, bool negativeAtFrom, const Value& value)
{
    constexpr int most = 200;
    for (int i = 0; i < most; ++i) {
        const double middle = 0.5 * (from + to);
        if (!(middle > from && middle < to)) break;
        const double there = value(middle);
        if (there == 0.0) return middle;
        ((there < 0.0) == negativeAtFrom ? from : to) = middle;
    }
    return 0.5 * (from + to);
}

class Roots {
public:
    explicit Roots(std::span<const double> flows)
        : m_flows(flows)
    {
        m_open.push_back({0.0, 1.0, bernsteinOf(flows)});
    }

    // Of t.
    std::vector<double> find()
    {
        while (!m_open.empty()) {
            Interval interval = std::move(m_open.back());
            m_open.pop_back();
            const int changes = changesOfSign(interval.local);
            if (changes == 0) continue;
            if (changes == 1)
                takeCrossing(interval.from, interval.to, interval.local.front() < 0.0);
            else if (interval.to - interval.from < narrow * interval.to)
                takeClose(interval);
            else
                divide(std::move(interval));
        }
        std::sort(m_found.begin(), m_found.end());
        return std::move(m_found);
    }

private:
    // Wide enough that a parabola over it stands out of rounding.
    static constexpr double narrow = 1e-6;

    void takeCrossing(double from, double to, bool negativeAtFrom)
    {
        m_found.push_back(halved(from, to, negativeAtFrom, [&](double t) { return signAt(m_flows, t); }));
    }

    void divide(Interval interval)
    {
        // Where a root lies at the place of division itself, another one is taken, so that it lies within one of both.
        for (const double share : {0.5, 0.4619, 0.5387, 0.4231}) {
            auto [left, right] = split(interval.local, share);
            if (left.back() == 0.0) continue;
            const double at = interval.from + share * (interval.to - interval.from);
            m_open.push_back({interval.from, at, std::move(left)});
            m_open.push_back({at, interval.to, std::move(right)});
            return;
        }
    }

    // Two roots that lie close together, one that is touched, or a pair just off the axis.
    void takeClose(const Interval& interval)
    {
        const Coefficients& local = interval.local;
        const bool negative = local.front() < 0.0;
        if (negative != (local.back() < 0.0)) return takeCrossing(interval.from, interval.to, negative);
        const Coefficients slope = slopeOf(local);
        const double turning =
            halved(0.0, 1.0, slope.front() < 0.0, [&](double share) { return valueAt(slope, share); });
        const double t = interval.from + turning * (interval.to - interval.from), extreme = valueAt(local, turning);
        if (std::abs(extreme) <= rounding(t)) {
            m_found.push_back(t);
        } else if ((extreme < 0.0) != negative) {
            takeCrossing(interval.from, t, negative);
            takeCrossing(t, interval.to, !negative);
        }
    }

    // What rounding may have left in a value of the polynomial at t.
    double rounding(double t) const
    {
        const double n = double(m_flows.size() - 1);
        double size = 0.0;
        for (std::size_t i = 0; i < m_flows.size(); ++i)
            size += std::abs(m_flows[i]) * std::pow(t, double(i)) * std::pow(1.0 - t, n - double(i));
        return 8.0 * (n + 1.0) * epsilon * size;
    }

    std::span<const double> m_flows;
    std::vector<Interval> m_open;
    std::vector<double> m_found;
};

} // namespace

std::vector<double> ratesOfReturn(std::span<const double> flows)
{
    const auto isZero = [](double flow) { return flow == 0.0; };
    const auto first = std::find_if_not(flows.begin(), flows.end(), isZero);
    const auto last = std::find_if_not(flows.rbegin(), flows.rend(), isZero).base();
    if (first == flows.end() || last - first < 2 || flows.size() > maxFlows) return {};
    const std::vector<double> moved(first, last);
    std::vector<double> rates;
    for (const double t : Roots(moved).find()) {
        const double over = 1.0 - 2.0 * t; // r = (1 - t)/t - 1
        rates.push_back(std::abs(over) <= 4.0 * epsilon ? 0.0 : over / t);
    }
    std::reverse(rates.begin(), rates.end());
    return rates;
}

} // namespace titer::economics
