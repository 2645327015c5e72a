// How the conditions in the vessel act: the parameters, their defaults per law, and what the factors are divided by.
#include "core/model/types/environment.h"

#include "core/base/not_available.h"
#include "core/base/result.h"
#include "core/model/types/params.h"

#include <array>
#include <cmath>
#include <cstddef>

namespace titer::model {

namespace {

struct ConditionRow {
    double ReferenceConditions::* member;
    ParamSpec spec; // whose default is that of the law
};

constexpr ConditionRow value(double ReferenceConditions::* member, const char* key, const char* label, const char* unit,
                             double min, double max, int decimals, const char* help)
{
    return {member,
            {.key = key,
             .label = label,
             .unit = unit,
             .defaultValue = base::notAvailable,
             .min = min,
             .max = max,
             .decimals = decimals,
             .help = help,
             .group = CORE_TR("core", "Effect of conditions")}};
}

constexpr std::array conditionRows{
    value(
        &ReferenceConditions::temperature, "reference_temperature",
        CORE_TR("core", "Reference temperature of kinetics"), "K", 273.15, 373.15, 1,
        CORE_TR("core",
                "Temperature at which the parameters of the rate law were determined. At this temperature no parameter "
                "is corrected.")),
    value(&ReferenceConditions::temperatureMin, "temperature_min", CORE_TR("core", "Minimum growth temperature"), "K",
          263.15, 373.15, 1, CORE_TR("core", "No growth at or below it (cardinal temperature).")),
    value(&ReferenceConditions::temperatureOptimum, "temperature_optimum",
          CORE_TR("core", "Optimum growth temperature"), "K", 273.15, 373.15, 1,
          CORE_TR("core", "Temperature of fastest growth. It is above the midpoint between the minimum and the "
                          "maximum.")),
    value(&ReferenceConditions::temperatureMax, "temperature_max", CORE_TR("core", "Maximum growth temperature"), "K",
          273.15, 393.15, 1, CORE_TR("core", "No growth at or above it.")),
    value(&ReferenceConditions::ph, "reference_ph", CORE_TR("core", "Reference pH of kinetics"), "1", 0.0, 14.0, 2,
          CORE_TR("core", "pH at which the parameters of the rate law were determined.")),
    value(&ReferenceConditions::phMin, "ph_min", CORE_TR("core", "Minimum growth pH"), "1", 0.0, 14.0, 2,
          CORE_TR("core", "No growth at or below it (cardinal pH).")),
    value(&ReferenceConditions::phOptimum, "ph_optimum", CORE_TR("core", "Optimum growth pH"), "1", 0.0, 14.0, 2,
          CORE_TR("core", "pH of fastest growth.")),
    value(&ReferenceConditions::phMax, "ph_max", CORE_TR("core", "Maximum growth pH"), "1", 0.0, 14.0, 2,
          CORE_TR("core", "No growth at or above it.")),
    value(&ReferenceConditions::oxygenHalf, "oxygen_half", CORE_TR("core", "Oxygen half-saturation"), "% air", 0.0,
          100.0, 2,
          CORE_TR("core",
                  "Dissolved oxygen at half the maximum growth rate. 0: no effect besides the oxygen term of the "
                  "rate law.")),
    value(&ReferenceConditions::oxygen, "oxygen_reference", CORE_TR("core", "Reference oxygen"), "% air", 0.1, 500.0, 1,
          CORE_TR("core", "Dissolved oxygen at which the parameters of the rate law were determined. More oxygen has "
                          "no effect.")),
    value(&ReferenceConditions::pco2Half, "pco2_half", CORE_TR("core", "pCO2 inhibition constant"), "Pa", 0.0, 1e6, 4,
          CORE_TR("core", "Partial pressure of CO2 above its reference that halves growth. 0: no effect.")),
    value(&ReferenceConditions::pco2, "pco2_reference", CORE_TR("core", "Reference pCO2"), "Pa", 0.0, 1e6, 4,
          CORE_TR("core", "Up to this partial pressure CO2 has no effect.")),
    value(&ReferenceConditions::osmolalityHalf, "osmolality_half", CORE_TR("core", "Osmolality inhibition constant"),
          "mol/kg", 0.0, 10.0, 3, CORE_TR("core", "Osmolality above its reference that halves growth. 0: no effect.")),
    value(&ReferenceConditions::osmolality, "osmolality_reference", CORE_TR("core", "Reference osmolality"), "mol/kg",
          0.0, 10.0, 3, CORE_TR("core", "Up to this osmolality there is no effect.")),
    value(&ReferenceConditions::deathStress, "death_stress", CORE_TR("core", "Stress death factor"), "1", 0.0, 1000.0,
          2,
          CORE_TR("core",
                  "The death rate increases by up to this multiple of itself as pH, oxygen, pCO2 and osmolality stop "
                  "growth.")),
    value(&ReferenceConditions::deathQ10, "death_q10", CORE_TR("core", "Q10 of death rate"), "1", 0.01, 100.0, 2,
          CORE_TR("core", "Factor on the death rate for each 10 K above the reference temperature.")),
    value(&ReferenceConditions::productivityQ10, "productivity_q10", CORE_TR("core", "Q10 of productivity"), "1", 0.01,
          100.0, 2,
          CORE_TR("core", "Factor on the specific productivity for each 10 K above the reference temperature; below "
                          "1, cooling increases productivity.")),
};

constexpr auto specs = [] {
    std::array<ParamSpec, conditionRows.size()> all{};
    for (std::size_t i = 0; i < all.size(); ++i) all[i] = conditionRows[i].spec;
    return all;
}();

} // namespace

std::span<const ParamSpec> environmentSpecs()
{
    return specs;
}

double environmentDefault(const RateLaw& law, std::string_view key)
{
    for (const ConditionRow& row : conditionRows)
        if (row.spec.key == key) return law.reference.*row.member;
    return base::notAvailable;
}

EnvironmentParams environmentFrom(const RateLaw& law, const ParamSet& params)
{
    EnvironmentParams environment{law.reference};
    for (const ParamSet::Entry& entry : params.entries)
        for (const ConditionRow& row : conditionRows)
            if (std::string_view(entry.spec->key) == row.spec.key && !std::isnan(entry.value))
                environment.reference.*row.member = entry.value;
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
