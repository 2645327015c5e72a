#include "core/mvda/card/drift.h"

#include "core/base/text.h"
#include "core/studies/numerics/distributions.h"

#include <algorithm>
#include <cmath>

namespace titer::mvda {

using base::say;
using base::writeShort;
using Eigen::Index;

namespace {

BeyondLimit beyondLimit(const Model& model, const char* figure, const std::string& limitName, const VectorXd& figures)
{
    BeyondLimit beyond{.figure = figure};
    const Limit* limit = findLimit(model.limits, limitName);
    if (!limit) return beyond;
    beyond.level = limit->level;
    beyond.limit = limit->value;
    if (std::isnan(limit->value)) return beyond;
    for (const double each : figures) {
        beyond.rows += std::isfinite(each);
        beyond.beyond += each > limit->value;
    }
    // P(X >= k) of n with probability p is the regularized incomplete beta function I_p(k, n - k + 1).
    if (beyond.beyond > 0)
        beyond.p = studies::betaCdf(1.0 - beyond.level, beyond.beyond, double(beyond.rows - beyond.beyond) + 1.0);
    return beyond;
}

void addChart(ResponseDrift& drift, const VectorXd& predicted, const VectorXd& reference)
{
    if (!(drift.modelError > 0.0)) return;
    studies::Subgroups errors;
    for (Index i = 0; i < predicted.size(); ++i) {
        if (!std::isfinite(predicted[i]) || !std::isfinite(reference[i])) continue;
        errors.values.push_back(predicted[i] - reference[i]);
        drift.chartRows.push_back(int(i));
    }
    drift.chart = studies::ewmaChart(errors, {.mean = 0.0, .within = drift.modelError, .by = "model"}, {});
}

ResponseDrift responseDrift(const Model& model, Index k, const VectorXd& predicted, const VectorXd& reference,
                            double modelError)
{
    ResponseDrift drift;
    drift.name = model.yNames[std::size_t(k)];
    drift.unit = model.yUnits[std::size_t(k)];
    drift.agreement = agreementOf(predicted, reference);
    if (base::Result<AgreementLine> line = agreementLine(predicted, reference))
        drift.line = *line;
    else
        drift.noLine = line.error().what;
    drift.modelError = modelError;
    if (modelError > 0.0 && drift.agreement.rows > 0) {
        const double ratio = drift.agreement.rmsep / modelError;
        drift.errorF = ratio * ratio;
        drift.errorP = studies::fUpper(drift.errorF, drift.agreement.rows, model.rows);
    }
    addChart(drift, predicted, reference);
    return drift;
}

void judgeLimits(Drift& drift)
{
    for (const BeyondLimit& each : drift.beyond) {
        if (!(each.p < driftLevel)) continue;
        const bool isUnlike = each.level > 0.98 && 2 * each.beyond > each.rows;
        if (each.level > 0.98 && !isUnlike) continue; // 95 % says so already
        drift.findings.push_back(
            {isUnlike ? Fitness::NotToBeUsed : Fitness::Drifting,
             say("{1} of {2} rows lie beyond the {3} % limit of {4}, where {5} % do by chance (p {6}).",
                 std::to_string(each.beyond), std::to_string(each.rows), writeShort(100.0 * each.level), each.figure,
                 writeShort(100.0 * (1.0 - each.level)), writeShort(each.p, 2))});
    }
}

void judgeResponse(Drift& drift, const ResponseDrift& of)
{
    const std::string unit = of.unit.empty() ? "" : " " + of.unit;
    const auto find = [&](Fitness means, base::Sentence what) { drift.findings.push_back({means, std::move(what)}); };
    if (of.errorP < driftLevel)
        find(of.errorF > 4.0 ? Fitness::NotToBeUsed : Fitness::Drifting,
             say("{1}: RMSEP {2}{3} is {4} times the model's own error, {5}{3} (F {6}, p {7}).", of.name,
                 writeShort(of.agreement.rmsep), unit, writeShort(std::sqrt(of.errorF), 3), writeShort(of.modelError),
                 writeShort(of.errorF), writeShort(of.errorP, 2)));
    if (of.agreement.biasP < driftLevel)
        find(Fitness::Drifting, say("{1}: predictions are off by {2}{3} (95 %: {4} to {5}; p {6}).", of.name,
                                    writeShort(of.agreement.bias.value), unit, writeShort(of.agreement.bias.low),
                                    writeShort(of.agreement.bias.high), writeShort(of.agreement.biasP, 2)));
    if (of.line && of.line->p < driftLevel)
        find(Fitness::Drifting, say("{1}: slope {2} and intercept {3}{4} are not 1 and 0 together (F {5}, p {6}).",
                                    of.name, writeShort(of.line->slope.value), writeShort(of.line->intercept.value),
                                    unit, writeShort(of.line->f), writeShort(of.line->p, 2)));
    if (of.chart && !of.chart->signalled.empty()) {
        const std::size_t point = std::size_t(of.chart->signalled.front().point);
        find(Fitness::Drifting,
             say("{1}: the moving average of the differences passed its limit in row {2}: {3}{4}, "
                 "limits {5} to {6}.",
                 of.name, std::to_string(of.chartRows[point] + 1), writeShort(of.chart->points[point]), unit,
                 writeShort(of.chart->lower[point]), writeShort(of.chart->upper[point])));
    }
}

} // namespace

Fitness Drift::fitness() const
{
    Fitness worst = Fitness::Fit;
    for (const DriftFinding& finding : findings) worst = std::max(worst, finding.means);
    return worst;
}

Drift driftOf(const Model& model, const Prediction& prediction, const MatrixXd& reference, const VectorXd& modelErrors)
{
    Drift drift;
    for (const char* end : {"_95", "_99"}) {
        drift.beyond.push_back(beyondLimit(model, "T2", std::string("t2_new") + end, prediction.figures.t2));
        drift.beyond.push_back(beyondLimit(model, "SPE", std::string("spe_box") + end, prediction.figures.spe));
    }
    judgeLimits(drift);
    for (Index k = 0; k < reference.cols(); ++k) {
        drift.responses.push_back(
            responseDrift(model, k, prediction.responses.col(k), reference.col(k), modelErrors[k]));
        if (drift.responses.back().agreement.rows > 0) judgeResponse(drift, drift.responses.back());
    }
    return drift;
}

} // namespace titer::mvda
