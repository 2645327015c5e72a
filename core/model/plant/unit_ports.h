// What a unit sees at its ports by itself: the same flow of pure liquid enters by each inlet port.
#pragma once

#include "core/model/plant/plant.h"

#include <vector>

namespace titer::model {

// `in` and `out` for a UnitView; it has to outlive what reads them.
struct UnitPorts {
    UnitPorts(const PlantUnit& unit, std::size_t components, double flow) // [m3/s]
        : nothing(components, 0.0)
        , given(components * unit.outPorts.size(), 0.0)
        , in(unit.inPorts.size(), {flow, flow * 298.15, nothing.data()})
        , out(unit.outPorts.size())
    {
        for (std::size_t p = 0; p < out.size(); ++p) out[p].concentrations = given.data() + p * components;
    }
    UnitPorts(const UnitPorts&) = delete;
    UnitPorts& operator=(const UnitPorts&) = delete;

    const std::vector<double> nothing; // per component of the plant
    std::vector<double> given;         // room for what leaves
    std::vector<Inflow<double>> in;
    std::vector<Outflow<double>> out;
};

} // namespace titer::model
