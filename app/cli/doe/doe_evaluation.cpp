#include "app/cli/doe/doe_evaluation.h"

#include "app/cli/common/table.h"
#include "app/cli/doe/doe_design_report.h"
#include "app/cli/doe/doe_models.h"
#include "core/base/text.h"
#include "core/studies/designs/evaluation.h"

#include <algorithm>
#include <cmath>

namespace titer::cli {

namespace {

using base::Json;
using base::writeShort;
using studies::Evaluation;

constexpr double minCorrelation = 0.2;
constexpr std::size_t maxPairs = 20; // in the text; JSON has all

void addColumns(const Evaluation& evaluation, EvaluationReport& report)
{
    Table table({1, 2});
    table.add({"  coefficient", "standard error", "VIF"});
    report.json["columns"] = Json::array();
    for (std::size_t c = 0; c < evaluation.columns.size(); ++c) {
        const double error = std::sqrt(evaluation.variances(Eigen::Index(c))), vif = evaluation.vif(Eigen::Index(c));
        table.add({"  " + evaluation.columns[c], writeShort(error, 5), vif > 0.0 ? writeShort(vif, 5) : ""});
        Json json = Json::object();
        json["id"] = evaluation.columns[c];
        json["std_error"] = error;
        json["vif"] = vif > 0.0 ? Json(vif) : Json();
        report.json["columns"].push(std::move(json));
    }
    report.text +=
        "\nCoefficients in coded units; standard errors are multiples of that of one run.\n\n" + table.text();
}

void addPower(const studies::Design& design, const studies::Terms& terms, const studies::PowerOptions& options,
              EvaluationReport& report)
{
    report.json["power"] = Json::array();
    const base::Result<std::vector<studies::TermPower>> powers = studies::powerOf(design, terms, options);
    if (!powers) {
        report.text += "\nPower: " + powers.error().what.text() + "\n";
        return;
    }
    Table table({1, 2, 3, 4});
    table.add({"  term", "df", "error df", "noncentrality", "power"});
    for (const studies::TermPower& term : *powers) {
        table.add({"  " + term.term, std::to_string(term.df), std::to_string(term.errorDf),
                   writeShort(term.noncentrality, 5), percentText(term.power, 4)});
        Json json = Json::object();
        json["id"] = term.term;
        json["df"] = term.df;
        json["error_df"] = term.errorDf;
        json["noncentrality"] = term.noncentrality;
        json["power"] = term.power;
        report.json["power"].push(std::move(json));
    }
    report.text += "\nPower of the F test of a term (alpha " + writeShort(options.alpha) + ") for an effect of " +
                   writeShort(options.effect) +
                   " standard deviations of one run from low to high (two coded units of its coefficient).\n\n" +
                   table.text();
}

void addRepetitions(const studies::Design& design, const studies::Repetition& repetition, double wanted,
                    EvaluationReport& report)
{
    const int runs = repetition.times * design.runs();
    report.json["repetitions"] = Json::object({{"power", wanted}, {"times", repetition.times}, {"runs", runs}});
    report.text += "\nFor a power of " + percentText(wanted, 4) + " or more in every term: the whole design " +
                   std::to_string(repetition.times) + (repetition.times == 1 ? " time, " : " times, ") +
                   std::to_string(runs) + " runs.\n";
}

void addSpace(const Evaluation& evaluation, EvaluationReport& report)
{
    report.json["space_variance"] = Json::array();
    const std::size_t last = evaluation.spaceVariance.size() - 1;
    Table table({0, 1});
    table.add({"  fraction of the space", "at most"});
    for (std::size_t i = 0; i <= last; ++i) {
        const double share = double(i) / double(last);
        Json json = Json::object();
        json["share"] = share;
        json["variance"] = evaluation.spaceVariance[i];
        report.json["space_variance"].push(std::move(json));
        if (i % (last / 4) == 0) table.add({percentText(share, 4), writeShort(evaluation.spaceVariance[i], 5)});
    }
    report.text += "\nVariance of prediction over the space (fraction of design space), in variances of one run.\n\n" +
                   table.text();
}

void addLeverages(const Evaluation& evaluation, EvaluationReport& report)
{
    report.json["leverage"] = Json::array();
    for (const double leverage : evaluation.leverages) report.json["leverage"].push(leverage);
    report.text += "\nLeverage " + writeShort(evaluation.leverages.minCoeff()) + " to " +
                   writeShort(evaluation.leverages.maxCoeff()) + ", mean " +
                   writeShort(double(evaluation.parameters) / double(evaluation.runs)) + "\n";
}

// Between all columns of the model; for the eye it is too much, so that only JSON has it.
void addCorrelationMap(const Evaluation& evaluation, EvaluationReport& report)
{
    Json names = Json::array(), rows = Json::array();
    for (const std::string& name : evaluation.correlated) names.push(name);
    for (Eigen::Index r = 0; r < evaluation.correlations.rows(); ++r) {
        Json row = Json::array();
        for (Eigen::Index c = 0; c < evaluation.correlations.cols(); ++c) row.push(evaluation.correlations(r, c));
        rows.push(std::move(row));
    }
    report.json["correlation_map"] = Json::object({{"columns", std::move(names)}, {"rows", std::move(rows)}});
}

// Between all main effects and two-factor interactions, also those that the model leaves out.
void addCorrelations(const studies::Design& design, EvaluationReport& report)
{
    const std::vector<studies::CorrelatedPair> pairs =
        studies::correlatedPairs(design, studies::interactionTerms(design.factors), minCorrelation);
    report.json["correlations"] = Json::array();
    Table table({2});
    for (std::size_t i = 0; i < pairs.size(); ++i) {
        Json json = Json::object();
        json["first"] = pairs[i].first;
        json["second"] = pairs[i].second;
        json["correlation"] = pairs[i].correlation;
        report.json["correlations"].push(std::move(json));
        if (i < maxPairs) table.add({"  " + pairs[i].first, pairs[i].second, writeShort(pairs[i].correlation)});
    }
    const std::string min = writeShort(minCorrelation);
    if (pairs.empty())
        report.text += "\nNo two main effects or two-factor interactions correlate by " + min + " or more.\n";
    else
        report.text += "\nMain effects and two-factor interactions that correlate by " + min +
                       " or more: " + std::to_string(pairs.size()) + " pairs" +
                       (pairs.size() > maxPairs ? ", the first " + std::to_string(maxPairs) : "") + ".\n\n" +
                       table.text();
}

} // namespace

base::Result<EvaluationReport> reportEvaluation(const studies::Design& design, const studies::Terms& terms,
                                                const studies::PowerOptions& options, std::optional<double> wantedPower)
{
    const base::Result<Evaluation> evaluation =
        studies::evaluate(design, terms, {.wholePlotRatio = options.wholePlotRatio});
    if (!evaluation) return evaluation.error();
    const std::vector<studies::Property> properties = studies::evaluationProperties(*evaluation);
    EvaluationReport report{.text = propertiesText(properties), .json = Json::object()};
    report.json["properties"] = propertiesJson(properties);
    addColumns(*evaluation, report);
    addPower(design, terms, options, report);
    if (wantedPower) {
        const base::Result<studies::Repetition> repetition =
            studies::repetitionsFor(*wantedPower, design, terms, options);
        if (!repetition) return repetition.error();
        addRepetitions(design, *repetition, *wantedPower, report);
    }
    addSpace(*evaluation, report);
    addLeverages(*evaluation, report);
    addCorrelationMap(*evaluation, report);
    addCorrelations(design, report);
    return report;
}

} // namespace titer::cli
