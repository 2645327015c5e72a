#include "core/unitops/column/zones.h"

#include <algorithm>

namespace titer::unitops::column {

ZonedBed::ZonedBed(std::unique_ptr<model::LargeUnit> bed, int bedStates, std::vector<int> outlets,
                   std::vector<int> carried, Zones zones)
    : m_bed(std::move(bed))
    , m_bedStates(std::size_t(bedStates))
    , m_outlets(std::move(outlets))
    , m_carried(std::move(carried))
    , m_zones(std::move(zones))
    , m_entering(m_carried.size(), 0.0)
    , m_amounts(m_carried.empty() ? 0 : std::size_t(*std::max_element(m_carried.begin(), m_carried.end())) + 1, 0.0)
{
}

ZonedBed::Seen ZonedBed::see(const model::UnitView<double>& view)
{
    const model::Inflow<double>& in = view.in[0];
    const std::size_t n = m_carried.size();
    const double* last = m_zones.before.empty() ? nullptr : view.y + first() - n;
    const double flow = std::max(in.flow, 0.0);
    for (std::size_t i = 0; i < n; ++i) {
        m_entering[i] = in.amounts ? in.amounts[m_carried[i]] : 0.0;
        m_amounts[m_carried[i]] = last ? flow * last[i] : m_entering[i];
    }
    return {{flow, in.heat, m_amounts.data()}, view.y + first()};
}

bool ZonedBed::rates(const model::UnitView<double>& view, double* dydt)
{
    const Seen seen = see(view);
    const std::size_t n = m_carried.size();
    const double flow = seen.in.flow;
    for (std::size_t k = 0; k < m_zones.before.size(); ++k)
        for (std::size_t i = 0; i < n; ++i) {
            const double* c = view.y + k * n + i;
            const double entering = k == 0 ? m_entering[i] : flow * c[-std::ptrdiff_t(n)];
            dydt[k * n + i] = (entering - flow * *c) / m_zones.before[k];
        }
    if (!m_bed->rates(bedView(view, seen), dydt + first())) return false;
    const double *tanks = seen.y + m_bedStates, *bed = seen.y;
    double* out = dydt + first() + m_bedStates;
    for (std::size_t k = 0; k < m_zones.behind.size(); ++k)
        for (std::size_t i = 0; i < n; ++i) {
            const double entering = k == 0 ? bed[m_outlets[i]] : tanks[(k - 1) * n + i];
            out[k * n + i] = flow * (entering - tanks[k * n + i]) / m_zones.behind[k];
        }
    return true;
}

bool ZonedBed::linearize(const model::UnitView<double>& view)
{
    const Seen seen = see(view);
    m_flow = seen.in.flow;
    const std::size_t n = m_carried.size();
    m_states.assign(view.y, view.y + first() + m_bedStates + m_zones.behind.size() * n);
    if (!m_bed->linearize(bedView(view, seen))) return false;
    m_columns.assign(n, std::vector<double>(m_bedStates));
    for (std::size_t i = 0; i < n; ++i) m_bed->inflowColumn(1 + int(i), m_columns[i].data());
    return true;
}

void ZonedBed::addFed(const double* x, double factor, double* out) const
{
    for (std::size_t i = 0; i < m_columns.size(); ++i)
        for (std::size_t s = 0; s < m_bedStates; ++s) out[s] += factor * x[i] * m_columns[i][s];
}

void ZonedBed::product(const double* x, double* out) const
{
    const std::size_t n = m_carried.size(), before = m_zones.before.size();
    for (std::size_t k = 0; k < before; ++k)
        for (std::size_t i = 0; i < n; ++i)
            out[k * n + i] = m_flow / m_zones.before[k] * ((k > 0 ? x[(k - 1) * n + i] : 0.0) - x[k * n + i]);
    m_bed->product(x + first(), out + first());
    if (before > 0) addFed(x + first() - n, m_flow, out + first());
    const double *bed = x + first(), *tanks = bed + m_bedStates;
    double* behind = out + first() + m_bedStates;
    for (std::size_t k = 0; k < m_zones.behind.size(); ++k)
        for (std::size_t i = 0; i < n; ++i)
            behind[k * n + i] =
                m_flow / m_zones.behind[k] * ((k > 0 ? tanks[(k - 1) * n + i] : bed[m_outlets[i]]) - tanks[k * n + i]);
}

// By the flow at fixed amounts each tank is thinned by what enters; what the last one before the bed gives rises.
void ZonedBed::inflowColumn(int column, double* out) const
{
    const std::size_t n = m_carried.size(), before = m_zones.before.size();
    std::fill_n(out, m_states.size(), 0.0);
    const double* y = m_states.data();
    if (column > 0 && before > 0) {
        out[column - 1] = 1.0 / m_zones.before[0];
        return;
    }
    m_bed->inflowColumn(column, out + first());
    if (column > 0) return;
    for (std::size_t k = 0; k < before; ++k)
        for (std::size_t i = 0; i < n; ++i)
            out[k * n + i] = ((k > 0 ? y[(k - 1) * n + i] : 0.0) - y[k * n + i]) / m_zones.before[k];
    if (before > 0) addFed(y + first() - n, 1.0, out + first());
    const double *bed = y + first(), *tanks = bed + m_bedStates;
    double* behind = out + first() + m_bedStates;
    for (std::size_t k = 0; k < m_zones.behind.size(); ++k)
        for (std::size_t i = 0; i < n; ++i)
            behind[k * n + i] =
                ((k > 0 ? tanks[(k - 1) * n + i] : bed[m_outlets[i]]) - tanks[k * n + i]) / m_zones.behind[k];
}

bool ZonedBed::factor(double gamma)
{
    m_gamma = gamma;
    return m_bed->factor(gamma);
}

void ZonedBed::solve(double* b) const
{
    const std::size_t n = m_carried.size(), before = m_zones.before.size();
    for (std::size_t k = 0; k < before; ++k)
        for (std::size_t i = 0; i < n; ++i) {
            const double passes = m_gamma * m_flow / m_zones.before[k];
            b[k * n + i] = (b[k * n + i] + (k > 0 ? passes * b[(k - 1) * n + i] : 0.0)) / (1.0 + passes);
        }
    double *bed = b + first(), *tanks = bed + m_bedStates;
    if (before > 0) addFed(bed - n, m_gamma * m_flow, bed);
    m_bed->solve(bed);
    for (std::size_t k = 0; k < m_zones.behind.size(); ++k)
        for (std::size_t i = 0; i < n; ++i) {
            const double passes = m_gamma * m_flow / m_zones.behind[k];
            const double entered = k > 0 ? tanks[(k - 1) * n + i] : bed[m_outlets[i]];
            tanks[k * n + i] = (tanks[k * n + i] + passes * entered) / (1.0 + passes);
        }
}

} // namespace titer::unitops::column
