// Breaking cells: the parts that their mass is made of.
#include "core/unitops/harvest/cell_release.h"

#include <algorithm>

namespace titer::unitops {

using base::say;
using model::Basis;

namespace {

// Mass of a component per unit of its basis [kg]; an error where it is not known.
double massOf(const model::Component& component, base::Errors& errors)
{
    const double mass = component.conversion(Basis::Mass);
    if (mass > 0.0) return mass;
    errors.push_back(
        {base::Code::Input, "components/" + component.id,
         say(CORE_TR("core", "The cell dry mass is needed, but that of “{1}” is unknown: give its cell_mass or "
                             "molar_mass, or the basis \"mass\"."),
             component.id)});
    return 1.0;
}

} // namespace

CellRelease::CellRelease(const model::UnitSetup& setup, base::Errors& errors)
{
    const model::ParamSet& p = setup.params;
    const auto& components = *setup.components;
    m_cells = p.component("cells");
    for (const int i : setup.carried)
        if (m_cells < 0 && components[i].id == "cells") m_cells = i;
    const int debris = p.component("debris");
    double rest = 1.0;
    for (const int i : setup.carried) {
        const double part = m_cells >= 0 ? p.perComponent(model::cellContents)[i] : 0.0;
        if (!(part > 0.0) || i == m_cells) continue;
        rest -= part;
        m_freed.push_back({i, part * massOf(components[m_cells], errors) / massOf(components[i], errors)});
    }
    if (rest < -1e-12)
        errors.push_back({base::Code::Input, std::string("params/") + model::cellContents,
                          say(CORE_TR("core", "The components released from cells add up to {1} % of their dry "
                                              "mass: reduce the fractions to 100 % at most."),
                              base::writeShort(100.0 * (1.0 - rest), 4))});
    if (debris >= 0 && m_cells >= 0 && rest > 0.0)
        m_freed.push_back({debris, rest * massOf(components[m_cells], errors) / massOf(components[debris], errors)});
    if (m_cells >= 0 && debris == m_cells)
        errors.push_back({base::Code::Input, "params/debris",
                          say(CORE_TR("core", "Debris and cells are the same component “{1}”: add one for the debris."),
                              components[m_cells].id)});
    m_inside = p.component(model::productWithin);
    m_product = p.component(model::productFreed);
    if (m_inside >= 0 && m_product < 0) {
        errors.push_back({base::Code::Input, "params/product",
                          say(CORE_TR("core", "“{1}” is released from the cells, but the component that it becomes "
                                              "is not named: name the product."),
                              components[m_inside].id)});
        m_inside = -1;
    }
    if (m_inside >= 0)
        m_productPerInside = massOf(components[m_inside], errors) / massOf(components[m_product], errors);
}

bool CellRelease::takesPart(int component) const
{
    if (component == m_cells) return true;
    if (m_inside >= 0 && (component == m_inside || component == m_product)) return true;
    return std::any_of(m_freed.begin(), m_freed.end(), [&](const Freed& part) { return part.component == component; });
}

} // namespace titer::unitops
