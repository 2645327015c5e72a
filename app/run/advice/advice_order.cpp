#include "app/run/advice/advice_order.h"

#include "app/form/numbers/plant_numbers.h"
#include "app/run/advice/recipe_from_now.h"
#include "core/base/text.h"
#include "core/base/units/units.h"
#include "core/model/plant/plant.h"
#include "core/runs/result_columns.h"
#include "core/twin/estimation/forecast.h"

#include <algorithm>
#include <cmath>

namespace titer::app {

using base::Code;
using base::Error;
using base::Result;
using base::say;

namespace {

// Shares of a number that are tried where no range is given, and parts of a range that is.
constexpr double triedShares[] = {0.7, 0.85, 1.15, 1.3};
constexpr int rangeParts = 4;

class AdvicePreparing {
public:
    AdvicePreparing(const Document& document, PreparedAdvice& advice, base::Errors& errors)
        : m_document(document)
        , m_advice(advice)
        , m_errors(errors)
        , m_numbers(plantNumbers(document, NumberUse::Vary))
    {
    }

    void takeGoal(const AdviceOrder& order);
    void takeLimit(const std::string& text);
    void takeNumbers(const std::vector<std::string>& vary);
    void takeTags();

private:
    const model::Plant& plant() const { return *m_advice.request.forecast.plant; }
    void takeNumber(const std::string& text);
    void add(const PlantNumber& number, const std::vector<double>& values);
    void addShares(const PlantNumber& number);
    void complain(const std::string& where, base::Sentence what) { m_errors.push_back({Code::Input, where, what}); }

