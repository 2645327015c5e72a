#include "core/unitops/column/bed/bead_lanes.h"

#include "core/base/math/vector_units.h"

#include <algorithm>

namespace titer::unitops::column {

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
    m_room.resize(std::size_t(2 * m_n) * laneCount);
    if (bed.m_pores) m_lanes.resize(std::size_t(m_batches) * size() * laneCount);
}

namespace {

// Numbers of up to eight nodes, each `stride` after the one before; lanes beyond are 0.
inline void gather(const double* at, std::ptrdiff_t stride, int nodes, Lanes& to)
{
    if (nodes == laneCount) {
        to = Lanes{at[0],          at[stride],     at[2 * stride], at[3 * stride],
                   at[4 * stride], at[5 * stride], at[6 * stride], at[7 * stride]};
        return;
    }
    to = Lanes{};
    for (int lane = 0; lane < nodes; ++lane) to[lane] = at[lane * stride];
}

inline void scatter(const Lanes& from, std::ptrdiff_t stride, int nodes, double* to)
{
    for (int lane = 0; lane < nodes; ++lane) to[lane * stride] = from[lane];
}

// to := K from, of the beads of eight nodes at once. Four rows at once, since each sum waits for itself.
TITER_FOR_VECTOR_UNITS void spread(int n, const double* k, const Lanes* from, Lanes* to)
{
    int j = 0;
    for (; j + 4 <= n; j += 4, k += 4 * n) {
        Lanes first = Lanes{}, second = Lanes{}, third = Lanes{}, fourth = Lanes{};
        for (int l = 0; l < n; ++l) {
            first += k[l] * from[l];
            second += k[n + l] * from[l];
            third += k[2 * n + l] * from[l];
            fourth += k[3 * n + l] * from[l];
        }
        to[j] = first, to[j + 1] = second, to[j + 2] = third, to[j + 3] = fourth;
    }
    for (; j < n; ++j, k += n) {
        Lanes sum = Lanes{};
        for (int l = 0; l < n; ++l) sum += k[l] * from[l];
        to[j] = sum;
    }
}

} // namespace

// What spreads in a bead spreads by one matrix, whatever it is: the liquid of a component with what of it moves along the surface, or a
// bound state that moves by itself. `take` gives what a place has at some nodes.
template <class Take> void BeadLanes::diffuse(int index, const Take& take, double* out) const
{
    const double* k = m_bed.m_bead.diffusion().data();
    Lanes* from = lanesAt(m_room);
    Lanes* to = from + m_n;
    for (int first = 0; first < m_bed.m_nodes; first += laneCount) {
        const int nodes = std::min(laneCount, m_bed.m_nodes - first);
        for (int l = 0; l < m_n; ++l) take(first, l, nodes, from[l]);
        spread(m_n, k, from, to);
        for (int j = 0; j < m_n; ++j) {
            double* at = out + m_bed.stateOf(first, j) + index;
            for (int lane = 0; lane < nodes; ++lane) at[lane * m_bed.m_stride] += to[j][lane];
        }
    }
}

void BeadLanes::diffuse(const double* c, const double* bound, const double* y, double* out) const
{
    const std::ptrdiff_t bead = std::ptrdiff_t(m_n) * m_nc; // of liquids, and of what is bound
    for (int i = 0; i < m_nc; ++i) {
        const double pore = m_pore[i], solid = m_solid[i];
        if (pore == 0.0 && solid == 0.0) continue;
        diffuse(
            i,
            [&](int first, int l, int nodes, Lanes& to) {
                const std::ptrdiff_t at = first * bead + l * m_nc + i;
                gather(c + at, bead, nodes, to);
                to *= pore;
                if (solid == 0.0) return;
                Lanes moves;
                gather(bound + at, bead, nodes, moves);
                to += solid * moves;
            },
            out);
    }
    for (int s = 0; s < m_moving; ++s)
        diffuse(
            m_nc + s,
            [&](int first, int l, int nodes, Lanes& to) {
                gather(y + m_bed.stateOf(first, l) + m_nc + s, m_bed.m_stride, nodes, to);
                to *= m_bed.m_mobility[s];
            },
            out);
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
