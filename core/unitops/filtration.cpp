// Fouling of a filter: where a resistance is reached, and the cubic of the Pmax analysis.
#include "core/unitops/filtration.h"

#include "core/base/text.h"
#include "core/base/units/units.h"

#include <algorithm>
#include <limits>
#include <vector>

namespace titer::unitops {

namespace {

using base::say;

constexpr std::size_t terms = 4;

// Least squares by Gram-Schmidt on the columns 1, x, x^2, x^3 with x in 0..1; false if the points do not determine them
// apart.
bool fitCubic(std::span<const double> x, std::span<const double> y, std::array<double, terms>& coefficients)
{
    const std::size_t count = x.size();
    std::array<std::vector<double>, terms> basis;
    std::array<std::array<double, terms>, terms> triangle{};
    std::array<double, terms> projected{};
    std::vector<double> rest(y.begin(), y.end());
    const auto dot = [&](const std::vector<double>& a, const std::vector<double>& b) {
        double sum = 0.0;
        for (std::size_t i = 0; i < count; ++i) sum += a[i] * b[i];
        return sum;
    };
    for (std::size_t k = 0; k < terms; ++k) {
        std::vector<double>& q = basis[k];
        q.resize(count);
        for (std::size_t i = 0; i < count; ++i) q[i] = std::pow(x[i], double(k));
        const double before = std::sqrt(dot(q, q));
        for (std::size_t j = 0; j < k; ++j) {
            triangle[j][k] = dot(basis[j], q);
            for (std::size_t i = 0; i < count; ++i) q[i] -= triangle[j][k] * basis[j][i];
        }
        triangle[k][k] = std::sqrt(dot(q, q));
        if (!(triangle[k][k] > 1e-9 * before)) return false;
        for (double& value : q) value /= triangle[k][k];
        projected[k] = dot(q, rest);
        for (std::size_t i = 0; i < count; ++i) rest[i] -= projected[k] * q[i];
    }
    for (std::size_t k = terms; k-- > 0;) {
        double sum = projected[k];
        for (std::size_t j = k + 1; j < terms; ++j) sum -= triangle[k][j] * coefficients[j];
        coefficients[k] = sum / triangle[k][k];
    }
    return true;
}

// The first x in (0, last] at which f passes from below 0 to above, or a negative number.
template <class F> double firstRise(const F& f, double last)
{
    constexpr int steps = 3000;
    for (int i = 1; i <= steps; ++i) {
        double a = last * (i - 1) / steps, b = last * i / steps;
        if (f(b) < 0.0) continue;
        for (int k = 0; k < 100 && b - a > 1e-16 * last; ++k) {
            const double middle = 0.5 * (a + b);
            (f(middle) < 0.0 ? a : b) = middle;
        }
        return 0.5 * (a + b);
    }
    return -1.0;
}

} // namespace

Fouling Fouling::hermia(double exponent, double constant)
{
    Fouling f;
    f.m_exponent = exponent;
    f.m_law = std::abs(exponent - 1.0) < 1e-6 ? Law::Exponential : Law::Power;
    f.m_rise[0] = constant;
    return f;
}

Fouling Fouling::measured(double a, double b, double c)
{
    Fouling f;
    f.m_law = Law::Polynomial;
    f.m_rise = {a, b, c};
    return f;
}

double Fouling::throughputAt(double r) const
{
    if (r <= 1.0) return 0.0;
    if (m_law == Law::Polynomial) {
        // Sought as far as four times the r that one of the rising terms alone would give.
        double last = 0.0;
        for (int k = 0; k < 3; ++k) {
            if (m_rise[k] > 0.0) last = std::max(last, std::pow(4.0 * r / m_rise[k], 1.0 / (k + 1)));
        }
        const double found = firstRise([&](double w) { return resistance(w) - r; }, last);
        return found < 0.0 ? std::numeric_limits<double>::infinity() : found;
    }
    if (m_rise[0] <= 0.0) return std::numeric_limits<double>::infinity();
    if (m_law == Law::Exponential) return std::log(r) / m_rise[0];
    const double n = m_exponent - 1.0;
    return (1.0 - std::pow(r, -n)) / (n * m_rise[0]);
}

base::Result<PmaxFit> pmax(std::span<const double> throughput, std::span<const double> resistance, double flux,
                           double pressure)
{
    if (throughput.size() != resistance.size() || throughput.size() < terms + 1)
        return base::inputError(
            say(CORE_TR("core", "A Pmax trial has {1} points: it needs at least 5 pairs of throughput and "
                                "resistance."),
                base::writeShort(double(std::min(throughput.size(), resistance.size())))));
    if (!(flux > 0.0) || !(pressure > 0.0))
        return base::inputError(
            say(CORE_TR("core", "A Pmax analysis needs a flux and a pressure above 0: they are {1} and {2}."),
                base::writeQuantity(flux, "L/m2/h"), base::writeQuantity(pressure, "bar")));
    const double last = *std::max_element(throughput.begin(), throughput.end());
    if (!(last > 0.0))
        return base::inputError(say(CORE_TR("core", "No point of the Pmax trial has a throughput above 0.")));

    std::vector<double> x;
    for (const double v : throughput) x.push_back(v / last);
    PmaxFit fit;
    if (!fitCubic(x, resistance, fit.coefficients))
        return base::inputError(say(
            CORE_TR("core", "The points of the Pmax trial have fewer than 4 different throughputs, which is too few "
                            "for a cubic polynomial.")));
    const auto above = [&](double at) {
        return ((fit.coefficients[3] * at + fit.coefficients[2]) * at + fit.coefficients[1]) * at +
               fit.coefficients[0] - pressure / flux;
    };
    // Beyond three times the trial a cubic says nothing.
    const double found = firstRise(above, 3.0);
    if (found < 0.0)
        return base::inputError(
            say(CORE_TR("core", "The pressure does not reach {1} within three times the throughput of the trial, "
                                "{2}: continue the trial, or raise the flux."),
                base::writeQuantity(pressure, "bar"), base::writeQuantity(last, "L/m2")));
    fit.throughput = found * last;
    fit.beyondData = found > 1.0;
    for (std::size_t k = 1; k < terms; ++k) fit.coefficients[k] /= std::pow(last, double(k));
    return fit;
}

} // namespace titer::unitops
