#include "core/studies/calibration/filter_trial.h"

#include "core/base/math/dual.h"
#include "core/base/text.h"
#include "core/base/units/units.h"
#include "core/studies/numerics/nonlinear_fit.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace titer::studies {

using base::say;
using Eigen::Index;

namespace {

constexpr std::size_t minPoints = 5;
constexpr double clear = 0.05;     // likelihood against the best below which a law is ruled out
constexpr double farBeyond = 2.0;  // of the trial's last throughput: further the law predicts more than it was shown
constexpr double rounding = 1e-10; // of the largest value: residuals below it are rounding of what was written down

enum class Law { Complete, Standard, Intermediate, Cake };
constexpr std::array laws{Law::Complete, Law::Standard, Law::Intermediate, Law::Cake};

const char* idOf(Law law)
{
    constexpr const char* ids[] = {"complete", "standard", "intermediate", "cake"};
    return ids[int(law)];
}

Law lawOf(const std::string& id)
{
    return *std::find_if(laws.begin(), laws.end(), [&](Law law) { return id == idOf(law); });
}

double exponentOf(Law law)
{
    constexpr double exponents[] = {2.0, 1.5, 1.0, 0.0};
    return exponents[int(law)];
}

// K w at the end of the law, where the filter is plugged.
double endOf(Law law)
{
    if (law == Law::Complete) return 1.0;
    return law == Law::Standard ? 2.0 : std::numeric_limits<double>::infinity();
}

// Throughput over J0 t at constant pressure, with x = K J0 t.
template <class T> T slowed(Law law, const T& x)
{
    using base::exp, base::log, base::sqrt;
    using std::exp, std::log, std::sqrt;
    constexpr double small = 1e-5; // all laws begin alike, and their closed forms lose digits
    if (x < T(small)) return 1.0 - 0.5 * x;
    switch (law) {
    case Law::Complete:
        return (1.0 - exp(-x)) / x;
    case Law::Standard:
        return 1.0 / (1.0 + 0.5 * x);
    case Law::Intermediate:
        return log(1.0 + x) / x;
    case Law::Cake:
        break;
    }
    return 2.0 / (sqrt(1.0 + 2.0 * x) + 1.0);
}

// Resistance over that of the clean filter, with x = K w below the end of the law.
template <class T> T risen(Law law, const T& x)
{
    using base::exp;
    using std::exp;
    switch (law) {
    case Law::Complete:
        return 1.0 / (1.0 - x);
    case Law::Standard:
        return 1.0 / ((1.0 - 0.5 * x) * (1.0 - 0.5 * x));
    case Law::Intermediate:
        return exp(x);
    case Law::Cake:
        break;
    }
    return 1.0 + x;
}

// K w at which the resistance is `rise` times that of the clean filter.
double throughputOf(Law law, double rise)
{
    switch (law) {
    case Law::Complete:
        return 1.0 - 1.0 / rise;
    case Law::Standard:
        return 2.0 * (1.0 - 1.0 / std::sqrt(rise));
    case Law::Intermediate:
        return std::log(rise);
    case Law::Cake:
        break;
    }
    return rise - 1.0;
}

// Parameters are relative: that of the clean filter to a guess, K to the trial's last throughput.
class LawFit {
public:
    LawFit(const FilterTrial& trial, Law law)
        : m_trial(trial)
        , m_law(law)
        , m_last(trial.throughput.back())
        , m_guess(guess())
    {
    }

