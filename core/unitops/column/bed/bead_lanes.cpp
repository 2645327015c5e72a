#include "core/unitops/column/bed/bead_lanes.h"

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
    if (bed.m_pores) m_lanes.resize(std::size_t(m_batches) * size() * laneCount);
}

void BeadLanes::diffuse(const double* c, const double* bound, const double* y, double* out) const
{
    const double* k = m_bed.m_bead.diffusion().data();
    for (int z = 0; z < m_bed.m_nodes; ++z)
        for (int j = 0; j < m_n; ++j) {
            double* to = out + m_bed.stateOf(z, j);
            for (int l = 0; l < m_n; ++l) {
                const double factor = k[j * m_n + l];
                const double* from = c + (z * m_n + l) * m_nc;
                for (int i = 0; i < m_nc; ++i) to[i] += factor * m_pore[i] * from[i];
                if (!m_surface) continue;
                const double* solid = bound + (z * m_n + l) * m_nc;
                for (int i = 0; i < m_nc; ++i) to[i] += factor * m_solid[i] * solid[i];
                const double* q = y + m_bed.stateOf(z, l) + m_nc;
                for (int s = 0; s < m_moving; ++s) to[m_nc + s] += factor * m_bed.m_mobility[s] * q[s];
            }
        }
}

void BeadLanes::load(double gamma, const double* b, const double* given)
{
    const double* k = m_bed.m_bead.diffusion().data();
    for (int z = 0; z < m_bed.m_nodes; ++z) {
        Lanes* to = batch(z / laneCount);
        const int lane = z % laneCount;
        for (int j = 0; j < m_n; ++j) {
            const double* from = b + m_bed.stateOf(z, j);
            Lanes* liquid = to + first() + j * m_nc;
            for (int s = 0; s < m_moving; ++s) to[j * m_moving + s][lane] = from[m_nc + s];
            for (int i = 0; i < m_nc; ++i) liquid[i][lane] = from[i];
            if (!m_surface || m_moving > 0) continue;
            for (int l = 0; l < m_n; ++l)
                for (int i = 0; i < m_nc; ++i)
                    liquid[i][lane] += gamma * k[j * m_n + l] * m_solid[i] * given[(z * m_n + l) * m_nc + i];
        }
    }
}

void BeadLanes::store(double* b)
{
    for (int z = 0; z < m_bed.m_nodes; ++z) {
        const Lanes* from = batch(z / laneCount);
        const int lane = z % laneCount;
        for (int j = 0; j < m_n; ++j) {
            double* to = b + m_bed.stateOf(z, j);
            for (int s = 0; s < m_moving; ++s) to[m_nc + s] = from[j * m_moving + s][lane];
            for (int i = 0; i < m_nc; ++i) to[i] = from[first() + j * m_nc + i][lane];
        }
    }
}

} // namespace titer::unitops::column
