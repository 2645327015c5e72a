// What a unit sees when it is evaluated, and what it answers: flows in and out, states, rates. Once per scalar.
#pragma once

#include <span>

namespace titer::model {

// What enters through one inlet port, all its streams together.
template <class T> struct Inflow {
    T flow = 0.0;               // [m3/s]
    T heat = 0.0;               // flow x temperature [m3 K/s]
    const T* amounts = nullptr; // per component of the plant [basis/s]
};

// What one outlet port carries. The engine fills in `flow` from the set-point for ports of the rule Set and Pumps; the unit fills the rest.
// An inlet's flow that nothing has written is NaN at first: then its program decides.
template <class T> struct Outflow {
    T flow = 0.0;        // [m3/s]
    T temperature = 0.0; // [K]
    T* concentrations =
        nullptr; // per component of the plant [basis/m3]; set to 0 before the call of a unit that passes on, others
                 // write the same components each time
};

// What a unit sees when it is evaluated.
template <class T> struct UnitView {
    double time = 0.0;                   // [s]
    std::span<const double> set;         // set-points in the order of the type [SI]
    const T* y = nullptr;                // own states
    std::span<const Inflow<T>> in;       // per inlet port, in the order of the type's inlet ports
    std::span<Outflow<T>> out;           // per outlet port
    std::span<const double> memory = {}; // SwitchingModel::memoryCount() numbers; empty where no run has begun
    const T* quadratures = nullptr;      // own ones; known to variables() and guards() alone
};

template <class T> struct Derivatives {
    T* dydt;      // of the states
    T* generated; // per component of the plant [basis/s], set to 0 before the call
    T* exchanged; // per component, through gas ports: positive enters, negative leaves [basis/s], set to 0 before the call
    T* quadratures; // rates of the pure integrals (UnitModel::quadratureCount)
};

} // namespace titer::model
