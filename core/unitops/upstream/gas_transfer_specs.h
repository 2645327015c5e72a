// Parameters of the transfer between broth and gas. The range of the largest kLa: Doran 2013, Bioprocess Engineering
// Principles, 2nd ed., chapter 10. The pK' of carbon dioxide at 37 °C: Hastings and Sendroy 1925, J Biol Chem 65:445.
#pragma once

#include "core/base/result.h"
#include "core/model/types/specs.h"

namespace titer::unitops {

inline constexpr const char* oxygenLoops[] = {CORE_TR("core", "ideal"), CORE_TR("core", "open")};
inline constexpr const char* klaModels[] = {CORE_TR("core", "set_point"), CORE_TR("core", "power"),
                                            CORE_TR("core", "van_t_riet")};
inline constexpr const char* broths[] = {CORE_TR("core", "coalescing"), CORE_TR("core", "non_coalescing")};
inline constexpr const char* yesNo[] = {CORE_TR("core", "yes"), CORE_TR("core", "no")};
inline constexpr const char* gasGroup = CORE_TR("core", "Gas transfer");

inline constexpr model::ParamSpec gasParams[] = {
    {.key = "oxygen_control",
     .label = CORE_TR("core", "Oxygen control"),
     .unit = "1",
     .help = CORE_TR(
         "core",
         "ideal: gas transfer holds the set-point, within the limits of the maximum kLa and the gas flow, and the "
         "required kLa is reported. open: the kLa and the oxygen fraction are set-points and dissolved oxygen "
         "follows."),
     .shape = model::Shape::Choice,
     .choices = oxygenLoops,
     .group = gasGroup},
    {.key = "kla_max",
     .label = CORE_TR("core", "Maximum kLa"),
     .unit = "1/s",
     .defaultValue = 0.25,
     .min = 1e-6,
     .max = 10.0,
     .decimals = 4,
     .help = CORE_TR(
         "core",
         "At the highest power and gas flow of the vessel; the limit of the ideal control. Production fermenters "
         "reach 0.02 to 0.25 1/s, vessels for animal cells rarely 0.01 1/s."),
     .when = "oxygen_control=ideal",
     .group = gasGroup},
    {.key = "oxygen_solubility",
     .label = CORE_TR("core", "Oxygen at air saturation"),
     .unit = "mol/m3",
     .defaultValue = 0.2,
     .min = 1e-3,
     .max = 1e3,
     .decimals = 3,
     .help = CORE_TR("core", "Dissolved oxygen in equilibrium with air; about 0.2 mM in medium at 37 °C."),
     .group = gasGroup},
    {.key = "carbon_dioxide_solubility",
     .label = CORE_TR("core", "Carbon dioxide, Henry's constant"),
     .unit = "mol/m3/Pa",
     .defaultValue = 2.4e-4,
     .min = 1e-6,
     .max = 1.0,
     .decimals = 6,
     .help = CORE_TR("core", "Dissolved carbon dioxide per partial pressure, at 37 °C."),
     .group = gasGroup},
    {.key = "bicarbonate",
     .label = CORE_TR("core", "Bicarbonate"),
     .unit = "1",
     .help = CORE_TR("core", "yes: the component carbon_dioxide is the sum of dissolved carbon dioxide and "
                             "bicarbonate, in equilibrium at the pH of the vessel; only the former transfers to the "
                             "gas, and bicarbonate formation consumes base. no: all of it is carbon dioxide, as in "
                             "some published models."),
     .shape = model::Shape::Choice,
     .choices = yesNo,
     .group = gasGroup},
    {.key = "bicarbonate_pk",
     .label = CORE_TR("core", "Bicarbonate, pK'"),
     .unit = "1",
     .defaultValue = 6.1,
     .min = 4.0,
     .max = 9.0,
     .decimals = 2,
     .help = CORE_TR(
         "core",
         "The pH at which bicarbonate and carbon dioxide are equal: 6.1 in medium at 37 °C, which gives a ratio of "
         "7.9 at pH 7.0."),
     .when = "bicarbonate=yes",
     .group = gasGroup},
    {.key = "gas_depletion",
     .label = CORE_TR("core", "Gas depletion"),
     .unit = "1",
     .help =
         CORE_TR("core", "yes: a gas flow above 0 releases oxygen and takes up carbon dioxide, well mixed. no: the gas "
                         "composition is constant."),
     .shape = model::Shape::Choice,
     .choices = yesNo,
     .group = gasGroup},
    {.key = "kla_model",
     .label = CORE_TR("core", "kLa model"),
     .unit = "1",
     .help = CORE_TR(
         "core",
         "set_point: kLa is the set-point. van_t_riet: from the power per volume and the superficial gas velocity, "
         "for vessels of any size. power: kLa = a F^b (P/V)^c with the gas flow F [m3/s] and the power per volume "
         "P/V [W/m3], a fit to one vessel, valid for that vessel only."),
     .shape = model::Shape::Choice,
     .choices = klaModels,
     .group = gasGroup},
    {.key = "kla_coefficient",
     .label = CORE_TR("core", "kLa coefficient a"),
     .unit = "1",
     .defaultValue = 0.1,
     .min = 0.0,
     .max = 1e4,
     .decimals = 4,
     .help = CORE_TR("core", "Gives kLa in 1/s. No value suits every vessel, so it must be given."),
     .when = "kla_model=power",
     .group = gasGroup},
    {.key = "kla_gas_exponent",
     .label = CORE_TR("core", "kLa exponent b of the gas flow"),
     .unit = "1",
     .defaultValue = 0.5,
     .min = 0.0,
     .max = 2.0,
     .help = CORE_TR(
         "core",
         "kLa is proportional to the superficial gas velocity to this power; 0.4 to 0.7 is usual (van 't Riet 1979)."),
     .when = "kla_model=power",
     .group = gasGroup},
    {.key = "kla_power_exponent",
     .label = CORE_TR("core", "kLa exponent c of the power"),
     .unit = "1",
     .defaultValue = 0.4,
     .min = 0.0,
     .max = 2.0,
     .help = CORE_TR(
         "core", "kLa is proportional to the power per volume to this power; 0.4 to 0.7 is usual (van 't Riet 1979)."),
     .when = "kla_model=power",
     .group = gasGroup},
    {.key = "bubbles",
     .label = CORE_TR("core", "Bubbles"),
     .unit = "1",
     .help = CORE_TR("core", "coalescing: bubbles merge, as in water and with antifoam. non_coalescing: salts "
                             "prevent this."),
     .shape = model::Shape::Choice,
     .choices = broths,
     .when = "kla_model=van_t_riet",
     .group = gasGroup},
    {.key = "height_to_diameter",
     .label = CORE_TR("core", "Height to diameter"),
     .unit = "1",
     .defaultValue = 1.5,
     .min = 0.1,
     .max = 20.0,
     .help = CORE_TR("core", "Of the vessel; with its volume it gives the cross-section for the gas flow."),
     .when = "kla_model=van_t_riet",
     .group = gasGroup},
    {.key = "dilute_oxygen",
     .label = CORE_TR("core", "Feeds dilute oxygen"),
     .unit = "1",
     .help = CORE_TR("core",
                     "no: dissolved oxygen follows from gas transfer and uptake only, as in some published models."),
     .shape = model::Shape::Choice,
     .choices = yesNo,
     .group = gasGroup},
};

// What would hold the oxygen of the culture at its set-point, and the most of it.
inline constexpr model::VariableSpec neededKlaVariable{
    .key = "needed_kla",
    .label = CORE_TR("core", "kLa for the oxygen set-point"),
    .unit = "1/s",
    .help = CORE_TR("core", "That would hold the oxygen of the present culture at its set-point, in a gas flow that "
                            "does not limit; with ideal oxygen control."),
};
inline constexpr model::VariableSpec neededOxygenVariable{
    .key = "needed_oxygen",
    .label = CORE_TR("core", "Oxygen in the gas for the set-point"),
    .unit = "1",
    .help = CORE_TR("core", "Mole fraction with which the largest kLa and the present gas flow would hold the oxygen "
                            "of the present culture at its set-point; above 1 not even pure oxygen does."),
    .displayUnit = "%",
};
inline constexpr model::KpiSpec neededKlaFigure{
    .key = "needed_kla",
    .label = CORE_TR("core", "Largest kLa for the oxygen set-point"),
    .unit = "1/s",
    .kind = model::KpiSpec::Kind::Peak,
    .variable = "needed_kla",
};
inline constexpr model::KpiSpec neededOxygenFigure{
    .key = "needed_oxygen",
    .label = CORE_TR("core", "Most oxygen in the gas for the set-point"),
    .unit = "1",
    .kind = model::KpiSpec::Kind::Peak,
    .variable = "needed_oxygen",
    .displayUnit = "%",
};

} // namespace titer::unitops
