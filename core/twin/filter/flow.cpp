// Steps of the classical Runge-Kutta method, whose derivatives are exact since duals go through it; where the Jacobian
// asks for too many of them, of ROS2 (Verwer, Spee, Blom, Hundsdorfer 1999, SIAM J Sci Comput 20:1456): linearly
// implicit, L-stable, and of second order whatever matrix stands in for the Jacobian, so that derivatives, whose own
// Jacobian would need second ones, keep the order too. Measured: oxygen that goes over at 200 1/h costs as much with 64
// explicit steps as with the 37 implicit ones of a tolerance of 1e-4, which leave its derivatives good to 1e-3; where
// what is fast went over long ago far fewer implicit ones do, and a culture whose carbon dioxide is stripped at 30 1/h
// takes half the time once they begin at 16. Robertson's kinetics over 40 s take 164 of them, good to 2e-4.
#include "core/twin/filter/flow.h"

#include "core/base/math/small_lu.h"
#include "core/base/math/vector_units.h"

#include <algorithm>
#include <cmath>

namespace titer::twin {

namespace {

constexpr int evaluatedEvery = 8; // explicit steps
// More explicit steps than this for what is left, and implicit ones are taken.
constexpr double maxExplicit = 16.0;
constexpr int maxImplicit = 20000; // for one stretch

// Columns and points as plain numbers.
inline double* numbersOf(double* x)
{
    return x;
}
inline double* numbersOf(Column* x)
{
    static_assert(sizeof(Column) == (1 + directions) * sizeof(double));
    return reinterpret_cast<double*>(x);
}
inline const double* numbersOf(const double* x)
{
    return x;
}
inline const double* numbersOf(const Column* x)
{
    return reinterpret_cast<const double*>(x);
}
template <class T> constexpr int numbersIn = int(sizeof(T) / sizeof(double));

// y := x + a k
[[gnu::always_inline]] inline void addLoop(double* y, const double* x, double a, const double* k, int count)
{
    for (int i = 0; i < count; ++i) y[i] = x[i] + a * k[i];
}
void add(double* y, const double* x, double a, const double* k, int count)
{
    base::onVectorUnit<base::Loops<addLoop>>(y, x, a, k, count);
}

// product := M k of so many numbers each, M row-major.
[[gnu::always_inline]] inline void multiply(const double* matrix, const double* k, double* product, int n, int numbers)
{
    for (int i = 0; i < n; ++i) {
        double* row = product + i * numbers;
        for (int d = 0; d < numbers; ++d) row[d] = 0.0;
        for (int j = 0; j < n; ++j) {
            const double factor = matrix[i * n + j];
            if (factor == 0.0) continue;
            for (int d = 0; d < numbers; ++d) row[d] += factor * k[j * numbers + d];
        }
    }
}

} // namespace

Flow::Flow(Dynamics& dynamics, std::span<const StateSpec> states, const FilterOptions& options)
    : m_dynamics(dynamics)
    , m_size(dynamics.size())
    , m_reach(options.reach)
    , m_tolerance(options.tolerance)
{
    const auto n = std::size_t(m_size);
    for (const StateSpec& state : states) m_scale.push_back(state.scale);
    const std::vector<Column> columns(n);
    const std::vector<double> points(n);
    m_columns = {columns, columns, columns, columns, columns};
    m_points = {points, points, points, points, points};
    m_seeds.resize(n);
    m_slopes.resize(n);
    m_jacobian.resize(n * n);
    m_matrix.resize(n * n);
    m_inverse.resize(n * n);
    m_inverting.resize(n * std::size_t(base::lanesFor(m_size) * base::laneCount));
    m_pivots.resize(n);
}

template <> Flow::Room<Column>& Flow::room()
{
    return m_columns;
}
template <> Flow::Room<double>& Flow::room()
{
    return m_points;
}

// The Jacobian at the values of the first bundle.
template <class T> bool Flow::evaluate(double t, const T* x)
{
    for (int first = 0; first < m_size; first += directions) {
        for (int i = 0; i < m_size; ++i) {
            m_seeds[i] = base::valueOf(x[i]);
            if (i >= first && i < first + directions) m_seeds[i].d[i - first] = 1.0;
        }
        if (!m_dynamics.rates(t, m_seeds.data(), m_slopes.data())) return false;
        const int count = std::min(directions, m_size - first);
        for (int i = 0; i < m_size; ++i)
            for (int d = 0; d < count; ++d) m_jacobian[i * m_size + first + d] = m_slopes[i].d[d];
    }
    m_norm = normOfJacobian();
    m_left = evaluatedEvery;
    return std::isfinite(m_norm);
}

bool Flow::begin(double t, const double* x)
{
    m_step = 0.0;
    return evaluate(t, x);
}

// The smaller of the norms by rows and by columns, in scaled coordinates: each is a bound on what grows or decays. What
// is constant drives and is not driven, and counts in neither.
double Flow::normOfJacobian() const
{
    const auto isConstant = [this](int i) {
        for (int j = 0; j < m_size; ++j)
            if (m_jacobian[i * m_size + j] != 0.0) return false;
        return true;
    };
    double rows = 0.0, columns = 0.0;
    for (int j = 0; j < m_size; ++j) {
        if (isConstant(j)) continue;
        double row = 0.0, column = 0.0;
        for (int i = 0; i < m_size; ++i) {
            column += std::abs(m_jacobian[i * m_size + j]) * m_scale[j] / m_scale[i];
            if (!isConstant(i)) row += std::abs(m_jacobian[j * m_size + i]) * m_scale[i] / m_scale[j];
        }
        rows = std::max(rows, row);
        columns = std::max(columns, column);
    }
    return rows < columns ? rows : columns;
}

template <class T> bool Flow::stepExplicitly(double t, double h, T* x)
{
    Room<T>& at = room<T>();
    const int count = m_size * numbersIn<T>;
    double* k = numbersOf(at.k.data());
    double* stage = numbersOf(at.stage.data());
    double* sum = numbersOf(at.sum.data());
    double* now = numbersOf(x);
    if (!m_dynamics.rates(t, x, at.k.data())) return false;
    add(sum, now, h / 6.0, k, count);
    add(stage, now, h / 2.0, k, count);
    if (!m_dynamics.rates(t + h / 2.0, at.stage.data(), at.k.data())) return false;
    add(sum, sum, h / 3.0, k, count);
    add(stage, now, h / 2.0, k, count);
    if (!m_dynamics.rates(t + h / 2.0, at.stage.data(), at.k.data())) return false;
    add(sum, sum, h / 3.0, k, count);
    add(stage, now, h, k, count);
    if (!m_dynamics.rates(t + h, at.stage.data(), at.k.data())) return false;
    add(now, sum, h / 6.0, k, count);
    return true;
}

// Of the matrix I - gamma h J.
bool Flow::invert(double h)
{
    constexpr double gamma = 1.0 - 1.0 / std::numbers::sqrt2;
    for (int i = 0; i < m_size * m_size; ++i) m_matrix[i] = -gamma * h * m_jacobian[i];
    for (int i = 0; i < m_size; ++i) m_matrix[i * m_size + i] += 1.0;
    return base::invertSmall(m_matrix.data(), m_size, m_inverse.data(), m_inverting.data(), m_pivots.data());
}

template <class T> void Flow::solve(T* k)
{
    T* product = room<T>().sum.data();
    base::onVectorUnit<base::Loops<multiply>>(m_inverse.data(), numbersOf(k), numbersOf(product), m_size, numbersIn<T>);
    std::copy_n(product, m_size, k);
}

// `error`, where it is asked for: of the values, in parts of what is tolerated.
template <class T> bool Flow::moveImplicitly(double t, double h, const T* x, double* error)
{
    Room<T>& at = room<T>();
    const int count = m_size * numbersIn<T>;
    double* k = numbersOf(at.k.data());
    double* stage = numbersOf(at.stage.data());
    double* last = numbersOf(at.last.data());
    double* moved = numbersOf(at.moved.data());
    if (!m_dynamics.rates(t, x, at.k.data())) return false;
    solve(at.k.data());
    add(stage, numbersOf(x), h, k, count);
    if (!m_dynamics.rates(t + h, at.stage.data(), at.last.data())) return false;
    add(last, last, -2.0, k, count);
    solve(at.last.data());
    add(moved, numbersOf(x), 1.5 * h, k, count);
    add(moved, moved, 0.5 * h, last, count);
    if (error) *error = errorOf(h, x);
    return true;
}

// Against the step of first order that is within it, in parts of what is tolerated.
template <class T> double Flow::errorOf(double h, const T* x)
{
    const Room<T>& at = room<T>();
    double worst = 0.0;
    for (int i = 0; i < m_size; ++i) {
        const double size = std::max(std::abs(base::valueOf(x[i])), m_scale[i]);
        const double gap = 0.5 * h * (base::valueOf(at.k[i]) + base::valueOf(at.last[i]));
        if (!std::isfinite(gap)) return gap;
        worst = std::max(worst, std::abs(gap) / (m_tolerance * size));
    }
    return worst;
}

// One implicit step of all bundles, not beyond `rest`; 0 where none can be taken.
template <class T> double Flow::stepImplicitly(double t, double rest, T* x, int bundles)
{
    if (m_step <= 0.0) m_step = m_reach / m_norm;
    for (;;) {
        const double h = std::min(m_step, rest);
        if (!(h > 1e-13 * std::max(std::abs(t), rest))) return 0.0;
        double error = 0.0;
        if (!invert(h) || !moveImplicitly(t, h, x, &error) || !std::isfinite(error)) {
            m_step = 0.25 * h;
            continue;
        }
        const double next = h * std::clamp(0.9 / std::sqrt(std::max(error, 1e-8)), 0.2, 4.0);
        if (error > 1.0) {
            m_step = next;
            continue;
        }
        std::copy_n(room<T>().moved.data(), m_size, x);
        for (int b = 1; b < bundles; ++b) {
            if (!moveImplicitly(t, h, x + b * m_size, nullptr)) return 0.0;
            std::copy_n(room<T>().moved.data(), m_size, x + b * m_size);
        }
        // A step that was cut short by the end says nothing against longer ones.
        m_step = h < m_step ? std::max(m_step, next) : next;
        return h;
    }
}

template <class T> bool Flow::goAll(double from, double to, T* x, int bundles)
{
    int implicitSteps = 0;
    for (double t = from; t < to;) {
        if (m_left == 0 && !evaluate(t, x)) return false;
        const double rest = to - t;
        const double count = std::max(1.0, std::ceil(rest * m_norm / m_reach));
        double h = rest / count;
        if (count > maxExplicit) {
            if (++implicitSteps > maxImplicit) return false;
            h = stepImplicitly(t, rest, x, bundles);
            m_left = 0;
            ++m_counts.implicitSteps;
        } else {
            for (int b = 0; b < bundles; ++b)
                if (!stepExplicitly(t, h, x + b * m_size)) return false;
            --m_left;
            ++m_counts.explicitSteps;
        }
        if (!(h > 0.0)) return false;
        t = h < rest ? t + h : to;
    }
    return true;
}

template bool Flow::goAll(double from, double to, Column* x, int bundles);
template bool Flow::goAll(double from, double to, double* x, int bundles);

} // namespace titer::twin
