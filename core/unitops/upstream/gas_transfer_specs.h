// Parameters of the transfer between broth and gas. The range of the largest kLa: Doran 2013, Bioprocess Engineering
// Principles, 2nd ed., chapter 10. The pK' of carbon dioxide at 37 °C: Hastings and Sendroy 1925, J Biol Chem 65:445.
#pragma once

#include "core/base/result.h"
#include "core/model/specs.h"

namespace titer::unitops {

inline constexpr const char* oxygenLoops[] = {CORE_TR("core", "ideal"), CORE_TR("core", "open")};
inline constexpr const char* klaModels[] = {CORE_TR("core", "set_point"), CORE_TR("core", "power"),
                                            CORE_TR("core", "van_t_riet")};
inline constexpr const char* broths[] = {CORE_TR("core", "coalescing"), CORE_TR("core", "non_coalescing")};
inline constexpr const char* yesNo[] = {CORE_TR("core", "yes"), CORE_TR("core", "no")};
inline constexpr const char* gasGroup = CORE_TR("core", "Gas transfer");

inline constexpr model::ParamSpec gasParams[] = {
    {.key = "oxygen_loop",
     .label = CORE_TR("core", "Oxygen loop"),
     .unit = "1",
     .help = CORE_TR(
         "core",
         "ideal: gas transfer supplies what holds the set-point, as far as the largest kLa and the gas flow can, and "
         "the kLa that this needs is reported. open: the kLa and the oxygen fraction are set-points and dissolved "
         "oxygen follows."),
     .shape = model::Shape::Choice,
     .choices = oxygenLoops,
     .group = gasGroup},
    {.key = "kla_max",
     .label = CORE_TR("core", "Largest kLa"),
     .unit = "1/s",
     .preset = 0.25,
     .min = 1e-6,
     .max = 10.0,
     .decimals = 4,
     .help = CORE_TR(
         "core",
         "What the vessel reaches at its highest power and gas flow; the ideal loop goes no further. Production "
         "fermenters reach 0.02 to 0.25 1/s, vessels for animal cells rarely 0.01 1/s."),
     .when = "oxygen_loop=ideal",
     .group = gasGroup},
    {.key = "oxygen_solubility",
     .label = CORE_TR("core", "Oxygen at air saturation"),
     .unit = "mol/m3",
     .preset = 0.2,
     .min = 1e-3,
     .max = 1e3,
     .decimals = 3,
     .help = CORE_TR("core", "Dissolved oxygen in equilibrium with air; about 0.2 mM in medium at 37 °C."),
     .group = gasGroup},
    {.key = "carbon_dioxide_solubility",
     .label = CORE_TR("core", "Carbon dioxide, Henry's constant"),
     .unit = "mol/m3/Pa",
     .preset = 2.4e-4,
     .min = 1e-6,
     .max = 1.0,
     .decimals = 6,
     .help = CORE_TR("core", "Dissolved carbon dioxide per partial pressure, at 37 °C."),
     .group = gasGroup},
    {.key = "bicarbonate",
     .label = CORE_TR("core", "Bicarbonate"),
     .unit = "1",
     .help = CORE_TR("core", "yes: the component carbon_dioxide is what is dissolved as carbon dioxide and as "
                             "bicarbonate, in equilibrium at the pH of "
                             "the vessel; the first alone passes into the gas, and what becomes bicarbonate takes "
                             "base. no: all of it is carbon "
                             "dioxide, as some published models have it."),
     .shape = model::Shape::Choice,
     .choices = yesNo,
     .group = gasGroup},
    {.key = "bicarbonate_pk",
     .label = CORE_TR("core", "Bicarbonate, pK'"),
     .unit = "1",
     .preset = 6.1,
     .min = 4.0,
     .max = 9.0,
     .decimals = 2,
     .help = CORE_TR(
         "core",
         "The pH at which there is as much bicarbonate as carbon dioxide: 6.1 in medium at 37 °C, so that it is "
         "7.9 times as much at pH 7.0."),
     .when = "bicarbonate=yes",
     .group = gasGroup},
    {.key = "gas_depletion",
     .label = CORE_TR("core", "Gas depletion"),
     .unit = "1",
     .help = CORE_TR(
         "core", "yes: a gas flow above 0 gives oxygen off and takes carbon dioxide up, well mixed. no: the gas keeps "
                 "its composition."),
     .shape = model::Shape::Choice,
     .choices = yesNo,
     .group = gasGroup},
    {.key = "kla_model",
     .label = CORE_TR("core", "kLa model"),
     .unit = "1",
     .help = CORE_TR(
         "core",
         "set_point: kLa is the set-point. van_t_riet: from the power per volume and the superficial velocity of the "
         "gas, "
         "for vessels of any size. power: kLa = a F^b (P/V)^c with the gas flow F [m3/s] and the power per volume P/V "
         "[W/m3], a fit to one vessel that holds for that vessel alone."),
     .shape = model::Shape::Choice,
     .choices = klaModels,
     .group = gasGroup},
    {.key = "kla_coefficient",
     .label = CORE_TR("core", "kLa coefficient a"),
     .unit = "1",
     .preset = 0.1,
     .min = 0.0,
     .max = 1e4,
     .decimals = 4,
     .help = CORE_TR("core", "Gives kLa in 1/s. No value suits every vessel, so that it must be given."),
     .when = "kla_model=power",
     .group = gasGroup},
    {.key = "kla_gas_exponent",
     .label = CORE_TR("core", "kLa exponent b of the gas flow"),
     .unit = "1",
     .preset = 0.5,
     .min = 0.0,
     .max = 2.0,
     .when = "kla_model=power",
     .group = gasGroup},
    {.key = "kla_power_exponent",
     .label = CORE_TR("core", "kLa exponent c of the power"),
     .unit = "1",
     .preset = 0.4,
     .min = 0.0,
     .max = 2.0,
     .when = "kla_model=power",
     .group = gasGroup},
    {.key = "broth",
     .label = CORE_TR("core", "Bubbles"),
     .unit = "1",
     .help = CORE_TR("core", "coalescing: they join, as in water and with antifoam. non_coalescing: salts keep them "
                             "apart."),
     .shape = model::Shape::Choice,
     .choices = broths,
     .when = "kla_model=van_t_riet",
     .group = gasGroup},
    {.key = "height_to_diameter",
     .label = CORE_TR("core", "Height to diameter"),
     .unit = "1",
     .preset = 1.5,
     .min = 0.1,
     .max = 20.0,
     .help = CORE_TR("core", "Of the vessel; with its volume it gives the cross-section that the gas rises through."),
     .when = "kla_model=van_t_riet",
     .group = gasGroup},
    {.key = "dilute_oxygen",
     .label = CORE_TR("core", "Feeds dilute oxygen"),
     .unit = "1",
     .help = CORE_TR("core",
                     "no: dissolved oxygen follows gas transfer and uptake alone, as some published models have it."),
     .shape = model::Shape::Choice,
     .choices = yesNo,
     .group = gasGroup},
};

} // namespace titer::unitops
