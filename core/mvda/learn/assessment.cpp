#include "core/mvda/learn/assessment.h"

#include "core/studies/numerics/parallel.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace titer::mvda {

using base::say;
using Eigen::Index;

namespace {

base::Result<FittedLearner> fitTo(const LearnRows& rows, const std::vector<int>& taken, const LearnSettings& settings,
                                  const AssessmentRequest& request)
{
    Folds inner;
    if (isOpen(settings)) {
        base::Result<Folds> folds = foldsWithin(request.folds, taken, request.batches);
        if (!folds) return folds.error();
        inner = std::move(*folds);
    }
    return fit(rows.taken(taken), settings, inner, request.stop);
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
        done.size(), [&](std::size_t i) { done[i] = fitTo(rows, othersThan(folds.left[i], count), settings, request); },
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
        const LearnRows own = rows.taken(othersThan(left, count)), others = rows.taken(left);
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
