// What the library of kinetics says, again for translators: their tools read sources and no JSON. A test holds both together.
#include "core/model/library/kinetics_library.h"

namespace titer::model {

namespace {

constexpr const char* kineticsTexts[] = {
    CORE_TR("core", "Monod"),
    CORE_TR("core", "Moser"),
    CORE_TR("core", "Tessier (Teissier)"),
    CORE_TR("core", "Contois"),
    CORE_TR("core", "Haldane, Andrews: substrate inhibition"),
    CORE_TR("core", "Luong: substrate inhibition with an end"),
    CORE_TR("core", "Double Monod: two limiting substrates"),
    CORE_TR("core", "Diauxie: the first substrate before the second"),
    CORE_TR("core", "Levenspiel: product inhibition with an end"),
    CORE_TR("core", "Aiba: exponential product inhibition"),
    CORE_TR("core", "Jerusalimsky: hyperbolic product inhibition"),
    CORE_TR("core", "Luong: product inhibition with a threshold"),
    CORE_TR("core", "Luedeking-Piret: product formation"),
    CORE_TR("core", "Herbert-Pirt: uptake with maintenance"),
    CORE_TR("core", "One limiting substrate: half of the maximum at the half-saturation constant."),
    CORE_TR("core", "Monod with an exponent: an S-shaped rise where it is above 1. The constant is the concentration "
                    "at half of the maximum."),
    CORE_TR("core", "An exponential approach to the maximum: 63 % of it at the saturation constant."),
    CORE_TR("core", "Half-saturation rises with the cells: dense cultures and solid substrates."),
    CORE_TR("core", "A maximum at the square root of both constants' product, and a slow decrease beyond it."),
    CORE_TR("core", "No growth from a maximum substrate concentration on."),
    CORE_TR("core", "Both substrates are needed: the product of two Monod terms, such as for a sugar and ammonium."),
    CORE_TR("core", "Growth on either of two substrates; the first one displaces the second, which does not hinder the "
                    "first. There is no lag between them: it would need the enzymes as a state."),
    CORE_TR("core", "Monod, and no growth from a maximum product concentration on."),
    CORE_TR("core", "Monod, and an exponential decrease with the product; growth never ends."),
    CORE_TR("core", "Monod, and half of the growth at the inhibition constant (non-competitive)."),
    CORE_TR("core", "Monod, and no growth from a maximum product concentration on; above an exponent of 1 little "
                    "inhibition at first."),
    CORE_TR(
        "core",
        "Specific product formation: with growth, and besides it. The rate of the product is this times the biomass."),
    CORE_TR("core", "Specific uptake of substrate for growth and maintenance. Maintenance goes on without substrate: "
                    "give the term a guard, such as substrate > 0, or multiply it by fade()."),
    CORE_TR("core", "Substrate"),
    CORE_TR("core", "Maximum specific growth rate"),
    CORE_TR("core", "Half-saturation constant"),
    CORE_TR("core", "Exponent"),
    CORE_TR("core", "Saturation constant"),
    CORE_TR("core", "Biomass"),
    CORE_TR("core", "Half-saturation per biomass"),
    CORE_TR("core", "Inhibition constant"),
    CORE_TR("core", "Substrate at which growth ends"),
    CORE_TR("core", "First substrate"),
    CORE_TR("core", "Second substrate"),
    CORE_TR("core", "Half-saturation constant of the first substrate"),
    CORE_TR("core", "Half-saturation constant of the second substrate"),
    CORE_TR("core", "Maximum specific growth rate on the first substrate"),
    CORE_TR("core", "Maximum specific growth rate on the second substrate"),
    CORE_TR("core", "Displacement by the first substrate"),
    CORE_TR("core", "Product"),
    CORE_TR("core", "Product at which growth ends"),
    CORE_TR("core", "Inhibition by the product"),
    CORE_TR("core", "Inhibition constant of the product"),
    CORE_TR("core", "Specific growth rate"),
    CORE_TR("core", "Product per growth"),
    CORE_TR("core", "Product formation besides growth"),
    CORE_TR("core", "Maximum yield of biomass"),
    CORE_TR("core", "Maintenance"),
};

} // namespace

std::span<const char* const> kineticsWords()
{
    return kineticsTexts;
}

} // namespace titer::model
