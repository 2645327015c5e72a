// A bed as a large unit of the engine.
#pragma once

#include "core/base/not_available.h"
#include "core/model/types/unit_type.h"
#include "core/unitops/column/bed/bed_work.h"

#include <algorithm>
#include <cmath>
#include <memory>
#include <optional>
#include <vector>

namespace titer::unitops::column {

// [worker]
class LargeColumn : public model::LargeUnit {
public:
    // The first set-point of the unit is its pH. `carried`: places of the bed's components among those of the plant.
    // `turned`: the bed in reverse, which is another than itself where the flow is radial; the second set-point then says
    // when.
    LargeColumn(std::shared_ptr<const Bed> bed, std::vector<int> carried, std::shared_ptr<const Bed> turned = nullptr)
        : m_work(std::move(bed))
        , m_carried(std::move(carried))
        , m_amounts(m_carried.size(), 0.0)
    {
        if (turned) m_turned.emplace(std::move(turned));
    }

    bool rates(const model::UnitView<double>& view, double* dydt) override
    {
        return (isTurned(view) ? *m_turned : m_work).rates(feed(view), view.y, dydt);
    }
    bool linearize(const model::UnitView<double>& view) override
    {
        m_linear = isTurned(view) ? &*m_turned : &m_work;
        return m_linear->linearize(feed(view), view.y);
    }
    void product(const double* x, double* out) const override { m_linear->product(x, out); }
    void inflowColumn(int column, double* out) const override { m_linear->inflowColumn(column, out); }
    int highestOrder() const override { return m_work.highestOrder(); }
    bool factor(double gamma) override { return m_linear->factor(gamma); }
    void solve(double* b) const override { m_linear->solve(b); }
    double newtonTolerance() const override { return m_work.newtonTolerance(); }

private:
    // What enters. Nothing leaves by the inlet: rounding below 0 counts as rest.
    Feed feed(const model::UnitView<double>& view)
    {
        const model::Inflow<double>& in = view.in[0];
        for (std::size_t i = 0; i < m_carried.size(); ++i) m_amounts[i] = in.amounts ? in.amounts[m_carried[i]] : 0.0;
        return {std::max(in.flow, 0.0), m_amounts.data(), view.set.empty() ? base::notAvailable : view.set[0]};
    }

    bool isTurned(const model::UnitView<double>& view) const
    {
        return m_turned && view.set.size() > 1 && view.set[1] >= 0.5;
    }

    BedWork m_work;
    std::optional<BedWork> m_turned;
    BedWork* m_linear = &m_work; // whose derivatives hold
    std::vector<int> m_carried;
    std::vector<double> m_amounts; // [basis/s]
};

} // namespace titer::unitops::column
