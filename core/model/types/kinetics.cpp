// A rate law bound to the components of a plant: what must fit, and the factors between the bases.
#include "core/model/types/kinetics.h"

#include "core/base/text.h"
#include "core/base/units/units.h"

#include <algorithm>
#include <cassert>
#include <string>

namespace titer::model {

namespace {

using base::say;

int roleIndex(const RateLaw& law, std::string_view key)
{
    for (int i = 0; i < int(law.roles.size()); ++i)
        if (law.roles[i].key == key) return i;
    return -1;
}

// 0 where the component lacks a mass.
double conversionTo(const RoleSpec& role, const Component& component)
{
    return role.own ? 1.0 : component.conversion(role.basis);
}

// The key of the component that a conversion between two bases lacks.
const char* missingMass(const Component& component, Basis role)
{
    const bool molar = component.basis == Basis::Amount || role == Basis::Amount;
    return molar && !(component.molarMass > 0.0) ? "molar_mass" : "cell_mass";
}

base::Sentence needsMass(const RoleSpec& role, const Component& component)
{
    const std::string_view key = missingMass(component, role.basis);
    return say(CORE_TR("core", "The rate law computes {1} in {2}, but component {3} is given in {4}: add \"{5}\" to "
                               "the component, such as \"{5}\": \"{6}\"."),
               role.key, concentrationUnit(role.basis), component.id, concentrationUnit(component.basis), key,
               key == "molar_mass" ? "180.16 g/mol" : "350 pg");
}

void checkRoles(const BoundLaw& bound, const std::vector<Component>& components, base::Errors& errors,
                std::string_view where)
{
    const auto& roles = bound.law->roles;
    const auto fault = [&](const RoleSpec& role, base::Sentence what) {
        errors.push_back({base::Code::Input, std::string(where) + "/species/" + role.key, std::move(what)});
    };
    for (std::size_t i = 0; i < roles.size(); ++i) {
        const int c = bound.component[i];
        if (c < 0) {
            if (roles[i].required)
                fault(roles[i],
                      say(CORE_TR("core", "The rate law {1} needs a component for {2}: name it under \"species\", as "
                                          "in \"{3}\": \"ID\", or give a component the id {3}."),
                          bound.law->id, roles[i].label, roles[i].key));
            continue;
        }
        for (std::size_t j = 0; j < i; ++j)
            if (bound.component[j] == c)
                fault(roles[i],
                      say(CORE_TR("core", "Component {1} is already used as {2}: {3} needs a different component."),
                          components[c].id, roles[j].key, roles[i].key));
        if (!(bound.toRole[i] > 0.0)) fault(roles[i], needsMass(roles[i], components[c]));
    }
}

void checkCardinals(const EnvironmentParams& environment, base::Errors& errors, std::string_view where)
{
    const ReferenceConditions& r = environment.reference;
    const auto fault = [&](const char* key, base::Sentence what) {
        errors.push_back({base::Code::Input, std::string(where) + "/" + key, std::move(what)});
    };
    const auto ordered = [](double lo, double x, double hi) { return lo < x && x < hi; };
    const auto celsius = [](double kelvin) { return base::writeQuantity(kelvin, "°C"); };
    const auto number = [](double ph) { return base::writeShort(ph); };
    if (!r.lawHasTemperature) {
        const std::string lo = celsius(r.temperatureMin), hi = celsius(r.temperatureMax);
        if (!ordered(r.temperatureMin, r.temperatureOptimum, r.temperatureMax) ||
            2.0 * r.temperatureOptimum <= r.temperatureMin + r.temperatureMax)
            fault("temperature_optimum",
                  say(CORE_TR("core", "The optimum growth temperature is {1}; it must be between the minimum, {2}, "
                                      "and the maximum, {3}, and above the midpoint of the two. Change one of the "
                                      "three."),
                      celsius(r.temperatureOptimum), lo, hi));
        if (!ordered(r.temperatureMin, r.temperature, r.temperatureMax))
            fault("reference_temperature",
                  say(CORE_TR("core", "The reference temperature of kinetics is {1}; it must be between the minimum "
                                      "growth temperature, {2}, and the maximum, {3}. Change one of the three."),
                      celsius(r.temperature), lo, hi));
    }
    if (!r.lawHasPh) {
        const std::string lo = number(r.phMin), hi = number(r.phMax);
        if (!ordered(r.phMin, r.phOptimum, r.phMax))
            fault("ph_optimum",
                  say(CORE_TR("core", "The optimum growth pH is {1}; it must be between the minimum, {2}, and the "
                                      "maximum, {3}. Change one of the three."),
                      number(r.phOptimum), lo, hi));
        if (!ordered(r.phMin, r.ph, r.phMax))
            fault("reference_ph",
                  say(CORE_TR("core", "The reference pH of kinetics is {1}; it must be between the minimum growth "
                                      "pH, {2}, and the maximum, {3}. Change one of the three."),
                      number(r.ph), lo, hi));
    }
}

} // namespace

bool BoundLaw::playsARole(int plantComponent) const
{
    return std::find(component.begin(), component.end(), plantComponent) != component.end();
}

void BoundLaw::setParams(std::vector<double> values)
{
    params = std::move(values);
    if (!tape) return;
    std::vector<double> all = params;
    all.insert(all.end(), constants.begin(), constants.end());
    tape = tape->with(all);
}

int BoundLaw::componentOf(std::string_view role) const
{
    const int i = law ? roleIndex(*law, role) : -1;
    return i >= 0 ? component[i] : -1;
}

BoundLaw bindLaw(const RateLaw& law, const ParamSet& params, const std::vector<int>& componentOfRole,
                 const std::vector<Component>& components, base::Errors& errors, std::string_view where)
{
    assert(law.roles.size() <= maxRoles && componentOfRole.size() == law.roles.size());
    BoundLaw bound;
    bound.law = &law;
    for (const ParamSet::Entry& entry : params.entries)
        if (bound.params.size() < law.params.size()) bound.params.push_back(entry.value);
    bound.environment = environmentFrom(law, params);
    bound.component = componentOfRole;
    for (std::size_t i = 0; i < law.roles.size(); ++i) {
        const int c = componentOfRole[i];
        bound.toRole.push_back(c >= 0 ? conversionTo(law.roles[i], components[c]) : 1.0);
    }
    bound.oxygenRole = roleIndex(law, "oxygen");
    bound.carbonDioxideRole = roleIndex(law, "carbon_dioxide");
    checkRoles(bound, components, errors, where);
    checkCardinals(bound.environment, errors, where);
    return bound;
}

std::optional<Undefined> BoundLaw::undefinedAt(const double* c, const Environment<double>& conditions) const
{
    if (!tape) return std::nullopt;
    double roles[maxRoles], inputs[maxRoles + LawTape::conditionCount] = {};
    for (int i = 0; i < int(law->roles.size()); ++i) roles[i] = ofRole(c, i);
    fillInputs(roles, conditions, inputs);
    return tape->undefinedAt(inputs);
}

} // namespace titer::model