    BlockingLaw fit() const
    {
        const std::vector<double>& seen = observed();
        NonlinearProblem problem{.names = {"start", "constant"},
                                 .residuals = int(seen.size()),
                                 .evaluate = [this](const Eigen::VectorXd& p, Eigen::VectorXd& r,
                                                    Eigen::MatrixXd* jacobian) { return evaluate(p, r, jacobian); }};
        const double infinite = std::numeric_limits<double>::infinity();
        problem.lower = Eigen::Vector2d(1e-6, 0.0);
        // At constant flow the points lie before the end of the law.
        problem.upper = Eigen::Vector2d(infinite, m_trial.constantFlow ? endOf(m_law) * (1.0 - 1e-9) : infinite);
        problem.responseLength = Eigen::Map<const Eigen::VectorXd>(seen.data(), Index(seen.size())).norm();
        BlockingLaw found{.id = idOf(m_law), .exponent = exponentOf(m_law)};
        double min = infinite;
        for (const double rise : {0.5, 0.05, 0.9}) {
            const base::Result<NonlinearFit> fit = fitNonlinear(problem, Eigen::Vector2d(1.0, rise), {.threads = 1});
            if (!fit || !(fit->rss < min)) continue;
            min = fit->rss;
            found.start = fit->parameters[0] * m_guess;
            found.constant = fit->parameters[1] / m_last;
            found.startError = fit->stdErrors[0];
            found.constantError = fit->stdErrors[1];
            if (found.startError) *found.startError *= m_guess;
            if (found.constantError) *found.constantError /= m_last;
            found.residualSd = fit->residualSd;
            found.converged = fit->converged;
        }
        const double floor = rounding * *std::max_element(seen.begin(), seen.end());
        found.likelihood = std::max(min, double(seen.size()) * floor * floor); // squares, until all laws are known
        return found;
    }

private:
    const std::vector<double>& observed() const { return m_trial.constantFlow ? m_trial.pressure : m_trial.throughput; }

    // Of the clean filter: flux over the first points, or the least pressure.
    double guess() const
    {
        if (m_trial.constantFlow) return *std::min_element(m_trial.pressure.begin(), m_trial.pressure.end());
        for (std::size_t i = 0; i < m_trial.time.size(); ++i)
            if (m_trial.time[i] > 0.0 && m_trial.throughput[i] > 0.0) return m_trial.throughput[i] / m_trial.time[i];
        return 1.0;
    }

    bool evaluate(const Eigen::VectorXd& p, Eigen::VectorXd& r, Eigen::MatrixXd* jacobian) const
    {
        using D = base::Dual<2>;
        D start = p[0], constant = p[1];
        start.d[0] = 1.0;
        constant.d[1] = 1.0;
        for (Index i = 0; i < r.size(); ++i) {
            const std::size_t at = std::size_t(i);
            D value;
            if (m_trial.constantFlow) {
                const D x = constant * (m_trial.throughput[at] / m_last);
                if (!(x.v < endOf(m_law))) return false;
                value = start * m_guess * risen(m_law, x);
            } else {
                const D clean = start * (m_guess * m_trial.time[at]);
                value = clean * slowed(m_law, constant * clean / m_last);
            }
            if (!std::isfinite(value.v)) return false;
            r[i] = value.v - observed()[at];
            if (jacobian)
                for (int k = 0; k < 2; ++k) (*jacobian)(i, k) = value.d[k];
        }
        return true;
    }

