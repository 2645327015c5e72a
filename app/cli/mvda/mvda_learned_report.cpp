// What a learner's model is worth, in words.
#include "app/cli/common/table.h"
#include "app/cli/common/written.h"
#include "app/cli/mvda/mvda_learned.h"
#include "core/base/text.h"

#include <algorithm>
#include <numeric>

namespace titer::cli {

namespace {

using mvda::Assessment;
using mvda::Learned;
using mvda::Scores;

std::string percentText(double part)
{
    return base::writeShort(100.0 * part, 4);
}

std::string settingsText(const mvda::LearnSettings& settings)
{
    std::vector<std::string> parts;
    const base::Json json = mvda::settingsJson(settings);
    for (const base::Json::Member& member : json.members()) {
        const base::Json& value = member.second;
        if (value.isNull()) continue;
        parts.push_back(member.first + " " + (value.isString() ? value.string() : base::writeShort(value.number(), 4)));
    }
    return base::join(parts, ", ");
}

// RMSE in its unit, or the part of the rows that is wrong.
std::string errorName(const Learned& model)
{
    if (model.isClasses()) return "wrong [%]";
    return model.yUnit.empty() ? "RMSE" : "RMSE [" + model.yUnit + "]";
}

std::string errorText(const Learned& model, double error)
{
    return model.isClasses() ? percentText(error) : shortNumber(error);
}

void addScores(Table& table, const Learned& model, const char* of, const Scores& scores)
{
    if (model.isClasses())
        table.add({of, errorText(model, scores.error(true)), percentText(scores.balanced)});
    else
        table.add({of, errorText(model, scores.rmse), percentText(scores.q2)});
}

std::string confusionText(const Learned& model)
{
    const Eigen::MatrixXi& confusion = model.assessment.validated->confusion;
    std::set<std::size_t> numbers;
    for (std::size_t k = 1; k <= model.classes.size(); ++k) numbers.insert(k);
    Table table(numbers);
    std::vector<std::string> head{"is, said to be"};
    head.insert(head.end(), model.classes.begin(), model.classes.end());
    table.add(head);
    for (std::size_t k = 0; k < model.classes.size(); ++k) {
        std::vector<std::string> line{model.classes[k]};
        for (std::size_t l = 0; l < model.classes.size(); ++l)
            line.push_back(std::to_string(confusion(Eigen::Index(k), Eigen::Index(l))));
        table.add(line);
    }
    return "\n" + table.text();
}

std::string foldsText(const Learned& model)
{
    Table table({0, 1, 2, 3});
    table.add({"fold", "rows", errorName(model) + " of its model's rows", "of those left out"});
    for (std::size_t i = 0; i < model.assessment.folds.size(); ++i) {
        const mvda::FoldError& fold = model.assessment.folds[i];
        table.add({std::to_string(i + 1), std::to_string(fold.rows), errorText(model, fold.own),
                   errorText(model, fold.left)});
    }
    return "\n" + table.text();
}

std::string importanceText(const Learned& model)
{
    std::vector<std::size_t> order(model.xNames.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    const auto gain = [&](std::size_t j) { return model.importance[Eigen::Index(j)]; };
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return gain(a) > gain(b); });
    Table table({1});
    table.add({"column", "importance [%]"});
    for (std::size_t i = 0; i < std::min<std::size_t>(10, order.size()); ++i)
        table.add({model.xNames[order[i]], percentText(gain(order[i]))});
    return "\n" + table.text();
}

// The learners by their errors of rows that they have not seen, and that of their own rows beside it.
std::string comparisonText(const Learned& model)
{
    std::vector<const Assessment*> all{&model.assessment};
    for (const Assessment& each : model.compared) all.push_back(&each);
    const bool isClasses = model.isClasses();
    Table table({1, 2, 3, 4});
    table.add({"learner", errorName(model) + " of its own rows", "cross-validated", "standard error",
               isClasses ? "balanced [%]" : "Q2 [%]", "settings"});
    const auto own = [&](const Assessment* of) { return of->training.error(isClasses); };
    const auto unseen = [&](const Assessment* of) { return of->validated->error(isClasses); };
    std::stable_sort(all.begin(), all.end(),
                     [&](const Assessment* a, const Assessment* b) { return unseen(a) < unseen(b); });
    for (const Assessment* each : all)
        table.add({mvda::nameOf(each->settings.learner), errorText(model, own(each)), errorText(model, unseen(each)),
                   errorText(model, each->spread),
                   percentText(isClasses ? each->validated->balanced : each->validated->q2),
                   settingsText(each->settings)});
    const Assessment* remembers = *std::min_element(
        all.begin(), all.end(), [&](const Assessment* a, const Assessment* b) { return own(a) < own(b); });
    std::string text = "\n" + table.text();
    if (remembers != all.front())
        text += std::string("\n") + mvda::nameOf(remembers->settings.learner) +
                " fits its own rows best, and predicts others worse than " +
                mvda::nameOf(all.front()->settings.learner) + ".\n";
    return text;
}

} // namespace

std::string learnedText(const Learned& model)
{
    const Assessment& own = model.assessment;
    std::string text = std::string(mvda::nameOf(own.settings.learner)) + " of " + model.yName + ": " +
                       settingsText(own.settings) + "\n\n";
    Table scores({1, 2});
    scores.add({"", errorName(model), model.isClasses() ? "balanced accuracy [%]" : "R2 or Q2 [%]"});
    addScores(scores, model, "its own rows", own.training);
    if (model.outOfBag) addScores(scores, model, "rows by trees that have not seen them", *model.outOfBag);
    if (own.validated) addScores(scores, model, "cross-validated", *own.validated);
    text += scores.text();
    if (own.validated) text += foldsText(model);
    if (own.validated && model.isClasses()) text += confusionText(model);
    if (model.importance.size() > 0) text += importanceText(model);
    if (own.validated && !model.compared.empty()) text += comparisonText(model);
    return text;
}

} // namespace titer::cli
