#include "core/studies/analysis/diagnostics.h"

#include "core/base/text.h"
#include "core/studies/numerics/dense.h"
#include "core/studies/numerics/distributions.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace titer::studies {

namespace {

constexpr double fullLeverage = 1.0 - 1e-10;

std::optional<double> akaike(double rss, int runs, double parameters, double weight)
{
    if (!(rss > 0.0)) return std::nullopt;
    return runs * (std::log(2.0 * std::numbers::pi) + std::log(rss / runs) + 1.0) + weight * parameters;
}

} // namespace

std::vector<RunDiagnostics> diagnoseRuns(const LinearFit& fit)
{
    std::vector<RunDiagnostics> runs;
    const int coefficients = fit.runs() - fit.dfResidual;
    const int df = fit.dfResidual - 1;
    const double limit = df > 0 ? tQuantile(1.0 - 0.025 / fit.runs(), df) : 0.0;
    for (int i = 0; i < fit.runs(); ++i) {
        RunDiagnostics run{.leverage = fit.leverage[i]};
        const double left = 1.0 - run.leverage;
        if (fit.dfResidual > 0 && fit.residualSd > 0.0 && run.leverage < fullLeverage) {
            const double r = fit.residuals[i] * std::sqrt(fit.weight(i)) / (fit.residualSd * std::sqrt(left));
            run.internal = r;
            run.cook = r * r * run.leverage / (left * coefficients);
            // The variance of the others, over that of all.
            const double others = df > 0 ? (fit.dfResidual - r * r) / df : 0.0;
            if (others > 1e-14) {
                run.external = r / std::sqrt(others);
                run.dffits = *run.external * std::sqrt(run.leverage / left);
            }
        }
        run.notable = (run.external && std::abs(*run.external) > limit) || run.cook.value_or(0.0) > 1.0;
        runs.push_back(run);
    }
    return runs;
}

std::optional<double> correctedAic(double rss, int runs, int coefficients)
{
    const double parameters = coefficients + 1.0;
    std::optional<double> aic = akaike(rss, runs, parameters, 2.0);
    if (!aic || runs - parameters - 1.0 <= 0.0) return std::nullopt;
    return *aic + 2.0 * parameters * (parameters + 1.0) / (runs - parameters - 1.0);
}

FitSummary summarise(const LinearFit& fit)
{
    const int coefficients = fit.runs() - fit.dfResidual;
    // The likelihood of a run holds its own variance.
    const double known = fit.weights.size() > 0 ? fit.weights.array().log().sum() : 0.0;
    FitSummary summary{.aic = akaike(fit.rss, fit.runs(), coefficients + 1.0, 2.0),
                       .aicc = correctedAic(fit.rss, fit.runs(), coefficients),
                       .bic = akaike(fit.rss, fit.runs(), coefficients + 1.0, std::log(double(fit.runs())))};
    for (std::optional<double>* criterion : {&summary.aic, &summary.aicc, &summary.bic})
        if (*criterion) **criterion -= known;
    if (fit.residualSd > 0.0 && fit.dfModel > 0) {
        const double spread = fit.residualSd * std::sqrt(double(coefficients) / fit.runs());
        summary.adequatePrecision = (fit.fitted.maxCoeff() - fit.fitted.minCoeff()) / spread;
    }
    return summary;
}

namespace {

// The columns of the model with each factor from -1 to +1 over its data.
Eigen::MatrixXd centredColumns(const Model& model, const Eigen::MatrixXd& points)
{
    Eigen::MatrixXd columns(points.rows(), Eigen::Index(model.columns.size()));
    std::vector<double> point(std::size_t(points.cols())), row(model.columns.size());
    for (Eigen::Index run = 0; run < points.rows(); ++run) {
        for (Eigen::Index i = 0; i < points.cols(); ++i) {
            const double low = points.col(i).minCoeff(), high = points.col(i).maxCoeff();
            const bool number = !model.inputs[std::size_t(i)].categorical() && low < high;
            point[std::size_t(i)] =
                number ? (points(run, i) - 0.5 * (low + high)) / (0.5 * (high - low)) : points(run, i);
        }
        model.expand(point, row);
        for (std::size_t c = 0; c < row.size(); ++c) columns(run, Eigen::Index(c)) = row[c];
    }
    return columns;
}

} // namespace

base::Notices inflationNotices(const LinearFit& fit, const ModelMatrix& matrix)
{
    const Model& model = fit.model;
    const bool shares =
        std::any_of(model.inputs.begin(), model.inputs.end(), [](const ModelInput& one) { return one.mixture; });
    // Functions stand for values of their own, which no coding of the factors changes; dropped terms leave other columns.
    const bool asTheyAre = !model.functions.empty() || matrix.model.columns.size() != model.columns.size();
    if (shares || fit.runs() <= int(model.columns.size())) return {};
    const Eigen::MatrixXd x = asTheyAre ? fit.x : centredColumns(model, matrix.points);
    const Eigen::MatrixXd inverse = Qr(x).inverseInformation();
    std::vector<std::string> names;
    double worst = 0.0;
    for (std::size_t c = 0; c < fit.coefficients.size(); ++c) {
        const Coefficient& coefficient = fit.coefficients[c];
        if (!coefficient.vif) continue;
        const auto column = x.col(Eigen::Index(c)).array();
        const double mean = model.intercept ? column.mean() : 0.0;
        const double inflation = inverse(Eigen::Index(c), Eigen::Index(c)) * (column - mean).square().sum();
        if (inflation <= maxInflation) continue;
        names.push_back(coefficient.name);
        worst = std::max(worst, *coefficient.vif);
    }
    if (names.empty()) return {};
    return {
        {"model", base::say(CORE_TR("core", "The runs hardly distinguish {1}: such a coefficient has up to {2} "
                                            "times the variance that it would have alone (variance inflation; above "
                                            "{3} it is poorly determined). Remove one of them, or add runs that "
                                            "separate them."),
                            base::join(names, ", "), base::writeShort(worst, 3), base::writeShort(maxInflation, 3))}};
}

} // namespace titer::studies
