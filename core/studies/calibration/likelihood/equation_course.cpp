#include "core/studies/calibration/likelihood/equation_course.h"

#include "core/base/text.h"
#include "core/solve/integrate/dense_newton.h"
#include "core/solve/integrate/sparse_newton.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace titer::studies {

using base::say;

namespace {

constexpr double never = std::numeric_limits<double>::infinity();

// The same block for the states and for each tangent: what ties tangents to states beyond it vanishes with Newton's steps of these.
class TangentNewton : public solve::NewtonMatrix {
public:
    TangentNewton(std::unique_ptr<solve::NewtonMatrix> block, std::size_t size, std::size_t rows)
        : m_size(size)
        , m_rows(rows)
        , m_block(std::move(block))
    {
    }

    bool linearize(double t, const double* y) override { return m_block->linearize(t, y); }
    bool factor(double gamma) override { return m_block->factor(gamma); }
    void solve(double* b) override
    {
        for (std::size_t first = 0; first < m_rows; first += m_size) m_block->solve(b + first);
    }
    void addProduct(const double* x, double* out) override
    {
        for (std::size_t first = 0; first < m_rows; first += m_size) m_block->addProduct(x + first, out + first);
    }

private:
    std::size_t m_size, m_rows;
    std::unique_ptr<solve::NewtonMatrix> m_block;
};

} // namespace

EquationCourse::EquationCourse(const base::Tape& rates, std::vector<double> usualSizes, int numbers, double tolerance)
    : m_rates(rates)
    , m_states(usualSizes.size())
    , m_absolute(std::move(usualSizes))
    , m_relative(tolerance)
    , m_numbers(std::size_t(numbers))
    , m_duals(std::size_t(numbers))
    , m_slopes(m_states)
{
    for (double& size : m_absolute) size *= 1e-2 * tolerance;
    constexpr std::size_t few = 32; // for which the dense factors cost less
    if (m_states > few) findPattern();
}

// Columns of which no two fill the same row are differentiated together.
void EquationCourse::findPattern()
{
    const std::vector<std::vector<int>> inputs = m_rates.inputsOfResults();
    m_pattern.resize(m_states);
    for (std::size_t row = 0; row < m_states; ++row)
        for (const int input : inputs[row])
            if (input < int(m_states)) m_pattern[std::size_t(input)].push_back(int(row));
    std::vector<std::vector<char>> filled; // per group, rows
    for (const std::vector<int>& rows : m_pattern) {
        std::size_t group = 0;
        const auto clashes = [&] {
            return std::ranges::any_of(rows, [&](int row) { return filled[group][std::size_t(row)]; });
        };
        while (group < filled.size() && clashes()) ++group;
        if (group == filled.size()) filled.emplace_back(m_states, false);
        for (const int row : rows) filled[group][std::size_t(row)] = true;
        m_groups.push_back(int(group));
    }
}

void EquationCourse::set(std::span<const double> numbers, std::span<const CourseBreak> breaks,
                         const CourseDirections& directions)
{
    std::copy(numbers.begin(), numbers.end(), m_numbers.begin());
    std::copy(numbers.begin(), numbers.end(), m_duals.begin());
    m_along.assign((directions.count() + width - 1) / width, m_duals);
    for (std::size_t i = m_states + 1; i < m_numbers.size() && directions.count() > 0; ++i) {
        const int direction = directions.ofNumber[i];
        if (direction < 0) continue;
        const std::size_t k = std::size_t(direction);
        m_along[k / width][i].d[k % width] = directions.size[k];
    }
    m_breaks = breaks;
}

// Where rates jump at an end of the interval, those within it hold.
bool EquationCourse::rates(double t, const double* y, double* ydot)
{
    const std::size_t n = m_states;
    m_numbers[n] = std::clamp(t, m_first, m_last);
    if (!m_along.empty()) return tangentRates(y, ydot);
    std::copy_n(y, n, m_numbers.begin());
    m_rates.run(m_numbers.data(), ydot);
    return std::all_of(ydot, ydot + n, [](double slope) { return std::isfinite(slope); });
}