    const Document& m_document;
    PreparedAdvice& m_advice;
    base::Errors& m_errors;
    std::vector<PlantNumber> m_numbers;
};

void AdvicePreparing::takeGoal(const AdviceOrder& order)
{
    Result<studies::RecipeQuantity> goal = studies::RecipeQuantity::read(order.goal, plant(), {}, false);
    if (!goal) return complain(order.goal, goal.error().what);
    m_advice.request.goal = {std::move(*goal), !order.isMinimized};
}

void AdvicePreparing::takeLimit(const std::string& text)
{
    Result<studies::RecipeLimit> limit = studies::RecipeLimit::read(text, plant(), {});
    if (limit)
        m_advice.request.limits.push_back(std::move(*limit));
    else
        m_errors.push_back(limit.error());
}

void AdvicePreparing::add(const PlantNumber& number, const std::vector<double>& values)
{
    const std::string& unit = number.row.unit;
    for (const double value : values) {
        if (std::abs(value - number.row.si) <= 1e-9 * std::abs(number.row.si)) continue;
        const std::string text =
            unit.empty() ? base::writeNumber(value) : base::writeNumber(base::toUnit(value, unit)) + " " + unit;
        m_advice.changes.push_back({number.name, number.row.path, unit, number.row.si, value, text});
    }
}

void AdvicePreparing::addShares(const PlantNumber& number)
{
    std::vector<double> values;
    for (const double share : triedShares) values.push_back(share * number.row.si);
    add(number, values);
}

void AdvicePreparing::takeNumber(const std::string& text)
{
    const std::string path = text.substr(0, text.find('='));
    const auto number = std::ranges::find_if(m_numbers, [&](const PlantNumber& one) { return one.row.path == path; });
    if (number == m_numbers.end() || !std::isfinite(number->row.si))
        return complain(path, say(CORE_TR("core", "No number of this plant can be changed by this path; “titer-cli "
                                                  "numbers” lists those that can.")));
    if (path == text) return addShares(*number);
    const std::string range = text.substr(path.size() + 1);
    const std::size_t colon = range.find(':');
    const auto read = [&](std::string_view part) {
        return base::readQuantity(base::trimmed(part), number->row.siUnit, number->row.unit);
    };
    const Result<double> low = read(std::string_view(range).substr(0, colon));
    if (!low) return complain(text, low.error().what);
    const Result<double> high = colon == std::string::npos ? low : read(std::string_view(range).substr(colon + 1));
    if (!high) return complain(text, high.error().what);
    if (!(*low < *high))
        return complain(text, say(CORE_TR("core", "A range is written as LOW:HIGH, the lower one first.")));
    std::vector<double> values;
    for (int i = 0; i <= rangeParts; ++i) values.push_back(*low + (*high - *low) * i / rangeParts);
    add(*number, values);
}

void AdvicePreparing::takeNumbers(const std::vector<std::string>& vary)
{
    for (const std::string& text : vary) takeNumber(text);
    if (vary.empty())
        for (const PlantNumber& number : m_numbers)
            if (number.row.path.starts_with("recipe/phases/") && std::isfinite(number.row.si) && number.row.si != 0.0)
                addShares(number);
    if (m_errors.empty() && m_advice.changes.empty())
        complain("recipe",
                 say(CORE_TR("core", "The recipe has no number that could be another one; name numbers to vary.")));
}

// Of units that are estimated, or that the spread varies: there an advice may lead where the model was not asked before.
void AdvicePreparing::takeTags()
{
    twin::ForecastRequest& forecast = m_advice.request.forecast;
    for (const figures::Column& column : runs::resultColumns(plant()))
        if (twin::isForecast(plant(), column.plantUnit, forecast.estimates)) forecast.tags.push_back(column.tag);
}

// Behind what goes on as planned.
void planTrain(const model::Flowsheet& flowsheet, const model::Catalogue& catalogue, PreparedAdvice& advice,
               std::stop_token stop)
{
    twin::ForecastRequest forecast = advice.request.forecast;
    forecast.progress = {}; // which has come to its end
    if (!advice.trainOrder || twin::vesselOfTrain(*forecast.plant) < 0) return;
    Result<PlannedTrain> train = plannedTrain(flowsheet, catalogue, forecast, *advice.trainOrder, stop);
    if (train)
        advice.train = std::move(*train);
    else
        advice.trainTrouble = train.error();
}

} // namespace

PreparedAdvice prepareAdvice(const Document& document, const AdviceOrder& order, twin::ForecastRequest forecast,
                             base::Errors& errors)
{
    PreparedAdvice advice;
    advice.request.forecast = std::move(forecast);
    if (order.plansTrain) advice.trainOrder = order.train;
    AdvicePreparing preparing(document, advice, errors);
    preparing.takeGoal(order);
    for (const std::string& limit : order.limits) preparing.takeLimit(limit);
    preparing.takeNumbers(order.vary);
    preparing.takeTags();
    return advice;
}

Edited takenOver(const model::Flowsheet& flowsheet, const PreparedAdvice& advice, const AdviceChange& change)
{
    const twin::ForecastRequest& forecast = advice.request.forecast;
    const model::Plant& plant = forecast.segments.empty() ? *forecast.plant : *forecast.segments.back().plant;
    return changedFromNow(flowsheet, change.path, change.text,
                          phasesUnderWay(plant, advice.list.phases, forecast.from));
}

base::Done findAdvice(const model::Flowsheet& flowsheet, const model::Catalogue& catalogue, PreparedAdvice& advice,
                      std::stop_token stop)
{
    std::vector<AdviceChange> changes;
    for (AdviceChange& change : advice.changes) {
        if (stop.stop_requested()) break;
        model::Flowsheet other = flowsheet;
        base::Errors faults;
        if (const base::Done set = model::setAtPath(other, change.path, change.text); !set)
            faults.push_back(set.error());
        auto ahead =
            faults.empty() ? std::make_shared<const model::Plant>(model::check(other, catalogue, faults)) : nullptr;
        if (!faults.empty()) {
            advice.untried.push_back({faults.front().code, change.path + "=" + change.text, faults.front().what});
            continue;
        }
        advice.request.candidates.push_back({change.path, change.now, change.value, std::move(ahead)});
        changes.push_back(std::move(change));
    }
    advice.changes = std::move(changes);
    if (advice.changes.empty() && !advice.untried.empty()) return advice.untried.front();
    Result<twin::AdviceList> list = twin::advise(advice.request, stop);
    if (!list) return list.error();
    advice.list = std::move(*list);
    planTrain(flowsheet, catalogue, advice, stop);
    // Nothing is said of changes none of which could be tried.
    const twin::AdviceList& found = advice.list;
    if (found.advised.empty() && found.heldBack.empty() && found.withoutGain == 0 && !found.none.empty())
        return found.none.front();
    return base::done();
}

} // namespace titer::app
