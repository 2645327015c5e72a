#include "core/unitops/column/bed/bead_lanes.h"

#include "core/base/math/vector_units.h"

#include <algorithm>

namespace titer::unitops::column {

using base::onVectorUnit;

namespace {

// Numbers of up to eight nodes, each `stride` after the one before; lanes beyond are 0.
inline void gather(const double* at, std::ptrdiff_t stride, int nodes, Lanes& to)
{
    if (nodes < laneCount) to = Lanes{};
    for (int lane = 0; lane < nodes; ++lane) to[lane] = at[lane * stride];
}

inline void scatter(const Lanes& from, std::ptrdiff_t stride, int nodes, double* to)
{
    for (int lane = 0; lane < nodes; ++lane) to[lane * stride] = from[lane];
}

// All places of some beads at once, since each sum waits for itself: to := K from, by the columns of K, of which each takes `wide` lanes.
struct Spread {
    static constexpr int together = 4;
    int places, wide;
    const Lanes* columns;
    const double* from; // of a bead after that of the one before: a number per place
    Lanes* to;          // likewise, `wide` lanes

    // Some vectors of all columns, from `begin` on.
    template <int width, int count> [[gnu::always_inline]] void take(int begin) const
    {
        using Vector = typename base::VectorOf<width>::Type;
        const int step = wide * laneCount / width;
        Vector sums[together][count] = {};
        const Vector* column = base::vectorsOf<width>(columns) + begin;
        for (int l = 0; l < places; ++l, column += step)
#pragma GCC unroll 4
            for (int k = 0; k < together; ++k)
#pragma GCC unroll 2
                for (int w = 0; w < count; ++w) sums[k][w] += column[w] * from[k * places + l];
#pragma GCC unroll 4
        for (int k = 0; k < together; ++k)
#pragma GCC unroll 2
            for (int w = 0; w < count; ++w) base::vectorsOf<width>(to)[k * step + begin + w] = sums[k][w];
    }
};

struct SpreadBeads {
    template <int width> [[gnu::always_inline]] static void at(Spread beads)
    {
        const int vectors = base::vectorsFor<width>(beads.places);
        int begin = 0;
        for (; begin + 2 <= vectors; begin += 2) beads.take<width, 2>(begin);
        if (begin < vectors) beads.take<width, 1>(begin);
    }
};

} // namespace

BeadLanes::BeadLanes(const Bed& bed)
    : m_bed(bed)
    , m_nc(bed.m_components)
    , m_n(bed.m_places)
    , m_moving(bed.moves() ? bed.m_bound : 0)
    , m_batches((bed.m_nodes + laneCount - 1) / laneCount)
    , m_surface(false)
{
    const Description& d = bed.m_description;
    for (int i = 0; i < m_nc; ++i) {
        const bool enters = m_n > 1 && bed.m_access[i] > 0.0;
        m_pore.push_back(enters ? d.poreDiffusivity[i] : 0.0);
        m_solid.push_back(enters && !d.surfaceDiffusivity.empty() ? bed.m_ratio[i] * d.surfaceDiffusivity[i] : 0.0);
        m_surface = m_surface || m_solid[i] > 0.0;
    }
    const int wide = base::lanesFor(m_n);
    m_columns.resize(std::size_t(m_n) * wide * laneCount);
    const double* k = bed.m_bead.diffusion().data();
    for (int j = 0; j < m_n && m_n > 1; ++j)
        for (int l = 0; l < m_n; ++l) m_columns[std::size_t(l) * wide * laneCount + j] = k[j * m_n + l];
    m_room.resize(Spread::together * (std::size_t(wide) * laneCount + m_n));
    if (bed.m_pores) m_lanes.resize(std::size_t(m_batches) * size() * laneCount);
}

// What spreads in a bead spreads by one matrix, whatever it is: the liquid of a component with what of it moves along the surface, or a
// bound state that moves by itself. `take` gives what a place of a node has.
template <class Take> void BeadLanes::diffuse(int index, const Take& take, double* out) const
{
    const int wide = base::lanesFor(m_n);
    Lanes* to = lanesAt(m_room);
    double* from = m_room.data() + std::size_t(Spread::together * wide) * laneCount;
    for (int node = 0; node < m_bed.m_nodes; node += Spread::together) {
        const int nodes =
            std::min(Spread::together, m_bed.m_nodes - node); // beads beyond the last spread what was there
        for (int k = 0; k < nodes; ++k)
            for (int l = 0; l < m_n; ++l) from[k * m_n + l] = take(node + k, l);
        onVectorUnit<SpreadBeads>(Spread{m_n, wide, lanesAt(m_columns.data()), from, to});
        for (int k = 0; k < nodes; ++k) {
            const double* gained = reinterpret_cast<const double*>(to + k * wide);
            double* at = out + m_bed.stateOf(node + k, 0) + index;
            for (int j = 0; j < m_n; ++j) at[j * m_bed.m_placeStride] += gained[j];
        }
    }
}

void BeadLanes::diffuse(const double* c, const double* bound, const double* y, double* out) const
{
    for (int i = 0; i < m_nc; ++i) {
        const double pore = m_pore[i], solid = m_solid[i];
        const auto at = [&](int node, int place) { return (std::ptrdiff_t(node) * m_n + place) * m_nc + i; };
        if (solid != 0.0)
            diffuse(i, [&](int node, int l) { return pore * c[at(node, l)] + solid * bound[at(node, l)]; }, out);
        else if (pore != 0.0)
            diffuse(i, [&](int node, int l) { return pore * c[at(node, l)]; }, out);
    }
    for (int s = 0; s < m_moving; ++s)
        diffuse(
            m_nc + s, [&](int node, int l) { return m_bed.m_mobility[s] * y[m_bed.stateOf(node, l) + m_nc + s]; }, out);
}

void BeadLanes::load(const std::vector<int>& components, double gamma, const double* b, const double* given)
{
    const double* k = m_bed.m_bead.diffusion().data();
    const bool follows = m_surface && m_moving == 0; // what moves along the surface is given
    for (int node = 0; node < m_bed.m_nodes; node += laneCount) {
        const int nodes = std::min(laneCount, m_bed.m_nodes - node);
        Lanes* to = batch(node / laneCount);
        for (int j = 0; j < m_n; ++j) {
            const double* from = b + m_bed.stateOf(node, j);
            Lanes* liquid = to + first() + j * m_nc;
            for (int s = 0; s < m_moving; ++s) gather(from + m_nc + s, m_bed.m_stride, nodes, to[j * m_moving + s]);
            for (const int i : components) gather(from + i, m_bed.m_stride, nodes, liquid[i]);
            for (int l = 0; l < m_n && follows; ++l)
                for (const int i : components)
                    for (int lane = 0; lane < nodes; ++lane)
                        liquid[i][lane] +=
                            gamma * k[j * m_n + l] * m_solid[i] * given[((node + lane) * m_n + l) * m_nc + i];
        }
    }
}

void BeadLanes::store(const std::vector<int>& components, double* b)
{
    for (int node = 0; node < m_bed.m_nodes; node += laneCount) {
        const int nodes = std::min(laneCount, m_bed.m_nodes - node);
        const Lanes* from = batch(node / laneCount);
        for (int j = 0; j < m_n; ++j) {
            double* to = b + m_bed.stateOf(node, j);
            const Lanes* liquid = from + first() + j * m_nc;
            for (int s = 0; s < m_moving; ++s) scatter(from[j * m_moving + s], m_bed.m_stride, nodes, to + m_nc + s);
            for (const int i : components) scatter(liquid[i], m_bed.m_stride, nodes, to + i);
        }
    }
}

} // namespace titer::unitops::column
