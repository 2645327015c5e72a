// Correlations of a packed bed; equations and sources stand in the header.
#include "core/unitops/column/correlations.h"

#include <algorithm>
#include <cmath>

namespace titer::unitops::column {

namespace {

double reynolds(const Packing& p, double u)
{
    return p.porosity * p.diameter * p.density / p.viscosity * u;
}

// (exp(w) - 1 - w) / w^2, by its series where the difference would lose digits.
double second(double w)
{
    if (std::abs(w) > 0.1) return (std::expm1(w) - w) / (w * w);
    double term = 0.5, sum = 0.0;
    for (int k = 3; k <= 12; ++k, term *= w / (k - 1)) sum += term;
    return sum;
}

} // namespace

double diffusivityOf(double molarMass, double temperature, double viscosity)
{
    // D [cm2/s] = 8.34e-8 T [K] / (mu [cP] (M [g/mol])^(1/3)).
    constexpr double young = 8.34e-8 * 1e-4 * 1e-3;
    return young * temperature / (viscosity * std::cbrt(1e3 * molarMass));
}

double chungWen(const Packing& packing, double u)
{
    if (!(u > 0.0)) return 0.0;
    return packing.porosity * packing.diameter * u / (0.2 + 0.011 * std::pow(reynolds(packing, u), 0.48));
}

double gunn(const Packing& packing, double u, double molecular)
{
    constexpr double tortuosity = 1.4;
    constexpr double firstZero = 2.404825557695773; // of J0
    const double diffusion = molecular / tortuosity;
    const double x =
        packing.porosity * packing.diameter * u / (4.0 * firstZero * firstZero * (1.0 - packing.porosity) * molecular);
    if (!(x > 0.0)) return diffusion;
    const double p = 0.17 + 0.33 * std::exp(-24.0 / reynolds(packing, u)), q = 1.0 - p;
    return packing.diameter * u * q / p * second(-1.0 / (p * q * x)) + diffusion;
}

double wilsonGeankoplis(const Packing& packing, double u, double molecular)
{
    const double reSc = packing.porosity * packing.diameter * std::max(u, 0.0) / molecular;
    return molecular / packing.diameter * std::max(1.09 / packing.porosity * std::cbrt(reSc), 2.0);
}

double filmAndPores(double film, double beadRadius, double effectiveDiffusivity)
{
    if (!(film > 0.0 && effectiveDiffusivity > 0.0)) return 0.0;
    return 1.0 / (1.0 / film + beadRadius / (5.0 * effectiveDiffusivity));
}

double carmanKozeny(const Packing& packing, double u)
{
    const double ratio = (1.0 - packing.porosity) / (packing.porosity * packing.diameter);
    return 180.0 * packing.viscosity * u * ratio * ratio;
}

double compressedDrop(double rigid, double compressibility)
{
    constexpr double blocked = 1.0 - 1e-6;
    const double x = compressibility * rigid;
    if (x < 1e-9) return rigid * (1.0 + 0.5 * x);
    if (x < blocked) return -std::log1p(-x) / compressibility;
    return (-std::log1p(-blocked) + (x - blocked) / (1.0 - blocked)) / compressibility;
}

} // namespace titer::unitops::column
