#include "core/mvda/learn/assessment.h"

#include "core/base/text.h"
#include "core/studies/numerics/parallel.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <set>

namespace titer::mvda {

using base::say;
using Eigen::Index;

namespace {

constexpr int innerFolds = 5;

// The folds by which settings are found, among some of the rows: of the kind that the model is judged by.
base::Result<Folds> foldsWithin(const AssessmentRequest& request, const std::vector<int>& rows)
{
    std::vector<std::string> batches;
    if (!request.batches.empty())
        for (const int row : rows) batches.push_back(request.batches[std::size_t(row)]);
    const std::string_view kind = base::split(request.folds, ':').front();
    if (kind == "batch") {
        if (std::set(batches.begin(), batches.end()).size() < 2)
            return base::inputError(
                say(CORE_TR("core", "Settings are found by leaving out whole batches, and too few are "
                                    "left for that. State the settings, or choose another rule of "
                                    "cross-validation.")));
        return readFolds(request.folds, int(rows.size()), batches);
    }
    const std::string count = std::to_string(std::min(innerFolds, int(rows.size())));
    const std::string rule = kind == "contiguous" || kind == "random" ? std::string(kind) : "venetian";
    return readFolds(rule + ":" + count, int(rows.size()), {});
}

base::Result<FittedLearner> fitTo(const LearnRows& rows, const std::vector<int>& taken, const LearnSettings& settings,
                                  const AssessmentRequest& request)
{
    Folds inner;
    if (isOpen(settings)) {
        base::Result<Folds> folds = foldsWithin(request, taken);
        if (!folds) return folds.error();
        inner = std::move(*folds);
    }
    return fit(rows.taken(taken), settings, inner, request.stop);
}

std::vector<int> rowsThatStay(const std::set<int>& left, int rows)
{
    std::vector<int> others;
    for (int row = 0; row < rows; ++row)
        if (!left.contains(row)) others.push_back(row);
    return others;
}

double spreadOf(const std::vector<FoldError>& folds)
{
    const double count = double(folds.size());
    double mean = 0.0, squares = 0.0;
    for (const FoldError& fold : folds) mean += fold.left / count;
    for (const FoldError& fold : folds) squares += (fold.left - mean) * (fold.left - mean);
    return std::sqrt(squares / (count - 1.0) / count);
}

} // namespace

Scores scoresOf(const LearnRows& rows, const VectorXd& said)
{
    const double count = double(rows.y.size());
    Scores scores;
    if (rows.classes == 0) {
        const double squares = (said - rows.y).squaredNorm();
        scores.rmse = std::sqrt(squares / count);
        scores.q2 = 1.0 - squares / (rows.y.array() - rows.y.mean()).square().sum();
        return scores;
    }
    scores.confusion = Eigen::MatrixXi::Zero(rows.classes, rows.classes);
    for (Index i = 0; i < rows.y.size(); ++i) ++scores.confusion(Index(rows.y[i]), Index(said[i]));
    scores.accuracy = double(scores.confusion.trace()) / count;
    double there = 0.0;
    for (Index k = 0; k < rows.classes; ++k)
        if (const int own = scores.confusion.row(k).sum(); own > 0) {
            scores.balanced += double(scores.confusion(k, k)) / own;
            there += 1.0;
        }
    scores.balanced /= there;
    return scores;
}

base::Result<Assessed> assess(const LearnRows& rows, const LearnSettings& settings, const AssessmentRequest& request)
{
    const int count = int(rows.x.rows());
    Folds folds;
    if (request.folds != "none") {
        base::Result<Folds> read = readFolds(request.folds, count, request.batches);
        if (!read) return read.error();
        folds = std::move(*read);
    }
    // The last piece is the model of all rows.
    std::vector<std::optional<base::Result<FittedLearner>>> done(folds.left.size() + 1);
    folds.left.emplace_back();
    studies::forEach(
        done.size(),
        [&](std::size_t i) {
            const std::set<int> left(folds.left[i].begin(), folds.left[i].end());
            done[i] = fitTo(rows, rowsThatStay(left, count), settings, request);
        },
        request.threads, request.stop);
    if (request.stop.stop_requested())
        return base::inputError(say(CORE_TR("core", "The cross-validation was stopped.")));
    for (const std::optional<base::Result<FittedLearner>>& each : done)
        if (!each->ok()) return each->error();

    Assessed assessed{.fitted = std::move(**done.back()), .assessment = {}};
    done.pop_back();
    Assessment& of = assessed.assessment;
    of.settings = assessed.fitted.settings;
    of.training = scoresOf(rows, assessed.fitted.responses(rows.x));
    if (done.empty()) return assessed;
    of.said = VectorXd::Zero(count);
    for (std::size_t i = 0; i < done.size(); ++i) {
        const std::vector<int>& left = folds.left[i];
        const LearnRows own = rows.taken(rowsThatStay({left.begin(), left.end()}, count)), others = rows.taken(left);
        const FittedLearner& fitted = **done[i];
        const VectorXd said = fitted.responses(others.x);
        of.said(left) = said;
        of.folds.push_back({.rows = int(left.size()),
                            .own = scoresOf(own, fitted.responses(own.x)).error(rows.classes > 0),
                            .left = scoresOf(others, said).error(rows.classes > 0)});
    }
    of.validated = scoresOf(rows, of.said);
    of.spread = spreadOf(of.folds);
    return assessed;
}

} // namespace titer::mvda
