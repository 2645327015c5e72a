// The chromatography column as a unit of the plant (equations in column/description.h): what enters and leaves, and
// what its detectors show. The bed itself is solved in core/unitops/column.
#pragma once

#include "core/unitops/column/column_unit.h"

#include <memory>
#include <vector>

namespace titer::unitops {

class ChromatographyColumn : public column::ColumnUnit {
public:
    model::Passage passage() const override { return model::Passage::Delayed; }
    // Named as the rows of the type.
    enum Variable {
        PressureDrop,
        InterstitialVelocity,
        ResidenceTime,
        ColumnVolumes,
        Uv,
        Conductivity,
        Ph,
        Load,
        LoadAmount,
        Breakthrough
    };

    enum Kpi { PeakPressure, PeakUv, PeakLoad, PeakBreakthrough, KpiColumnVolumes };

    // On a coarse grid and with an area of 1 m2 where the first flow decides it: enough for a check. resolved() is
    // what runs.
    ChromatographyColumn(const model::UnitSetup& setup, base::Errors& errors);
    ChromatographyColumn(std::shared_ptr<const column::Settings> settings, std::shared_ptr<const column::Bed> bed,
                         std::vector<double> start);

    std::shared_ptr<const model::UnitModel> resolved(const model::Operation& operation,
                                                     base::Errors& errors) const override;
    const column::Bed& bed() const { return *m_bed; }

    int quadratureCount() const override { return leavingCount(); }
    void integrands(const model::UnitView<double>& view, double* rates) const override
    {
        countLeaving(view.in[0].flow, view.y, rates);
    }
    void integrands(const model::UnitView<model::Dual8>& view, model::Dual8* rates) const override
    {
        rates[0] = view.in[0].flow;
    }

    void outflows(const model::UnitView<double>& view) const override;
    void outflows(const model::UnitView<model::Dual8>& view) const override;

    void variables(const model::UnitView<double>& view, double* values) const override;
    base::Notices remarks(std::span<const double> kpis, double unresolved) const override;
    void contents(const model::UnitView<double>& view, double* concentrations) const override;
    void guards(const model::UnitView<double>& view, double* g) const override;

private:
    double velocity(double flow) const { return flow / (crossSection() * m_settings->packing.porosity); }
};

} // namespace titer::unitops
