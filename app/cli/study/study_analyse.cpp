// titer-cli study analyse and space: what the runs of a study say, by the analysis that the window shows.
#include "app/cli/common/console.h"
#include "app/cli/common/output_file.h"
#include "app/cli/common/table.h"
#include "app/cli/doe/doe_models.h"
#include "app/cli/doe/doe_space_report.h"
#include "app/cli/study/study.h"
#include "core/base/text.h"
#include "core/studies/study/study_analysis.h"

#include <cmath>

namespace titer::cli {

using base::Json;
using base::say;
using studies::ResponseAnalysis;
using studies::Study;
using studies::StudyAnalysis;

namespace {

Json orNull(const std::optional<double>& number)
{
    return number ? Json(*number) : Json();
}

Json termsJson(const ResponseAnalysis& one)
{
    Json list = Json::array();
    for (const studies::StudyTerm& term : one.terms)
        list.push(Json::object({{"id", term.name},
                                {"in", term.in},
                                {"needed", term.needed},
                                {"coefficient", orNull(term.coded)},
                                {"t", orNull(term.t)},
                                {"p", orNull(term.p)}}));
    return list;
}

Json responseJson(const Study& study, const ResponseAnalysis& one)
{
    const studies::StudyResponse& response = study.responses[one.response];
    Json json = Json::object({{"id", response.name}, {"unit", response.unit}, {"runs", double(one.runs.size())}});
    if (one.fit) {
        const studies::LinearFit& fit = *one.fit;
        json["model"] = fit.model.formula.text();
        json["r2"] = fit.r2;
        json["r2_predicted"] = fit.pressKnown ? Json(fit.r2Predicted) : Json();
        json["residual_sd"] = fit.residualSd;
        json["df"] = fit.dfResidual;
        json["t_limit"] = one.tLimit;
        json["coefficients"] = Json::array();
        for (const studies::Coefficient& each : fit.coefficients)
            json["coefficients"].push(Json::object({{"id", each.name},
                                                    {"coded", each.coded},
                                                    {"natural", each.natural},
                                                    {"std_error", orNull(each.stdError)},
                                                    {"t", orNull(each.t)},
                                                    {"p", orNull(each.p)}}));
        json["lack_of_fit"] = Json::object(
            {{"f", orNull(one.full->lackOfFit.lackOfFit.f)}, {"p", orNull(one.full->lackOfFit.lackOfFit.p)}});
    }
    json["terms"] = termsJson(one);
    json["errors"] = errorsJson(one.errors);
    json["notices"] = noticesJson(one.notices);
    return json;
}

std::string responseText(const Study& study, const ResponseAnalysis& one)
{
    const studies::StudyResponse& response = study.responses[one.response];
    std::string text = titleOf(response) + "\n";
    if (!one.fit) return text;
    const studies::LinearFit& fit = *one.fit;
    text += "  " + fit.model.formula.text() + "\n  " + std::to_string(fit.runs()) + " runs, R² " +
            base::writeNumber(fit.r2, 4) + ", predicted " +
            (fit.pressKnown ? base::writeNumber(fit.r2Predicted, 4) : "-") + ", residual sd " +
            valueText(fit.residualSd, response.unit) + " (" + std::to_string(fit.dfResidual) + " df)\n\n";
    Table table({1, 2, 3});
    table.add({"  term", "coded coefficient", "t", "p", ""});
    const auto number = [](const std::optional<double>& value) { return value ? base::writeShort(*value, 4) : "-"; };
    for (const studies::StudyTerm& term : one.terms)
        table.add({"  " + term.name, number(term.coded), number(term.t), number(term.p),
                   !term.in      ? "left out"
                   : term.needed ? "kept, since another needs it"
                                 : ""});
    return text + table.text() +
           (one.tLimit > 0.0 ? "  |t| above " + base::writeShort(one.tLimit, 4) + " at 5 %\n" : "");
}

// The analysis of the study that is meant; what is wrong is printed.
std::optional<StudyAnalysis> analysed(const Arguments& arguments, Study& study, int draws)
{
    std::optional<StudyFile> file = StudyFile::open(arguments, store::Access::Read);
    const Study* found = file ? file->find(arguments.positional(1)) : nullptr;
    if (!found) return std::nullopt;
    study = *found;
    return studies::analyse(study, draws);
}

int analyseStudy(const Arguments& arguments)
{
    Study study;
    const std::optional<StudyAnalysis> analysis = analysed(arguments, study, studies::leastDraws);
    if (!analysis) return exitFault;
    Json list = Json::array();
    std::string text;
    bool any = false;
    for (const ResponseAnalysis& one : analysis->responses) {
        printNotices(one.notices);
        printErrors(one.errors);
        any = any || one.fit;
        list.push(responseJson(study, one));
        text += (text.empty() ? "" : "\n") + responseText(study, one);
    }
    if (!any) printErrors(analysis->errors);
    if (arguments.json())
        printJson(
            Json::object({{"format", "titer.study_analysis/1"}, {"id", study.id}, {"responses", std::move(list)}}));
    else
        print(text);
    return any ? exitDone : exitFault;
}

// What Acceptance was made of, in its order.
void takeModels(const Study& study, const StudyAnalysis& analysis, SpaceAnswer& answer)
{
    answer.models.factors = analysis.factors;
    for (const ResponseAnalysis& one : analysis.responses) {
        const studies::StudyResponse& response = study.responses[one.response];
        if (!response.low && !response.high) continue;
        studies::Specification limit{.response = answer.models.responses.size()};
        if (response.low) limit.low = *response.low;
        if (response.high) limit.high = *response.high;
        answer.limits.push_back(limit);
        answer.models.fits.push_back(*one.fit);
        answer.models.responses.push_back(*one.fitted);
    }
}

int findSpace(const Arguments& arguments)
{
    std::string fault;
    const std::uint64_t draws = readCount(
        arguments, "--draws", {.least = studies::leastDraws, .most = studies::mostDraws, .otherwise = 10'000}, fault);
    const std::uint64_t grid = readCount(arguments, "--grid", {.least = 2, .most = 501, .otherwise = 51}, fault);
    const double wanted = readShare(arguments, "--probability", -1.0, fault);
    if (!fault.empty()) return usageFault(arguments.command(), fault);
    Study study;
    const std::optional<StudyAnalysis> analysis = analysed(arguments, study, int(draws));
    if (!analysis) return exitFault;
    base::Errors errors = analysis->errors;
    for (const ResponseAnalysis& one : analysis->responses) {
        printNotices(one.notices);
        if (!analysis->acceptance) errors.insert(errors.end(), one.errors.begin(), one.errors.end());
    }
    if (!analysis->acceptance) return studyFault(errors, arguments);
    SpaceAnswer answer;
    takeModels(study, *analysis, answer);
    answer.acceptance = analysis->acceptance;
    answer.seed = study.seed;
    answer.target = wanted > 0.0 ? wanted : study.threshold;
    errors.clear();
    std::vector<std::optional<double>> at = readAt(arguments, answer.models.factors, errors);
    if (!errors.empty() || !chooseAxes(arguments, answer, errors)) return studyFault(errors, arguments);
    // The setting that the study holds is looked at, as in the window.
    const std::vector<double> setting = settingOf(study);
    for (std::size_t f = 0; f < at.size() && !study.setting.empty(); ++f)
        if (!at[f]) at[f] = setting[f];
    fillSpace(at, int(grid), answer);
    const std::optional<std::string> out = arguments.value("--out");
    if (out)
        if (const base::Done written = writeOutput(*out, spaceTable(answer)); !written)
            return studyFault({written.error()}, arguments);
    if (arguments.json() && out != "-")
        printJson(spaceJson(answer));
    else if (out != "-")
        print(spaceReport(answer));
    return exitDone;
}

constexpr Positional studyAnalysePositionals[] = {studyProject, studyName};
constexpr Option spaceOptions[] = {
    {.name = "--axes", .value = "A,B", .help = "the factors of the map; the first two if none are given"},
    atOption,
    {.name = "--probability", .value = "P", .help = "that must be reached; that of the study without it"},
    {.name = "--grid", .value = "N", .help = "lines of the map each way; 51 without it"},
    {.name = "--draws", .value = "N", .help = "runs drawn where the answer is not exact; 10000 without it"},
    {.name = "--out", .value = "FILE", .help = "write the map as CSV; - writes standard output"},
};

} // namespace

const Command studyAnalyse{.name = "study analyse",
                           .summary = "What the runs of a study say of each response",
                           .positionals = studyAnalysePositionals,
                           .about = "Excluded runs, runs for validation and terms that were left out do not enter. "
                                    "--json prints titer.study_analysis/1:\n"
                                    "responses [{id, unit, runs, model, r2, r2_predicted, residual_sd, df, t_limit, "
                                    "coefficients, lack_of_fit, terms, errors,\n"
                                    "notices}].",
                           .example = "titer-cli study analyse my.titer",
                           .run = analyseStudy};
const Command studySpace{
    .name = "study space",
    .summary = "The probability of meeting all limits of a study, and the operating ranges",
    .positionals = studyAnalysePositionals,
    .options = spaceOptions,
    .about = "The same map as the window shows. What the figures and the JSON mean: “titer-cli doe space --help”.",
    .example = "titer-cli study space my.titer --axes pH,shift --json",
    .run = findSpace};

} // namespace titer::cli
