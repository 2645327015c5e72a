// Equilibria of binding models that have no closed form: Newton's method on rates = 0, damped.
#include "core/model/binding.h"

#include <algorithm>
#include <cmath>

namespace titer::model {

namespace {

constexpr ParamSpec common[] = {
    {.key = "kinetic",
     .label = CORE_TR("core", "Binding takes time"),
     .preset = 1.0,
     .help = CORE_TR("core", "Off: rapid equilibrium, where only the ratios ka/kd count."),
     .shape = Shape::Flag},
};

// Solves the n x n system a x = b by Gaussian elimination with partial pivoting; false for a singular matrix. Row-major.
bool solveSmall(std::vector<double>& a, std::vector<double>& b, int n)
{
    for (int k = 0; k < n; ++k) {
        int pivot = k;
        for (int i = k + 1; i < n; ++i)
            if (std::abs(a[i * n + k]) > std::abs(a[pivot * n + k])) pivot = i;
        if (!(std::abs(a[pivot * n + k]) > 0.0) || !std::isfinite(a[pivot * n + k])) return false;
        if (pivot != k) {
            std::swap_ranges(a.begin() + k * n, a.begin() + (k + 1) * n, a.begin() + pivot * n);
            std::swap(b[k], b[pivot]);
        }
        for (int i = k + 1; i < n; ++i) {
            const double part = a[i * n + k] / a[k * n + k];
            for (int j = k; j < n; ++j) a[i * n + j] -= part * a[k * n + j];
            b[i] -= part * b[k];
        }
    }
    for (int k = n - 1; k >= 0; --k) {
        for (int j = k + 1; j < n; ++j) b[k] -= a[k * n + j] * b[j];
        b[k] /= a[k * n + k];
    }
    return true;
}

// rates(c, q) = 0 for q, where c follows from q if there are totals.
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
        , m_rate(m_states)
        , m_trial(q, q + m_states)
        , m_jacobian(std::size_t(m_states) * m_states)
    {
    }

    bool solve()
    {
        constexpr int most = 200;
        double size = residual(m_trial.data());
        if (!std::isfinite(size)) return false;
        for (int k = 0; k < most && size > 0.0; ++k) {
            linearize();
            std::vector<double> step = m_rate;
            if (!solveSmall(m_jacobian, step, m_states)) return false;
            double part = 1.0, smaller = size;
            bool better = false;
            for (; part > 1e-9 && !better; part *= 0.5) {
                std::vector<double> next = m_trial;
                for (int i = 0; i < m_states; ++i) next[i] -= part * step[i];
                smaller = residual(next.data());
                better = smaller < size;
                if (better) m_trial = next;
            }
            if (!better) break; // rounding ends it here
            size = smaller;
        }
        residual(m_trial.data());
        std::copy(m_trial.begin(), m_trial.end(), m_q);
        return converged();
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

    double residual(const double* q)
    {
        std::vector<double> c(m_components);
        liquid(q, c.data());
        m_binding.rates(Pore<double>{c.data(), q, m_ph}, m_rate.data());
        if (m_total) std::copy(c.begin(), c.end(), m_c);
        double sum = 0.0;
        for (double r : m_rate) sum += r * r;
        return std::sqrt(sum);
    }

    void linearize()
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
    }

    // A last Newton step that would change nothing to speak of.
    bool converged()
    {
        linearize();
        std::vector<double> step = m_rate;
        if (!solveSmall(m_jacobian, step, m_states)) return false;
        for (int i = 0; i < m_states; ++i)
            if (!(std::abs(step[i]) <= 1e-9 * (std::abs(m_q[i]) + 1e-9))) return false;
        return true;
    }

    const Binding& m_binding;
    double m_ph;
    const double* m_total;
    const double* m_ratio;
    double* m_c;
    double* m_q;
    int m_states, m_components;
    std::vector<double> m_rate, m_trial, m_jacobian;
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

} // namespace titer::model
