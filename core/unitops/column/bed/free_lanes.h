// Newton's equations of the components of a bed that do not bind: each knows itself alone, so that eight of them are solved at once, one per
// lane. Their beads have one and the same matrix all along the bed.
#pragma once

#include "core/unitops/column/bed/bed.h"
#include "core/unitops/column/bed/element_matrices.h"
#include "core/unitops/column/bed/exchange.h"
#include "core/unitops/column/bed/lanes.h"

#include <vector>

namespace titer::unitops::column {

class FreeLanes {
public:
    // `own`: components of a bed with beads on spectral elements.
    FreeLanes(const Bed& bed, const ElementMatrices& elements, std::vector<int> own);

    bool factor(double gamma, const Exchange& exchange);
    // Their entries of b become their changes, between the beads and in them.
    void solve(double* b);

private:
    // Of eight components; what follows `own` holds lanes.
    struct Batch {
        std::vector<int> own, at;     // at: of each lane; those that are not used stand for the first
        bool isWhole = false;         // eight that lie side by side
        LaneStore out, entering;      // film out of the bulk and into the surface node, times gamma
        LaneStore bead, beadResponse; // factors of a bead, and its answer to what enters
        LaneStore factors, response;  // per element: inverse factors, and the answer to the last node upstream
        LaneStore downstream;         // how an element acts on the last node upstream, times gamma
    };
    bool factorBead(Batch& batch, double gamma, const Exchange& exchange, Lanes& block);
    void fill(ElementMatrices::Kind kind, double gamma, double velocity, const Lanes& dispersion, Lanes* a) const;
    void solve(const Batch& batch);

    const Bed& m_bed;
    const ElementMatrices& m_elements;
    int m_n, m_places; // nodes of an element, of a bead
    std::vector<Batch> m_batches;
    LaneStore m_bulk, m_beads; // lanes, node by node
};

} // namespace titer::unitops::column
