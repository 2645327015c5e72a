// What the report of a study says of its plan and its runs.
#include "ui/report/study_text.h"

#include "app/common/sentence.h"
#include "app/common/unit_text.h"
#include "app/study/design_advice.h"
#include "app/study/run_remarks.h"
#include "app/study/study_start.h"
#include "core/base/text.h"
#include "ui/report/html.h"
#include "ui/study/run_sheet/run_sheet_model.h"
#include "ui/study/study_words.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace titer::report {

using studies::Factor;
using studies::Study;
using studies::StudyCell;
using studies::StudyResponse;
using studies::StudyRun;

namespace {

constexpr qsizetype maxColumns = 10; // of a table that still fits on paper

QString shownText(const std::string& text)
{
    return QString::fromStdString(text);
}

QString dash(const QString& text)
{
    return text.isEmpty() ? QStringLiteral("–") : text;
}

QString rangeOf(const Factor& factor)
{
    if (!factor.categorical())
        return StudyReportWords::tr("%1 to %2", "range")
            .arg(study::settingText(factor, factor.low), study::settingText(factor, factor.high));
    QStringList levels;
    for (const std::string& level : factor.levels) levels << shownText(level);
    return levels.join(QStringLiteral(", "));
}

// What the values of a response go over, for as many decimals as distinguish them.
double spanOf(const Study& study, std::size_t response)
{
    double min = std::numeric_limits<double>::infinity(), max = -min;
    for (const StudyRun& run : study.runs)
        if (const StudyCell cell = cellOf(run, response); cell.origin != StudyCell::Origin::Missing) {
            min = std::min(min, cell.value);
            max = std::max(max, cell.value);
        }
    return min < max ? max - min : 0.0;
}

// One column of the run sheet, head first, as HTML.
struct Column {
    QString head;
    QStringList cells = {};
};

QString cellHtml(const StudyRun& run, std::size_t response, double span)
{
    const StudyCell cell = cellOf(run, response);
    if (cell.origin == StudyCell::Origin::Missing)
        return QStringLiteral("<i>%1</i>").arg(StudyReportWords::tr("missing").toHtmlEscaped());
    const QString value = study::valueText(cell.value, span).toHtmlEscaped();
    return cell.origin == StudyCell::Origin::Twin
               ? QStringLiteral("<i>%1</i>").arg(StudyReportWords::tr("%1 (twin)", "a value").arg(value))
               : value;
}

QString markOf(const StudyRun& run)
{
    QStringList marks;
    if (!run.excluded.empty()) marks << StudyReportWords::tr("excluded");
    if (!run.failure.empty()) marks << StudyReportWords::tr("failed");
    if (!run.comment.empty()) marks << StudyReportWords::tr("remark");
    return marks.join(QStringLiteral(", "));
}

// Of the values as they were made, not as the response is set now.
QString sourceWords(const StudyResponse& response, const studies::ValueOrigins& values)
{
    const QString tag = shownText(response.source.tag);
    switch (values.scatter()) {
    case studies::Scatter::Mixed:
        return StudyReportWords::tr("of several kinds: %1 measured, %2 of the twin (%3) with noise of %4",
                                    "two numbers, a tag, amounts")
            .arg(values.measured)
            .arg(values.silent + values.noisy + values.unknown)
            .arg(tag, shownText(values.made()));
    case studies::Scatter::None:
        return StudyReportWords::tr("twin: %1, without noise", "a tag").arg(tag);
    case studies::Scatter::Unknown:
        return StudyReportWords::tr("twin: %1, with a noise that is not known", "a tag").arg(tag);
    case studies::Scatter::One:
        break;
    }
    if (values.noisy > 0)
        return StudyReportWords::tr("twin: %1, with noise of %2", "a tag, an amount")
            .arg(tag, shownText(values.made()));
    if (values.measured > 0 || tag.isEmpty()) return StudyReportWords::tr("measured");
    return response.noise.empty() ? StudyReportWords::tr("twin: %1", "a tag").arg(tag)
                                  : StudyReportWords::tr("twin: %1, with noise of %2", "a tag, an amount")
                                        .arg(tag, shownText(response.noise)); // to come
}

} // namespace

QString titleOf(const StudyReportInput& input)
{
    return StudyReportWords::tr("Study report: %1", "name of a study").arg(shownText(input.study->name));
}

QString footOf(const StudyReportInput& input)
{
    return StudyReportWords::tr("%1 · %2, version %3 · Titer %4", "project, study")
        .arg(input.project, shownText(input.study->name), QString::number(input.study->version),
             QStringLiteral(TITER_VERSION));
}

StudyFindings findingsOf(const StudyReportInput& input)
{
    StudyFindings found{.validation = studies::validate(*input.study, *input.analysis),
                        .design = studies::verifyDesign(*input.study)};
    if (input.analysis->acceptance) {
        const auto report =
            studies::reportOf(*input.study, *input.analysis, std::size_t(input.axisX), std::size_t(input.axisY));
        if (report)
            found.report = *report;
        else
            found.none << app::sentence(report.error().what);
    }
    if (!found.report)
        for (const base::Error& error : input.analysis->errors) found.none << app::sentence(error.what);
    return found;
}

