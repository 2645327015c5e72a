#include "core/studies/decisions/plant_goal.h"

#include "core/base/not_available.h"
#include "core/base/text.h"
#include "core/base/units/units.h"
#include "core/economics/economics_file.h"
#include "core/economics/goods/cost_draws.h"
#include "core/economics/goods/cost_figures.h"
#include "core/model/plant/plant.h"
#include "core/runs/run.h"
#include "core/studies/numerics/parallel.h"

#include <algorithm>
#include <cmath>
#include <memory>
#include <optional>

namespace titer::studies {

using base::Error;
using base::say;
using figures::Kpi;
using model::Flowsheet;

namespace {

constexpr double runNoise = 10.0; // what a figure of a run scatters by, in tolerances

using PlantPtr = std::shared_ptr<const model::Plant>;

class PlantGoalSearch {
public:
    PlantGoalSearch(const PlantGoalOrder& order, const model::Catalogue& catalogue, std::stop_token stop,
                    const std::function<void(std::size_t)>& progress)
        : m_order(order)
        , m_catalogue(catalogue)
        , m_stop(std::move(stop))
        , m_progress(progress)
        , m_isMoney(economics::isOfMoney(order.path))
    {
    }

    base::Result<PlantGoal> sought()
    {
        if (const base::Done begun = begin(); !begun) return begun.error();
        GoalOrder order;
        order.low = m_order.low;
        order.high = m_order.high;
        order.target = m_made.target;
        order.steps = m_order.steps;
        order.noise = m_isMoney ? 1e-12 : runNoise * m_order.tolerance;
        m_made.found = seekGoal([this](const std::vector<double>& at) { return figuresAt(at); }, order);
        if (m_stop.stop_requested())
            return Error{base::Code::Input, "run", say(CORE_TR("core", "The search was stopped."))};
        if (!m_made.found.nearest)
            return m_fault ? *m_fault
                           : base::inputError(m_order.path, say(CORE_TR("core", "Nowhere in the range is there a "
                                                                                "figure.")));
        addNotices();
        return std::move(m_made);
    }

private:
    void notice(const std::string& where, base::Sentence what) { m_made.notices.push_back({where, std::move(what)}); }

    // The plant as it is shows which figures there are, and in which units.
    base::Done begin()
    {
        if (!(m_order.low < m_order.high))
            return base::inputError(m_order.path, say(CORE_TR("core", "A range goes from its smaller end to its "
                                                                      "larger one.")));
        Flowsheet tried = m_order.flowsheet;
        if (const base::Done set = model::setAtPath(tried, m_order.path, base::Json(textAt(m_order.low))); !set)
            return set.error();
        base::Errors errors;
        m_plant = checked(m_order.flowsheet, errors);
        if (m_plant) m_result = run(m_plant);
        m_made.runs = 1;
        if (!errors.empty()) return errors.front();
        if (m_stop.stop_requested())
            return Error{base::Code::Input, "run", say(CORE_TR("core", "The search was stopped."))};
        if (m_result.status != figures::RunStatus::Ok)
            return m_result.errors.empty()
                       ? Error{base::Code::Solver, "run", say(CORE_TR("core", "The run of the plant as it is failed."))}
                       : m_result.errors.front();
        const std::vector<Kpi> ofCost = costKpis(m_order.flowsheet.economics, *m_plant, m_result, errors);
        if (!errors.empty()) return errors.front();
        const Kpi* figure = figureAmong(ofCost, m_result);
        if (!figure) return base::inputError(m_order.figure, unknownFigure(ofCost));
        m_made.figureUnit = figure->unit;
        m_made.displayUnit = figure->displayUnit;
        const base::Result<double> target = base::readQuantity(m_order.target, figure->unit, figure->displayUnit);
        if (!target) return base::inputError("target", target.error().what);
        m_made.target = *target;
        if (!m_isMoney) return base::done();
        // What a draw does not give is not that of the plant as it is.
        std::erase_if(m_result.kpis, [&ofCost](const Kpi& kpi) {
            return std::ranges::find(ofCost, kpi.tag, &Kpi::tag) != ofCost.end();
        });
        m_draws.emplace(m_plant, m_result, m_order.flowsheet.economics, std::vector{m_order.path});
        return base::done();
    }

    base::Sentence unknownFigure(const std::vector<Kpi>& ofCost) const
    {
        std::vector<std::string> tags;
        for (const Kpi& kpi : ofCost) tags.push_back(kpi.tag);
        for (const Kpi& kpi : m_result.kpis) tags.push_back(kpi.tag);
        const std::string near = base::nearest(m_order.figure, tags);
        return say(CORE_TR("core", "This run has no figure of that name. Use an existing one, such as “{1}”."),
                   !near.empty()   ? near
                   : !tags.empty() ? tags.front()
                                   : std::string("plant.cost"));
    }

    PlantPtr checked(const Flowsheet& flowsheet, base::Errors& errors) const
    {
        auto plant = std::make_shared<const model::Plant>(model::check(flowsheet, m_catalogue, errors));
        return errors.empty() ? plant : nullptr;
    }

    figures::RunResult run(const PlantPtr& plant) const
    {
        runs::RunRequest request;
        request.until = m_order.until;
        request.tolerance = m_order.tolerance;
        return runs::run(plant, request, m_stop);
    }

