// Stirred liquid before and behind a bed, the hold-up of a capsule: a lag as equal tanks in series, a mixed volume, the bed, a
// mixed volume,
//   dc_k/dt = F/V_k (c_{k-1} - c_k).
// N tanks of the volume V delay by V/F with the variance (V/F)^2/N.
// Source: Francis, von Lieres, Haynes 2011, J. Chromatogr. A 1218:5071 (external hold-up as stirred tanks and a lag); Levenspiel
// 1999, Chemical Reaction Engineering, 3rd ed., chapter 14 (tanks in series); von Lieres, Wang, Ulbricht 2010, Chem. Eng. Technol.
// 33:960 (zones of a membrane side by side, with flows of their own).
#pragma once

#include "core/model/types/large_unit.h"
#include "core/model/types/unit_view.h"

#include <memory>
#include <span>
#include <vector>

namespace titer::unitops::column {

// A part of a bed that lies beside others, with its part of bed and zones, and of the flow. It is solved as a bed of the whole
// size, with all of its zones, through which flow/area of the flow passes.
struct Parallel {
    double area = 1.0, flow = 1.0;

    double speed() const { return flow / area; }
};

struct Zones {
    std::vector<double> before, behind; // volumes of the tanks, along the flow [m3]

    bool any() const { return !before.empty() || !behind.empty(); }
    int tanks() const { return int(before.size() + behind.size()); }
};

// A bed with its zones. States: the concentrations of the tanks before it, those of the bed, those of the tanks behind it
// [basis/m3]. Newton's matrix is solved from the inlet to the outlet. [worker]
class ZonedBed : public model::LargeUnit {
public:
    // `outlets`: the bed's states that are what leaves it. `carried`: places of the components among those of the plant.
    ZonedBed(std::unique_ptr<model::LargeUnit> bed, int bedStates, std::vector<int> outlets, std::vector<int> carried,
             Zones zones);

    bool rates(const model::UnitView<double>& view, double* dydt) override;
    bool linearize(const model::UnitView<double>& view) override;
    void product(const double* x, double* out) const override;
    void inflowColumn(int column, double* out) const override;
    int highestOrder() const override { return m_bed->highestOrder(); }
    double newtonTolerance() const override { return m_bed->newtonTolerance(); }
    bool factor(double gamma) override;
    void solve(double* b) const override;

private:
    // What enters the bed, and its states, as it sees them.
    struct Seen {
        model::Inflow<double> in;
        const double* y;
    };
    Seen see(const model::UnitView<double>& view);
    model::UnitView<double> bedView(const model::UnitView<double>& view, const Seen& seen) const
    {
        return {view.time, view.set, seen.y, {&seen.in, 1}, {}};
    }
    std::size_t first() const { return m_zones.before.size() * m_carried.size(); } // state of the bed
    // Adds to `out`, the bed's, what the last tank before it does by a change x of it, times `factor`.
    void addFed(const double* x, double factor, double* out) const;

    std::unique_ptr<model::LargeUnit> m_bed;
    std::size_t m_bedStates;
    std::vector<int> m_outlets, m_carried;
    Zones m_zones;
    std::vector<double> m_entering, m_amounts; // per carried component and per component of the plant [basis/s]
    // Of linearize().
    double m_flow = 0.0, m_gamma = 0.0;
    std::vector<double> m_states;               // all
    std::vector<std::vector<double>> m_columns; // of the bed by the amount of each carried component
};

} // namespace titer::unitops::column
