#include "core/studies/optimal/optimal_recipe.h"

#include "core/base/not_available.h"
#include "core/base/text.h"
#include "core/base/units/units.h"
#include "core/studies/optimal/nonlinear_program.h"
#include "core/studies/optimal/recipe_model.h"
#include "core/studies/optimal/run_search.h"

#include <algorithm>
#include <chrono>
#include <cmath>

namespace titer::studies {

using base::say;
using Eigen::Index;
using Eigen::MatrixXd;
using Eigen::VectorXd;

namespace {

constexpr double proofShare = 0.01;     // of the tolerance that was asked for
constexpr double proofAgreement = 1e-5; // of the model with that run, relative

VectorXd vectorOf(const std::vector<double>& numbers)
{
    return Eigen::Map<const VectorXd>(numbers.data(), Index(numbers.size()));
}

class RecipeSearch {
public:
    RecipeSearch(RecipeProblem problem, std::stop_token stop, const std::function<void(int)>& progress, int runs)
        : m_problem(std::move(problem))
        , m_stop(std::move(stop))
        , m_progress(progress)
        , m_runs(runs)
        , m_low(vectorOf(m_problem.low()))
        , m_range(vectorOf(m_problem.high()) - m_low)
    {
    }

    RecipeOptimum find()
    {
        const auto begin = std::chrono::steady_clock::now();
        const RecipeOutcome before = m_problem.outcomeOf(m_problem.runAsItIs(RecipeProblem::usualOutputs, m_stop));
        m_found.start = before.objectives.empty() ? base::notAvailable : before.objectives.front();
        m_found.objective = base::notAvailable;
        m_x = vectorOf(m_problem.start());
        m_margins.assign(m_problem.limits().size(), 0.0);
        if (!m_problem.isSmooth() || !searchBySlopes()) {
            searchByRuns(m_problem, m_runs, m_progress, m_stop, m_found);
            m_x = vectorOf(m_found.x);
        }
        if (m_stop.stop_requested()) {
            m_found.status = OptimumStatus::Failed;
            m_found.errors = {{base::Code::Solver, "optimize", say(CORE_TR("core", "The search was stopped."))}};
        }
        m_found.x.assign(m_x.begin(), m_x.end());
        m_found.wallTime = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
        return std::move(m_found);
    }

private:
    // False where derivatives are not to be had.
    bool searchBySlopes()
    {
        m_model = smoothModel(m_problem);
        if (m_model)
            beginFinely();
        else
            useRuns();
        constexpr int maxRounds = 12, maxBroken = 3;
        int broken = 0;
        for (int round = 0; round < maxRounds && !m_stop.stop_requested(); ++round) {
            const ProgramSolution solved = climb();
            m_found.method = m_model->words();
            if (solved.iterations > 0) m_x = numbersOf(solved.x);
            if (solved.status == ProgramSolution::Status::Failed) {
                m_hessian = {};
                if (solved.iterations > 0 ? ++broken < maxBroken : useRuns()) continue;
                return false;
            }
            if (solved.status == ProgramSolution::Status::Infeasible) {
                refuse(solved);
                return true;
            }
            m_hessian = solved.hessian;
            const Verdict verdict = prove(solved);
            if (verdict == Verdict::Sound) {
                const bool isOptimal = solved.status == ProgramSolution::Status::Optimal;
                m_found.status = isOptimal ? OptimumStatus::Optimal : OptimumStatus::Suboptimal;
                takePrices(solved);
                return true;
            }
            if (verdict == Verdict::Failed) return true;
        }
        fail(say(CORE_TR("core", "No recipe was found that a run at a tighter tolerance stands behind; choose narrower "
                                 "bounds or other limits.")));
        return true;
    }

    VectorXd numbersOf(const VectorXd& z) const { return m_low + m_range.cwiseProduct(z.cwiseMax(0.0).cwiseMin(1.0)); }
    double sign() const { return m_problem.goals().front().maximize ? -1.0 : 1.0; }

    bool useRuns()
    {
        if (m_byRuns) return false;
        m_byRuns = true;
        m_model = runModel(m_problem, m_stop);
        m_hessian = {};
        return true;
    }