    const FilterTrial& m_trial;
    Law m_law;
    double m_last, m_guess;
};

base::Error fault(const FilterTrial& trial, base::Sentence what)
{
    return base::inputError(trial.name.empty() ? "filter" : trial.name, std::move(what));
}

// Squares become likelihoods: with as many parameters in each law Akaike's criterion compares n ln(squares).
void evaluateLaws(FilterFit& fit, std::size_t points)
{
    std::sort(fit.laws.begin(), fit.laws.end(),
              [](const BlockingLaw& a, const BlockingLaw& b) { return a.likelihood < b.likelihood; });
    const double min = fit.laws.front().likelihood;
    for (BlockingLaw& law : fit.laws) law.likelihood = std::pow(min / law.likelihood, 0.5 * double(points));
    fit.decided = std::all_of(fit.laws.begin() + 1, fit.laws.end(),
                              [](const BlockingLaw& law) { return law.likelihood < clear; });
}

void evaluateCapacity(FilterFit& fit, const FilterTask& task)
{
    const BlockingLaw& law = fit.laws.front();
    const double last = fit.trial.throughput.back();
    double end = endOf(lawOf(law.id));
    if (fit.trial.constantFlow) {
        if (!(task.pressureLimit > 0.0)) return;
        if (law.start >= task.pressureLimit) {
            fit.notices.push_back(
                {fit.trial.name,
                 say(CORE_TR("core", "The clean filter needs {1} at this flux, not below the limit of {2}. Choose a "
                                     "smaller flux or a larger limit."),
                     base::writeQuantity(law.start, "bar", 3), base::writeQuantity(task.pressureLimit, "bar", 3))});
            return;
        }
        end = throughputOf(lawOf(law.id), task.pressureLimit / law.start);
    }
    if (!(law.constant > 0.0) || std::isinf(end)) return;
    fit.capacity = end / law.constant;
    fit.beyondTrial = *fit.capacity > farBeyond * last;
    if (fit.beyondTrial)
        fit.notices.push_back(
            {fit.trial.name,
             say(CORE_TR("core", "The capacity of {1} is far beyond the trial, which ended at {2}. Continue a trial "
                                 "until it has passed at least half of it."),
                 base::writeQuantity(*fit.capacity, "L/m2", 3), base::writeQuantity(last, "L/m2", 3))});
}

} // namespace

double throughputAt(const BlockingLaw& law, double time)
{
    const double clean = law.start * time;
    return clean * slowed(lawOf(law.id), law.constant * clean);
}

std::optional<double> pressureAt(const BlockingLaw& law, double throughput)
{
    const double x = law.constant * throughput;
    if (!(x < endOf(lawOf(law.id)))) return std::nullopt;
    return law.start * risen(lawOf(law.id), x);
}

std::optional<double> minArea(const FilterFit& fit, const BlockingLaw& law, const FilterTask& task)
{
    if (!(task.volume > 0.0)) return std::nullopt;
    if (!fit.trial.constantFlow && task.duration > 0.0) return task.volume / throughputAt(law, task.duration);
    double end = endOf(lawOf(law.id));
    if (fit.trial.constantFlow) {
        if (!(task.pressureLimit > law.start)) return std::nullopt;
        end = throughputOf(lawOf(law.id), task.pressureLimit / law.start);
    }
    if (!(law.constant > 0.0) || std::isinf(end)) return std::nullopt;
    return task.volume * law.constant / end;
}

base::Result<FilterFit> fitFilter(const FilterTrial& trial, const FilterTask& task)
{
    const std::size_t points = trial.throughput.size();
    if (points < minPoints)
        return fault(trial, say(CORE_TR("core", "The trial has {1} points; a blocking law needs at least {2}."),
                                std::to_string(points), std::to_string(minPoints)));
    if (!(trial.throughput.back() > 0.0))
        return fault(trial, say(CORE_TR("core", "There was no flow through the filter in this trial.")));
    FilterFit fit{.trial = trial};
    for (const Law law : laws) {
        BlockingLaw found = LawFit(trial, law).fit();
        if (found.start > 0.0) fit.laws.push_back(std::move(found));
    }
    if (fit.laws.empty())
        return fault(trial, say(CORE_TR("core", "No blocking law fits this trial. Check whether its columns contain "
                                                "what their names say.")));
    evaluateLaws(fit, points);
    if (!(fit.laws.front().constant > 0.0))
        fit.notices.push_back(
            {trial.name, say(CORE_TR("core", "The filter did not block in this trial, so its capacity cannot be "
                                             "determined. Continue the trial."))});
    else if (!fit.decided)
        fit.notices.push_back(
            {trial.name,
             say(CORE_TR("core", "The trial does not distinguish the blocking laws; the areas for all likely laws "
                                 "are shown side by side. Continue until the flow has decreased, or the pressure "
                                 "increased, several times."))});
    evaluateCapacity(fit, task);
    return fit;
}

} // namespace titer::studies
