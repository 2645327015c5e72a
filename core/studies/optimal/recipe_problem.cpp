#include "core/studies/optimal/recipe_problem.h"

#include "core/base/not_available.h"
#include "core/base/text.h"
#include "core/base/units/units.h"
#include "core/runs/run.h"
#include "core/studies/calibration/measured_runs.h"

#include <algorithm>
#include <cmath>

namespace titer::studies {

using base::say;

namespace {

// Whether a set-point is written in the recipe or by a controller already.
bool isWritten(const model::Flowsheet& sheet, const std::string& tag)
{
    return std::any_of(sheet.controllers.begin(), sheet.controllers.end(),
                       [&](const model::ControllerEntry& c) { return c.writes == tag; });
}

// A feed by the name of its unit alone: "feed.flow" of one that has a single outlet.
std::string writtenTag(const model::Plant& plant, const std::string& tag)
{
    const std::size_t dot = tag.find('.');
    if (dot == std::string::npos || tag.substr(dot) != ".flow") return tag;
    const int unit = plant.unitIndex(tag.substr(0, dot));
    if (unit < 0 || plant.units[std::size_t(unit)].outPorts.size() != 1) return tag;
    const model::PlantUnit& found = plant.units[std::size_t(unit)];
    return found.id + "." + found.type->ports[std::size_t(found.outPorts.front())].key + ".flow";
}

// What the recipe sets it to first, or what the plant begins with; nothing for a flow that nobody sets.
std::optional<double> startOfCourse(const model::Plant& plant, const model::WriteTarget& target)
{
    for (const model::PlantPhase& phase : plant.phases)
        for (const auto& [written, value] : phase.set)
            if (written == target) return value;
    if (target.setPoint < 0) return std::nullopt;
    return plant.units[std::size_t(target.unit)].set[std::size_t(target.setPoint)];
}

// Amounts, volumes and concentrations that a unit of written equations has as states may fall below nothing without a word.
base::Errors statesBelowZero(const model::Plant& plant, const figures::RunResult& result, double tolerance)
{
    constexpr const char* never[] = {"kg/m3", "mol/m3", "1/m3", "kg", "mol", "m3"};
    base::Errors found;
    for (const figures::Column& column : result.columns) {
        if (column.target.kind != model::ReadTarget::Kind::Variable || column.values.empty()) continue;
        if (std::find(std::begin(never), std::end(never), column.unit) == std::end(never)) continue;
        const model::PlantUnit& unit = plant.units[std::size_t(column.plantUnit)];
        bool isState = false;
        for (int i = 0; i < unit.model->stateCount() && !isState; ++i)
            isState = unit.id + "." + unit.model->stateName(i) == column.tag;
        if (!isState || column.values.front() < 0.0) continue;
        const auto [least, most] = std::minmax_element(column.values.begin(), column.values.end());
        if (!(*least < -100.0 * tolerance * std::max(*most, -*least))) continue;
        found.push_back({base::Code::Solver, column.tag,
                         say(CORE_TR("core", "“{1}” falls to {2}, below nothing: what rides on it is no optimum. Limit "
                                             "it, or correct the equations."),
                             column.tag, base::writeQuantity(*least, base::displayUnit(column.unit), 4))});
    }
    return found;
}

// The largest value of a curve near its highest sample: that of the parabola through it and its neighbours.
double crestOf(const std::vector<double>& values, std::size_t at)
{
    if (at == 0 || at + 1 >= values.size()) return values[at];
    const double a = values[at - 1], b = values[at], c = values[at + 1];
    const double bend = a - 2.0 * b + c;
    return bend < 0.0 ? b - (a - c) * (a - c) / (8.0 * bend) : b;
}

} // namespace

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

base::Done RecipeProblem::takeCourse(const RecipeRequest::Vary& vary, const std::string& tag,
                                     const model::WriteTarget& target)
{
    if (isWritten(m_request.flowsheet, tag))
        return base::inputError(
            vary.path, say(CORE_TR("core", "A controller writes “{1}”. Remove it, or vary its numbers instead."), tag));
    RecipeDecision decision{.path = tag,
                            .unit = model::displayUnitOf(*m_plant, target),
                            .isCourse = true,
                            .count = std::max(m_request.intervals, 1)};
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
    const std::size_t at = text.find_first_of("<>");
    const auto fail = [&](base::Sentence what) { return base::Error{base::Code::Input, text, std::move(what)}; };
    if (at == std::string::npos || text.find_first_of("<>", at + 1) != std::string::npos)
        return fail(say(CORE_TR("core", "A limit is written as “TAG <= VALUE” or “TAG >= VALUE”.")));
    base::Result<RecipeQuantity> quantity =
        RecipeQuantity::read(std::string(base::trimmed(text.substr(0, at))), *m_plant, kpis, false);
    if (!quantity) return fail(quantity.error().what);
    const std::size_t behind = at + (at + 1 < text.size() && text[at + 1] == '=' ? 2 : 1);
    const base::Result<double> value =
        base::readQuantity(base::trimmed(text.substr(behind)), quantity->unit(), quantity->displayUnit());
    if (!value) return fail(value.error().what);
    const bool isPath = !quantity->hasKpi();
    m_limits.push_back({text, std::move(*quantity), text[at] == '<', *value, isPath});
    return base::done();
}

std::vector<bool> RecipeProblem::whole() const
{
    std::vector<bool> whole;
    for (const RecipeDecision& decision : m_decisions)
        whole.insert(whole.end(), std::size_t(decision.count), decision.isWhole);
    return whole;
}

int RecipeProblem::pieces() const
{
    int most = 1;
    for (const RecipeDecision& decision : m_decisions) most = std::max(most, decision.count);
    return most;
}

double RecipeProblem::pieceBegin(int piece) const
{
    return m_duration * piece / pieces();
}

base::Result<model::Flowsheet> RecipeProblem::plantWith(std::span<const double> x, bool readable) const
{
    const auto written = [readable](double si, const std::string& unit) {
        return readable && !unit.empty() ? base::Json(base::writeQuantity(si, unit, 10)) : base::Json(si);
    };
    model::Flowsheet sheet = m_request.flowsheet;
    for (const RecipeDecision& decision : m_decisions) {
        if (!decision.isCourse) {
            const double value = x[std::size_t(decision.first)];
            const base::Json json =
                decision.isWhole ? base::Json(std::int64_t(std::llround(value))) : written(value, decision.unit);
            if (base::Done set = model::setAtPath(sheet, decision.path, json); !set) return set.error();
            continue;
        }
        // It replaces what the recipe wrote to it.
        for (model::PhaseEntry& phase : sheet.phases)
            for (base::Json* writes : {&phase.set, &phase.ramp}) {
                writes->erase(decision.path);
                if (writes->isObject() && writes->members().empty()) *writes = base::Json();
            }
        const std::string unit = decision.path.substr(0, decision.path.find('.'));
        std::string before;
        for (int k = 0; k < decision.count; ++k) {
            model::PhaseEntry phase;
            phase.id = phaseId(decision, k);
            phase.unit = unit;
            if (k == 0)
                phase.at = written(0.0, "h");
            else
                phase.after = {before};
            if (k + 1 < decision.count)
                phase.until = base::Json::object({{"for", written(pieceBegin(k + 1) - pieceBegin(k), "h")}});
            phase.set =
                base::Json::object({{decision.path, written(x[std::size_t(decision.first + k)], decision.unit)}});
            before = phase.id;
            sheet.phases.push_back(std::move(phase));
        }
        sheet.hasRecipe = true;
        if (sheet.duration.isNull()) sheet.duration = written(m_duration, "h");
    }
    return sheet;
}

// "optimum_yeast_u_1", with another word in front where the plant has such a phase.
std::string RecipeProblem::phaseId(const RecipeDecision& decision, int piece) const
{
    std::string tag = decision.path;
    std::replace(tag.begin(), tag.end(), '.', '_');
    std::string prefix = "optimum_";
    const auto isTaken = [&] {
        return std::any_of(m_request.flowsheet.phases.begin(), m_request.flowsheet.phases.end(),
                           [&](const model::PhaseEntry& phase) { return phase.id.starts_with(prefix + tag); });
    };
    while (isTaken()) prefix = "new_" + prefix;
    return prefix + tag + "_" + std::to_string(piece + 1);
}

std::shared_ptr<const model::Plant> RecipeProblem::checkedWith(std::span<const double> x, base::Errors& errors) const
{
    const base::Result<model::Flowsheet> sheet = plantWith(x);
    if (!sheet) return errors.push_back(sheet.error()), nullptr;
    auto plant = std::make_shared<model::Plant>(model::check(*sheet, *m_catalogue, errors));
    return errors.empty() ? plant : nullptr;
}

figures::RunResult RecipeProblem::runOf(std::span<const double> x, double tolerance, int outputs,
                                        std::stop_token stop) const
{
    figures::RunResult result;
    base::Errors errors;
    const std::shared_ptr<const model::Plant> plant = checkedWith(x, errors);
    if (!plant) {
        result.status = figures::RunStatus::Failed;
        result.errors = std::move(errors);
        return result;
    }
    // Where pieces meet there is an output.
    const int each = std::max(1, (outputs + pieces() - 1) / pieces());
    runs::RunRequest order;
    order.until = m_duration;
    order.grid = runs::gridPoints(m_duration, each * pieces() + 1);
    order.tolerance = tolerance > 0.0 ? tolerance : m_request.tolerance;
    result = runs::run(plant, order, stop);
    if (result.status != figures::RunStatus::Ok) return result;
    result.errors = statesBelowZero(*plant, result, order.tolerance);
    if (!result.errors.empty()) result.status = figures::RunStatus::Unbalanced;
    return result;
}

RecipeOutcome RecipeProblem::evaluate(std::span<const double> x, std::stop_token stop, double tolerance,
                                      int outputs) const
{
    const figures::RunResult result = runOf(x, tolerance, outputs, stop);
    RecipeOutcome outcome;
    outcome.status = result.status;
    outcome.errors = result.errors;
    if (result.times.empty() || result.status == figures::RunStatus::Failed ||
        result.status == figures::RunStatus::Stopped)
        return outcome;
    const std::size_t last = result.times.size() - 1;
    for (const RecipeGoal& goal : m_goals) outcome.objectives.push_back(goal.quantity.at(result, last));
    for (const RecipeLimit& limit : m_limits) {
        const auto [excess, when] = worstOf(limit, result);
        outcome.excess.push_back(excess);
        outcome.when.push_back(when);
    }
    const auto isNumber = [](double v) { return std::isfinite(v); };
    if (!std::all_of(outcome.objectives.begin(), outcome.objectives.end(), isNumber) ||
        !std::all_of(outcome.excess.begin(), outcome.excess.end(), isNumber)) {
        outcome.status = figures::RunStatus::Failed;
        outcome.errors.push_back({base::Code::Input, "run",
                                  say(CORE_TR("core", "A goal or a limit has no value at the end of this run; the unit "
                                                      "may not have begun, or has ended."))});
    }
    return outcome;
}

std::pair<double, double> RecipeProblem::worstOf(const RecipeLimit& limit, const figures::RunResult& result) const
{
    const std::size_t last = result.times.size() - 1;
    if (!limit.isPath) return {limit.excess(limit.quantity.at(result, last)), base::notAvailable};
    // While a unit waits there is nothing to exceed.
    std::vector<double> excess;
    for (std::size_t i = 0; i <= last; ++i) {
        const double value = limit.quantity.at(result, i);
        excess.push_back(std::isfinite(value) ? limit.excess(value) : -HUGE_VAL);
    }
    const std::size_t worst = std::size_t(std::max_element(excess.begin(), excess.end()) - excess.begin());
    const double crest = crestOf(excess, worst);
    return {std::isfinite(crest) ? crest : excess[worst], result.times[worst]};
}

} // namespace titer::studies