    // From these numbers on; what is found has them as shares of their ranges.
    ProgramSolution climb(const RecipeProblem& problem, RecipeModel& model, const VectorXd& from,
                          const ProgramSettings& settings)
    {
        RecipeSample first;
        const bool isSound = model.evaluate(from, false, first);
        m_scale = std::max(std::abs(isSound ? first.objective : 1.0), 1e-30);
        const RecipeRows rows(problem);
        VectorXd sizes(rows.count());
        for (Index r = 0; r < sizes.size(); ++r) sizes[r] = sizeOf(std::size_t(rows.limit[std::size_t(r)]));
        const VectorXd low = vectorOf(problem.low()), range = vectorOf(problem.high()) - low;
        NonlinearProgram program;
        program.start = (from - low).cwiseQuotient(range);
        program.low = VectorXd::Zero(from.size());
        program.high = VectorXd::Ones(from.size());
        program.stop = m_stop;
        int asked = 0;
        program.evaluate = [&](const VectorXd& z, bool withSlopes, ProgramPoint& point) {
            RecipeSample sample;
            if (m_progress && !withSlopes) m_progress(m_found.evaluations + ++asked);
            if (!model.evaluate(low + range.cwiseProduct(z), withSlopes, sample)) return false;
            point.value = sign() * sample.objective / m_scale;
            point.limits.resize(rows.count());
            for (Index r = 0; r < point.limits.size(); ++r)
                point.limits[r] = (sample.excess[r] + m_margins[std::size_t(rows.limit[std::size_t(r)])]) / sizes[r];
            if (!withSlopes) return true;
            point.gradient = sign() / m_scale * sample.gradient.cwiseProduct(range);
            point.slopes = sizes.cwiseInverse().asDiagonal() * sample.slopes * range.asDiagonal();
            return true;
        };
        ProgramSolution solved = solve(program, settings);
        m_found.evaluations += solved.evaluations;
        return solved;
    }

    ProgramSolution climb()
    {
        ProgramSettings settings;
        settings.optimality = m_byRuns ? 1e-6 : 1e-8;
        settings.feasibility = 0.3 * limitAgreement;
        settings.hessian = m_hessian.rows() == m_x.size() ? m_hessian : MatrixXd();
        return climb(m_problem, *m_model, m_x, settings);
    }

    // Where a course jumps, its pieces hold it: whoever begins with few of them stays beside the place that suits best. Twice as many find
    // that, and their means are a better begin.
    void beginFinely()
    {
        constexpr int fewPieces = 4, maxNumbers = 200;
        if (m_byRuns || m_problem.pieces() < fewPieces || 2 * m_problem.size() > maxNumbers) return;
        const RecipeProblem fine = m_problem.finer();
        const std::unique_ptr<RecipeModel> model = smoothModel(fine);
        if (!model) return;
        ProgramSettings settings;
        settings.optimality = settings.feasibility = 1e-6;
        const ProgramSolution solved = climb(fine, *model, vectorOf(fine.start()), settings);
        if (solved.status == ProgramSolution::Status::Failed || solved.status == ProgramSolution::Status::Infeasible)
            return;
        for (std::size_t d = 0; d < m_problem.decisions().size(); ++d) {
            const RecipeDecision &own = m_problem.decisions()[d], &twice = fine.decisions()[d];
            // On lines every other number stands where one of these does.
            const int apart = own.isCourse ? 2 : 1, each = own.isLinear ? 1 : apart;
            for (int k = 0; k < own.count; ++k)
                m_x[own.first + k] = m_low[own.first + k] +
                                     m_range[own.first + k] * solved.x.segment(twice.first + k * apart, each).mean();
        }
    }

    // By which an excess is measured.
    double sizeOf(std::size_t limit) const
    {
        if (m_sizes.size() <= limit) m_sizes.resize(m_problem.limits().size(), 0.0);
        if (!(m_sizes[limit] > 0.0)) m_sizes[limit] = limitSize(m_problem, limit);
        return m_sizes[limit];
    }
    enum class Verdict { Sound, Again, Failed };

    // By a run of the plant itself, more exact and with outputs more densely than the search looked.
    Verdict prove(const ProgramSolution& solved)
    {
        const std::vector<double> x(m_x.begin(), m_x.end());
        const double tolerance = std::max(proofShare * m_problem.request().tolerance, 1e-10);
        m_found.proof = m_problem.evaluate(x, m_stop, tolerance, proofOutputs);
        ++m_found.evaluations;
        const RecipeOutcome& proof = m_found.proof;
        m_found.objective = proof.objectives.empty() ? base::notAvailable : proof.objectives.front();
        if (proof.status == figures::RunStatus::Unbalanced && forbidBelowZero(proof)) return Verdict::Again;
        if (!proof.isSound()) {
            if (useRuns()) return Verdict::Again;
            m_found.errors = proof.errors;
            m_found.status = OptimumStatus::Failed;
            return Verdict::Failed;
        }
        const double modelled = sign() * solved.point.value * m_scale;
        if (std::abs(modelled - m_found.objective) > proofAgreement * std::max(std::abs(m_found.objective), m_scale)) {
            if (m_model->refine() || useRuns()) return Verdict::Again;
            return fail(say(CORE_TR("core", "The goal is {1} by the search and {2} by a run at a tighter tolerance; "
                                            "choose a finer tolerance."),
                            base::writeShort(modelled), base::writeShort(m_found.objective)));
        }
        // What lies between the places that were looked at is kept off from the next time on.
        bool isKept = true;
        for (std::size_t l = 0; l < proof.excess.size(); ++l) {
            if (proof.excess[l] <= limitAgreement * sizeOf(l)) continue;
            m_margins[l] += 1.2 * proof.excess[l];
            isKept = false;
        }
        return isKept ? Verdict::Sound : Verdict::Again;
    }

