#include "core/studies/calibration/likelihood/likelihood_fit.h"

#include "core/base/math/random.h"
#include "core/base/text.h"
#include "core/studies/calibration/likelihood/likelihood_objective.h"
#include "core/studies/numerics/distributions.h"
#include "core/studies/numerics/parallel.h"

#include <algorithm>
#include <cmath>

namespace titer::studies {

using base::Error;
using base::say;
using Eigen::Index;
using Eigen::VectorXd;

namespace {

// Points that are looked at for each start that is followed to its end, those of them from which a few steps are taken, and steps.
constexpr int drawnPerStart = 10, triedPerStart = 3, stepsOfTrial = 10;
// Ends that lie no further apart are as high as each other.
constexpr double sameEnd = 0.05;
// A gain that no interval shows.
constexpr double negligible = 1e-3;

struct Ending {
    bool reached = false;
    Scoring scoring;
};

class LikelihoodFitting {
public:
    LikelihoodFitting(const model::Flowsheet& plant, const LikelihoodRecord& record, const model::Catalogue& catalogue,
                      const LikelihoodFitOptions& options, std::stop_token stop)
        : m_plant(plant)
        , m_record(record)
        , m_catalogue(catalogue)
        , m_options(options)
        , m_stop(std::move(stop))
    {
    }

    base::Result<LikelihoodFit> run()
    {
        if (std::ranges::none_of(m_record.parameters, &LikelihoodRecord::Parameter::estimated))
            return base::inputError("parameters", say(CORE_TR("core", "No parameter of the fit is to be estimated.")));
        base::Result<LikelihoodObjective> first = objective(m_options.tolerance);
        if (!first) return first.error();
        if (const base::Done sound = checkBounds(*first); !sound) return sound.error();
        m_fit.record = m_record;
        std::vector<VectorXd> starts{first->variablesOf(first->values())};
        if (m_options.starts > 1) addDrawn(*first, starts);
        std::vector<Ending> endings = follow(starts, 500, m_options.starts > 1 ? 0.3 : 0.0, 0.9);
        const auto best = std::ranges::min_element(
            endings, {}, [](const Ending& e) { return e.reached ? e.scoring.point.value : HUGE_VAL; });
        if (!best->reached) return noStart();
        for (const Ending& ending : endings) {
            m_fit.evaluations += ending.scoring.evaluations;
            if (ending.reached) m_fit.ends.push_back(ending.scoring.point.value);
        }
        std::ranges::sort(m_fit.ends);
        m_fit.starts = int(starts.size());
        m_fit.startsAtBest =
            int(std::ranges::count_if(m_fit.ends, [&](double end) { return end <= m_fit.ends.front() + sameEnd; }));
        return finish(best->scoring);
    }

private:
    base::Result<LikelihoodObjective> objective(double tolerance, bool itself = false) const
    {
        base::Result<FitLikelihood> likelihood = FitLikelihood::open(m_plant, m_record, m_catalogue, tolerance);
        if (!likelihood) return likelihood.error();
        LikelihoodObjective made(*std::move(likelihood), itself);
        made.stopWith(m_stop);
        return made;
    }

    base::Done checkBounds(LikelihoodObjective& objective) const;
    Error noStart() const;
    void addDrawn(LikelihoodObjective& first, std::vector<VectorXd>& starts);
    std::vector<Ending> follow(const std::vector<VectorXd>& starts, int steps, double begin, double end);
    base::Result<LikelihoodFit> finish(const Scoring& best);
    void addProfiles();
    void addRemarks();
    std::vector<EstimatedParameter> estimatedAt(const LikelihoodObjective& end, const ScoredPoint& point) const;
    void sayWhatIsFlat(const std::vector<EstimatedParameter>& estimated, const ScoredPoint& point);
    void reportParameters(const LikelihoodObjective& end, const std::vector<EstimatedParameter>& estimated,
                          const ScoredPoint& point);
    base::Sentence messageOf(const Scoring& end) const;

