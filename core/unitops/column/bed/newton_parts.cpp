#include "core/unitops/column/bed/newton_parts.h"

#include "core/unitops/column/bed/spectral_elements.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace titer::unitops::column {

NewtonParts::NewtonParts(const Bed& bed, BeadLanes& lanes)
    : m_bed(bed)
    , m_lanes(lanes)
    , m_nc(bed.m_components)
    , m_depends(std::size_t(m_nc) * m_nc, 0)
    , m_surface(std::size_t(bed.m_nodes) * m_nc)
    , m_right(m_surface.size())
{
    for (int i = 0; i < m_nc; ++i)
        for (const model::BoundShare& s : bed.m_shares)
            if (s.component == i && (m_bound.empty() || m_bound.back() != i)) m_bound.push_back(i);
    m_isFree.assign(m_nc, 0);
    const auto* elements = dynamic_cast<const SpectralElements*>(bed.m_axial.get());
    if (!elements || !bed.m_pores || lanes.surface()) return;
    std::vector<int> own;
    for (int i = 0; i < m_nc; ++i)
        if (!std::binary_search(m_bound.begin(), m_bound.end(), i)) own.push_back(i), m_isFree[i] = 1;
    if (!own.empty()) m_free.emplace(bed, elements->matrices(), std::move(own));
}

// Whether the parts have to be formed: at first, and when a place shows a dependence that none has shown before.
bool NewtonParts::learn(const BindingNodes& places)
{
    bool more = !std::exchange(m_formed, true);
    if (std::exchange(m_learned, true)) return more; // what depends on what does not hang on gamma
    // What is bound and moves ties all together. Without beads the elements are small, and what binds for good at once is
    // so near to what rounding upsets that they are left as they are.
    if (m_lanes.surface() || !m_bed.m_pores) {
        std::fill(m_depends.begin(), m_depends.end(), 1);
        return more;
    }
    for (int p = 0; p < places.count(); ++p)
        for (const int r : m_bound) {
            const double* row = places.storage(p) + r * m_nc;
            char* known = m_depends.data() + r * m_nc;
            for (int c = 0; c < m_nc; ++c)
                if (row[c] != 0.0 && !known[c]) known[c] = 1, more = true;
        }
    return more;
}

void NewtonParts::form()
{
    std::vector<char> reach(m_depends); // also by way of others (Warshall 1962, J ACM 9:11)
    for (int i = 0; i < m_nc; ++i) reach[i * m_nc + i] = 1;
    for (int k = 0; k < m_nc; ++k)
        for (int r = 0; r < m_nc; ++r)
            for (int c = 0; c < m_nc && reach[r * m_nc + k]; ++c) reach[r * m_nc + c] |= reach[k * m_nc + c];
    // Whom a component depends on reaches fewer, or just as many where they are in a ring.
    std::vector<int> order(m_nc), reached(m_nc);
    std::iota(order.begin(), order.end(), 0);
    for (int r = 0; r < m_nc; ++r) reached[r] = int(std::count(&reach[r * m_nc], &reach[r * m_nc] + m_nc, char(1)));
    std::stable_sort(order.begin(), order.end(), [&](int a, int b) { return reached[a] < reached[b]; });
    std::vector<char> done(m_nc, 0);
    m_parts.clear();
    for (const int i : order) {
        if (done[i] || m_isFree[i]) continue;
        std::vector<int> own;
        for (int k = 0; k < m_nc; ++k)
            if (reach[i * m_nc + k] && reach[k * m_nc + i]) own.push_back(k), done[k] = 1;
        add(std::move(own));
    }
    std::vector<char> solved(m_nc, 0), asked(m_nc, 0);
    for (const Part& part : m_parts) {
        for (const int i : part.own) solved[i] = asked[i] = 1;
        for (const int i : part.given) asked[i] = 1;
    }
    m_solved.clear();
    m_asked.clear();
    for (int i = 0; i < m_nc; ++i) {
        if (solved[i]) m_solved.push_back(i);
        if (asked[i]) m_asked.push_back(i);
    }
}

void NewtonParts::add(std::vector<int> own)
{
    Part part;
    const auto among = [&](int c) { return std::find(own.begin(), own.end(), c) != own.end(); };
    for (int c = 0; c < m_nc; ++c) {
        const bool needed = std::any_of(own.begin(), own.end(), [&](int r) { return m_depends[r * m_nc + c] != 0; });
        if (needed && !among(c)) part.given.push_back(c);
    }
    for (const int i : own) {
        part.usual.push_back(m_bed.m_description.usual[i]);
        part.perUsual.push_back(1.0 / part.usual.back());
    }
    if (m_bed.m_pores) part.beads.emplace(m_bed, m_lanes, own, part.given);
    part.along = m_bed.m_axial->transport(part.usual);
    part.axial = m_bed.m_axial->elimination(*part.along, !m_bed.m_pores);
    part.blocks.resize(m_bed.m_nodes * own.size() * own.size());
    part.answers.resize(part.blocks.size());
    part.own = std::move(own);
    linearize(part);
    m_parts.push_back(std::move(part));
}

