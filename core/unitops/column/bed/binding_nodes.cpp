#include "core/unitops/column/bed/binding_nodes.h"

#include "core/base/math/small_lu.h"
#include "core/base/math/vector_units.h"
#include "core/model/types/reads_few.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace titer::unitops::column {

using base::Lanes;
using base::lanesAt;
using model::Dual8;

BindingNodes::BindingNodes(const Bed& bed)
    : m_bed(bed)
    , m_binding(bed.m_bound > 0 ? bed.m_description.binding.get() : nullptr)
    , m_ph(bed.m_description.ph)
    , m_nc(bed.m_components)
    , m_nq(bed.m_bound)
    , m_count(bed.m_nodes * bed.m_places)
    , m_byPh(bed.m_description.acidity != nullptr)
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
    m_read.resize(m_nc);
    std::iota(m_read.begin(), m_read.end(), 0);
    if (const auto* few = dynamic_cast<const model::ReadsFew*>(m_binding)) m_read = few->reads();
    m_directions = int(m_read.size()) + (m_byPh ? 1 : 0);
    m_isTracer = m_nc == 1 && m_nq == 1 && m_taken.size() == 1 && m_read.size() == 1 && !m_byPh;
    for (int i = 0; i < m_nc; ++i)
        if (std::any_of(bed.m_shares.begin(), bed.m_shares.end(), [i](const auto& s) { return s.component == i; }))
            m_own.push_back(i);
    m_asked = m_own;
    m_isAsked.assign(m_nc, 0);
    for (const int i : m_asked) m_isAsked[i] = 1;
    m_isActing.assign(m_nq, 0);
    const std::size_t count = m_count;
    if (bed.m_description.acidity && !bed.m_equilibrium) m_phAt.assign(count, m_ph);
    m_c.assign(count * m_nc, 0.0);
    m_q.assign(count * m_nq, 0.0);
    m_boundNow.assign(count * m_nc, 0.0);
    m_fc.assign(count * m_directions * m_column, 0.0);
    m_fq.assign(count * m_nq * m_column, 0.0);
    m_p.assign(count * m_directions * m_column, 0.0);
    m_w.assign(count * (1 + m_nq) * m_column, 0.0);
    m_s.assign(count * m_nc * m_nc, 0.0);
    m_n.assign(count * m_nc * m_nc, 0.0);
    for (std::size_t p = 0; p < count; ++p)
        for (int i = 0; i < m_nc; ++i) m_n[(p * m_nc + i) * m_nc + i] = 1.0;
    m_inverse = m_n;
    m_dualC.resize(m_nc);
    m_dualQ.resize(m_nq);
    m_dualRate.resize(m_nq);
    if (m_byPh) m_phSlopes.assign(count * m_nc, 0.0);
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
        double* c = &m_c[p * m_nc];
        std::copy_n(y + m_at[p], m_nc, c);
        if (m_binding) liquidOf(y + m_boundAt[p], c, &m_boundNow[p * m_nc]);
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
        double* c = &m_c[p * m_nc];
        double* q = &m_q[p * m_nq];
        if (!m_bed.m_description.acidity) {
            if (!m_binding->splitAll(together, totals, stride, ratio, m_ph, c, q)) return false;
            continue;
        }
        for (int j = 0; j < together; ++j) // each finds its own pH
            if (!m_bed.m_description.split(totals + j * stride, ratio, m_ph, c + j * m_nc, q + j * m_nq)) return false;
    }
    for (int p = 0; p < m_count && m_needsBound; ++p) share(&m_q[p * m_nq], &m_boundNow[p * m_nc]);
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
        m_binding->rates(model::Pore<double>{&m_c[p * m_nc], y + m_boundAt[p], m_phAt[p]}, dydt + m_boundAt[p]);
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

// Where the derivatives of the rates at a place lie: by the liquid that binding reads, then by the bound states and last,
// where the liquid says it, by pH.
double* BindingNodes::columnOf(int place, int direction)
{
    const int state = direction - int(m_read.size());
    if (state >= 0 && state < m_nq) return &m_fq[(place * m_nq + state) * m_column];
    return &m_fc[(place * m_directions + (state < 0 ? direction : m_directions - 1)) * m_column];
}

// At a place whose liquid is known, eight directions at a time.
bool BindingNodes::linearizePlace(int place, const double* q)
{
    const double* c = &m_c[place * m_nc];
    constexpr double neutral = 7.0;
    const double near = m_phAt.empty() ? neutral : m_phAt[place];
    const double ph = m_byPh ? m_bed.m_description.acidity->phNear(m_nc, c, near, &m_phSlopes[place * m_nc]) : m_ph;
    const int read = int(m_read.size()), directions = m_directions + m_nq;
    for (int first = 0; first < directions; first += 8) {
        for (int i = 0; i < m_nc; ++i) m_dualC[i] = c[i];
        for (int k = 0; k < m_nq; ++k) m_dualQ[k] = q[k];
        Dual8 dualPh = ph;
        const int count = std::min(8, directions - first);
        for (int d = 0; d < count; ++d) {
            const int x = first + d;
            (x < read ? m_dualC[m_read[x]] : x < read + m_nq ? m_dualQ[x - read] : dualPh).d[d] = 1.0;
        }
        m_binding->rates(model::Pore<Dual8>{m_dualC.data(), m_dualQ.data(), dualPh}, m_dualRate.data());
        for (int d = 0; d < count; ++d) {
            double* to = columnOf(place, first + d);
            for (int k = 0; k < m_nq; ++k) {
                const double slope = m_bed.m_frozen[k] ? 0.0 : m_dualRate[k].d[d];
                if (!std::isfinite(slope)) return false;
                to[k] = slope;
            }
        }
    }
    learn(place);
    return true;
}