QString factsHtml(const StudyReportInput& input)
{
    const Study& study = *input.study;
    const app::StudyCounts counts = app::countsOf(study);
    const QString runs =
        StudyReportWords::tr("%1 planned, %2 with all results, %3 excluded, %4 failed", "numbers of runs")
            .arg(counts.runs)
            .arg(counts.whole)
            .arg(counts.excluded)
            .arg(counts.failed);
    return table(
        {}, {{StudyReportWords::tr("Project"), input.project},
             {StudyReportWords::tr("Plant"), input.plant},
             {StudyReportWords::tr("Design"),
              study.kind.empty() ? StudyReportWords::tr("none chosen") : app::designWords(study.kind)},
             {StudyReportWords::tr("Constraints"), study.constraints.empty()
                                                       ? StudyReportWords::tr("none", "no constraints")
                                                       : QString::fromStdString(base::join(study.constraints, "; "))},
             {StudyReportWords::tr("Runs"), runs},
             {StudyReportWords::tr("Version of the study"), QLocale().toString(study.version)},
             {StudyReportWords::tr("Written"),
              QStringLiteral("%1 %2").arg(dateText(input.written), input.written.toLocalTime().timeZoneAbbreviation())},
             {StudyReportWords::tr("Program"), QStringLiteral("Titer " TITER_VERSION)}});
}

// In the words of a person, else what the factors and responses report.
QString purposeHtml(const StudyReportInput& input)
{
    const Study& study = *input.study;
    QString words = shownText(study.purpose);
    if (words.isEmpty()) {
        QStringList factors, responses;
        for (const studies::StudyFactor& one : study.factors) factors << shownText(one.factor.name);
        for (const StudyResponse& one : study.responses) responses << shownText(one.name);
        words = StudyReportWords::tr("No purpose was entered. The study examines how %1 depend on %2.",
                                     "names of responses, names of factors")
                    .arg(dash(responses.join(QStringLiteral(", "))), dash(factors.join(QStringLiteral(", "))));
    }
    return heading(StudyReportWords::tr("Purpose")) + paragraph(words);
}

QString factorsHtml(const StudyReportInput& input, const StudyFindings& findings)
{
    const Study& study = *input.study;
    QList<QStringList> rows;
    for (std::size_t f = 0; f < study.factors.size(); ++f) {
        const Factor& factor = study.factors[f].factor;
        QStringList moved;
        if (findings.report)
            for (const std::size_t response : findings.report->parameters[f].moves)
                moved << shownText(study.responses[response].name);
        const QString place = input.places.value(qsizetype(f));
        rows.append({shownText(factor.name), dash(app::unitText(factor.unit)), rangeOf(factor),
                     factor.hardToChange ? StudyReportWords::tr("hard") : StudyReportWords::tr("easy"),
                     place.isEmpty() ? StudyReportWords::tr("in the laboratory only") : place,
                     !findings.report  ? QStringLiteral("–")
                     : moved.isEmpty() ? StudyReportWords::tr("not shown to be critical")
                                       : StudyReportWords::tr("critical (CPP): affects %1", "names of responses")
                                             .arg(moved.join(QStringLiteral(", ")))});
    }
    return heading(StudyReportWords::tr("Factors")) +
           paragraph(StudyReportWords::tr(
               "A process parameter is called critical (CPP) if, over its full range, it changes a quality "
               "attribute by at least 10 % of the margin to the limits of that attribute, by a term with p below 5 "
               "%, or by any term where all values are of the twin without noise. Where values do not scatter alike "
               "nothing is tested, and no parameter is shown to be critical.")) +
           table({StudyReportWords::tr("Factor"), StudyReportWords::tr("Unit"), StudyReportWords::tr("Range"),
                  StudyReportWords::tr("To change"), StudyReportWords::tr("Location in the plant"),
                  StudyReportWords::tr("Criticality")},
                 rows);
}

QString responsesHtml(const StudyReportInput& input)
{
    QList<QStringList> rows;
    for (std::size_t r = 0; r < input.study->responses.size(); ++r) {
        const StudyResponse& one = input.study->responses[r];
        const bool limited = one.low || one.high;
        const QString source = sourceWords(one, studies::originsOf(*input.study, r));
        rows.append({shownText(one.name), dash(app::unitText(one.unit)), dash(study::goalWords(one)), source,
                     limited ? StudyReportWords::tr("quality attribute (CQA)")
                             : StudyReportWords::tr("response without limits")});
    }
    return heading(StudyReportWords::tr("Responses")) +
           table({StudyReportWords::tr("Response"), StudyReportWords::tr("Unit"),
                  StudyReportWords::tr("Goal and specification"), StudyReportWords::tr("Source"),
                  StudyReportWords::tr("Role")},
                 rows);
}

