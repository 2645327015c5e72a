#include "core/mvda/card/transfer.h"

#include "core/base/text.h"
#include "core/mvda/card/agreement.h"
#include "core/studies/numerics/dense.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace titer::mvda {

using base::Json;
using base::say;
using Eigen::Index;

namespace {

// Principal components of a window with less than this part of the largest variance are rounding.
constexpr double rounding = 1e-13;

double rootMeanSquare(const MatrixXd& differences)
{
    return std::sqrt(differences.squaredNorm() / double(differences.size()));
}

std::vector<Index> allBut(Index rows, Index left)
{
    std::vector<Index> others(std::size_t(rows - 1));
    std::iota(others.begin(), others.end(), Index(0));
    for (Index& other : others) other += other >= left;
    return others;
}

// Factors of the columns of `x` for `y`, both minus their means, by the leading principal components of x.
VectorXd factorsOf(const MatrixXd& x, const VectorXd& y, int components)
{
    const studies::SymmetricEigen eigen = studies::symmetricEigen(studies::crossProduct(x));
    const VectorXd along = x.transpose() * y;
    VectorXd factors = VectorXd::Zero(x.cols());
    const Index n = x.cols();
    for (Index a = 0; a < std::min<Index>(components, n); ++a) {
        const double variance = eigen.values[n - 1 - a];
        if (!(variance > rounding * eigen.values[n - 1])) break;
        const auto direction = eigen.vectors.col(n - 1 - a);
        factors += direction * (direction.dot(along) / variance);
    }
    return factors;
}

base::Done checkSpectra(const MatrixXd& master, const MatrixXd& slave, const PdsRequest& request)
{
    if (request.window % 2 == 0 || request.window > int(slave.cols()))
        return base::inputError(
            say("A window of {1} channels does not fit {2}: it must be odd, so that it has a middle, "
                "and no wider than the spectra.",
                std::to_string(request.window), std::to_string(slave.cols())));
    if (request.components < 1 || request.components > request.window)
        return base::inputError(say("A window of {1} channels has 1 to {1} components, not {2}.",
                                    std::to_string(request.window), std::to_string(request.components)));
    if (slave.rows() < request.components + 2)
        return base::inputError(say(
            "There are {1} samples that both instruments have measured, and {2} components need "
            "{3}. Measure more, or take fewer components.",
            std::to_string(slave.rows()), std::to_string(request.components), std::to_string(request.components + 2)));
    for (const MatrixXd* spectra : {&master, &slave})
        for (Index i = 0; i < spectra->rows(); ++i)
            if (!spectra->row(i).allFinite())
                return base::inputError("row " + std::to_string(i + 1),
                                        say("A channel is missing: both instruments must have measured all. Leave the "
                                            "sample out."));
    for (const MatrixXd* spectra : {&master, &slave})
        if (!((spectra->rowwise() - RowVectorXd(spectra->colwise().mean())).norm() > 1e-13 * spectra->norm()))
            return base::inputError(
                say("The spectra of all samples are the same, so that they do not tell how the instruments differ. "
                    "Measure samples that differ."));
    return base::done();
}

base::Done checkPairs(const MatrixXd& master, const MatrixXd& slave)
{
    if (master.rows() == slave.rows()) return base::done();
    return base::inputError(say("The instruments have measured {1} and {2} samples. Give the same ones of both.",
                                std::to_string(master.rows()), std::to_string(slave.rows())));
}

} // namespace

base::Result<SlopeBias> slopeBiasOf(const VectorXd& master, const VectorXd& slave)
{
    const base::Result<AgreementLine> line = agreementLine(slave, master);
    if (!line) return line.error();
    if (!(line->slope.value > 0.0))
        return base::inputError(say("Predictions of one instrument do not rise with those of the other (slope {1}): no "
                                    "line transfers the model. Are the rows the same samples?",
                                    base::writeShort(line->slope.value)));
    return SlopeBias{line->slope.value, line->intercept.value};
}

void correctPredictions(Json& file, const std::vector<SlopeBias>& corrections)
{
    const auto times = [](Json* list, double factor) {
        if (list)
            for (Json& item : list->items())
                if (item.isNumber()) item = Json(item.number() * factor);
    };
    Json *columns = file.find("y"), *loadings = file.find("y_loadings"), *coefficients = file.find("coefficients"),
         *errors = file.find("coefficient_errors");
    for (std::size_t k = 0; k < corrections.size(); ++k) {
        const auto& [slope, intercept] = corrections[k];
        Json& column = columns->items()[k];
        column["mean"] = intercept + slope * column.find("mean")->number();
        for (Json& component : loadings->items()) component.items()[k] = Json(slope * component.items()[k].number());
        const std::string name = column.find("name")->string();
        if (errors) times(errors->find(name), slope);
        Json* of = coefficients ? coefficients->find(name) : nullptr;
        if (!of) continue;
        for (auto& [key, value] : of->members())
            if (value.isNumber()) value = Json(slope * value.number() + (key == "intercept" ? intercept : 0.0));
    }
}

