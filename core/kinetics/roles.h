// The usual roles: species that several rate laws name, each with one key and one label whatever the law.
#pragma once

#include "core/base/result.h"
#include "core/kinetics/terms.h"
#include "core/model/types/rate_law.h"

namespace titer::kinetics::usual {

using model::Basis;
using model::RoleSpec;

inline constexpr RoleSpec cells{
    .key = "cells",
    .label = CORE_TR("core", "Cells"),
    .basis = Basis::Mass,
    .help = CORE_TR("core", "Viable cells, dry mass. A component that counts cells needs its cell_mass.")};

inline constexpr RoleSpec deadCells{
    .key = "dead_cells",
    .label = CORE_TR("core", "Dead cells"),
    .basis = Basis::Mass,
    .required = false,
    .help = CORE_TR("core", "Cells after death. Without this component they are missing from the mass balance.")};

// Of laws that do not determine the viable cells from the dead.
inline constexpr RoleSpec biomass{.key = "biomass",
                                  .label = CORE_TR("core", "Biomass"),
                                  .basis = Basis::Mass,
                                  .help =
                                      CORE_TR("core", "Dry cells. A component that counts cells needs its cell_mass.")};

inline constexpr RoleSpec substrate{
    .key = "substrate",
    .label = CORE_TR("core", "Substrate"),
    .basis = Basis::Mass,
    .help = CORE_TR("core", "The growth-limiting substrate, such as glucose. A component in moles needs its "
                            "molar_mass.")};

inline constexpr RoleSpec glucose{.key = "glucose",
                                  .label = CORE_TR("core", "Glucose"),
                                  .basis = Basis::Mass,
                                  .help = CORE_TR("core", "Glucose. A component in moles needs its molar_mass.")};

inline constexpr RoleSpec product{.key = "product",
                                  .label = CORE_TR("core", "Product"),
                                  .basis = Basis::Mass,
                                  .required = false,
                                  .help = CORE_TR("core", "Product with growth-associated and non-growth-associated "
                                                          "formation, such as an antibody.")};

inline constexpr RoleSpec oxygen{.key = "oxygen",
                                 .label = CORE_TR("core", "Oxygen"),
                                 .basis = Basis::Amount,
                                 .required = false,
                                 .absent = inExcess,
                                 .help = CORE_TR("core", "Dissolved oxygen. Without this component oxygen is taken "
                                                         "to be in excess.")};

inline constexpr RoleSpec carbonDioxide{.key = "carbon_dioxide",
                                        .label = CORE_TR("core", "Carbon dioxide"),
                                        .basis = Basis::Amount,
                                        .required = false,
                                        .help = CORE_TR("core", "Dissolved carbon dioxide.")};

// A usual role of which a law has more to say.
constexpr RoleSpec with(RoleSpec role, const char* help)
{
    role.help = help;
    return role;
}

// A usual role in the basis that a law computes in.
constexpr RoleSpec with(RoleSpec role, Basis basis, const char* help)
{
    role.basis = basis;
    role.help = help;
    return role;
}

} // namespace titer::kinetics::usual
