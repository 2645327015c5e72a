// Transport along the bed at one velocity, and the elimination of the elements in Newton's equations. Elements touch
// each other through single nodes only, so that what an element downstream does to the one before is one small block.
#pragma once

#include "core/base/not_available.h"
#include "core/unitops/column/bed/axial_scheme.h"
#include "core/unitops/column/bed/element_matrices.h"
#include "core/unitops/column/bed/lanes.h"

#include <algorithm>
#include <vector>

namespace titer::unitops::column {

// It is linear.
class AxialOperator : public AxialTransport {
public:
    AxialOperator(const ElementMatrices& elements, int components);

    void set(double velocity, const double* dispersion) override;
    void apply(const double* c, int stride, double* out, int outStride) const override;
    void linearize(const double*, int) override {}
    void product(const double* x, int stride, double* out, int outStride) const override
    {
        apply(x, stride, out, outStride);
    }

private:
    friend class AxialFactors;

    // The first component of a lane.
    int firstOf(int lane) const { return std::max(0, std::min(lane * base::laneCount, m_nc - base::laneCount)); }
    void intoLanes(const std::vector<double>& from, LaneStore& to) const;

    const ElementMatrices& m_elements;
    int m_nc, m_n; // components, nodes per element
    double m_velocity = base::notAvailable;
    std::vector<double> m_dispersion; // at which it is set
    // Components lie innermost.
    std::vector<double> m_self[4], m_upstream[4], m_downstream;
    // The same in lanes for apply(), lane by lane of the components. The last lane ends with the last component and has 0
    // for those that the one before has too.
    int m_lanes;
    LaneStore m_selfLanes[4], m_upstreamLanes[4], m_downstreamLanes;
    mutable LaneStore m_room; // of fewer components than a lane holds: a lane for each node, before and after
};

class AxialFactors : public AxialElimination {
public:
    AxialFactors(const AxialOperator& transport, bool steep);

    bool factor(double gamma, const double* blocks) override;
    void solve(double* b) const override;

private:
    void solveElement(int element, const double* b, double* x) const;
    void solveByFactors(double* b) const;
    void fill(int element, double gamma, const double* blocks, double* a) const;

    const AxialOperator& m_transport;
    const ElementMatrices& m_elements;
    int m_nc, m_n, m_size;
    int m_rows; // lanes of a column
    // Products with the inverse of an element do not wait for each number before the next, as substitution does. Steep
    // blocks are factored: loads that bind nearly for good stall at the least of rounding.
    const bool m_steep;
    int m_column;    // numbers from one column of an element to the next
    LaneStore m_own; // per element, column by column: its inverse in lanes; steep, its factors
    std::vector<int> m_pivots;
    LaneStore m_response;      // per element: to the last node upstream, column by column in lanes
    std::vector<double> m_row; // gamma times the row from downstream
    mutable LaneStore m_room;  // lanes: the solution
};

} // namespace titer::unitops::column
