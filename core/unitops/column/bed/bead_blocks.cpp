#include "core/unitops/column/bed/bead_blocks.h"

#include "core/base/math/vector_units.h"

#include <algorithm>

namespace titer::unitops::column {

using base::as;
using base::LanesOf;
using base::onVectorUnit;

// One unknown per axial node: a component in beads of one place.
struct SingleBeads {
    int nodes;
    Lanes* all; // of what is known at eight nodes, `step` lanes from those to the next
    int step, at;
    const int* given;
    int givenCount;
    const Lanes *coupling, *inverse; // eight nodes after eight, or one for all
    bool alike;
    Lanes* right;
};

namespace {

// Dependence of components at the places of a bead on others there.
struct Coupling {
    int places, components;
    const int* given;
    int givenCount;
    const Lanes* entries;
    int all; // components of a place
};

struct TakeRight {
    template <int width>
    [[gnu::always_inline]] static void at(const Lanes* all, const int* unknowns, int count, Lanes* right)
    {
        for (int u = 0; u < count; ++u) as<width>(right)[u] = as<width>(all)[unknowns[u]];
    }
};

struct GiveRight {
    template <int width>
    [[gnu::always_inline]] static void at(const Lanes* right, const int* unknowns, int count, Lanes* all)
    {
        for (int u = 0; u < count; ++u) as<width>(all)[unknowns[u]] = as<width>(right)[u];
    }
};

struct LessGiven {
    template <int width> [[gnu::always_inline]] static void at(Coupling coupling, const Lanes* all, Lanes* own)
    {
        const LanesOf<width>*entry = as<width>(coupling.entries), *liquids = as<width>(all);
        LanesOf<width>* right = as<width>(own);
        for (int j = 0; j < coupling.places; ++j, liquids += coupling.all)
            for (int i = 0; i < coupling.components; ++i, ++right) {
                LanesOf<width> sum = *right;
                for (int c = 0; c < coupling.givenCount; ++c) sum -= *entry++ * liquids[coupling.given[c]];
                *right = sum;
            }
    }
};

struct BeginSingle {
    template <int width> [[gnu::always_inline]] static void at(SingleBeads single, double* surface)
    {
        const LanesOf<width>*all = as<width>(single.all), *entry = as<width>(single.coupling);
        for (int z = 0, batch = 0; z < single.nodes; z += laneCount, ++batch, all += single.step) {
            if (single.alike) entry = as<width>(single.coupling);
            LanesOf<width> sum = all[single.at];
            for (int c = 0; c < single.givenCount; ++c) sum -= *entry++ * all[single.given[c]];
            as<width>(single.right)[batch] = sum;
            sum *= as<width>(single.inverse)[single.alike ? 0 : batch];
            double rest[laneCount];
            const bool isWhole = z + laneCount <= single.nodes;
            *as<width>(lanesAt(isWhole ? surface + z : rest)) = sum;
            for (int l = 0; !isWhole && z + l < single.nodes; ++l) surface[z + l] = rest[l];
        }
    }
};

struct FinishSingle {
    template <int width>
    [[gnu::always_inline]] static void at(SingleBeads single, double entering, const double* outside)
    {
        LanesOf<width>* all = as<width>(single.all);
        for (int z = 0, batch = 0; z < single.nodes; z += laneCount, ++batch, all += single.step) {
            double rest[laneCount] = {};
            const bool isWhole = z + laneCount <= single.nodes;
            for (int l = 0; !isWhole && z + l < single.nodes; ++l) rest[l] = outside[z + l];
            const LanesOf<width> from = *as<width>(lanesAt(isWhole ? outside + z : rest));
            all[single.at] = (as<width>(single.right)[batch] + entering * from) *
                             as<width>(single.inverse)[single.alike ? 0 : batch];
        }
    }
};

} // namespace

BeadBlocks::BeadBlocks(const Bed& bed, BeadLanes& lanes, std::vector<int> own, std::vector<int> given)
    : m_bed(bed)
    , m_lanes(lanes)
    , m_own(std::move(own))
    , m_given(std::move(given))
    , m_nc(int(m_own.size()))
    , m_all(bed.m_components)
    , m_n(lanes.places())
    , m_moving(lanes.moving())
    , m_first(lanes.first())
    , m_size(m_first + m_nc * m_n)
{
    for (int s = 0; s < m_first; ++s) m_at.push_back(s);
    for (int j = 0; j < m_n; ++j)
        for (const int i : m_own) m_at.push_back(m_first + j * m_all + i);
    m_entering.resize(m_nc);
    m_b.resize(std::size_t(lanes.batches()) * m_size * laneCount);
    m_room.resize(std::size_t(m_size) * laneCount);
}

// The blocks of eight axial nodes; lanes beyond the last node get the matrix 1.
void BeadBlocks::fill(int batch, const BindingNodes& places)
{
    Lanes* a = blockOf(batch);
    const double* k = m_bed.m_bead.diffusion().data();
    for (int j = 0; j < m_n; ++j)
        for (int l = 0; l < m_n; ++l)
            for (int r = 0; r < m_nc; ++r) {
                Lanes* row = a + (m_first + j * m_nc + r) * m_size + m_first + l * m_nc;
                const double pore = -m_gamma * k[j * m_n + l] * m_lanes.pore()[m_own[r]];
                for (int c = 0; c < m_nc; ++c) row[c] = Lanes{} + (r == c ? pore : 0.0);
                if (j == l && j == m_n - 1) row[r] += m_gamma * m_entering[r];
            }
    Lanes* couplings = lanesAt(m_c, std::size_t(batch) * m_n * m_nc * m_given.size());
    for (int lane = 0; lane < (m_alike ? 1 : laneCount); ++lane) {
        const int z = batch * laneCount + lane;
        if (z >= m_bed.m_nodes) {
            for (int r = 0; r < m_size; ++r)
                for (int c = 0; c < m_size; ++c) a[r * m_size + c][lane] = r == c ? 1.0 : 0.0;
            continue;
        }
        m_moving > 0 ? fillMovingLane(a, lane, z, places) : fillLane(a, lane, z, places);
        const std::size_t g = m_given.size();
        Lanes* coupling = couplings;
        for (int l = 0; l < m_n; ++l) {
            const double* storage = places.storage(z * m_n + l);
            for (int r = 0; r < m_nc; ++r, coupling += g)
                for (std::size_t c = 0; c < g; ++c) coupling[c][lane] = storage[m_own[r] * m_all + m_given[c]];
        }
    }
    if (!m_alike) return;
    for (Lanes* entry = a; entry < a + std::size_t(m_size) * m_size; ++entry) *entry = Lanes{} + (*entry)[0];
    for (Lanes* entry = couplings; entry < couplings + m_n * m_nc * m_given.size(); ++entry)
        *entry = Lanes{} + (*entry)[0];
}

// What binding adds where bound states follow from the liquid of their place.
void BeadBlocks::fillLane(Lanes* a, int lane, int node, const BindingNodes& places)
{
    const double* k = m_bed.m_bead.diffusion().data();
    for (int l = 0; l < m_n; ++l) {
        const double* storage = places.storage(node * m_n + l);
        for (int r = 0; r < m_nc; ++r)
            for (int c = 0; c < m_nc; ++c)
                a[(l * m_nc + r) * m_size + l * m_nc + c][lane] += storage[m_own[r] * m_all + m_own[c]];
        if (!m_lanes.surface()) continue;
        const double* slope = places.boundSlope(node * m_n + l);
        for (int j = 0; j < m_n; ++j)
            for (int r = 0; r < m_nc; ++r)
                for (int c = 0; c < m_nc; ++c)
                    a[(j * m_nc + r) * m_size + l * m_nc + c][lane] -=
                        m_gamma * k[j * m_n + l] * m_lanes.solid()[r] * slope[r * m_nc + c];
    }
}

// Where bound states move they are unknown beside the liquids: dq - gamma (f_c dc + f_q dq + Ds lap dq), and in the
// totals what is bound counts and moves as well.
void BeadBlocks::fillMovingLane(Lanes* a, int lane, int node, const BindingNodes& places)
{
    const double* k = m_bed.m_bead.diffusion().data();
    for (int r = 0; r < m_first; ++r)
        for (int c = 0; c < m_size; ++c) a[r * m_size + c][lane] = 0.0;
    for (int r = m_first; r < m_size; ++r)
        for (int c = 0; c < m_first; ++c) a[r * m_size + c][lane] = 0.0;
    for (int r = m_first; r < m_size; ++r) a[r * m_size + r][lane] += 1.0;
    std::vector<double> byLiquid(m_nc);
    for (int j = 0; j < m_n; ++j) {
        const int place = node * m_n + j;
        for (int s = 0; s < m_moving; ++s) {
            places.slopes().rateByLiquid(place, s, byLiquid.data());
            Lanes* row = a + (j * m_moving + s) * m_size;
            for (int l = 0; l < m_n; ++l) row[l * m_moving + s][lane] -= m_gamma * k[j * m_n + l] * m_bed.m_mobility[s];
            for (int t = 0; t < m_moving; ++t)
                row[j * m_moving + t][lane] +=
                    (s == t ? 1.0 : 0.0) - m_gamma * places.slopes().rateByBound(place, s, t);
            for (int i = 0; i < m_nc; ++i) row[m_first + j * m_nc + i][lane] -= m_gamma * byLiquid[i];
        }
        for (const model::BoundShare& s : m_bed.m_shares) {
            Lanes* row = a + (m_first + j * m_nc + s.component) * m_size;
            row[j * m_moving + s.state][lane] += m_bed.m_ratio[s.component] * s.amount;
            for (int l = 0; l < m_n; ++l)
                row[l * m_moving + s.state][lane] -= m_gamma * k[j * m_n + l] * m_lanes.solid()[s.component] * s.amount;
        }
    }
}

bool BeadBlocks::factor(double gamma, const BindingNodes& places, const double* entering, double* answers)
{
    m_gamma = gamma;
    for (int i = 0; i < m_nc; ++i) m_entering[i] = entering[m_own[i]];
    const int last = m_size - m_nc;
    Lanes* room = lanesAt(m_room);
    m_alike = places.alike();
    const std::size_t batches = m_alike ? 1 : m_lanes.batches();
    m_a.resize(std::max(m_a.size(), batches * m_size * m_size * laneCount));
    m_c.resize(std::max(m_c.size(), batches * m_n * m_nc * m_given.size() * laneCount));
    for (int batch = 0; batch < m_lanes.batches(); ++batch) {
        if (!factor(batch, places)) return false;
        const int lanes = std::min(laneCount, m_bed.m_nodes - batch * laneCount);
        for (int column = 0; column < m_nc; ++column) {
            for (int r = 0; r < m_nc; ++r) room[last + r] = Lanes{} + (r == column ? 1.0 : 0.0);
            forward(batch, last, room);
            backward(batch, last, room);
            for (int lane = 0; lane < lanes; ++lane)
                for (int r = 0; r < m_nc; ++r)
                    answers[((batch * laneCount + lane) * m_nc + r) * m_nc + column] = room[last + r][lane];
        }
    }
    return true;
}

bool BeadBlocks::factor(int batch, const BindingNodes& places)
{
    if (m_alike && batch > 0) return true;
    fill(batch, places);
    Lanes* a = blockOf(batch);
    if (!factorLanes(a, m_size)) return false;
    m_one.resize(m_alike ? std::size_t(m_size) * m_size : 0);
    for (std::size_t i = 0; i < m_one.size(); ++i) m_one[i] = a[i][0];
    return true;
}

void BeadBlocks::forward(int batch, int first, Lanes* b)
{
    m_alike ? forwardLanes(m_one.data(), m_size, first, b) : forwardLanes(blockOf(batch), m_size, first, b);
}

void BeadBlocks::backward(int batch, int first, Lanes* b)
{
    m_alike ? backwardLanes(m_one.data(), m_size, first, b) : backwardLanes(blockOf(batch), m_size, first, b);
}

SingleBeads BeadBlocks::singles()
{
    return {m_bed.m_nodes,       m_lanes.batch(0), m_lanes.size(), m_at[0], m_given.data(),
            int(m_given.size()), lanesAt(m_c),     lanesAt(m_a),   m_alike, lanesAt(m_b)};
}

void BeadBlocks::begin(double* surface)
{
    if (m_size == 1) return onVectorUnit<BeginSingle>(singles(), surface);
    const int last = m_size - m_nc, given = int(m_given.size());
    Lanes* room = lanesAt(m_room);
    for (int batch = 0; batch < m_lanes.batches(); ++batch) {
        const Lanes* all = m_lanes.batch(batch);
        Lanes* right = lanesAt(m_b, std::size_t(batch) * m_size);
        onVectorUnit<TakeRight>(all, m_at.data(), m_size, right);
        const Lanes* coupling = lanesAt(m_c, m_alike ? 0 : std::size_t(batch) * m_n * m_nc * given);
        if (given > 0)
            onVectorUnit<LessGiven>(Coupling{m_n, m_nc, m_given.data(), given, coupling, m_all}, all + m_first,
                                    right + m_first);
        forward(batch, 0, right);
        std::copy(right + last, right + m_size, room + last);
        backward(batch, last, room);
        const int lanes = std::min(laneCount, m_bed.m_nodes - batch * laneCount);
        double* to = surface + batch * laneCount * m_nc;
        if (m_nc == 1 && lanes == laneCount) {
            *lanesAt(to) = room[last];
            continue;
        }
        for (int lane = 0; lane < lanes; ++lane)
            for (int i = 0; i < m_nc; ++i) to[lane * m_nc + i] = room[last + i][lane];
    }
}

void BeadBlocks::finish(const double* outside)
{
    if (m_size == 1) return onVectorUnit<FinishSingle>(singles(), m_gamma * m_entering[0], outside);
    const int last = m_size - m_nc;
    Lanes* room = lanesAt(m_room);
    for (int batch = 0; batch < m_lanes.batches(); ++batch) {
        Lanes* all = m_lanes.batch(batch);
        Lanes* right = lanesAt(m_b, std::size_t(batch) * m_size);
        const int lanes = std::min(laneCount, m_bed.m_nodes - batch * laneCount);
        const double* from = outside + batch * laneCount * m_nc;
        for (int i = 0; i < m_nc; ++i) {
            Lanes entering = Lanes{};
            if (m_nc == 1 && lanes == laneCount)
                entering = *lanesAt(from);
            else
                for (int lane = 0; lane < lanes; ++lane) entering[lane] = from[lane * m_nc + i];
            room[last + i] = m_gamma * m_entering[i] * entering;
        }
        forward(batch, last, room);
        for (int i = last; i < m_size; ++i) right[i] += room[i];
        backward(batch, 0, right);
        onVectorUnit<GiveRight>(right, m_at.data(), m_size, all);
    }
}

} // namespace titer::unitops::column
