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

// to := K from, of the beads of eight nodes at once.
TITER_FOR_VECTOR_UNITS void spread(int n, const double* k, const Lanes* from, Lanes* to)
{
    for (int j = 0; j < n; ++j, k += n) {
        Lanes sum = Lanes{};
        for (int l = 0; l < n; ++l) sum += k[l] * from[l];
        to[j] = sum;
    }
}

} // namespace

// What spreads in a bead spreads by one matrix, whatever it is: the liquid of a component with what of it moves along the surface, or a
// bound state that moves by itself.
template <class Value> void BeadLanes::diffuse(int index, const Value& value, double* out) const
{
    const double* k = m_bed.m_bead.diffusion().data();
    Lanes* from = lanesAt(m_room);
    Lanes* to = from + m_n;
    for (int first = 0; first < m_bed.m_nodes; first += laneCount) {
        const int nodes = std::min(laneCount, m_bed.m_nodes - first);
        for (int lane = 0; lane < nodes; ++lane)
            for (int l = 0; l < m_n; ++l) from[l][lane] = value(first + lane, l);
        spread(m_n, k, from, to);
        for (int lane = 0; lane < nodes; ++lane)
            for (int j = 0; j < m_n; ++j) out[m_bed.stateOf(first + lane, j) + index] += to[j][lane];
    }
}

void BeadLanes::diffuse(const double* c, const double* bound, const double* y, double* out) const
{
    for (int i = 0; i < m_nc; ++i) {
        const double pore = m_pore[i], solid = m_solid[i];
        if (solid > 0.0)
            diffuse(
                i,
                [&](int z, int l) {
                    return pore * c[(z * m_n + l) * m_nc + i] + solid * bound[(z * m_n + l) * m_nc + i];
                },
                out);
        else if (pore > 0.0)
            diffuse(
                i, [&](int z, int l) { return pore * c[(z * m_n + l) * m_nc + i]; }, out);
    }
    for (int s = 0; s < m_moving; ++s)
        diffuse(
            m_nc + s, [&](int z, int l) { return m_bed.m_mobility[s] * y[m_bed.stateOf(z, l) + m_nc + s]; }, out);
}

void BeadLanes::load(const std::vector<int>& components, double gamma, const double* b, const double* given)
{
    const double* k = m_bed.m_bead.diffusion().data();
    for (int z = 0; z < m_bed.m_nodes; ++z) {
        Lanes* to = batch(z / laneCount);
        const int lane = z % laneCount;
        for (int j = 0; j < m_n; ++j) {
            const double* from = b + m_bed.stateOf(z, j);
            Lanes* liquid = to + first() + j * m_nc;
            for (int s = 0; s < m_moving; ++s) to[j * m_moving + s][lane] = from[m_nc + s];
            for (const int i : components) liquid[i][lane] = from[i];
            if (!m_surface || m_moving > 0) continue;
            for (int l = 0; l < m_n; ++l)
                for (const int i : components)
                    liquid[i][lane] += gamma * k[j * m_n + l] * m_solid[i] * given[(z * m_n + l) * m_nc + i];
        }
    }
}

void BeadLanes::store(const std::vector<int>& components, double* b)
{
    for (int z = 0; z < m_bed.m_nodes; ++z) {
        const Lanes* from = batch(z / laneCount);
        const int lane = z % laneCount;
        for (int j = 0; j < m_n; ++j) {
            double* to = b + m_bed.stateOf(z, j);
            for (int s = 0; s < m_moving; ++s) to[m_nc + s] = from[j * m_moving + s][lane];
            for (const int i : components) to[i] = from[first() + j * m_nc + i][lane];
        }
    }
}

} // namespace titer::unitops::column
