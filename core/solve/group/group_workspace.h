// What evaluating a group needs, once per scalar: the flows in and out of each unit and what it generates.
#pragma once

#include "core/solve/group/group.h"

namespace titer::solve {

template <class T>
struct Workspace {
    struct Unit {
        std::vector<model::Inflow<T>> in;
        std::vector<T> inAmounts; // per in port x components
        std::vector<model::Outflow<T>> out;
        std::vector<T> outConcentrations;
        std::vector<model::Inflow<T>> beds; // what enters each bed of a unit that is resolved in space
        std::vector<T> bedAmounts;
        std::vector<double> set; // set-points now, where one of them moves
    };

    explicit Workspace(const Group& group) : generated(group.m_components), exchanged(group.m_components), y(group.m_size), ydot(group.m_size)
    {
        const int n = group.m_components;
        for (const Group::Slot& slot : group.m_slots) {
            Unit unit;
            unit.in.resize(slot.in.size());
            unit.inAmounts.resize(slot.in.size() * n);
            unit.out.resize(slot.out.size());
            unit.outConcentrations.resize(slot.out.size() * n);
            unit.beds.resize(slot.beds.size());
            unit.bedAmounts.resize(slot.beds.size() * n);
            units.push_back(std::move(unit));
            for (int i = 0; slot.beds.empty() && i < slot.states; ++i) leaving.push_back(slot.state + i);
            for (std::size_t b = 0; b < slot.beds.size(); ++b)
                for (const int i : slot.outlets) leaving.push_back(slot.state + int(b) * slot.bedStates() + i);
        }
        for (Unit& unit : units) {
            for (std::size_t p = 0; p < unit.in.size(); ++p) unit.in[p].amounts = unit.inAmounts.data() + p * n;
            for (std::size_t p = 0; p < unit.out.size(); ++p) unit.out[p].concentrations = unit.outConcentrations.data() + p * n;
        }
    }

    std::vector<Unit> units;
    std::vector<int> leaving; // states that say what flows out of the units
    std::vector<T> generated, exchanged;
    std::vector<T> y, ydot;
};

inline model::FlowRule ruleIn(const model::PlantUnit& unit, int port) { return unit.type->ports[unit.inPorts[port]].rule; }
inline model::FlowRule ruleOut(const model::PlantUnit& unit, int port) { return unit.type->ports[unit.outPorts[port]].rule; }

// The out port of a pump, or -1 for any other unit.
inline int pumpPort(const model::PlantUnit& unit)
{
    for (int p = 0; p < int(unit.outPorts.size()); ++p)
        if (ruleOut(unit, p) == model::FlowRule::Pumps) return p;
    return -1;
}

} // namespace titer::solve
