// What a search for an optimal recipe has found, in words and tables.
#include "app/common/sentence.h"
#include "app/common/shown_number.h"
#include "app/common/shown_units.h"
#include "app/common/unit_text.h"
#include "app/session/optimum/optimum_work.h"
#include "core/base/not_available.h"
#include "core/base/units/units.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace titer::app {

namespace {

constexpr int valueDigits = 4;
constexpr double shownInDays = 3.0 * 86400.0; // [s]

std::string timeUnit(double duration)
{
    return duration >= shownInDays ? "d" : "h";
}

// What the recipe as it is sets there; where a run does not tell, what the plant begins with [SI].
double recipeAt(const OptimumLook& look, const studies::RecipeDecision& decision, double time)
{
    const figures::Column* column = look.before->column(decision.path);
    if (!column || column->values.empty()) return look.problem->start()[std::size_t(decision.first)];
    const auto& times = look.before->times;
    const auto at = std::upper_bound(times.begin(), times.end(), time);
    const std::size_t place = std::size_t(std::max<std::ptrdiff_t>(0, at - times.begin() - 1));
    return look.before->output(*column, std::min(place, column->values.size() - 1));
}

} // namespace

QStringList OptimumWork::remarks() const
{
    QStringList words;
    if (!found()) return words;
    for (const base::Error& error : found()->errors)
        words.append(error.where.empty() ? sentence(error)
                                         : tr("%1: %2", "what a person typed, what is wrong with it")
                                               .arg(QString::fromStdString(error.where), sentence(error.what)));
    if (!found()->problem) return words;
    const studies::RecipeFront& front = found()->front;
    if (front.failed > 0)
        words.append(tr("%n run(s) gave no result that one may rely on, and are left out.", nullptr, front.failed));
    for (const base::Error& error : front.why) words.append(sentence(error));
    if (course())
        for (const base::Error& error : course()->errors) words.append(sentence(error));
    if (m_search.isRunning()) return words;
    if (front.points.empty() && !front.nearest.x.empty()) {
        for (std::size_t i = 0; i < front.nearest.excess.size(); ++i) {
            if (!(front.nearest.excess[i] > 0.0)) continue;
            const studies::RecipeLimit& limit = found()->problem->limits()[i];
            words.append(
                tr("No recipe keeps all limits. The nearest one breaks “%1” by %2: give the limit way, or the "
                   "numbers wider bounds.",
                   "a limit, a quantity")
                    .arg(QString::fromStdString(limit.text),
                         difference(front.nearest.excess[i], limit.quantity.unit(), limit.quantity.displayUnit())));
        }
    }
    if (!front.points.empty() && !canTake(0))
        words.append(tr("The plant has changed since. Search again to take a recipe over."));
    return words;
}

QString OptimumWork::quantity(double si, const std::string& unit)
{
    const QString number = shownNumber(unit.empty() ? si : base::toUnit(si, unit), 'g', valueDigits);
    return unitText(unit).isEmpty() ? number : tr("%1 %2", "a number and its unit").arg(number, unitText(unit));
}

QString OptimumWork::difference(double si, const std::string& siUnit, const std::string& unit)
{
    const QString number = shownNumber(unitScale(siUnit, unit).difference(si), 'g', valueDigits);
    return unitText(unit).isEmpty() ? number : tr("%1 %2", "a number and its unit").arg(number, unitText(unit));
}

QString OptimumWork::nameOf(const studies::RecipeDecision& decision) const
{
    const auto known =
        std::ranges::find(m_numbers, decision.path, [](const FitParameter& number) { return number.row.path; });
    return known == m_numbers.end() ? QString::fromStdString(decision.path) : known->row.label;
}

QString OptimumWork::goalName(std::size_t goal) const
{
    const std::string& what = found()->problem->goals()[goal].quantity.text();
    for (const std::vector<Figure>* list : {&m_figures, &m_quantities})
        if (const auto known = std::ranges::find(*list, what, &Figure::tag); known != list->end()) return known->name;
    return QString::fromStdString(what);
}

std::string OptimumWork::goalUnit(std::size_t goal) const
{
    return found()->problem->goals()[goal].quantity.displayUnit();
}

double OptimumWork::goalAt(std::size_t goal, const studies::RecipePoint& point) const
{
    return goal < point.objectives.size() ? base::toUnit(point.objectives[goal], goalUnit(goal)) : base::notAvailable;
}

std::pair<double, double> OptimumWork::spreadAt(std::size_t goal, int point) const
{
    const std::vector<twin::RecipeSpread>& spreads = found()->spreads;
    if (point >= int(spreads.size()) || spreads[std::size_t(point)].goals.empty())
        return {base::notAvailable, base::notAvailable};
    const twin::Spread& after = spreads[std::size_t(point)].goals[goal].after;
    return {base::toUnit(after.p10, goalUnit(goal)), base::toUnit(after.p90, goalUnit(goal))};
}

