// The chromatography column as a unit of the plant (equations in column/description.h): what enters and leaves, and
// what its detectors show. The bed itself is solved in core/unitops/column.
#pragma once

#include "core/unitops/column/column_unit.h"

#include <algorithm>
#include <memory>
#include <span>
#include <vector>

namespace titer::unitops {

class ChromatographyColumn : public column::ColumnUnit, public model::SwitchingModel {
public:
    model::UnitFacets facets() const override { return {.switching = this, .bed = this}; }
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

    enum SetPoint { SetPh, SetReversed, SetRecycleFlow };
    enum Guard { Limit, Switch };
    enum Kpi { PeakPressure, PeakUv, PeakLoad, PeakBreakthrough, KpiColumnVolumes };

    // On a coarse grid and with an area of 1 m2 where the first flow decides it: enough for a check. resolved() is
    // what runs.
    ChromatographyColumn(const model::UnitSetup& setup, base::Errors& errors);
    ChromatographyColumn(std::shared_ptr<const column::Settings> settings, std::shared_ptr<const column::Bed> bed,
                         std::vector<double> start);

    std::shared_ptr<const model::UnitModel> resolved(const model::Operation& operation,
                                                     base::Errors& errors) const override;
    const column::Bed& bed() const { return *m_bed; }

    // Parts of a membrane, or the one bed.
    int bedCount() const override { return isParallel() ? int(m_settings->parallel.size()) : 1; }

    int quadratureCount() const override { return leavingCount(); }
    void integrands(const model::UnitView<double>& view, double* rates) const override
    {
        for (int b = 0; b < bedCount(); ++b)
            countLeaving(flowPart(b) * throughFlow(view), view.y + b * blockStates(), rates);
    }
    void integrands(const model::UnitView<model::Dual8>& view, model::Dual8* rates) const override
    {
        rates[0] = throughFlow(view);
    }
    // With what returns from the outlet.
    void entering(const model::UnitView<double>& view, std::span<model::Inflow<double>> beds,
                  double* amounts) const override;
    void entering(const model::UnitView<model::Dual8>& view, std::span<model::Inflow<model::Dual8>> beds,
                  model::Dual8* amounts) const override;

    // Remembers whether the flow is reversed: states stand in the direction of the flow.
    int memoryCount() const override { return 1; }
    void jump(double t, int guard, std::span<const double> set, double* memory, double* y) const override;
    void jumpTangent(double t, int guard, std::span<const double> set, double* memory, const double* y, double* tangent,
                     const model::JumpDirection& direction) const override;

    void outflows(const model::UnitView<double>& view) const override;
    void outflows(const model::UnitView<model::Dual8>& view) const override;

    void variables(const model::UnitView<double>& view, double* values) const override;
    base::Notices remarks(std::span<const double> kpis, double unresolved) const override;
    void contents(const model::UnitView<double>& view, double* concentrations) const override;
    void guards(const model::UnitView<double>& view, double* g) const override;

private:
    // A capsule has neither: its set-points end before these.
    static bool mayReverse(std::span<const double> set) { return set.size() > SetReversed; }
    static double recycled(std::span<const double> set)
    {
        return set.size() > SetRecycleFlow ? std::max(set[SetRecycleFlow], 0.0) : 0.0;
    }
    static bool isReversed(std::span<const double> set) { return mayReverse(set) && set[SetReversed] >= 0.5; }
    template <class T> static T throughFlow(const model::UnitView<T>& view)
    {
        return view.in[0].flow + recycled(view.set);
    }
    // Of the flow, what passes this part.
    double flowPart(int bed) const { return isParallel() ? m_settings->parallel[std::size_t(bed)].flow : 1.0; }
    // What leaves all parts together, of a carried component [basis/m3].
    template <class T> T mixed(const T* y, int component) const
    {
        if (!isParallel()) return leaving(y, 0, component);
        T sum = 0.0;
        for (int b = 0; b < bedCount(); ++b) sum += flowPart(b) * leaving(y, b, component);
        return sum;
    }
    template <class T> void passThrough(const model::UnitView<T>& view) const;
    template <class T>
    void enterParts(const model::UnitView<T>& view, std::span<model::Inflow<T>> beds, T* amounts) const;
    template <class T>
    void enterBed(const model::UnitView<T>& view, std::span<model::Inflow<T>> beds, T* amounts) const;
    double velocity(double flow) const { return flow / (crossSection() * m_settings->packing.porosity); }
};

} // namespace titer::unitops
