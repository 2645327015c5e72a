#include "core/studies/optimal/recipe_problem.h"

#include "core/base/text.h"
#include "core/base/units/units.h"
#include "core/studies/calibration/measured_runs.h"
#include "core/studies/optimal/recipe_courses.h"

#include <algorithm>
#include <cmath>

namespace titer::studies {

using base::say;

RecipeProblem::RecipeProblem(RecipeRequest request, const model::Catalogue& catalogue)
    : m_request(std::move(request))
    , m_catalogue(&catalogue)
{
}

base::Result<RecipeProblem> RecipeProblem::open(RecipeRequest request, const model::Catalogue& catalogue)
{
    RecipeProblem problem(std::move(request), catalogue);
    base::Errors errors;
    problem.m_plant =
        std::make_shared<const model::Plant>(model::check(problem.m_request.flowsheet, catalogue, errors));
    if (!errors.empty()) return errors.front();
    problem.m_duration = problem.m_request.until > 0.0 ? problem.m_request.until : problem.m_plant->duration;
    if (!(problem.m_duration > 0.0))
        return base::inputError("recipe/duration",
                                say(CORE_TR("core", "The run has no end. Give the recipe a duration, or specify until "
                                                    "when to run.")));
    for (const RecipeRequest::Vary& vary : problem.m_request.vary)
        if (base::Done taken = problem.take(vary); !taken) return taken.error();
    if (problem.m_decisions.empty())
        return base::inputError("vary", say(CORE_TR("core", "Nothing may be chosen; name a number of the plant.")));
    // Key figures are known by a run.
    const std::vector<figures::Kpi> kpis = problem.runOf(problem.m_start, 0.0, 2).kpis;
    for (const RecipeRequest::Goal& goal : problem.m_request.goals) {
        base::Result<RecipeQuantity> quantity = RecipeQuantity::read(goal.what, *problem.m_plant, kpis, true);
        if (!quantity) return base::Error{base::Code::Input, goal.what, quantity.error().what};
        problem.m_goals.push_back({std::move(*quantity), goal.maximize});
    }
    for (const std::string& limit : problem.m_request.limits)
        if (base::Done taken = problem.takeLimit(limit, kpis); !taken) return taken.error();
    return problem;
}

void RecipeProblem::add(RecipeDecision decision, double start)
{
    decision.first = size();
    start = std::clamp(start, decision.low, decision.high);
    m_start.insert(m_start.end(), std::size_t(decision.count), start);
    m_low.insert(m_low.end(), std::size_t(decision.count), decision.low);
    m_high.insert(m_high.end(), std::size_t(decision.count), decision.high);
    m_decisions.push_back(std::move(decision));
}

base::Done RecipeProblem::take(const RecipeRequest::Vary& vary)
{
    if (!vary.choices.empty()) return takeChoices(vary);
    if (vary.path.find('/') == std::string::npos) {
        const std::string tag = writtenTag(*m_plant, vary.path);
        const base::Result<model::WriteTarget> target = model::findWriteTarget(*m_plant, tag);
        if (!target) return base::Error{base::Code::Input, vary.path, target.error().what};
        return takeCourse(vary, tag, *target);
    }
    const base::Result<FitPlace> place = placeAt(m_request.flowsheet, vary.path);
    if (!place) return place.error();
    RecipeDecision decision{.path = vary.path, .unit = statedUnit(m_request.flowsheet, vary.path)};
    if (base::Done bounds = takeBounds(vary, decision.unit, place->start, decision); !bounds) return bounds;
    // A number that the plant refuses between two whole ones takes these alone.
    const auto isTaken = [&](double value) {
        model::Flowsheet sheet = m_request.flowsheet;
        base::Errors errors;
        if (!model::setAtPath(sheet, vary.path, base::Json(value))) return false;
        (void)model::check(sheet, *m_catalogue, errors);
        return errors.empty();
    };
    const double lower = std::ceil(decision.low);
    decision.isWhole = decision.unit.empty() && decision.high >= lower + 1.0 && isTaken(lower) &&
                       isTaken(lower + 1.0) && !isTaken(lower + 0.5);
    add(std::move(decision), place->start);
    return base::done();
}

// The number is which of them it is.
base::Done RecipeProblem::takeChoices(const RecipeRequest::Vary& vary)
{
    if (vary.choices.size() < 2)
        return base::inputError(vary.path,
                                say(CORE_TR("core", "Of one there is no choice; give two or more, as A|B.")));
    const base::Json* now = model::findAtPath(m_request.flowsheet, vary.path);
    double start = 0.0;
    for (std::size_t i = 0; i < vary.choices.size(); ++i) {
        model::Flowsheet sheet = m_request.flowsheet;
        if (base::Done set = model::setAtPath(sheet, vary.path, vary.choices[i]); !set) return set;
        base::Errors errors;
        (void)model::check(sheet, *m_catalogue, errors);
        if (!errors.empty())
            return base::inputError(vary.path, say(CORE_TR("core", "The plant refuses “{1}”: {2}"), vary.choices[i],
                                                   errors.front().what.text()));
        const base::Json* chosen = model::findAtPath(sheet, vary.path);
        if (now && chosen && *chosen == *now) start = double(i);
    }
    add({.path = vary.path, .high = double(vary.choices.size() - 1), .isWhole = true, .choices = vary.choices}, start);
    return base::done();
}

base::Done RecipeProblem::takeCourse(const RecipeRequest::Vary& vary, const std::string& tag,
                                     const model::WriteTarget& target)
{
    if (isWritten(m_request.flowsheet, tag))
        return base::inputError(
            vary.path, say(CORE_TR("core", "A controller writes “{1}”. Remove it, or vary its numbers instead."), tag));
    if (!isFreeFor(m_request.flowsheet, tag))
        return base::inputError(vary.path,
                                say(CORE_TR("core", "“{1}” has phases of its own, beside which no course can be set. "
                                                    "Vary the numbers of these, such as recipe/phases/ID/set/{2}."),
                                    unitOfTag(tag), tag));
    const model::PlantUnit& unit = m_plant->units[std::size_t(target.unit)];
    if (m_request.linear && target.setPoint >= 0 && unit.type->setPoints[std::size_t(target.setPoint)].decimals == 0)
        return base::inputError(vary.path, say(CORE_TR("core", "“{1}” takes whole numbers, between which no line goes. "
                                                               "Give it a course of constant pieces."),
                                               tag));
    RecipeDecision decision{.path = tag,
                            .unit = model::displayUnitOf(*m_plant, target),
                            .isCourse = true,
                            .isLinear = m_request.linear,
                            .count = std::max(m_request.intervals, 1) + (m_request.linear ? 1 : 0)};
    const std::optional<double> start = startOfCourse(*m_plant, target);
    if (!start && (vary.low.empty() || vary.high.empty()))
        return base::inputError(vary.path,
                                say(CORE_TR("core", "Nothing sets “{1}” so far; give its bounds, as LOW:HIGH."), tag));
    if (base::Done bounds = takeBounds(vary, decision.unit, start.value_or(0.0), decision); !bounds) return bounds;
    // From a bound a search sees one side alone.
    const bool isWithin = start && *start > decision.low && *start < decision.high;
    const double middle = 0.5 * (decision.low + decision.high);
    add(std::move(decision), isWithin ? *start : middle);
    return base::done();
}

base::Done RecipeProblem::takeBounds(const RecipeRequest::Vary& vary, const std::string& unit, double start,
                                     RecipeDecision& decision) const
{
    const std::string bare = unit.empty() ? "1" : unit;
    const auto read = [&](const std::string& text, double otherwise) {
        return text.empty() ? base::Result<double>(otherwise) : base::readQuantity(text, bare, bare);
    };
    const base::Result<double> low = read(vary.low, std::min(0.5 * start, 2.0 * start)),
                               high = read(vary.high, std::max(0.5 * start, 2.0 * start));
    for (const base::Result<double>* bound : {&low, &high})
        if (!*bound) return base::Error{base::Code::Input, vary.path, bound->error().what};
    if (!(*low < *high))
        return base::inputError(vary.path, say(CORE_TR("core", "The lower bound, {1}, must lie below the upper one, "
                                                               "{2}."),
                                               base::writeQuantity(*low, bare), base::writeQuantity(*high, bare)));
    decision.low = *low;
    decision.high = *high;
    return base::done();
}

base::Done RecipeProblem::takeLimit(const std::string& text, std::span<const figures::Kpi> kpis)
{
    base::Result<RecipeLimit> limit = RecipeLimit::read(text, *m_plant, kpis);
    if (!limit) return limit.error();
    m_limits.push_back(std::move(*limit));
    return base::done();
}

std::vector<bool> RecipeProblem::whole() const
{
    std::vector<bool> whole;
    for (const RecipeDecision& decision : m_decisions)
        whole.insert(whole.end(), std::size_t(decision.count), decision.isWhole);
    return whole;
}

bool RecipeProblem::isSmooth() const
{
    const auto isWhole = [](const RecipeDecision& decision) { return decision.isWhole; };
    const auto hasBed = [](const model::PlantUnit& unit) { return unit.model->facets().bed != nullptr; };
    return std::none_of(m_decisions.begin(), m_decisions.end(), isWhole) &&
           std::none_of(m_plant->units.begin(), m_plant->units.end(), hasBed);
}

void RecipeProblem::tighten(std::size_t limit, double by)
{
    RecipeLimit& one = m_limits[limit];
    one.value += one.atMost ? -by : by;
}

int RecipeProblem::pieces() const
{
    int most = 1;
    for (const RecipeDecision& decision : m_decisions) most = std::max(most, decision.pieces());
    return most;
}

double RecipeProblem::pieceBegin(int piece) const
{
    return m_duration * piece / pieces();
}

RecipeProblem RecipeProblem::finer() const
{
    RecipeProblem fine = *this;
    fine.m_request.intervals *= 2;
    fine.m_decisions.clear();
    for (std::vector<double>* numbers : {&fine.m_start, &fine.m_low, &fine.m_high}) numbers->clear();
    for (RecipeDecision decision : m_decisions) {
        const double start = m_start[std::size_t(decision.first)];
        if (decision.isCourse) decision.count += decision.pieces();
        fine.add(std::move(decision), start);
    }
    return fine;
}

} // namespace titer::studies
