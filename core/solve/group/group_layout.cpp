// Where each unit, stream and account of a group lies in its state vector.
#include "core/solve/group/group_cycles.h"
#include "core/solve/group/group_tangents.h"
#include "core/solve/group/group_workspace.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace titer::solve {

using model::FlowRule;

namespace {

// A usual size of a concentration, for tolerances of accounts that nothing else controls [basis/m3].
double usual(model::Basis basis) { return basis == model::Basis::Count ? 1e12 : 1.0; }

bool hasGasPort(const model::UnitType& type)
{
    return std::any_of(type.ports.begin(), type.ports.end(), [](const model::PortSpec& p) { return p.phase == model::Phase::Gas; });
}

} // namespace

Group::Group(const model::Plant& plant, std::vector<int> units, const RunState& state, double tolerance)
    : m_plant(plant), m_units(std::move(units)), m_state(state), m_tolerance(tolerance), m_components(int(plant.components.size()))
{
    layOut();
    setExpected();
    orderSlots();
    m_work = std::make_unique<Workspace<double>>(*this);
    m_dualWork = std::make_unique<Workspace<model::Dual8>>(*this);
    m_y.resize(m_size);
    m_ydot.resize(m_size);
}

Group::~Group() = default;

// Which accounts can change from now on.
void Group::chooseRows()
{
    m_active.clear();
    for (const Slot& slot : m_slots) {
        if (m_state.idle[slot.unit]) continue;
        for (int q = 0; q < slot.quadratures; ++q) m_active.push_back(slot.quadrature + q);
        const std::vector<int>& carried = m_plant.units[slot.unit].setup.carried;
        for (int i = 0; i < int(carried.size()); ++i) {
            if (slot.generatedRow >= 0 && slot.model->generates(carried[i])) m_active.push_back(slot.generatedRow + i);
            if (slot.exchangedRow >= 0 && slot.model->exchanges(carried[i])) m_active.push_back(slot.exchangedRow + i);
        }
    }
    for (const Stream& stream : m_streams)
        for (int i = 0; stream.flows && i <= int(stream.carried.size()); ++i) m_active.push_back(stream.row + i);
}

// Where something may happen from now on, and with which flows.
void Group::findLive()
{
    std::vector<char> live(m_slots.size(), 0);
    for (std::size_t s = 0; s < m_slots.size(); ++s) live[s] = m_slots[s].states > 0 && !m_state.idle[m_slots[s].unit];
    for (Stream& stream : m_streams) {
        stream.flows = mayFlow(stream);
        if (!stream.flows) continue;
        if (stream.from >= 0) live[stream.from] = 1;
        if (stream.to >= 0) live[stream.to] = 1;
    }
    for (Slot& slot : m_slots) {
        slot.moves = !m_state.idle[slot.unit];
        for (std::size_t p = 0; p < slot.out.size(); ++p) slot.preset[p] = presetFlow(slot, int(p));
    }
    m_live.clear();
    for (int s : m_order)
        if (live[s]) m_live.push_back(s);
}

void Group::layOut()
{
    m_slotOfUnit.assign(m_plant.units.size(), -1);
    for (int u : m_units) {
        const model::PlantUnit& unit = m_plant.units[u];
        Slot slot;
        slot.unit = u;
        slot.model = unit.model.get();
        slot.facets = slot.model->facets();
        slot.state = m_core;
        slot.states = slot.model->stateCount();
        if (const model::BedModel* bed = slot.facets.bed) {
            for (int b = 0; b < bed->bedCount(); ++b) slot.beds.push_back(bed->large());
            slot.outlets = bed->outletStates();
        }
        m_core += slot.states;
        slot.in.resize(unit.inPorts.size());
        slot.out.assign(unit.outPorts.size(), -1);
        m_slotOfUnit[u] = int(m_slots.size());
        m_slots.push_back(std::move(slot));
    }
    m_nominal.assign(m_core, 1.0);
    for (const Slot& slot : m_slots) slot.model->nominal(m_nominal.data() + slot.state);
    m_had.assign(m_core, 0.0);
    m_size = m_core;
    auto addRows = [this](const std::vector<int>& carried) {
        const int first = m_size;
        for (int c : carried) m_nominal.push_back(usual(m_plant.components[c].basis));
        m_size += int(carried.size());
        return first;
    };
    for (Slot& slot : m_slots) {
        const model::PlantUnit& unit = m_plant.units[slot.unit];
        slot.quadrature = m_size;
        slot.quadratures = slot.model->quadratureCount();
        m_nominal.insert(m_nominal.end(), slot.quadratures, 1.0);
        m_size += slot.quadratures;
        const std::vector<int>& carried = unit.setup.carried;
        const auto makes = [&](int c) { return slot.model->generates(c); };
        // What passes through without being held may be changed on the way.
        if (slot.states > 0 || std::any_of(carried.begin(), carried.end(), makes)) slot.generatedRow = addRows(carried);
        if (slot.states > 0 && hasGasPort(*unit.type)) slot.exchangedRow = addRows(unit.setup.carried);
    }
    m_streamOf.assign(m_plant.streams.size(), -1);
    for (int s = 0; s < int(m_plant.streams.size()); ++s) {
        const model::PlantStream& plantStream = m_plant.streams[s];
        Stream stream;
        stream.index = s;
        stream.from = m_slotOfUnit[plantStream.from];
        stream.to = m_slotOfUnit[plantStream.to];
        if (stream.from < 0 && stream.to < 0) continue;
        stream.fromPort = plantStream.fromPort;
        stream.toPort = plantStream.toPort;
        stream.carried = m_plant.units[plantStream.from].setup.carried;
        m_nominal.push_back(1.0); // volume
        stream.row = m_size++;
        addRows(stream.carried);
        m_streamOf[s] = int(m_streams.size());
        if (stream.from >= 0) m_slots[stream.from].out[stream.fromPort] = int(m_streams.size());
        if (stream.to >= 0) m_slots[stream.to].in[stream.toPort].push_back(int(m_streams.size()));
        if (stream.to < 0) m_recorded.push_back(int(m_streams.size()));
        m_streams.push_back(std::move(stream));
    }
    for (Slot& slot : m_slots) {
        slot.preset.assign(slot.out.size(), {});
        slot.pumps = pumpPort(m_plant.units[slot.unit]);
        for (int p = 0; p < int(slot.out.size()); ++p) {
            if (slot.out[p] < 0 || ruleOut(m_plant.units[slot.unit], p) != FlowRule::Set) continue;
            const Stream& stream = m_streams[slot.out[p]];
            if (stream.to >= 0 && ruleIn(m_plant.units[m_slots[stream.to].unit], stream.toPort) == FlowRule::Draws) slot.drawn.push_back(p);
        }
    }
    m_record = Record(int(m_recorded.size()) * (2 + m_components));
}