std::vector<OptimumWork::Value> OptimumWork::values() const
{
    std::vector<Value> rows;
    if (m_lookedAt < 0 || !m_look.order()) return rows;
    const OptimumLook& look = *m_look.order();
    const studies::RecipeProblem& problem = *look.problem;
    for (std::size_t i = 0; i < problem.goals().size(); ++i) {
        const auto text = [&](const studies::RecipePoint& point) {
            return i >= point.objectives.size() ? tr("no result") : quantity(point.objectives[i], goalUnit(i));
        };
        rows.push_back({goalName(i), text(found()->front.before), text(look.point)});
    }
    addSpread(rows);
    for (const studies::RecipeDecision& decision : problem.decisions())
        for (int k = 0; k < decision.count; ++k) {
            const std::size_t at = std::size_t(decision.first + k);
            const double from = problem.pieceBegin(k);
            const QString name = nameOf(decision);
            const QString time = quantity(from, timeUnit(problem.duration()));
            rows.push_back(
                {decision.count == 1 ? name
                 : decision.isLinear ? tr("%1, at %2", "a set-point, a time of the run").arg(name, time)
                                     : tr("%1, from %2", "a set-point, a time of the run").arg(name, time),
                 quantity(decision.isCourse ? recipeAt(look, decision, from) : problem.start()[at], decision.unit),
                 quantity(look.point.x[at], decision.unit)});
        }
    return rows;
}

void OptimumWork::addSpread(std::vector<Value>& rows) const
{
    if (!course() || !course()->spread) return;
    const twin::RecipeSpread& spread = *course()->spread;
    for (std::size_t i = 0; i < spread.goals.size(); ++i) {
        const twin::RecipeSpread::Goal& goal = spread.goals[i];
        const auto add = [&](const char* share, double twin::Spread::* value) {
            rows.push_back(
                {tr("%1, %2 of %3 draws", "a goal, P10, how many")
                     .arg(goalName(i), QLatin1String(share), QLocale().toString(spread.draws - spread.failed)),
                 quantity(goal.before.*value, goalUnit(i)), quantity(goal.after.*value, goalUnit(i))});
        };
        add("P10", &twin::Spread::p10);
        add("P50", &twin::Spread::p50);
        add("P90", &twin::Spread::p90);
    }
    for (std::size_t i = 0; i < spread.limits.size(); ++i)
        rows.push_back({tr("Draws that cross “%1”", "a limit")
                            .arg(QString::fromStdString(m_look.order()->problem->limits()[i].text)),
                        quantity(spread.limits[i].before, "%"), quantity(spread.limits[i].after, "%")});
}

QString OptimumWork::activeName(const studies::ActiveLimit& active) const
{
    const QString what = QString::fromStdString(active.what);
    for (const studies::RecipeDecision& decision : m_look.order()->problem->decisions())
        if (active.what.starts_with(decision.path + " "))
            return tr("%1: %2", "a number, its bound")
                .arg(nameOf(decision), what.mid(QString::fromStdString(decision.path).size() + 1));
    return what;
}

std::vector<OptimumWork::Met> OptimumWork::met() const
{
    std::vector<Met> rows;
    if (!course()) return rows;
    const studies::RecipeProblem& problem = *m_look.order()->problem;
    for (const studies::ActiveLimit& active : course()->active) {
        // For one of the unit in which the limit is written.
        const double one = base::fromUnit(1.0, active.shownIn) - base::fromUnit(0.0, active.shownIn);
        rows.push_back(
            {activeName(active),
             active.price > 0.0
                 ? tr("%1 is better by %2 for each %3 that the limit gives way", "a goal, a quantity, one of a unit")
                       .arg(goalName(0),
                            difference(active.price * one, problem.goals()[0].quantity.unit(), goalUnit(0)),
                            difference(one, active.unit, active.shownIn))
                 : tr("costs nothing that could be found"),
             std::isfinite(active.when)
                 ? tr("at %1", "a time of the run").arg(quantity(active.when, timeUnit(problem.duration())))
             : active.pieces > 1 && problem.request().linear ? tr("at %n time(s)", nullptr, active.pieces)
             : active.pieces > 1                             ? tr("in %n piece(s)", nullptr, active.pieces)
                                                             : QString()});
    }
    return rows;
}

QString OptimumWork::stateOfOne(const studies::RecipeOptimum& optimum) const
{
    using studies::OptimumStatus;
    const QString took = tr("evaluations: %1; %2", "how many, by which method")
                             .arg(QLocale().toString(optimum.evaluations), sentence(optimum.method));
    switch (optimum.status) {
    case OptimumStatus::Optimal:
        return tr("Optimal: no recipe nearby is better (%1).", "how it was found").arg(took);
    case OptimumStatus::Suboptimal:
        return tr("Good, but nothing proves that no recipe is better (%1).", "how it was found").arg(took);
    case OptimumStatus::Infeasible:
        return tr("No recipe keeps all limits (%1).", "how it was searched").arg(took);
    case OptimumStatus::Failed:
        break;
    }
    return tr("No recipe was found that one may rely on.");
}

QString OptimumWork::state() const
{
    const QLocale locale;
    if (!m_search.order()) return {};
    const QString stopped = tr("The search was stopped before it had a recipe.");
    if (!found()) return m_search.isRunning() ? tr("The search begins.") : stopped;
    const QString runs = locale.toString(found()->front.runs);
    const bool isOne = m_search.order()->request.goals.size() == 1;
    if (m_search.isRunning() && found()->drawn)
        return tr("Running %1 best recipes with draws of the parameters: %2", "how many, how far")
            .arg(locale.toString(points()), quantity(*found()->drawn, "%"));
    if (m_search.isRunning())
        return isOne ? tr("Searching: evaluations so far: %1").arg(runs)
                     : tr("Searching: %1 of %2 runs of the plant; recipes found so far: %3")
                           .arg(runs, locale.toString(m_search.order()->settings.runs), locale.toString(points()));
    if (found()->optimum) return stateOfOne(*found()->optimum);
    if (points() > 0) return tr("Runs of the plant: %1; best recipes: %2").arg(runs, locale.toString(points()));
    return m_search.isDone() ? QString() : stopped;
}

} // namespace titer::app
