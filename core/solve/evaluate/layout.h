// Where each unit, stream and mass balance of a group lies in its state vector, and in which order its units are evaluated. A value, made once
// from the plant [any].
#pragma once

#include "core/model/plant/plant.h"

#include <string>
#include <vector>

namespace titer::solve {

// What a stream carried: volume, and amounts per component of the plant.
struct StreamAmounts {
    double volume = 0.0;         // [m3]
    std::vector<double> amounts; // [basis]
};

// States of all units, the core, are followed by the mass balances: per unit its quadratures and what it generated and exchanged, per stream
// its volume and the components that it carries.
struct Layout {
    // A unit's place.
    struct Slot {
        int unit = -1; // of the plant
        const model::UnitModel* model = nullptr;
        model::UnitFacets facets = {};
        int state = 0, states = 0;
        int quadrature = 0, quadratures = 0;
        int generatedRow = -1, exchangedRow = -1; // first of carried.size() rows, or -1
        std::vector<std::vector<int>> in;         // per inlet port: indices into streams
        std::vector<int> out;                     // per outlet port: index into streams, or -1
        std::vector<int> drawn;                   // outlet ports whose receiver, in this group, decides the flow
        int pumps = -1;                           // outlet port that passes on what the pump sucks in
        int beds = 0;                             // of a unit that is resolved in space
        std::vector<int> outlets;                 // of a bed: the states that leave it

        int bedStates() const { return states / beds; }
    };
    struct Stream {
        int index = -1;         // of the plant
        int from = -1, to = -1; // slots, or -1 when the unit is in another group
        int fromPort = 0, toPort = 0;
        std::vector<int> carried;
        int row = 0;       // volume, then the carried components
        int external = -1; // offset into what other groups send, or -1
    };

    Layout(const model::Plant& plant, std::vector<int> units);

    // Numbers of a stream between groups: flow, temperature, concentrations.
    int width() const { return 2 + components; }
    const Slot& slotOf(int unit) const { return allSlots[slotOfUnit[unit]]; }
    const std::vector<int>& carriedOf(const Slot& slot) const { return plant.units[slot.unit].setup.carried; }
    const Stream& streamOf(int stream) const
    {
        return streams[streamPlace[stream]];
    } // of the plant, that touches the group
    // Offset of a stream of the plant that leaves the group into what it records.
    int recordOffset(int stream) const;
    std::string stateName(int state) const;

    // layout_balances.cpp: what the units hold and the streams have carried at the states y, of `size` numbers; units and streams by
    // their index in the plant.
    std::vector<double> initialState() const;
    // From the state `there` of the same units in another plant, where those in `restarted` (per unit of the plant) begin as in this one; empty where
    // the others have other states.
    std::vector<double> stateFrom(const Layout& other, const std::vector<double>& there,
                                  const std::vector<char>& restarted) const;
    // A unit's states and quadratures, together.
    static void gather(const Slot& slot, const double* y, std::vector<double>& own);
    void held(int unit, const double* y, double* amounts) const;
    double volume(int unit, const double* y) const; // [m3]; negative for a unit that holds none
    model::Profile profile(int unit, const double* y) const;
    model::GridError gridError(int unit, const double* y) const;
    StreamAmounts streamAmounts(int stream, const double* y) const;
    double streamVolume(int stream, const double* y) const; // [m3]
    void generated(int unit, const double* y, double* amounts) const;
    void exchanged(int unit, const double* y, double* amounts) const;
    // A dose into or (negative) out of a holdup; counted in the mass balance of the stream.
    void dose(int unit, int stream, double sign, double volume, const double* concentrations, double temperature,
              double* y) const;
    // What a break of the unit at t, or its event `guard`, does to its memory and its states.
    void jump(int unit, double t, int guard, std::span<const double> set, double* memory, double* y) const;
    // What that makes of a tangent of the states y.
    void jumpTangent(int unit, double t, int guard, std::span<const double> set, double* memory, const double* y,
                     double* tangent, const model::JumpDirection& direction) const;

    const model::Plant& plant;
    std::vector<int> units;
    int components = 0; // of the plant
    std::vector<Slot> allSlots;
    std::vector<int> slotOfUnit; // by plant unit: index into allSlots, or -1
    std::vector<Stream> streams;
    std::vector<int> streamPlace; // by plant stream: index into streams, or -1
    std::vector<int> order;       // slots in the order of evaluation
    std::vector<int> tears;    // slots at which loops of units that pass on are cut: they come before what feeds them
    std::vector<int> recorded; // streams that leave the group
    int core = 0, size = 0;
    int externals = 0;           // numbers of all streams from other groups
    std::vector<double> nominal; // usual size of each state

private:
    void addUnits();
    void addBalances();
    int addRows(const std::vector<int>& carried);
    void addStreams();
    void findDrawn();
    void orderSlots();
};

inline model::FlowRule ruleIn(const model::PlantUnit& unit, int port)
{
    return unit.type->ports[unit.inPorts[port]].rule;
}
inline model::FlowRule ruleOut(const model::PlantUnit& unit, int port)
{
    return unit.type->ports[unit.outPorts[port]].rule;
}
// The outlet port of a pump, or -1 for any other unit.
int pumpPort(const model::PlantUnit& unit);

} // namespace titer::solve
