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

// The two recipes with other parameters.
class RecipeDraws {
public:
    static base::Result<RecipeDraws> open(const studies::RecipeProblem& problem, std::span<const double> x,
                                          const RecipeSpreadRequest& request)
    {
        RecipeDraws draws(problem, request);
        base::Result<model::Flowsheet> after = problem.plantWith(x);
        if (!after) return after.error();
        draws.m_sheets[1] = std::move(*after);
        if (request.known) return draws.takeFit();
        draws.m_parameters = variedParameters(*problem.plant());
        if (draws.m_parameters == 0)
            return base::inputError("draws",
                                    say(CORE_TR("core", "No unit has kinetics or equations whose parameters could "
                                                        "be drawn. Give a fit of the plant.")));
        base::Errors errors;
        draws.m_plants[0] = problem.plant();
        draws.m_plants[1] = problem.checkedWith(x, errors);
        if (!draws.m_plants[1]) return errors.front();
        return draws;
    }

    int count() const { return m_request.known ? m_request.known->draws : m_request.draws; }
    int parameters() const { return m_parameters; }

    // As it was (0), or with the recipe that was found (1). nullptr where these parameters make no plant.
    PlantPointer plant(int which, int draw) const
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
        , m_sheets{problem.request().flowsheet, {}}
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
    model::Flowsheet m_sheets[2];
    PlantPointer m_plants[2];
    Eigen::MatrixXd m_drawn; // of a fit: draws x parameters
    int m_parameters = 0;
};

} // namespace

base::Result<RecipeSpread> recipeSpread(const studies::RecipeProblem& problem, std::span<const double> x,
                                        const RecipeSpreadRequest& request, std::stop_token stop)
{
    const base::Result<RecipeDraws> draws = RecipeDraws::open(problem, x, request);
    if (!draws) return draws.error();
    const std::size_t count = std::size_t(draws->count());
    std::vector<RecipeOutcome> outcomes[2] = {std::vector<RecipeOutcome>(count), std::vector<RecipeOutcome>(count)};
    studies::forEach(
        2 * count,
        [&](std::size_t i) {
            const int which = int(i % 2);
            if (const PlantPointer plant = draws->plant(which, int(i / 2)))
                outcomes[which][i / 2] =
                    problem.outcomeOf(problem.runOf(plant, 0.0, studies::RecipeProblem::usualOutputs, stop));
        },
        request.threads, stop, request.progress);
    RecipeSpread spread;
    spread.parameters = draws->parameters();
    spread.draws = int(count);
    std::vector<std::size_t> sound;
    for (std::size_t k = 0; k < count; ++k)
        if (outcomes[0][k].isSound() && outcomes[1][k].isSound()) sound.push_back(k);
    spread.failed = int(count - sound.size());
    if (2 * sound.size() < count || sound.empty())
        return base::Error{
            base::Code::Solver, "draws",
            say(CORE_TR("core", "Of {1} draws of the parameters only {2} have runs that one may rely on. "
                                "Let them spread less."),
                std::to_string(count), std::to_string(sound.size()))};
    for (std::size_t g = 0; g < problem.goals().size(); ++g) {
        const double better = problem.goals()[g].maximize ? 1.0 : -1.0;
        std::vector<double> before, after, gain;
        for (const std::size_t k : sound) {
            before.push_back(outcomes[0][k].objectives[g]);
            after.push_back(outcomes[1][k].objectives[g]);
            gain.push_back(better * (after.back() - before.back()));
        }
        spread.goals.push_back({spreadOf(before), spreadOf(after), spreadOf(gain)});
    }
    for (std::size_t l = 0; l < problem.limits().size(); ++l) {
        const double allowed = studies::limitAgreement * studies::limitSize(problem, l);
        const auto share = [&](int which) {
            const auto crosses = [&](std::size_t k) { return outcomes[which][k].excess[l] > allowed; };
            return double(std::ranges::count_if(sound, crosses)) / double(sound.size());
        };
        spread.limits.push_back({share(0), share(1)});
    }
    return spread;
}

} // namespace titer::twin