void BindingNodes::rateByLiquid(int place, int state, double* slopes) const
{
    const double* by = &m_fc[place * m_directions * m_column + state];
    std::fill_n(slopes, m_nc, 0.0);
    for (const int i : m_read) {
        slopes[i] = *by;
        by += m_column;
    }
    for (int i = 0; i < m_nc && m_byPh; ++i) slopes[i] += *by * m_phSlopes[place * m_nc + i];
}

// What binding asks for, and what acts on it.
void BindingNodes::learn(int place)
{
    const auto isFelt = [this](const double* column) {
        return std::any_of(column, column + m_nq, [](double slope) { return slope != 0.0; });
    };
    const double* by = &m_fc[place * m_directions * m_column];
    for (const int i : m_read) {
        if (!m_isAsked[i] && isFelt(by)) m_isAsked[i] = 1, m_asked.push_back(i);
        by += m_column;
    }
    const bool phIsFelt = m_byPh && isFelt(by);
    for (int i = 0; i < m_nc && phIsFelt; ++i)
        if (!m_isAsked[i] && m_phSlopes[place * m_nc + i] != 0.0) m_isAsked[i] = 1, m_asked.push_back(i);
    for (int l = 0; l < m_nq; ++l)
        for (int k = 0; k < m_nq && !m_isActing[l]; ++k)
            if (k != l && rateByBound(place, k, l) != 0.0) m_isActing[l] = 1, m_acting.push_back(l);
}

// P, shares P and N of a place; gamma = 0 stands for rapid equilibrium.
bool BindingNodes::slopes(int place, double gamma)
{
    double* diagonal = &m_w[place * eliminationLanes() * base::laneCount];
    double* w = diagonal + m_column;
    double* p = &m_p[std::size_t(place) * m_directions * m_column];
    const double factor = m_bed.m_equilibrium ? 1.0 : gamma, own = m_bed.m_equilibrium ? 0.0 : 1.0;
    const auto entry = [&](int k) { // of the matrix to be inverted, on its diagonal
        return m_bed.m_equilibrium && m_bed.m_frozen[k] ? 1.0 : own - factor * rateByBound(place, k, k);
    };
    for (int k = 0; k < m_nq; ++k) diagonal[k] = 1.0 / entry(k);
    for (const int l : m_acting) diagonal[l] = 1.0;
    for (const int l : m_acting) {
        const Lanes* by = lanesAt(&m_fq[(place * m_nq + l) * m_column]);
        for (int r = 0; r < m_rows; ++r) lanesAt(w)[r] = -factor * by[r] * lanesAt(diagonal)[r];
        w[l] = entry(l);
        w += m_column;
    }
    for (const int l : m_acting) diagonal[l] = 0.0;
    for (int k = 0; k < m_nq; ++k)
        if (!std::isfinite(diagonal[k])) return false;
    if (!base::invertLanes(lanesAt(diagonal) + m_rows, m_nq, m_acting, m_pivots.data())) return false;
    multiplyColumns(m_nq, m_acting, lanesAt(diagonal), lanesAt(&m_fc[place * m_directions * m_column]), m_directions,
                    factor, lanesAt(p));
    double* s = &m_s[place * m_nc * m_nc];
    double* n = &m_n[place * m_nc * m_nc];
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
    const double* p = &m_p[std::size_t(place) * m_directions * m_column];
    for (std::size_t s = 0; s < factors.size(); ++s) {
        const model::BoundShare& share = m_bed.m_shares[s];
        double* row = rows + share.component * m_nc;
        const double* by = p + share.state;
        for (const int i : m_read) {
            row[i] += factors[s] * *by;
            by += m_column;
        }
        if (m_byPh && *by != 0.0) addRow(m_nc, factors[s] * *by, &m_phSlopes[place * m_nc], row);
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
        double* row = &m_inverse[(place * m_nc + m_own[r]) * m_nc];
        std::fill_n(row, m_nc, 0.0);
        for (int s = 0; s < own; ++s)
            for (const int c : m_asked) row[c] -= inverse[r * own + s] * n[m_own[s] * m_nc + c];
        for (int s = 0; s < own; ++s) row[m_own[s]] = inverse[r * own + s];
    }
    return true;
}

