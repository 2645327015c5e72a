// A component of the plant: bases and what converts between them.
#include "core/model/types/component.h"

#include "core/base/units/units.h"

namespace titer::model {

std::string_view concentrationUnit(Basis basis)
{
    switch (basis) {
    case Basis::Mass:
        return "kg/m3";
    case Basis::Amount:
        return "mol/m3";
    case Basis::Count:
        break;
    }
    return "1/m3";
}

std::string_view holdupUnit(Basis basis)
{
    switch (basis) {
    case Basis::Mass:
        return "kg";
    case Basis::Amount:
        return "mol";
    case Basis::Count:
        break;
    }
    return "1";
}

std::string unitFor(const ParamSpec& spec, Basis basis)
{
    constexpr std::string_view word = "basis";
    std::string unit = spec.unit;
    const std::size_t at = unit.find(word);
    if (at == std::string::npos) return unit;
    const std::string own(concentrationUnit(basis));
    // A unit that stands alone needs no brackets.
    return unit.replace(at, word.size(), unit == word ? own : "(" + own + ")");
}

std::string displayUnitOf(const ParamSpec& spec)
{
    return *spec.displayUnit ? std::string(spec.displayUnit) : base::displayUnit(spec.unit);
}

std::string_view roleText(Role role)
{
    switch (role) {
    case Role::None:
        return "none";
    case Role::Product:
        return "product";
    case Role::ProductVariant:
        return "product_variant";
    case Role::HostCellProtein:
        return "host_cell_protein";
    case Role::Dna:
        return "dna";
    case Role::Rna:
        return "rna";
    case Role::Endotoxin:
        return "endotoxin";
    case Role::Virus:
        return "virus";
    case Role::Impurity:
        return "impurity";
    case Role::Cells:
        return "cells";
    case Role::Buffer:
        break;
    }
    return "buffer";
}

std::span<const Role> allRoles()
{
    static constexpr Role roles[] = {Role::None,     Role::Product, Role::ProductVariant, Role::HostCellProtein,
                                     Role::Dna,      Role::Rna,     Role::Endotoxin,      Role::Virus,
                                     Role::Impurity, Role::Cells,   Role::Buffer};
    return roles;
}

bool isImpurity(Role role)
{
    return role != Role::None && role != Role::Product && role != Role::Cells && role != Role::Buffer;
}

double usualConcentration(Basis basis)
{
    return basis == Basis::Count ? 1e12 : 1.0;
}

double Component::conversion(Basis to) const
{
    if (to == basis) return 1.0;
    // Mass per unit of a basis; 0 where it is not known.
    const auto mass = [this](Basis b) { return b == Basis::Mass ? 1.0 : b == Basis::Amount ? molarMass : cellMass; };
    const double from = mass(basis), into = mass(to);
    return from > 0.0 && into > 0.0 ? from / into : 0.0;
}

} // namespace titer::model
