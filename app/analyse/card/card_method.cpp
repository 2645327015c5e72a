// What the card of a model with components says of it as a measuring method, by the words of ICH Q2(R2) and Q14.
#include "app/analyse/card/card_parts.h"
#include "core/base/text.h"
#include "core/studies/numerics/distributions.h"

#include <algorithm>
#include <cmath>

namespace titer::app {

using base::Json;
using base::say;
using base::Sentence;

namespace {

constexpr std::size_t shownRatios = 5;

std::vector<CardResponse> cardResponses(const Json& file, const mvda::Model& model)
{
    std::vector<CardResponse> responses;
    for (std::size_t k = 0; k < model.yNames.size(); ++k)
        responses.push_back({file, model.yNames[k], model.yUnits[k], model.yNames.size() > 1});
    return responses;
}

// Of batches their variables, else the columns of the table.
std::vector<CardColumn> columnsOfRange(const Json& file, const mvda::Model& model)
{
    std::vector<CardColumn> columns;
    const Json *variables = cardJsonAt(file, {"batch", "variables"}), *of = cardJsonAt(file, {"batch", "units"});
    if (variables && of) {
        for (std::size_t j = 0; j < variables->items().size() && j < of->items().size(); ++j)
            columns.push_back({variables->items()[j].string(), of->items()[j].string()});
        return columns;
    }
    const std::vector<std::string>&names = model.tableNames(), &units = model.tableUnits();
    for (std::size_t j = 0; j < names.size(); ++j) columns.push_back({names[j], units[j]});
    return columns;
}

CardSection errorsSection(const Json& file, const std::vector<CardResponse>& responses)
{
    CardSection errors{CORE_TR("core", "Errors"), {}};
    const Json* folds = cardJsonAt(file, {"card", "folds"});
    for (const CardResponse& response : responses) {
        errors.lines.push_back(
            {response.line("RMSEC"), cardValue(cardFigure(lastOf(file, {"rmsec", response.name}), response.unit))});
        errors.lines.push_back(
            {response.line("RMSECV"), cardValue(cardFigure(lastOf(file, {"rmsecv", response.name}), response.unit))});
        if (!folds) {
            errors.lines.push_back({response.line(CORE_TR("core", "by fold")), cardValue(notProven)});
            continue;
        }
        for (const Json& fold : folds->items())
            errors.lines.push_back(
                {response.isNamed ? say(CORE_TR("core", "{1}: fold {2}"), response.name, cardTextAt(fold, {"left"}))
                                  : say(CORE_TR("core", "fold {1}"), cardTextAt(fold, {"left"})),
                 say(CORE_TR("core", "{1}, {2} rows left out"),
                     cardFigure(cardNumberAt(fold, {"rmse", response.name}), response.unit),
                     cardNumber(cardNumberAt(fold, {"rows"})))});
    }
    return errors;
}

// The columns with the largest selectivity ratios of a response.
std::string selectiveColumns(const Json* ratios)
{
    if (!ratios || !ratios->isObject()) return notProven;
    std::vector<std::pair<double, std::string>> ranked;
    for (const auto& [name, ratio] : ratios->members())
        if (ratio.isNumber()) ranked.emplace_back(-ratio.number(), name);
    std::sort(ranked.begin(), ranked.end());
    std::vector<std::string> listed;
    for (const auto& [ratio, name] : ranked)
        if (listed.size() < shownRatios) listed.push_back(name + " (" + base::writeShort(-ratio) + ")");
    return listed.empty() ? notProven : base::join(listed, ", ");
}

CardSection specificitySection(const Json& file, const std::vector<CardResponse>& responses)
{
    CardSection section{
        CORE_TR("core", "Specificity (selectivity)"),
        {{cardValue(CORE_TR("core", "signal explained (R2X)")), cardValue(cardPercent(lastOf(file, {"r2x"})))}}};
    for (const CardResponse& response : responses)
        section.lines.push_back({response.line(CORE_TR("core", "largest selectivity ratios")),
                                 cardValue(selectiveColumns(cardJsonAt(file, {"selectivity_ratio", response.name})))});
    section.lines.push_back({cardValue(CORE_TR("core", "samples with interferents alone")), cardValue(notProven)});
    return section;
}

CardSection accuracySection(const Json& file, const std::vector<CardResponse>& responses)
{
    CardSection section{CORE_TR("core", "Accuracy"), {}};
    for (const CardResponse& response : responses) {
        section.lines.push_back(
            {response.line("RMSECV"), cardValue(cardFigure(lastOf(file, {"rmsecv", response.name}), response.unit))});
        if (const Json* nested = cardJsonAt(file, {"rmsecv_nested", response.name}); nested && nested->isNumber())
            section.lines.push_back({response.line(CORE_TR("core", "RMSECV nested")),
                                     cardValue(cardFigure(nested->number(), response.unit))});
        addBias(section, response);
    }
    section.lines.push_back(
        {cardValue(CORE_TR("core", "samples of another day, instrument or batch (RMSEP)")),
         file.find("batch") // of which none are tried
             ? cardValue(notProven)
             : say(CORE_TR("core", "not shown; {1} tries the model on some"), "titer-cli mvda drift")});
    return section;
}

CardSection precisionSection(const std::vector<CardResponse>& responses)
{
    CardSection section{CORE_TR("core", "Precision"), {}};
    for (const CardResponse& response : responses) addRepeatability(section, response);
    section.lines.push_back(
        {cardValue(CORE_TR("core", "intermediate precision, reproducibility")), cardValue(notProven)});
    return section;
}

// How many coefficients of these columns the jack-knife tells from 0.
Sentence jackKnifed(const Json& file, const std::string& response, const std::vector<std::string>& columns)
{
    const Json *errors = cardJsonAt(file, {"coefficient_errors", response}),
               *coefficients = cardJsonAt(file, {"coefficients", response}),
               *folds = cardJsonAt(file, {"card", "folds"});
    if (!errors || !coefficients || !folds || folds->items().size() < 2) return cardValue(notProven);
    const double t = studies::tQuantile(0.975, double(folds->items().size() - 1));
    std::size_t sure = 0;
    for (std::size_t j = 0; j < errors->items().size() && j < columns.size(); ++j)
        sure += errors->items()[j].isNumber() &&
                std::abs(cardNumberAt(*coefficients, {columns[j]})) > t * errors->items()[j].number();
    return say(CORE_TR("core", "{1} of {2} coefficients differ from 0 (95 %, jack-knife)"), std::to_string(sure),
               std::to_string(columns.size()));
}

CardSection robustnessSection(const Json& file, const std::vector<CardResponse>& responses,
                              const std::vector<std::string>& columns)
{
    const Json* permutations = file.find("permutations");
    const Json* q2s = permutations ? permutations->find("q2s") : nullptr;
    CardSection section{CORE_TR("core", "Robustness"),
                        {{cardValue(CORE_TR("core", "permuted responses")),
                          permutations ? say(CORE_TR("core", "{1}: Q2 {2} at no correlation, p {3}"),
                                             std::to_string(q2s ? q2s->items().size() : 0),
                                             cardPercent(cardNumberAt(*permutations, {"q2_intercept"})),
                                             base::writeShort(cardNumberAt(*permutations, {"p"}), 3))
                                       : cardValue(notProven)}}};
    for (const CardResponse& response : responses) {
        section.lines.push_back(
            {response.line(CORE_TR("core", "coefficients")), jackKnifed(file, response.name, columns)});
        section.lines.push_back({response.line(CORE_TR("core", "RMSECV with one component fewer")),
                                 cardValue(cardFigure(lastOf(file, {"rmsecv", response.name}, 1), response.unit))});
        section.lines.push_back({response.line(CORE_TR("core", "RMSECV with one component more")),
                                 cardValue(cardFigure(response.number("rmsecv_one_more"), response.unit))});
    }
    return section;
}

} // namespace

CardSection rangeSection(const Json& file, const mvda::Model& model)
{
    CardSection section{CORE_TR("core", "Range"), {}};
    for (const CardResponse& response : cardResponses(file, model))
        section.lines.push_back(
            {response.line(CORE_TR("core", "reference values")), cardRange(response.of("range"), response.unit)});
    addColumnRanges(section, file, columnsOfRange(file, model));
    for (const auto& [name, what] : {std::pair{"t2_new_99", CORE_TR("core", "holds within T2 (99 %)")},
                                     std::pair{"spe_box_99", CORE_TR("core", "holds within SPE (99 %)")}}) {
        const mvda::Limit* limit = mvda::findLimit(model.limits, name);
        section.lines.push_back({cardValue(what), cardValue(limit ? cardFigure(limit->value, "") : notProven)});
    }
    return section;
}

std::vector<CardSection> methodSections(const Json& file, const mvda::Model& model)
{
    const std::vector<CardResponse> responses = cardResponses(file, model);
    return {errorsSection(file, responses), specificitySection(file, responses),
            rangeSection(file, model),      accuracySection(file, responses),
            precisionSection(responses),    robustnessSection(file, responses, model.xNames)};
}

} // namespace titer::app
