// Equilibria of binding models that have no closed form, and what every binding model has.
#include "core/model/types/binding.h"

#include "core/base/math/small_lu.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace titer::model {

namespace {

constexpr ParamSpec common[] = {
    {.key = "kinetic",
     .label = CORE_TR("core", "Kinetic binding"),
     .defaultValue = 1.0,
     .help = CORE_TR("core", "Off: rapid equilibrium, in which only the ratios ka/kd matter."),
     .shape = Shape::Flag},
};

// rates(c, q) = 0 for q, where c follows from q if there are totals. Newton's method, held back as an implicit step in
// time would be while it goes astray: (D/sigma - J) delta = rates with the diagonal D of J, so that each state has a
// time of its own; sigma grows until nothing is left of it. In time a binding that is let alone goes into equilibrium,
// so that this gets there from afar.
class Equilibrium {
public:
    Equilibrium(const Binding& binding, double ph, const double* total, const double* ratio, double* c, double* q)
        : m_binding(binding)
        , m_ph(ph)
        , m_total(total)
        , m_ratio(ratio)
        , m_c(c)
        , m_q(q)
        , m_states(binding.boundCount())
        , m_components(int(binding.offset().size()))
        , m_nominal(m_states)
        , m_rate(m_states)
        , m_scale(m_states)
        , m_jacobian(std::size_t(m_states) * m_states)
    {
        binding.nominal(m_nominal.data());
    }

    bool solve()
    {
        if (!start()) return false;
        constexpr int max = 400;
        constexpr double min = 1e-12, fast = 1e6, maxDamping = 1e14, close = 1e-9, rounding = 1e-14, still = 1e-15;
        double sigma = fast;
        for (int k = 0; k < max && sigma > min; ++k) {
            if (!linearize()) return false;
            std::vector<double> step = m_rate;
            if (!solveRelaxed(sigma, step)) return false;
            const double size = sizeOf(step);
            const bool unhindered = sigma >= fast;
            if (unhindered && size <= rounding) return finish();
            const double left = advance(sigma, step);
            const bool better = left <= 0.5 * size;
            // As near as rounding lets it come: the steps no longer shrink.
            if (unhindered && !better && size <= close) return finish();
            // Or a state at a limit, which rounding alone makes look far from it, no longer moves.
            if (!better && size * (1.0 + 1.0 / sigma) <= still) return finish();
            sigma = better ? std::min(maxDamping, sigma * (left <= 0.1 * size ? 100.0 : 3.0)) : sigma / 10.0;
        }
        return false;
    }

private:
    template <class T> void liquid(const T* q, T* c) const
    {
        if (!m_total) {
            std::copy_n(m_c, m_components, c);
            return;
        }
        for (int i = 0; i < m_components; ++i) c[i] = m_total[i] - m_ratio[i] * m_binding.offset()[i];
        for (const BoundShare& s : m_binding.shares()) c[s.component] -= m_ratio[s.component] * s.amount * q[s.state];
    }

    std::vector<double> ratesAt(const std::vector<double>& q) const
    {
        std::vector<double> c(m_components), rate(m_states);
        liquid(q.data(), c.data());
        m_binding.rates(Pore<double>{c.data(), q.data(), m_ph}, rate.data());
        return rate;
    }

    // What is not below 0 in a state of equilibrium is not so on the way either.
    bool possible(const std::vector<double>& q) const
    {
        for (int k = 0; k < m_states; ++k)
            if (!(q[k] >= -1e-15 * m_nominal[k])) return false;
        if (!m_total) return true;
        std::vector<double> c(m_components);
        liquid(q.data(), c.data());
        for (int i = 0; i < m_components; ++i)
            if (m_total[i] >= 0.0 && !(c[i] >= -1e-15 * m_total[i])) return false;
        return true;
    }

    // The guess where it is a possible state, else a bare solid.
    bool start()
    {
        m_trial.assign(m_q, m_q + m_states);
        for (double& q : m_trial)
            if (!std::isfinite(q)) q = 0.0;
        m_evaluated = possible(m_trial);
        if (!m_evaluated) {
            m_trial.assign(m_states, 0.0);
            // Totals below 0 have no possible state; rates are floored there.
            m_evaluated = possible(m_trial);
        }
        m_rate = ratesAt(m_trial);
        return std::all_of(m_rate.begin(), m_rate.end(), [](double r) { return std::isfinite(r); });
    }

