#include "core/model/plant/first_contents.h"

#include "core/model/plant/first_inflow.h"
#include "core/model/plant/plant.h"

#include <cmath>

namespace titer::model {

namespace {

bool saysWhatItHolds(const PlantUnit& unit)
{
    return unit.type->bed || (unit.type->filled && unit.setup.initialGiven);
}

// The nearest unit that says what it holds, behind `unit` or before it, with nothing between but what passes liquid on; or -1.
int neighbour(const Plant& plant, int unit, bool behind)
{
    std::vector<int> along{unit};
    std::vector<char> seen(plant.units.size(), 0);
    seen[unit] = 1;
    for (std::size_t i = 0; i < along.size(); ++i)
        for (const PlantStream& stream : plant.streams) {
            if ((behind ? stream.from : stream.to) != along[i]) continue;
            const int next = behind ? stream.to : stream.from;
            if (seen[next]) continue;
            seen[next] = 1;
            const PlantUnit& other = plant.units[next];
            if (saysWhatItHolds(other)) return next;
            if (!other.type->holdup && !other.type->hasProgram && passesOn(*other.model)) along.push_back(next);
        }
    return -1;
}

// As a column takes it: what is not given is 0, but for the salt of its binding, which is that of what enters first.
std::vector<double> heldBy(const Plant& plant, int unit)
{
    const UnitSetup& setup = plant.units[unit].setup;
    if (!plant.units[unit].type->bed) return setup.initial;
    if (setup.fields.equilibrated) return firstInflow(plant, unit).concentrations;
    std::vector<double> contents = setup.fields.bulk;
    const int salt = setup.binding ? setup.binding->salt() : -1;
    for (double& c : contents) {
        if (!std::isnan(c)) continue;
        c = 0.0;
        if (salt < 0 || &c != &contents[setup.carried[salt]]) continue;
        const std::vector<double> entering = firstInflow(plant, unit).concentrations;
        if (!entering.empty()) c = entering[setup.carried[salt]];
    }
    return contents;
}

} // namespace

Operation firstOperation(const Plant& plant, int unit)
{
    Operation operation = firstInflow(plant, unit);
    if (!plant.units[unit].type->filled) return operation;
    int other = neighbour(plant, unit, true);
    if (other < 0) other = neighbour(plant, unit, false);
    operation.contentsStated = other >= 0;
    operation.contents = other >= 0 ? heldBy(plant, other) : smallestInflow(plant, unit);
    return operation;
}

} // namespace titer::model
