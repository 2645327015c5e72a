#include "core/twin/advice/recipe_spread.h"

#include "core/base/not_available.h"
#include "core/studies/numerics/parallel.h"
#include "core/studies/optimal/run_search.h"
#include "core/studies/study/parameter_draws.h"
#include "core/twin/estimation/forecast.h"
#include "core/twin/estimation/forecast_draw.h"

#include <algorithm>

namespace titer::twin {

using base::say;
using studies::RecipeOutcome;
using PlantPointer = std::shared_ptr<const model::Plant>;

namespace {

// Recipes with other parameters.
class RecipeDraws {
public:
    static base::Result<RecipeDraws> open(const studies::RecipeProblem& problem,
                                          std::span<const std::vector<double>> recipes,
                                          const RecipeSpreadRequest& request)
    {
        RecipeDraws draws(problem, request);
        for (const std::vector<double>& x : recipes) {
            base::Result<model::Flowsheet> after = problem.plantWith(x);
            if (!after) return after.error();
            draws.m_sheets.push_back(std::move(*after));
        }
        if (request.known) return draws.takeFit();
        draws.m_parameters = variedParameters(*problem.plant());
        if (draws.m_parameters == 0)
            return base::inputError("draws",
                                    say(CORE_TR("core", "No unit has kinetics or equations whose parameters could "
                                                        "be drawn. Give a fit of the plant.")));
        draws.m_plants = {problem.plant()};
        for (const std::vector<double>& x : recipes) {
            base::Errors errors;
            draws.m_plants.push_back(problem.checkedWith(x, errors));
            if (!draws.m_plants.back()) return errors.front();
        }
        return draws;
    }

    int count() const { return m_request.known ? m_request.known->draws : m_request.draws; }
    int parameters() const { return m_parameters; }

    // As it was (0), or with one of the recipes (from 1 on). nullptr where these parameters make no plant.
    PlantPointer plant(std::size_t which, int draw) const
    {
        if (!m_request.known) {
            ForecastRequest spread;
            spread.deviation = m_request.deviation;
            spread.seed = m_request.seed;
            return variedPlant(*m_plants[which], spread, draw);
        }
        model::Flowsheet sheet = m_sheets[which];
        for (std::size_t i = 0; i < m_request.known->parameters.size(); ++i)
            if (!model::setAtPath(sheet, m_request.known->parameters[i].path,
                                  base::Json(m_drawn(draw, Eigen::Index(i)))))
                return nullptr;
        base::Errors errors;
        auto plant = std::make_shared<const model::Plant>(model::check(sheet, m_problem.catalogue(), errors));
        return errors.empty() ? plant : nullptr;
    }

private:
    RecipeDraws(const studies::RecipeProblem& problem, const RecipeSpreadRequest& request)
        : m_problem(problem)
        , m_request(request)
        , m_sheets{problem.request().flowsheet}
    {
    }

    base::Result<RecipeDraws> takeFit()
    {
        const studies::ParameterUncertainty& known = *m_request.known;
        if (const base::Errors errors = studies::check(known); !errors.empty()) return errors.front();
        if (const base::Errors errors = studies::checkPlant(known, m_sheets[0]); !errors.empty()) return errors.front();
        m_drawn = studies::drawParameters(known, m_request.seed);
        m_parameters = int(known.parameters.size());
        return std::move(*this);
    }

    const studies::RecipeProblem& m_problem;
    const RecipeSpreadRequest& m_request;
    std::vector<model::Flowsheet> m_sheets;
    std::vector<PlantPointer> m_plants;
    Eigen::MatrixXd m_drawn; // of a fit: draws x parameters
    int m_parameters = 0;
};

// Of draws without a run on either side nothing counts.
RecipeSpread spreadBetween(const studies::RecipeProblem& problem, const std::vector<double>& allowed,
                           const std::vector<RecipeOutcome>& before, const std::vector<RecipeOutcome>& after)
{
    RecipeSpread spread;
    spread.draws = int(before.size());
    std::vector<std::size_t> sound;
    for (std::size_t k = 0; k < before.size(); ++k)
        if (before[k].isSound() && after[k].isSound()) sound.push_back(k);
    spread.failed = spread.draws - int(sound.size());
    if (2 * sound.size() < before.size() || sound.empty()) return spread;
    for (std::size_t g = 0; g < problem.goals().size(); ++g) {
        const double better = problem.goals()[g].maximize ? 1.0 : -1.0;
        std::vector<double> was, is, gain;
        for (const std::size_t k : sound) {
            was.push_back(before[k].objectives[g]);
            is.push_back(after[k].objectives[g]);
            gain.push_back(better * (is.back() - was.back()));
        }
        spread.goals.push_back({spreadOf(was), spreadOf(is), spreadOf(gain)});
    }
    for (std::size_t l = 0; l < problem.limits().size(); ++l) {
        const auto share = [&](const std::vector<RecipeOutcome>& outcomes) {
            const auto crosses = [&](std::size_t k) { return outcomes[k].excess[l] > allowed[l]; };
            return double(std::ranges::count_if(sound, crosses)) / double(sound.size());
        };
        spread.limits.push_back({share(before), share(after)});
    }
    return spread;
}

} // namespace

base::Result<RecipeSpread> recipeSpread(const studies::RecipeProblem& problem, std::span<const double> x,
                                        const RecipeSpreadRequest& request, std::stop_token stop)
{
    const std::vector<double> recipe(x.begin(), x.end());
    const auto spreads = recipeSpreads(problem, {&recipe, 1}, request, std::move(stop));
    if (!spreads) return spreads.error();
    const RecipeSpread& spread = spreads->front();
    if (spread.goals.empty())
        return base::Error{
            base::Code::Solver, "draws",
            say(CORE_TR("core", "Of {1} draws of the parameters only {2} have runs that one may rely on. "
                                "Let them spread less."),
                std::to_string(spread.draws), std::to_string(spread.draws - spread.failed))};
    return spread;
}

base::Result<std::vector<RecipeSpread>> recipeSpreads(const studies::RecipeProblem& problem,
                                                      std::span<const std::vector<double>> recipes,
                                                      const RecipeSpreadRequest& request, std::stop_token stop)
{
    const base::Result<RecipeDraws> draws = RecipeDraws::open(problem, recipes, request);
    if (!draws) return draws.error();
    const std::size_t count = std::size_t(draws->count()), all = recipes.size() + 1;
    std::vector<std::vector<RecipeOutcome>> outcomes(all, std::vector<RecipeOutcome>(count));
    studies::forEach(
        all * count,
        [&](std::size_t i) {
            const std::size_t which = i % all, draw = i / all;
            if (const PlantPointer plant = draws->plant(which, int(draw)))
                outcomes[which][draw] =
                    problem.outcomeOf(problem.runOf(plant, 0.0, studies::RecipeProblem::usualOutputs, stop));
        },
        request.threads, stop, request.progress);
    std::vector<double> allowed;
    for (std::size_t l = 0; l < problem.limits().size(); ++l)
        allowed.push_back(studies::limitAgreement * studies::limitSize(problem, l));
    std::vector<RecipeSpread> spreads;
    for (std::size_t which = 1; which < all; ++which) {
        spreads.push_back(spreadBetween(problem, allowed, outcomes.front(), outcomes[which]));
        spreads.back().parameters = draws->parameters();
    }
    return spreads;
}

} // namespace titer::twin
