// titer-cli capability report: continued process verification of a table of batches, as text, JSON or a document.
#include "app/analyse/process_report_files.h"
#include "app/cli/capability_json.h"
#include "app/cli/common/command.h"
#include "app/cli/common/console.h"
#include "app/cli/common/output_file.h"
#include "app/cli/common/program_beside.h"
#include "app/cli/common/readings.h"
#include "app/cli/common/table.h"
#include "app/cli/deviations_json.h"
#include "core/base/text.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

namespace titer::cli {

namespace {

using app::ProcessReport;
using app::ProcessReportTable;
using base::Json;
using base::say;
using studies::VerifiedAttribute;

app::ProcessReportFiles filesOf(const Arguments& arguments, std::string& fault)
{
    app::ProcessReportFiles files{.table = arguments.positional(0),
                                  .limits = arguments.value("--limits").value_or(""),
                                  .deviations = arguments.value("--deviations").value_or(""),
                                  .order = {.batch = arguments.value("--batch").value_or("")}};
    if (files.limits.empty()) fault = "--limits is missing: the table of what is asked of the attributes";
    takeOption(arguments, "--reference", files.order.reference, countWithin(3, 1000000), fault);
    if (const std::string charts = arguments.value("--charts").value_or("shewhart");
        !app::takeCharts(charts, files.order))
        fault = "--charts is shewhart, ewma, cusum or all, not “" + charts + "”";
    return files;
}

bool namesDocument(const std::string& path)
{
    const std::string name = base::lowerAscii(path);
    return base::endsWith(name, ".pdf") || base::endsWith(name, ".html");
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
                         {"deviations", std::move(deviations)},
                         {"notices", noticesJson(report.notices)}});
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

const char* chartWord(const studies::VerificationOrder& order)
{
    return order.ewma && order.cusum ? "all" : order.ewma ? "ewma" : order.cusum ? "cusum" : "shewhart";
}

// By the program of the window next to this one, which draws: the same tables with their charts. It says the same notices, which are
// printed here already: what it says is shown only where it fails.
base::Result<std::string> documentOf(const app::ProcessReportFiles& files, const std::string& output)
{
    const QTemporaryDir folder;
    QFile made(folder.filePath(base::endsWith(base::lowerAscii(output), ".pdf") ? QStringLiteral("report.pdf")
                                                                                : QStringLiteral("report.html")));
    QStringList words{QStringLiteral("--verification"),
                      QString::fromStdString(files.table),
                      QStringLiteral("--limits"),
                      QString::fromStdString(files.limits),
                      QStringLiteral("-o"),
                      made.fileName()};
    if (!files.order.batch.empty()) words << QStringLiteral("--batch") << QString::fromStdString(files.order.batch);
    if (files.order.reference > 0) words << QStringLiteral("--reference") << QString::number(files.order.reference);
    words << QStringLiteral("--charts") << QString::fromLatin1(chartWord(files.order));
    if (!files.deviations.empty()) words << QStringLiteral("--deviations") << QString::fromStdString(files.deviations);
    QProcess drawing;
    drawing.setProcessChannelMode(QProcess::ForwardedOutputChannel);
    drawing.start(QString::fromStdString(programBeside("titer").string()), words);
    if (drawing.waitForFinished(-1) && drawing.exitStatus() == QProcess::NormalExit && drawing.exitCode() == 0 &&
        made.open(QIODevice::ReadOnly))
        return made.readAll().toStdString();
    complain(drawing.readAllStandardError().toStdString());
    return base::Error{base::Code::Io, output,
                       say("The document was not written: the program titer, which draws it, is not next to this one, "
                           "or failed. Install it, or take the text.")};
}

int writeDocument(const Arguments& arguments, const app::ProcessReportFiles& files, const std::string& output)
{
    const base::Result<std::string> made = documentOf(files, output);
    const base::Done done = made ? writeOutput(arguments, output, *made) : base::Done(made.error());
    if (done) return exitDone;
    printError(done.error(), output);
    return exitError;
}

int reportVerification(const Arguments& arguments)
{
    std::string fault;
    const app::ProcessReportFiles files = filesOf(arguments, fault);
    if (!fault.empty()) return usageError(arguments.command(), fault);
    const std::optional<std::string> output = arguments.value("--output");
    if (output) {
        if (const base::Done can = canWrite(arguments, *output); !can) {
            printError(can.error(), *output);
            return exitError;
        }
        if (!namesDocument(*output))
            return usageError(arguments.command(), "-o names a document, .pdf or .html; the text goes to standard "
                                                   "output");
    }
    base::Errors errors;
    base::Notices notices;
    const std::optional<ProcessReport> report = app::readProcessReport(files, errors, notices);
    printErrors(errors, files.table);
    printNotices(notices, files.table);
    if (!report) return exitError;
    if (output)
        if (const int status = writeDocument(arguments, files, *output); status != exitDone) return status;
    if (arguments.json())
        printJson(verificationJson(*report));
    else if (!output)
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
    {.name = "--charts",
     .value = "KIND",
     .help = "shewhart (default), with ewma or cusum, which find small shifts, or all of them"},
    {.name = "--deviations",
     .value = "FILE",
     .help = "record of deviations, or a project that has them; default: TABLE with .deviations, where it is there"},
    {.name = "--output",
     .value = "FILE",
     .help = "writes the report as a document with charts, .pdf or .html",
     .brief = "-o",
     .output = true},
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
    .example = "titer-cli capability report lots.csv --limits limits.csv --batch lot -o cpv.pdf",
    .run = reportVerification};

} // namespace titer::cli
