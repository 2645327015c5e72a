// The chromatography column as a unit of the plant (equations in column/description.h): what enters and leaves, and
// what its detectors show. The bed itself is solved in core/unitops/column.
#pragma once

#include "core/model/unit_type.h"
#include "core/unitops/column/bed.h"
#include "core/unitops/column/settings.h"

#include <memory>
#include <vector>

namespace titer::unitops {

class ChromatographyColumn : public model::UnitModel {
public:
    // In the order of the type.
    enum Variable {
        PressureDrop,
        Velocity,
        ResidenceTime,
        ColumnVolumes,
        Absorbance,
        Conductivity,
        Acidity,
        Load,
        LoadAmount,
        Breakthrough
    };

    enum Kpi { PeakPressure, PeakUv, PeakLoad, PeakBreakthrough, Passed };

    // On a coarse grid and with an area of 1 m2 where the first flow decides it: enough for a check. resolved() is
    // what runs.
    ChromatographyColumn(const model::UnitSetup& setup, base::Errors& errors);
    ChromatographyColumn(std::shared_ptr<const column::Settings> settings, std::shared_ptr<const column::Bed> bed,
                         std::vector<double> start);

    std::shared_ptr<const model::UnitModel> resolved(const model::Operation& operation,
                                                     base::Errors& errors) const override;
    std::optional<model::Resolution> resolution() const override { return m_bed->grid().words(); }
    double timeTolerance() const override { return m_bed->grid().timeTolerance; }
    std::unique_ptr<model::LargeUnit> large() const override;
    std::vector<int> outletStates() const override { return m_outlet; }
    const column::Bed& bed() const { return *m_bed; }

    bool passesOn() const override { return true; }
    bool generates(int) const override { return false; }
    bool exchanges(int) const override { return false; }
    int stateCount() const override { return m_bed->stateCount(); }
    int quadratureCount() const override { return 1; } // volume passed
    void integrands(const model::UnitView<double>& view, double* rates) const override { rates[0] = view.in[0].flow; }
    void integrands(const model::UnitView<model::Dual8>& view, model::Dual8* rates) const override
    {
        rates[0] = view.in[0].flow;
    }
    void start(double* y) const override;
    void nominal(double* scale) const override { m_bed->nominal(scale); }
    std::string stateName(int i) const override { return m_bed->stateName(i); }

    void outflows(const model::UnitView<double>& view) const override;
    void outflows(const model::UnitView<model::Dual8>& view) const override;
    // By a large unit made for the purpose; engines keep one.
    void rates(const model::UnitView<double>& view, model::Derivatives<double>& d) const override;
    void rates(const model::UnitView<model::Dual8>& view, model::Derivatives<model::Dual8>& d) const override;

    void held(const double* y, double* amounts) const override;
    void variables(const model::UnitView<double>& view, double* values) const override;
    model::Profile profile(const double* y) const override;
    double unresolved(const double* y) const override;
    base::Notices remarks(std::span<const double> kpis, double unresolved) const override;
    void contents(const model::UnitView<double>& view, double* concentrations) const override;
    int guardCount() const override { return 1; }
    void guards(const model::UnitView<double>& view, double* g) const override;

private:
    double crossSection() const { return m_bed->description().crossSection; }
    double packedVolume() const { return crossSection() * m_settings->length; } // of the packed bed [m3]
    double velocity(double flow) const { return flow / (crossSection() * m_settings->packing.porosity); }
    double load(const double* y) const; // of product per packed volume [basis/m3]
    double breakthrough(const model::UnitView<double>& view) const;

    std::shared_ptr<const column::Settings> m_settings;
    std::shared_ptr<const column::Bed> m_bed;
    std::vector<double> m_start;
    std::vector<int> m_outlet;
};

} // namespace titer::unitops
