#include "tests/support/column_oracle.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <stdexcept>

namespace titer::support {

namespace {

using Complex = std::complex<double>;

// phi coth(phi) - 1, even in phi; by its square, so that no branch of a root matters.
Complex cothMinusOne(Complex square)
{
    if (std::abs(square) < 1e-2) {
        constexpr std::array<double, 6> series = {1.0 / 3.0,     -1.0 / 45.0,   2.0 / 945.0,
                                                  -1.0 / 4725.0, 2.0 / 93555.0, -1382.0 / 638512875.0};
        Complex sum = 0.0;
        for (int i = int(series.size()) - 1; i >= 0; --i) sum = square * (series[std::size_t(i)] + sum);
        return sum;
    }
    const Complex phi = std::sqrt(square); // real part >= 0: the exponential cannot overflow
    const Complex decay = std::exp(-2.0 * phi);
    return phi * (1.0 + decay) / (1.0 - decay) - 1.0;
}

// Laplace transform of bound over liquid concentration, by s.
Complex bindingRatio(const LinearColumn& column, Complex s)
{
    return column.kinetic ? column.ka / (s + column.kd) : Complex(column.ka / column.kd);
}

// Slope of the pore concentration at the surface of the bead, r dcp/dr / cp, where bound molecules move as well and exchange with the
// pore at a finite rate: two coupled diffusions, Dp L cp = s cp + F (ka cp - kd q), Ds L q = s q - ka cp + kd q with L the spherical
// Laplacian, and no bound molecule passes the surface. Their matrix is taken to its eigenvalues, each a sinh(k r)/r.
Complex coupledSlope(const LinearColumn& column, Complex s, double solidPerPore)
{
    const double radius2 = column.particleRadius * column.particleRadius;
    const Complex m11 = (s + solidPerPore * column.ka) * radius2 / column.poreDiffusivity;
    const Complex m12 = -solidPerPore * column.kd * radius2 / column.poreDiffusivity;
    const Complex m21 = -column.ka * radius2 / column.surfaceDiffusivity;
    const Complex m22 = (s + column.kd) * radius2 / column.surfaceDiffusivity;
    const Complex half = 0.5 * (m11 + m22);
    const Complex root = std::sqrt(0.25 * (m11 - m22) * (m11 - m22) + m12 * m21);
    // The larger eigenvalue first; the other by the determinant, so that nothing cancels.
    const Complex large = std::abs(half + root) > std::abs(half - root) ? half + root : half - root;
    const Complex determinant = (s * s + s * (column.kd + solidPerPore * column.ka)) * radius2 * radius2 /
                                (column.poreDiffusivity * column.surfaceDiffusivity);
    const Complex small = determinant / large;
    // Eigenvectors (1, v): m21 + m22 v = lambda v.
    const Complex vLarge = (large - m11) / m12, vSmall = m21 / (small - m22);
    const Complex hLarge = cothMinusOne(large), hSmall = cothMinusOne(small);
    // q' = 0: aLarge vLarge hLarge + aSmall vSmall hSmall = 0 with a the values of cp at the surface.
    const Complex aLarge = -vSmall * hSmall, aSmall = vLarge * hLarge;
    return (aLarge * hLarge + aSmall * hSmall) / (aLarge + aSmall);
}

// What the bead takes up per volume of bead and time over the bulk concentration, transformed [1/s].
Complex beadUptake(const LinearColumn& column, Complex s)
{
    const double accessible = column.accessibility * column.particlePorosity;
    const double perVolume = 3.0 * column.filmCoefficient / column.particleRadius; // [1/s]
    if (!(accessible > 0.0) || !(perVolume > 0.0)) return 0.0;
    const double solidPerPore = (1.0 - column.particlePorosity) / accessible;
    const Complex ratio = bindingRatio(column, s);
    if (column.model == LinearColumn::Model::LumpedRateWithPores) {
        const Complex storage = s * (1.0 + solidPerPore * ratio) * accessible;
        return perVolume * storage / (perVolume + storage);
    }
    const double film = column.filmCoefficient * column.particleRadius;
    if (column.kinetic && column.surfaceDiffusivity > 0.0 && column.ka > 0.0) {
        const Complex slope = accessible * column.poreDiffusivity * coupledSlope(column, s, solidPerPore);
        return perVolume * slope / (film + slope);
    }
    double diffusivity = column.poreDiffusivity;
    if (!column.kinetic) diffusivity += solidPerPore * column.surfaceDiffusivity * column.ka / column.kd;
    const Complex square =
        s * (1.0 + solidPerPore * ratio) * column.particleRadius * column.particleRadius / diffusivity;
    const Complex slope = accessible * diffusivity * cothMinusOne(square);
    return perVolume * slope / (film + slope);
}

// The inlet's transform is the sum of exp(-s at) (jump/s + bend/s^2).
struct InletBreak {
    double at = 0.0, jump = 0.0, bend = 0.0;
};

std::vector<InletBreak> breaksOf(const std::vector<InletSegment>& inlet)
{
    std::vector<InletBreak> breaks;
    double time = 0.0, value = 0.0, ramp = 0.0;
    for (const InletSegment& segment : inlet) {
        breaks.push_back({time, segment.concentration - value, segment.ramp - ramp});
        time += segment.duration;
        value = segment.concentration + segment.ramp * segment.duration;
        ramp = segment.ramp;
    }
    breaks.push_back({time, -value, -ramp});
    return breaks;
}

Complex transformOf(const std::vector<InletBreak>& breaks, Complex s)
{
    Complex sum = 0.0;
    for (const InletBreak& b : breaks) sum += std::exp(-s * b.at) * (b.jump + b.bend / s) / s;
    return sum;
}

} // namespace

Complex LinearColumn::transfer(Complex s) const
{
    Complex loss; // D c'' - u c' - loss c = 0
    if (model == Model::LumpedRate)
        loss = s * (1.0 + (1.0 - totalPorosity) / totalPorosity * bindingRatio(*this, s));
    else
        loss = s + (1.0 - bedPorosity) / bedPorosity * beadUptake(*this, s);
    if (!(dispersion > 0.0)) return std::exp(-loss * length / velocity);
    const double peclet = velocity * length / dispersion;
    const Complex square = 4.0 * loss * dispersion / (velocity * velocity);
    const Complex a = std::sqrt(1.0 + square); // real part >= 0
    // 1 - a without cancellation near s = 0.
    const Complex oneMinusA = -square / (1.0 + a);
    return 4.0 * a * std::exp(0.5 * peclet * oneMinusA) /
           ((1.0 + a) * (1.0 + a) - oneMinusA * oneMinusA * std::exp(-a * peclet));
}

LinearColumn::Moments LinearColumn::moments() const
{
    // Cauchy's integrals of log G on a circle about 0, well inside the nearest singularity on the negative axis. The mean with a first
    // radius sets the second.
    constexpr int points = 32;
    const auto derivatives = [&](double radius) {
        Complex first = 0.0, second = 0.0;
        double turn = 0.0, before = 0.0;
        for (int i = 0; i < points; ++i) {
            const Complex unit = std::polar(1.0, 2.0 * std::numbers::pi * i / points);
            const Complex g = transfer(radius * unit);
            double angle = std::arg(g);
            while (angle + turn - before > std::numbers::pi) turn -= 2.0 * std::numbers::pi;
            while (angle + turn - before < -std::numbers::pi) turn += 2.0 * std::numbers::pi;
            angle += turn;
            before = angle;
            const Complex logarithm(std::log(std::abs(g)), angle);
            first += logarithm / unit;
            second += logarithm / (unit * unit);
        }
        return Moments{-first.real() / (points * radius), 2.0 * second.real() / (points * radius * radius)};
    };
    const Moments rough = derivatives(1e-6 * velocity / length);
    return derivatives(0.3 / rough.mean);
}

std::vector<double> outletCurve(const LinearColumn& column, const std::vector<InletSegment>& inlet,
                                const std::vector<double>& times)
{
    if (times.empty()) return {};
    const double end = *std::max_element(times.begin(), times.end());
    // The series with period 2 x half gives f(t) + exp(-2 shift half) f(t + 2 half) + ...; rounding is lifted by exp(shift t), at most
    // the square root of the first's inverse.
    const double half = 1.5 * end;
    const double shift = 13.0 / half;
    const std::vector<InletBreak> breaks = breaksOf(inlet);
    double largest = 0.0;
    for (double time = 0.0; const InletSegment& segment : inlet) {
        largest = std::max({largest, std::abs(segment.concentration),
                            std::abs(segment.concentration + segment.ramp * segment.duration)});
        time += segment.duration;
        if (time >= end) break;
    }
    if (largest == 0.0) return std::vector<double>(times.size(), 0.0);
    constexpr int enough = 40, max = 300000;
    constexpr double small = 1e-15;
    std::vector<Complex> terms;
    for (int k = 0, quiet = 0; quiet < enough; ++k) {
        if (k >= max) throw std::runtime_error("the outlet jumps: its Fourier series does not converge");
        const Complex s(shift, std::numbers::pi * k / half);
        const Complex term = column.transfer(s) * transformOf(breaks, s) / half;
        terms.push_back(term);
        quiet = std::abs(term) < small * largest ? quiet + 1 : 0;
    }
    std::vector<double> curve(times.size());
    for (std::size_t i = 0; i < times.size(); ++i) {
        // From the small terms to the large; the angle is computed for each, since a recurrence loses digits.
        double sum = 0.0;
        for (std::size_t k = terms.size() - 1; k > 0; --k)
            sum += (terms[k] * std::polar(1.0, std::numbers::pi * double(k) * times[i] / half)).real();
        curve[i] = std::exp(shift * times[i]) * (0.5 * terms[0].real() + sum);
    }
    return curve;
}

} // namespace titer::support
