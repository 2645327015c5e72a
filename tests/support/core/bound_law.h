// A rate law with a component for each of its roles, ready to be evaluated outside a plant.
#pragma once

#include "core/model/types/kinetics.h"

#include <map>
#include <memory>
#include <string>
#include <vector>

namespace titer::support {

// The law's own entries followed by those of the environment, at their defaults but for `values` (by key; a choice by its index).
model::ParamSet lawParams(const model::RateLaw& law, const std::map<std::string, double>& values = {});

// One component per role, named like it and in its basis.
std::vector<model::Component> componentsOf(const model::RateLaw& law);

// A culture in a well-mixed volume: the law bound to componentsOf(law), in the order of the roles. Roles named in `without`
// have no component.
class Culture {
public:
    explicit Culture(const model::RateLaw& law, const std::map<std::string, double>& values = {},
                     const std::vector<std::string>& without = {});

    const model::BoundLaw& law() const { return m_law; }
    // The place of a role in concentrations and rates.
    int operator[](std::string_view role) const;
    // The law's published conditions.
    model::Environment<double> reference() const;
    // Rates of generation [role's basis/m3/s] under the reference conditions, or under others.
    model::BoundLaw::Rates<double> rates(const std::vector<double>& c, std::vector<double>& generated) const;
    model::BoundLaw::Rates<double> rates(const std::vector<double>& c, std::vector<double>& generated,
                                         const model::Environment<double>& conditions) const;

private:
    model::BoundLaw m_law;
};

} // namespace titer::support
