#include "app/session/optimum_work.h"

#include "app/common/sentence.h"
#include "app/common/shown_number.h"
#include "app/common/shown_units.h"
#include "app/common/unit_text.h"
#include "app/form/numbers/plant_numbers.h"
#include "app/form/tag_names.h"
#include "core/base/text.h"
#include "core/base/units/units.h"

#include <QLocale>

#include <algorithm>
#include <utility>

namespace titer::app {

namespace {

constexpr int valueDigits = 4;

// As a plant file has it.
std::string statedText(const FormRow& row, const QString& typed)
{
    QString fault;
    const std::optional<double> si = boundOf(row, typed, fault);
    if (!si) return {};
    const base::Json stated = statedValue(row, *si);
    return stated.isString() ? stated.string() : base::writeNumber(stated.number());
}

std::vector<std::string> linesOf(const QString& text)
{
    std::vector<std::string> lines;
    for (const QString& line : text.split(u'\n'))
        if (!line.trimmed().isEmpty()) lines.push_back(line.trimmed().toStdString());
    return lines;
}

OptimumCourse courseOf(const OptimumLook& look, const std::stop_token& stop)
{
    OptimumCourse course;
    course.before = look.problem->runOf(look.before.x, 0.0, studies::RecipeProblem::usualOutputs, stop);
    course.after = look.problem->runOf(look.point.x, 0.0, studies::RecipeProblem::usualOutputs, stop);
    course.prices = studies::priceLimits(*look.problem, look.point, 0, stop);
    return course;
}

} // namespace

void searchOptimum(const OptimumOrder& order, const std::function<void(OptimumFound)>& pass,
                   const std::stop_token& stop)
{
    OptimumFound found;
    base::Result<studies::RecipeProblem> problem = studies::RecipeProblem::open(order.request, *order.catalogue);
    if (!problem) {
        found.errors.push_back(problem.error());
        return pass(std::move(found));
    }
    found.problem = std::make_shared<const studies::RecipeProblem>(std::move(*problem));
    found.front = studies::searchFront(*found.problem, order.settings, stop,
                                       [&](const studies::RecipeFront& front) { pass({found.problem, front, {}}); });
    pass(std::move(found));
}

OptimumWork::OptimumWork(Document& document)
    : m_document(document)
    , m_search([](const OptimumOrder& order, const Search::Pass& pass, const std::stop_token& stop) {
        searchOptimum(order, pass, stop);
    })
    , m_look([](const OptimumLook& look, const Look::Pass& pass, const std::stop_token& stop) {
        OptimumCourse course = courseOf(look, stop);
        if (!stop.stop_requested()) pass(std::move(course));
    })
{
    QObject::connect(&document, &Document::opened, &m_search, [this] {
        m_numbers.clear();
        m_figures.clear();
        m_goals.clear();
        m_limits.clear();
        m_lookedAt = -1;
        m_look.clear();
        m_search.clear();
    });
}

void OptimumWork::open(const figures::RunResult& run)
{
    const std::vector<FitParameter> before = std::exchange(m_numbers, {});
    for (PlantNumber& number : plantNumbers(m_document, NumberUse::Vary)) {
        // Several at once have no place of their own.
        if (number.row.path.find_first_of(" *") != std::string::npos) continue;
        number.row.label = number.name;
        FitParameter& one = m_numbers.emplace_back(FitParameter{std::move(number.row)});
        const auto old =
            std::ranges::find(before, one.row.path, [](const FitParameter& other) { return other.row.path; });
        if (old == before.end()) continue;
        one.chosen = old->chosen;
        setFitBounds(one, old->low, old->high);
    }
    m_figures.clear();
    for (const figures::Kpi& kpi : run.kpis) {
        const QString unit = unitName(m_document.flowsheet(), kpi.unitId);
        const QString name = sentence(kpi.name());
        m_figures.push_back({kpi.tag, unit.isEmpty() ? name : tr("%1, %2", "a unit, a key figure").arg(unit, name)});
    }
    if (m_goals.empty() && !m_figures.empty()) m_goals = {{.what = m_figures.front().tag}};
}

void OptimumWork::choose(std::size_t number, bool chosen)
{
    m_numbers[number].chosen = chosen;
}

void OptimumWork::setBounds(std::size_t number, const QString& low, const QString& high)
{
    setFitBounds(m_numbers[number], low, high);
}

QString OptimumWork::whyNot() const
{
    if (std::ranges::none_of(m_numbers, &FitParameter::chosen)) return tr("Choose a number of the plant to vary.");
    for (const FitParameter& number : m_numbers)
        if (number.chosen && !number.fault.isEmpty()) return number.fault;
    if (m_goals.empty()) return tr("Choose a goal.");
    if (m_goals.size() > 1 && m_goals[0].what == m_goals[1].what)
        return tr("Both goals are the same. Choose another second goal, or none.");
    m_document.checkNow();
    if (!m_document.plant()) return tr("The plant has errors. Correct them on the page Design first.");
    return {};
}

void OptimumWork::start()
{
    if (!whyNot().isEmpty()) return;
    OptimumOrder order;
    order.request.flowsheet = m_document.flowsheet();
    for (const FitParameter& number : m_numbers)
        if (number.chosen)
            order.request.vary.push_back(
                {number.row.path, statedText(number.row, number.low), statedText(number.row, number.high)});
    order.request.goals = m_goals;
    order.request.limits = linesOf(m_limits);
    order.settings.runs = m_runs;
    order.catalogue = &m_document.catalogue();
    m_lookedAt = -1;
    m_look.clear();
    m_search.start(std::move(order));
}

const OptimumFound* OptimumWork::found() const
{
    return m_search.parts().empty() ? nullptr : &m_search.parts().back();
}

double OptimumWork::progress() const
{
    if (!found() || !m_search.order()) return 0.0;
    return double(found()->front.runs) / std::max(1, m_search.order()->settings.runs);
}

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
    const QString number = shownNumber(base::toUnit(si, unit), 'g', valueDigits);
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
    const auto known = std::ranges::find(m_figures, what, &Figure::tag);
    return known == m_figures.end() ? QString::fromStdString(what) : known->name;
}

