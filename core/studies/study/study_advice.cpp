#include "core/studies/study/study_advice.h"

#include "core/base/text.h"
#include "core/studies/designs/classic/two_level.h"
#include "core/studies/designs/evaluation.h"
#include "core/studies/designs/power.h"
#include "core/studies/designs/region.h"
#include "core/studies/designs/rounding.h"

#include <algorithm>
#include <cmath>

namespace titer::studies {

using base::say;

namespace {

constexpr int centrePoints = 3;
constexpr int searchStarts = 20;
constexpr int maxFactorialRuns = 1024;
constexpr int spareRuns = 4; // besides the parameters of a model

// Of the main effects.
std::optional<double> minPower(const Design& design, const Terms& terms)
{
    const base::Result<std::vector<TermPower>> powers = powerOf(design, terms, {.effect = advisedEffect});
    if (!powers) return std::nullopt;
    std::optional<double> min;
    for (const TermPower& term : *powers)
        for (const Factor& factor : design.factors)
            if (term.term == factor.name) min = std::min(min.value_or(1.0), term.power);
    return min;
}

struct Proposal {
    const char* kind;
    DesignRequest request;
};

class Advice {
public:
    Advice(const Factors& factors, const Region& region, const std::vector<std::string>& constraints, int budget,
           DesignGoal goal, std::uint64_t seed, std::stop_token stop, const std::map<std::string, double>& steps)
        : m_factors(factors)
        , m_region(region)
        , m_constraints(constraints)
        , m_steps(steps)
        , m_budget(budget)
        , m_goal(goal)
        , m_seed(seed)
        , m_stop(std::move(stop))
    {
        for (const Factor& factor : factors) {
            m_hard = m_hard || factor.hardToChange;
            m_continuous = m_continuous || factor.kind == Factor::Kind::Continuous;
            m_shares = m_shares || factor.kind == Factor::Kind::Mixture;
        }
    }

    std::vector<DesignCandidate> find()
    {
        m_terms = *readModel(modelWord(), m_factors, linearTerms(m_factors));
        m_parameters = columnCount(m_terms, m_factors);
        for (Proposal& proposal : proposals())
            if (!m_stop.stop_requested()) assess(proposal);
        std::stable_sort(m_found.begin(), m_found.end(), [](const DesignCandidate& a, const DesignCandidate& b) {
            if (a.affordable != b.affordable) return a.affordable;
            if (!a.affordable && a.runs != b.runs) return a.runs < b.runs;
            if (a.keepsHard != b.keepsHard) return a.keepsHard;
            if (a.power.value_or(0.0) != b.power.value_or(0.0)) return a.power.value_or(0.0) > b.power.value_or(0.0);
            return a.meanVariance.value_or(INFINITY) < b.meanVariance.value_or(INFINITY);
        });
        return std::move(m_found);
    }

private:
    const char* modelWord() const
    {
        return m_goal == DesignGoal::Screen         ? "linear"
               : m_goal == DesignGoal::Interactions ? "interaction"
                                                    : "quadratic";
    }

    int centre() const { return m_continuous ? centrePoints : 0; }
    // The runs of a search: the budget, where that lets the model be reported, and no more than thrice what the model needs.
    int searched() const { return std::clamp(m_budget, m_parameters + spareRuns, 3 * (m_parameters + spareRuns)); }

    // A search or a fraction of one factor is a detour to some levels of it: those that the model needs, and more of them to see what it
    // leaves.
    std::vector<int> levelsOfOne() const
    {
        if (m_factors.front().categorical()) return {int(m_factors.front().levels.size())};
        if (m_goal == DesignGoal::Optimise) return {3, 5, 7};
        if (m_goal == DesignGoal::Explore) return {5, std::clamp(m_budget, 7, 100)};
        return {2, 3, 5};
    }

    std::vector<Proposal> proposals() const
    {
        std::vector<Proposal> list;
        const auto add = [&](const char* kind, DesignRequest request) {
            request.seed = m_seed;
            request.steps = m_steps;
            list.push_back({kind, std::move(request)});
        };
        const int factors = int(m_factors.size());
        if (m_shares) {
            for (const char* form : {"lattice", "centroid", "vertices"})
                add("mixture", {.form = form, .model = m_goal == DesignGoal::Screen ? "linear" : "quadratic"});
            return list;
        }
        if (factors == 1 && !m_hard && m_constraints.empty()) {
            for (const int levels : levelsOfOne())
                for (const int times : {1, 2, 3})
                    if (times == 1 || levels * times <= m_budget) {
                        DesignRequest request{.replicates = times};
                        if (!m_factors.front().categorical()) request.levels[m_factors.front().name] = levels;
                        add("full", std::move(request));
                    }
            return list;
        }
        if (m_goal == DesignGoal::Explore) {
            add("lhs", {.runs = std::max(2, m_budget), .form = "maximin"});
            add("sobol", {.runs = 1 << int(std::log2(std::max(2, m_budget)))});
            add("halton", {.runs = std::max(2, m_budget)});
            return list;
        }
        if (m_hard) {
            if (m_goal != DesignGoal::Optimise) add("split_plot", {.form = "factorial"});
            add("split_plot", {.runs = searched(), .form = "optimal", .model = modelWord(), .starts = searchStarts});
        }
        if (m_goal == DesignGoal::Screen) {
            for (int runs = 4; runs <= maxFactorialRuns && runs <= 4 * factors; runs *= 2)
                if (runs > factors) add("fractional", {.runs = runs, .centre = centre()});
            for (int runs = 8; runs <= 48 && runs <= 2 * factors + 8; runs += 4)
                if (runs > factors && (runs & (runs - 1)) != 0)
                    add("plackett_burman", {.runs = runs, .centre = centre()});
            add("definitive_screening", {});
        }
        if (m_goal == DesignGoal::Interactions) add("fractional", {.centre = centre(), .resolution = 5});
        if (m_goal != DesignGoal::Optimise && factors <= 8) add("full", {.centre = centre()});
        if (m_goal == DesignGoal::Optimise) {
            add("ccd", {.centre = centrePoints});
            add("ccd", {.centre = centrePoints, .form = "faced"});
            add("box_behnken", {.centre = centrePoints});
            add("definitive_screening", {.centre = centrePoints});
            add("i_optimal", {.runs = searched(), .model = modelWord(), .starts = searchStarts});
        }
        add("d_optimal", {.runs = searched(), .model = modelWord(), .starts = searchStarts});
        return list;
    }

