#include "core/unitops/column/bed/bed.h"

#include "core/unitops/column/bed/spectral_elements.h"
#include "core/unitops/column/bed/weno_cells.h"

#include <algorithm>
#include <cmath>

namespace titer::unitops::column {

namespace {

std::unique_ptr<const AxialScheme> schemeFor(const Description& column, const Grid& grid)
{
    if (grid.cells > 0) return std::make_unique<WenoCells>(column.length, grid.cells, column.radial);
    return std::make_unique<SpectralElements>(column.length, grid.elements, grid.degree);
}

} // namespace

Bed::Bed(Description description, const Grid& grid)
    : m_description(std::move(description))
    , m_grid(grid)
    , m_axial(schemeFor(m_description, grid))
    , m_pores(m_description.model != Model::LumpedRate)
    , m_components(m_description.components())
    , m_nodes(grid.axialNodes())
{
    const Description& d = m_description;
    if (m_pores) m_bead = Bead(d.particleRadius, d.model == Model::GeneralRate ? grid.beadNodes : 1);
    m_bound = d.binding ? d.binding->boundCount() : 0;
    m_equilibrium = m_bound > 0 && !d.binding->kinetic();
    m_access.assign(m_components, 1.0);
    if (m_pores && !d.accessibility.empty()) m_access = d.accessibility;
    const double pore = m_pores ? d.particlePorosity : d.porosity;
    for (double access : m_access) m_ratio.push_back(access > 0.0 ? (1.0 - pore) / (access * pore) : 0.0);
    m_frozen.assign(m_bound, false);
    m_offset.assign(m_components, 0.0);
    if (d.binding) {
        for (const model::BoundShare& s : d.binding->shares()) {
            if (m_access[s.component] > 0.0) m_shares.push_back(s);
            // A share of the charge's balance does not keep a state from changing, its own component does.
            else if (s.amount > 0.0)
                m_frozen[s.state] = true;
        }
        for (int i = 0; i < m_components; ++i)
            if (m_access[i] > 0.0) m_offset[i] = d.binding->offset()[i];
    }
    m_places = m_pores ? m_bead.nodes() : 1;
    setMobility();
    m_first = m_pores ? m_components : 0;
    m_placeStride = m_components + (m_equilibrium ? 0 : m_bound);
    m_stride = m_first + m_places * m_placeStride;
    m_stateCount = m_nodes * m_stride + (!m_pores && m_bound > 0 ? m_components : 0);
}

std::string Bed::stateName(int state) const
{
    const int node = state / m_stride;
    if (node >= m_nodes) return m_description.names[state - m_nodes * m_stride] + " leaving";
    const std::string where = " at node " + std::to_string(node + 1) + " of " + std::to_string(m_nodes);
    int rest = state % m_stride;
    if (rest < m_first) return m_description.names[rest] + where;
    rest -= m_first;
    const std::string bead = m_pores ? ", bead node " + std::to_string(rest / m_placeStride + 1) : "";
    rest %= m_placeStride;
    if (rest < m_components) return m_description.names[rest] + where + bead;
    return "bound " + m_description.binding->boundName(rest - m_components) + where + bead;
}

// In rapid equilibrium bound states follow from the liquid of their place, and only the totals move.
void Bed::setMobility()
{
    const std::vector<double>& given = m_description.surfaceDiffusivity;
    if (m_places < 2 || m_equilibrium || given.empty()) return;
    std::vector<double> mobility(m_bound, 0.0);
    for (const model::BoundShare& s : m_shares)
        if (s.amount > 0.0) mobility[s.state] = given[s.component];
    if (std::any_of(mobility.begin(), mobility.end(), [](double v) { return v > 0.0; })) m_mobility = mobility;
}

void Bed::nominal(double* scale) const
{
    std::vector<double> bound(m_bound);
    if (m_bound) m_description.binding->nominal(bound.data());
    for (int z = 0; z < m_nodes; ++z) {
        std::copy_n(m_description.usual.begin(), m_first, scale + z * m_stride);
        for (int j = 0; j < m_places; ++j) {
            double* at = scale + stateOf(z, j);
            std::copy(m_description.usual.begin(), m_description.usual.end(), at);
            if (!m_equilibrium) std::copy(bound.begin(), bound.end(), at + m_components);
        }
    }
    std::copy_n(m_description.usual.begin(), m_stateCount - m_nodes * m_stride, scale + m_nodes * m_stride);
}

std::vector<int> Bed::outletStates() const
{
    const int first = !m_pores && m_bound > 0 ? m_nodes * m_stride : (m_nodes - 1) * m_stride;
    std::vector<int> states(m_components);
    for (int i = 0; i < m_components; ++i) states[i] = first + i;
    return states;
}

// One place from its liquid, bound states and, in rapid equilibrium, bound concentrations.
void Bed::fillPlace(const double* c, const double* q, const double* bound, double* y) const
{
    for (int i = 0; i < m_components; ++i)
        y[i] = m_access[i] > 0.0 ? c[i] + (m_equilibrium ? m_ratio[i] * bound[i] : 0.0) : 0.0;
    if (m_equilibrium) return;
    for (int k = 0; k < m_bound; ++k) y[m_components + k] = m_frozen[k] ? 0.0 : q[k];
    for (const model::BoundShare& s : m_shares)
        y[s.component] += m_ratio[s.component] * s.amount * y[m_components + s.state];
}

double Bed::phOf(const double* c) const
{
    return m_description.acidity ? m_description.acidity->ph(c) : m_description.ph;
}

void Bed::fill(const Content& content, double* y) const
{
    std::vector<double> q(m_bound, 0.0), rest(content.bound);
    for (int i = 0; i < m_components; ++i) rest[i] -= m_offset[i];
    std::vector<bool> done(m_components, false);
    for (const model::BoundShare& s : m_shares) {
        if (s.amount <= 0.0 || done[s.component]) continue;
        q[s.state] = rest[s.component] / s.amount;
        done[s.component] = true;
    }
    const std::vector<double>& liquid = m_pores ? content.pore : content.bulk;
    if (m_bound) m_description.binding->complete(phOf(liquid.data()), q.data());
    for (int z = 0; z < m_nodes; ++z) {
        std::copy_n(content.bulk.begin(), m_first, y + z * m_stride);
        for (int j = 0; j < m_places; ++j) fillPlace(liquid.data(), q.data(), content.bound.data(), y + stateOf(z, j));
    }
    std::copy_n(content.bulk.begin(), m_stateCount - m_nodes * m_stride, y + m_nodes * m_stride);
}

bool Bed::equilibrate(const double* c, double* y) const
{
    std::vector<double> q(m_bound, 0.0), bound(m_offset);
    if (m_bound && !m_description.binding->equilibrium(c, phOf(c), q.data())) return false;
    for (const model::BoundShare& s : m_shares) bound[s.component] += s.amount * q[s.state];
    for (int z = 0; z < m_nodes; ++z) {
        std::copy_n(c, m_first, y + z * m_stride);
        for (int j = 0; j < m_places; ++j) fillPlace(c, q.data(), bound.data(), y + stateOf(z, j));
    }
    std::copy_n(c, m_stateCount - m_nodes * m_stride, y + m_nodes * m_stride);
    return true;
}

std::shared_ptr<const Bed> Bed::turned() const
{
    Description other = m_description;
    other.radial.inward = !other.radial.inward;
    return std::make_shared<Bed>(std::move(other), m_grid);
}

void Bed::turn(double* y) const
{
    for (int z = 0; z < m_nodes / 2; ++z)
        std::swap_ranges(y + z * m_stride, y + (z + 1) * m_stride, y + (m_nodes - 1 - z) * m_stride);
}

void Bed::settleLeaving(double* y) const
{
    if (m_stateCount > m_nodes * m_stride) bulk(y, m_nodes - 1, y + m_nodes * m_stride);
}

void Bed::held(const double* y, double* amounts) const
{
    for (int i = 0; i < m_components; ++i) amounts[i] += held(y, i);
}

double Bed::held(const double* y, int component) const
{
    const Description& d = m_description;
    const double porosity = m_pores ? d.particlePorosity : d.porosity;
    const double liquid = porosity * m_access[component];
    const double fixed = m_equilibrium ? 0.0 : (1.0 - porosity) * m_offset[component];
    constexpr int together = 4; // nodes, since each sum waits for itself
    double sum = 0.0;
    for (int z = 0; z < m_nodes; z += together) {
        const double* at[together];
        double here[together];
#pragma GCC unroll together
        for (int k = 0; k < together; ++k) {
            at[k] = y + std::min(z + k, m_nodes - 1) * m_stride + component;
            here[k] = m_pores ? d.porosity * *at[k] : 0.0;
        }
        for (int j = 0, place = m_first; j < m_places; ++j, place += m_placeStride) {
            const double beads = m_pores ? (1.0 - d.porosity) * m_bead.weights()[j] : 1.0;
#pragma GCC unroll together
            for (int k = 0; k < together; ++k) here[k] += beads * (liquid * at[k][place] + fixed);
        }
        for (int k = 0; k < together && z + k < m_nodes; ++k)
            sum += d.crossSection * m_axial->weights()[z + k] * here[k];
    }
    return sum;
}

void Bed::bulk(const double* y, int node, double* c) const
{
    if (m_pores) {
        std::copy_n(y + node * m_stride, m_components, c);
        return;
    }
    std::vector<double> bound(m_components);
    place(y, node, 0, c, bound.data());
}

bool Bed::place(const double* y, int node, int beadNode, double* c, double* bound) const
{
    const double* at = y + stateOf(node, beadNode);
    std::vector<double> q(m_bound, 0.0);
    bool found = true;
    if (m_equilibrium) {
        found = m_description.split(at, m_ratio.data(), m_description.ph, c, q.data());
    } else {
        std::copy_n(at, m_components, c);
        std::copy_n(at + m_components, m_bound, q.begin());
        for (const model::BoundShare& s : m_shares) c[s.component] -= m_ratio[s.component] * s.amount * q[s.state];
    }
    std::copy(m_offset.begin(), m_offset.end(), bound);
    for (const model::BoundShare& s : m_shares) bound[s.component] += s.amount * q[s.state];
    return found;
}

double Bed::unresolved(const double* y, int component) const
{
    const double part = m_axial->unresolved(y + component, m_stride);
    if (m_pores) return part + unresolvedInBead(y, component);
    if (m_bound == 0) return part;
    // Totals, of which the liquid is a small part.
    const double total = y[(m_nodes - 1) * m_stride + component], liquid = y[m_nodes * m_stride + component];
    return total > 0.0 ? part * std::clamp(liquid / total, 0.0, 1.0) : 0.0;
}

// Of the beads at the end of the bed, as far as the liquid outside shares it. What the salt's totals lack is bound protein.
double Bed::unresolvedInBead(const double* y, int component) const
{
    const std::vector<double>& row = m_bead.highest();
    if (row.empty() || !(m_access[component] > 0.0)) return 0.0;
    if (m_description.binding && m_description.binding->salt() == component) return 0.0;
    double sum = 0.0;
    for (int j = 0; j < m_places; ++j) sum += row[j] * y[stateOf(m_nodes - 1, j) + component];
    const double total = y[stateOf(m_nodes - 1, m_places - 1) + component];
    const double liquid = y[(m_nodes - 1) * m_stride + component];
    // Measured, as what passes the surface of a bead is better than what is within.
    constexpr double seenOutside = 0.15;
    return total > 0.0 ? seenOutside * std::abs(sum) * std::clamp(liquid / total, 0.0, 1.0) : 0.0;
}

} // namespace titer::unitops::column
