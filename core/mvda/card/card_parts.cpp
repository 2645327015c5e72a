// Parts of cards.
#include "core/mvda/card/card_parts.h"

#include "core/mvda/card/agreement.h"
#include "core/mvda/preprocessing/preprocessing_json.h"
#include "core/studies/numerics/distributions.h"

#include <cmath>
#include <map>

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

} // namespace

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

Json responseJson(const VectorXd& reference, const VectorXd& unseen, const CardOrigin& origin)
{
    Json json = Json::object({{"range", rangeJson(reference, origin)}});
    if (unseen.size() == 0) return json;
    const Agreement agreement = agreementOf(unseen, reference);
    json["rows"] = agreement.rows;
    json["bias"] = intervalJson(agreement.bias);
    json["sep"] = agreement.sep;
    json["recovery"] = intervalJson(agreement.recovery);
    json["repeatability"] = repeatabilityJson(unseen, origin.rowNames);
    return json;
}

std::string nameOfFold(std::string_view rule, std::size_t fold, const std::vector<int>& left,
                       const std::vector<std::string>& batches)
{
    return rule.starts_with("batch:") ? batches[std::size_t(left.front())] : std::to_string(fold + 1);
}

} // namespace titer::mvda