    // What a run lets fall below nothing is held above it; false where that is so already, or is nothing that one can read.
    bool forbidBelowZero(const RecipeOutcome& proof)
    {
        bool isNew = false;
        for (const base::Error& error : proof.errors)
            for (const std::string& tag : m_problem.heldAboveZero(error.where)) {
                const std::string text = tag + " >= 0";
                const auto& limits = m_problem.limits();
                const auto known = std::find_if(limits.begin(), limits.end(),
                                                [&](const RecipeLimit& limit) { return limit.text == text; });
                if (known != limits.end()) {
                    const std::size_t at = std::size_t(known - limits.begin());
                    m_margins[at] += 1e-5 * sizeOf(at);
                    isNew = true;
                } else if (m_problem.addLimit(text)) {
                    m_margins.push_back(0.0);
                    isNew = true;
                }
            }
        if (isNew) {
            m_model = m_byRuns ? nullptr : smoothModel(m_problem);
            if (!m_model) m_model = runModel(m_problem, m_stop), m_byRuns = true;
        }
        return isNew;
    }

    void refuse(const ProgramSolution& solved)
    {
        const RecipeRows rows(m_problem);
        std::vector<std::string> broken;
        for (const int row : solved.contradicting) {
            const std::string& text = m_problem.limits()[std::size_t(rows.limit[std::size_t(row)])].text;
            if (std::find(broken.begin(), broken.end(), text) == broken.end()) broken.push_back(text);
        }
        m_found.proof = m_problem.evaluate(std::vector<double>(m_x.begin(), m_x.end()), m_stop);
        refuseAll(std::move(broken), m_found);
    }

    Verdict fail(base::Sentence why)
    {
        m_found.status = OptimumStatus::Failed;
        m_found.errors = {{base::Code::Solver, "optimize", std::move(why)}};
        return Verdict::Failed;
    }

    void takePrices(const ProgramSolution& solved)
    {
        constexpr double least = 1e-7; // of the goal, for a whole limit
        const RecipeRows rows(m_problem);
        for (std::size_t l = 0; l < m_problem.limits().size(); ++l) {
            double price = 0.0;
            for (Index r = 0; r < solved.prices.size(); ++r)
                if (rows.limit[std::size_t(r)] == int(l)) price += solved.prices[r];
            if (price > least)
                m_found.active.push_back(activeLimit(m_problem, l, price * m_scale / sizeOf(l), m_found.proof.when[l]));
        }
        if (solved.lowPrices.size() == 0) return; // not one step was made
        for (const RecipeDecision& decision : m_problem.decisions())
            for (const bool isLow : {true, false}) {
                const VectorXd& prices = isLow ? solved.lowPrices : solved.highPrices;
                double price = 0.0;
                int pieces = 0;
                for (int k = decision.first; k < decision.first + decision.count; ++k) {
                    if (!(prices[k] > least)) continue;
                    price += prices[k] * m_scale / m_range[k];
                    ++pieces;
                }
                if (pieces == 0) continue;
                const std::string bound =
                    decision.unit.empty() ? base::writeShort(isLow ? decision.low : decision.high)
                                          : base::writeQuantity(isLow ? decision.low : decision.high, decision.unit);
                m_found.active.push_back({decision.path + (isLow ? " >= " : " <= ") + bound, price,
                                          priceUnit(m_problem, siOf(decision)), siOf(decision),
                                          decision.unit.empty() ? "1" : decision.unit, base::notAvailable, pieces});
            }
    }

    static std::string siOf(const RecipeDecision& decision)
    {
        return decision.unit.empty() ? "1" : base::writeDimension(base::dimensionOfUnit(decision.unit));
    }

    RecipeProblem m_problem;
    std::stop_token m_stop;
    const std::function<void(int)>& m_progress;
    int m_runs; // of a search without derivatives
    VectorXd m_low, m_range;
    std::unique_ptr<RecipeModel> m_model;
    bool m_byRuns = false;
    VectorXd m_x;         // where the search is
    double m_scale = 1.0; // of the goal
    MatrixXd m_hessian;
    std::vector<double> m_margins;       // by which each limit is kept more strictly
    mutable std::vector<double> m_sizes; // of limits
    RecipeOptimum m_found;
};

} // namespace

RecipeOptimum findOptimum(const RecipeProblem& problem, std::stop_token stop, const std::function<void(int)>& progress,
                          int runs)
{
    return RecipeSearch(problem, std::move(stop), progress, runs).find();
}

} // namespace titer::studies
