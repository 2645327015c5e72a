#include "app/session/optimum/optimum_work.h"

#include "app/common/sentence.h"
#include "app/form/numbers/plant_numbers.h"
#include "app/form/tag_names.h"
#include "app/form/typed_number.h"
#include "core/base/not_available.h"
#include "core/base/text.h"
#include "core/base/units/units.h"
#include "core/studies/optimal/recipe_courses.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <utility>

namespace titer::app {

namespace {

constexpr int limitDigits = 4;

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

// A limit as a person writes it.
QString limitOn(const std::string& tag, const char* sense, double si, const std::string& unit)
{
    const std::string value =
        unit.empty() || unit == "1" ? base::writeShort(si, limitDigits) : base::writeQuantity(si, unit, limitDigits);
    return QString::fromStdString(tag + " " + sense + " " + value);
}

} // namespace

OptimumWork::OptimumWork(Document& document)
    : m_document(document)
    , m_search([](const OptimumOrder& order, const Search::Pass& pass, const std::stop_token& stop) {
        searchOptimum(order, pass, stop);
    })
    , m_look([](const OptimumLook& look, const Look::Pass& pass, const std::stop_token& stop) {
        tryRecipe(look, pass, stop);
    })
{
    QObject::connect(&document, &Document::opened, &m_search, [this] {
        m_numbers.clear();
        m_figures.clear();
        m_quantities.clear();
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
        m_numbers.push_back(FitParameter{std::move(number.row)});
    }
    addCourses();
    for (FitParameter& one : m_numbers) {
        const auto old =
            std::ranges::find(before, one.row.path, [](const FitParameter& other) { return other.row.path; });
        if (old == before.end()) continue;
        one.chosen = old->chosen;
        setFitBounds(one, old->low, old->high);
    }
    addFigures(run);
    if (m_goals.empty() && !m_figures.empty()) m_goals = {{.what = m_figures.front().tag}};
}

// What may have a course, before all other numbers.
void OptimumWork::addCourses()
{
    m_document.checkNow();
    if (!m_document.plant()) return;
    std::vector<FitParameter> courses;
    for (const studies::CourseChoice& choice : studies::courseChoices(m_document.flowsheet(), *m_document.plant())) {
        FormRow row;
        row.path = choice.tag;
        const WrittenUnit unit = unitWritten(m_document, choice.tag);
        row.siUnit = unit.si.empty() ? "1" : unit.si;
        row.unit = choice.unit == "1" ? std::string() : choice.unit;
        row.displayUnit = choice.unit;
        if (!row.unit.empty()) row.unitChoices = {row.unit};
        row.label = tr("%1, %2: course", "a unit, its set-point, which is to change over time")
                        .arg(unitName(m_document.flowsheet(), choice.tag.substr(0, choice.tag.find('.'))),
                             tagName(m_document.flowsheet(), m_document.catalogue(), choice.tag));
        row.help = tr(
            "As many equally long pieces over the run as “Pieces” says, each with a value of its own or a line; they "
            "take the place of what the recipe sets.");
        if (choice.start) {
            row.si = *choice.start;
            row.text = fieldNumber(base::writeShort(base::toUnit(row.si, choice.unit), limitDigits), QLocale());
        }
        courses.push_back(FitParameter{std::move(row)});
    }
    m_numbers.insert(m_numbers.begin(), std::make_move_iterator(courses.begin()),
                     std::make_move_iterator(courses.end()));
}

void OptimumWork::addFigures(const figures::RunResult& run)
{
    m_figures.clear();
    for (const figures::Kpi& kpi : run.kpis) {
        const QString unit = unitName(m_document.flowsheet(), kpi.unitId);
        const QString name = sentence(kpi.name());
        m_figures.push_back({kpi.tag, unit.isEmpty() ? name : tr("%1, %2", "a unit, a key figure").arg(unit, name),
                             limitOn(kpi.tag, ">=", kpi.value, kpi.displayUnit)});
    }
    m_quantities.clear();
    for (const figures::Column& column : run.columns) {
        double largest = base::notAvailable;
        for (std::size_t i = 0; i < std::min(column.values.size(), run.times.size()); ++i)
            largest = std::fmax(largest, run.output(column, i));
        if (!std::isfinite(largest)) continue;
        m_quantities.push_back({column.tag,
                                tr("%1, %2", "a unit, a quantity")
                                    .arg(unitName(m_document.flowsheet(), column.tag.substr(0, column.tag.find('.'))),
                                         tagName(m_document.flowsheet(), m_document.catalogue(), column.tag)),
                                limitOn(column.tag, "<=", largest, base::displayUnit(column.unit))});
    }
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
    for (const FitParameter& number : m_numbers) {
        if (!number.chosen) continue;
        if (!number.fault.isEmpty()) return number.fault;
        if (!std::isfinite(number.row.si) && (number.low.trimmed().isEmpty() || number.high.trimmed().isEmpty()))
            return tr("Nothing sets “%1” so far. Give both bounds of it.").arg(number.row.label);
    }
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
    order.request.intervals = m_pieces;
    order.request.linear = m_isLinear;
    order.settings.runs = m_runs;
    order.draws = m_draws;
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
    if (found()->drawn) return *found()->drawn;
    if (m_search.order()->request.goals.size() == 1)
        return base::notAvailable; // a search by derivatives ends when nothing gets better
    return double(found()->front.runs) / std::max(1, m_search.order()->settings.runs);
}

void OptimumWork::look(int point)
{
    if (point < 0 || point >= points() || point == m_lookedAt) return;
    m_lookedAt = point;
    OptimumLook look{found()->problem, found()->before, found()->front.points[std::size_t(point)], {}, m_draws};
    if (found()->optimum) look.active = found()->optimum->active;
    const std::vector<twin::RecipeSpread>& spreads = found()->spreads;
    if (m_draws > 0 && m_draws == m_search.order()->draws && point < int(spreads.size()) &&
        !spreads[std::size_t(point)].goals.empty())
        look.spread = spreads[std::size_t(point)];
    m_look.start(std::move(look));
}

void OptimumWork::setDraws(int draws)
{
    if (draws == m_draws) return;
    m_draws = draws;
    if (!m_search.isRunning()) look(std::exchange(m_lookedAt, -1));
}

const OptimumCourse* OptimumWork::course() const
{
    return m_lookedAt < 0 || m_look.parts().empty() ? nullptr : &m_look.parts().back();
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
