// Simulated moving bed: a ring of columns alike, whose ports move on by one column with the flow after each switch
// time, so that the beds seem to move against it (Broughton 1968, Chem. Eng. Prog. 64:60; Ruthven, Ching 1989, Chem.
// Eng. Sci. 44:1011). Positions count from the desorbent with the flow: zone 1 between desorbent and extract, zone 2
// to the feed, zone 3 to the raffinate, zone 4 back to the desorbent.
//   Q1 = Q4 + QD,  Q2 = Q1 - QE,  Q3 = Q2 + QF,  Q4 = Q3 - QR
// The states of the beds go by position: at a switch each bed takes those of the next position.
#pragma once

#include "core/unitops/column/column_unit.h"

#include <array>
#include <memory>
#include <vector>

namespace titer::unitops {

class SimulatedMovingBed : public column::ColumnUnit, public model::SwitchingModel {
public:
    // Named as the rows of the type.
    enum InPort { Feed, Desorbent };
    enum OutPort { Extract, Raffinate };
    enum SetPoint { SetPh, SetRecycleFlow, SetExtractFlow };
    enum Variable {
        Zone1Flow,
        Zone2Flow,
        Zone3Flow,
        Zone4Flow,
        PressureDrop,
        Switches,
        ExtractPurity,
        RaffinatePurity,
        ExtractUv,
        RaffinateUv,
        ExtractConductivity,
        RaffinateConductivity
    };
    enum Kpi { PeakPressure, KpiSwitches };

    struct Plan {
        std::array<int, 4> columns{}; // per zone
        double switchTime = 0.0;      // [s]
        double recycle = 0.0;         // Q4 at first [m3/s]
        double extract = 0.0;         // QE at first [m3/s]

        int total() const { return columns[0] + columns[1] + columns[2] + columns[3]; }
    };

    // Enough for a check, as in ChromatographyColumn; resolved() is what runs.
    SimulatedMovingBed(const model::UnitSetup& setup, base::Errors& errors);
    SimulatedMovingBed(std::shared_ptr<const column::Settings> settings, const Plan& plan,
                       std::shared_ptr<const column::Bed> bed, std::vector<double> start);

    model::UnitFacets facets() const override { return {.switching = this, .bed = this}; }
    std::shared_ptr<const model::UnitModel> resolved(const model::Operation& operation,
                                                     base::Errors& errors) const override;
    int bedCount() const override { return m_plan.total(); }
    void entering(const model::UnitView<double>& view, std::span<model::Inflow<double>> beds,
                  double* amounts) const override;
    void entering(const model::UnitView<model::Dual8>& view, std::span<model::Inflow<model::Dual8>> beds,
                  model::Dual8* amounts) const override;
    double nextBreak(double t, std::span<const double> memory) const override;
    void jump(double t, int guard, std::span<const double> set, double* memory, double* y) const override;

    void outflows(const model::UnitView<double>& view) const override;
    void outflows(const model::UnitView<model::Dual8>& view) const override;

    int quadratureCount() const override { return leavingCount(); }
    using model::BedModel::integrands;
    void integrands(const model::UnitView<double>& view, double* rates) const override;
    base::Notices remarks(std::span<const double> kpis, double unresolved) const override;
    void variables(const model::UnitView<double>& view, double* values) const override;
    void contents(const model::UnitView<double>& view, double* concentrations) const override;
    void guards(const model::UnitView<double>& view, double* g) const override;

private:
    int zoneOf(int position) const;
    int firstOf(int zone) const; // position of its first column
    // The liquid at the end of a zone, of a carried component [basis/m3].
    template <class T> const T& leavingZone(const T* y, int zone, int component) const;
    template <class T>
    void enterBeds(const model::UnitView<T>& view, std::span<model::Inflow<T>> beds, T* amounts) const;
    template <class T> void leave(const model::UnitView<T>& view) const;
    double pressureDrop(const model::UnitView<double>& view) const;
    double purity(const double* y, int zone) const;

    Plan m_plan;
};

} // namespace titer::unitops
