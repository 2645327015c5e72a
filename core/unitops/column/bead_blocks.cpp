#include "core/unitops/column/bead_blocks.h"

#include <algorithm>

namespace titer::unitops::column {

BeadBlocks::BeadBlocks(const Bed& bed)
    : m_bed(bed)
    , m_nc(bed.m_components)
    , m_n(bed.m_places)
    , m_moving(bed.moves() ? bed.m_bound : 0)
    , m_first(m_moving * m_n)
    , m_size(m_first + m_nc * m_n)
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
    m_entering.resize(m_nc);
    m_a.resize(std::size_t(m_batches) * m_size * m_size * laneCount);
    m_b.resize(std::size_t(m_batches) * m_size * laneCount);
    m_room.resize(std::size_t(m_size) * laneCount);
}

void BeadBlocks::diffuse(const double* c, const double* bound, const double* y, double* out) const
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

// The blocks of eight axial nodes; lanes beyond the last node get the matrix 1.
void BeadBlocks::fill(int batch, double gamma, const Places& places, const double* entering)
{
    Lanes* a = lanesAt(m_a, std::size_t(batch) * m_size * m_size);
    const double* k = m_bed.m_bead.diffusion().data();
    for (int j = 0; j < m_n; ++j)
        for (int l = 0; l < m_n; ++l)
            for (int r = 0; r < m_nc; ++r) {
                Lanes* row = a + (m_first + j * m_nc + r) * m_size + m_first + l * m_nc;
                const double pore = -gamma * k[j * m_n + l] * m_pore[r];
                for (int c = 0; c < m_nc; ++c) row[c] = Lanes{} + (r == c ? pore : 0.0);
                if (j == l && j == m_n - 1) row[r] += gamma * entering[r];
            }
    for (int lane = 0; lane < laneCount; ++lane) {
        const int z = batch * laneCount + lane;
        if (z >= m_bed.m_nodes) {
            for (int r = 0; r < m_size; ++r)
                for (int c = 0; c < m_size; ++c) a[r * m_size + c][lane] = r == c ? 1.0 : 0.0;
            continue;
        }
        m_moving > 0 ? fillMovingLane(a, lane, z, gamma, places) : fillLane(a, lane, z, gamma, places);
    }
}

// What binding adds where bound states follow from the liquid of their place.
void BeadBlocks::fillLane(Lanes* a, int lane, int node, double gamma, const Places& places)
{
    const double* k = m_bed.m_bead.diffusion().data();
    for (int l = 0; l < m_n; ++l) {
        const double* storage = places.storage(node * m_n + l);
        for (int r = 0; r < m_nc; ++r)
            for (int c = 0; c < m_nc; ++c) a[(l * m_nc + r) * m_size + l * m_nc + c][lane] += storage[r * m_nc + c];
        if (!m_surface) continue;
        const double* slope = places.boundSlope(node * m_n + l);
        for (int j = 0; j < m_n; ++j)
            for (int r = 0; r < m_nc; ++r)
                for (int c = 0; c < m_nc; ++c)
                    a[(j * m_nc + r) * m_size + l * m_nc + c][lane] -=
                        gamma * k[j * m_n + l] * m_solid[r] * slope[r * m_nc + c];
    }
}

// Where bound states move they are unknown beside the liquids: dq - gamma (f_c dc + f_q dq + Ds lap dq), and in the
// totals what is bound counts and moves as well.
void BeadBlocks::fillMovingLane(Lanes* a, int lane, int node, double gamma, const Places& places)
{
    const double* k = m_bed.m_bead.diffusion().data();
    for (int r = 0; r < m_first; ++r)
        for (int c = 0; c < m_size; ++c) a[r * m_size + c][lane] = 0.0;
    for (int r = m_first; r < m_size; ++r)
        for (int c = 0; c < m_first; ++c) a[r * m_size + c][lane] = 0.0;
    for (int r = m_first; r < m_size; ++r) a[r * m_size + r][lane] += 1.0;
    for (int j = 0; j < m_n; ++j) {
        const double* fc = places.rateByLiquid(node * m_n + j);
        const double* fq = places.rateByBound(node * m_n + j);
        for (int s = 0; s < m_moving; ++s) {
            Lanes* row = a + (j * m_moving + s) * m_size;
            for (int l = 0; l < m_n; ++l) row[l * m_moving + s][lane] -= gamma * k[j * m_n + l] * m_bed.m_mobility[s];
            for (int t = 0; t < m_moving; ++t)
                row[j * m_moving + t][lane] += (s == t ? 1.0 : 0.0) - gamma * fq[s * m_moving + t];
            for (int i = 0; i < m_nc; ++i) row[m_first + j * m_nc + i][lane] -= gamma * fc[s * m_nc + i];
        }
        for (const model::BoundShare& s : m_bed.m_shares) {
            Lanes* row = a + (m_first + j * m_nc + s.component) * m_size;
            row[j * m_moving + s.state][lane] += m_bed.m_ratio[s.component] * s.amount;
            for (int l = 0; l < m_n; ++l)
                row[l * m_moving + s.state][lane] -= gamma * k[j * m_n + l] * m_solid[s.component] * s.amount;
        }
    }
}

