#include "core/figures/trained_range.h"

#include "core/base/units/units.h"

#include <algorithm>
#include <cmath>

namespace titer::figures {

using base::say;
using model::HybridNetwork;

namespace {

// A model next to its data passes them by about as much.
constexpr double slack = 0.05; // of the range

const Column* columnOf(const model::Plant& plant, int unit, const HybridNetwork::Input& input, const RunResult& result)
{
    using Kind = model::ReadTarget::Kind;
    const model::PlantUnit& u = plant.units[std::size_t(unit)];
    const auto found = std::find_if(result.columns.begin(), result.columns.end(), [&](const Column& c) {
        if (c.plantUnit != unit) return false;
        if (input.role >= 0)
            return c.target.kind == Kind::Component &&
                   c.target.index == u.setup.kinetics.component[std::size_t(input.role)];
        return c.target.kind == Kind::Variable && input.name == u.type->variables[std::size_t(c.target.index)].key;
    });
    return found == result.columns.end() ? nullptr : &*found;
}

// Outside of a range, as a run goes through it.
struct Outside {
    double first = -1.0, time = 0.0; // [s]
    double furthest = 0.0;           // value [SI]
};

Outside outsideOf(const HybridNetwork::Input& input, const Column& column, double toRole, const RunResult& result)
{
    Outside outside;
    double worst = 0.0;
    for (std::size_t i = 0; i < result.times.size(); ++i) {
        const double value = result.output(column, i) * toRole;
        const double by = std::max(input.low - value, value - input.high) - slack * input.width();
        if (!(by > 0.0)) continue; // nor where there is none
        if (outside.first < 0.0) outside.first = result.times[i];
        if (i > 0) outside.time += result.times[i] - result.times[i - 1];
        if (by <= worst) continue;
        worst = by;
        outside.furthest = value;
    }
    return outside;
}

} // namespace

void addUntrained(const model::Plant& plant, RunResult& result)
{
    for (std::size_t u = 0; u < plant.units.size(); ++u) {
        const model::BoundLaw& law = plant.units[u].setup.kinetics;
        if (!law.network || law.network->networks.empty()) continue;
        for (const HybridNetwork::Input& input : law.network->inputs) {
            const Column* column = columnOf(plant, int(u), input, result);
            if (!column) continue;
            const double toRole = input.role >= 0 ? law.toRole[std::size_t(input.role)] : 1.0;
            const Outside outside = outsideOf(input, *column, toRole, result);
            if (outside.first < 0.0) continue;
            const auto words = [&](double value) { return base::writeQuantity(value, base::displayUnit(input.unit)); };
            result.notices.push_back(
                {"units/" + plant.units[u].id + "/params/kinetics/inputs/" + input.name,
                 say(CORE_TR("core", "From {1} on, for {2} in all, “{3}” is outside of the range {4} to {5} that the "
                                     "network of this rate law was trained on; it reaches {6}. No data support the law "
                                     "there: train it on a run that covers this range."),
                     base::writeQuantity(outside.first, "h"), base::writeQuantity(outside.time, "h"), input.name,
                     words(input.low), words(input.high), words(outside.furthest))});
        }
    }
}

} // namespace titer::figures