    static std::vector<Kpi> costKpis(const base::Json& money, const model::Plant& plant,
                                     const figures::RunResult& result, base::Errors& errors)
    {
        if (!money.isObject()) return {};
        const economics::Economics read = economics::readEconomics(money, plant, errors);
        return errors.empty() ? economics::costFigures(economics::costOf(read, plant, result)) : std::vector<Kpi>();
    }

    const Kpi* figureAmong(const std::vector<Kpi>& ofCost, const figures::RunResult& result) const
    {
        const auto found = std::ranges::find(ofCost, m_order.figure, &Kpi::tag);
        return found != ofCost.end() ? &*found : result.kpi(m_order.figure);
    }

    std::string textAt(double value) const
    {
        return base::writeNumber(value) + (m_order.unit.empty() ? "" : " " + m_order.unit);
    }

    std::vector<double> figuresAt(const std::vector<double>& at)
    {
        std::vector<double> values(at.size(), base::notAvailable);
        std::vector<std::optional<Error>> faults(at.size());
        const auto tryOne = [&](std::size_t i) {
            const base::Result<double> figure = m_isMoney ? byMoney(at[i]) : byRun(at[i]);
            if (figure)
                values[i] = *figure;
            else
                faults[i] = figure.error();
        };
        forEach(at.size(), tryOne, m_isMoney ? 1 : m_order.threads, m_stop);
        for (const std::optional<Error>& fault : faults)
            if (fault && !m_fault) m_fault = fault;
        if (!m_isMoney) m_made.runs += at.size();
        m_tried += at.size();
        if (m_progress) m_progress(m_tried);
        return values;
    }

    base::Result<double> byMoney(double value) const
    {
        const std::string text = textAt(value);
        base::Errors errors;
        const std::vector<Kpi> ofCost = m_draws->at({&text, 1}, errors);
        if (!errors.empty()) return errors.front();
        return valueOf(figureAmong(ofCost, m_result));
    }

    // From several threads at once.
    base::Result<double> byRun(double value) const
    {
        Flowsheet flowsheet = m_order.flowsheet;
        if (const base::Done set = model::setAtPath(flowsheet, m_order.path, base::Json(textAt(value))); !set)
            return set.error();
        base::Errors errors;
        const PlantPtr plant = checked(flowsheet, errors);
        if (!plant) return errors.front();
        const figures::RunResult result = run(plant);
        if (result.status != figures::RunStatus::Ok)
            return result.errors.empty() ? Error{base::Code::Solver, "run", say(CORE_TR("core", "The run failed."))}
                                         : result.errors.front();
        const std::vector<Kpi> ofCost = costKpis(flowsheet.economics, *plant, result, errors);
        if (!errors.empty()) return errors.front();
        return valueOf(figureAmong(ofCost, result));
    }

    base::Result<double> valueOf(const Kpi* figure) const
    {
        if (!figure || !std::isfinite(figure->value))
            return base::inputError(m_order.figure, say(CORE_TR("core", "This run has no such figure.")));
        return figure->value;
    }

    std::string valueText(double value) const
    {
        return base::writeShort(value, 6) + (m_order.unit.empty() ? "" : " " + m_order.unit);
    }
    std::string figureText(double value) const { return base::writeQuantity(value, m_made.displayUnit, 6); }

    void addNotices()
    {
        const GoalAnswers& found = m_made.found;
        const std::string &path = m_order.path, target = figureText(m_made.target);
        if (found.answers.empty())
            notice(path, say(CORE_TR("core", "{1} of {2} is not within the range: at best {3}, at {4}."),
                             m_order.figure, target, figureText(found.nearest->value), valueText(found.nearest->at)));
        for (const GoalAnswers::Stretch& stretch : found.stretches)
            notice(path, say(CORE_TR("core", "All from {1} to {2} give {3}."), valueText(stretch.from),
                             valueText(stretch.to), target));
        if (found.answers.size() > 1 && found.stretches.empty())
            notice(path, say(CORE_TR("core", "{1} values give {2}; which of them is meant is for you to say."),
                             std::to_string(found.answers.size()), target));
        for (const GoalAnswers::Leap& leap : found.leaps)
            notice(path, say(CORE_TR("core", "At {1} it leaps from {2} to {3}, past the target."), valueText(leap.at),
                             figureText(leap.before), figureText(leap.after)));
        if (!found.without.empty())
            notice(path, say(CORE_TR("core", "There is no figure at {1} of the values that were tried, the first {2}: "
                                             "{3}"),
                             std::to_string(found.without.size()), valueText(found.without.front()),
                             m_fault ? m_fault->what.text() : std::string("-")));
    }

    const PlantGoalOrder& m_order;
    const model::Catalogue& m_catalogue;
    std::stop_token m_stop;
    const std::function<void(std::size_t)>& m_progress;
    bool m_isMoney;
    PlantPtr m_plant;
    figures::RunResult m_result;                 // of the plant as it is
    std::optional<economics::CostDraws> m_draws; // of it, where what varies is money
    std::size_t m_tried = 0;
    std::optional<Error> m_fault; // of the first value without a figure
    PlantGoal m_made;
};

} // namespace

base::Result<PlantGoal> seekPlantGoal(const PlantGoalOrder& order, const model::Catalogue& catalogue,
                                      std::stop_token stop, const std::function<void(std::size_t)>& progress)
{
    return PlantGoalSearch(order, catalogue, std::move(stop), progress).sought();
}

} // namespace titer::studies
