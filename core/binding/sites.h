// What several binding models share: who binds, in which basis, and powers that stay finite.
#pragma once

#include "core/base/math/dual.h"
#include "core/base/text.h"
#include "core/model/types/binding.h"

#include <cmath>
#include <string>
#include <string_view>

namespace titer::binding {

// Below this a concentration under a logarithm counts as this [mol/m3]; its derivative there is 0.
inline constexpr double floorConcentration = 1e-30;
// Exponents beyond this would leave the range of a double soon; the derivative there is 0.
inline constexpr double maxExponent = 460.0;

// x^n by the logarithm of x, which is taken once where several powers of x are needed.
template <class T> T power(const T& logX, double n, double max = maxExponent)
{
    using base::exp;
    using std::exp;
    if (n == 0.0) return T(1.0); // many exponents are not used
    return exp(base::atMost(n * logX, max));
}

template <class T> T logOf(const T& concentration)
{
    using base::log;
    using std::log;
    return log(base::atLeast(concentration, floorConcentration));
}

// c x free, which adsorption goes by, with `usual` the concentration that is usual. Errors of the grid make either negative,
// where the product would have a second balance: full beyond the capacity over a liquid that has nothing, on which long
// steps settle. Below 0 each therefore counts by itself, so that what is bound falls until both are sound.
template <class T> T meeting(const T& c, const T& free, double usual)
{
    const T none = 0.0;
    if (free < none) return c < none ? c + usual * free : usual * free;
    return c < none ? c : c * free;
}

inline void fault(base::Errors& errors, std::string_view key, std::string_view component, base::Sentence what)
{
    const std::string where = component.empty() ? std::string(key) : std::string(key) + "/" + std::string(component);
    errors.push_back({base::Code::Input, where, std::move(what)});
}

// A Law made from (setup, faults, more...); nothing where making it found a fault.
template <class Law, class... More>
std::unique_ptr<model::Binding> sound(const model::BindingSetup& setup, base::Errors& errors, More... more)
{
    base::Errors own;
    std::unique_ptr<model::Binding> binding = std::make_unique<Law>(setup, own, more...);
    if (!own.empty()) binding.reset();
    errors.insert(errors.end(), own.begin(), own.end());
    return binding;
}

// The sentence of molesPerUnit.
inline constexpr const char* asksForMoles = CORE_TR(
    "core", "The binding model computes in mol/m3, but component {1} is given in {2}: add \"{3}\" to the component, "
            "such as \"{3}\": \"{4}\".");

// What one unit of the component's basis is in mol; 0 with a fault where its molar mass is not given. `key` has a value
// per component, or names this one.
inline double molesPerUnit(const model::Component& component, std::string_view key, base::Errors& errors,
                           bool named = false)
{
    const double factor = component.conversion(model::Basis::Amount);
    if (factor > 0.0) return factor;
    const bool cell = component.basis == model::Basis::Count && component.molarMass > 0.0;
    fault(errors, key, named ? std::string_view() : std::string_view(component.id),
          base::say(asksForMoles, component.id, model::concentrationUnit(component.basis),
                    cell ? "cell_mass" : "molar_mass", cell ? "350 pg" : "148 kg/mol"));
    return 0.0;
}

// A capacity above 0 of a component that binds; a fault where it is not.
inline void requireCapacity(const model::Component& component, std::string_view key, double capacity,
                            base::Errors& errors)
{
    if (capacity > 0.0) return;
    fault(errors, key, component.id,
          base::say(CORE_TR("core",
                            "Component {1} binds, with a ka above 0, but its capacity is {2} {3}: give a {4} above "
                            "0, or set its ka to 0."),
                    component.id, base::writeShort(capacity), model::concentrationUnit(component.basis), key));
}

// The carried place of the component that the parameter `key` names, such as the salt; -1 with a fault where there is
// none.
inline int namedComponent(const model::BindingSetup& setup, const char* key, base::Errors& errors)
{
    const int plant = int(setup.params[key]);
    const int carried = setup.carriedIndex(plant);
    if (plant < 0)
        fault(errors, key, {},
              base::say(CORE_TR("core", "The binding model needs a component for \"{1}\": add it, as in \"{1}\": "
                                        "\"ID\"."),
                        key));
    else if (carried < 0)
        fault(errors, key, {},
              base::say(CORE_TR("core", "Component {1} never reaches this unit: add it to an inlet, or name another "
                                        "component here."),
                        (*setup.components)[plant].id));
    return carried;
}

// The unit in which Titer shows a rate of binding: seconds suit it, though other rates are shown per hour.
constexpr const char* displayUnitOfRate(std::string_view unit)
{
    return unit == "1/s" ? "1/s" : "";
}

// A parameter of numbers, in SI; `displayUnit` where the unit for showing is another than that of the SI unit.
constexpr model::ParamSpec value(const char* group, const char* key, const char* label, const char* unit,
                                 double defaultValue, double min, double max, int decimals, const char* help,
                                 model::Shape shape = model::Shape::PerComponent, const char* displayUnit = "")
{
    return {.key = key,
            .label = label,
            .unit = unit,
            .defaultValue = defaultValue,
            .min = min,
            .max = max,
            .decimals = decimals,
            .help = help,
            .shape = shape,
            .group = group,
            .displayUnit = *displayUnit ? displayUnit : displayUnitOfRate(unit)};
}

// The rate constants of a model whose ka and kd are per component.
constexpr model::ParamSpec adsorptionConstant(const char* unit, const char* help)
{
    return {.key = "ka",
            .label = CORE_TR("core", "Adsorption rate constant"),
            .unit = unit,
            .min = 0.0,
            .decimals = 4,
            .help = help,
            .shape = model::Shape::PerComponent,
            .displayUnit = displayUnitOfRate(unit)};
}

constexpr model::ParamSpec desorptionConstant(const char* unit, const char* help)
{
    return {.key = "kd",
            .label = CORE_TR("core", "Desorption rate constant"),
            .unit = unit,
            .defaultValue = 1.0,
            .min = 1e-12,
            .decimals = 4,
            .help = help,
            .shape = model::Shape::PerComponent,
            .displayUnit = displayUnitOfRate(unit)};
}

} // namespace titer::binding
