// The right-hand side of a group, written once over the scalar: flows out, flows in, rates, mass balances, with the room that they take.
#pragma once

#include "core/solve/evaluate/mode.h"

#include <memory>
#include <vector>

namespace titer::solve {

// What evaluates the beds of units that are resolved in space: per slot of the layout, one per bed.
using Beds = std::vector<std::vector<std::unique_ptr<model::LargeUnit>>>;

// Slots are evaluated in the order that they are given in. What is reported as false could not be evaluated.
template <class T> class Workspace {
public:
    struct Unit {
        std::vector<model::Inflow<T>> in;
        std::vector<T> inAmounts; // per inlet port x components
        std::vector<model::Outflow<T>> out;
        std::vector<T> outConcentrations;
        std::vector<model::Inflow<T>> beds; // what enters each bed of a unit that is resolved in space
        std::vector<T> bedAmounts;
        std::vector<double> set; // set-points now, where one of them moves
    };

    // `external` has what other groups send (Layout::Stream::external), `beds` evaluate beds: their derivatives are their own affair, so
    // that they are asked for numbers alone.
    Workspace(const Layout& layout, const Mode& mode, const std::vector<double>& external, const Beds& beds);

    // All that flows out of these slots.
    bool flowOut(const std::vector<int>& order, double t, const T* y);
    // All that flows out of and into them, and into their beds.
    bool flow(const std::vector<int>& order, double t, const T* y);
    // With their rates, in `core`, and those of the mass balances of all streams, in `balances`: each in the layout's places, which may be one
    // vector. Derivatives of the rates of beds are left as they are.
    bool evaluate(const std::vector<int>& order, double t, const T* y, T* core, T* balances);
    // As evaluate(), but of beds only the integrals over what leaves them: their rates are left as they are.
    bool balanceRates(const std::vector<int>& order, double t, const T* y, T* ydot);
    // What flows out of one slot.
    void flowOutOf(int slot, double t, const T* y);

    const std::vector<Unit>& units() const { return m_units; }
    const Unit& unit(int slot) const { return m_units[slot]; }
    Unit& unit(int slot) { return m_units[slot]; }
    // The set-points of a unit at t.
    std::span<const double> setPoints(int slot, double t)
    {
        return m_mode.setPoints(m_layout.allSlots[slot].unit, t, m_units[slot].set);
    }
    // The slot of a loop that nothing leaves though something enters it, or -1.
    int endless() const { return m_endless; }

private:
    model::UnitView<T> viewOf(int slot, double t, const T* y);
    void gatherIn(int slot);
    void enterBeds(int slot, double t, const T* y);
    bool closeLoops(const std::vector<int>& order, double t, const T* y); // loops.cpp
    bool rate(int slot, double t, const T* y, T* core, T* balances, bool ofBeds = true);
    void rateStreams(T* balances) const;

    const Layout& m_layout;
    const Mode& m_mode;
    const std::vector<double>& m_external;
    const Beds& m_beds;
    std::vector<Unit> m_units; // per slot
    std::vector<T> m_generated, m_exchanged;
    int m_endless = -1;
};

} // namespace titer::solve
