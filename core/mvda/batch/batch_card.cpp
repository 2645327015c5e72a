// Cards of models of batches.
#include "core/mvda/batch/batch_card.h"

#include "core/mvda/card/agreement.h"
#include "core/mvda/card/card_parts.h"
#include "core/mvda/preprocessing/preprocessing_json.h"

namespace titer::mvda {

using base::Json;
using Eigen::Index;

namespace {

// One left out alone is called by its name.
Json qualityFoldsJson(const BatchModel& model, const Block& quality, const Folds& folds)
{
    Json list = Json::array();
    for (std::size_t f = 0; f < folds.left.size(); ++f) {
        const std::vector<int>& left = folds.left[f];
        Json errors = Json::object();
        for (std::size_t k = 0; k < quality.names.size(); ++k)
            errors[quality.names[k]] =
                agreementOf(model.model.validation->predicted(left, Index(k)), quality.cells(left, Index(k))).rmsep;
        list.push(Json::object({{"left", nameOfFold(left.size() == 1 ? "batch:" : folds.rule, f, left, model.batches)},
                                {"rows", int(left.size())},
                                {"rmse", std::move(errors)}}));
    }
    return list;
}

} // namespace

Json cardJson(const BatchModel& model, const BatchRequest& request, const CardOrigin& origin)
{
    Json json = cardJson(origin);
    json["components_by"] = request.components ? "stated" : "one_standard_error";
    json["x_range"] =
        Json::object({{"low", numbersJson(model.low.transpose())}, {"high", numbersJson(model.high.transpose())}});
    const Block& quality = request.quality;
    if (quality.names.empty() || !model.model.validation) return json;
    CardOrigin named = origin;
    named.rowNames = model.batches;
    Json responses = Json::object();
    for (std::size_t k = 0; k < quality.names.size(); ++k)
        responses[quality.names[k]] =
            responseJson(quality.cells.col(Index(k)), model.model.validation->predicted.col(Index(k)), named);
    json["responses"] = std::move(responses);
    if (const base::Result<Folds> folds = readFolds(model.model.folds, model.model.rows, {}))
        json["folds"] = qualityFoldsJson(model, quality, *folds);
    return json;
}

} // namespace titer::mvda