QString designHtml(const StudyReportInput& input, const StudyFindings& findings)
{
    const Study& study = *input.study;
    QString html = heading(StudyReportWords::tr("Design"));
    if (study.runs.empty()) return html + paragraph(StudyReportWords::tr("No design was chosen yet."));
    const QString kind = study.kind.empty() ? StudyReportWords::tr("user-defined runs") : app::designWords(study.kind);
    html += paragraph(
        StudyReportWords::tr("%1. The order of the runs was randomised with the seed %2. The properties below were "
                             "computed from the settings of the runs used in the models, as they are now.",
                             "kind of the design, number")
            .arg(kind, QString::number(study.seed)));
    QList<QStringList> rows;
    for (const studies::Property& property : findings.design.properties)
        rows.append({app::sentence(property.statement), app::sentence(property.definition)});
    if (rows.isEmpty()) return html;
    const QString model = findings.design.model == "quadratic"     ? StudyReportWords::tr("quadratic")
                          : findings.design.model == "interaction" ? StudyReportWords::tr("linear with interactions")
                                                                   : StudyReportWords::tr("linear");
    return html + paragraph(StudyReportWords::tr("Evaluated for the model: %1.", "a model").arg(model)) +
           table({StudyReportWords::tr("Verified property"), StudyReportWords::tr("Meaning")}, rows);
}

QString runsHtml(const StudyReportInput& input)
{
    const Study& study = *input.study;
    if (study.runs.empty()) return {};
    QList<Column> first{
        {StudyReportWords::tr("Run")}, {StudyReportWords::tr("Id")}, {StudyReportWords::tr("Type", "of a run")}},
        rest;
    const bool blocks = std::ranges::any_of(study.runs, [](const StudyRun& run) { return run.block > 0; });
    const bool plots = std::ranges::any_of(study.runs, [](const StudyRun& run) { return run.wholePlot > 0; });
    if (blocks) rest.append({StudyReportWords::tr("Block")});
    if (plots) rest.append({StudyReportWords::tr("Whole plot")});
    for (const studies::StudyFactor& one : study.factors) rest.append({study::titleWords(one.factor)});
    std::vector<double> spans;
    for (std::size_t i = 0; i < study.responses.size(); ++i) {
        rest.append({study::titleWords(study.responses[i])});
        spans.push_back(spanOf(study, i));
    }
    rest.append({StudyReportWords::tr("Mark", "excluded, failed")});
    QList<QStringList> notes;
    for (const StudyRun& run : study.runs) {
        const auto put = [&](Column& column, const QString& html) {
            column.cells << (run.excluded.empty() ? html : QStringLiteral("<s>%1</s>").arg(html));
        };
        put(first[0], QString::number(run.run));
        put(first[1], shownText(run.id).toHtmlEscaped());
        put(first[2], study::pointWords(run).toHtmlEscaped());
        auto column = rest.begin();
        if (blocks) put(*column++, QString::number(run.block));
        if (plots) put(*column++, QString::number(run.wholePlot));
        for (std::size_t f = 0; f < study.factors.size(); ++f)
            put(*column++, study::settingText(study.factors[f].factor, run.settings[f]).toHtmlEscaped());
        for (std::size_t i = 0; i < study.responses.size(); ++i) put(*column++, cellHtml(run, i, spans[i]));
        column->cells << markOf(run).toHtmlEscaped();
        if (!run.excluded.empty())
            notes.append({shownText(run.id), StudyReportWords::tr("excluded"), app::exclusionWords(run)});
        if (!run.failure.empty())
            notes.append({shownText(run.id), StudyReportWords::tr("failed"), app::failureWords(run)});
        if (!run.comment.empty())
            notes.append({shownText(run.id), StudyReportWords::tr("remark"), shownText(run.comment)});
    }
    QString html =
        heading(StudyReportWords::tr("Run sheet")) +
        paragraph(StudyReportWords::tr("In run order. Upright values were measured, values in italics come from the "
                                       "twin; runs that are struck through are not used in any model."));
    // Sheets that are too wide come as several tables with the same rows.
    for (qsizetype from = 0; from < rest.size(); from += maxColumns) {
        const QList<Column> columns = first + rest.mid(from, maxColumns);
        QStringList head;
        QList<QStringList> rows(qsizetype(study.runs.size()));
        for (const Column& column : columns) {
            head << column.head.toHtmlEscaped();
            for (qsizetype r = 0; r < rows.size(); ++r) rows[r] << column.cells[r];
        }
        if (from > 0) html += paragraph(StudyReportWords::tr("The same runs, more columns:"));
        html += rawTable(head, rows, QByteArray("rll" + QByteArray(columns.size() - 4, 'r') + "l").constData());
    }
    if (notes.isEmpty()) return html + paragraph(StudyReportWords::tr("No run was excluded, failed or has a remark."));
    return html + heading(StudyReportWords::tr("Exclusions, failures and deviations"), 3) +
           table({StudyReportWords::tr("Id"), StudyReportWords::tr("Mark", "excluded, failed"),
                  StudyReportWords::tr("Reason or remark")},
                 notes);
}

} // namespace titer::report
