// A rate law bound to the components of a plant: concentrations in, rates of generation out, conversions of basis and the effect
// of the conditions in the vessel included.
#pragma once

#include "core/base/result.h"
#include "core/model/types/component.h"
#include "core/model/types/environment.h"
#include "core/model/types/hybrid_network.h"
#include "core/model/types/law_tape.h"
#include "core/model/types/params.h"
#include "core/model/types/rate_law.h"

#include <algorithm>
#include <memory>
#include <optional>
#include <string_view>
#include <type_traits>
#include <vector>

namespace titer::model {

inline constexpr int maxRoles = 24;

struct BoundLaw {
    const RateLaw* law = nullptr;
    std::vector<double> params;          // of the law [SI]
    EnvironmentParams environment;       // cardinal values, normalised to the law's conditions
    std::vector<int> component;          // per role: component of the plant, or -1
    std::vector<double> toRole;          // per role: role's basis per component's basis
    std::shared_ptr<const LawTape> tape; // in place of the law's own function, where it is written as equations
    std::vector<double> constants;       // that the tape has as parameters behind those of the law
    std::shared_ptr<const HybridNetwork> network; // of a hybrid law, whose tape has it
    int oxygenRole = -1;                          // of the law, whether or not the plant has the component
    int carbonDioxideRole = -1;

    explicit operator bool() const { return law != nullptr; }
    // The plant's component that plays a role, or -1.
    int componentOf(std::string_view role) const;
    bool playsARole(int plantComponent) const;
    // Takes other values for the law's parameters, in their order.
    void setParams(std::vector<double> values);
    // What the tape is run on.
    template <class T> void fillInputs(const T* roleConcentrations, const Environment<T>& conditions, T* inputs) const;

    template <class T> struct Rates {
        T growthRate = 0.0;    // [1/s]
        T oxygenUptake = 0.0;  // [mol/m3/s]
        T carbonDioxide = 0.0; // [mol/m3/s]
    };

    // Adds the volumetric rates [basis/m3/s] to `generated`, per component of the plant. `c` [basis/m3] likewise;
    // negative concentrations count as 0.
    template <class T> Rates<T> evaluate(const T* c, const Environment<T>& conditions, T* generated) const;
    // What of a law that is written as equations is infinite or no number at these concentrations.
    std::optional<Undefined> undefinedAt(const double* c, const Environment<double>& conditions) const;

private:
    template <class T> T ofRole(const T* c, int role) const
    {
        return component[role] >= 0 ? base::atLeast(c[component[role]] * toRole[role], 0.0)
                                    : T(law->roles[role].absent);
    }
    template <class T> Rates<T> ratesOfLaw(const T* roleC, const Environment<T>& conditions, T* roleRate) const;
    template <class T> Rates<T> ratesOfTape(const T* roleC, const Environment<T>& conditions, T* roleRate) const;
};

// Binds a law to a plant. `params` holds the entries of law.params followed by those of environmentSpecs();
// `componentOfRole` gives each role's component or -1. Faults go to `errors` below `where`, the path of the record
// ("units/n1/params/kinetics"): a required role without a component, two roles of one component, a molar or cell mass that a
// conversion of basis needs, cardinal values out of order. With faults the result is not to be evaluated.
BoundLaw bindLaw(const RateLaw& law, const ParamSet& params, const std::vector<int>& componentOfRole,
                 const std::vector<Component>& components, base::Errors& errors, std::string_view where);

template <class T>
BoundLaw::Rates<T> BoundLaw::evaluate(const T* c, const Environment<T>& conditions, T* generated) const
{
    const int n = int(law->roles.size());
    T roleC[maxRoles];
    T roleRate[maxRoles + LawTape::outputCount];
    for (int i = 0; i < n; ++i) roleC[i] = ofRole(c, i);
    Rates<T> rates = tape ? ratesOfTape(roleC, conditions, roleRate) : ratesOfLaw(roleC, conditions, roleRate);
    if (oxygenRole >= 0) rates.oxygenUptake = -roleRate[oxygenRole];
    if (carbonDioxideRole >= 0) rates.carbonDioxide = roleRate[carbonDioxideRole];
    for (int i = 0; i < n; ++i) {
        if (component[i] < 0) continue;
        generated[component[i]] += roleRate[i] * (1.0 / toRole[i]);
    }
    return rates;
}

template <class T>
BoundLaw::Rates<T> BoundLaw::ratesOfLaw(const T* roleC, const Environment<T>& conditions, T* roleRate) const
{
    LawInput<T> in{roleC, params.data()};
    for (int i = 0; i < int(law->roles.size()); ++i) {
        roleRate[i] = 0.0;
        if (component[i] < 0) in.without |= 1u << i;
    }
    environment.factors(conditions, in.growth, in.death, in.productivity);
    in.temperature = conditions.temperature;
    in.ph = conditions.ph;
    LawOutput<T> out{roleRate};
    if constexpr (std::is_same_v<T, double>)
        law->rates(in, out);
    else
        law->dualRates(in, out);
    return {out.growthRate, out.oxygenUptake, out.carbonDioxide};
}

template <class T>
BoundLaw::Rates<T> BoundLaw::ratesOfTape(const T* roleC, const Environment<T>& conditions, T* roleRate) const
{
    base::Tape::Registers<T> registers(tape->tape());
    fillInputs(roleC, conditions, registers.inputs());
    tape->tape().run(registers, roleRate);
    const T* outputs = roleRate + law->roles.size();
    return {outputs[LawTape::GrowthRate], outputs[LawTape::OxygenUptake], outputs[LawTape::CarbonDioxide]};
}

template <class T>
void BoundLaw::fillInputs(const T* roleConcentrations, const Environment<T>& conditions, T* inputs) const
{
    T* more = std::copy(roleConcentrations, roleConcentrations + law->roles.size(), inputs);
    more[LawTape::Volume] = conditions.volume;
    more[LawTape::Temperature] = conditions.temperature;
    more[LawTape::Ph] = conditions.ph;
    more[LawTape::DissolvedOxygen] = conditions.dissolvedOxygen;
    more[LawTape::Pco2] = conditions.pco2;
    more[LawTape::Osmolality] = conditions.osmolality;
    more[LawTape::Time] = conditions.time;
    if (tape->readsFactors())
        environment.factors(conditions, more[LawTape::FactorGrowth], more[LawTape::FactorDeath],
                            more[LawTape::FactorProductivity]);
}

} // namespace titer::model
