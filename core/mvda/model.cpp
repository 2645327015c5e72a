#include "core/mvda/model.h"

#include "core/base/text.h"
#include "core/mvda/projection.h"
#include "core/mvda/selectivity.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace titer::mvda {

using base::say;
using Eigen::Index;

namespace {

// A search for the number of components goes no further.
constexpr int maxSearched = 20;
constexpr double levels[] = {0.95, 0.99};

// What is there of it.
double squares(const MatrixXd& cells)
{
    return cells.array().isNaN().select(0.0, cells.array().square()).sum();
}

// Scaled rows minus what the components say of them.
MatrixXd residualsOf(const Latent& latent, const MatrixXd& scaled, const MatrixXd& scores)
{
    return scaled - scores * latent.loadings.transpose();
}

RowFigures figuresOf(const Model& model, const MatrixXd& scaled, const MatrixXd& scores, double factor)
{
    RowFigures figures;
    figures.t2 = (scores.array().square().rowwise() / model.scoreVariances.array()).rowwise().sum();
    const MatrixXd residuals = residualsOf(model.latent, scaled, scores);
    figures.spe.resize(scaled.rows());
    figures.dmodx.resize(scaled.rows());
    for (Index i = 0; i < scaled.rows(); ++i) {
        const auto row = residuals.row(i);
        figures.spe[i] = squares(row);
        const Index there = row.size() - row.array().isNaN().count(), freedom = there - model.components();
        figures.dmodx[i] = freedom > 0 && model.residualDeviation > 0.0
                               ? factor * std::sqrt(figures.spe[i] / double(freedom)) / model.residualDeviation
                               : std::numeric_limits<double>::quiet_NaN();
    }
    return figures;
}

int centredBy(Scale scale)
{
    return scale == Scale::None ? 0 : 1;
}

// Of N - A - A0 rows; 0 where there are none.
int freeRows(const Model& model)
{
    return std::max(0, model.rows - model.components() - centredBy(model.scale));
}

void addLimits(Model& model, const MatrixXd& residuals)
{
    const int n = model.rows, a = model.components(), k = int(model.xNames.size());
    for (const double level : levels) {
        const std::string end = level == levels[0] ? "_95" : "_99";
        const auto add = [&](const char* name, const char* family, double value) {
            model.limits.push_back({name + end, family, level, value});
        };
        add("t2", "beta", t2Limit(n, a, level));
        add("t2_new", "F", newT2Limit(n, a, level));
        add("t2_data", "chi2 (data-driven)", dataDrivenLimit(model.figures.t2, level));
        add("spe_box", "chi2 (Box)", boxLimit(model.figures.spe, level));
        add("spe_jm", "Jackson-Mudholkar", jacksonMudholkarLimit(residuals, level));
        add("spe_data", "chi2 (data-driven)", dataDrivenLimit(model.figures.spe, level));
        add("dmodx", "F", dmodxLimit(n, k, a, centredBy(model.scale) == 1, level));
    }
}

// How much the first components explain, and what they leave of each response.
void addExplained(Model& model, const MatrixXd& x, const MatrixXd& y)
{
    const Latent& latent = model.latent;
    MatrixXd leftX = x, leftY = y;
    const double allX = squares(x), allY = squares(y);
    model.rmsec.resize(y.cols(), model.components() + 1);
    for (int a = 0; a <= model.components(); ++a) {
        if (a > 0) {
            leftX -= latent.scores.col(a - 1) * latent.loadings.col(a - 1).transpose();
            leftY -= latent.scores.col(a - 1) * latent.responses.col(a - 1).transpose();
            model.r2x.push_back(1.0 - squares(leftX) / allX);
            if (y.cols() > 0) model.r2y.push_back(1.0 - squares(leftY) / allY);
        }
        for (Index k = 0; k < y.cols(); ++k) {
            const double there = double(y.rows() - y.col(k).array().isNaN().count());
            model.rmsec(k, a) = model.y.deviation[k] * std::sqrt(squares(leftY.col(k)) / there);
        }
    }
    if (y.cols() == 0) return;
    const RowVectorXd explained =
        latent.responses.colwise().squaredNorm().cwiseProduct(latent.scores.colwise().squaredNorm());
    model.vip = (double(x.cols()) * (latent.weights.cwiseAbs2() * explained.transpose()) / explained.sum()).cwiseSqrt();
}

base::Done check(const Block& x, const Block& y, const ModelRequest& request)
{
    if (x.cells.rows() < 3)
        return base::inputError(say(CORE_TR("core", "There are {1} rows, but a model needs at least three."),
                                    std::to_string(x.cells.rows())));
    if (x.cells.cols() == 0)
        return base::inputError(say(CORE_TR("core", "No column is left for the model. Name some of numbers.")));
    if (request.method == Method::Pca ? y.cells.cols() > 0 : y.cells.cols() == 0)
        return base::inputError(request.method == Method::Pca
                                    ? say(CORE_TR("core", "PCA has no responses. Leave them out, or use PLS."))
                                    : say(CORE_TR("core", "No response is named. Name the columns to be predicted.")));
    if (request.method == Method::Opls && y.cells.cols() > 1)
        return base::inputError(y.names[1],
                                say(CORE_TR("core", "OPLS has one response. Make a model of each, or use PLS.")));
    for (const Block* block : {&x, &y})
        if (const base::Done done = canBeScaled(*block, request.scale); !done) return done;
    return base::done();
}

int maxComponents(const Block& x, Scale scale)
{
    return int(std::min(x.cells.cols(), x.cells.rows() - centredBy(scale)));
}

MatrixXd columnsOf(const MatrixXd& cells, const std::vector<int>& columns)
{
    return cells(Eigen::all, columns);
}

// The columns that the chain leaves, which it is fitted to.
base::Result<Block> preprocessed(Preprocessing& chain, const Block& table)
{
    if (chain.empty()) return table;
    const base::Result<std::vector<int>> taken = bindColumns(chain, table.names, table.units);
    if (!taken) return taken.error();
    base::Result<MatrixXd> cells = fitted(chain, columnsOf(table.cells, *taken));
    if (!cells) return cells.error();
    return Block{chain.columnsLeft(), chain.unitsLeft(), std::move(*cells)};
}

// What is cross-validated: rows through the steps that see each by itself, and the chain of the others, which each fold fits.
struct FoldTable {
    MatrixXd cells;
    ValidationOptions options = {};
};

base::Result<FoldTable> foldTableOf(const Preprocessing& chain, const Block& table, const Block& x)
{
    if (!chain.hasFitted()) return FoldTable{.cells = x.cells};
    SplitPreprocessing split = splitAtFitted(chain);
    Preprocessing rowwise = std::move(split.rowwise);
    const base::Result<Block> rows = preprocessed(rowwise, table);
    if (!rows) return rows.error();
    return FoldTable{.cells = rows->cells, .options = {.preprocessing = std::move(split.rest)}};
}

base::Error withoutFolds()
{
    return base::inputError(say(CORE_TR("core", "Permutations are judged by cross-validation. Choose a rule of it, or "
                                                "leave the permutations out.")));
}

// The number of components, which cross-validation finds where it is not stated.
base::Result<int> validated(Model& model, const Block& table, const Block& x, const MatrixXd& y,
                            const ModelRequest& request)
{
    int components = request.components.value_or(std::min(maxComponents(x, request.scale), maxSearched));
    if (request.folds == "none") {
        if (!request.components)
            return base::inputError("components",
                                    say(CORE_TR("core", "Without cross-validation the number of components "
                                                        "must be stated.")));
        if (request.permutations > 0) return withoutFolds();
        return components;
    }
    const base::Result<Folds> folds = readFolds(request.folds, model.rows, request.batches);
    if (!folds) return folds.error();
    if (!request.components)
        components = std::max(1, std::min(components, maxComponentsIn(*folds, x.cells, request.scale)));
    base::Result<FoldTable> rows = foldTableOf(model.preprocessing, table, x);
    if (!rows) return rows.error();
    rows->options.fewest = !request.components;
    base::Result<CrossValidation> validation =
        request.method == Method::Pca
            ? crossValidateCells(rows->cells, request.scale, components, *folds, request.stop, rows->options)
            : crossValidate(rows->cells, y, request.scale, components, *folds, request.stop, rows->options);
    if (!validation) return validation.error();
    if (!request.components) {
        model.nested = nestedValidation(rows->cells, y, *folds,
                                        {.scale = request.scale,
                                         .components = components,
                                         .batches = request.batches,
                                         .stop = request.stop,
                                         .validation = rows->options});
        if (request.stop.stop_requested() && !model.nested->ok()) return model.nested->error();
    }
    components = validation->components();
    model.validation = std::move(*validation);
    if (request.permutations > 0 && request.method != Method::Pca) {
        base::Result<PermutationTest> test =
            permutationTest(rows->cells, y, request.scale, components, *folds, request.permutations,
                            request.permutationSeed, request.stop, rows->options);
        if (!test) return test.error();
        model.permutations = std::move(*test);
    }
    return components;
}

base::Done fillIn(Model& model, const MatrixXd& x, const MatrixXd& y, int components)
{
    model.x = scalingOf(x, model.scale);
    model.y = scalingOf(y, model.scale);
    constexpr double infinity = std::numeric_limits<double>::infinity();
    model.yLowest = y.array().isNaN().select(infinity, y).colwise().minCoeff();
    model.yHighest = y.array().isNaN().select(-infinity, y).colwise().maxCoeff();
    const MatrixXd scaledX = model.x.applied(x), scaledY = model.y.applied(y);
    base::Result<Latent> latent = latentOf(model.method, scaledX, scaledY, components);
    if (!latent) return latent.error();
    model.latent = std::move(*latent);
    model.scoreVariances = model.latent.scores.colwise().squaredNorm() / double(model.rows - 1);
    addExplained(model, scaledX, scaledY);
    model.selectivityRatios = selectivityRatios(scaledX, coefficientsOf(model.latent, model.components()));

    const MatrixXd residuals = residualsOf(model.latent, scaledX, model.latent.scores);
    const int free = freeRows(model), own = int(x.cols()) - model.components();
    if (free > 0 && own > 0) model.residualDeviation = std::sqrt(squares(residuals) / (double(free) * own));
    model.figures =
        figuresOf(model, scaledX, model.latent.scores,
                  free > 0 ? std::sqrt(double(model.rows) / free) : std::numeric_limits<double>::quiet_NaN());
    addLimits(model, residuals.array().isNaN().select(0.0, residuals));
    const bool isValidated = model.validation && y.cols() > 0;
    const MatrixXd& errors = isValidated ? model.validation->rmsecv : model.rmsec;
    model.standardErrors = standardErrorsOf(model, errors.col(model.components()).transpose(), isValidated);
    return base::done();
}

Prediction predictionOf(const Model& model, const MatrixXd& x)
{
    const MatrixXd scaled = model.x.applied(x);
    Prediction prediction{.scores = scoresOf(model.latent, scaled)};
    prediction.figures = figuresOf(model, scaled, prediction.scores, 1.0);
    prediction.responses = prediction.scores * model.latent.responses.transpose();
    prediction.responses = (prediction.responses.array().rowwise() * model.y.deviation.array()).matrix();
    prediction.responses.rowwise() += model.y.mean;
    return prediction;
}

void forgetRow(Prediction& prediction, Index row)
{
    constexpr double nan = std::numeric_limits<double>::quiet_NaN();
    prediction.scores.row(row).setConstant(nan);
    prediction.responses.row(row).setConstant(nan);
    prediction.figures.t2[row] = prediction.figures.spe[row] = prediction.figures.dmodx[row] = nan;
}

} // namespace

