// Takes the paths from all starts, keeps the best end, and says what it is worth.
#include "core/studies/numerics/nonlinear_fit.h"

#include "core/base/math/random.h"
#include "core/base/text.h"
#include "core/studies/numerics/parallel.h"
#include "core/studies/numerics/trust_region.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace titer::studies {

using base::say;
using Eigen::Index;
using Eigen::VectorXd;

namespace {

constexpr double epsilon = std::numeric_limits<double>::epsilon();
constexpr double orthogonal = 1e-7; // the relative offset of a minimum
constexpr double settled = 1e-2;    // the same where each point costs much and no step lowers the residuals
constexpr double singular = 1e12;   // condition from which parameters count as indistinguishable

constexpr std::array<StepRule, 3> rules{{{StepRule::Scale::Columns, 100.0, false},
                                         {StepRule::Scale::Relative, 0.5, true},
                                         {StepRule::Scale::Columns, 0.1, true}}};

struct Ending {
    Descent descent;
    Tangent tangent;
    double offset = 0.0;
    double condition = 1.0;
    bool converged = false;
    std::vector<int> flat = {}; // parameters that the residuals hardly depend on
    bool atMinimumWithoutFlat = false;

    bool reached() const { return descent.point.x.size() > 0; }
    double rss() const { return descent.point.rss; }
    // What is left to gain is less than neighbouring points differ by.
    bool isBlurred() const { return tangent.inPlane <= descent.unevenness; }
};

// The covariance of the free parameters is this times its transpose, for residuals of variance 1.
Eigen::MatrixXd halfOf(const Tangent& tangent)
{
    return tangent.scale.cwiseInverse().asDiagonal() * tangent.v * tangent.singular.cwiseInverse().asDiagonal();
}

// Those whose standard error exceeds their size, or of a logarithm 1: the slope along them is that of rounding and of the runs' errors.
std::vector<int> flatAt(const NonlinearProblem& problem, const FitPoint& point, const Tangent& tangent)
{
    const Index freedom = point.r.size() - Index(tangent.free.size());
    if (freedom <= 0) return {};
    const VectorXd errors = std::sqrt(point.rss / double(freedom)) * halfOf(tangent).rowwise().norm();
    std::vector<int> flat;
    for (std::size_t a = 0; a < tangent.free.size(); ++a) {
        const int i = tangent.free[a];
        const bool isLogarithm = !problem.logarithmic.empty() && problem.logarithmic[std::size_t(i)];
        if (errors[Index(a)] > (isLogarithm ? 1.0 : std::abs(point.x[i]))) flat.push_back(i);
    }
    return flat.size() < tangent.free.size() ? flat : std::vector<int>();
}

// Goes on in the parameters that the data determine, with the flat ones held, should the end be a minimum then.
void goOnWithoutFlat(const NonlinearProblem& problem, const NonlinearOptions& options, const StepRule& rule,
                     Ending& ending)
{
    const FitPoint& point = ending.descent.point;
    ending.flat = flatAt(problem, point, ending.tangent);
    if (ending.flat.empty()) return;
    NonlinearProblem held = problem;
    if (held.lower.size() == 0) held.lower = VectorXd::Constant(point.x.size(), -HUGE_VAL);
    if (held.upper.size() == 0) held.upper = VectorXd::Constant(point.x.size(), HUGE_VAL);
    for (const int i : ending.flat) held.lower[i] = held.upper[i] = point.x[i];
    Descent further = descend(held, point, rule, options);
    if (further.end != DescentEnd::Settled) return;
    if (!(relativeOffset(further.point, tangentAt(problem, further.point, {}, ending.flat)) <= settled)) return;
    ending.descent = std::move(further);
    ending.tangent = tangentAt(problem, ending.descent.point);
    ending.offset = relativeOffset(ending.descent.point, ending.tangent);
    ending.atMinimumWithoutFlat = true;
}

Ending evaluated(const NonlinearProblem& problem, Descent descent, const NonlinearOptions& options,
                 const StepRule& rule)
{
    const double enough = options.enough;
    Ending ending{.descent = std::move(descent), .tangent = {}};
    FitPoint& point = ending.descent.point;
    // Where each point costs much, a minimum that has been reached is not gone over again.
    if (ending.descent.end != DescentEnd::Stopped && !(enough > 0.0)) polish(problem, point);
    ending.tangent = tangentAt(problem, point);
    const Tangent& tangent = ending.tangent;
    const bool some = !tangent.free.empty();
    if (some) ending.condition = tangent.singular[0] / tangent.singular[tangent.singular.size() - 1];
    if (!(ending.condition < singular)) ending.condition = HUGE_VAL;
    ending.offset = relativeOffset(point, tangent);
    // Where each point costs much it is uneven too: no step lowers the residuals further, and by far less than a standard error.
    const bool atRest = enough > 0.0 && ending.descent.end == DescentEnd::Settled && ending.offset <= settled;
    const bool flat = ending.offset <= std::max(orthogonal, enough) || tangent.inPlane <= roundingOf(problem) ||
                      ending.isBlurred() || atRest;
    if (!flat && enough > 0.0 && ending.descent.end == DescentEnd::Settled)
        if (std::isfinite(ending.condition)) goOnWithoutFlat(problem, options, rule, ending);
    ending.converged = (flat || ending.atMinimumWithoutFlat) && std::isfinite(ending.condition) &&
                       ending.descent.end != DescentEnd::Stopped;
    return ending;
}

VectorXd drawnStart(const NonlinearProblem& problem, const VectorXd& start, const NonlinearOptions& options,
                    std::size_t number)
{
    base::Random random(options.seed, "start " + std::to_string(number));
    VectorXd x = start;
    for (Index i = 0; i < x.size(); ++i) {
        const double share = random.uniform();
        const double low = problem.lower.size() > 0 ? problem.lower[i] : -HUGE_VAL;
        const double high = problem.upper.size() > 0 ? problem.upper[i] : HUGE_VAL;
        if (options.drawnFrom.size() > 0)
            x[i] = options.drawnFrom[i] + (options.drawnTo[i] - options.drawnFrom[i]) * share;
        else if (std::isfinite(low) && std::isfinite(high))
            x[i] = low + (high - low) * share;
        else if (start[i] != 0.0)
            x[i] = start[i] * std::pow(10.0, 2.0 * share - 1.0);
        else
            x[i] = 2.0 * share - 1.0;
        x[i] = std::clamp(x[i], low, high);
    }
    return x;
}

bool sameMinimum(const NonlinearProblem& problem, const Ending& a, const Ending& b)
{
    const double min = roundingOf(problem) * roundingOf(problem);
    return std::abs(a.rss() - b.rss()) <= 1e-6 * std::max(a.rss(), b.rss()) + min;
}

// Ends that rounding alone distinguishes count as equal, so that the first of them is taken everywhere.
bool better(const NonlinearProblem& problem, const Ending& a, const Ending& b)
{
    if (!a.reached() || !b.reached()) return a.reached() && !b.reached();
    if (a.converged != b.converged) return a.converged;
    return a.rss() < b.rss() && !sameMinimum(problem, a, b);
}

std::string listed(const std::vector<std::string>& names)
{
    return base::join(names, ", ");
}

// The parameters that a direction without influence moves.
std::vector<std::string> confounded(const NonlinearProblem& problem, const Tangent& tangent)
{
    std::vector<std::string> names;
    const Index last = tangent.v.cols() - 1;
    for (Index k = 0; k < tangent.v.rows(); ++k)
        if (std::abs(tangent.v(k, last)) > 0.05)
            names.push_back(problem.names[std::size_t(tangent.free[std::size_t(k)])]);
    return names;
}

base::Sentence messageOf(const NonlinearProblem& problem, const NonlinearFit& fit, const Ending& ending,
                         const NonlinearOptions& options)
{
    if (ending.descent.end == DescentEnd::Stopped)
        return say(CORE_TR("core", "The fit was stopped before it converged; the values are the last ones reached."));
    if (!std::isfinite(ending.condition)) {
        const std::vector<std::string> names = confounded(problem, ending.tangent);
        if (names.size() == 1)
            return say(
                CORE_TR(
                    "core",
                    "The fit did not converge: {1} has no influence on the model where the fit ended. Start from other "
                    "values, or give {1} bounds."),
                names.front());
        return say(
            CORE_TR("core",
                    "The data cannot distinguish {1}: other values of them fit equally well. Remove one of them, or "
                    "fix it."),
            listed(names));
    }
    if (ending.converged) {
        std::vector<std::string> names;
        for (std::size_t i = 0; i < fit.atBound.size(); ++i)
            if (fit.atBound[i]) names.push_back(problem.names[i]);
        if (!names.empty())
            return say(
                CORE_TR("core", "The fit converged with {1} at a bound; such a parameter has no standard error."),
                listed(names));
        if (fit.degreesOfFreedom == 0)
            return say(CORE_TR(
                "core", "The fit converged, with as many parameters as values: their errors cannot be estimated."));
        if (std::sqrt(fit.rss) <= roundingOf(problem))
            return say(CORE_TR("core", "The fit converged, and the model passes exactly through every point: "
                                       "residuals and standard errors are rounding errors."));
        if (ending.atMinimumWithoutFlat) {
            for (const int i : ending.flat) names.push_back(problem.names[std::size_t(i)]);
            return say(CORE_TR("core", "The fit converged in all that the data determine; there the residuals hardly "
                                       "depend on {1}."),
                       listed(names));
        }
        if (!(ending.offset <= std::max(orthogonal, options.enough))) {
            if (ending.tangent.inPlane <= roundingOf(problem))
                return say(
                    CORE_TR("core",
                            "The fit converged: what a further step would change lies below rounding, condition {1}."),
                    base::writeShort(ending.condition, 2));
            if (ending.isBlurred())
                return say(CORE_TR("core",
                                   "The fit converged: further steps would gain less than neighbouring runs of the "
                                   "model differ by, condition {1}."),
                           base::writeShort(ending.condition, 2));
        }
        return say(CORE_TR("core", "The fit converged: relative offset {1}, condition {2}."),
                   base::writeShort(ending.offset, 2), base::writeShort(ending.condition, 2));
    }
    if (ending.descent.end == DescentEnd::IterationLimit)
        return say(
            CORE_TR("core",
                    "The fit did not converge within {1} steps (relative offset {2}). Start from other values, or from "
                    "several, or give bounds."),
            std::to_string(options.iterations), base::writeShort(ending.offset, 2));
    return say(CORE_TR("core",
                       "The fit did not converge: no step reduces the residuals, but this is not a minimum (relative "
                       "offset {1}). Start from other values, or look for a discontinuity in the model."),
               base::writeShort(ending.offset, 2));
}

void addErrors(NonlinearFit& fit, const Tangent& tangent)
{
    const Index p = fit.parameters.size();
    fit.stdErrors.assign(std::size_t(p), std::nullopt);
    fit.covariance = Eigen::MatrixXd::Zero(p, p);
    // What surrounds an end that is no minimum says nothing of errors.
    if (!fit.converged || fit.degreesOfFreedom == 0) return;
    const Eigen::MatrixXd half = halfOf(tangent);
    for (std::size_t a = 0; a < tangent.free.size(); ++a) {
        for (std::size_t b = 0; b < tangent.free.size(); ++b)
            fit.covariance(tangent.free[a], tangent.free[b]) =
                fit.residualSd * fit.residualSd * half.row(Index(a)).dot(half.row(Index(b)));
        fit.stdErrors[std::size_t(tangent.free[a])] = fit.residualSd * half.row(Index(a)).norm();
    }
}

NonlinearFit reported(const NonlinearProblem& problem, const Ending& ending, const NonlinearOptions& options)
{
    const FitPoint& point = ending.descent.point;
    NonlinearFit fit;
    fit.parameters = point.x;
    fit.residuals = point.r;
    fit.jacobian = point.jacobian;
    fit.rss = point.rss;
    fit.converged = ending.converged;
    fit.relativeOffset = ending.offset;
    fit.condition = ending.condition;
    fit.iterations = ending.descent.iterations;
    fit.atBound.assign(std::size_t(point.x.size()), true);
    for (const int i : ending.tangent.free) fit.atBound[std::size_t(i)] = false;
    fit.flat.assign(std::size_t(point.x.size()), false);
    for (const int i : ending.flat) fit.flat[std::size_t(i)] = true;
    fit.degreesOfFreedom = problem.residuals - int(ending.tangent.free.size());
    if (fit.degreesOfFreedom > 0) fit.residualSd = std::sqrt(fit.rss / double(fit.degreesOfFreedom));
    addErrors(fit, ending.tangent);
    fit.message = messageOf(problem, fit, ending, options);
    return fit;
}

base::Done checkProblem(const NonlinearProblem& problem, const VectorXd& start)
{
    const Index p = Index(problem.names.size());
    const bool fits = p > 0 && start.size() == p && (problem.lower.size() == 0 || problem.lower.size() == p) &&
                      (problem.upper.size() == 0 || problem.upper.size() == p) && problem.evaluate;
    if (!fits)
        return base::inputError(
            "model", say(CORE_TR("core", "A fit needs one start value, and at most one pair of bounds, for each "
                                         "parameter.")));
    if (problem.residuals < p)
        return base::inputError(
            "model", say(CORE_TR("core", "Fewer values ({1}) than parameters ({2}): remove parameters, or add data."),
                         std::to_string(problem.residuals), std::to_string(p)));
    for (Index i = 0; i < p; ++i) {
        const std::string& name = problem.names[std::size_t(i)];
        const double low = problem.lower.size() > 0 ? problem.lower[i] : -HUGE_VAL;
        const double high = problem.upper.size() > 0 ? problem.upper[i] : HUGE_VAL;
        if (!(low < high))
            return base::inputError("parameters/" + name,
                                    say(CORE_TR("core", "The lower bound {1} of {2} is not below its upper bound {3}."),
                                        base::writeNumber(low), name, base::writeNumber(high)));
        if (!(start[i] >= low))
            return base::inputError(
                "parameters/" + name,
                say(CORE_TR("core", "The start value {1} of {2} is below its lower bound {3}; raise it."),
                    base::writeNumber(start[i]), name, base::writeNumber(low)));
        if (!(start[i] <= high))
            return base::inputError(
                "parameters/" + name,
                say(CORE_TR("core", "The start value {1} of {2} is above its upper bound {3}; lower it."),
                    base::writeNumber(start[i]), name, base::writeNumber(high)));
    }
    return base::done();
}

} // namespace

