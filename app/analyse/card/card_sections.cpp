// Cards of models with components.
#include "app/analyse/card/card_sections.h"

#include "app/analyse/card/card_parts.h"
#include "core/base/text.h"
#include "core/mvda/learn/learned_json.h"

#include <algorithm>
#include <cctype>

namespace titer::app {

using base::Json;
using base::say;

namespace {

CardSection headSection(const Json& file, const mvda::Model& model, const ModelLife& life)
{
    std::string method = mvda::nameOf(model.method);
    std::transform(method.begin(), method.end(), method.begin(), [](unsigned char c) { return std::toupper(c); });
    CardSection head{CORE_TR("core", "Model"),
                     {{cardValue(CORE_TR("core", "method")),
                       file.find("batch") ? say(CORE_TR("core", "{1} of batches"), method) : cardValue(method)}}};
    if (cardTextAt(file, {"batch", "origin"}) == "virtual")
        head.lines.push_back({cardValue(CORE_TR("core", "batches")),
                              cardValue(CORE_TR("core", "virtual: runs of a model of the plant"))});
    addMaker(head, file, life);
    std::vector<std::string> predicted;
    for (std::size_t k = 0; k < model.yNames.size(); ++k)
        predicted.push_back(model.yNames[k] + (model.yUnits[k].empty() ? "" : " [" + model.yUnits[k] + "]"));
    if (!predicted.empty())
        head.lines.push_back({cardValue(CORE_TR("core", "predicts")), cardValue(base::join(predicted, ", "))});
    return head;
}

std::size_t pointsOf(const Json& file)
{
    const Json* axis = cardJsonAt(file, {"batch", "alignment", "axis"});
    return axis ? axis->items().size() : 0;
}

// How often batches that the model was made of lie beyond its limits where they are left out.
CardSection falseAlarmsSection(const Json& file)
{
    CardSection section{CORE_TR("core", "False alarms, each batch by a model of the others"), {}};
    for (const auto& [key, what] : {std::pair{"t2_99", CORE_TR("core", "points beyond 99 % of T2")},
                                    std::pair{"spe_99", CORE_TR("core", "points beyond 99 % of SPE")},
                                    std::pair{"t2_95", CORE_TR("core", "points beyond 95 % of T2")},
                                    std::pair{"spe_95", CORE_TR("core", "points beyond 95 % of SPE")}})
        section.lines.push_back(
            {cardValue(what), cardValue(cardPercent(cardNumberAt(file, {"batch", "beyond", key})))});
    return section;
}

CardSection makingSection(const Json& file, const mvda::Model& model)
{
    const std::string by = cardTextAt(file, {"card", "components_by"});
    CardSection making{CORE_TR("core", "Preprocessing and components"), {}};
    if (file.find("batch"))
        making.lines = {
            {cardValue(CORE_TR("core", "aligned by")),
             say(CORE_TR("core", "{1}, {2} points"), cardTextAt(file, {"batch", "aligned_by"}),
                 std::to_string(pointsOf(file)))},
            {cardValue(CORE_TR("core", "unfolded")), cardValue(cardTextAt(file, {"batch", "unfold"}) == "observation"
                                                                   ? CORE_TR("core", "a row for each point")
                                                                   : CORE_TR("core", "a row for each batch"))}};
    const std::vector<CardLine> found{
        {cardValue(CORE_TR("core", "preprocessing")),
         cardValue(statedOr(model.preprocessing.text(), CORE_TR("core", "none")))},
        {cardValue(CORE_TR("core", "scaling")), cardValue(cardTextAt(file, {"scale"}))},
        {cardValue(CORE_TR("core", "components")), cardValue(std::to_string(model.components()))},
        {cardValue(CORE_TR("core", "chosen")),
         cardValue(by == "one_standard_error"
                       ? CORE_TR("core", "the fewest within one standard error of the least error by cross-validation")
                   : by == "stated" ? CORE_TR("core", "stated by the maker")
                                    : notStated)},
        {cardValue(CORE_TR("core", "cross-validation")), cardValue(statedOr(model.folds, CORE_TR("core", "none")))},
        {cardValue("R2X"), cardValue(cardPercent(lastOf(file, {"r2x"})))}};
    making.lines.insert(making.lines.end(), found.begin(), found.end());
    if (!model.yNames.empty())
        making.lines.push_back({cardValue("R2Y"), cardValue(cardPercent(lastOf(file, {"r2y"})))});
    making.lines.push_back({cardValue("Q2"), cardValue(cardPercent(lastOf(file, {"q2"})))});
    return making;
}

CardSection transferSection(const Json& file, const mvda::Model& model)
{
    const Json& transfer = *cardJsonAt(file, {"card", "transfer"});
    CardSection section{CORE_TR("core", "Transfer from another instrument"), {}};
    section.lines = {
        {cardValue(CORE_TR("core", "by")), cardValue(statedOr(cardTextAt(transfer, {"by"})))},
        {cardValue(CORE_TR("core", "of model")), say("{1}, SHA-256 {2}", statedOr(cardTextAt(transfer, {"model"})),
                                                     statedOr(cardTextAt(transfer, {"model_hash"})))},
        {cardValue(CORE_TR("core", "samples of both")), cardValue(cardFigure(cardNumberAt(transfer, {"pairs"}), ""))},
        {cardValue(CORE_TR("core", "master")), cardValue(statedOr(cardTextAt(transfer, {"master", "file"})))},
        {cardValue(CORE_TR("core", "slave")), cardValue(statedOr(cardTextAt(transfer, {"slave", "file"})))}};
    for (std::size_t k = 0; k < model.yNames.size(); ++k) {
        const CardResponse response{file, model.yNames[k], model.yUnits[k], model.yNames.size() > 1};
        for (const auto& [key, what] :
             {std::pair{"before", CORE_TR("core", "difference before")},
              std::pair{"left_out", CORE_TR("core", "difference after, each sample by the others")}})
            section.lines.push_back(
                {response.line(what),
                 cardValue(cardFigure(cardNumberAt(transfer, {"responses", response.name, key}), response.unit))});
    }
    section.lines.push_back({cardValue(CORE_TR("core", "other figures")),
                             cardValue(CORE_TR("core", "of the model before, by the master"))});
    return section;
}

} // namespace

std::vector<CardSection> cardSections(const Json& file, const mvda::Model& model, const ModelLife& life)
{
    const std::string format = cardTextAt(file, {"format"});
    if (format == mvda::learnedFormat) return learnerSections(file, life);
    if (format == mvda::clustersFormat) return clusterSections(file, life);
    std::vector<CardSection> sections{headSection(file, model, life),
                                      dataSection(file, std::size_t(model.rows), model.tableNames().size()),
                                      makingSection(file, model)};
    if (model.yNames.empty())
        sections.push_back(rangeSection(file, model));
    else
        for (CardSection& section : methodSections(file, model)) sections.push_back(std::move(section));
    if (file.find("batch")) sections.push_back(falseAlarmsSection(file));
    if (cardJsonAt(file, {"card", "transfer"})) sections.push_back(transferSection(file, model));
    sections.push_back(trailSection(life));
    return sections;
}

} // namespace titer::app