void NewtonParts::linearize(const Exchange& exchange, const double* bulk)
{
    m_exchange = exchange;
    m_bulk = bulk;
    m_learned = false;
    for (Part& part : m_parts) linearize(part);
}

void NewtonParts::linearize(Part& part)
{
    const int nc = int(part.own.size());
    std::vector<double> dispersion(nc), bulk(std::size_t(m_bed.m_nodes) * nc);
    for (int i = 0; i < nc; ++i) {
        dispersion[i] = m_exchange.dispersion[part.own[i]];
        for (int z = 0; z < m_bed.m_nodes; ++z) bulk[z * nc + i] = m_bulk[z * m_nc + part.own[i]];
    }
    part.along->set(m_exchange.velocity, dispersion.data());
    part.along->linearize(bulk.data(), nc);
}

bool NewtonParts::factor(double gamma, const BindingNodes& places)
{
    m_gamma = gamma;
    if (learn(places)) form();
    if (m_free && !m_free->factor(gamma, m_exchange)) return false;
    return std::all_of(m_parts.begin(), m_parts.end(), [&](Part& part) { return factor(part, places); });
}

void NewtonParts::inSizes(Part& part)
{
    const int nc = int(part.own.size());
    double* block = part.blocks.data();
    for (int z = 0; z < m_bed.m_nodes && nc > 1; ++z)
        for (int i = 0; i < nc; ++i)
            for (int j = 0; j < nc; ++j) *block++ *= part.usual[j] * part.perUsual[i];
}

bool NewtonParts::factor(Part& part, const BindingNodes& places)
{
    const int nc = int(part.own.size()), nodes = m_bed.m_nodes;
    double* block = part.blocks.data();
    if (!part.beads) {
        for (int z = 0; z < nodes; ++z)
            for (const int r : part.own)
                for (const int c : part.own) *block++ = places.storage(z)[r * m_nc + c];
        inSizes(part);
        if (m_exchange.follow > 0.0) {
            // What leaves follows the last node, so that but this part of its loss counts there (see solve).
            const double lost = m_gamma * m_exchange.velocity / m_bed.m_axial->weights().back();
            const double lag = 1.0 + m_gamma * m_exchange.follow;
            for (int i = 0; i < nc; ++i) part.blocks[((nodes - 1) * nc + i) * nc + i] -= lost / lag;
        }
        return part.axial->factor(m_gamma, part.blocks.data());
    }
    if (!part.beads->factor(m_gamma, places, m_exchange.filmIn, part.answers.data())) return false;
    const double* answer = part.answers.data();
    for (int z = 0; z < nodes; ++z)
        for (int i = 0; i < nc; ++i) {
            const double out = m_gamma * m_exchange.filmOut[part.own[i]];
            for (int j = 0; j < nc; ++j)
                *block++ = (i == j ? 1.0 + out : 0.0) - out * m_gamma * *answer++ * m_exchange.filmIn[part.own[j]];
        }
    inSizes(part);
    return part.axial->factor(m_gamma, part.blocks.data());
}

void NewtonParts::solve(double* b, const double* given)
{
    if (m_free) m_free->solve(b);
    if (m_parts.empty()) return;
    if (m_bed.m_pores) m_lanes.load(m_asked, m_gamma, b, given);
    for (Part& part : m_parts) solve(part, b);
    if (m_bed.m_pores) m_lanes.store(m_solved, b);
}

void NewtonParts::solve(Part& part, double* b)
{
    const int nc = int(part.own.size()), nodes = m_bed.m_nodes, stride = m_bed.m_stride;
    double* right = m_right.data();
    if (part.beads) part.beads->begin(m_surface.data());
    double* leaving = b + nodes * stride;
    const double lag = 1.0 / (1.0 + m_gamma * m_exchange.follow);
    const double* last = right + (nodes - 1) * nc;
    const bool leaves = m_exchange.follow > 0.0;
    const double lost = m_gamma * m_exchange.velocity / m_bed.m_axial->weights().back() * lag;
    for (int i = 0; i < nc; ++i) {
        const int r = part.own[i];
        const double out = part.beads ? m_gamma * m_exchange.filmOut[r] : 0.0, perUsual = part.perUsual[i];
        for (int z = 0; z < nodes; ++z) {
            double from = b[z * stride + r];
            if (part.beads) from += out * m_surface[z * nc + i];
            if (leaves && z == nodes - 1) from -= lost * leaving[r];
            right[z * nc + i] = from * perUsual;
        }
    }
    part.axial->solve(right);
    for (int i = 0; i < nc; ++i) {
        const double usual = part.usual[i];
        double* to = b + part.own[i];
        for (int z = 0; z < nodes; ++z) to[z * stride] = right[z * nc + i] *= usual;
    }
    if (part.beads) part.beads->finish(right);
    for (int i = 0; i < nc && leaves; ++i) {
        double& own = leaving[part.own[i]];
        own = lag * (own + m_gamma * m_exchange.follow * last[i]);
    }
}

} // namespace titer::unitops::column