bool EquationCourse::tangentRates(const double* y, double* ydot)
{
    const std::size_t n = m_states, rows = m_absolute.size();
    bool finite = true;
    for (std::size_t chunk = 0; chunk < m_along.size(); ++chunk) {
        std::vector<Number>& along = m_along[chunk];
        const std::size_t first = n * (1 + width * chunk), last = std::min(first + n * width, rows);
        along[n].v = m_numbers[n];
        for (std::size_t i = 0; i < n; ++i) {
            along[i].v = y[i];
            for (std::size_t at = first + i, k = 0; at < last; at += n, ++k) along[i].d[k] = y[at];
        }
        m_rates.run(along.data(), m_slopes.data());
        for (std::size_t i = 0; i < n; ++i) {
            ydot[i] = m_slopes[i].v;
            finite &= std::isfinite(ydot[i]);
            for (std::size_t at = first + i, k = 0; at < last; at += n, ++k) {
                ydot[at] = m_slopes[i].d[k];
                finite &= std::isfinite(ydot[at]);
            }
        }
    }
    return finite;
}

void EquationCourse::jacobian(double t, const double* y, double* columns)
{
    const std::size_t n = m_states;
    std::copy_n(y, n, m_duals.begin());
    m_duals[n] = std::clamp(t, m_first, m_last);
    for (std::size_t first = 0; first < n; first += width) {
        const std::size_t last = std::min(first + width, n);
        for (std::size_t k = first; k < last; ++k) m_duals[k].d[k - first] = 1.0;
        m_rates.run(m_duals.data(), m_slopes.data());
        for (std::size_t k = first; k < last; ++k) {
            m_duals[k].d[k - first] = 0.0;
            for (std::size_t i = 0; i < n; ++i) {
                const double slope = m_slopes[i].d[k - first];
                columns[k * n + i] = std::isfinite(slope) ? slope : 0.0;
            }
        }
    }
}

void EquationCourse::entries(double t, const double* y, double* values)
{
    const std::size_t n = m_states, groups = std::size_t(*std::ranges::max_element(m_groups)) + 1;
    std::copy_n(y, n, m_duals.begin());
    m_duals[n] = std::clamp(t, m_first, m_last);
    for (std::size_t first = 0; first < groups; first += width) {
        const auto place = [&](std::size_t column) { return std::size_t(m_groups[column]) - first; };
        for (std::size_t k = 0; k < n; ++k)
            if (place(k) < width) m_duals[k].d[place(k)] = 1.0;
        m_rates.run(m_duals.data(), m_slopes.data());
        double* value = values;
        for (std::size_t k = 0; k < n; ++k) {
            m_duals[k].d = {};
            for (const int row : m_pattern[k]) {
                const double slope = place(k) < width ? m_slopes[std::size_t(row)].d[place(k)] : *value;
                *value++ = std::isfinite(slope) ? slope : 0.0;
            }
        }
    }
}

std::unique_ptr<solve::NewtonMatrix> EquationCourse::newton(int rows)
{
    solve::System& system = *this;
    std::unique_ptr<solve::NewtonMatrix> block;
    if (m_pattern.empty())
        block = std::make_unique<solve::DenseNewton>(system, coreSize());
    else
        block = std::make_unique<solve::SparseNewton>(
            m_pattern, [this](double t, const double* y, double* values) { entries(t, y, values); });
    return std::make_unique<TangentNewton>(std::move(block), m_states, std::size_t(rows));
}

base::Done EquationCourse::failed(const std::string& cause) const
{
    return base::Error{base::Code::Solver,
                       {},
                       say(CORE_TR("core", "The equations cannot be followed beyond {1} s: {2}."),
                           base::writeShort(m_integrator->time(), 6), cause)};
}

base::Done EquationCourse::advance(double end, const std::function<void()>& reported)
{
    constexpr int maxSteps = 100'000;
    for (int steps = 0; m_integrator->time() < end; ++steps) {
        if (steps == maxSteps) return failed(CORE_TR("core", "it takes too many steps"));
        if (m_integrator->step(end) != solve::Integrator::Outcome::Ok) return failed(m_integrator->cause());
        if (!(m_integrator->time() > m_integrator->stepStart()))
            return failed(CORE_TR("core", "its steps vanish, as where a state grows without limit"));
        if (reported) reported();
    }
    return base::done();
}