MatrixXd Model::coefficients() const
{
    return x.deviation.cwiseInverse().asDiagonal() * coefficientsOf(latent, components()) * y.deviation.asDiagonal();
}

RowVectorXd Model::intercepts() const
{
    return y.mean - x.mean * coefficients();
}

RowVectorXd standardErrorsOf(const Model& model, const RowVectorXd& errors, bool crossValidated)
{
    if (crossValidated) return errors;
    const int free = freeRows(model);
    return errors * (free > 0 ? std::sqrt(double(model.rows) / free) : std::numeric_limits<double>::quiet_NaN());
}

base::Result<Model> modelOf(const Block& table, const Block& y, const ModelRequest& request)
{
    Model model{.method = request.method, .scale = request.scale, .yNames = y.names, .yUnits = y.units};
    model.preprocessing = request.preprocessing;
    const base::Result<Block> left = preprocessed(model.preprocessing, table);
    if (!left) return left.error();
    const Block& x = *left;
    if (const base::Done done = check(x, y, request); !done) return done.error();
    const int most = maxComponents(x, request.scale);
    if (request.components && (*request.components < 1 || *request.components > most))
        return base::inputError(
            "components", say(CORE_TR("core", "{1} components are asked for, and {2} columns in {3} rows have at most "
                                              "{4}. Ask for no more, or leave their number to cross-validation."),
                              std::to_string(*request.components), std::to_string(x.cells.cols()),
                              std::to_string(x.cells.rows()), std::to_string(most)));
    model.xNames = x.names;
    model.xUnits = x.units;
    model.rows = int(x.cells.rows());
    model.folds = request.folds;
    const base::Result<int> components = validated(model, table, x, y.cells, request);
    if (!components) return components.error();
    if (const base::Done done = fillIn(model, x.cells, y.cells, *components); !done) return done.error();
    if (request.components && model.components() < *components)
        return base::inputError(
            "components", say(CORE_TR("core", "{1} components are asked for, but the columns depend on one another and "
                                              "nothing is left to explain after {2}. Ask for no more."),
                              std::to_string(*components), std::to_string(model.components())));
    if (model.components() == 0 || model.components() == *components) return model;
    // Folds may need components that the whole table does not have, as where columns are orthogonal in all rows together alone.
    ModelRequest fewer = request;
    fewer.components = model.components();
    if (const base::Result<int> again = validated(model, table, x, y.cells, fewer); !again) return again.error();
    return model;
}

