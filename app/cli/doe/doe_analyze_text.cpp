// The report of doe analyze: tables as they go into a report.
#include "app/cli/common/table.h"
#include "app/cli/doe/doe_analyze.h"
#include "core/base/text.h"
#include "core/studies/numerics/distributions.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace titer::cli {

std::string anovaDefinition(studies::AnovaType type, const studies::Model& model)
{
    if (type == studies::AnovaType::Sequential) return "type I: each term after those above it";
    if (type == studies::AnovaType::Marginal) return "type II: each term given all except those that contain it";
    const bool levels =
        std::any_of(model.inputs.begin(), model.inputs.end(), [](const auto& input) { return input.categorical(); });
    return std::string("type III: each term given all others") +
           (levels ? ", categorical factors in contrasts that sum to zero" : "");
}

std::optional<double> halfInterval(const std::optional<double>& stdError, const std::optional<double>& df)
{
    if (!stdError || !df || !(*df > 0.0)) return std::nullopt;
    return *stdError * studies::tQuantile(0.975, *df);
}

namespace {

using base::writeShort;

constexpr int digits = 6;

std::string number(double value)
{
    return writeShort(value, digits);
}

std::string number(const std::optional<double>& value)
{
    return value ? number(*value) : "";
}

std::string chance(const std::optional<double>& p)
{
    if (!p) return "";
    return *p < 0.0001 ? "<0.0001" : base::writeNumber(*p, 4);
}

std::string inBrackets(const std::string& unit)
{
    return unit.empty() ? "" : " [" + unit + "]";
}

// [g/L] to [(g/L)²]
std::string squared(const std::string& unit)
{
    return inBrackets(unit.empty() ? "" : "(" + unit + ")²");
}

std::string titled(const std::string& title, const Table& table)
{
    return title + "\n" + table.text() + "\n";
}

std::string headText(const DoeAnalysis& analysis)
{
    std::string text = analysis.model().formula.text() + "\n";
    text += std::to_string(analysis.fitted.fit.runs()) + " runs";
    if (!analysis.weights.empty()) text += ", weighted by “" + analysis.weights + "”";
    for (const studies::ModelInput& input : analysis.model().inputs) {
        text += "; " + input.name + ": ";
        if (input.categorical())
            text += base::join(input.levels, ", ") + " (first as reference)";
        else if (input.low == -1.0 && input.high == 1.0)
            text += "not coded";
        else
            text += "-1 = " + number(input.low) + ", +1 = " + number(input.high) +
                    (input.unit.empty() ? "" : " " + input.unit);
    }
    return text + "\n\n";
}

std::string coefficientText(const DoeAnalysis& analysis)
{
    const std::string unit = inBrackets(analysis.unit());
    const studies::LinearFit& fit = analysis.fitted.fit;
    if (analysis.grouped) {
        const studies::MixedFit& mixed = analysis.grouped->fit;
        Table table({1, 2, 3, 4, 5, 6, 7, 8});
        table.add({"term", "coded" + unit, "std. error", "95 % from", "to", "df", "t", "p", "natural"});
        for (std::size_t i = 0; i < fit.coefficients.size(); ++i) {
            const Eigen::Index at = Eigen::Index(i);
            const double t = mixed.coefficients[at] / mixed.standardErrors[at], df = mixed.degreesOfFreedom[at];
            const double half = halfInterval(mixed.standardErrors[at], df).value_or(0.0);
            table.add({fit.coefficients[i].name, number(mixed.coefficients[at]), number(mixed.standardErrors[at]),
                       writeShort(mixed.coefficients[at] - half, 5), writeShort(mixed.coefficients[at] + half, 5),
                       writeShort(df, 4), writeShort(t, 4), chance(studies::tTwoSided(t, df)),
                       number(analysis.grouped->natural[i])});
        }
        return titled("Coefficients (restricted maximum likelihood, degrees of freedom after Satterthwaite)", table);
    }
    Table table({1, 2, 3, 4, 5, 6, 7, 8});
    table.add({"term", "coded" + unit, "std. error", "95 % from", "to", "t", "p", "VIF", "natural"});
    for (const studies::Coefficient& coefficient : fit.coefficients) {
        const std::optional<double> half = halfInterval(coefficient.stdError, fit.dfResidual);
        table.add({coefficient.name, number(coefficient.coded), number(coefficient.stdError),
                   half ? writeShort(coefficient.coded - *half, 5) : "",
                   half ? writeShort(coefficient.coded + *half, 5) : "",
                   coefficient.t ? writeShort(*coefficient.t, 4) : "", chance(coefficient.p),
                   coefficient.vif ? writeShort(*coefficient.vif, 4) : "", number(coefficient.natural)});
    }
    for (const studies::ExtraTerm& term : fit.extraTerms)
        table.add({term.name, "", "", "", "", "", "", "", number(term.natural)});
    return titled("Coefficients", table);
}

void addRow(Table& table, const studies::AnovaRow& row, const std::string& indent = "")
{
    table.add({indent + row.source, std::to_string(row.df), number(row.sumOfSquares), number(row.meanSquare),
               row.f ? writeShort(*row.f, 5) : "", chance(row.p)});
}

} // namespace