void EquationCourse::start(double t, const std::vector<double>& y, double end)
{
    // Beyond what rounding does to the time of a break.
    constexpr double inside = 1e-10;
    m_first = std::isfinite(end) ? t + inside * (end - t) : t * (1.0 + inside);
    m_last = std::isfinite(end) ? end - inside * (end - t) : never;
    solve::System& system = *this;
    std::unique_ptr<solve::Integrator>& integrator = m_integrators[y.size()];
    if (!integrator) integrator = std::make_unique<solve::Integrator>(system, int(y.size()));
    m_integrator = integrator.get();
    m_absolute.resize(m_states);
    while (m_absolute.size() < y.size()) m_absolute.push_back(m_absolute[m_absolute.size() - m_states]);
    m_integrator->start(t, y, {m_relative, m_absolute}, false);
}

double EquationCourse::nextBreak(double t) const
{
    const auto next = std::upper_bound(m_breaks.begin(), m_breaks.end(), t,
                                       [](double time, const CourseBreak& b) { return time < b.time; });
    return next == m_breaks.end() ? never : next->time;
}

// Where a break moves along a direction, the tangent jumps by what the rates before it do longer than those after it.
void EquationCourse::pass(double t, std::vector<double>& y, double end)
{
    const auto at = std::find_if(m_breaks.begin(), m_breaks.end(), [&](const CourseBreak& b) { return b.time == t; });
    const bool moves = at != m_breaks.end() && !at->slopes.empty() && y.size() > m_states;
    std::vector<double> before(y.size()), after(y.size());
    if (moves) rates(t, y.data(), before.data()); // still those up to the break
    start(t, y, end);
    if (!moves) return;
    rates(t, y.data(), after.data());
    for (std::size_t k = 0; k < at->slopes.size(); ++k)
        for (std::size_t i = 0; i < m_states; ++i) y[(1 + k) * m_states + i] += (before[i] - after[i]) * at->slopes[k];
    start(t, y, end);
}

base::Done EquationCourse::follow(std::vector<double>& y, std::span<const double> times, const At& at)
{
    std::size_t next = 0;
    double t = 0.0;
    std::vector<double> now = y;
    const auto report = [&](double until) {
        for (; next < times.size() && times[next] <= until; ++next) {
            if (times[next] > t || t > 0.0) m_integrator->at(times[next], now.data());
            at(next, now.data());
        }
    };
    report(0.0);
    if (next < times.size()) start(t, y, nextBreak(t));
    while (next < times.size()) {
        const double end = std::min(nextBreak(t), times.back());
        const auto reported = [&] {
            t = m_integrator->time();
            report(t);
        };
        if (const base::Done done = advance(end, reported); !done) return done;
        t = end;
        m_integrator->at(t, y.data());
        if (next < times.size()) pass(t, y, nextBreak(t));
    }
    return base::done();
}

base::Done EquationCourse::rest(std::vector<double>& y, double from, double unit)
{
    std::vector<double> before = y, change(m_absolute.begin(), m_absolute.begin() + std::ptrdiff_t(m_states));
    for (double& size : change) size *= 10.0;
    double t = from;
    int unchanged = 0;
    start(t, y, nextBreak(t));
    for (int k = 0; k < maxRest; ++k) {
        const double to = from + unit * std::ldexp(1.0, k);
        while (t < to) {
            const double next = nextBreak(t), end = std::min(next, to);
            if (const base::Done done = advance(end); !done) return done;
            t = end;
            m_integrator->at(t, y.data());
            if (t == next) pass(t, y, nextBreak(t));
        }
        unchanged = nextBreak(t) == never && isStill(before, y, change) ? unchanged + 1 : 0;
        if (unchanged == quietRest) return base::done();
        before = y;
    }
    return noRest();
}

} // namespace titer::studies