// Units whose outflows follow from their states first, then those that pass on along the streams.
void Group::orderSlots()
{
    std::vector<char> placed(m_slots.size(), 0);
    auto place = [&](int s) { m_order.push_back(s), placed[s] = 1; };
    for (int s = 0; s < int(m_slots.size()); ++s)
        if (!model::passesOn(*m_slots[s].model)) place(s);
    auto ready = [&](const Slot& slot) {
        for (const auto& port : slot.in)
            for (int i : port)
                if (m_streams[i].from >= 0 && !placed[m_streams[i].from]) return false;
        return true;
    };
    for (bool moved = true; moved;) {
        moved = false;
        for (int s = 0; s < int(m_slots.size()); ++s)
            if (!placed[s] && ready(m_slots[s])) place(s), moved = true;
        // A loop is cut where its composition does not depend on what enters just now.
        for (int s = 0; s < int(m_slots.size()) && !moved; ++s)
            if (!placed[s] && m_slots[s].model->passage() == model::Passage::Delayed) {
                m_tears.push_back(s);
                place(s);
                moved = true;
            }
    }
    // Another loop of units that pass on has no order; check() refuses such a plant.
    for (int s = 0; s < int(m_slots.size()); ++s)
        if (!placed[s]) place(s);
}

void Group::connect(const std::vector<Group*>& groupOfUnit)
{
    int offset = 0;
    for (Stream& stream : m_streams) {
        const model::PlantStream& plantStream = m_plant.streams[stream.index];
        if (stream.from < 0) {
            stream.external = offset;
            offset += 2 + m_components;
            stream.source = groupOfUnit[plantStream.from];
            const Group& source = *stream.source;
            const int there = source.m_streamOf[stream.index];
            const auto place = std::find(source.m_recorded.begin(), source.m_recorded.end(), there);
            stream.sourceOffset = int(place - source.m_recorded.begin()) * (2 + m_components);
            if (std::find(m_sources.begin(), m_sources.end(), stream.source) == m_sources.end()) m_sources.push_back(stream.source);
        }
        if (stream.to < 0) {
            Group* reader = groupOfUnit[plantStream.to];
            if (std::find(m_readers.begin(), m_readers.end(), reader) == m_readers.end()) m_readers.push_back(reader);
        }
    }
    m_external.assign(offset, 0.0);
}

std::vector<double> Group::initialState() const
{
    std::vector<double> y(m_size, 0.0);
    for (const Slot& slot : m_slots) slot.model->start(y.data() + slot.state);
    return y;
}

