#include "core/figures/amounts/steam.h"

#include <cmath>
#include <span>

namespace titer::figures {

namespace {

struct PowerTerm {
    double coefficient, exponent;
};

// ln(p/pc) Tc-reduced, of tau = 1 - T/Tc.
constexpr PowerTerm pressureTerms[] = {{-7.85951783, 1.0}, {1.84408259, 1.5},  {-11.7866497, 3.0},
                                       {22.6807411, 3.5},  {-15.9618719, 4.0}, {1.80122502, 7.5}};
constexpr PowerTerm waterDensityTerms[] = {{1.99274064, 1.0 / 3.0},   {1.09965342, 2.0 / 3.0},
                                           {-0.510839303, 5.0 / 3.0}, {-1.75493479, 16.0 / 3.0},
                                           {-45.5170352, 43.0 / 3.0}, {-6.74694450e5, 110.0 / 3.0}};
constexpr PowerTerm steamDensityTerms[] = {{-2.03150240, 2.0 / 6.0},  {-2.68302940, 4.0 / 6.0},
                                           {-5.38626492, 8.0 / 6.0},  {-17.2991605, 18.0 / 6.0},
                                           {-44.7586581, 37.0 / 6.0}, {-63.9201063, 71.0 / 6.0}};
constexpr double criticalDensity = 322.0; // [kg/m3]

double powerSum(std::span<const PowerTerm> terms, double tau)
{
    double sum = 0.0;
    for (const PowerTerm& term : terms) sum += term.coefficient * std::pow(tau, term.exponent);
    return sum;
}

double tauOf(double temperature)
{
    return 1.0 - temperature / criticalTemperature;
}

double saturationPressure(double temperature)
{
    return criticalPressure * std::exp(criticalTemperature / temperature * powerSum(pressureTerms, tauOf(temperature)));
}

// dp/dT along the line of saturation [Pa/K].
double pressureSlope(double temperature)
{
    const double tau = tauOf(temperature), pressure = saturationPressure(temperature);
    double slope = std::log(pressure / criticalPressure);
    for (const PowerTerm& term : pressureTerms)
        slope += term.coefficient * term.exponent * std::pow(tau, term.exponent - 1.0);
    return -pressure / temperature * slope;
}

// The part of the enthalpy that both phases have [J/kg].
double commonEnthalpy(double temperature)
{
    const double theta = temperature / criticalTemperature;
    return 1000.0 * (-1135.905627715 - 5.65134998e-8 * std::pow(theta, -19.0) + 2690.66631 * theta +
                     127.287297 * std::pow(theta, 4.5) - 135.003439 * std::pow(theta, 5.0) +
                     0.981825814 * std::pow(theta, 54.5));
}

} // namespace

double saturationTemperature(double pressure)
{
    double low = tripleTemperature, high = criticalTemperature;
    for (int i = 0; i < 60; ++i) {
        const double middle = 0.5 * (low + high);
        (saturationPressure(middle) < pressure ? low : high) = middle;
    }
    return 0.5 * (low + high);
}

double enthalpyOfSteam(double temperature)
{
    const double density = criticalDensity * std::exp(powerSum(steamDensityTerms, tauOf(temperature)));
    return commonEnthalpy(temperature) + temperature / density * pressureSlope(temperature);
}

double enthalpyOfWater(double temperature)
{
    const double density = criticalDensity * (1.0 + powerSum(waterDensityTerms, tauOf(temperature)));
    return commonEnthalpy(temperature) + temperature / density * pressureSlope(temperature);
}

} // namespace titer::figures