bool BindingNodes::linearize(const double* y)
{
    if (!m_binding) {
        for (int p = 0; p < m_count; ++p)
            std::copy_n(y + m_bed.stateOf(p / m_bed.m_places, p % m_bed.m_places), m_nc, &m_c[p * m_nc]);
        return true;
    }
    if (m_bed.m_equilibrium && !split(y)) return false;
    for (int p = 0; p < m_count; ++p) {
        const double* at = y + m_bed.stateOf(p / m_bed.m_places, p % m_bed.m_places);
        if (!m_bed.m_equilibrium) {
            std::copy_n(at, m_nc, &m_c[p * m_nc]);
            liquidOf(at + m_nc, &m_c[p * m_nc], &m_boundNow[p * m_nc]);
            if (!linearizePlace(p, at + m_nc)) return false;
            continue;
        }
        if (!linearizePlace(p, &m_q[p * m_nq])) return false;
    }
    m_alike = areAlike();
    for (int p = 0; p < keptCount() && m_bed.m_equilibrium; ++p)
        if (!slopes(p, 0.0) || !invert(p)) return false;
    return true;
}

bool BindingNodes::areAlike() const
{
    const auto repeats = [this](const auto& all, int each) {
        return std::equal(all.begin() + each, all.begin() + std::ptrdiff_t(m_count) * each, all.begin());
    };
    return repeats(m_fc, m_directions * m_column) && repeats(m_fq, m_nq * m_column) &&
           (!m_byPh || repeats(m_phSlopes, m_nc));
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
        const double* inverse = &m_inverse[kept(p) * m_nc * m_nc];
        std::copy_n(at, m_nc, c);
        for (const int i : m_own) {
            c[i] = 0.0;
            for (const int j : m_asked) c[i] += inverse[i * m_nc + j] * at[j];
        }
        if (!m_needsBound) continue;
        const double* s = boundSlope(p);
        for (int i = 0; i < m_nc; ++i) {
            bound[p * m_nc + i] = 0.0;
            for (const int j : m_asked) bound[p * m_nc + i] += s[i * m_nc + j] * c[j];
        }
    }
}

void BindingNodes::bindingProduct(const double* x, const double* dc, double* out) const
{
    if (m_bed.m_equilibrium || !m_binding) return;
    for (int p = 0; p < m_count; ++p) {
        const int at = m_bed.stateOf(p / m_bed.m_places, p % m_bed.m_places);
        const double* c = dc + p * m_nc;
        const double byPh = m_byPh ? phChange(p, c) : 0.0;
        double* rate = out + at + m_nc;
        for (int k = 0; k < m_nq; ++k) {
            const double* by = &m_fc[p * m_directions * m_column + k];
            double sum = 0.0;
            for (const int i : m_read) {
                sum += *by * c[i];
                by += m_column;
            }
            if (m_byPh) sum += *by * byPh;
            for (int l = 0; l < m_nq; ++l) sum += rateByBound(p, k, l) * x[at + m_nc + l];
            rate[k] = sum;
        }
    }
}

double BindingNodes::phChange(int place, const double* dc) const
{
    double sum = 0.0;
    for (const int i : m_asked) sum += m_phSlopes[place * m_nc + i] * dc[i];
    return sum;
}

PlacesAt BindingNodes::placesAt() const
{
    return {m_count, m_nq, m_rows, m_at.data(), m_boundAt.data(), lanesAt(m_room)};
}

bool BindingNodes::condense(double gamma)
{
    if (m_bed.m_equilibrium || !m_binding || m_bed.moves()) return true;
    for (int p = 0; p < keptCount(); ++p)
        if (!slopes(p, gamma)) return false;
    return true;
}

void BindingNodes::reduce(double* b, double* given) const
{
    if (m_bed.m_equilibrium || !m_binding || m_bed.moves()) return; // nothing is given but by dc
    if (m_isTracer && m_alike) {
        for (int p = 0; p < m_count; ++p) b[m_at[p]] -= m_taken[0] * (b[m_boundAt[p]] *= m_w[0]);
        return;
    }
    multiplyBound(placesAt(), m_acting, lanesAt(m_w.data()), m_alike ? 0 : eliminationLanes(), b);
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
            each(together, m_nc, {m_own, m_asked}, storage(p), m_alike ? 0 : m_nc * m_nc, m_room.data(),
                 b + m_bed.stateOf(p / m_bed.m_places, 0), stride);
        return;
    }
    if (m_isTracer && m_alike && !m_bed.moves()) {
        for (int p = 0; p < m_count; ++p) b[m_at[p]] += m_taken[0] * (b[m_boundAt[p]] += m_p[0] * b[m_at[p]]);
        return;
    }
    if (!m_bed.moves())
        addOfLiquid(placesAt(), {m_read, m_byPh ? m_phSlopes.data() : nullptr, m_nc, m_alike ? 0 : m_nc},
                    lanesAt(m_p.data()), m_alike ? 0 : std::size_t(m_directions) * m_rows, b);
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