bool BeadBlocks::factor(double gamma, const Places& places, const double* entering, double* answers)
{
    m_gamma = gamma;
    std::copy_n(entering, m_nc, m_entering.begin());
    const int last = m_size - m_nc;
    Lanes* room = lanesAt(m_room);
    for (int batch = 0; batch < m_batches; ++batch) {
        fill(batch, gamma, places, entering);
        Lanes* a = lanesAt(m_a, std::size_t(batch) * m_size * m_size);
        if (!factorLanes(a, m_size)) return false;
        const int lanes = std::min(laneCount, m_bed.m_nodes - batch * laneCount);
        for (int column = 0; column < m_nc; ++column) {
            for (int r = 0; r < m_nc; ++r) room[last + r] = Lanes{} + (r == column ? 1.0 : 0.0);
            forwardLanes(a, m_size, last, room);
            backwardLanes(a, m_size, last, room);
            for (int lane = 0; lane < lanes; ++lane)
                for (int r = 0; r < m_nc; ++r)
                    answers[((batch * laneCount + lane) * m_nc + r) * m_nc + column] = room[last + r][lane];
        }
    }
    return true;
}

void BeadBlocks::begin(const double* b, const double* given, double* surface)
{
    const double* k = m_bed.m_bead.diffusion().data();
    const int last = m_size - m_nc;
    Lanes* room = lanesAt(m_room);
    for (int batch = 0; batch < m_batches; ++batch) {
        Lanes* right = lanesAt(m_b, std::size_t(batch) * m_size);
        const int lanes = std::min(laneCount, m_bed.m_nodes - batch * laneCount);
        for (int lane = 0; lane < lanes; ++lane) {
            const int z = batch * laneCount + lane;
            for (int j = 0; j < m_n; ++j) {
                const double* from = b + m_bed.stateOf(z, j);
                for (int s = 0; s < m_moving; ++s) right[j * m_moving + s][lane] = from[m_nc + s];
                for (int i = 0; i < m_nc; ++i) right[m_first + j * m_nc + i][lane] = from[i];
                if (!m_surface || m_moving > 0) continue;
                for (int l = 0; l < m_n; ++l)
                    for (int i = 0; i < m_nc; ++i)
                        right[j * m_nc + i][lane] +=
                            m_gamma * k[j * m_n + l] * m_solid[i] * given[(z * m_n + l) * m_nc + i];
            }
        }
        const Lanes* a = lanesAt(m_a, std::size_t(batch) * m_size * m_size);
        forwardLanes(a, m_size, 0, right);
        std::copy(right + last, right + m_size, room + last);
        backwardLanes(a, m_size, last, room);
        for (int lane = 0; lane < lanes; ++lane)
            for (int i = 0; i < m_nc; ++i) surface[(batch * laneCount + lane) * m_nc + i] = room[last + i][lane];
    }
}

void BeadBlocks::finish(const double* outside, double* b)
{
    const int last = m_size - m_nc;
    Lanes* room = lanesAt(m_room);
    for (int batch = 0; batch < m_batches; ++batch) {
        Lanes* right = lanesAt(m_b, std::size_t(batch) * m_size);
        const Lanes* a = lanesAt(m_a, std::size_t(batch) * m_size * m_size);
        const int lanes = std::min(laneCount, m_bed.m_nodes - batch * laneCount);
        for (int i = 0; i < m_nc; ++i) {
            room[last + i] = Lanes{};
            for (int lane = 0; lane < lanes; ++lane)
                room[last + i][lane] = m_gamma * m_entering[i] * outside[(batch * laneCount + lane) * m_nc + i];
        }
        forwardLanes(a, m_size, last, room);
        for (int i = last; i < m_size; ++i) right[i] += room[i];
        backwardLanes(a, m_size, 0, right);
        for (int lane = 0; lane < lanes; ++lane)
            for (int j = 0; j < m_n; ++j) {
                double* to = b + m_bed.stateOf(batch * laneCount + lane, j);
                for (int s = 0; s < m_moving; ++s) to[m_nc + s] = right[j * m_moving + s][lane];
                for (int i = 0; i < m_nc; ++i) to[i] = right[m_first + j * m_nc + i][lane];
            }
    }
}

} // namespace titer::unitops::column
