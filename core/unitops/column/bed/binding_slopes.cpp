#include "core/unitops/column/bed/binding_slopes.h"

#include "core/base/math/vector_units.h"
#include "core/model/types/reads_few.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace titer::unitops::column {

using model::Dual8;

BindingSlopes::BindingSlopes(const Bed& bed, const std::vector<int>& own)
    : m_bed(bed)
    , m_nc(bed.m_components)
    , m_nq(bed.m_bound)
    , m_count(bed.m_nodes * bed.m_places)
    , m_byPh(bed.m_description.acidity != nullptr)
    , m_column(base::lanesFor(m_nq) * base::laneCount)
    , m_read(m_nc)
    , m_asked(own)
    , m_isAsked(m_nc, 0)
    , m_isActing(m_nq, 0)
    , m_dualC(m_nc)
    , m_dualQ(m_nq)
    , m_dualRate(m_nq)
{
    std::iota(m_read.begin(), m_read.end(), 0);
    const model::Binding* binding = m_nq > 0 ? bed.m_description.binding.get() : nullptr;
    if (const auto* few = dynamic_cast<const model::ReadsFew*>(binding)) m_read = few->reads();
    m_directions = int(m_read.size()) + (m_byPh ? 1 : 0);
    for (const int i : m_asked) m_isAsked[i] = 1;
    const std::size_t count = m_count;
    m_fc.assign(count * m_directions * m_column, 0.0);
    m_fq.assign(count * m_nq * m_column, 0.0);
    if (m_byPh) m_phSlopes.assign(count * m_nc, 0.0);
}

// Where the derivatives of the rates at a place lie: by the liquid that binding reads, then by the bound states and last,
// where the liquid says it, by pH.
double* BindingSlopes::columnOf(int place, int direction)
{
    const int state = direction - int(m_read.size());
    if (state >= 0 && state < m_nq) return m_fq.data() + (place * m_nq + state) * m_column;
    return m_fc.data() + (place * m_directions + (state < 0 ? direction : m_directions - 1)) * m_column;
}

// Eight directions at a time.
bool BindingSlopes::find(int place, const double* c, const double* q, double ph)
{
    if (m_byPh) ph = m_bed.m_description.acidity->phNear(m_nc, c, ph, m_phSlopes.data() + place * m_nc);
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
        m_bed.m_description.binding->rates(model::Pore<Dual8>{m_dualC.data(), m_dualQ.data(), dualPh},
                                           m_dualRate.data());
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

void BindingSlopes::product(int place, const double* dq, const double* dc, double* rate) const
{
    const double byPh = m_byPh ? phChange(place, dc) : 0.0;
    for (int k = 0; k < m_nq; ++k) {
        const double* by = byLiquid(place) + k;
        double sum = 0.0;
        for (const int i : m_read) {
            sum += *by * dc[i];
            by += m_column;
        }
        if (m_byPh) sum += *by * byPh;
        for (int l = 0; l < m_nq; ++l) sum += rateByBound(place, k, l) * dq[l];
        rate[k] = sum;
    }
}

double BindingSlopes::phChange(int place, const double* dc) const
{
    double sum = 0.0;
    for (const int i : m_asked) sum += m_phSlopes[place * m_nc + i] * dc[i];
    return sum;
}

void BindingSlopes::rateByLiquid(int place, int state, double* slopes) const
{
    const double* by = byLiquid(place) + state;
    std::fill_n(slopes, m_nc, 0.0);
    for (const int i : m_read) {
        slopes[i] = *by;
        by += m_column;
    }
    for (int i = 0; i < m_nc && m_byPh; ++i) slopes[i] += *by * m_phSlopes[place * m_nc + i];
}

// What binding asks for, and what acts on it.
void BindingSlopes::learn(int place)
{
    const auto isFelt = [this](const double* column) {
        return std::any_of(column, column + m_nq, [](double slope) { return slope != 0.0; });
    };
    const double* by = byLiquid(place);
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

bool BindingSlopes::areAlike() const
{
    const auto repeats = [this](const auto& all, int each) {
        return std::equal(all.begin() + each, all.begin() + std::ptrdiff_t(m_count) * each, all.begin());
    };
    return repeats(m_fc, m_directions * m_column) && repeats(m_fq, m_nq * m_column) &&
           (!m_byPh || repeats(m_phSlopes, m_nc));
}

} // namespace titer::unitops::column
