// What units do with streams: pass them on, mix them, add them up.
#pragma once

#include "core/base/math/dual.h"
#include "core/model/types/unit_type.h"

#include <span>

namespace titer::unitops {

// Temperature of a stream that does not flow [K].
inline constexpr double roomTemperature = 298.15;
// Below this a stream counts as standing still [m3/s]; it keeps quotients finite.
inline constexpr double minFlow = 1e-30;

// Concentrations [basis/m3] of what enters through a port, 0 where nothing flows. `c` has `count` places.
template <class T> void concentrationsOf(const model::Inflow<T>& in, T* c, int count)
{
    const bool flows = base::valueOf(in.flow) > minFlow && in.amounts;
    for (int i = 0; i < count; ++i) c[i] = flows ? in.amounts[i] / in.flow : T(0.0);
}

// Temperature of what enters through a port [K].
template <class T> T temperatureOf(const model::Inflow<T>& in)
{
    return base::valueOf(in.flow) > minFlow ? in.heat / in.flow : T(roomTemperature);
}

// Gives `out` the flow `flow` [m3/s] of the liquid that enters.
template <class T> void passOn(const model::Inflow<T>& in, const T& flow, model::Outflow<T>& out, int count)
{
    out.flow = flow;
    out.temperature = temperatureOf(in);
    concentrationsOf(in, out.concentrations, count);
}

template <class T> T totalFlow(std::span<const model::Inflow<T>> in)
{
    T sum = 0.0;
    for (const auto& port : in) sum += port.flow;
    return sum;
}

// Amount of component `i` that enters [basis/s].
template <class T> T totalAmount(std::span<const model::Inflow<T>> in, int i)
{
    T sum = 0.0;
    for (const auto& port : in) {
        if (port.amounts) sum += port.amounts[i];
    }
    return sum;
}

template <class T> T totalFlow(std::span<const model::Outflow<T>> out)
{
    T sum = 0.0;
    for (const auto& port : out) sum += port.flow;
    return sum;
}

// Amount of component `i` that leaves [basis/s].
template <class T> T totalAmount(std::span<const model::Outflow<T>> out, int i)
{
    T sum = 0.0;
    for (const auto& port : out) sum += port.flow * port.concentrations[i];
    return sum;
}

} // namespace titer::unitops
