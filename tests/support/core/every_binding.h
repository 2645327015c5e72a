// Every binding model of the catalogue at work: two components bind, one does not, and those that the model names are
// there. The parameters follow from the specs.
#pragma once

#include "core/solve/catalogue.h"
#include "tests/support/core/binding_bench.h"

#include <algorithm>
#include <cmath>
#include <string>
#include <string_view>
#include <vector>

namespace titer::test {

using model::Basis;
using model::Shape;

// Named by the model (salt, product, ...), binding, and not.
inline const std::vector<std::string> namedIds = {"first", "second", "third"};
inline const std::vector<std::string> bindingIds = {"protein", "impurity"};
inline const std::string idleId = "idle";

inline std::vector<model::Component> bindingComponents()
{
    std::vector<model::Component> all;
    for (const std::string& id : namedIds)
        all.push_back({.id = id, .label = id, .basis = Basis::Amount, .molarMass = 0.06});
    for (const std::string& id : bindingIds)
        all.push_back({.id = id, .label = id, .basis = Basis::Amount, .molarMass = 50.0, .cellMass = 1e-12});
    all.push_back({.id = idleId, .label = idleId, .basis = Basis::Mass});
    return all;
}

// A value of a spec per component, for the k-th that binds: its default, or a usual one where that means "not".
inline double usableValue(const model::ParamSpec& spec, int k)
{
    const std::string_view unit = spec.unit;
    const double usual = unit == "basis" ? 5.0 : unit == "m3/mol" ? 0.01 : 0.3;
    const double value = spec.defaultValue != 0.0 ? spec.defaultValue : usual * (1.0 + 0.4 * k);
    return std::clamp(value, spec.min, spec.max);
}

inline support::BindingRecord usableRecord(const model::BindingModel& model, bool kinetic = true)
{
    support::BindingRecord record{.values = {{"kinetic", kinetic ? 1.0 : 0.0}}};
    int named = 0;
    for (const model::ParamSpec& spec : model.params) {
        if (spec.shape == Shape::Component) record.values[spec.key] = named++;
        if (spec.shape != Shape::PerComponent) continue;
        for (int k = 0; k < int(bindingIds.size()); ++k)
            record.perComponent[spec.key][bindingIds[k]] = usableValue(spec, k);
    }
    return record;
}

inline support::BindingBench usableBench(const model::BindingModel& model, bool kinetic = true)
{
    return support::BindingBench(model, bindingComponents(), usableRecord(model, kinetic));
}

// Concentrations in a pore at work, the first named one as a salt is [basis/m3].
inline std::vector<double> usualLiquid(double scale = 1.0)
{
    return {50.0, 0.6 * scale, 0.4 * scale, 0.8 * scale, 0.5 * scale, 0.7 * scale};
}

// Volume of solid per accessible volume of pore.
inline std::vector<double> usualRatio()
{
    return {0.33, 0.35, 0.4, 0.5, 0.45, 0.33};
}

} // namespace titer::test
