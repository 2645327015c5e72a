// Names of a step's template in a plant.
#include "app/document/step_roles.h"

#include "app/document/edits_components.h"

#include "core/model/equations/described.h"
#include "core/model/equations/param_record.h"
#include "core/model/flat_params.h"

#include <algorithm>

namespace titer::app {

using base::Json;

namespace {

// A membrane for proteins holds back what is larger [kg/mol].
constexpr double passing = 10.0;

} // namespace

StepRoles::StepRoles(const model::Flowsheet& flowsheet, const model::Catalogue& catalogue, const model::Plant* plant,
                     const model::StepTemplate& step, std::string host)
    : m_flowsheet(flowsheet)
    , m_catalogue(catalogue)
    , m_plant(plant)
    , m_step(step)
    , m_host(std::move(host))
{
    for (const model::UnitEntry& unit : flowsheet.units)
        if (unit.params.find("kinetics") && (!m_culture || unit.id == m_host)) m_culture = &unit;
}

Json StepRoles::named(std::string_view name)
{
    if (name == "retained") return retained();
    if (name == "arriving") return arriving();
    if (name == "dry_cells") return dryCells();
    if (name == "kinetics") return m_culture ? *m_culture->params.find("kinetics") : Json();
    if (name == "initial") {
        if (!m_culture) return {};
        Json initial = m_culture->initial.isObject() ? m_culture->initial : Json::object();
        initial.erase("volume");
        return initial;
    }
    std::string id;
    if (name == "product")
        id = product();
    else if (name == "cells")
        id = player({"cells", "biomass"});
    else if (name == "substrate")
        id = player({"substrate", "glucose"});
    if (!id.empty()) return id;
    const Json* own = m_step.components.find(name);
    if (!own) return {};
    if (std::ranges::find(m_components, *own) == m_components.end()) m_components.push_back(*own);
    return model::textAt(*own, "id");
}

bool StepRoles::isRole(std::string_view name)
{
    return name == "product" || name == "cells" || name == "substrate";
}

bool StepRoles::isReserved(std::string_view name)
{
    return isRole(name) || name == "retained" || name == "arriving" || name == "dry_cells" || name == "kinetics" ||
           name == "initial";
}

std::string StepRoles::product() const
{
    if (m_plant)
        for (const model::Component& component : m_plant->components)
            if (component.role == model::Role::Product) return component.id;
    for (const Json& component : m_flowsheet.components)
        if (model::textAt(component, "role") == "product") return model::textAt(component, "id");
    return {};
}

// The component that plays one of these roles in the culture.
std::string StepRoles::player(std::initializer_list<std::string_view> roles) const
{
    if (!m_culture) return {};
    const Json& record = *m_culture->params.find("kinetics");
    const model::RateLaw* law = model::lawOf(m_catalogue, record);
    if (!law) return {};
    const Json flat = model::flatRecord(record);
    const Json* species = flat.find("species");
    for (const model::RoleSpec& role : law->roles) {
        if (std::ranges::find(roles, std::string_view(role.key)) == roles.end()) continue;
        const std::string said = species ? model::textAt(*species, role.key) : std::string();
        const std::string id = said.empty() ? role.key : said;
        if (componentEntry(m_flowsheet, id)) return id;
    }
    return {};
}

Json StepRoles::dryCells()
{
    const Json cells = named("cells");
    if (!cells.isString()) return {};
    const Json* entry = componentEntry(m_flowsheet, cells.string());
    if (!entry) entry = m_step.components.find("cells");
    return model::textAt(*entry, "basis") == "mass" ? cells : Json();
}

// A plant whose components are not known to flow anywhere is taken at its word.
Json StepRoles::arriving() const
{
    const std::string id = product();
    const std::vector<int>* known = carried();
    if (id.empty() || (m_plant && !known)) return {};
    if (!known) return id;
    return std::ranges::find(*known, m_plant->componentIndex(id)) == known->end() ? Json() : Json(id);
}

const std::vector<int>* StepRoles::carried() const
{
    const int unit = m_plant ? m_plant->unitIndex(m_host) : -1;
    return unit < 0 ? nullptr : &m_plant->units[std::size_t(unit)].setup.carried;
}

std::vector<model::Edit> StepRoles::cellSizes() const
{
    const std::vector<int>* known = carried();
    return known ? model::usualCellSizes(m_plant->components, *known) : std::vector<model::Edit>();
}

double StepRoles::cellSettling() const
{
    const std::vector<int>* known = carried();
    return known ? model::slowestSettling(m_plant->components, *known) : 0.0;
}

// Nothing of it passes: product, where it comes, particles, and what is large.
Json StepRoles::retained()
{
    Json all = Json::object();
    if (const Json id = lacksProduct() ? Json() : named("product"); id.isString()) all[id.string()] = 0;
    const std::vector<int>* known = carried();
    if (m_plant)
        for (const model::Component& c : m_plant->components) {
            if (known && std::ranges::find(*known, m_plant->componentIndex(c.id)) == known->end()) continue;
            if (c.diameter > 0.0 || c.basis == model::Basis::Count || c.molarMass >= passing ||
                c.role == model::Role::Cells)
                all[c.id] = 0;
        }
    return all;
}

} // namespace titer::app