base::Result<PermutationTest> permutedModel(const Model& model, const Block& table, const Block& y,
                                            const ModelRequest& request, const std::function<void(double)>& progress)
{
    if (request.folds == "none") return withoutFolds();
    Preprocessing chain = model.preprocessing;
    const base::Result<Block> x = preprocessed(chain, table);
    if (!x) return x.error();
    const base::Result<Folds> folds = readFolds(request.folds, int(table.cells.rows()), request.batches);
    if (!folds) return folds.error();
    const base::Result<FoldTable> rows = foldTableOf(chain, table, *x);
    if (!rows) return rows.error();
    return permutationTest(rows->cells, y.cells, request.scale, model.components(), *folds, request.permutations,
                           request.permutationSeed, request.stop, rows->options, progress);
}

Prediction predict(const Model& model, const MatrixXd& table)
{
    if (model.preprocessing.empty()) return predictionOf(model, table);
    if (const base::Result<MatrixXd> all = applied(model.preprocessing, table)) return predictionOf(model, *all);
    MatrixXd rows = MatrixXd::Zero(table.rows(), Index(model.xNames.size()));
    std::vector<Index> lost;
    base::Errors faults;
    for (Index i = 0; i < table.rows(); ++i) {
        const base::Result<MatrixXd> row = applied(model.preprocessing, table.row(i));
        if (row) {
            rows.row(i) = *row;
            continue;
        }
        lost.push_back(i);
        faults.push_back({row.error().code, "row " + std::to_string(i + 1), row.error().what});
    }
    Prediction prediction = predictionOf(model, rows);
    for (const Index row : lost) forgetRow(prediction, row);
    prediction.faults = std::move(faults);
    return prediction;
}

} // namespace titer::mvda
