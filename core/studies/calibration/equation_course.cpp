#include "core/studies/calibration/equation_course.h"

#include "core/base/text.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace titer::studies {

using base::Dual;
using base::say;

namespace {

constexpr double never = std::numeric_limits<double>::infinity();

} // namespace

EquationCourse::EquationCourse(const base::Tape& rates, std::vector<double> usualSizes, int numbers, double tolerance)
    : m_rates(rates)
    , m_absolute(std::move(usualSizes))
    , m_relative(tolerance)
    , m_numbers(std::size_t(numbers))
    , m_duals(std::size_t(numbers))
    , m_integrator(*this, int(m_absolute.size()))
{
    for (double& size : m_absolute) size *= 1e-2 * tolerance;
}

void EquationCourse::set(std::span<const double> numbers, std::span<const double> breaks)
{
    std::copy(numbers.begin(), numbers.end(), m_numbers.begin());
    std::copy(numbers.begin(), numbers.end(), m_duals.begin());
    m_breaks.assign(breaks.begin(), breaks.end());
}

// Where rates jump at an end of the interval, those within it hold.
bool EquationCourse::rates(double t, const double* y, double* ydot)
{
    const std::size_t n = m_absolute.size();
    std::copy_n(y, n, m_numbers.begin());
    m_numbers[n] = std::clamp(t, m_first, m_last);
    m_rates.run(m_numbers.data(), ydot);
    return std::all_of(ydot, ydot + n, [](double slope) { return std::isfinite(slope); });
}

void EquationCourse::jacobian(double t, const double* y, double* columns)
{
    constexpr std::size_t width = 8;
    const std::size_t n = m_absolute.size();
    std::copy_n(y, n, m_duals.begin());
    m_duals[n] = std::clamp(t, m_first, m_last);
    std::vector<Dual<8>> slopes(n);
    for (std::size_t first = 0; first < n; first += width) {
        const std::size_t last = std::min(first + width, n);
        for (std::size_t k = first; k < last; ++k) m_duals[k].d[k - first] = 1.0;
        m_rates.run(m_duals.data(), slopes.data());
        for (std::size_t k = first; k < last; ++k) {
            m_duals[k].d[k - first] = 0.0;
            for (std::size_t i = 0; i < n; ++i) {
                const double slope = slopes[i].d[k - first];
                columns[k * n + i] = std::isfinite(slope) ? slope : 0.0;
            }
        }
    }
}

base::Done EquationCourse::failed() const
{
    return base::Error{base::Code::Solver,
                       {},
                       say(CORE_TR("core", "The equations cannot be followed beyond {1} s: {2}."),
                           base::writeShort(m_integrator.time(), 6), m_integrator.cause())};
}

void EquationCourse::start(double t, const std::vector<double>& y, double end)
{
    // Beyond what rounding does to the time of a break.
    constexpr double inside = 1e-10;
    m_first = std::isfinite(end) ? t + inside * (end - t) : t * (1.0 + inside);
    m_last = std::isfinite(end) ? end - inside * (end - t) : never;
    m_integrator.start(t, y, {m_relative, m_absolute}, false);
}

double EquationCourse::nextBreak(double t) const
{
    const auto next = std::upper_bound(m_breaks.begin(), m_breaks.end(), t);
    return next == m_breaks.end() ? never : *next;
}

base::Done EquationCourse::follow(std::vector<double>& y, std::span<const double> times, const At& at)
{
    std::size_t next = 0;
    double t = 0.0;
    std::vector<double> now = y;
    const auto tell = [&](double until) {
        for (; next < times.size() && times[next] <= until; ++next) {
            if (times[next] > t || t > 0.0) m_integrator.at(times[next], now.data());
            at(next, now.data());
        }
    };
    tell(0.0);
    while (next < times.size()) {
        const double end = std::min(nextBreak(t), times.back());
        start(t, y, nextBreak(t));
        while (m_integrator.time() < end) {
            if (m_integrator.step(end) != solve::Integrator::Outcome::Ok) return failed();
            t = m_integrator.time();
            tell(t);
        }
        t = end;
        m_integrator.at(t, y.data());
    }
    return base::done();
}

base::Done EquationCourse::rest(std::vector<double>& y, double from, double unit)
{
    std::vector<double> before = y, change = m_absolute;
    for (double& size : change) size *= 10.0;
    double t = from;
    int unchanged = 0;
    start(t, y, nextBreak(t));
    for (int k = 0; k < longestRest; ++k) {
        const double to = from + unit * std::ldexp(1.0, k);
        while (t < to) {
            const double next = nextBreak(t), end = std::min(next, to);
            while (m_integrator.time() < end)
                if (m_integrator.step(end) != solve::Integrator::Outcome::Ok) return failed();
            t = end;
            m_integrator.at(t, y.data());
            if (t == next) start(t, y, nextBreak(t));
        }
        unchanged = nextBreak(t) == never && isStill(before, y, change) ? unchanged + 1 : 0;
        if (unchanged == quietRest) return base::done();
        before = y;
    }
    return noRest();
}

} // namespace titer::studies
