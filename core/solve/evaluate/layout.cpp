#include "core/solve/evaluate/layout.h"

#include <algorithm>

namespace titer::solve {

using model::FlowRule;

namespace {

// A usual size of a concentration, for tolerances of mass balances that nothing else controls [basis/m3].
double usual(model::Basis basis)
{
    return basis == model::Basis::Count ? 1e12 : 1.0;
}

bool hasGasPort(const model::UnitType& type)
{
    return std::any_of(type.ports.begin(), type.ports.end(),
                       [](const model::PortSpec& p) { return p.phase == model::Phase::Gas; });
}

} // namespace

int pumpPort(const model::PlantUnit& unit)
{
    for (int p = 0; p < int(unit.outPorts.size()); ++p)
        if (ruleOut(unit, p) == FlowRule::Pumps) return p;
    return -1;
}

Layout::Layout(const model::Plant& thePlant, std::vector<int> theUnits)
    : plant(thePlant)
    , units(std::move(theUnits))
    , components(int(plant.components.size()))
{
    addUnits();
    addBalances();
    addStreams();
    findDrawn();
    orderSlots();
}

void Layout::addUnits()
{
    slotOfUnit.assign(plant.units.size(), -1);
    for (int u : units) {
        const model::PlantUnit& unit = plant.units[u];
        Slot slot;
        slot.unit = u;
        slot.model = unit.model.get();
        slot.facets = slot.model->facets();
        slot.state = core;
        slot.states = slot.model->stateCount();
        if (const model::BedModel* bed = slot.facets.bed) {
            slot.beds = bed->bedCount();
            slot.outlets = bed->outletStates();
        }
        core += slot.states;
        slot.in.resize(unit.inPorts.size());
        slot.out.assign(unit.outPorts.size(), -1);
        slot.pumps = pumpPort(unit);
        slotOfUnit[u] = int(allSlots.size());
        allSlots.push_back(std::move(slot));
    }
    nominal.assign(core, 1.0);
    for (const Slot& slot : allSlots) slot.model->nominal(nominal.data() + slot.state);
    size = core;
}

int Layout::addRows(const std::vector<int>& carried)
{
    const int first = size;
    for (int c : carried) nominal.push_back(usual(plant.components[c].basis));
    size += int(carried.size());
    return first;
}

void Layout::addBalances()
{
    for (Slot& slot : allSlots) {
        const model::PlantUnit& unit = plant.units[slot.unit];
        slot.quadrature = size;
        slot.quadratures = slot.model->quadratureCount();
        nominal.insert(nominal.end(), slot.quadratures, 1.0);
        size += slot.quadratures;
        const std::vector<int>& carried = unit.setup.carried;
        const auto makes = [&](int c) { return slot.model->generates(c); };
        // What passes through without being held may be changed on the way.
        if (slot.states > 0 || std::any_of(carried.begin(), carried.end(), makes)) slot.generatedRow = addRows(carried);
        if (slot.states > 0 && hasGasPort(*unit.type)) slot.exchangedRow = addRows(carried);
    }
}

void Layout::addStreams()
{
    streamPlace.assign(plant.streams.size(), -1);
    for (int s = 0; s < int(plant.streams.size()); ++s) {
        const model::PlantStream& plantStream = plant.streams[s];
        Stream stream;
        stream.index = s;
        stream.from = slotOfUnit[plantStream.from];
        stream.to = slotOfUnit[plantStream.to];
        if (stream.from < 0 && stream.to < 0) continue;
        stream.fromPort = plantStream.fromPort;
        stream.toPort = plantStream.toPort;
        stream.carried = plant.units[plantStream.from].setup.carried;
        nominal.push_back(1.0); // volume
        stream.row = size++;
        addRows(stream.carried);
        const int place = streamPlace[s] = int(streams.size());
        if (stream.from >= 0) allSlots[stream.from].out[stream.fromPort] = place;
        if (stream.to >= 0) allSlots[stream.to].in[stream.toPort].push_back(place);
        if (stream.to < 0) recorded.push_back(place);
        if (stream.from < 0) {
            stream.external = externals;
            externals += width();
        }
        streams.push_back(std::move(stream));
    }
}

void Layout::findDrawn()
{
    for (Slot& slot : allSlots)
        for (int p = 0; p < int(slot.out.size()); ++p) {
            if (slot.out[p] < 0 || ruleOut(plant.units[slot.unit], p) != FlowRule::Set) continue;
            const Stream& stream = streams[slot.out[p]];
            if (stream.to >= 0 && ruleIn(plant.units[allSlots[stream.to].unit], stream.toPort) == FlowRule::Draws)
                slot.drawn.push_back(p);
        }
}

// Units whose outflows follow from their states first, then those that pass on along the streams.
void Layout::orderSlots()
{
    std::vector<char> placed(allSlots.size(), 0);
    auto place = [&](int s) { order.push_back(s), placed[s] = 1; };
    for (int s = 0; s < int(allSlots.size()); ++s)
        if (!model::passesOn(*allSlots[s].model)) place(s);
    auto ready = [&](const Slot& slot) {
        for (const auto& port : slot.in)
            for (int i : port)
                if (streams[i].from >= 0 && !placed[streams[i].from]) return false;
        return true;
    };
    for (bool moved = true; moved;) {
        moved = false;
        for (int s = 0; s < int(allSlots.size()); ++s)
            if (!placed[s] && ready(allSlots[s])) place(s), moved = true;
        // A loop is cut where its composition does not depend on what enters just now.
        for (int s = 0; s < int(allSlots.size()) && !moved; ++s)
            if (!placed[s] && allSlots[s].model->passage() == model::Passage::Delayed) {
                tears.push_back(s);
                place(s);
                moved = true;
            }
    }
    // Another loop of units that pass on has no order; check() refuses such a plant.
    for (int s = 0; s < int(allSlots.size()); ++s)
        if (!placed[s]) place(s);
}

int Layout::recordOffset(int stream) const
{
    return int(std::find(recorded.begin(), recorded.end(), streamPlace[stream]) - recorded.begin()) * width();
}

std::string Layout::stateName(int state) const
{
    for (const Slot& slot : allSlots)
        if (state >= slot.state && state < slot.state + slot.states)
            return plant.units[slot.unit].id + "." + slot.model->stateName(state - slot.state);
    return {};
}

} // namespace titer::solve
