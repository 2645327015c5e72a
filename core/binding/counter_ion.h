// What models of ion exchange share: the salt whose ions hold what proteins leave free of the resin's charges.
#pragma once

#include "core/binding/sites.h"

namespace titer::binding {

// The salt: its carried place, -1 where it is missing, and its amount [mol/basis].
struct CounterIon {
    int place = -1;
    double moles = 1.0;
};

// As the parameter `salt` names it; a fault where it is missing, or where it binds by a value of its own for `uptake`.
inline CounterIon counterIon(const model::BindingSetup& setup, const char* uptake, base::Errors& errors)
{
    CounterIon ion{.place = namedComponent(setup, "salt", errors)};
    if (ion.place < 0) return ion;
    const int plant = setup.carried[ion.place];
    const model::Component& salt = (*setup.components)[plant];
    ion.moles = molesPerUnit(salt, "salt", errors, true);
    const double own = setup.params.perComponent(uptake)[plant];
    if (own > 0.0)
        fault(errors, uptake, salt.id,
              base::say(CORE_TR("core", "Component {1} is the salt, which occupies the sites that proteins leave free: "
                                        "remove its ka, {2} 1/s, or name another salt."),
                        salt.id, base::writeShort(own)));
    return ion;
}

// A characteristic charge above 0 of a component that binds; a fault where it is not.
inline void requireCharge(const model::Component& component, const char* key, double nu, base::Errors& errors)
{
    if (nu > 0.0) return;
    fault(errors, key, component.id,
          base::say(CORE_TR("core", "Component {1} binds but has no characteristic charge: give its {2}, such as 5, or "
                                    "set its ka to 0."),
                    component.id, key));
}

inline constexpr model::ParamSpec ionicCapacity{.key = "lambda",
                                                .label = CORE_TR("core", "Ionic capacity"),
                                                .unit = "mol/m3",
                                                .defaultValue = 1200.0,
                                                .min = 1e-6,
                                                .max = 1e5,
                                                .decimals = 1,
                                                .help = CORE_TR("core", "Charges of the resin per volume of solid.")};
inline constexpr model::ParamSpec counterIonParam{
    .key = "salt",
    .label = CORE_TR("core", "Salt"),
    .defaultValue = -1.0,
    .help = CORE_TR("core", "The component whose ions are exchanged for the proteins."),
    .shape = model::Shape::Component};

} // namespace titer::binding
