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
    addMaker(head, file, life);
    std::vector<std::string> predicted;
    for (std::size_t k = 0; k < model.yNames.size(); ++k)
        predicted.push_back(model.yNames[k] + (model.yUnits[k].empty() ? "" : " [" + model.yUnits[k] + "]"));
    if (!predicted.empty())
        head.lines.push_back({cardValue(CORE_TR("core", "predicts")), cardValue(base::join(predicted, ", "))});
    return head;
}

CardSection makingSection(const Json& file, const mvda::Model& model)
{
    const std::string by = cardTextAt(file, {"card", "components_by"});
    CardSection making{CORE_TR("core", "Preprocessing and components"), {}};
    making.lines = {
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
    if (cardJsonAt(file, {"card", "transfer"})) sections.push_back(transferSection(file, model));
    sections.push_back(trailSection(life));
    return sections;
}

} // namespace titer::app
