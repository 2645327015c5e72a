#include "core/solve/alike.h"

#include <algorithm>

namespace titer::solve {

bool sameStructure(const model::Plant& a, const model::Plant& b)
{
    const auto sameUnit = [](const model::PlantUnit& x, const model::PlantUnit& y) {
        return x.id == y.id && x.type == y.type && x.setup.carried == y.setup.carried && x.inPorts == y.inPorts &&
               x.outPorts == y.outPorts && x.variables == y.variables && x.set.size() == y.set.size() &&
               model::startMemory(*x.model).size() == model::startMemory(*y.model).size();
    };
    const auto sameStream = [](const model::PlantStream& x, const model::PlantStream& y) {
        return x.from == y.from && x.fromPort == y.fromPort && x.to == y.to && x.toPort == y.toPort;
    };
    const auto sameComponent = [](const model::Component& x, const model::Component& y) {
        return x.id == y.id && x.basis == y.basis && x.molarMass == y.molarMass && x.cellMass == y.cellMass;
    };
    return std::equal(a.units.begin(), a.units.end(), b.units.begin(), b.units.end(), sameUnit) &&
           std::equal(a.streams.begin(), a.streams.end(), b.streams.begin(), b.streams.end(), sameStream) &&
           std::equal(a.components.begin(), a.components.end(), b.components.begin(), b.components.end(),
                      sameComponent);
}

bool samePhase(const model::PlantPhase& x, const model::PlantPhase& y)
{
    const auto sameCondition = [](const model::Condition& c, const model::Condition& d) {
        return c.kind == d.kind && c.limit == d.limit && c.value == d.value && c.unit == d.unit && c.guard == d.guard;
    };
    const auto sameDose = [](const model::PlantDose& c, const model::PlantDose& d) {
        return c.stream == d.stream && c.volume == d.volume && c.first == d.first && c.every == d.every;
    };
    const auto sameRamp = [](const model::PlantRamp& c, const model::PlantRamp& d) {
        return c.target == d.target && c.from == d.from && c.to == d.to && c.duration == d.duration;
    };
    return sameTurn(x, y) && x.all == y.all && x.set == y.set && x.cleaning == y.cleaning &&
           x.transfer.flow == y.transfer.flow &&
           std::equal(x.until.begin(), x.until.end(), y.until.begin(), y.until.end(), sameCondition) &&
           std::equal(x.doses.begin(), x.doses.end(), y.doses.begin(), y.doses.end(), sameDose) &&
           std::equal(x.ramps.begin(), x.ramps.end(), y.ramps.begin(), y.ramps.end(), sameRamp);
}

bool sameTurn(const model::PlantPhase& x, const model::PlantPhase& y)
{
    return x.id == y.id && x.unit == y.unit && x.at == y.at && x.after == y.after && x.times == y.times &&
           x.again == y.again && x.cycle == y.cycle && x.cleaning.has_value() == y.cleaning.has_value() &&
           x.isTransfer == y.isTransfer && x.transfer.unit == y.transfer.unit &&
           x.transfer.outPort == y.transfer.outPort && x.transfer.receivers == y.transfer.receivers &&
           x.transfer.sources == y.transfer.sources;
}

bool startsAlike(const model::UnitModel& a, const model::UnitModel& b)
{
    std::vector<double> x(std::size_t(a.stateCount())), y(std::size_t(b.stateCount()));
    if (x.size() != y.size()) return false;
    a.start(x.data());
    b.start(y.data());
    return x == y;
}

} // namespace titer::solve
