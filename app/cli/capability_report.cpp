// titer-cli capability report: continued process verification of a table of batches.
#include "app/analyse/process_report.h"
#include "app/cli/capability_json.h"
#include "app/cli/common/command.h"
#include "app/cli/common/console.h"
#include "app/cli/common/readings.h"
#include "app/cli/common/table.h"
#include "app/cli/deviations_json.h"
#include "app/cli/mvda/mvda_table.h"
#include "core/base/text.h"

#include <algorithm>
#include <filesystem>

namespace titer::cli {

namespace {

using app::ProcessReport;
using app::ProcessReportTable;
using base::Json;
using base::say;
using studies::VerifiedAttribute;

struct VerificationRequest {
    std::string table, limits, deviations;
    studies::VerificationOrder order;
    std::string fault;
};

VerificationRequest verificationRequest(const Arguments& arguments)
{
    VerificationRequest request{.table = arguments.positional(0),
                                .limits = arguments.value("--limits").value_or(""),
                                .deviations = arguments.value("--deviations").value_or(""),
                                .order = {.batch = arguments.value("--batch").value_or("")},
                                .fault = {}};
    if (request.limits.empty()) request.fault = "--limits is missing: the table of what is asked of the attributes";
    takeOption(arguments, "--reference", request.order.reference, countWithin(3, 1000000), request.fault);
    return request;
}

const char* stateId(studies::AttributeState state)
{
    switch (state) {
    case studies::AttributeState::InControl:
        return "in_control";
    case studies::AttributeState::Trend:
        return "trend";
    case studies::AttributeState::Signals:
        return "signals";
    case studies::AttributeState::OutOfSpecification:
        return "out_of_specification";
    case studies::AttributeState::NotJudged:
        break;
    }
    return "not_judged";
}

Json findingJson(const ProcessReport& report, const VerifiedAttribute& attribute,
                 const studies::AttributeFinding& finding)
{
    const std::string& batch = report.verification.batches[std::size_t(finding.batch)];
    Json rules = Json::array(), recorded = Json::array();
    for (const std::string& rule : finding.rules) rules.push(rule);
    for (const store::Deviation* one : app::deviationsOf(report, batch, attribute.asked.column)) recorded.push(one->id);
    return Json::object({{"batch", batch},
                         {"value", finding.value},
                         {"outside", finding.outside},
                         {"rules", std::move(rules)},
                         {"jump", finding.jump},
                         {"deviations", std::move(recorded)}});
}

Json attributeJson(const ProcessReport& report, const VerifiedAttribute& one)
{
    const studies::SpecificationLimits& s = one.asked.limits;
    Json names = Json::array(), charts = Json::array(), findings = Json::array();
    for (const int batch : one.batches) names.push(report.verification.batches[std::size_t(batch)]);
    for (const studies::ControlChart& chart : one.charts) charts.push(chartJson(chart));
    for (const studies::AttributeFinding& finding : one.findings) findings.push(findingJson(report, one, finding));
    Json json = Json::object({{"id", one.asked.column},
                              {"kind", one.asked.kind},
                              {"unit", one.asked.unit},
                              {"lower", s.lower ? Json(*s.lower) : Json()},
                              {"upper", s.upper ? Json(*s.upper) : Json()},
                              {"target", s.target ? Json(*s.target) : Json()},
                              {"state", stateId(one.state())},
                              {"batches", std::move(names)},
                              {"charts", std::move(charts)},
                              {"findings", std::move(findings)}});
    json["capability"] = one.capability ? capabilityJson(*one.capability) : Json();
    json["trend"] = Json();
    if (one.trend)
        json["trend"] = Json::object({{"slope", one.trend->slope},
                                      {"low", one.trend->low},
                                      {"high", one.trend->high},
                                      {"p", one.trend->p},
                                      {"over_period", one.trend->overPeriod}});
    return json;
}

Json verificationJson(const ProcessReport& report)
{
    Json attributes = Json::array(), deviations = Json::array();
    for (const VerifiedAttribute& one : report.verification.attributes) attributes.push(attributeJson(report, one));
    for (const store::Deviation& one : report.deviations) deviations.push(deviationJson(one));
    return Json::object({{"format", "titer.process_verification/1"},
                         {"table", report.name},
                         {"batches", int(report.verification.batches.size())},
                         {"confidence", report.verification.confidence},
                         {"attributes", std::move(attributes)},
                         {"deviations", std::move(deviations)}});
}

std::string verificationText(const ProcessReport& report)
{
    std::string text;
    for (const ProcessReportTable& section : app::processReportTables(report)) {
        text += std::string(text.empty() ? "" : "\n") + section.title.text() + "\n";
        for (const base::Sentence& words : section.words) text += words.text() + "\n";
        std::set<std::size_t> right;
        for (std::size_t i = 0; i < section.right.size(); ++i)
            if (section.right[i] == 'r') right.insert(i);
        Table table(std::move(right));
        const auto add = [&](const std::vector<base::Sentence>& cells) {
            std::vector<std::string> row;
            for (const base::Sentence& cell : cells) row.push_back(cell.text());
            table.add(std::move(row));
        };
        if (section.rows.empty()) continue;
        if (!section.head.empty()) add(section.head);
        for (const std::vector<base::Sentence>& row : section.rows) add(row);
        text += table.text();
    }
    return text;
}

std::optional<studies::Sheet> sheetAt(const std::string& path)
{
    base::Errors errors;
    base::Notices notices;
    std::optional<studies::Sheet> sheet = readTableOfRows(path, errors, notices);
    printErrors(errors, path);
    printNotices(notices, path);
    return sheet;
}

// What was found, or nothing after an error was printed.
std::optional<ProcessReport> verifiedBy(VerificationRequest& request)
{
    const std::optional<studies::Sheet> sheet = sheetAt(request.table);
    const std::optional<studies::Sheet> limits = sheet ? sheetAt(request.limits) : std::nullopt;
    if (!limits) return std::nullopt;
    base::Errors errors;
    base::Notices notices;
    const std::vector<studies::AttributeLimits> asked = studies::readAttributeLimits(*limits, *sheet, errors);
    printErrors(errors, request.limits);
    if (!errors.empty()) return std::nullopt;
    base::Result<studies::ProcessVerification> made = studies::verifyProcess(*sheet, asked, request.order, notices);
    if (!made) {
        printError(made.error(), request.table);
        return std::nullopt;
    }
    ProcessReport report{.name = request.table, .verification = *std::move(made), .deviations = {}};
    std::error_code none;
    const std::string beside = store::DeviationRecord::pathBeside(request.table);
    if (request.deviations.empty() && std::filesystem::exists(beside, none)) request.deviations = beside;
    if (!request.deviations.empty()) {
        base::Result<std::vector<store::Deviation>> read = store::DeviationRecord::at(request.deviations).read();
        if (!read) {
            printError(read.error(), request.deviations);
            return std::nullopt;
        }
        report.deviations = *std::move(read);
    }
    printNotices(notices, request.table);
    printNotices(app::doubtsOf(report), request.table);
    return report;
}

int reportVerification(const Arguments& arguments)
{
    VerificationRequest request = verificationRequest(arguments);
    if (!request.fault.empty()) return usageError(arguments.command(), request.fault);
    const std::optional<ProcessReport> report = verifiedBy(request);
    if (!report) return exitError;
    if (arguments.json())
        printJson(verificationJson(*report));
    else
        print(verificationText(*report));
    return exitDone;
}

constexpr Positional verificationPositionals[] = {
    {.name = "TABLE", .help = "batches as CSV with a line of names, one row each, in the order of time"}};
constexpr Option verificationOptions[] = {
    {.name = "--limits",
     .value = "CSV",
     .help = "what is asked: columns attribute, kind, unit, lower, upper, target, a row for each attribute"},
    {.name = "--batch",
     .value = "COLUMN",
     .help = "the column that names the batches; default: a first column without a name, else the numbers of the rows"},
    {.name = "--reference", .value = "N", .help = "learn limits of charts from the first N batches; default: from all"},
    {.name = "--deviations",
     .value = "FILE",
     .help = "record of deviations, or a project that has them; default: TABLE with .deviations, where it is there"},
};

} // namespace

const Command capabilityReport{
    .name = "capability report",
    .summary = "Continued process verification of a table of batches",
    .positionals = verificationPositionals,
    .options = verificationOptions,
    .about =
        "For each attribute a chart of individual values and of moving ranges with the rules of Western Electric, Cpk "
        "and Ppk with\nintervals, the trend from batch to batch, and each batch that is out, with the deviation that "
        "was recorded of it. Limits may\nbe in another unit than the column. --json prints "
        "titer.process_verification/1.",
    .example = "titer-cli capability report lots.csv --limits limits.csv --batch lot",
    .run = reportVerification};

} // namespace titer::cli
