#include "core/mvda/learn/learned.h"

#include "core/base/text.h"

#include <algorithm>
#include <cmath>

namespace titer::mvda {

using base::say;
using Eigen::Index;

namespace {

base::Done checkClasses(const LearnResponse& y, bool isValidated)
{
    std::vector<int> counts(y.classes.size(), 0);
    for (std::size_t i = 0; i < y.places.size(); ++i) {
        if (y.places[i] < 0)
            return base::inputError(y.name,
                                    say(CORE_TR("core", "“{1}” has no class in row {2}. Enter it, or leave the row "
                                                        "out."),
                                        y.name, std::to_string(i + 1)));
        ++counts[std::size_t(y.places[i])];
    }
    const auto one = std::find(counts.begin(), counts.end(), 1);
    if (y.classes.size() < 2)
        return base::inputError(y.name,
                                say(CORE_TR("core", "“{1}” has one class, so there is nothing to learn. Take rows "
                                                    "of two classes at least."),
                                    y.name));
    if (y.classes.size() == y.places.size())
        return base::inputError(y.name,
                                say(CORE_TR("core", "“{1}” is another in each of the {2} rows, as names are. Choose "
                                                    "a column whose classes have several rows each."),
                                    y.name, std::to_string(y.places.size())));
    if (one != counts.end() && isValidated)
        return base::inputError(
            y.name,
            say(CORE_TR("core", "The class “{1}” has one row, which can be learned from or judged by, but not both. "
                                "Add rows of it, or leave it out."),
                y.classes[std::size_t(one - counts.begin())]));
    return base::done();
}

base::Done checkNumbers(const LearnResponse& y)
{
    const Block block{.names = {y.name}, .units = {y.unit}, .cells = y.numbers};
    if (const base::Done done = everyCellOfColumns(block); !done) return done;
    return canBeScaled(block, Scale::UnitVariance);
}

base::Done check(const Block& x, const LearnResponse& y, const LearnRequest& request)
{
    if (x.cells.rows() < 3)
        return base::inputError(say(CORE_TR("core", "There are {1} rows, but a model needs at least three."),
                                    std::to_string(x.cells.rows())));
    if (x.cells.cols() == 0)
        return base::inputError(say(CORE_TR("core", "No column is left for the model. Name some of numbers.")));
    if (const base::Done done = everyCellOfColumns(x); !done) return done;
    if (const base::Done done = canBeScaled(x, request.settings.scale); !done) return done;
    return y.classes.empty() ? checkNumbers(y) : checkClasses(y, request.assessment.folds != "none");
}

base::Done checkProcess(const LearnRows& rows)
{
    const std::string count = std::to_string(rows.x.rows()), columns = std::to_string(rows.x.cols());
    if (rows.classes > 0)
        return base::inputError(
            say(CORE_TR("core", "A Gaussian process predicts numbers. Take another learner for classes.")));
    if (rows.x.rows() > maxProcessRows)
        return base::inputError(
            say(CORE_TR("core", "A Gaussian process of {1} rows takes long, since its work grows with "
                                "their cube, and at most {2} are taken. Leave rows out, or take "
                                "another learner."),
                count, std::to_string(maxProcessRows)));
    if (rows.x.cols() > maxProcessColumns)
        return base::inputError(say(CORE_TR("core", "A Gaussian process finds a length for each column. There are {1}, "
                                                    "and at most {2} are taken. Leave columns out, or take another "
                                                    "learner."),
                                    columns, std::to_string(maxProcessColumns)));
    return base::done();
}

base::Done checkSettings(const LearnSettings& settings, const LearnRows& rows)
{
    const int weights = networkWeights(rows.x.cols(), rows.outputs(), settings.network);
    if (settings.learner == Learner::Network && weights > maxNetworkWeights)
        return base::inputError("hidden", say(CORE_TR("core", "The network would have {1} weights, and at most {2} are "
                                                              "found. Take fewer hidden units or fewer columns."),
                                              std::to_string(weights), std::to_string(maxNetworkWeights)));
    if (settings.learner == Learner::Process)
        if (const base::Done done = checkProcess(rows); !done) return done;
    if (settings.learner == Learner::Forest && settings.forest.tried.value_or(1) > int(rows.x.cols()))
        return base::inputError("tried",
                                say(CORE_TR("core", "{1} columns are to be tried for each split, and there are "
                                                    "{2}."),
                                    std::to_string(*settings.forest.tried), std::to_string(rows.x.cols())));
    return base::done();
}

LearnRows rowsOf(const Block& x, const LearnResponse& y)
{
    if (y.classes.empty()) return {x.cells, y.numbers, 0};
    VectorXd places(Index(y.places.size()));
    for (Index i = 0; i < places.size(); ++i) places[i] = y.places[std::size_t(i)];
    return {x.cells, places, int(y.classes.size())};
}

// Of rows that some trees have not seen; nothing where there are none.
std::optional<Scores> outOfBagScores(const Forest& forest, const FittedLearner& fitted, const LearnRows& rows)
{
    std::vector<int> judged;
    for (Index i = 0; i < forest.outOfBag.rows(); ++i)
        if (!std::isnan(forest.outOfBag(i, 0))) judged.push_back(int(i));
    if (judged.empty()) return std::nullopt;
    return scoresOf(rows.taken(judged), fitted.responsesOf(forest.outOfBag(judged, Eigen::all)));
}

} // namespace

base::Result<Learned> learn(const Block& x, const LearnResponse& y, const LearnRequest& request)
{
    if (const base::Done done = check(x, y, request); !done) return done.error();
    const LearnRows rows = rowsOf(x, y);
    Learned learned{.xNames = x.names, .xUnits = x.units, .yName = y.name, .yUnit = y.unit, .classes = y.classes};
    learned.low = x.cells.colwise().minCoeff();
    learned.high = x.cells.colwise().maxCoeff();
    learned.rows = int(x.cells.rows());
    learned.folds = request.assessment.folds;
    std::vector<LearnSettings> all{request.settings};
    all.insert(all.end(), request.compared.begin(), request.compared.end());
    for (const LearnSettings& settings : all)
        if (const base::Done done = checkSettings(settings, rows); !done) return done.error();
    for (const LearnSettings& settings : all) {
        base::Result<Assessed> assessed = assess(rows, settings, request.assessment);
        if (!assessed) return assessed.error();
        if (&settings != &all.front()) {
            learned.compared.push_back(std::move(assessed->assessment));
            continue;
        }
        learned.fitted = std::move(assessed->fitted);
        learned.assessment = std::move(assessed->assessment);
    }
    const Index columns = x.cells.cols();
    if (const auto* tree = std::get_if<Tree>(&learned.fitted.model))
        learned.importance = importanceOf({*tree}, columns);
    if (const auto* forest = std::get_if<Forest>(&learned.fitted.model)) {
        learned.importance = importanceOf(forest->trees, columns);
        learned.outOfBag = outOfBagScores(*forest, learned.fitted, rows);
    }
    return learned;
}

base::Result<LearnedPrediction> predict(const Learned& model, const Block& x)
{
    if (const base::Done done = everyCell(x); !done) return done.error();
    LearnedPrediction prediction;
    const MatrixXd outputs = model.fitted.outputs(x.cells);
    prediction.said = model.fitted.responsesOf(outputs);
    if (model.isClasses()) prediction.outputs = outputs;
    prediction.outside = outsideOf(x.cells, model.low, model.high);
    return prediction;
}

} // namespace titer::mvda
