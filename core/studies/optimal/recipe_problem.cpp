#include "core/studies/optimal/recipe_problem.h"

#include "core/base/text.h"
#include "core/base/units/units.h"
#include "core/studies/calibration/measured_runs.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace titer::studies {

using base::say;

namespace {

// Whether a set-point is written in the recipe or by a controller already.
bool isWritten(const model::Flowsheet& sheet, const std::string& tag)
{
    return std::any_of(sheet.controllers.begin(), sheet.controllers.end(),
                       [&](const model::ControllerEntry& c) { return c.writes == tag; });
}

std::string unitOfTag(const std::string& tag)
{
    return tag.substr(0, tag.find('.'));
}

// Takes what the recipe writes to a set-point out of it, and phases of its unit that do nothing else: a unit has one phase at a time.
void freeFor(model::Flowsheet& sheet, const std::string& tag)
{
    for (model::PhaseEntry& phase : sheet.phases)
        for (base::Json* writes : {&phase.set, &phase.ramp}) {
            writes->erase(tag);
            if (writes->isObject() && writes->members().empty()) *writes = base::Json();
        }
    const auto isAwaited = [&](const std::string& id) {
        return std::any_of(sheet.phases.begin(), sheet.phases.end(), [&](const model::PhaseEntry& other) {
            return std::find(other.after.begin(), other.after.end(), id) != other.after.end();
        });
    };
    const auto isIdle = [&](const model::PhaseEntry& phase) {
        const base::Json* parts[] = {&phase.set,  &phase.dose,  &phase.transfer,
                                     &phase.ramp, &phase.clean, &phase.repeat};
        return phase.unit == unitOfTag(tag) &&
               std::all_of(std::begin(parts), std::end(parts), [](const base::Json* part) { return part->isNull(); });
    };
    // From the last on, so that a chain of them goes as a whole.
    for (std::size_t i = sheet.phases.size(); i-- > 0;)
        if (isIdle(sheet.phases[i]) && !isAwaited(sheet.phases[i].id))
            sheet.phases.erase(sheet.phases.begin() + std::ptrdiff_t(i));
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

base::Json writtenValue(double si, const std::string& unit, bool readable)
{
    return readable && !unit.empty() ? base::Json(base::writeQuantity(si, unit, 10)) : base::Json(si);
}

// Whether nothing but a course of this tag would be left to the phases of its unit.
bool isFreeFor(model::Flowsheet sheet, const std::string& tag)
{
    freeFor(sheet, tag);
    return std::none_of(sheet.phases.begin(), sheet.phases.end(),
                        [&](const model::PhaseEntry& phase) { return phase.unit == unitOfTag(tag); });
}

} // namespace

std::vector<CourseChoice> courseChoices(const model::Flowsheet& flowsheet, const model::Plant& plant)
{
    std::vector<CourseChoice> choices;
    const auto add = [&](const std::string& tag) {
        const base::Result<model::WriteTarget> target = model::findWriteTarget(plant, tag);
        if (!target || isWritten(flowsheet, tag) || !isFreeFor(flowsheet, tag)) return;
        choices.push_back({tag, model::displayUnitOf(plant, *target), startOfCourse(plant, *target)});
    };
    for (const model::PlantUnit& unit : plant.units) {
        if (unit.added) continue;
        for (const auto& setPoint : unit.type->setPoints) add(unit.id + "." + setPoint.key);
        for (const int port : unit.outPorts) add(unit.id + "." + unit.type->ports[std::size_t(port)].key + ".flow");
    }
    return choices;
}

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

base::Result<model::Flowsheet> RecipeProblem::plantWith(std::span<const double> x, bool readable) const
{
    const auto written = [readable](double si, const std::string& unit) { return writtenValue(si, unit, readable); };
    model::Flowsheet sheet = m_request.flowsheet;
    std::map<std::string, std::vector<const RecipeDecision*>> courses; // by their units
    for (const RecipeDecision& decision : m_decisions) {
        if (decision.isCourse) {
            courses[unitOfTag(decision.path)].push_back(&decision);
            continue;
        }
        const double value = x[std::size_t(decision.first)];
        const base::Json json =
            decision.isWhole ? base::Json(std::int64_t(std::llround(value))) : written(value, decision.unit);
        if (base::Done set = model::setAtPath(sheet, decision.path, json); !set) return set.error();
    }
    for (const auto& [unit, all] : courses) {
        for (const RecipeDecision* course : all) freeFor(sheet, course->path);
        std::string before;
        for (int k = 0; k < pieces(); ++k) {
            model::PhaseEntry phase;
            phase.id = phaseId(unit, k);
            phase.unit = unit;
            if (k == 0)
                phase.at = written(0.0, "h");
            else
                phase.after = {before};
            if (k + 1 < pieces())
                phase.until = base::Json::object({{"for", written(pieceBegin(k + 1) - pieceBegin(k), "h")}});
            for (const RecipeDecision* course : all) write(*course, k, x, readable, phase);
            before = phase.id;
            sheet.phases.push_back(std::move(phase));
        }
        sheet.hasRecipe = true;
        if (sheet.duration.isNull()) sheet.duration = written(m_duration, "h");
    }
    return sheet;
}

// For others to read a line that stands is a value; a search finds the same fields whatever they hold.
void RecipeProblem::write(const RecipeDecision& course, int piece, std::span<const double> x, bool readable,
                          model::PhaseEntry& phase) const
{
    const base::Json from = writtenValue(x[std::size_t(course.first + piece)], course.unit, readable);
    const auto put = [&](base::Json& into, base::Json value) {
        if (into.isNull()) into = base::Json::object();
        into[course.path] = std::move(value);
    };
    if (!course.isLinear) return put(phase.set, from);
    const base::Json to = writtenValue(x[std::size_t(course.first + piece + 1)], course.unit, readable);
    if (readable && to == from) return put(phase.set, from);
    const double over = pieceBegin(piece + 1) - pieceBegin(piece);
    put(phase.ramp, base::Json::object({{"from", from}, {"to", to}, {"over", writtenValue(over, "h", readable)}}));
}

// "optimum_yeast_1", with another word in front where the plant has such a phase.
std::string RecipeProblem::phaseId(const std::string& unit, int piece) const
{
    std::string prefix = "optimum_" + unit;
    const auto isTaken = [&](const model::PhaseEntry& phase) { return phase.id.starts_with(prefix); };
    while (std::any_of(m_request.flowsheet.phases.begin(), m_request.flowsheet.phases.end(), isTaken))
        prefix = "new_" + prefix;
    return prefix + "_" + std::to_string(piece + 1);
}

std::shared_ptr<const model::Plant> RecipeProblem::checkedWith(std::span<const double> x, base::Errors& errors) const
{
    const base::Result<model::Flowsheet> sheet = plantWith(x);
    if (!sheet) return errors.push_back(sheet.error()), nullptr;
    auto plant = std::make_shared<model::Plant>(model::check(*sheet, *m_catalogue, errors));
    return errors.empty() ? plant : nullptr;
}

} // namespace titer::studies