base::Result<PreprocessingStep> standardizationOf(const MatrixXd& master, const MatrixXd& slave,
                                                  const PdsRequest& request)
{
    if (const base::Done pairs = checkPairs(master, slave); !pairs) return pairs.error();
    if (const base::Done sound = checkSpectra(master, slave, request); !sound) return sound.error();
    const Index channels = slave.cols(), half = request.window / 2, each = request.window + 1;
    const RowVectorXd masterMean = master.colwise().mean(), slaveMean = slave.colwise().mean();
    const MatrixXd masterParts = master.rowwise() - masterMean, slaveParts = slave.rowwise() - slaveMean;
    PreprocessingStep step{.kind = StepKind::Pds,
                           .numbers = {double(request.window), double(request.components)},
                           .text = "pds " + std::to_string(request.window) + " " + std::to_string(request.components),
                           .reference = RowVectorXd::Zero(channels * each)};
    for (Index i = 0; i < channels; ++i) {
        const Index first = std::max<Index>(0, i - half), count = std::min(channels - 1, i + half) - first + 1;
        const VectorXd factors = factorsOf(slaveParts.middleCols(first, count), masterParts.col(i), request.components);
        step.reference[i * each] = masterMean[i] - slaveMean.segment(first, count).dot(factors);
        step.reference.segment(i * each + 1 + first - (i - half), count) = factors.transpose();
    }
    return step;
}

base::Result<Preprocessing> withStandardization(const Model& model, PreprocessingStep step)
{
    Preprocessing chain = model.preprocessing;
    if (std::any_of(chain.steps.begin(), chain.steps.end(),
                    [](const PreprocessingStep& each) { return each.kind == StepKind::Pds; }))
        return base::inputError(
            say("The model was transferred by pds before. Transfer the model of the master itself."));
    const auto behindRanges = std::find_if(chain.steps.begin(), chain.steps.end(),
                                           [](const PreprocessingStep& each) { return each.kind != StepKind::Range; });
    chain.steps.insert(behindRanges, std::move(step));
    if (const base::Result<std::vector<int>> bound = bindColumns(chain, model.tableNames(), model.tableUnits()); !bound)
        return bound.error();
    return chain;
}

base::Result<std::vector<TransferErrors>> slopeBiasErrors(const MatrixXd& master, const MatrixXd& slave)
{
    if (const base::Done pairs = checkPairs(master, slave); !pairs) return pairs.error();
    std::vector<TransferErrors> all;
    for (Index k = 0; k < master.cols(); ++k) {
        const base::Result<SlopeBias> line = slopeBiasOf(master.col(k), slave.col(k));
        if (!line) return line.error();
        VectorXd left(master.rows());
        for (Index i = 0; i < master.rows(); ++i) {
            const std::vector<Index> others = allBut(master.rows(), i);
            const base::Result<SlopeBias> own = slopeBiasOf(master(others, k), slave(others, k));
            left[i] = own ? own->intercept + own->slope * slave(i, k) - master(i, k) : notShown;
        }
        const VectorXd moved = line->intercept + line->slope * slave.col(k).array();
        all.push_back({rootMeanSquare(slave.col(k) - master.col(k)), rootMeanSquare(moved - master.col(k)),
                       rootMeanSquare(left)});
    }
    return all;
}

base::Result<std::vector<TransferErrors>> standardizationErrors(const Model& model, const MatrixXd& master,
                                                                const MatrixXd& slave, const PdsRequest& request)
{
    const MatrixXd target = predict(model, master).responses;
    // What a model with this step predicts.
    const auto moved = [&](const base::Result<PreprocessingStep>& step,
                           const MatrixXd& rows) -> base::Result<MatrixXd> {
        if (!step) return step.error();
        Model transferred = model;
        base::Result<Preprocessing> chain = withStandardization(model, *step);
        if (!chain) return chain.error();
        transferred.preprocessing = std::move(*chain);
        return predict(transferred, rows).responses;
    };
    const base::Result<MatrixXd> after = moved(standardizationOf(master, slave, request), slave);
    if (!after) return after.error();
    MatrixXd left = MatrixXd::Constant(target.rows(), target.cols(), notShown);
    for (Index i = 0; i < slave.rows(); ++i) {
        const std::vector<Index> others = allBut(slave.rows(), i);
        const base::Result<MatrixXd> own =
            moved(standardizationOf(master(others, Eigen::all), slave(others, Eigen::all), request), slave.row(i));
        if (own) left.row(i) = own->row(0);
    }
    const MatrixXd before = predict(model, slave).responses;
    std::vector<TransferErrors> all;
    for (Index k = 0; k < target.cols(); ++k)
        all.push_back({rootMeanSquare(before.col(k) - target.col(k)), rootMeanSquare(after->col(k) - target.col(k)),
                       rootMeanSquare(left.col(k) - target.col(k))});
    return all;
}

} // namespace titer::mvda
