// titer-cli study report and equivalence: what a study says in the words of ICH Q8, and whether two groups of runs are the same.
#include "core/studies/study/study_report.h"

#include "app/cli/common/console.h"
#include "app/cli/common/table.h"
#include "app/cli/doe/doe_models.h"
#include "app/cli/doe/doe_space_report.h"
#include "app/cli/study/study.h"
#include "core/base/text.h"
#include "core/studies/study/scale_comparison.h"

#include <algorithm>

namespace titer::cli {

using base::Json;
using base::say;
using studies::Study;
using studies::StudyAnalysis;
using studies::StudyReport;

namespace {

Json rangeJson(const studies::Factor& factor, const std::optional<studies::OperatingRange>& range)
{
    if (!range) return {};
    return Json::object({{"low", factor.toNatural(range->low)}, {"high", factor.toNatural(range->high)}});
}

std::string rangeText(const studies::Factor& factor, const std::optional<studies::OperatingRange>& range)
{
    return range ? settingText(factor, range->low) + " to " + settingText(factor, range->high) : "-";
}

Json reportJson(const Study& study, const studies::Factors& factors, const StudyReport& report)
{
    Json json = Json::object({{"format", "titer.study_report/1"},
                              {"id", study.id},
                              {"probability", report.probability},
                              {"probability_at_least", report.atLeast},
                              {"probability_wanted", study.threshold}});
    json["constraints"] = Json::array();
    for (const std::string& constraint : study.constraints) json["constraints"].push(constraint);
    json["parameters"] = Json::array();
    for (const studies::ProcessParameter& one : report.parameters) {
        const studies::Factor& factor = factors[one.factor];
        Json item = Json::object({{"id", factor.name},
                                  {"unit", factor.unit},
                                  {"critical", one.critical()},
                                  {"setting", settingJson(factor, one.setting)}});
        item["moves"] = Json::array();
        for (const std::size_t response : one.moves) item["moves"].push(study.responses[response].name);
        item["effects"] = Json::array();
        for (const studies::ParameterEffect& effect : one.effects)
            item["effects"].push(Json::object({{"id", study.responses[effect.response].name},
                                               {"effect", effect.effect},
                                               {"share_of_margin", effect.share},
                                               {"significant", effect.significant}}));
        item["normal_operating_range"] = rangeJson(factor, one.normal);
        item["proven_acceptable_range"] = rangeJson(factor, one.acceptable);
        json["parameters"].push(std::move(item));
    }
    json["attributes"] = Json::array();
    for (const studies::QualityAttribute& one : report.attributes) {
        const studies::StudyResponse& response = study.responses[one.response];
        Json item = Json::object({{"id", response.name}, {"unit", response.unit}, {"probability", one.probability}});
        item["low"] = response.low ? Json(*response.low) : Json();
        item["high"] = response.high ? Json(*response.high) : Json();
        json["attributes"].push(std::move(item));
    }
    json["validation"] = Json::array();
    for (const studies::Validation& one : report.validation)
        json["validation"].push(Json::object({{"run", one.run},
                                              {"response", study.responses[one.response].name},
                                              {"value", one.value},
                                              {"predicted", one.predicted},
                                              {"low", one.low},
                                              {"high", one.high},
                                              {"within", one.within}}));
    return json;
}

// "critical: moves titre by 62 % of its margin", and what is sure but too small to matter.
std::string assessmentText(const Study& study, const studies::ProcessParameter& one)
{
    std::vector<std::string> critical, small;
    for (const studies::ParameterEffect& effect : one.effects) {
        if (!effect.significant) continue;
        (effect.critical() ? critical : small)
            .push_back(study.responses[effect.response].name + " by " + base::writeShort(100.0 * effect.share, 2) +
                       " % of its margin");
    }
    std::string text = critical.empty() ? "" : "critical: moves " + base::join(critical, ", ");
    if (!small.empty()) text += std::string(text.empty() ? "" : "; ") + "moves " + base::join(small, ", ") + " alone";
    return text;
}

std::string reportText(const Study& study, const StudyAnalysis& analysis, const StudyReport& report)
{
    const studies::Factors& factors = analysis.factors;
    const studies::Acceptance& acceptance = *analysis.acceptance;
    Table parameters;
    parameters.add({"Parameter", "Setting", "Normal operating range", "Proven acceptable range", ""});
    for (const studies::ProcessParameter& one : report.parameters) {
        const studies::Factor& factor = factors[one.factor];
        parameters.add({factor.name, settingText(factor, one.setting), rangeText(factor, one.normal),
                        rangeText(factor, one.acceptable), assessmentText(study, one)});
    }
    Table attributes;
    attributes.add({"Quality attribute", "From", "To", "Probability"});
    for (const studies::QualityAttribute& one : report.attributes) {
        const studies::StudyResponse& response = study.responses[one.response];
        attributes.add({response.name, response.low ? valueText(*response.low, response.unit) : "",
                        response.high ? valueText(*response.high, response.unit) : "",
                        probabilityText(one.probability, acceptance)});
    }
    attributes.add({"all", "", "", probabilityText(report.probability, acceptance)});
    const std::string within =
        study.constraints.empty() ? "" : "\nWithin " + base::join(study.constraints, ", ") + ".\n";
    std::string text = study.name + "\n\n" + parameters.text() + "\n" + attributes.text() + within +
                       "\nWanted: " + base::writeShort(study.threshold, 4) + ". " +
                       (acceptance.exact() ? "The probability is exact, by the t distribution.\n"
                                           : "± is one standard error of the draws, above and below are bounds at "
                                             "95 % confidence.\n");
    if (report.validation.empty()) return text;
    Table runs;
    runs.add({"Validation run", "Response", "Value", "Interval", ""});
    for (const studies::Validation& one : report.validation) {
        const studies::StudyResponse& response = study.responses[one.response];
        runs.add({one.run, response.name, valueText(one.value, response.unit),
                  valueText(one.low, response.unit) + " to " + valueText(one.high, response.unit),
                  one.within ? "supports the model" : "contradicts the model"});
    }
    return text + "\n" + runs.text();
}

int report(const Arguments& arguments)
{
    std::optional<StudyFile> file = StudyFile::open(arguments, store::Access::Read);
    const Study* found = file ? file->find(arguments.positional(1)) : nullptr;
    if (!found) return exitError;
    const studies::StudyAnalysis analysis = studies::analyse(*found);
    for (const studies::ResponseAnalysis& one : analysis.responses) printNotices(one.notices);
    base::Errors errors;
    std::vector<std::optional<double>> at = readAt(arguments, analysis.factors, errors);
    if (!errors.empty()) return studyFault(errors, arguments);
    const base::Result<StudyReport> made = reportOf(*found, analysis, 0, 1, std::move(at));
    if (!made) return studyFault({made.error()}, arguments);
    if (arguments.json())
        printJson(reportJson(*found, analysis.factors, *made));
    else
        print(reportText(*found, analysis, *made));
    return exitDone;
}

// Ids of the runs that an option names.
std::vector<std::string> runsOf(const Arguments& arguments, const char* option)
{
    std::vector<std::string> ids;
    const std::string list = arguments.value(option).value_or("");
    for (const std::string_view word : base::split(list, ',')) ids.emplace_back(base::trimmed(word));
    return ids;
}

int compareScales(const Arguments& arguments)
{
    const std::optional<double> margin = base::readNumber(arguments.value("--margin").value_or(""));
    if (!margin || !arguments.has("--first") || !arguments.has("--second"))
        return usageError(arguments.command(), "--first, --second and --margin NUMBER are needed");
    std::optional<StudyFile> file = StudyFile::open(arguments, store::Access::Read);
    const Study* found = file ? file->find(arguments.positional(1)) : nullptr;
    const auto named = arguments.value("--second-study");
    const Study* other = found && named ? file->find(*named) : found;
    if (!other) return exitError;
    const std::string name = arguments.value("--response").value_or("");
    const auto response = std::ranges::find_if(found->responses, [&](const auto& one) {
        return one.name == name || (name.empty() && found->responses.size() == 1);
    });
    if (response == found->responses.end())
        return studyFault({{base::Code::Input, "--response", say("The study has no response “{1}”.", name)}},
                          arguments);
    const auto made = studies::compareScales({found, runsOf(arguments, "--first")},
                                             {other, runsOf(arguments, "--second")}, response->name, *margin);
    if (!made) return studyFault({made.error()}, arguments);
    const studies::Equivalence& test = made->test;
    if (arguments.json())
        printJson(Json::object({{"response", response->name},
                                {"unit", made->unit},
                                {"difference", test.difference},
                                {"low", test.low},
                                {"high", test.high},
                                {"margin", *margin},
                                {"p", made->p()},
                                {"df", test.df},
                                {"equivalent", test.equivalent}}));
    else
        print(response->name + ": difference " + valueText(test.difference, made->unit) + ", 90 % interval " +
              valueText(test.low, made->unit) + " to " + valueText(test.high, made->unit) + ", margin ±" +
              valueText(*margin, made->unit) + ", p " + base::writeShort(made->p(), 3) + "\n" +
              (test.equivalent ? "The groups are equivalent within the margin.\n"
                               : "The runs do not show that the groups are equivalent within the margin.\n"));
    return exitDone;
}

constexpr Positional studyReportPositionals[] = {studyProject, studyName};
constexpr Option reportOptions[] = {atOption};
constexpr Option equivalenceOptions[] = {
    {.name = "--response", .value = "NAME", .help = "response to compare; may be omitted if there is only one"},
    {.name = "--first", .value = "IDS", .help = "runs of one scale, such as R1,R2,R3"},
    {.name = "--second", .value = "IDS", .help = "runs of the other"},
    {.name = "--second-study", .value = "STUDY", .help = "id or name of their study; default: the same study"},
    {.name = "--margin", .value = "NUMBER", .help = "allowed difference of the means [unit of the response]"},
};

} // namespace

const Command studyReport{
    .name = "study report",
    .summary = "Parameters, attributes, ranges and validation of a study in the terms of ICH Q8",
    .positionals = studyReportPositionals,
    .options = reportOptions,
    .about =
        "A parameter is critical that moves an attribute with limits, from end to end of its bounds, by at least 10 % "
        "of "
        "the margin that\nthese leave (their distance, or that of one limit from the mean at the setting), by a term "
        "with "
        "p below 5 %. The setting is where\n--at says, else that of the study, else the best point of the map, as of "
        "“study space”. The normal "
        "operating range is "
        "the box\nof the first two factors, proven acceptable ranges are each alone, both with the probability "
        "that the study "
        "wants. Intervals for\nvalidation runs hold all of them with 95 %. --json prints titer.study_report/1; "
        "“titer --report FILE --study "
        "NAME -o x.pdf”\nwrites it as a document with drawings, .pdf or .html.",
    .example = "titer-cli study report my.titer",
    .run = report};
const Command studyEquivalence{
    .name = "study equivalence",
    .summary = "Whether two groups of runs, such as two scales, are equivalent within a margin",
    .positionals = studyReportPositionals,
    .options = equivalenceOptions,
    .about =
        "Two one-sided t tests (TOST) at 5 % with variances that need not be equal: the groups are equivalent where "
        "the 90 %\ninterval of the difference is within the margin, which is decided before the runs are made.",
    .example = "titer-cli study equivalence my.titer --response titre --first R1,R2,R3 --second R4,R5,R6 --margin 0.3",
    .run = compareScales};

} // namespace titer::cli
