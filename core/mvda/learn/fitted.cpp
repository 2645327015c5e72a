#include "core/mvda/learn/fitted.h"

#include "core/mvda/projection.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace titer::mvda {

using base::say;
using Eigen::Index;

namespace {

// A search for the number of components goes no further, nor one for the pruning of a tree.
constexpr int maxComponentsTried = 15;
constexpr std::size_t maxPruningsTried = 12;

base::Error stoppedFit()
{
    return {base::Code::Input, "", say(CORE_TR("core", "The model was stopped before it was done."))};
}

// Trees go by the order of cells alone.
bool isScaled(Learner learner)
{
    return learner != Learner::Tree && learner != Learner::Forest;
}

// 0 and 1, one column for each class.
MatrixXd columnsOfClasses(const LearnRows& rows)
{
    MatrixXd columns = MatrixXd::Zero(rows.y.size(), rows.classes);
    for (Index i = 0; i < rows.y.size(); ++i) columns(i, Index(rows.y[i])) = 1.0;
    return columns;
}

base::Result<LinearRule> fitLinear(const MatrixXd& x, const MatrixXd& y, int components)
{
    LinearRule rule{.coefficients = MatrixXd::Zero(x.cols(), y.cols())};
    if (components == 0 || y.cwiseAbs().maxCoeff() == 0.0) return rule;
    const base::Result<Latent> latent = latentOf(Method::Pls, x, y, components);
    if (!latent) return latent.error();
    if (latent->components() > 0) rule.coefficients = coefficientsOf(*latent, latent->components());
    return rule;
}

// With settings that are all stated.
base::Result<FittedLearner> fitDefinite(const LearnRows& rows, const LearnSettings& settings, std::stop_token stop)
{
    FittedLearner fitted{.settings = settings, .classes = rows.classes};
    fitted.x = scalingOf(rows.x, isScaled(settings.learner) ? settings.scale : Scale::None);
    LearnRows scaled{fitted.x.applied(rows.x), rows.y, rows.classes};
    const bool isPlain = rows.classes == 0 && isScaled(settings.learner);
    const bool isDummy = rows.classes > 0 && settings.learner == Learner::Pls;
    MatrixXd y = isDummy ? columnsOfClasses(rows) : MatrixXd(rows.y);
    if (isPlain || isDummy) {
        fitted.y = scalingOf(y, Scale::UnitVariance);
        y = fitted.y.applied(y);
    }
    if (isPlain) scaled.y = y.col(0);
    switch (settings.learner) {
    case Learner::Svm:
        fitted.model = fitSvm(scaled, settings.svm);
        break;
    case Learner::Tree: {
        std::vector<int> all(std::size_t(rows.x.rows()), 0);
        std::iota(all.begin(), all.end(), 0);
        const Growth growth{.depth = settings.tree.depth, .leafRows = settings.tree.leafRows};
        fitted.model = prunedTree(grownTree(scaled, std::move(all), growth), settings.tree.pruning.value_or(0.0));
        break;
    }
    case Learner::Forest:
        fitted.model = grownForest(scaled, settings.forest, settings.seed);
        break;
    case Learner::Network:
        fitted.model = fitNetwork(scaled, settings.network, settings.seed, stop);
        break;
    case Learner::Process: {
        base::Result<GaussianProcess> process = fitProcess(scaled, stop);
        if (!process) return process.error();
        fitted.settings.process.noiseShare = process->noiseShare();
        fitted.model = std::move(*process);
        break;
    }
    case Learner::Pls: {
        base::Result<LinearRule> rule = fitLinear(scaled.x, y, settings.components.value_or(0));
        if (!rule) return rule.error();
        fitted.model = std::move(*rule);
        break;
    }
    }
    if (stop.stop_requested()) return stoppedFit();
    return fitted;
}

using Candidates = std::vector<LearnSettings>;

// C and gamma on a grid, the smooth ones first; gamma in parts of one over the number of columns.
Candidates svmCandidates(const LearnSettings& settings, Index columns)
{
    const bool hasGamma = settings.svm.kernel == Kernel::Radial;
    std::vector<double> prices{0.5, 2.0, 8.0, 32.0, 128.0}, gammas{0.0625, 0.25, 1.0, 4.0};
    for (double& gamma : gammas) gamma /= double(columns);
    if (settings.svm.c) prices = {*settings.svm.c};
    if (!hasGamma)
        gammas = {0.0};
    else if (settings.svm.gamma)
        gammas = {*settings.svm.gamma};
    Candidates candidates;
    for (const double c : prices)
        for (const double gamma : gammas) {
            LearnSettings& own = candidates.emplace_back(settings);
            own.svm.c = c;
            if (hasGamma) own.svm.gamma = gamma;
        }
    return candidates;
}

// Between the steps at which the tree of all rows loses branches, their geometric means, the smallest tree first.
Candidates treeCandidates(const LearnSettings& settings, const LearnRows& rows)
{
    std::vector<int> all(std::size_t(rows.x.rows()), 0);
    std::iota(all.begin(), all.end(), 0);
    const std::vector<double> steps = pruningSteps(
        grownTree(rows, std::move(all), {.depth = settings.tree.depth, .leafRows = settings.tree.leafRows}));
    std::vector<double> parts{1.0};
    for (std::size_t i = 0; i + 1 < steps.size(); ++i) parts.push_back(std::sqrt(steps[i] * steps[i + 1]));
    if (!steps.empty()) parts.push_back(0.0);
    Candidates candidates;
    const std::size_t count = std::min(parts.size(), maxPruningsTried);
    for (std::size_t i = 0; i < count; ++i)
        candidates.emplace_back(settings).tree.pruning = parts[count == 1 ? 0 : i * (parts.size() - 1) / (count - 1)];
    return candidates;
}

Candidates plsCandidates(const LearnSettings& settings, const LearnRows& rows, const Folds& inner)
{
    std::size_t largest = 0;
    for (const std::vector<int>& left : inner.left) largest = std::max(largest, left.size());
    const int most = int(std::min<Index>(rows.x.cols(), rows.x.rows() - Index(largest) - 1));
    Candidates candidates;
    for (int a = 0; a <= std::min(most, maxComponentsTried); ++a) candidates.emplace_back(settings).components = a;
    return candidates;
}

// Mean squared error, or the part of the rows that is wrong.
double meanError(const VectorXd& said, const VectorXd& y, int classes)
{
    return classes > 0 ? double((said.array() != y.array()).count()) / double(y.size())
                       : (said - y).squaredNorm() / double(y.size());
}

struct TriedError {
    double mean = 0.0, spread = 0.0; // over the folds, and the standard error of the mean
};

base::Result<TriedError> triedError(const LearnRows& rows, const LearnSettings& settings, const Folds& folds,
                                    std::stop_token stop)
{
    std::vector<double> errors;
    for (const std::vector<int>& left : folds.left) {
        std::vector<int> stay;
        std::vector<bool> isLeft(std::size_t(rows.x.rows()), false);
        for (const int row : left) isLeft[std::size_t(row)] = true;
        for (int row = 0; row < int(rows.x.rows()); ++row)
            if (!isLeft[std::size_t(row)]) stay.push_back(row);
        const base::Result<FittedLearner> fitted = fitDefinite(rows.taken(stay), settings, stop);
        if (!fitted) return fitted.error();
        const LearnRows others = rows.taken(left);
        errors.push_back(meanError(fitted->responses(others.x), others.y, rows.classes));
    }
    const Eigen::Map<const VectorXd> all(errors.data(), Index(errors.size()));
    const double mean = all.mean(), count = double(errors.size());
    return TriedError{mean, std::sqrt((all.array() - mean).square().sum() / (count - 1.0) / count)};
}

// Where one standard error is allowed for, the first of those within; else the first of the least.
base::Result<LearnSettings> bestOf(const Candidates& candidates, const LearnRows& rows, const Folds& inner,
                                   std::stop_token stop)
{
    if (candidates.size() == 1) return candidates.front();
    std::vector<TriedError> errors;
    for (const LearnSettings& each : candidates) {
        const base::Result<TriedError> error = triedError(rows, each, inner, stop);
        if (!error) return error.error();
        errors.push_back(*error);
    }
    const auto least = std::min_element(errors.begin(), errors.end(),
                                        [](const TriedError& a, const TriedError& b) { return a.mean < b.mean; });
    const bool allows = candidates.front().learner != Learner::Svm;
    const double bound = least->mean + (allows ? least->spread : 0.0);
    const auto taken =
        std::find_if(errors.begin(), errors.end(), [&](const TriedError& error) { return error.mean <= bound; });
    return candidates[std::size_t(taken - errors.begin())];
}

} // namespace

