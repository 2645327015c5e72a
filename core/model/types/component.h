// A component of the plant: what flows, dissolves, grows or is made.
#pragma once

#include "core/model/types/specs.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace titer::model {

// What a component is to the product: purity, clearance and yield are evaluated by it.
enum class Role {
    None,
    Product,
    ProductVariant, // aggregates, fragments, open circles: made of product, not product
    HostCellProtein,
    Dna,
    Rna,
    Endotoxin,
    Virus,
    Impurity, // any other that is to be removed
    Cells,    // cells and their debris: neither product nor counted among what is dissolved
    Buffer    // salts, buffers, excipients
};

std::string_view roleText(Role role); // "product_variant", as in plant files
std::span<const Role> allRoles();
// Variants, and all that is to be removed next to the cells.
bool isImpurity(Role role);

struct Component {
    std::string id;
    std::string label;
    Basis basis = Basis::Mass;
    double molarMass = 0.0; // [kg/mol], 0 = not given
    double cellMass = 0.0;  // dry mass of one cell or particle [kg], 0 = not given
    double diameter = 0.0;  // [m], 0 = not given
    double density = 0.0;   // [kg/m3], 0 = not given
    double carbon =
        0.0; // C atoms per molecule; for cells and other mass: mol C per mol of `molarMass`, or per kg / particle if none
    double nitrogen = 0.0;
    double reduction = 0.0; // degree of reduction per C-mol
    double charge = 0.0;    // of a strong ion
    std::vector<double> pka = {};
    Role role = Role::None; // as said, or as the unit that makes it knows it

    // What one unit of this component's basis is in another basis (mol per kg, kg per cell, ...); 0 where the
    // molar or cell mass that this needs is not given.
    double conversion(Basis to) const;
};

// A concentration of a usual size [basis/m3]; tolerances are relative to it.
double usualConcentration(Basis basis);

} // namespace titer::model