std::string OptimumWork::goalUnit(std::size_t goal) const
{
    return found()->problem->goals()[goal].quantity.displayUnit();
}

double OptimumWork::goalAt(std::size_t goal, const studies::RecipePoint& point) const
{
    return goal < point.objectives.size() ? base::toUnit(point.objectives[goal], goalUnit(goal)) : base::notAvailable;
}

void OptimumWork::look(int point)
{
    if (point < 0 || point >= points() || point == m_lookedAt) return;
    m_lookedAt = point;
    m_look.start({found()->problem, found()->front.before, found()->front.points[std::size_t(point)]});
}

const OptimumCourse* OptimumWork::course() const
{
    return m_lookedAt < 0 || m_look.parts().empty() ? nullptr : &m_look.parts().back();
}

std::vector<OptimumWork::Value> OptimumWork::values() const
{
    std::vector<Value> rows;
    if (m_lookedAt < 0 || !m_look.order()) return rows;
    const studies::RecipeProblem& problem = *m_look.order()->problem;
    const studies::RecipePoint &before = m_look.order()->before, &after = m_look.order()->point;
    for (std::size_t i = 0; i < problem.goals().size(); ++i) {
        const auto text = [&](const studies::RecipePoint& point) {
            return point.objectives.empty() ? tr("no result") : quantity(point.objectives[i], goalUnit(i));
        };
        rows.push_back({goalName(i), text(before), text(after)});
    }
    for (const studies::RecipeDecision& decision : problem.decisions()) {
        const std::size_t at = std::size_t(decision.first);
        rows.push_back({nameOf(decision), quantity(before.x[at], decision.unit), quantity(after.x[at], decision.unit)});
    }
    return rows;
}

std::vector<OptimumWork::Met> OptimumWork::met() const
{
    std::vector<Met> rows;
    if (!course()) return rows;
    const studies::RecipeProblem& problem = *m_look.order()->problem;
    for (const studies::LimitPrice& price : course()->prices) {
        const studies::RecipeLimit& limit = problem.limits()[price.limit];
        // For one of the unit in which the limit is written.
        const std::string& unit = limit.quantity.displayUnit();
        const double one = base::fromUnit(1.0, unit) - base::fromUnit(0.0, unit);
        rows.push_back(
            {QString::fromStdString(limit.text),
             price.price > 0.0
                 ? tr("%1 is better by %2 for each %3 that the limit gives way", "a goal, a quantity, one of a unit")
                       .arg(goalName(0), difference(price.price * one, problem.goals()[0].quantity.unit(), goalUnit(0)),
                            difference(one, limit.quantity.unit(), unit))
                 : tr("costs nothing that could be found")});
    }
    return rows;
}

bool OptimumWork::canTake(int point) const
{
    return point >= 0 && point < points() && !m_search.isRunning() &&
           m_search.order()->request.flowsheet == m_document.flowsheet();
}

void OptimumWork::take(int point)
{
    if (!canTake(point)) return;
    m_document.apply(found()->problem->plantWith(found()->front.points[std::size_t(point)].x, true),
                     tr("Optimal recipe"));
}

} // namespace titer::app
