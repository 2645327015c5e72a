// A rate law bound to the components of a plant: concentrations in, rates of generation out, conversions of basis and the effect
// of the conditions in the vessel included.
#pragma once

#include "core/model/component.h"
#include "core/model/environment.h"
#include "core/model/params.h"
#include "core/model/rate_law.h"

#include <string_view>
#include <vector>

namespace titer::model {

inline constexpr int maxRoles = 24;

struct BoundLaw {
    const RateLaw* law = nullptr;
    std::vector<double> params;       // of the law [SI]
    EnvironmentParams environment;    // cardinal values, normalised to the law's conditions
    std::vector<int> component;       // per role: component of the plant, or -1
    std::vector<double> toRole;       // per role: role's basis per component's basis

    explicit operator bool() const { return law != nullptr; }
    // The plant's component that plays a role, or -1.
    int componentOf(std::string_view role) const;

    template <class T>
    struct Rates {
        T growthRate = 0.0;    // [1/s]
        T oxygenUptake = 0.0;  // [mol/m3/s]
        T carbonDioxide = 0.0; // [mol/m3/s]
    };

    // Adds the volumetric rates [basis/m3/s] to `generated`, per component of the plant. `c` [basis/m3] likewise;
    // negative concentrations count as 0.
    template <class T>
    Rates<T> evaluate(const T* c, const Environment<T>& conditions, T* generated) const;
};

template <class T>
BoundLaw::Rates<T> BoundLaw::evaluate(const T* c, const Environment<T>& conditions, T* generated) const
{
    const int n = int(law->roles.size());
    T roleC[maxRoles];
    T roleRate[maxRoles];
    for (int i = 0; i < n; ++i) {
        roleC[i] = component[i] >= 0 ? base::atLeast(c[component[i]] * toRole[i], 0.0) : T(law->roles[i].absent);
        roleRate[i] = 0.0;
    }
    LawInput<T> in{roleC, params.data()};
    environment.factors(conditions, in.growth, in.death, in.productivity);
    LawOutput<T> out{roleRate};
    if constexpr (std::is_same_v<T, double>)
        law->rates(in, out);
    else
        law->dualRates(in, out);
    Rates<T> rates{out.growthRate, out.oxygenUptake, out.carbonDioxide};
    for (int i = 0; i < n; ++i) {
        if (component[i] < 0) continue;
        generated[component[i]] += roleRate[i] * (1.0 / toRole[i]);
    }
    return rates;
}

} // namespace titer::model