MatrixXd FittedLearner::outputs(const MatrixXd& rows) const
{
    const MatrixXd scaled = x.applied(rows);
    MatrixXd said;
    if (const auto* svm = std::get_if<SvmModel>(&model))
        said = svm->outputs(scaled, std::max(1, classes));
    else if (const auto* tree = std::get_if<Tree>(&model))
        said = tree->outputs(scaled);
    else if (const auto* forest = std::get_if<Forest>(&model))
        said = forest->outputs(scaled);
    else if (const auto* network = std::get_if<TanhNetwork>(&model))
        said = network->outputs(scaled, classes > 0);
    else if (const auto* process = std::get_if<GaussianProcess>(&model))
        said = process->outputs(scaled);
    else
        said = scaled * std::get<LinearRule>(model).coefficients;
    if (y.mean.size() == 0) return said;
    return (said.array().rowwise() * y.deviation.array()).matrix().rowwise() + y.mean;
}

VectorXd FittedLearner::responsesOf(const MatrixXd& outputs) const
{
    if (classes == 0) return outputs.col(0);
    VectorXd places(outputs.rows());
    for (Index i = 0; i < outputs.rows(); ++i) {
        Index place = 0;
        outputs.row(i).maxCoeff(&place);
        places[i] = double(place);
    }
    return places;
}

bool isOpen(const LearnSettings& settings)
{
    switch (settings.learner) {
    case Learner::Svm:
        return !settings.svm.c || (settings.svm.kernel == Kernel::Radial && !settings.svm.gamma);
    case Learner::Tree:
        return !settings.tree.pruning;
    case Learner::Pls:
        return !settings.components;
    default:
        return false;
    }
}

base::Result<FittedLearner> fit(const LearnRows& rows, const LearnSettings& settings, const Folds& inner,
                                std::stop_token stop)
{
    if (!isOpen(settings)) return fitDefinite(rows, settings, stop);
    const Candidates candidates = settings.learner == Learner::Svm    ? svmCandidates(settings, rows.x.cols())
                                  : settings.learner == Learner::Tree ? treeCandidates(settings, rows)
                                                                      : plsCandidates(settings, rows, inner);
    const base::Result<LearnSettings> best = bestOf(candidates, rows, inner, stop);
    if (!best) return best.error();
    return fitDefinite(rows, *best, stop);
}

} // namespace titer::mvda