    void assess(Proposal& proposal)
    {
        const DesignKind* kind = findDesignKind(proposal.kind);
        if (kind->takesOption("constraint")) proposal.request.constraints = m_constraints;
        base::Result<Design> design = makeDesign(*kind, m_factors, proposal.request, m_stop);
        if (!design) return; // the kind is not for these factors
        if (!m_constraints.empty() && m_region.countOutside(design->coded) > 0) return;
        design->constraints = m_constraints; // all are evaluated over what these leave
        DesignCandidate candidate{.kind = kind, .request = std::move(proposal.request), .model = modelWord()};
        candidate.runs = design->runs();
        candidate.affordable = candidate.runs <= m_budget;
        candidate.keepsHard = !m_hard || !design->wholePlots.empty();
        const DesignAssessment assessment = evaluateDesign(*design, m_terms);
        candidate.meanVariance = assessment.meanVariance;
        if (!candidate.meanVariance && m_goal != DesignGoal::Explore) return; // it cannot report what is asked
        if (proposal.kind != std::string("ccd")) candidate.resolution = assessment.resolution;
        candidate.power = assessment.power;
        candidate.design = std::move(*design);
        const bool same = std::any_of(m_found.begin(), m_found.end(), [&](const DesignCandidate& other) {
            return other.kind == kind && other.design.coded.rows() == candidate.design.coded.rows() &&
                   other.design.coded == candidate.design.coded;
        });
        if (!same) m_found.push_back(std::move(candidate));
    }

    const Factors& m_factors;
    const Region& m_region;
    const std::vector<std::string>& m_constraints;
    const std::map<std::string, double>& m_steps;
    int m_budget;
    DesignGoal m_goal;
    std::uint64_t m_seed;
    std::stop_token m_stop;
    bool m_hard = false, m_continuous = false, m_shares = false;
    Terms m_terms;
    int m_parameters = 0;
    std::vector<DesignCandidate> m_found;
};

} // namespace

DesignAssessment evaluateDesign(const Design& design, const Terms& terms)
{
    DesignAssessment assessment{.power = minPower(design, terms)};
    if (const base::Result<Evaluation> evaluation = evaluate(design, terms))
        assessment.meanVariance = evaluation->meanVariance;
    if (const auto runs = twoLevelRuns(design); runs && runs->factors <= maxWordFactors)
        // Below III runs are not those of a fraction: optimal ones balance by the model, which power and variance determine.
        if (const auto resolution = wordsOf(*runs).resolution(); resolution >= 3) assessment.resolution = resolution;
    return assessment;
}

base::Result<std::vector<DesignCandidate>> adviseDesigns(const Factors& factors, int budget, DesignGoal goal,
                                                         std::uint64_t seed, std::stop_token stop,
                                                         const std::vector<std::string>& constraints,
                                                         const std::map<std::string, double>& steps)
{
    if (const base::Errors errors = checkFactors(factors); !errors.empty()) return errors.front();
    const base::Result<Region> region = Region::read(factors, constraints);
    if (!region) return region.error();
    Design none{.factors = factors};
    none.coded.resize(0, Eigen::Index(factors.size()));
    if (const base::Done readable = roundSettings(none, steps, 0); !readable) return readable.error();
    std::vector<DesignCandidate> found = Advice(factors, *region, constraints, budget, goal, seed, stop, steps).find();
    if (stop.stop_requested())
        return base::Error{base::Code::Input, "budget", say(CORE_TR("core", "The search for designs was stopped."))};
    if (found.empty())
        return base::Error{base::Code::Input, "factors",
                           say(CORE_TR("core", "No kind of design takes these factors for this goal. Choose another "
                                               "goal, or remove a factor."))};
    if (!found.front().affordable)
        return base::Error{base::Code::Input, "budget",
                           say(CORE_TR("core", "{1} runs are too few for this goal; the smallest design needs {2}. "
                                               "Allow that many, remove a factor or choose a less demanding goal."),
                               std::to_string(budget), std::to_string(found.front().runs))};
    return found;
}

} // namespace titer::studies
