// The rate law of a unit: its parameters, the components that play its roles, and the law bound to them.
#include "core/model/check/typed_record.h"
#include "core/model/equations/described.h"
#include "core/model/equations/law_record.h"
#include "core/model/flat_params.h"

#include <algorithm>

namespace titer::model {

using base::Json;
using base::say;

namespace {

constexpr RecordWords lawWords = {
    CORE_TR("core", "The rate law is missing: write \"type\" with one of {1}."),
    CORE_TR("core", "“{1}” is not a rate law; possible laws are {2}."),
    CORE_TR("core", "“{1}” is not a rate law; did you mean “{2}”?"),
};

void readRole(Checking& checking, const RateLaw& law, const std::string& role, const Json& value,
              const std::string& where, std::vector<int>& componentOfRole)
{
    std::vector<std::string> roles;
    for (const RoleSpec& r : law.roles) roles.push_back(r.key);
    const auto found = std::find(roles.begin(), roles.end(), role);
    if (found == roles.end()) {
        checking.faults.addUnknownKey(where, role, roles);
        return;
    }
    int& component = componentOfRole[found - roles.begin()];
    component = -1;
    if (value.isNull()) return; // this role stays without a component, although one bears its name
    if (!value.isString()) {
        checking.faults.add(
            where,
            say(CORE_TR("core", "A role must be the id of a component in quotation marks, not {1}."), shown(value)));
        return;
    }
    component = checking.plant.componentIndex(value.string());
    if (component >= 0) return;
    std::vector<std::string> known;
    for (const Component& c : checking.plant.components) known.push_back(c.id);
    const std::string near = checking.faults.nearest(value.string(), known);
    if (near.empty())
        checking.faults.add(
            where, say(CORE_TR("core", "The plant has no component “{1}” for this role; name another or add it."),
                       excerpt(value.string())));
    else
        checking.faults.add(where,
                            say(CORE_TR("core", "The plant has no component “{1}” for this role; did you mean “{2}”?"),
                                excerpt(value.string()), near),
                            offerToSet(where, near));
}

std::vector<int> readSpecies(Checking& checking, const RateLaw& law, const Json& record, const std::string& where)
{
    std::vector<int> componentOfRole;
    for (const RoleSpec& r : law.roles) componentOfRole.push_back(checking.plant.componentIndex(r.key));
    const Json* species = record.find("species");
    if (!species || species->isNull()) return componentOfRole;
    if (!isObject(checking, *species, where)) return componentOfRole;
    const bool own = bringsEquations(record);
    for (const auto& [role, value] : species->members()) {
        const Json* component = &value;
        if (own && value.isObject()) component = value.find("component");
        if (!component) continue; // a component of the role's own name
        readRole(checking, law, role, *component, where + "/" + excerpt(role), componentOfRole);
    }
    return componentOfRole;
}

// A law that stands by itself.
void readLaw(Checking& checking, const Json& record, std::size_t index, const std::string& where)
{
    const RateLaw* law =
        typeOfRecord(checking, record, where, checking.catalogue.laws, lawOf(checking.catalogue, record), lawWords);
    if (!law) return;
    const std::size_t before = checking.faults.count();
    const bool own = bringsEquations(record);
    const Json flat = flatRecord(record);
    ParamSet params = checking.values.params(law->params, flat, where);
    checking.values.noticeUnused(params, params, where);
    ParamSet conditions = checking.values.params(environmentSpecs(), flat, where);
    std::vector<std::string> known = {"type", "species"};
    if (own) known.assign(lawKeys().begin(), lawKeys().end());
    for (const ParamSet* set : {own ? nullptr : &params, &conditions})
        if (set)
            for (const ParamSet::Entry& e : set->entries) known.push_back(e.spec->key);
    checking.values.rejectUnknownKeys(record, known, where, own ? law->params : std::span<const ParamSpec>());
    if (own) checkLawRecord(checking, record, *law, where);
    params.entries.insert(params.entries.end(), conditions.entries.begin(), conditions.entries.end());
    const std::vector<int> components = readSpecies(checking, *law, record, where + "/species");
    // A component at fault may lack the very mass that the law needs.
    if (checking.faults.count() != before || !checking.componentsSound) return;
    base::Errors errors;
    BoundLaw& bound = checking.plant.units[index].setup.kinetics;
    bound = bindLaw(*law, params, components, checking.plant.components, errors, where);
    for (const base::Error& e : errors) checking.faults.add(e.where, e.what);
    for (const int c : components)
        if (c >= 0) checking.reach[index][std::size_t(c)] = 1;
    if (own) readLawEquations(checking, record, index, where);
}

} // namespace

void readKinetics(Checking& checking, const Json& record, std::size_t index, const std::string& where)
{
    if (!isHybrid(record)) return readLaw(checking, record, index, where);
    if (!checkBaseLaw(checking, record, where)) return;
    const std::size_t before = checking.faults.count();
    readLaw(checking, baseLawOf(record), index, where + "/base");
    if (checking.faults.count() == before && checking.componentsSound) readHybridLaw(checking, record, index, where);
}

} // namespace titer::model
