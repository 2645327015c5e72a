#include "core/mvda/card/card.h"

#include "core/model/json_fields.h"
#include "core/mvda/card/agreement.h"
#include "core/mvda/preprocessing/preprocessing_json.h"
#include "core/studies/numerics/distributions.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace titer::mvda {

using base::Json;
using Eigen::Index;

namespace {

std::string nameOfRow(const CardOrigin& origin, Index row)
{
    return std::size_t(row) < origin.rowNames.size() ? origin.rowNames[std::size_t(row)] : std::to_string(row + 1);
}

// Lowest and highest value that is there, and their rows.
Json rangeJson(const VectorXd& values, const CardOrigin& origin)
{
    Index low = -1, high = -1;
    for (Index i = 0; i < values.size(); ++i) {
        if (std::isnan(values[i])) continue;
        if (low < 0 || values[i] < values[low]) low = i;
        if (high < 0 || values[i] > values[high]) high = i;
    }
    if (low < 0) return Json();
    return Json::object({{"low", values[low]},
                         {"low_row", nameOfRow(origin, low)},
                         {"high", values[high]},
                         {"high_row", nameOfRow(origin, high)}});
}

// Of the columns that the model takes of the table.
MatrixXd takenColumns(const Model& model, const Block& x)
{
    const std::vector<std::string>& names = model.tableNames();
    MatrixXd taken(x.cells.rows(), Index(names.size()));
    for (std::size_t j = 0; j < names.size(); ++j) {
        const auto at = std::find(x.names.begin(), x.names.end(), names[j]) - x.names.begin();
        taken.col(Index(j)) = x.cells.col(at);
    }
    return taken;
}

Json columnRangesJson(const MatrixXd& taken)
{
    VectorXd low(taken.cols()), high(taken.cols());
    for (Index j = 0; j < taken.cols(); ++j) {
        const auto missing = taken.col(j).array().isNaN();
        low[j] = missing.select(INFINITY, taken.col(j).array()).minCoeff();
        high[j] = missing.select(-INFINITY, taken.col(j).array()).maxCoeff();
    }
    return Json::object({{"low", numbersJson(low)}, {"high", numbersJson(high)}});
}

// Of predictions of rows of one name, which are measurements of one sample: pooled standard deviation, and its 95 % interval by chi square.
Json repeatabilityJson(const VectorXd& predicted, const std::vector<std::string>& rowNames)
{
    std::map<std::string, std::vector<double>> samples;
    for (std::size_t i = 0; i < rowNames.size(); ++i)
        if (std::isfinite(predicted[Index(i)])) samples[rowNames[i]].push_back(predicted[Index(i)]);
    double squares = 0.0;
    int freedom = 0, repeated = 0;
    for (const auto& [name, values] : samples) {
        if (values.size() < 2) continue;
        const Eigen::Map<const VectorXd> of(values.data(), Index(values.size()));
        squares += (of.array() - of.mean()).square().sum();
        freedom += int(values.size()) - 1;
        ++repeated;
    }
    if (freedom == 0) return Json();
    const auto bound = [&](double level) { return std::sqrt(squares / studies::chiSquareQuantile(level, freedom)); };
    Json json = intervalJson({std::sqrt(squares / freedom), bound(0.975), bound(0.025)});
    json["freedom"] = freedom;
    json["samples"] = repeated;
    return json;
}

// RMSECV with one component more, by response; empty where there can be none.
VectorXd errorsWithOneMore(const Model& model, const MatrixXd& taken, const MatrixXd& y, const Folds& folds,
                           const ModelRequest& request)
{
    if (model.components() >= std::min(Index(model.xNames.size()), taken.rows() - 1)) return {};
    MatrixXd rows = taken;
    ValidationOptions options;
    if (!model.preprocessing.empty()) {
        SplitPreprocessing split = splitAtFitted(model.preprocessing);
        const base::Result<MatrixXd> rowwise = applied(split.rowwise, taken);
        if (!rowwise) return {};
        rows = *rowwise;
        options.preprocessing = std::move(split.rest);
    }
    const base::Result<CrossValidation> more =
        crossValidate(rows, y, model.scale, model.components() + 1, folds, request.stop, options);
    return more ? VectorXd(more->rmsecv.rightCols(1)) : VectorXd();
}

Json foldsJson(const Model& model, const MatrixXd& y, const Folds& folds, const ModelRequest& request)
{
    Json list = Json::array();
    for (std::size_t f = 0; f < folds.left.size(); ++f) {
        const std::vector<int>& left = folds.left[f];
        Json errors = Json::object();
        for (std::size_t k = 0; k < model.yNames.size(); ++k)
            errors[model.yNames[k]] = agreementOf(model.validation->predicted(left, Index(k)), y(left, Index(k))).rmsep;
        const bool isBatch = model.folds.starts_with("batch:");
        list.push(Json::object({{"left", isBatch ? request.batches[std::size_t(left.front())] : std::to_string(f + 1)},
                                {"rows", int(left.size())},
                                {"rmse", std::move(errors)}}));
    }
    return list;
}

Json responseJson(const Model& model, Index k, const VectorXd& reference, const CardOrigin& origin)
{
    Json json = Json::object({{"range", rangeJson(reference, origin)}});
    if (!model.validation) return json;
    const VectorXd predicted = model.validation->predicted.col(k);
    const Agreement agreement = agreementOf(predicted, reference);
    json["rows"] = agreement.rows;
    json["bias"] = intervalJson(agreement.bias);
    json["sep"] = agreement.sep;
    json["recovery"] = intervalJson(agreement.recovery);
    json["repeatability"] = repeatabilityJson(predicted, origin.rowNames);
    return json;
}

} // namespace

Json cardJson(const CardOrigin& origin)
{
    Json data = Json::object({{"file", origin.file}, {"sha256", origin.sha256}});
    if (!origin.recipe.empty())
        data["recipe"] = Json::object({{"file", origin.recipe}, {"sha256", origin.recipeSha256}});
    if (!origin.batches.empty()) {
        const std::set<std::string> batches(origin.batches.begin(), origin.batches.end());
        data["batch_column"] = origin.batchColumn;
        data["batches"] = model::textsJson({batches.begin(), batches.end()});
    }
    return Json::object({{"purpose", ""},
                         {"version", ""},
                         {"created", origin.created},
                         {"by", origin.by},
                         {"program", origin.program},
                         {"data", std::move(data)}});
}

Json cardJson(const Model& model, const Block& x, const Block& y, const ModelRequest& request, const CardOrigin& origin)
{
    Json json = cardJson(origin);
    json["components_by"] = request.components ? "stated" : "one_standard_error";
    const MatrixXd taken = takenColumns(model, x);
    json["x_range"] = columnRangesJson(taken);
    if (model.yNames.empty()) return json;
    Json responses = Json::object();
    for (std::size_t k = 0; k < model.yNames.size(); ++k)
        responses[model.yNames[k]] = responseJson(model, Index(k), y.cells.col(Index(k)), origin);
    if (model.validation) {
        const base::Result<Folds> folds = readFolds(request.folds, model.rows, request.batches);
        if (folds) {
            const VectorXd more = errorsWithOneMore(model, taken, y.cells, *folds, request);
            for (Index k = 0; k < more.size(); ++k)
                responses[model.yNames[std::size_t(k)]]["rmsecv_one_more"] = more[k];
            json["folds"] = foldsJson(model, y.cells, *folds, request);
        }
    }
    json["responses"] = std::move(responses);
    return json;
}

} // namespace titer::mvda
