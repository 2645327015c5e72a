#include "core/mvda/card/card.h"

#include "core/mvda/card/agreement.h"
#include "core/mvda/card/card_parts.h"
#include "core/mvda/preprocessing/preprocessing_json.h"

#include <algorithm>

namespace titer::mvda {

using base::Json;
using Eigen::Index;

namespace {

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
        list.push(Json::object({{"left", nameOfFold(model.folds, f, left, request.batches)},
                                {"rows", int(left.size())},
                                {"rmse", std::move(errors)}}));
    }
    return list;
}

} // namespace

Json cardJson(const Model& model, const Block& x, const Block& y, const ModelRequest& request, const CardOrigin& origin)
{
    Json json = cardJson(origin);
    json["components_by"] = request.components ? "stated" : "one_standard_error";
    const MatrixXd taken = takenColumns(model, x);
    json["x_range"] = columnRangesJson(taken);
    if (model.yNames.empty()) return json;
    Json responses = Json::object();
    for (std::size_t k = 0; k < model.yNames.size(); ++k) {
        const VectorXd unseen = model.validation ? VectorXd(model.validation->predicted.col(Index(k))) : VectorXd();
        responses[model.yNames[k]] = responseJson(y.cells.col(Index(k)), unseen, origin);
    }
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
