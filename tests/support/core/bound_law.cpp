// A rate law with a component for each of its roles, ready to be evaluated outside a plant.
#include "tests/support/core/bound_law.h"

#include "tests/support/core/param_set.h"

#include <algorithm>
#include <stdexcept>

namespace titer::support {

using namespace model;

ParamSet lawParams(const RateLaw& law, const std::map<std::string, double>& values)
{
    return paramSet({law.params, environmentSpecs()}, values);
}

std::vector<Component> componentsOf(const RateLaw& law)
{
    std::vector<Component> components;
    for (const RoleSpec& role : law.roles) {
        Component component;
        component.id = role.key;
        component.basis = role.basis;
        components.push_back(component);
    }
    return components;
}

Culture::Culture(const RateLaw& law, const std::map<std::string, double>& values,
                 const std::vector<std::string>& without)
{
    std::vector<int> roles(law.roles.size());
    for (std::size_t i = 0; i < roles.size(); ++i)
        roles[i] = std::count(without.begin(), without.end(), law.roles[i].key) ? -1 : int(i);
    base::Errors errors;
    m_law = bindLaw(law, lawParams(law, values), roles, componentsOf(law), errors, "law");
    if (!errors.empty()) throw std::invalid_argument(errors.front().where + ": " + errors.front().what.text());
}

int Culture::operator[](std::string_view role) const
{
    for (std::size_t i = 0; i < m_law.law->roles.size(); ++i)
        if (m_law.law->roles[i].key == role) return int(i);
    throw std::invalid_argument("not a role " + std::string(role));
}

Environment<double> Culture::reference() const
{
    const ReferenceConditions& r = m_law.environment.reference;
    return {r.temperature, r.ph, r.oxygen, r.pco2, r.osmolality};
}

BoundLaw::Rates<double> Culture::rates(const std::vector<double>& c, std::vector<double>& generated) const
{
    return rates(c, generated, reference());
}

BoundLaw::Rates<double> Culture::rates(const std::vector<double>& c, std::vector<double>& generated,
                                       const Environment<double>& conditions) const
{
    generated.assign(m_law.law->roles.size(), 0.0);
    return m_law.evaluate(c.data(), conditions, generated.data());
}

} // namespace titer::support
