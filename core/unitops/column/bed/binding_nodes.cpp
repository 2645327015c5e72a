#include "core/unitops/column/bed/binding_nodes.h"

#include "core/base/math/small_lu.h"
#include "core/base/math/vector_units.h"

#include <algorithm>
#include <cmath>

namespace titer::unitops::column {

using base::Lanes;
using base::lanesAt;

namespace {

std::vector<int> bindingComponents(const std::vector<model::BoundShare>& shares, int components)
{
    std::vector<int> own;
    for (int i = 0; i < components; ++i)
        if (std::any_of(shares.begin(), shares.end(), [i](const auto& s) { return s.component == i; }))
            own.push_back(i);
    return own;
}

} // namespace

BindingNodes::BindingNodes(const Bed& bed)
    : m_bed(bed)
    , m_binding(bed.m_bound > 0 ? bed.m_description.binding.get() : nullptr)
    , m_ph(bed.m_description.ph)
    , m_nc(bed.m_components)
    , m_nq(bed.m_bound)
    , m_count(bed.m_nodes * bed.m_places)
    , m_own(bindingComponents(bed.m_shares, bed.m_components))
    , m_slopes(bed, m_own)
    , m_rows(base::lanesFor(m_nq))
    , m_column(m_rows * base::laneCount)
{
    const std::vector<double>& surface = bed.m_description.surfaceDiffusivity;
    m_needsBound = std::any_of(surface.begin(), surface.end(), [](double d) { return d > 0.0; });
    for (int p = 0; p < m_count; ++p) {
        m_at.push_back(bed.stateOf(p / bed.m_places, p % bed.m_places));
        m_boundAt.push_back(m_at.back() + m_nc);
    }
    for (const model::BoundShare& s : bed.m_shares) {
        m_taken.push_back(bed.m_ratio[s.component] * s.amount);
        m_amounts.push_back(s.amount);
    }
    m_isTracer = m_nc == 1 && m_nq == 1 && m_taken.size() == 1 && m_slopes.read().size() == 1 && !m_slopes.byPh();
    const std::size_t count = m_count;
    if (bed.m_description.acidity && !bed.m_equilibrium) m_phAt.assign(count, m_ph);
    m_c.assign(count * m_nc, 0.0);
    m_q.assign(count * m_nq, 0.0);
    m_boundNow.assign(count * m_nc, 0.0);
    m_p.assign(count * m_slopes.directions() * m_column, 0.0);
    m_w.assign(count * (1 + m_nq) * m_column, 0.0);
    m_s.assign(count * m_nc * m_nc, 0.0);
    m_n.assign(count * m_nc * m_nc, 0.0);
    for (std::size_t p = 0; p < count; ++p)
        for (int i = 0; i < m_nc; ++i) m_n[(p * m_nc + i) * m_nc + i] = 1.0;
    m_inverse = m_n;
    const int n = std::max(m_nc, m_nq);
    m_block.resize(2 * m_own.size() * m_own.size());
    m_room.resize(std::size_t(n) * base::lanesFor(n) * base::laneCount); // a matrix in lanes
    m_pivots.resize(n);
}

void BindingNodes::setPh(double ph)
{
    m_ph = std::isnan(ph) ? m_bed.m_description.ph : ph;
}

void BindingNodes::share(const double* q, double* bound) const
{
    std::fill_n(bound, m_nc, 0.0);
    for (const model::BoundShare& s : m_bed.m_shares) bound[s.component] += s.amount * q[s.state];
}

// A total becomes the liquid: less what is bound.
void BindingNodes::liquidOf(const double* q, double* c, double* bound) const
{
    if (m_needsBound) share(q, bound);
    const std::vector<model::BoundShare>& shares = m_bed.m_shares;
    for (std::size_t s = 0; s < shares.size(); ++s) c[shares[s].component] -= m_taken[s] * q[shares[s].state];
}

// Of all places.
void BindingNodes::liquids(const double* y)
{
    if (m_isTracer) {
        for (int p = 0; p < m_count; ++p) m_c[p] = y[m_at[p]] - m_taken[0] * y[m_boundAt[p]];
        for (int p = 0; p < m_count && m_needsBound; ++p) m_boundNow[p] = m_bed.m_shares[0].amount * y[m_boundAt[p]];
        return;
    }
    for (int p = 0; p < m_count; ++p) {
        double* c = m_c.data() + p * m_nc;
        std::copy_n(y + m_at[p], m_nc, c);
        if (m_binding) liquidOf(y + m_boundAt[p], c, m_boundNow.data() + p * m_nc);
    }
}

// Totals everywhere become liquid and bound concentrations.
bool BindingNodes::split(const double* y)
{
    const double* ratio = m_bed.m_ratio.data();
    // The places of a bead lie side by side; without beads those of all nodes lie alike.
    const bool beads = m_bed.m_places > 1;
    const int together = beads ? m_bed.m_places : m_count;
    const int stride = beads ? m_bed.m_placeStride : m_bed.m_stride;
    for (int p = 0; p < m_count; p += together) {
        const double* totals = y + m_bed.stateOf(p / m_bed.m_places, 0);
        double* c = m_c.data() + p * m_nc;
        double* q = m_q.data() + p * m_nq;
        if (!m_bed.m_description.acidity) {
            if (!m_binding->splitAll(together, totals, stride, ratio, m_ph, c, q)) return false;
            continue;
        }
        for (int j = 0; j < together; ++j) // each finds its own pH
            if (!m_bed.m_description.split(totals + j * stride, ratio, m_ph, c + j * m_nc, q + j * m_nq)) return false;
    }
    for (int p = 0; p < m_count && m_needsBound; ++p) share(m_q.data() + p * m_nq, m_boundNow.data() + p * m_nc);
    return true;
}

bool BindingNodes::evaluate(const double* y, double* dydt)
{
    if (m_bed.m_equilibrium) return split(y);
    liquids(y);
    if (!m_binding) return true;
    if (m_phAt.empty()) {
        m_binding->ratesAll(m_count, m_c.data(), m_ph, y, m_boundAt.data(), dydt);
        return soundRates(dydt);
    }
    m_bed.m_description.acidity->phAll(m_count, m_c.data(), m_nc, m_phAt.data());
    for (int p = 0; p < m_count; ++p)
        m_binding->rates(model::Pore<double>{m_c.data() + p * m_nc, y + m_boundAt[p], m_phAt[p]}, dydt + m_boundAt[p]);
    return soundRates(dydt);
}

// Holds what is frozen; false where a rate is not finite.
bool BindingNodes::soundRates(double* dydt) const
{
    for (int k = 0; k < m_nq; ++k)
        for (std::size_t p = 0; p < m_boundAt.size() && m_bed.m_frozen[k]; ++p) dydt[m_boundAt[p] + k] = 0.0;
    double sum = 0.0; // 0, or not a number
    for (const int at : m_boundAt)
        for (int k = 0; k < m_nq; ++k) sum += dydt[at + k] - dydt[at + k];
    return sum == 0.0;
}

// P, shares P and N of a place; gamma = 0 stands for rapid equilibrium.
bool BindingNodes::eliminate(int place, double gamma)
{
    double* diagonal = m_w.data() + place * eliminationLanes() * base::laneCount;
    double* w = diagonal + m_column;
    double* p = m_p.data() + std::size_t(place) * m_slopes.directions() * m_column;
    const double factor = m_bed.m_equilibrium ? 1.0 : gamma, own = m_bed.m_equilibrium ? 0.0 : 1.0;
    const auto entry = [&](int k) { // of the matrix to be inverted, on its diagonal
        return m_bed.m_equilibrium && m_bed.m_frozen[k] ? 1.0 : own - factor * m_slopes.rateByBound(place, k, k);
    };
    for (int k = 0; k < m_nq; ++k) diagonal[k] = 1.0 / entry(k);
    for (const int l : m_slopes.acting()) diagonal[l] = 1.0;
    for (const int l : m_slopes.acting()) {
        const Lanes* by = lanesAt(m_slopes.byBound(place, l));
        for (int r = 0; r < m_rows; ++r) lanesAt(w)[r] = -factor * by[r] * lanesAt(diagonal)[r];
        w[l] = entry(l);
        w += m_column;
    }
    for (const int l : m_slopes.acting()) diagonal[l] = 0.0;
    for (int k = 0; k < m_nq; ++k)
        if (!std::isfinite(diagonal[k])) return false;
    if (!base::invertLanes(lanesAt(diagonal) + m_rows, m_nq, m_slopes.acting(), m_pivots.data())) return false;
    multiplyColumns(m_nq, m_slopes.acting(), lanesAt(diagonal), lanesAt(m_slopes.byLiquid(place)),
                    m_slopes.directions(), factor, lanesAt(p));
    double* s = m_s.data() + place * m_nc * m_nc;
    double* n = m_n.data() + place * m_nc * m_nc;
    for (const int i : m_own) std::fill_n(n + i * m_nc, m_nc, 0.0); // the other rows stay those of the matrix 1
    addShares(place, m_taken, n);
    for (const int i : m_own) n[i * m_nc + i] += 1.0;
    if (!m_needsBound) return true;
    for (const int i : m_own) std::fill_n(s + i * m_nc, m_nc, 0.0); // the other rows stay 0
    addShares(place, m_amounts, s);
    return true;
}

// To the rows of what binds: those of P, each share by its factor.
void BindingNodes::addShares(int place, const std::vector<double>& factors, double* rows) const
{
    const double* p = m_p.data() + std::size_t(place) * m_slopes.directions() * m_column;
    for (std::size_t s = 0; s < factors.size(); ++s) {
        const model::BoundShare& share = m_bed.m_shares[s];
        double* row = rows + share.component * m_nc;
        const double* by = p + share.state;
        for (const int i : m_slopes.read()) {
            row[i] += factors[s] * *by;
            by += m_column;
        }
        if (m_slopes.byPh() && *by != 0.0) addRow(m_nc, factors[s] * *by, m_slopes.ofPh(place), row);
    }
}

// N^-1 of a place. The rows of what does not bind are those of the matrix 1, so that but the block of what binds is inverted.
bool BindingNodes::invert(int place)
{
    const int own = int(m_own.size());
    const double* n = storage(place);
    double* block = m_block.data();
    double* inverse = block + own * own;
    for (int r = 0; r < own; ++r)
        for (int c = 0; c < own; ++c) block[r * own + c] = n[m_own[r] * m_nc + m_own[c]];
    if (!base::invertSmall(block, own, inverse, m_room.data(), m_pivots.data())) return false;
    for (int r = 0; r < own; ++r) {
        double* row = m_inverse.data() + (place * m_nc + m_own[r]) * m_nc;
        std::fill_n(row, m_nc, 0.0);
        for (int s = 0; s < own; ++s)
            for (const int c : m_slopes.asked()) row[c] -= inverse[r * own + s] * n[m_own[s] * m_nc + c];
        for (int s = 0; s < own; ++s) row[m_own[s]] = inverse[r * own + s];
    }
    return true;
}

bool BindingNodes::findSlopes(int place, const double* q)
{
    constexpr double neutral = 7.0;
    const double ph = !m_slopes.byPh() ? m_ph : m_phAt.empty() ? neutral : m_phAt[place];
    return m_slopes.find(place, m_c.data() + place * m_nc, q, ph);
}

bool BindingNodes::linearize(const double* y)
{
    if (!m_binding) {
        for (int p = 0; p < m_count; ++p)
            std::copy_n(y + m_bed.stateOf(p / m_bed.m_places, p % m_bed.m_places), m_nc, m_c.data() + p * m_nc);
        return true;
    }
    if (m_bed.m_equilibrium && !split(y)) return false;
    for (int p = 0; p < m_count; ++p) {
        const double* at = y + m_bed.stateOf(p / m_bed.m_places, p % m_bed.m_places);
        if (!m_bed.m_equilibrium) {
            std::copy_n(at, m_nc, m_c.data() + p * m_nc);
            liquidOf(at + m_nc, m_c.data() + p * m_nc, m_boundNow.data() + p * m_nc);
            if (!findSlopes(p, at + m_nc)) return false;
            continue;
        }
        if (!findSlopes(p, m_q.data() + p * m_nq)) return false;
    }
    m_alike = m_slopes.areAlike();
    for (int p = 0; p < keptCount() && m_bed.m_equilibrium; ++p)
        if (!eliminate(p, 0.0) || !invert(p)) return false;
    return true;
}

void BindingNodes::differential(const double* x, double* dc, double* bound) const
{
    for (int p = 0; p < m_count; ++p) {
        const double* at = x + m_bed.stateOf(p / m_bed.m_places, p % m_bed.m_places);
        double* c = dc + p * m_nc;
        if (!m_bed.m_equilibrium) {
            std::copy_n(at, m_nc, c);
            if (m_binding) liquidOf(at + m_nc, c, bound + p * m_nc);
            continue;
        }
        const double* inverse = m_inverse.data() + kept(p) * m_nc * m_nc;
        std::copy_n(at, m_nc, c);
        for (const int i : m_own) {
            c[i] = 0.0;
            for (const int j : m_slopes.asked()) c[i] += inverse[i * m_nc + j] * at[j];
        }
        if (!m_needsBound) continue;
        const double* s = boundSlope(p);
        for (int i = 0; i < m_nc; ++i) {
            bound[p * m_nc + i] = 0.0;
            for (const int j : m_slopes.asked()) bound[p * m_nc + i] += s[i * m_nc + j] * c[j];
        }
    }
}

void BindingNodes::bindingProduct(const double* x, const double* dc, double* out) const
{
    if (m_bed.m_equilibrium || !m_binding) return;
    for (int p = 0; p < m_count; ++p) m_slopes.product(p, x + m_boundAt[p], dc + p * m_nc, out + m_boundAt[p]);
}

PlacesAt BindingNodes::placesAt() const
{
    return {m_count, m_nq, m_rows, m_at.data(), m_boundAt.data(), lanesAt(m_room)};
}

bool BindingNodes::condense(double gamma)
{
    if (m_bed.m_equilibrium || !m_binding || m_bed.moves()) return true;
    for (int p = 0; p < keptCount(); ++p)
        if (!eliminate(p, gamma)) return false;
    return true;
}

void BindingNodes::reduce(double* b, double* given) const
{
    if (m_bed.m_equilibrium || !m_binding || m_bed.moves()) return; // nothing is given but by dc
    if (m_isTracer && m_alike) {
        for (int p = 0; p < m_count; ++p) b[m_at[p]] -= m_taken[0] * (b[m_boundAt[p]] *= m_w[0]);
        return;
    }
    multiplyBound(placesAt(), m_slopes.acting(), lanesAt(m_w.data()), m_alike ? 0 : eliminationLanes(), b);
    for (int p = 0; p < m_count; ++p, given += m_nc) liquidOf(b + m_boundAt[p], b + m_at[p], given);
}

namespace {

// total := N dc at `count` places side by side, whose matrices lie `step` and whose numbers `stride` apart. With the
// number of components known, nothing is left of the loops in it; else the rows `own` are what binds, and depends on
// `asked`; the others are those of the matrix 1.
struct Rows {
    const std::vector<int>& own;
    const std::vector<int>& asked;
};

template <int known>
void expandTotals(int count, int nc, const Rows&, const double* n, int step, double* room, double* b, int stride)
{
    nc = known;
    for (int p = 0; p < count; ++p, n += step, b += stride) {
        for (int i = 0; i < nc; ++i) {
            room[i] = 0.0;
            for (int j = 0; j < nc; ++j) room[i] += n[i * nc + j] * b[j];
        }
        for (int i = 0; i < nc; ++i) b[i] = room[i];
    }
}

void expandRows(int count, int nc, const Rows& rows, const double* n, int step, double* room, double* b, int stride)
{
    for (int p = 0; p < count; ++p, n += step, b += stride) {
        for (std::size_t k = 0; k < rows.own.size(); ++k) {
            const double* row = n + rows.own[k] * nc;
            double sum = 0.0;
            for (const int j : rows.asked) sum += row[j] * b[j];
            room[k] = sum;
        }
        for (std::size_t k = 0; k < rows.own.size(); ++k) b[rows.own[k]] = room[k];
    }
}

} // namespace

void BindingNodes::expand(double* b) const
{
    if (!m_binding) return;
    if (m_bed.m_equilibrium) {
        const auto each = m_nc == 1 ? expandTotals<1> : m_nc == 2 ? expandTotals<2> : expandRows;
        // The places of a bead lie side by side; without beads those of all nodes lie alike.
        const int together = m_bed.m_places > 1 ? m_bed.m_places : m_count;
        const int stride = m_bed.m_places > 1 ? m_bed.m_placeStride : m_bed.m_stride;
        for (int p = 0; p < m_count; p += together)
            each(together, m_nc, {m_own, m_slopes.asked()}, storage(p), m_alike ? 0 : m_nc * m_nc, m_room.data(),
                 b + m_bed.stateOf(p / m_bed.m_places, 0), stride);
        return;
    }
    if (m_isTracer && m_alike && !m_bed.moves()) {
        for (int p = 0; p < m_count; ++p) b[m_at[p]] += m_taken[0] * (b[m_boundAt[p]] += m_p[0] * b[m_at[p]]);
        return;
    }
    if (!m_bed.moves())
        addOfLiquid(placesAt(),
                    {m_slopes.read(), m_slopes.byPh() ? m_slopes.ofPh(0) : nullptr, m_nc, m_alike ? 0 : m_nc},
                    lanesAt(m_p.data()), m_alike ? 0 : std::size_t(m_slopes.directions()) * m_rows, b);
    if (m_isTracer) {
        for (int p = 0; p < m_count; ++p) b[m_at[p]] += m_taken[0] * b[m_boundAt[p]];
        return;
    }
    const std::vector<model::BoundShare>& shares = m_bed.m_shares;
    for (int place = 0; place < m_count; ++place) {
        double* own = b + m_at[place];
        const double* q = b + m_boundAt[place];
        for (std::size_t s = 0; s < m_taken.size(); ++s) own[shares[s].component] += m_taken[s] * q[shares[s].state];
    }
}

} // namespace titer::unitops::column