std::string testsTable(const studies::Model& model, const std::vector<studies::WaldTest>& tests)
{
    Table table({1, 2, 3, 4});
    table.add({"source", "df", "df of error", "F", "p"});
    for (std::size_t i = 0; i < tests.size(); ++i)
        table.add({model.terms[i].name, std::to_string(tests[i].df), writeShort(tests[i].dfError, 4),
                   writeShort(tests[i].f, 5), chance(tests[i].p)});
    return table.text();
}

std::string varianceTable(const studies::Anova& anova, const studies::LackOfFit& lack, const std::string& unit)
{
    Table table({1, 2, 3, 4, 5});
    table.add({"source", "df", "sum of squares" + squared(unit), "mean square" + squared(unit), "F", "p"});
    if (anova.model.df > 0) addRow(table, anova.model);
    for (const studies::AnovaRow& row : anova.terms) addRow(table, row, "  ");
    addRow(table, anova.residual);
    if (lack.pureError.df > 0) {
        addRow(table, lack.lackOfFit, "  ");
        addRow(table, lack.pureError, "  ");
    }
    addRow(table, anova.total);
    return table.text();
}

namespace {

std::string anovaText(const DoeAnalysis& analysis)
{
    if (analysis.grouped) {
        Table variances({1, 2});
        const std::string unit = analysis.unit();
        variances.add({"source", "variance" + squared(unit), "sd" + inBrackets(unit)});
        for (const studies::MixedFit::Component& component : analysis.grouped->fit.components)
            variances.add({component.name, number(component.variance), number(std::sqrt(component.variance))});
        const double residual = analysis.grouped->fit.residualVariance;
        variances.add({"Residual", number(residual), number(std::sqrt(residual))});
        return "Tests of terms (type III)\n" + testsTable(analysis.model(), analysis.grouped->tests) + "\n" +
               titled("Variances", variances);
    }
    const studies::Anova& anova = analysis.full.anova;
    const studies::LackOfFit& lack = analysis.full.lackOfFit;
    std::string text = "Analysis of variance (" + anovaDefinition(anova.type, analysis.model()) + ")\n" +
                       varianceTable(anova, lack, analysis.unit()) + "\n";
    if (lack.pureError.df == 0) text += "No runs are repeated, so that lack of fit cannot be tested.\n\n";
    return text;
}

std::string summaryText(const DoeAnalysis& analysis)
{
    if (analysis.grouped) return "";
    const studies::LinearFit& fit = analysis.fitted.fit;
    const studies::FitSummary& summary = analysis.full.summary;
    Table table({1});
    if (fit.dfModel > 0) table.add({"R²", number(fit.r2)});
    if (fit.r2Adjusted && fit.dfModel > 0) table.add({"R² adjusted", number(fit.r2Adjusted)});
    if (fit.pressKnown) {
        if (fit.dfModel > 0) table.add({"R² predicted", number(fit.r2Predicted)});
        table.add({"PRESS" + squared(analysis.unit()), number(fit.press)});
    }
    if (fit.dfResidual > 0) table.add({"Residual sd" + inBrackets(analysis.unit()), number(fit.residualSd)});
    if (summary.aicc) table.add({"AICc", number(summary.aicc)});
    if (summary.adequatePrecision)
        table.add({"Adequate precision (above 4 is wanted)", number(summary.adequatePrecision)});
    std::string text = titled("Fit", table);
    if (const std::optional<base::Notice> notice = analysis.aboutMean()) text += notice->what.text() + "\n\n";
    return text;
}

// One row per factor of the surface at these points.
std::string shapeText(const DoeAnalysis& analysis)
{
    const std::optional<studies::Shape>& shape = analysis.grouped ? analysis.grouped->shape : analysis.full.shape;
    if (!shape || !shape->canonical) return "";
    const studies::Canonical& canonical = *shape->canonical;
    Table table({1, 2});
    table.add({"factor", "coded", "natural"});
    const auto inputOf = [&](std::size_t i) -> const studies::ModelInput& {
        return analysis.model().inputs[std::size_t(shape->surface.inputs[i])];
    };
    for (std::size_t i = 0; i < shape->surface.inputs.size(); ++i) {
        const double coded = canonical.point[Eigen::Index(i)];
        table.add({inputOf(i).name, number(coded),
                   number(inputOf(i).toNatural(coded)) + (inputOf(i).unit.empty() ? "" : " " + inputOf(i).unit)});
    }
    std::vector<std::string> eigenvalues;
    for (const double value : canonical.eigenvalues) eigenvalues.push_back(number(value));
    std::string text = titled("Stationary point: " + std::string(studies::canonicalKind(canonical.kind)) + ", " +
                                  analysis.model().formula.response.name + " = " + number(canonical.response) +
                                  (analysis.unit().empty() ? "" : " " + analysis.unit()) + "; eigenvalues (coded) " +
                                  base::join(eigenvalues, ", "),
                              table);
    std::set<std::size_t> right{0, 1};
    for (std::size_t i = 0; i < shape->surface.inputs.size(); ++i) right.insert(2 + i);
    Table path(right);
    std::vector<std::string> head{"distance (coded)", "highest" + inBrackets(analysis.unit())};
    for (std::size_t i = 0; i < shape->surface.inputs.size(); ++i)
        head.push_back(inputOf(i).name + inBrackets(inputOf(i).unit));
    path.add(head);
    for (const studies::RidgePoint& at : shape->highest) {
        std::vector<std::string> row{writeShort(at.radius, 3), number(at.response)};
        for (std::size_t i = 0; i < shape->surface.inputs.size(); ++i)
            row.push_back(number(inputOf(i).toNatural(at.point[Eigen::Index(i)])));
        path.add(row);
    }
    return text + titled("Ridge of the highest response", path);
}

std::string effectText(const DoeAnalysis& analysis)
{
    if (!analysis.twoLevels) return "";
    const studies::TwoLevelAnalysis& levels = *analysis.twoLevels;
    Table table({1, 2, 3});
    table.add({"effect", "value" + inBrackets(analysis.unit()), "sum of squares" + squared(analysis.unit()),
               "half-normal quantile", ""});
    for (auto point = levels.halfNormal.rbegin(); point != levels.halfNormal.rend(); ++point) {
        const studies::Effect& effect = levels.effects[std::size_t(point->effect)];
        std::string name = effect.name;
        for (const std::string& alias : effect.aliases) name += (alias.front() == '-' ? " " : " + ") + alias;
        table.add({name, number(effect.value), number(effect.sumOfSquares), writeShort(point->quantile, 4),
                   !levels.lenth                                               ? ""
                   : point->absolute > levels.lenth->simultaneousMarginOfError ? "above SME"
                   : point->absolute > levels.lenth->marginOfError             ? "above ME"
                                                                               : ""});
    }
    std::string title = "Effects from low to high";
    if (levels.lenth)
        title += " (Lenth: PSE " + number(levels.lenth->pseudoStandardError) + ", ME " +
                 number(levels.lenth->marginOfError) + ", SME " + number(levels.lenth->simultaneousMarginOfError) +
                 " at 95 %)";
    return titled(title, table);
}

std::string selectionText(const DoeAnalysis& analysis)
{
    std::string text;
    if (analysis.selection) {
        Table table({0, 1, 2, 3});
        table.add({"coefficients", "residual squares" + squared(analysis.unit()), "AICc", "p", "model"});
        for (const studies::SelectionStep& step : analysis.selection->steps)
            table.add({std::to_string(step.coefficients), number(step.rss), number(step.aicc), chance(step.p),
                       !step.change.empty() ? step.change
                       : step.terms.empty() ? "1"
                                            : base::join(step.terms, " + ")});
        text +=
            titled("Selection of terms (" + std::to_string(analysis.selection->models) + " models compared)", table);
    }
    if (analysis.twoStage) {
        Table table({1, 2, 3});
        table.add({"factor", "coded" + inBrackets(analysis.unit()), "t", "p", ""});
        for (const auto& effect : analysis.twoStage->mainEffects)
            table.add({analysis.screened[std::size_t(effect.factor)], number(effect.coefficient),
                       writeShort(effect.t, 4), chance(effect.p), effect.active ? "active" : ""});
        text += titled("First stage: main effects, error sd " + number(analysis.twoStage->errorSd) + " with " +
                           std::to_string(analysis.twoStage->errorDf) + " df",
                       table);
        std::vector<std::string> remaining;
        for (const double p : analysis.twoStage->remaining) remaining.push_back(chance(p));
        text += "Second stage: second-order terms of active factors until p of the rest is above " +
                number(studies::secondOrderLevel) + "; p with 0, 1, … terms: " + base::join(remaining, ", ") + "\n\n";
    }
    return text;
}

std::string powerText(const DoeAnalysis& analysis)
{
    if (!analysis.boxCox) return "";
    const studies::BoxCox& power = *analysis.boxCox;
    return "Box-Cox: power " + number(power.lambda) + ", 95 % interval " +
           (power.low ? number(*power.low) : "below " + number(studies::minLambda)) + " to " +
           (power.high ? number(*power.high) : "above " + number(studies::maxLambda)) +
           (power.suggested == 1.0   ? "; the response may stay as it is"
            : power.suggested == 0.0 ? "; use the logarithm of the response"
                                     : "; use the response to the power " + number(power.suggested)) +
           "\n\n";
}

std::string notableText(const DoeAnalysis& analysis)
{
    if (analysis.grouped) return "";
    Table table({1, 2, 3, 4, 5, 6});
    table.add({"run", "observed", "fitted", "leverage", "t of the run", "Cook", "DFFITS"});
    const studies::LinearFit& fit = analysis.fitted.fit;
    bool any = false;
    for (std::size_t i = 0; i < analysis.full.runs.size(); ++i) {
        const studies::RunDiagnostics& evaluated = analysis.full.runs[i];
        if (!evaluated.notable) continue;
        any = true;
        const Eigen::Index at = Eigen::Index(i);
        table.add({analysis.runName(i), number(fit.y[at]), number(fit.fitted[at]), writeShort(evaluated.leverage, 4),
                   evaluated.external ? writeShort(*evaluated.external, 4) : "",
                   evaluated.cook ? writeShort(*evaluated.cook, 4) : "",
                   evaluated.dffits ? writeShort(*evaluated.dffits, 4) : ""});
    }
    return any ? titled("Runs to look at", table) : "";
}

} // namespace

std::string analysisReport(const DoeAnalysis& analysis)
{
    std::string text = headText(analysis) + selectionText(analysis) + coefficientText(analysis) + anovaText(analysis) +
                       summaryText(analysis) + shapeText(analysis) + effectText(analysis) + powerText(analysis) +
                       notableText(analysis);
    text.pop_back(); // the empty line behind the last table
    return text;
}

} // namespace titer::cli