    // J and D at the trial.
    bool linearize()
    {
        std::vector<Dual8> q(m_states), c(m_components), rate(m_states);
        for (int first = 0; first < m_states; first += 8) {
            const int count = std::min(8, m_states - first);
            for (int i = 0; i < m_states; ++i) q[i] = m_trial[i];
            for (int k = 0; k < count; ++k) q[first + k] = Dual8::seed(m_trial[first + k], k);
            liquid(q.data(), c.data());
            m_binding.rates(Pore<Dual8>{c.data(), q.data(), m_ph}, rate.data());
            for (int i = 0; i < m_states; ++i)
                for (int k = 0; k < count; ++k) m_jacobian[std::size_t(i) * m_states + first + k] = rate[i].d[k];
        }
        for (int i = 0; i < m_states; ++i) {
            m_scale[i] = std::max(std::abs(m_jacobian[std::size_t(i) * m_states + i]), 1e-300);
            for (int j = 0; j < m_states; ++j)
                if (!std::isfinite(m_jacobian[std::size_t(i) * m_states + j])) return false;
        }
        return true;
    }

    // (1/sigma - J/D) x = b/D, from b to x.
    bool solveRelaxed(double sigma, std::vector<double>& x) const
    {
        std::vector<double> a(m_jacobian.size());
        for (int i = 0; i < m_states; ++i) {
            x[i] /= m_scale[i];
            for (int j = 0; j < m_states; ++j) {
                const double slope = m_jacobian[std::size_t(i) * m_states + j];
                a[std::size_t(j) * m_states + i] = (i == j ? 1.0 / sigma : 0.0) - slope / m_scale[i];
            }
        }
        std::vector<int> pivots(m_states);
        if (!base::factorSmall(a.data(), m_states, pivots.data())) return false;
        base::solveSmall(a.data(), m_states, pivots.data(), x.data());
        return true;
    }

    double sizeOf(const std::vector<double>& step) const
    {
        double size = 0.0;
        for (int k = 0; k < m_states; ++k)
            size = std::max(size, std::abs(step[k]) / (std::abs(m_trial[k]) + 1e-8 * m_nominal[k]));
        return size;
    }

    // Takes the step where it leads to a possible state and leaves little to correct; returns the size of that
    // correction.
    double advance(double sigma, const std::vector<double>& step)
    {
        constexpr double refused = std::numeric_limits<double>::infinity();
        std::vector<double> next = m_trial;
        for (int k = 0; k < m_states; ++k) next[k] += step[k];
        if (m_evaluated && !possible(next)) return refused;
        const std::vector<double> rate = ratesAt(next);
        std::vector<double> left(m_states);
        for (int k = 0; k < m_states; ++k) left[k] = rate[k] - m_scale[k] / sigma * step[k];
        if (!solveRelaxed(sigma, left)) return refused;
        const double size = sizeOf(left);
        if (!(size <= 0.5 * sizeOf(step))) return refused;
        m_trial = next;
        m_rate = rate;
        return size;
    }

    bool finish()
    {
        for (int k = 0; k < m_states; ++k) m_q[k] = m_evaluated ? std::max(m_trial[k], 0.0) : m_trial[k];
        if (!m_total) return true;
        liquid(m_q, m_c);
        for (int i = 0; i < m_components; ++i)
            if (m_total[i] >= 0.0) m_c[i] = std::max(m_c[i], 0.0);
        return true;
    }

    const Binding& m_binding;
    double m_ph;
    const double* m_total;
    const double* m_ratio;
    double* m_c;
    double* m_q;
    int m_states, m_components;
    bool m_evaluated = true; // states below 0 are refused
    std::vector<double> m_nominal, m_trial, m_rate, m_scale, m_jacobian;
};

} // namespace

std::span<const ParamSpec> commonBindingSpecs()
{
    return common;
}

int BindingSetup::carriedIndex(int component) const
{
    const auto found = std::find(carried.begin(), carried.end(), component);
    return found == carried.end() || component < 0 ? -1 : int(found - carried.begin());
}

bool Binding::equilibrium(const double* c, double ph, double* q) const
{
    std::vector<double> liquid(c, c + m_offset.size());
    std::fill_n(q, m_count, 0.0);
    return Equilibrium(*this, ph, nullptr, nullptr, liquid.data(), q).solve();
}

bool Binding::split(const double* total, const double* ratio, double ph, double* c, double* q) const
{
    return Equilibrium(*this, ph, total, ratio, c, q).solve();
}

void Binding::ratesAll(int count, const double* c, double ph, const double* y, const int* at, double* dydt) const
{
    const std::size_t components = m_offset.size();
    for (int p = 0; p < count; ++p) rates(Pore<double>{c + p * components, y + at[p], ph}, dydt + at[p]);
}

bool Binding::splitAll(int count, const double* total, int stride, const double* ratio, double ph, double* c,
                       double* q) const
{
    const std::size_t components = m_offset.size();
    for (int p = 0; p < count; ++p)
        if (!split(total + std::size_t(p) * stride, ratio, ph, c + p * components, q + std::size_t(p) * m_count))
            return false;
    return true;
}

} // namespace titer::model
