// How the conditions in the vessel act: the parameters, their defaults per law, and what the factors are divided by.
#include "core/model/environment.h"

#include "core/base/result.h"
#include "core/model/params.h"

#include <array>
#include <cmath>
#include <cstddef>

namespace titer::model {

namespace {

constexpr double none = std::numeric_limits<double>::quiet_NaN();

// The preset is the law's.
constexpr ParamSpec value(const char* key, const char* label, const char* unit, double min, double max, int decimals,
                          const char* help)
{
    return {.key = key,
            .label = label,
            .unit = unit,
            .preset = none,
            .min = min,
            .max = max,
            .decimals = decimals,
            .help = help,
            .group = CORE_TR("core", "Effect of conditions")};
}

// Key and member in the order of the specs.
constexpr std::array specs{
    value(
        "reference_temperature", CORE_TR("core", "Temperature of the parameters"), "K", 273.15, 373.15, 1,
        CORE_TR(
            "core",
            "Temperature at which the law's parameters were found. There no parameter is changed by the temperature.")),
    value("temperature_min", CORE_TR("core", "Lowest temperature of growth"), "K", 263.15, 373.15, 1,
          CORE_TR("core", "At and below it nothing grows (cardinal temperature).")),
    value(
        "temperature_optimum", CORE_TR("core", "Best temperature of growth"), "K", 273.15, 373.15, 1,
        CORE_TR("core", "Temperature of fastest growth. It lies above the middle between the lowest and the highest.")),
    value("temperature_max", CORE_TR("core", "Highest temperature of growth"), "K", 273.15, 393.15, 1,
          CORE_TR("core", "At and above it nothing grows.")),
    value("reference_ph", CORE_TR("core", "pH of the parameters"), "1", 0.0, 14.0, 2,
          CORE_TR("core", "pH at which the law's parameters were found.")),
    value("ph_min", CORE_TR("core", "Lowest pH of growth"), "1", 0.0, 14.0, 2,
          CORE_TR("core", "At and below it nothing grows (cardinal pH).")),
    value("ph_optimum", CORE_TR("core", "Best pH of growth"), "1", 0.0, 14.0, 2,
          CORE_TR("core", "pH of fastest growth.")),
    value("ph_max", CORE_TR("core", "Highest pH of growth"), "1", 0.0, 14.0, 2,
          CORE_TR("core", "At and above it nothing grows.")),
    value("oxygen_half", CORE_TR("core", "Oxygen at half growth"), "% air", 0.0, 100.0, 2,
          CORE_TR("core",
                  "Dissolved oxygen at which growth is half as fast. 0: no effect beside the law's own oxygen term.")),
    value(
        "oxygen_reference", CORE_TR("core", "Oxygen of the parameters"), "% air", 0.1, 500.0, 1,
        CORE_TR("core", "Dissolved oxygen at which the law's parameters were found. More than this changes nothing.")),
    value("pco2_half", CORE_TR("core", "pCO2 that halves growth"), "Pa", 0.0, 1e6, 4,
          CORE_TR("core", "Partial pressure of CO2 above its reference that halves growth. 0: no effect.")),
    value("pco2_reference", CORE_TR("core", "pCO2 of the parameters"), "Pa", 0.0, 1e6, 4,
          CORE_TR("core", "Up to this partial pressure CO2 has no effect.")),
    value("osmolality_half", CORE_TR("core", "Osmolality that halves growth"), "mol/kg", 0.0, 10.0, 3,
          CORE_TR("core", "Osmolality above its reference that halves growth. 0: no effect.")),
    value("osmolality_reference", CORE_TR("core", "Osmolality of the parameters"), "mol/kg", 0.0, 10.0, 3,
          CORE_TR("core", "Up to this osmolality there is no effect.")),
    value(
        "death_stress", CORE_TR("core", "Death under stress"), "1", 0.0, 1000.0, 2,
        CORE_TR(
            "core",
            "Death rises by up to this multiple of itself as pH, oxygen, pCO2 and osmolality bring growth to a stop.")),
    value("death_q10", CORE_TR("core", "Death per 10 K"), "1", 0.01, 100.0, 2,
          CORE_TR("core", "Factor on the rate of death for each 10 K above the reference temperature.")),
    value("productivity_q10", CORE_TR("core", "Productivity per 10 K"), "1", 0.01, 100.0, 2,
          CORE_TR("core", "Factor on the specific productivity for each 10 K above the reference temperature; below 1, "
                          "cooling raises it.")),
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