std::vector<double> Group::stateFrom(const Group& other, const std::vector<double>& there, const std::vector<char>& anew) const
{
    std::vector<double> y = initialState();
    const auto copy = [&](int from, int to, std::size_t count) {
        if (from >= 0 && to >= 0) std::copy_n(there.begin() + from, count, y.begin() + to);
    };
    for (std::size_t s = 0; s < m_slots.size(); ++s) {
        const Slot &former = other.m_slots[s], &slot = m_slots[s];
        if (anew[slot.unit]) continue;
        if (former.states != slot.states || former.quadratures != slot.quadratures ||
            (former.generatedRow < 0) != (slot.generatedRow < 0))
            return {};
        copy(former.state, slot.state, std::size_t(slot.states));
        copy(former.quadrature, slot.quadrature, std::size_t(slot.quadratures));
        copy(former.generatedRow, slot.generatedRow, carriedOf(slot).size());
        copy(former.exchangedRow, slot.exchangedRow, carriedOf(slot).size());
    }
    for (std::size_t s = 0; s < m_streams.size(); ++s)
        copy(other.m_streams[s].row, m_streams[s].row, m_streams[s].carried.size() + 1);
    return y;
}

std::string Group::stateName(int state) const
{
    for (const Slot& slot : m_slots)
        if (state >= slot.state && state < slot.state + slot.states)
            return m_plant.units[slot.unit].id + "." + slot.model->stateName(state - slot.state);
    return {};
}

int Group::slotOf(int unit) const { return m_slotOfUnit[unit]; }

bool Group::hasStream(int stream) const { return m_streamOf[stream] >= 0; }

Group::StreamAccount Group::streamAccount(int stream, const double* y) const
{
    const Stream& s = m_streams[m_streamOf[stream]];
    StreamAccount account{y[s.row], std::vector<double>(m_components, 0.0)};
    for (std::size_t i = 0; i < s.carried.size(); ++i) account.amounts[s.carried[i]] = y[s.row + 1 + i];
    return account;
}

double Group::streamVolume(int stream, const double* y) const { return y[m_streams[m_streamOf[stream]].row]; }

void Group::generated(int unit, const double* y, double* amounts) const
{
    const Slot& slot = m_slots[slotOf(unit)];
    const std::vector<int>& carried = m_plant.units[unit].setup.carried;
    for (std::size_t i = 0; slot.generatedRow >= 0 && i < carried.size(); ++i) amounts[carried[i]] += y[slot.generatedRow + i];
}

void Group::exchanged(int unit, const double* y, double* amounts) const
{
    const Slot& slot = m_slots[slotOf(unit)];
    const std::vector<int>& carried = m_plant.units[unit].setup.carried;
    for (std::size_t i = 0; slot.exchangedRow >= 0 && i < carried.size(); ++i) amounts[carried[i]] += y[slot.exchangedRow + i];
}

void Group::held(int unit, const double* y, double* amounts) const
{
    const Slot& slot = m_slots[slotOf(unit)];
    slot.model->held(y + slot.state, amounts);
}

void Group::jump(int unit, double t, int guard, std::vector<double>& memory, double* y)
{
    const Jump jumped{slotOf(unit), t, guard, memory};
    jump(jumped, memory.data(), y);
    if (m_tangents) m_jumped.push_back(jumped);
}

void Group::gatherOwn(const Slot& slot, const double* y, std::vector<double>& own)
{
    own.assign(y + slot.state, y + slot.state + slot.states);
    own.insert(own.end(), y + slot.quadrature, y + slot.quadrature + slot.quadratures);
}

void Group::jump(const Jump& jumped, double* memory, double* y) const
{
    const Slot& slot = m_slots[jumped.slot];
    std::vector<double> own;
    gatherOwn(slot, y, own);
    if (slot.facets.switching) slot.facets.switching->jump(jumped.time, jumped.guard, memory, own.data());
    std::copy_n(own.begin(), slot.states, y + slot.state);
}

double Group::volume(int unit, const double* y) const
{
    const Slot& slot = m_slots[slotOf(unit)];
    return slot.facets.holdup ? slot.facets.holdup->volume(y + slot.state) : -1.0;
}

model::Profile Group::profile(int unit, const double* y) const
{
    const Slot& slot = m_slots[slotOf(unit)];
    return slot.facets.bed ? slot.facets.bed->profile(y + slot.state) : model::Profile();
}

model::GridError Group::gridError(int unit, const double* y) const
{
    const Slot& slot = m_slots[slotOf(unit)];
    if (!slot.facets.bed) return {};
    std::vector<double> own;
    gatherOwn(slot, y, own);
    return slot.facets.bed->gridError(own.data());
}

void Group::dose(int unit, int stream, double sign, double volume, const double* concentrations, double temperature, double* y) const
{
    const Slot& slot = m_slots[slotOf(unit)];
    if (slot.facets.holdup) {
        std::vector<double> amounts(m_components);
        for (int c = 0; c < m_components; ++c) amounts[c] = sign * volume * concentrations[c];
        slot.facets.holdup->dose(y + slot.state, sign * volume, amounts.data(), temperature);
    }
    const Stream& s = m_streams[m_streamOf[stream]];
    // Both ends in one group share the account: it is counted once, at the receiving end.
    if (sign < 0.0 && s.to >= 0) return;
    y[s.row] += volume;
    for (std::size_t i = 0; i < s.carried.size(); ++i) y[s.row + 1 + i] += volume * concentrations[s.carried[i]];
}

} // namespace titer::solve
