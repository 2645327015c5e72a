// Specific rates of uptake by the mass balance of a vessel: what was consumed is what was fed, minus what was taken out, minus what
// is there now,
//
//   A(t) = ∫ (Σ F_in c_in - Σ F_out c) dt - V c,   q = dA/dt / (X V).
//
// The integral is by trapezoids over the rows of each flow; dA/dt is the slope of the least-squares line through A within a window, X V the
// value of such a line through X V. The error of q is by both standard errors, taken as independent: (s_A / XV)² + (q s_XV / XV)².
// A flow out is as the broth is at its time (c between samples on a line). What a sample takes away counts if it is in a flow
// out; where the volume alone shows it, it would count as consumed.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace titer::prepare {

struct FlowSeries {
    std::vector<double> flow;            // [m3/s]
    std::optional<double> concentration; // [basis/m3]; none: that of the broth
};

// One per row of `time` [s], in SI; NaN where there is none.
struct RateSeries {
    std::vector<double> concentration; // [basis/m3]
    std::vector<double> biomass;       // [kg/m3] or [1/m3]
    std::vector<double> volume;        // [m3]
    std::vector<FlowSeries> flows = {};
};

struct SpecificRates {
    std::vector<double> rate, error; // [basis/kg/s] or [basis/s] per cell; NaN where there are too few values
};
SpecificRates specificUptake(std::span<const double> time, const RateSeries& series, double window);

// The unit in which such a rate is shown, by those of the concentration and of the biomass: "g/(g h)", "pg/cell/d"; nothing where there is
// none.
std::optional<std::string> rateUnit(std::string_view concentration, std::string_view biomass);

} // namespace titer::prepare
