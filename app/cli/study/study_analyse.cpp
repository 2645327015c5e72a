// titer-cli study analyse and space: what the runs of a study say, by the analysis that the window shows.
#include "app/cli/common/console.h"
#include "app/cli/common/output_file.h"
#include "app/cli/common/table.h"
#include "app/cli/doe/doe_analyze.h"
#include "app/cli/doe/doe_models.h"
#include "app/cli/doe/doe_space_report.h"
#include "app/cli/study/study.h"
#include "core/base/text.h"
#include "core/model/json_fields.h"
#include "core/studies/study/study_analysis.h"

#include <cmath>

namespace titer::cli {

using base::Json;
using base::say;
using studies::ResponseAnalysis;
using studies::Study;
using studies::StudyAnalysis;

namespace {

Json termsJson(const ResponseAnalysis& one)
{
    Json list = Json::array();
    for (const studies::StudyTerm& term : one.terms)
        list.push(Json::object({{"id", term.name},
                                {"in", term.in},
                                {"needed", term.needed},
                                {"coefficient", orNull(term.coded)},
                                {"size", orNull(term.size)},
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
        json["residual_sd"] = one.residualSd();
        json["df"] = one.residualDf();
        json["t_limit"] = one.tLimit;
        json["coefficients"] = Json::array();
        for (const studies::StudyCoefficient& each : one.coefficients) {
            Json item = Json::object({{"id", each.name},
                                      {"coded", each.coded},
                                      {"natural", each.natural},
                                      {"std_error", orNull(each.stdError)},
                                      {"df", orNull(each.df)},
                                      {"t", orNull(each.t)},
                                      {"p", orNull(each.p)}});
            addInterval(item, each.coded, halfInterval(each.stdError, each.df));
            json["coefficients"].push(std::move(item));
        }
        const studies::LackOfFit& lack = one.full->lackOfFit;
        json["anova"] = one.tests.empty() ? varianceJson(one.full->anova, lack) : testsJson(fit.model, one.tests);
        json["lack_of_fit"] = Json::object({{"f", orNull(lack.lackOfFit.f)},
                                            {"p", orNull(lack.lackOfFit.p)},
                                            {"df", lack.lackOfFit.df},
                                            {"df_pure_error", lack.pureError.df}});
    }
    json["deterministic"] = one.scatter == studies::Scatter::None;
    json["tested"] = one.tested();
    json["values"] = Json::object({{"measured", one.origins.measured},
                                   {"without_noise", one.origins.silent},
                                   {"with_noise", one.origins.noisy},
                                   {"unknown", one.origins.unknown},
                                   {"noises", model::textsJson(one.origins.noises)}});
    json["interpolation_error"] = orNull(one.interpolationError);
    json["terms"] = termsJson(one);
    json["errors"] = errorsJson(one.errors);
    json["notices"] = noticesJson(one.notices);
    return json;
}

std::string coefficientsText(const ResponseAnalysis& one, const std::string& unit)
{
    const auto number = [](const std::optional<double>& value, int digits) {
        return value ? base::writeShort(*value, digits) : "-";
    };
    Table table({1, 2, 3, 4, 5, 6, 7, 8});
    table.add({"term", "coded" + (unit.empty() ? "" : " [" + unit + "]"), "std. error", "95 % from", "to", "df", "t",
               "p", "natural"});
    for (const studies::StudyCoefficient& each : one.coefficients) {
        const std::optional<double> half = halfInterval(each.stdError, each.df);
        const auto end = [&](double sign) { return half ? std::optional(each.coded + sign * *half) : std::nullopt; };
        table.add({each.name, number(each.coded, 6), number(each.stdError, 4), number(end(-1.0), 5),
                   number(end(1.0), 5), number(each.df, 4), number(each.t, 4), number(each.p, 4),
                   number(each.natural, 6)});
    }
    return "Coefficients" +
           std::string(one.tests.empty() ? ""
                                         : " (restricted maximum likelihood, degrees of freedom after Satterthwaite)") +
           "\n" + table.text();
}

// Where nothing is tested: which terms move how much.
std::string effectsText(const ResponseAnalysis& one, const std::string& unit)
{
    Table table({1});
    table.add({"term", "size" + (unit.empty() ? "" : " [" + unit + "]")});
    for (const studies::StudyTerm& term : one.terms)
        if (term.size) table.add({term.name, base::writeShort(*term.size, 4)});
    return "Effects by size (coded coefficient; of several columns their root mean square)\n" + table.text();
}

std::string varianceText(const ResponseAnalysis& one, const std::string& unit)
{
    const studies::LinearFit& fit = *one.fit;
    if (!one.tested()) {
        const studies::AnovaRow& lack = one.full->lackOfFit.lackOfFit;
        const bool none = one.scatter == studies::Scatter::None;
        std::string text = none                                     ? "The values do not scatter: "
                           : one.scatter == studies::Scatter::Mixed ? "The values do not scatter alike: "
                                                                    : "The noise of the values is not known: ";
        if (none && lack.meanSquare)
            text += "all that the model leaves is lack of fit, " + valueText(std::sqrt(*lack.meanSquare), unit, 4) +
                    " (" + std::to_string(lack.df) + " df), ";
        return text + "interpolation error " +
               (one.interpolationError ? valueText(*one.interpolationError, unit, 4) : std::string("-")) +
               (none ? " (root mean square, each setting left out), Q² " : " (root mean square, leave-one-out), Q² ") +
               (fit.pressKnown ? base::writeNumber(fit.r2Predicted, 4) : "-") + "; no p, no test of lack of fit.\n" +
               effectsText(one, unit);
    }
    if (!one.tests.empty()) return "Tests of terms (type III)\n" + testsTable(fit.model, one.tests);
    const studies::LackOfFit& lack = one.full->lackOfFit;
    return "Analysis of variance (" + anovaDefinition(one.full->anova.type, fit.model) + ")\n" +
           varianceTable(one.full->anova, lack, unit) +
           (lack.pureError.df == 0 ? "No runs are repeated, so that lack of fit cannot be tested.\n" : "");
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
            (one.residualDf() > 0
                 ? valueText(one.residualSd(), response.unit) + " (" + std::to_string(one.residualDf()) + " df)\n\n"
                 : "not known\n\n");
    text += coefficientsText(one, response.unit);
    text += "\n" + varianceText(one, response.unit);
    std::vector<std::string> out, needed;
    for (const studies::StudyTerm& term : one.terms)
        if (!term.in || term.needed) (term.in ? needed : out).push_back(term.name);
    if (!out.empty()) text += "Left out: " + base::join(out, ", ") + ".\n";
    if (!needed.empty()) text += "Kept, since another term needs it: " + base::join(needed, ", ") + ".\n";
    return text;
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
    const std::optional<StudyAnalysis> analysis = analysed(arguments, study, studies::minDraws);
    if (!analysis) return exitError;
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
    return any ? exitDone : exitError;
}

// What Acceptance was made of, in its order.
void takeModels(const Study& study, const StudyAnalysis& analysis, SpaceAnswer& answer)
{
    answer.models.factors = analysis.factors;
    answer.models.constraints = *studies::readConstraints(study.constraints, analysis.factors); // checked by analyse()
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
        arguments, "--draws", {.min = studies::minDraws, .max = studies::maxDraws, .otherwise = 10'000}, fault);
    const std::uint64_t grid = readCount(arguments, "--grid", {.min = 2, .max = 501, .otherwise = 51}, fault);
    const double wanted = readShare(arguments, "--probability", -1.0, fault);
    if (!fault.empty()) return usageError(arguments.command(), fault);
    const std::optional<std::string> out = arguments.value("--out");
    if (const base::Done can = canWrite(arguments, out.value_or("-")); !can)
        return studyFault({can.error()}, arguments);
    Study study;
    const std::optional<StudyAnalysis> analysis = analysed(arguments, study, int(draws));
    if (!analysis) return exitError;
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
    if (const base::Done filled = fillSpace(at, int(grid), answer); !filled)
        return studyFault({filled.error()}, arguments);
    if (out)
        if (const base::Done written = writeOutput(arguments, *out, spaceTable(answer)); !written)
            return studyFault({written.error()}, arguments);
    if (arguments.json() && out != "-")
        printJson(spaceJson(answer));
    else if (out != "-")
        print(spaceReport(answer));
    return exitDone;
}

constexpr Positional studyAnalysePositionals[] = {studyProject, studyName};
constexpr Option spaceOptions[] = {
    {.name = "--axes", .value = "A,B", .help = "the factors of the map; default: the first two"},
    atOption,
    {.name = "--probability", .value = "P", .help = "required probability; default: that of the study"},
    {.name = "--grid", .value = "N", .help = "grid points of the map in each direction; default 51"},
    {.name = "--draws", .value = "N", .help = "draws if there is no exact solution; default 10000"},
    {.name = "--out", .value = "FILE", .help = "write the map as CSV; - writes standard output", .output = true},
};

} // namespace

const Command studyAnalyse{
    .name = "study analyse",
    .summary = "Evaluate the runs of a study for each response",
    .positionals = studyAnalysePositionals,
    .about = "Excluded runs, runs for validation and removed terms are not used. "
             "--json prints titer.study_analysis/1:\n"
             "responses [{id, unit, runs, model, r2, r2_predicted, residual_sd, df, t_limit, "
             "coefficients, anova, lack_of_fit,\n"
             "deterministic, tested, values, interpolation_error, terms, errors, notices}]. Values of the twin "
             "without noise, and values that do not\n"
             "scatter alike, have no p, but sizes of terms and an interpolation error. Values keep the noise that "
             "they were made with.",
    .example = "titer-cli study analyse my.titer",
    .run = analyseStudy};
const Command studySpace{
    .name = "study space",
    .summary = "The probability of meeting all limits of a study, and the operating ranges",
    .positionals = studyAnalysePositionals,
    .options = spaceOptions,
    .about = "The same map as in the window. For the figures and the JSON see “titer-cli doe space --help”.",
    .example = "titer-cli study space my.titer --axes pH,shift --json",
    .run = findSpace};

} // namespace titer::cli
