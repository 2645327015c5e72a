// The JSON of doe analyze: the keys of the interface, and more next to them.
#include "app/cli/common/console.h"
#include "app/cli/doe/doe_analyze.h"
#include "core/base/text.h"
#include "core/studies/numerics/distributions.h"

#include <cmath>

namespace titer::cli {

using base::Json;

Json orNull(const std::optional<double>& number)
{
    return number ? Json(*number) : Json();
}

void addInterval(Json& json, double coded, const std::optional<double>& half)
{
    json["low"] = half ? Json(coded - *half) : Json();
    json["high"] = half ? Json(coded + *half) : Json();
}

namespace {

Json numbers(const Eigen::VectorXd& values)
{
    Json list = Json::array();
    for (const double value : values) list.push(value);
    return list;
}

Json texts(const std::vector<std::string>& values)
{
    Json list = Json::array();
    for (const std::string& value : values) list.push(value);
    return list;
}

Json termsJson(const DoeAnalysis& analysis)
{
    Json list = Json::array();
    for (std::size_t i = 0; i < analysis.fitted.fit.coefficients.size(); ++i) {
        const studies::Coefficient& coefficient = analysis.fitted.fit.coefficients[i];
        Json term = Json::object();
        term["name"] = coefficient.name;
        if (analysis.grouped) {
            const studies::MixedFit& fit = analysis.grouped->fit;
            const Eigen::Index at = Eigen::Index(i);
            const double t = fit.coefficients[at] / fit.standardErrors[at];
            term["coded"] = fit.coefficients[at];
            term["natural"] = analysis.grouped->natural[i];
            term["std_error"] = fit.standardErrors[at];
            term["std_error_natural"] = analysis.grouped->naturalStdErrors[i];
            addInterval(term, fit.coefficients[at], halfInterval(fit.standardErrors[at], fit.degreesOfFreedom[at]));
            term["t"] = t;
            term["df"] = fit.degreesOfFreedom[at];
            term["p"] = studies::tTwoSided(t, fit.degreesOfFreedom[at]);
        } else {
            term["coded"] = coefficient.coded;
            term["natural"] = coefficient.natural;
            term["std_error"] = orNull(coefficient.stdError);
            term["std_error_natural"] = orNull(coefficient.naturalStdError);
            addInterval(term, coefficient.coded, halfInterval(coefficient.stdError, analysis.fitted.fit.dfResidual));
            term["t"] = orNull(coefficient.t);
            term["p"] = orNull(coefficient.p);
        }
        term["vif"] = orNull(coefficient.vif);
        list.push(std::move(term));
    }
    return list;
}

Json rowJson(const studies::AnovaRow& row)
{
    Json json = Json::object();
    json["source"] = row.source;
    json["df"] = row.df;
    json["ss"] = row.sumOfSquares;
    json["ms"] = orNull(row.meanSquare);
    json["f"] = orNull(row.f);
    json["p"] = orNull(row.p);
    return json;
}

} // namespace

Json testsJson(const studies::Model& model, const std::vector<studies::WaldTest>& tests)
{
    Json list = Json::array();
    for (std::size_t i = 0; i < tests.size(); ++i) {
        Json json = Json::object();
        json["source"] = model.terms[i].name;
        json["df"] = tests[i].df;
        json["df_error"] = tests[i].dfError;
        json["f"] = tests[i].f;
        json["p"] = tests[i].p;
        list.push(std::move(json));
    }
    return list;
}

Json varianceJson(const studies::Anova& anova, const studies::LackOfFit& lack)
{
    Json list = Json::array();
    for (const studies::AnovaRow& row : anova.terms) list.push(rowJson(row));
    list.push(rowJson(anova.model));
    list.push(rowJson(anova.residual));
    if (lack.pureError.df > 0) {
        list.push(rowJson(lack.lackOfFit));
        list.push(rowJson(lack.pureError));
    }
    list.push(rowJson(anova.total));
    return list;
}

namespace {

Json anovaJson(const DoeAnalysis& analysis)
{
    return analysis.grouped ? testsJson(analysis.model(), analysis.grouped->tests)
                            : varianceJson(analysis.full.anova, analysis.full.lackOfFit);
}

void addSummary(Json& json, const DoeAnalysis& analysis)
{
    const studies::LinearFit& fit = analysis.fitted.fit;
    if (analysis.grouped) {
        const studies::MixedFit& mixed = analysis.grouped->fit;
        for (const char* key : {"r2", "r2_adjusted", "r2_predicted", "press"}) json[key] = Json();
        json["residual_sd"] = std::sqrt(mixed.residualVariance);
        json["restricted_deviance"] = mixed.restrictedDeviance;
        Json list = Json::array();
        for (const studies::MixedFit::Component& component : mixed.components) {
            Json item = Json::object();
            item["id"] = component.name;
            item["variance"] = component.variance;
            item["sd"] = std::sqrt(component.variance);
            item["effects"] = numbers(component.effects);
            list.push(std::move(item));
        }
        json["variance_components"] = std::move(list);
        return;
    }
    const studies::FitSummary& summary = analysis.full.summary;
    json["r2"] = fit.r2;
    json["r2_adjusted"] = orNull(fit.r2Adjusted);
    json["r2_predicted"] = fit.pressKnown ? Json(fit.r2Predicted) : Json();
    json["press"] = fit.pressKnown ? Json(fit.press) : Json();
    json["residual_sd"] = fit.dfResidual > 0 ? Json(fit.residualSd) : Json();
    json["residual_df"] = fit.dfResidual;
    json["rss"] = fit.rss;
    json["f"] = orNull(fit.f);
    json["p"] = orNull(fit.p);
    json["aic"] = orNull(summary.aic);
    json["aicc"] = orNull(summary.aicc);
    json["bic"] = orNull(summary.bic);
    json["adequate_precision"] = orNull(summary.adequatePrecision);
    json["condition"] = fit.condition;
}

Json lackOfFitJson(const studies::LackOfFit& lack)
{
    Json json = Json::object();
    json["f"] = orNull(lack.lackOfFit.f);
    json["p"] = orNull(lack.lackOfFit.p);
    json["df"] = lack.lackOfFit.df;
    json["ss"] = lack.lackOfFit.sumOfSquares;
    json["df_pure_error"] = lack.pureError.df;
    json["ss_pure_error"] = lack.pureError.sumOfSquares;
    return json;
}

// The point of a surface in both units, keyed by factor.
void addPoint(Json& json, const DoeAnalysis& analysis, const studies::Surface& surface, const Eigen::VectorXd& point)
{
    json["coded"] = Json::object();
    json["natural"] = Json::object();
    for (std::size_t i = 0; i < surface.inputs.size(); ++i) {
        const studies::ModelInput& input = analysis.model().inputs[std::size_t(surface.inputs[i])];
        json["coded"][input.name] = point[Eigen::Index(i)];
        json["natural"][input.name] = input.toNatural(point[Eigen::Index(i)]);
    }
}

Json ridgeJson(const DoeAnalysis& analysis, const studies::Surface& surface,
               const std::vector<studies::RidgePoint>& path)
{
    Json list = Json::array();
    for (const studies::RidgePoint& at : path) {
        Json json = Json::object();
        json["radius"] = at.radius;
        addPoint(json, analysis, surface, at.point);
        json["response"] = at.response;
        list.push(std::move(json));
    }
    return list;
}

void addShape(Json& json, const DoeAnalysis& analysis)
{
    const std::optional<studies::Shape>& shape = analysis.grouped ? analysis.grouped->shape : analysis.full.shape;
    json["stationary_point"] = Json();
    if (!shape) return;
    if (shape->canonical) {
        Json& point = json["stationary_point"];
        addPoint(point, analysis, shape->surface, shape->canonical->point);
        point["response"] = shape->canonical->response;
        point["eigenvalues"] = numbers(shape->canonical->eigenvalues);
        point["eigenvectors"] = Json::array();
        for (Eigen::Index i = 0; i < shape->canonical->axes.cols(); ++i)
            point["eigenvectors"].push(numbers(shape->canonical->axes.col(i)));
        point["kind"] = studies::canonicalKind(shape->canonical->kind);
    }
    json["ridge"] = Json::object();
    json["ridge"]["highest"] = ridgeJson(analysis, shape->surface, shape->highest);
    json["ridge"]["lowest"] = ridgeJson(analysis, shape->surface, shape->lowest);
}

void addRuns(Json& json, const DoeAnalysis& analysis)
{
    const studies::LinearFit& fit = analysis.fitted.fit;
    json["leverage"] = numbers(fit.leverage);
    json["residuals"] = numbers(analysis.grouped ? analysis.grouped->fit.residuals : fit.residuals);
    json["fitted"] = numbers(analysis.grouped ? analysis.grouped->fit.fitted : fit.fitted);
    if (analysis.grouped) return;
    Json list = Json::array();
    for (std::size_t i = 0; i < analysis.full.runs.size(); ++i) {
        const studies::RunDiagnostics& evaluated = analysis.full.runs[i];
        Json item = Json::object();
        item["id"] = analysis.runName(i);
        item["line"] = analysis.sheet.lines[std::size_t(analysis.fitted.matrix.rows[i])];
        item["studentised_internal"] = orNull(evaluated.internal);
        item["studentised_external"] = orNull(evaluated.external);
        item["cook"] = orNull(evaluated.cook);
        item["dffits"] = orNull(evaluated.dffits);
        item["notable"] = evaluated.notable;
        list.push(std::move(item));
    }
    json["diagnostics"] = std::move(list);
}

void addEffects(Json& json, const studies::TwoLevelAnalysis& analysis)
{
    std::vector<double> quantiles(analysis.effects.size());
    for (const studies::HalfNormalPoint& point : analysis.halfNormal)
        quantiles[std::size_t(point.effect)] = point.quantile;
    Json list = Json::array();
    for (std::size_t i = 0; i < analysis.effects.size(); ++i) {
        const studies::Effect& effect = analysis.effects[i];
        Json item = Json::object();
        item["name"] = effect.name;
        item["value"] = effect.value;
        item["ss"] = effect.sumOfSquares;
        item["half_normal_quantile"] = quantiles[i];
        item["aliases"] = texts(effect.aliases);
        list.push(std::move(item));
    }
    json["effects"] = std::move(list);
    json["lenth"] = Json();
    if (!analysis.lenth) return;
    Json& lenth = json["lenth"];
    lenth["s0"] = analysis.lenth->s0;
    lenth["pse"] = analysis.lenth->pseudoStandardError;
    lenth["df"] = analysis.lenth->degreesOfFreedom;
    lenth["me"] = analysis.lenth->marginOfError;
    lenth["sme"] = analysis.lenth->simultaneousMarginOfError;
}

Json selectionJson(const studies::Selection& selection)
{
    Json json = Json::object();
    json["models"] = selection.models;
    json["steps"] = Json::array();
    for (const studies::SelectionStep& step : selection.steps) {
        Json item = Json::object();
        item["change"] = step.change;
        item["coefficients"] = step.coefficients;
        item["rss"] = step.rss;
        item["aicc"] = orNull(step.aicc);
        item["p"] = orNull(step.p);
        item["terms"] = texts(step.terms);
        json["steps"].push(std::move(item));
    }
    return json;
}

Json twoStageJson(const DoeAnalysis& analysis)
{
    const studies::TwoStage& found = *analysis.twoStage;
    Json json = Json::object();
    json["error_sd"] = found.errorSd;
    json["error_df"] = found.errorDf;
    json["main_effects"] = Json::array();
    for (const auto& effect : found.mainEffects) {
        Json item = Json::object();
        item["name"] = analysis.screened[std::size_t(effect.factor)];
        item["coded"] = effect.coefficient;
        item["t"] = effect.t;
        item["p"] = effect.p;
        item["active"] = effect.active;
        json["main_effects"].push(std::move(item));
    }
    json["remaining_p"] = Json::array();
    for (const double p : found.remaining) json["remaining_p"].push(p);
    return json;
}

Json boxCoxJson(const studies::BoxCox& power)
{
    Json json = Json::object();
    json["lambda"] = power.lambda;
    json["low"] = orNull(power.low);
    json["high"] = orNull(power.high);
    json["suggested"] = power.suggested;
    json["profile"] = Json::array();
    for (const studies::BoxCox::Point& point : power.profile) {
        Json item = Json::object();
        item["lambda"] = point.lambda;
        item["log_likelihood"] = point.logLikelihood;
        json["profile"].push(std::move(item));
    }
    return json;
}

Json factorsJson(const studies::Model& model)
{
    Json list = Json::array();
    for (const studies::ModelInput& input : model.inputs) {
        Json item = Json::object();
        item["id"] = input.name;
        item["unit"] = input.unit;
        if (input.categorical()) {
            item["levels"] = texts(input.levels);
        } else {
            item["low"] = input.low;
            item["high"] = input.high;
        }
        list.push(std::move(item));
    }
    return list;
}

} // namespace

base::Json analysisJson(const DoeAnalysis& analysis)
{
    const studies::LinearFit& fit = analysis.fitted.fit;
    Json json = Json::object();
    json["format"] = "titer.analysis/1";
    json["response"] = analysis.model().formula.response.name;
    json["unit"] = analysis.unit();
    json["formula"] = analysis.model().formula.text();
    json["runs"] = fit.runs();
    if (!analysis.weights.empty()) json["weights"] = analysis.weights;
    json["factors"] = factorsJson(analysis.model());
    json["terms"] = termsJson(analysis);
    json["extra_terms"] = Json::array();
    for (const studies::ExtraTerm& term : fit.extraTerms) {
        Json item = Json::object();
        item["name"] = term.name;
        item["natural"] = term.natural;
        json["extra_terms"].push(std::move(item));
    }
    json["anova_type"] = analysis.grouped ? 3 : int(analysis.full.anova.type);
    json["anova"] = anovaJson(analysis);
    addSummary(json, analysis);
    json["lack_of_fit"] = analysis.grouped ? Json() : lackOfFitJson(analysis.full.lackOfFit);
    addShape(json, analysis);
    addRuns(json, analysis);
    if (analysis.twoLevels) addEffects(json, *analysis.twoLevels);
    if (analysis.selection) json["selection"] = selectionJson(*analysis.selection);
    if (analysis.twoStage) json["two_stage"] = twoStageJson(analysis);
    if (analysis.selection || analysis.twoStage) json["noise_share"] = orNull(analysis.noiseShare);
    if (analysis.boxCox) json["box_cox"] = boxCoxJson(*analysis.boxCox);
    base::Notices notices = analysis.notices;
    if (const std::optional<base::Notice> notice = analysis.aboutMean()) notices.push_back(*notice);
    json["notices"] = noticesJson(notices);
    return json;
}

} // namespace titer::cli