    const model::Flowsheet& m_plant;
    const LikelihoodRecord& m_record;
    const model::Catalogue& m_catalogue;
    const LikelihoodFitOptions& m_options;
    std::stop_token m_stop;
    LikelihoodFit m_fit;
    std::optional<Error> m_failure; // the first, of a start
};

base::Done LikelihoodFitting::checkBounds(LikelihoodObjective& objective) const
{
    const ScoringProblem problem = objective.problem();
    for (Index i = 0; i < problem.lower.size(); ++i) {
        const LikelihoodRecord::Parameter& parameter =
            m_record.parameters[std::size_t(objective.variables()[std::size_t(i)])];
        const std::string where = "parameters/" + parameter.name;
        if (!(problem.lower[i] <= problem.upper[i]))
            return base::inputError(where,
                                    say(CORE_TR("core", "The range of “{1}” ends before it begins."), parameter.name));
        if (!std::isfinite(toScale(parameter.scale, parameter.value)))
            return base::inputError(where, say(CORE_TR("core", "“{1}” counts by its logarithm, but has the value {2}; "
                                                               "give it one above 0."),
                                               parameter.name, base::writeShort(parameter.value)));
        if (m_options.starts > 1 && !(std::isfinite(problem.lower[i]) && std::isfinite(problem.upper[i])))
            return base::inputError(where, say(CORE_TR("core", "Starts are drawn between the bounds of a parameter, "
                                                               "and “{1}” lacks them; give it a range above 0."),
                                               parameter.name));
    }
    return base::done();
}

// Uniformly on the scales; of all that have a likelihood the best.
void LikelihoodFitting::addDrawn(LikelihoodObjective& first, std::vector<VectorXd>& starts)
{
    const ScoringProblem problem = first.problem();
    const std::size_t count = std::size_t(drawnPerStart) * std::size_t(m_options.starts - 1);
    struct Drawn {
        VectorXd x;
        std::optional<double> value;
        std::optional<Error> failure;
    };
    std::vector<Drawn> drawn(count);
    constexpr std::size_t together = 10;
    forEach((count + together - 1) / together,
            [&](std::size_t piece) {
                base::Result<LikelihoodObjective> own = objective(m_options.tolerance);
                if (!own) return;
                for (std::size_t i = piece * together; i < std::min(count, (piece + 1) * together); ++i) {
                    base::Random random(m_options.seed, "start " + std::to_string(i + 1));
                    drawn[i].x = problem.lower;
                    for (Index k = 0; k < drawn[i].x.size(); ++k)
                        drawn[i].x[k] = random.uniform(problem.lower[k], problem.upper[k]);
                    drawn[i].value = own->valueAt(drawn[i].x);
                    drawn[i].failure = own->failure();
                }
            },
            m_options.threads, m_stop,
            [&](double share) {
                if (m_options.progress) m_options.progress(0.1 * share);
            });
    m_fit.drawn = int(count);
    m_fit.evaluations += long(count);
    for (const Drawn& start : drawn) {
        if (start.value) continue;
        ++m_fit.failed;
        if (!m_failure) m_failure = start.failure;
    }
    std::erase_if(drawn, [](const Drawn& start) { return !start.value; });
    std::ranges::stable_sort(drawn, {}, [](const Drawn& start) { return *start.value; });
    std::vector<VectorXd> tried;
    for (std::size_t i = 0; i < std::min(drawn.size(), std::size_t(triedPerStart * (m_options.starts - 1))); ++i)
        tried.push_back(drawn[i].x);
    std::vector<Ending> endings = follow(tried, stepsOfTrial, 0.1, 0.3);
    std::erase_if(endings, [](const Ending& e) { return !e.reached; });
    std::ranges::stable_sort(endings, {}, [](const Ending& e) { return e.scoring.point.value; });
    for (const Ending& ending : endings) m_fit.evaluations += ending.scoring.evaluations;
    for (std::size_t i = 0; i < std::min(endings.size(), std::size_t(m_options.starts - 1)); ++i)
        starts.push_back(endings[i].scoring.point.x);
}

// Each by so many steps at most; reported as the part of the fit from `begin` to `end`.
std::vector<Ending> LikelihoodFitting::follow(const std::vector<VectorXd>& starts, int steps, double begin, double end)
{
    std::vector<Ending> endings(starts.size());
    std::vector<std::optional<Error>> failures(starts.size());
    forEach(
        starts.size(),
        [&](std::size_t i) {
            base::Result<LikelihoodObjective> own = objective(m_options.tolerance);
            if (!own) return;
            ScoredPoint start{.x = starts[i]};
            const bool sound = own->evaluate(start);
            failures[i] = own->failure();
            if (!sound) return;
            // Courses are followed no finer than that.
            const double unevenness = 1e2 * m_options.tolerance * (1.0 + std::abs(start.value));
            endings[i] = {
                true,
                minimise(
                    own->problem(), std::move(start),
                    {.iterations = steps, .enough = 1e-4, .unevenness = unevenness, .slow = 5e-3, .stop = m_stop})};
        },
        m_options.threads, m_stop,
        [&](double share) {
            if (m_options.progress) m_options.progress(begin + (end - begin) * share);
        });
    for (std::size_t i = 0; i < starts.size() && !m_failure; ++i) m_failure = failures[i];
    return endings;
}

Error LikelihoodFitting::noStart() const
{
    if (m_failure) return *m_failure;
    return {base::Code::Solver, {}, say(CORE_TR("core", "The fit was stopped before its first run ended."))};
}

base::Result<LikelihoodFit> LikelihoodFitting::finish(const Scoring& best)
{
    base::Result<LikelihoodObjective> fine = objective(FitLikelihood::usualTolerance);
    if (!fine) return fine.error();
    ScoredPoint start{.x = best.point.x};
    if (!fine->evaluate(start)) return fine->failure().value_or(noStart());
    // On, as long as steps gain anything.
    const double unevenness = 1e-7 + 1e-9 * std::abs(start.value);
    Scoring end = minimise(fine->problem(), std::move(start),
                           {.iterations = 200,
                            .enough = 1e-13,
                            .unevenness = unevenness,
                            .slow = 1e-6,
                            .learns = fine->isSmooth(),
                            .stop = m_stop});
    m_fit.evaluations += end.evaluations;
    if (!fine->valueAt(end.point.x)) return fine->failure().value_or(noStart());
    m_fit.value = fine->simulated();
    m_fit.prior = fine->prior();
    for (std::size_t i = 0; i < m_record.parameters.size(); ++i) m_fit.record.parameters[i].value = fine->values()[i];
    // Along a bent valley the last of what is expected may not come.
    if (end.end != ScoringEnd::Stopped && end.expected < negligible) end.end = ScoringEnd::Minimum;
    m_fit.converged = end.end == ScoringEnd::Minimum;
    m_fit.message = messageOf(end);
    // Again with noise among the variables, for what the data say of all of them.
    base::Result<LikelihoodObjective> whole = objective(FitLikelihood::usualTolerance, true);
    if (!whole) return whole.error();
    ScoredPoint point{.x = whole->variablesOf(fine->values())};
    if (!whole->inform(point)) return whole->failure().value_or(noStart());
    const std::vector<EstimatedParameter> estimated = estimatedAt(*whole, point);
    if (!m_fit.converged && end.end != ScoringEnd::Stopped) sayWhatIsFlat(estimated, point);
    reportParameters(*whole, estimated, point);
    if (m_options.profiles && m_fit.converged && !m_stop.stop_requested()) addProfiles();
    addRemarks();
    return std::move(m_fit);
}

// A profile determines more than the curvature at the end: where it stays low there is no interval.
void LikelihoodFitting::addProfiles()
{
    std::vector<double> fitted;
    for (const LikelihoodRecord::Parameter& parameter : m_fit.record.parameters) fitted.push_back(parameter.value);
    const double threshold = thresholdOf(m_options.confidence);
    forEach(
        m_fit.parameters.size(),
        [&](std::size_t i) {
            FittedValue& reported = m_fit.parameters[i];
            base::Result<LikelihoodObjective> own = objective(m_options.tolerance);
            if (own && std::ranges::find(own->variables(), reported.parameter) == own->variables().end())
                own = objective(m_options.tolerance, true);
            if (!own) return;
            const LikelihoodRecord::Parameter& parameter = m_record.parameters[std::size_t(reported.parameter)];
            const double unit = parameter.scale == LikelihoodScale::Lin ? std::abs(reported.value) : 1.0;
            const double step = std::min(0.5 * reported.stdError.value_or(unit), unit > 0.0 ? 0.2 * unit : 1.0);
            reported.profile = profileOf(*own, reported.parameter, fitted, threshold, step, m_stop);
            if (reported.verdict == ParameterVerdict::AtBound || reported.profile->failure || m_stop.stop_requested())
                return;
            const int open = !reported.profile->low + !reported.profile->high;
            if (open == 2) reported.verdict = ParameterVerdict::NotIdentifiable;
            if (open == 1 && reported.verdict == ParameterVerdict::Identified)
                reported.verdict = ParameterVerdict::Weak;
        },
        m_options.threads, m_stop,
        [&](double share) {
            if (m_options.progress) m_options.progress(0.9 + 0.1 * share);
        });
}

void LikelihoodFitting::addRemarks()
{
    if (m_fit.failed > 0 && m_failure)
        m_fit.remarks.push_back(
            say(CORE_TR("core", "{1} of {2} drawn starts have no likelihood; the first because of {3}: {4}"),
                std::to_string(m_fit.failed), std::to_string(m_fit.drawn), m_failure->where, m_failure->what.text()));
    double best = m_fit.value.negativeLog + m_fit.prior;
    for (const FittedValue& parameter : m_fit.parameters) {
        if (!parameter.profile) continue;
        m_fit.evaluations += parameter.profile->evaluations;
        const std::string& name = m_record.parameters[std::size_t(parameter.parameter)].name;
        if (const std::optional<Error>& failure = parameter.profile->failure)
            m_fit.remarks.push_back(say(CORE_TR("core", "The profile of “{1}” ends early, because of {2}: {3}"), name,
                                        failure->where, failure->what.text()));
        for (const LikelihoodProfile::Point& point : parameter.profile->points) {
            if (!(point.objective < best - sameEnd)) continue;
            best = point.objective;
            m_fit.remarks.push_back(say(CORE_TR("core", "The profile of “{1}” has found a higher likelihood, at {2}: "
                                                        "fit again from there, or from several starts."),
                                        name, base::writeShort(point.value, 6)));
        }
    }
}

std::vector<EstimatedParameter> LikelihoodFitting::estimatedAt(const LikelihoodObjective& end,
                                                               const ScoredPoint& point) const
{
    std::vector<EstimatedParameter> estimated;
    for (Index i = 0; i < point.x.size(); ++i) {
        const int index = end.variables()[std::size_t(i)];
        const LikelihoodRecord::Parameter& parameter = m_record.parameters[std::size_t(index)];
        EstimatedParameter& reported = estimated.emplace_back(
            EstimatedParameter{.name = parameter.name, .scale = parameter.scale, .at = point.x[i]});
        if (parameter.low && !std::isnan(toScale(parameter.scale, *parameter.low)))
            reported.low = toScale(parameter.scale, *parameter.low);
        if (parameter.high) reported.high = toScale(parameter.scale, *parameter.high);
        constexpr double near = 1e-9;
        const double width = std::isfinite(reported.high - reported.low) ? reported.high - reported.low : 1.0;
        reported.atBound = reported.at - reported.low <= near * width || reported.high - reported.at <= near * width;
    }
    return estimated;
}

// Where steps no longer gain anything although some is expected, along what the data do not determine: it has come to its end in all that
// they do determine.
void LikelihoodFitting::sayWhatIsFlat(const std::vector<EstimatedParameter>& estimated, const ScoredPoint& point)
{
    const LeftToGain left = leftToGain(estimated, point.gradient, point.curvature, m_options.confidence);
    if (!(left.determined < negligible && left.flat < thresholdOf(m_options.confidence))) return;
    const Identifiability found = identifiability(estimated, point.curvature, m_options.confidence);
    std::vector<std::string> flat;
    for (std::size_t i = 0; i < estimated.size(); ++i)
        if (found.verdicts[i] == ParameterVerdict::NotIdentifiable) flat.push_back(estimated[i].name);
    m_fit.converged = true;
    m_fit.message = say(CORE_TR("core", "The fit converged in all that the measurements determine. Of {1} only "
                                        "combinations are determined, or nothing: along these -log L is flat, and "
                                        "falls by {2} at most up to the bounds."),
                        base::join(flat, ", "), base::writeShort(left.flat, 2));
}

void LikelihoodFitting::reportParameters(const LikelihoodObjective& end,
                                         const std::vector<EstimatedParameter>& estimated, const ScoredPoint& point)
{
    m_fit.identifiability = identifiability(estimated, point.curvature, m_options.confidence);
    if (!m_fit.converged) {
        m_fit.identifiability.verdicts.assign(estimated.size(), ParameterVerdict::NotConverged);
        m_fit.identifiability.errors.assign(estimated.size(), std::nullopt);
        m_fit.identifiability.correlation.setZero();
        m_fit.identifiability.undetermined.clear();
    }
    const double quantile = normalQuantile(0.5 + 0.5 * m_options.confidence);
    for (std::size_t i = 0; i < estimated.size(); ++i) {
        const int index = end.variables()[i];
        FittedValue value{.parameter = index,
                          .start = m_record.parameters[std::size_t(index)].value,
                          .value = m_fit.record.parameters[std::size_t(index)].value,
                          .stdError = m_fit.identifiability.errors[i],
                          .atBound = estimated[i].atBound,
                          .verdict = m_fit.identifiability.verdicts[i]};
        if (value.stdError) {
            value.low = fromScale(estimated[i].scale, estimated[i].at - quantile * *value.stdError);
            value.high = fromScale(estimated[i].scale, estimated[i].at + quantile * *value.stdError);
        }
        m_fit.parameters.push_back(std::move(value));
    }
}

base::Sentence LikelihoodFitting::messageOf(const Scoring& end) const
{
    switch (end.end) {
    case ScoringEnd::Minimum:
        return say(CORE_TR("core", "The fit converged: no step within the bounds makes the measurements more likely."));
    case ScoringEnd::Stopped:
        return say(CORE_TR("core", "The fit was stopped before it converged; the values are the last ones reached."));
    case ScoringEnd::Slow:
    case ScoringEnd::IterationLimit:
        return say(CORE_TR("core", "The fit did not converge within its steps: a further one is expected to lower "
                                   "-log L by {1}. Start from other values, or from several."),
                   base::writeShort(end.expected, 2));
    case ScoringEnd::NoStep:
        break;
    }
    return say(CORE_TR("core", "The fit did not converge: no step lowers -log L, although {1} is expected. Look for a "
                               "jump in the equations, or start from other values."),
               base::writeShort(end.expected, 2));
}

} // namespace

base::Result<LikelihoodFit> fitLikelihood(const model::Flowsheet& plant, const LikelihoodRecord& record,
                                          const model::Catalogue& catalogue, const LikelihoodFitOptions& options,
                                          std::stop_token stop)
{
    return LikelihoodFitting(plant, record, catalogue, options, std::move(stop)).run();
}

} // namespace titer::studies