base::Result<NonlinearFit> fitNonlinear(const NonlinearProblem& problem, const VectorXd& start,
                                        const NonlinearOptions& options)
{
    if (const base::Done checked = checkProblem(problem, start); !checked) return checked.error();
    FitPoint first;
    if (!evaluateAt(problem, start, first))
        return base::inputError(
            "model",
            say(CORE_TR("core", "The model has no value, or no derivative, at the start values. Start from others.")));
    const std::size_t starts = 1 + std::size_t(std::max(0, options.extraStarts));
    const std::size_t perStart = std::size_t(std::clamp(options.rules, 1, int(rules.size())));
    std::vector<Ending> endings(starts * perStart);
    forEach(
        endings.size(),
        [&](std::size_t i) {
            FitPoint from = first;
            if (i >= perStart && !evaluateAt(problem, drawnStart(problem, start, options, i / perStart), from)) return;
            endings[i] =
                evaluated(problem, descend(problem, from, rules[i % perStart], options), options, rules[i % perStart]);
        },
        options.threads, options.stop);
    std::size_t best = 0;
    for (std::size_t i = 1; i < endings.size(); ++i)
        if (better(problem, endings[i], endings[best])) best = i;
    if (!endings[best].reached()) { // stopped before it began
        endings[best].descent = {.point = first, .end = DescentEnd::Stopped};
        endings[best] = evaluated(problem, std::move(endings[best].descent), options, rules[0]);
    }
    NonlinearFit fit = reported(problem, endings[best], options);
    fit.starts = int(starts);
    fit.startsAtBest = 0;
    for (std::size_t s = 0; s < starts; ++s)
        fit.startsAtBest += std::any_of(
            endings.begin() + std::ptrdiff_t(s * perStart), endings.begin() + std::ptrdiff_t((s + 1) * perStart),
            [&](const Ending& e) { return e.reached() && sameMinimum(problem, e, endings[best]); });
    return fit;
}

} // namespace titer::studies
