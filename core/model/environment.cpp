// How the conditions in the vessel act: the parameters, their defaults per law, and what the factors are divided by.
#include "core/model/environment.h"

#include "core/model/params.h"

#include <array>
#include <cmath>
#include <cstddef>

namespace titer::model {

namespace {

constexpr double none = std::numeric_limits<double>::quiet_NaN();
constexpr const char* group = "Effect of conditions";

// Key and member in the order of the specs.
constexpr std::array specs{
    ParamSpec{
        .key = "reference_temperature",
        .label = "Temperature of the parameters",
        .unit = "K",
        .preset = none,
        .min = 273.15,
        .max = 373.15,
        .decimals = 1,
        .help =
            "Temperature at which the law's parameters were found. There no parameter is changed by the temperature.",
        .group = group},
    ParamSpec{.key = "temperature_min",
              .label = "Lowest temperature of growth",
              .unit = "K",
              .preset = none,
              .min = 263.15,
              .max = 373.15,
              .decimals = 1,
              .help = "At and below it nothing grows (cardinal temperature).",
              .group = group},
    ParamSpec{.key = "temperature_optimum",
              .label = "Best temperature of growth",
              .unit = "K",
              .preset = none,
              .min = 273.15,
              .max = 373.15,
              .decimals = 1,
              .help = "Temperature of fastest growth. It lies above the middle between the lowest and the highest.",
              .group = group},
    ParamSpec{.key = "temperature_max",
              .label = "Highest temperature of growth",
              .unit = "K",
              .preset = none,
              .min = 273.15,
              .max = 393.15,
              .decimals = 1,
              .help = "At and above it nothing grows.",
              .group = group},
    ParamSpec{.key = "reference_ph",
              .label = "pH of the parameters",
              .preset = none,
              .min = 0.0,
              .max = 14.0,
              .decimals = 2,
              .help = "pH at which the law's parameters were found.",
              .group = group},
    ParamSpec{.key = "ph_min",
              .label = "Lowest pH of growth",
              .preset = none,
              .min = 0.0,
              .max = 14.0,
              .decimals = 2,
              .help = "At and below it nothing grows (cardinal pH).",
              .group = group},
    ParamSpec{.key = "ph_optimum",
              .label = "Best pH of growth",
              .preset = none,
              .min = 0.0,
              .max = 14.0,
              .decimals = 2,
              .help = "pH of fastest growth.",
              .group = group},
    ParamSpec{.key = "ph_max",
              .label = "Highest pH of growth",
              .preset = none,
              .min = 0.0,
              .max = 14.0,
              .decimals = 2,
              .help = "At and above it nothing grows.",
              .group = group},
    ParamSpec{.key = "oxygen_half",
              .label = "Oxygen at half growth",
              .unit = "% air",
              .preset = none,
              .min = 0.0,
              .max = 100.0,
              .decimals = 2,
              .help =
                  "Dissolved oxygen at which growth is half as fast. 0: no effect beside the law's own oxygen term.",
              .group = group},
    ParamSpec{.key = "oxygen_reference",
              .label = "Oxygen of the parameters",
              .unit = "% air",
              .preset = none,
              .min = 0.1,
              .max = 500.0,
              .decimals = 1,
              .help = "Dissolved oxygen at which the law's parameters were found. More than this changes nothing.",
              .group = group},
    ParamSpec{.key = "pco2_half",
              .label = "pCO2 that halves growth",
              .unit = "Pa",
              .preset = none,
              .min = 0.0,
              .max = 1e6,
              .decimals = 1,
              .help = "Partial pressure of CO2 above its reference that halves growth. 0: no effect.",
              .group = group},
    ParamSpec{.key = "pco2_reference",
              .label = "pCO2 of the parameters",
              .unit = "Pa",
              .preset = none,
              .min = 0.0,
              .max = 1e6,
              .decimals = 1,
              .help = "Up to this partial pressure CO2 has no effect.",
              .group = group},
    ParamSpec{.key = "osmolality_half",
              .label = "Osmolality that halves growth",
              .unit = "mol/kg",
              .preset = none,
              .min = 0.0,
              .max = 10.0,
              .decimals = 3,
              .help = "Osmolality above its reference that halves growth. 0: no effect.",
              .group = group},
    ParamSpec{.key = "osmolality_reference",
              .label = "Osmolality of the parameters",
              .unit = "mol/kg",
              .preset = none,
              .min = 0.0,
              .max = 10.0,
              .decimals = 3,
              .help = "Up to this osmolality there is no effect.",
              .group = group},
    ParamSpec{
        .key = "death_stress",
        .label = "Death under stress",
        .preset = none,
        .min = 0.0,
        .max = 1000.0,
        .decimals = 2,
        .help =
            "Death rises by up to this multiple of itself as pH, oxygen, pCO2 and osmolality bring growth to a stop.",
        .group = group},
    ParamSpec{.key = "death_q10",
              .label = "Death per 10 K",
              .preset = none,
              .min = 0.01,
              .max = 100.0,
              .decimals = 2,
              .help = "Factor on the rate of death for each 10 K above the reference temperature.",
              .group = group},
    ParamSpec{.key = "productivity_q10",
              .label = "Productivity per 10 K",
              .preset = none,
              .min = 0.01,
              .max = 100.0,
              .decimals = 2,
              .help = "Factor on the specific productivity for each 10 K above the reference temperature; below 1, "
                      "cooling raises it.",
              .group = group},
};

constexpr std::array members{&ReferenceConditions::temperature,
                             &ReferenceConditions::temperatureMin,
                             &ReferenceConditions::temperatureOptimum,
                             &ReferenceConditions::temperatureMax,
                             &ReferenceConditions::ph,
                             &ReferenceConditions::phMin,
                             &ReferenceConditions::phOptimum,
                             &ReferenceConditions::phMax,
                             &ReferenceConditions::oxygenHalf,
                             &ReferenceConditions::oxygen,
                             &ReferenceConditions::pco2Half,
                             &ReferenceConditions::pco2,
                             &ReferenceConditions::osmolalityHalf,
                             &ReferenceConditions::osmolality,
                             &ReferenceConditions::deathStress,
                             &ReferenceConditions::deathQ10,
                             &ReferenceConditions::productivityQ10};
static_assert(specs.size() == members.size());

} // namespace

std::span<const ParamSpec> environmentSpecs()
{
    return specs;
}

double environmentPreset(const RateLaw& law, std::string_view key)
{
    for (std::size_t i = 0; i < specs.size(); ++i)
        if (specs[i].key == key) return law.reference.*members[i];
    return none;
}

EnvironmentParams environmentFrom(const RateLaw& law, const ParamSet& params)
{
    EnvironmentParams environment{law.reference};
    for (const ParamSet::Entry& entry : params.entries)
        for (std::size_t i = 0; i < specs.size(); ++i)
            if (std::string_view(entry.spec->key) == specs[i].key && !std::isnan(entry.value))
                environment.reference.*members[i] = entry.value;
    environment.prepare();
    return environment;
}

// A reference at which nothing grows leaves the factors undivided: they are 0 there rather than infinite elsewhere.
void EnvironmentParams::prepare()
{
    const ReferenceConditions& r = reference;
    const auto divisor = [](double factor) { return factor > 0.0 ? factor : 1.0; };
    temperatureAtReference =
        divisor(cardinalTemperature(r.temperature, r.temperatureMin, r.temperatureOptimum, r.temperatureMax));
    phAtReference = divisor(cardinalPh(r.ph, r.phMin, r.phOptimum, r.phMax));
    oxygenAtReference = divisor(r.oxygenHalf > 0.0 ? r.oxygen / (r.oxygen + r.oxygenHalf) : 1.0);
}

} // namespace titer::model
