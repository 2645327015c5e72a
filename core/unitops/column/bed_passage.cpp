#include "core/unitops/column/bed_passage.h"

#include <cmath>

namespace titer::unitops::column {

namespace {

using Complex = std::complex<double>;

constexpr int passageSlices = 100;

// A number with its derivatives by a^2 - 1 and by Pe.
struct PassageSlope {
    Complex value, bySquare = 0.0, byPeclet = 0.0;
};

PassageSlope chained(const PassageSlope& of, Complex value, Complex slope)
{
    return {value, slope * of.bySquare, slope * of.byPeclet};
}

PassageSlope operator+(const PassageSlope& a, const PassageSlope& b)
{
    return {a.value + b.value, a.bySquare + b.bySquare, a.byPeclet + b.byPeclet};
}

PassageSlope operator-(const PassageSlope& a, const PassageSlope& b)
{
    return {a.value - b.value, a.bySquare - b.bySquare, a.byPeclet - b.byPeclet};
}

PassageSlope operator*(const PassageSlope& a, const PassageSlope& b)
{
    return {a.value * b.value, a.bySquare * b.value + a.value * b.bySquare,
            a.byPeclet * b.value + a.value * b.byPeclet};
}

PassageSlope operator/(const PassageSlope& a, const PassageSlope& b)
{
    const Complex value = a.value / b.value;
    return {value, (a.bySquare - value * b.bySquare) / b.value, (a.byPeclet - value * b.byPeclet) / b.value};
}

PassageSlope exp(const PassageSlope& a)
{
    const Complex value = std::exp(a.value);
    return chained(a, value, value);
}

PassageSlope log(const PassageSlope& a)
{
    return chained(a, std::log(a.value), 1.0 / a.value);
}

} // namespace

BedPassage straightPassage(Complex square, double peclet)
{
    const Complex a = std::sqrt(1.0 + square), decay = std::exp(-a * peclet);
    const Complex divisor = (1.0 + a) * (1.0 + a) - (1.0 - a) * (1.0 - a) * decay;
    const Complex byA = 1.0 / a - 0.5 * peclet -
                        (2.0 * (1.0 + a) + 2.0 * (1.0 - a) * decay + (1.0 - a) * (1.0 - a) * peclet * decay) / divisor;
    return {std::log(4.0 * a) + 0.5 * peclet * (1.0 - a) - std::log(divisor), byA / (2.0 * a),
            0.5 * (1.0 - a) - (1.0 - a) * (1.0 - a) * a * decay / divisor};
}

// Of two waves in a slice, one falls along the flow and one rises; what passes on, R = 1 - g c'/(Pe c), goes over from slice to
// slice with c, and is 1 at the outlet, c/c_in at the inlet being 1/R.
BedPassage radialPassage(Complex square, double peclet, const Radial& radial, double thickness)
{
    const PassageSlope one{1.0}, width{1.0 / passageSlices}, both{peclet, 0.0, 1.0};
    PassageSlope passed = one, logarithm{0.0};
    for (int k = passageSlices; k-- > 0;) {
        const double g = radial.spreadingAt((k + 0.5) / passageSlices * thickness, thickness);
        const PassageSlope under{1.0 + square * g, g, 0.0};
        const PassageSlope a = chained(under, std::sqrt(under.value), 0.5 / std::sqrt(under.value));
        const PassageSlope local = both * PassageSlope{1.0 / g}, half = local * PassageSlope{0.5};
        const PassageSlope rises = half * (one + a), falls = half * (one - a), apart = local * a;
        const PassageSlope share =
            (local * (one - passed) - falls) / apart; // of the one that rises, at the slice's end
        const PassageSlope left = share * exp(PassageSlope{0.0} - apart * width), begin = one - share + left;
        logarithm = logarithm + falls * width - log(begin);
        passed = one - (left * rises + (one - share) * falls) / (begin * local);
    }
    logarithm = logarithm - log(passed);
    return {logarithm.value, logarithm.bySquare, logarithm.byPeclet};
}

// With the first moment of what passes, m' = 1 + Pe/g m and m(1) = 0: m(0)^2 + 2 int Pe/g m^2 dy, for which that of a straight
// bed is 2/Pe - 2/Pe^2 (1 - exp(-Pe)).
double relativeSpread(double peclet, const Radial& radial, double thickness)
{
    if (!(radial.core > 0.0)) return 2.0 / peclet * (1.0 + std::expm1(-peclet) / peclet);
    double moment = 0.0, sum = 0.0;
    for (int k = passageSlices; k-- > 0;) {
        const double local = peclet / radial.spreadingAt((k + 0.5) / passageSlices * thickness, thickness);
        // m = (m1 + 1/P) exp(-P (y1 - y)) - 1/P
        const double over = moment + 1.0 / local, width = local / passageSlices, decay = std::exp(-width);
        sum += 0.5 * over * over * -std::expm1(-2.0 * width) + 2.0 * over / local * std::expm1(-width) +
               width / (local * local);
        moment = over * decay - 1.0 / local;
    }
    return moment * moment + 2.0 * sum;
}

} // namespace titer::unitops::column
