// Cards of learners and of clusters.
#include "app/analyse/card/card_parts.h"
#include "core/base/text.h"

#include <algorithm>
#include <cmath>

namespace titer::app {

using base::Json;
using base::say;
using base::Sentence;

namespace {

constexpr std::size_t shownImportances = 5, shownSilhouettes = 9;

struct KeyWords {
    const char *key, *words;
};

constexpr KeyWords learnerWords[] = {
    {"svm", CORE_TR("core", "support vectors")}, {"tree", CORE_TR("core", "tree")},
    {"forest", CORE_TR("core", "forest")},       {"network", CORE_TR("core", "network")},
    {"gp", CORE_TR("core", "Gaussian process")}, {"pls", "PLS"}};
constexpr KeyWords settingWords[] = {{"kernel", CORE_TR("core", "kernel")},
                                     {"c", CORE_TR("core", "price of an error")},
                                     {"gamma", CORE_TR("core", "gamma of the kernel")},
                                     {"epsilon", CORE_TR("core", "errors that cost nothing [standard deviations]")},
                                     {"depth", CORE_TR("core", "splits on a way at most")},
                                     {"leaf_rows", CORE_TR("core", "rows of a leaf at least")},
                                     {"pruning", CORE_TR("core", "part of the risk that a split saves at least")},
                                     {"trees", CORE_TR("core", "trees")},
                                     {"columns_tried", CORE_TR("core", "columns drawn for each split")},
                                     {"seed", CORE_TR("core", "seed of the random numbers")},
                                     {"hidden", CORE_TR("core", "hidden units")},
                                     {"decay", CORE_TR("core", "price of the squares of the weights")},
                                     {"starts", CORE_TR("core", "starts")},
                                     {"noise_share", CORE_TR("core", "share of the noise")},
                                     {"components", CORE_TR("core", "components")}};
constexpr KeyWords waysToFind[] = {
    {"lowest_error", CORE_TR("core", "{1}, with the least error by cross-validation among the rows of the model")},
    {"one_standard_error",
     CORE_TR("core", "{1}, the simplest within one standard error of the least by cross-validation among the rows of "
                     "the model")},
    {"likelihood", CORE_TR("core", "{1}, of the highest likelihood of the rows of the model")}};
constexpr KeyWords wayWords[] = {{"kmeans", CORE_TR("core", "clusters by k-means")},
                                 {"ward", CORE_TR("core", "clusters by joining (Ward)")},
                                 {"complete", CORE_TR("core", "clusters by joining (complete)")},
                                 {"average", CORE_TR("core", "clusters by joining (average)")},
                                 {"single", CORE_TR("core", "clusters by joining (single)")}};

template <std::size_t N> std::string cardWordsFor(const KeyWords (&all)[N], const std::string& key)
{
    const auto* known =
        std::find_if(std::begin(all), std::end(all), [&](const KeyWords& each) { return key == each.key; });
    return known == std::end(all) ? key : known->words;
}

std::vector<CardColumn> learnedColumns(const Json& file)
{
    std::vector<CardColumn> columns;
    if (const Json* x = file.find("x"); x && x->isArray())
        for (const Json& column : x->items())
            columns.push_back({cardTextAt(column, {"name"}), cardTextAt(column, {"unit"})});
    return columns;
}

// A learner's one response, with what the file says of it.
struct LearnedFile {
    const Json& json;
    std::string response = cardTextAt(json, {"y", "name"}), unit = cardTextAt(json, {"y", "unit"});
    bool areClasses = cardJsonAt(json, {"y", "classes"}) != nullptr;

    // RMSE with its unit, or the part of the rows that is wrong, of “training”, “cross_validated” or “out_of_bag”.
    std::string error(const Json& of, const char* scores) const
    {
        return areClasses ? cardPercent(1.0 - cardNumberAt(of, {scores, "accuracy"}))
                          : cardFigure(cardNumberAt(of, {scores, "rmse"}), unit);
    }
    double unseen(const Json& of) const
    {
        return areClasses ? 1.0 - cardNumberAt(of, {"cross_validated", "accuracy"})
                          : cardNumberAt(of, {"cross_validated", "rmse"});
    }
    std::string spread(double value) const { return areClasses ? cardPercent(value) : cardFigure(value, unit); }
    const char* errorName() const { return areClasses ? CORE_TR("core", "wrong rows") : "RMSE"; }
};

CardSection learnedHead(const LearnedFile& file, const ModelLife& life)
{
    CardSection head{CORE_TR("core", "Model"),
                     {{cardValue(CORE_TR("core", "method")),
                       cardValue(cardWordsFor(learnerWords, cardTextAt(file.json, {"learner"})))}}};
    addMaker(head, file.json, life);
    head.lines.push_back({cardValue(CORE_TR("core", "predicts")),
                          file.areClasses
                              ? say(CORE_TR("core", "the classes of “{1}”"), file.response)
                              : cardValue(file.response + (file.unit.empty() ? "" : " [" + file.unit + "]"))});
    head.lines.push_back(
        {cardValue(CORE_TR("core", "not possible")),
         cardValue(CORE_TR("core", "a source, drift and transfer take models with components alone"))});
    return head;
}

// Why this learner, of those that were judged on the same folds.
Sentence whyThisLearner(const LearnedFile& file)
{
    const Json* compared = file.json.find("compared");
    const double own = file.unseen(file.json);
    if (!compared || compared->items().empty() || std::isnan(own))
        return cardValue(CORE_TR("core", "by the maker, without a comparison"));
    const Json& best = *std::min_element(compared->items().begin(), compared->items().end(),
                                         [&](const Json& a, const Json& b) { return file.unseen(a) < file.unseen(b); });
    if (!(file.unseen(best) < own))
        return cardValue(CORE_TR("core", "the least error by cross-validation of those that were compared"));
    return say(CORE_TR("core", "by the maker, though {1} has a smaller error by cross-validation: {2}"),
               cardWordsFor(learnerWords, cardTextAt(best, {"learner"})), file.spread(file.unseen(best)));
}

CardLine stepsLine(const Json& file)
{
    return {cardValue(CORE_TR("core", "preprocessing")),
            cardValue(statedOr(cardTextAt(file, {"preprocessing", "text"}), CORE_TR("core", "none")))};
}

CardSection learnedSettings(const LearnedFile& file)
{
    const Json& json = file.json;
    const std::string learner = cardTextAt(json, {"learner"});
    const bool isOfTrees = learner == "tree" || learner == "forest";
    CardSection section{
        CORE_TR("core", "Settings"),
        {stepsLine(json),
         {cardValue(CORE_TR("core", "scaling")),
          cardValue(isOfTrees ? CORE_TR("core", "none: trees take columns as they are") : cardTextAt(json, {"scale"}))},
         {cardValue(CORE_TR("core", "learner chosen")), whyThisLearner(file)}}};
    if (const Json* settings = json.find("settings"); settings && settings->isObject())
        for (const auto& [name, value] : settings->members()) {
            const std::string by = cardTextAt(json, {"card", "settings_by", name}),
                              text = value.isNumber()   ? cardNumber(value.number())
                                     : value.isString() ? value.string()
                                                        : std::string();
            section.lines.push_back({cardValue(cardWordsFor(settingWords, name)),
                                     text.empty() ? cardValue(CORE_TR("core", "as usual for so many columns"))
                                     : by.empty() ? say(CORE_TR("core", "{1}, stated or as usual"), text)
                                                  : say(cardWordsFor(waysToFind, by), text)});
        }
    if (const double rows = cardNumberAt(json, {"card", "likelihood_rows"}); !std::isnan(rows))
        section.lines.push_back({cardValue(CORE_TR("core", "lengths and noise")),
                                 say(CORE_TR("core", "found with {1} of {2} rows"), cardNumber(rows),
                                     cardNumber(cardNumberAt(json, {"rows"})))});
    section.lines.push_back({cardValue(CORE_TR("core", "cross-validation")), cardValue(cardTextAt(json, {"cv"}))});
    return section;
}

CardSection learnedErrors(const LearnedFile& file)
{
    const Json& json = file.json;
    CardSection section{CORE_TR("core", "Errors"), {}};
    const auto add = [&](const char* pattern, std::string value) {
        section.lines.push_back({say(pattern, file.errorName()), cardValue(value)});
    };
    add(CORE_TR("core", "{1}, its own rows"), file.error(json, "training"));
    add(CORE_TR("core", "{1}, cross-validated"), file.error(json, "cross_validated"));
    if (json.find("out_of_bag"))
        add(CORE_TR("core", "{1}, by trees that have not seen the row"), file.error(json, "out_of_bag"));
    const Json* folds = cardJsonAt(json, {"card", "folds"});
    if (!folds) {
        section.lines.push_back({cardValue(CORE_TR("core", "by fold")), cardValue(notProven)});
        return section;
    }
    for (const Json& fold : folds->items())
        section.lines.push_back(
            {say(CORE_TR("core", "fold {1}"), cardTextAt(fold, {"left"})),
             say(CORE_TR("core", "{1}, {2} rows left out"),
                 file.spread(cardNumberAt(fold, {file.areClasses ? "wrong" : "rmse", file.response})),
                 cardNumber(cardNumberAt(fold, {"rows"})))});
    return section;
}

std::string importantColumns(const Json& json)
{
    const Json* importance = json.find("importance");
    if (!importance || !importance->isObject()) return notProven;
    std::vector<std::pair<double, std::string>> ranked;
    for (const auto& [name, part] : importance->members())
        if (part.isNumber()) ranked.emplace_back(-part.number(), name);
    std::stable_sort(ranked.begin(), ranked.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    std::vector<std::string> listed;
    for (const auto& [part, name] : ranked)
        if (listed.size() < shownImportances) listed.push_back(name + " (" + cardPercent(-part) + ")");
    return listed.empty() ? notProven : base::join(listed, ", ");
}

// Of each class, by rows that models have not seen: the part of its rows that is found, and of the others that is not taken for it.
void addClassFigures(CardSection& section, const Json& json)
{
    const Json *classes = cardJsonAt(json, {"y", "classes"}),
               *confusion = cardJsonAt(json, {"cross_validated", "confusion"});
    for (std::size_t k = 0; k < classes->items().size(); ++k) {
        double own = 0.0, found = 0.0, taken = 0.0, all = 0.0;
        for (std::size_t i = 0; confusion && i < confusion->items().size(); ++i) {
            const std::vector<Json>& row = confusion->items()[i].items();
            for (std::size_t j = 0; j < row.size(); ++j) {
                const double rows = row[j].isNumber() ? row[j].number() : 0.0;
                all += rows;
                if (i == k) own += rows;
                if (j == k) taken += rows;
                if (i == k && j == k) found = rows;
            }
        }
        // NaN, which is not shown, where there is no such row.
        section.lines.push_back({say("“{1}”", classes->items()[k].string()),
                                 say(CORE_TR("core", "sensitivity {1}, specificity {2}"), cardPercent(found / own),
                                     cardPercent(1.0 - (taken - found) / (all - own)))});
    }
}

CardSection learnedSpecificity(const LearnedFile& file)
{
    CardSection section{CORE_TR("core", "Specificity (selectivity)"), {}};
    if (file.areClasses) addClassFigures(section, file.json);
    section.lines.push_back(
        {cardValue(CORE_TR("core", "columns of the largest importance")), cardValue(importantColumns(file.json))});
    section.lines.push_back({cardValue(CORE_TR("core", "samples with interferents alone")), cardValue(notProven)});
    return section;
}

CardSection learnedRange(const LearnedFile& file, const CardResponse& response)
{
    CardSection section{CORE_TR("core", "Range"), {}};
    if (!file.areClasses)
        section.lines.push_back(
            {cardValue(CORE_TR("core", "reference values")), cardRange(response.of("range"), file.unit)});
    else if (const Json* classes = response.of("classes"); classes && classes->isObject())
        for (const auto& [name, rows] : classes->members())
            section.lines.push_back({say("“{1}”", name), say(CORE_TR("core", "{1} rows"), cardNumber(rows.number()))});
    addColumnRanges(section, file.json, learnedColumns(file.json));
    section.lines.push_back({cardValue(CORE_TR("core", "holds")),
                             cardValue(CORE_TR("core", "within the ranges of its columns; rows outside are named"))});
    return section;
}

CardSection learnedAccuracy(const LearnedFile& file, const CardResponse& response)
{
    CardSection section{CORE_TR("core", "Accuracy"),
                        {{say(CORE_TR("core", "{1}, cross-validated"), file.errorName()),
                          cardValue(file.error(file.json, "cross_validated"))}}};
    if (file.areClasses)
        section.lines.push_back(
            {cardValue(CORE_TR("core", "balanced accuracy, cross-validated")),
             cardValue(cardPercent(cardNumberAt(file.json, {"cross_validated", "balanced_accuracy"})))});
    else
        addBias(section, response);
    section.lines.push_back({cardValue(CORE_TR("core", "samples of another day, instrument or batch (RMSEP)")),
                             say(CORE_TR("core", "not shown; {1} tries the model on some"), "titer-cli mvda predict")});
    return section;
}

CardSection learnedPrecision(const LearnedFile& file, const CardResponse& response)
{
    CardSection section{CORE_TR("core", "Precision"), {}};
    if (!file.areClasses) addRepeatability(section, response);
    section.lines.push_back(
        {cardValue(CORE_TR("core", "intermediate precision, reproducibility")), cardValue(notProven)});
    return section;
}

CardSection learnedRobustness(const LearnedFile& file)
{
    CardSection section{CORE_TR("core", "Robustness"),
                        {{cardValue(CORE_TR("core", "standard error over the folds")),
                          cardValue(file.spread(cardNumberAt(file.json, {"standard_error"})))}}};
    if (const Json* compared = file.json.find("compared"))
        for (const Json& each : compared->items())
            section.lines.push_back({say(CORE_TR("core", "{1} on the same folds"),
                                         cardWordsFor(learnerWords, cardTextAt(each, {"learner"}))),
                                     say(CORE_TR("core", "{1} {2}, of its own rows {3}"), file.errorName(),
                                         file.error(each, "cross_validated"), file.error(each, "training"))});
    section.lines.push_back({cardValue(CORE_TR("core", "other settings, other seeds")), cardValue(notProven)});
    return section;
}

CardSection clusterGroups(const Json& file)
{
    CardSection section{CORE_TR("core", "Clusters"),
                        {{cardValue(CORE_TR("core", "mean silhouette")),
                          cardValue(cardFigure(cardNumberAt(file, {"silhouette"}), ""))}}};
    const Json *places = file.find("rows"), *silhouettes = file.find("silhouettes");
    const std::size_t count = file.find("centres") ? file.find("centres")->items().size() : 0;
    std::vector<double> rows(count, 0.0), sums(count, 0.0);
    for (std::size_t i = 0; places && silhouettes && i < std::min(places->items().size(), silhouettes->items().size());
         ++i) {
        const double place = places->items()[i].number() - 1.0;
        if (!(place >= 0.0 && place < double(count))) continue;
        rows[std::size_t(place)] += 1.0;
        sums[std::size_t(place)] += silhouettes->items()[i].number();
    }
    for (std::size_t k = 0; k < count; ++k)
        section.lines.push_back({say(CORE_TR("core", "cluster {1}"), std::to_string(k + 1)),
                                 say(CORE_TR("core", "{1} rows, mean silhouette {2}"), cardNumber(rows[k]),
                                     cardFigure(sums[k] / rows[k], ""))});
    if (const Json* tried = file.find("tried"); tried && tried->isArray())
        for (std::size_t i = 0; i < std::min(tried->items().size(), shownSilhouettes); ++i)
            section.lines.push_back(
                {say(CORE_TR("core", "tried: {1} clusters"), std::to_string(i + 2)),
                 say(CORE_TR("core", "mean silhouette {1}"), cardFigure(tried->items()[i].number(), ""))});
    return section;
}

} // namespace

std::vector<CardSection> learnerSections(const Json& json, const ModelLife& life)
{
    const LearnedFile file{json};
    const CardResponse response{json, file.response, file.unit};
    return {learnedHead(file, life),
            dataSection(json, std::size_t(std::max(0.0, cardNumberAt(json, {"rows"}))), learnedColumns(json).size()),
            learnedSettings(file),
            learnedErrors(file),
            learnedSpecificity(file),
            learnedRange(file, response),
            learnedAccuracy(file, response),
            learnedPrecision(file, response),
            learnedRobustness(file),
            trailSection(life)};
}

std::vector<CardSection> clusterSections(const Json& json, const ModelLife& life)
{
    const std::string by = cardTextAt(json, {"card", "clusters_by"}), way = cardTextAt(json, {"way"});
    const Json* rows = json.find("rows");
    CardSection head{CORE_TR("core", "Model"),
                     {{cardValue(CORE_TR("core", "method")), cardValue(cardWordsFor(wayWords, way))}}};
    addMaker(head, json, life);
    head.lines.push_back(
        {cardValue(CORE_TR("core", "predicts")),
         cardValue(way == "kmeans" ? CORE_TR("core", "the nearest centre of a row; it measures nothing")
                                   : CORE_TR("core", "nothing of other rows; it measures nothing"))});
    CardSection making{
        CORE_TR("core", "Settings"),
        {stepsLine(json),
         {cardValue(CORE_TR("core", "scaling")), cardValue(cardTextAt(json, {"scale"}))},
         {cardValue(CORE_TR("core", "clusters")), cardValue(cardFigure(cardNumberAt(json, {"clusters"}), ""))},
         {cardValue(CORE_TR("core", "chosen")),
          cardValue(by == "silhouette" ? CORE_TR("core", "the largest mean silhouette of 2 to 10 clusters")
                    : by == "stated"   ? CORE_TR("core", "stated by the maker")
                                       : notStated)}}};
    CardSection range{CORE_TR("core", "Range"), {}};
    addColumnRanges(range, json, learnedColumns(json));
    return {std::move(head),   dataSection(json, rows ? rows->items().size() : 0, learnedColumns(json).size()),
            std::move(making), clusterGroups(json),
            std::move(range),  trailSection(life)};
}

} // namespace titer::app
