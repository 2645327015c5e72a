#include "ui/pages/analyse/process_report_questions.h"

#include "app/analyse/analyse_table.h"
#include "app/common/sentence.h"
#include "ui/report/process_report.h"
#include "ui/widgets/dialogs.h"
#include "ui/widgets/save_dialog.h"

#include <QFileInfo>
#include <QWidget>

namespace titer::pages {

ProcessReportQuestions::ProcessReportQuestions(QWidget* page)
    : QObject(page)
    , m_page(page)
{
}

void ProcessReportQuestions::ask()
{
    const QString tables = tr("Tables (%1)", "endings of files").arg(QStringLiteral("*.csv *.tsv *.txt"));
    const QString table = widgets::askOpenFile(m_page, tr("Table of batches, one row each"), tables);
    if (table.isEmpty()) return;
    base::Errors errors;
    base::Notices notices;
    const std::optional<studies::Sheet> sheet = app::readPlainTable(table, errors, notices);
    if (!sheet) {
        emit reported(app::sentence(errors.front()), true);
        return;
    }
    QStringList columns;
    for (const studies::Column& column : sheet->columns) columns << QString::fromStdString(column.name);
    const int batch =
        widgets::askChoice(m_page, tr("Process verification"), tr("Column that names the batches"), columns);
    if (batch < 0) return;
    const QString limits =
        widgets::askOpenFile(m_page, tr("Limits: columns attribute, kind, unit, lower, upper, target"), tables);
    if (limits.isEmpty()) return;
    const int charts = widgets::askChoice(m_page, tr("Process verification"), tr("Control charts"),
                                          {tr("Individual values and moving ranges"), tr("With EWMA, for small shifts"),
                                           tr("With CUSUM, for small shifts"), tr("With EWMA and CUSUM")});
    if (charts < 0) return;
    const QStringList filters{tr("Document (*.pdf)"), tr("Web page (*.html)")};
    const QString document =
        widgets::askWhereToSave(m_page, tr("Report of the process verification"), QFileInfo(table).baseName(),
                                filters.join(QStringLiteral(";;")), QStringLiteral("pdf"));
    if (document.isEmpty()) return;
    app::ProcessReportFiles files{
        .table = table.toStdString(), .limits = limits.toStdString(), .order = {.batch = columns[batch].toStdString()}};
    app::takeCharts(app::verificationCharts[charts], files.order);
    write(files, document);
}

void ProcessReportQuestions::write(const app::ProcessReportFiles& files, const QString& document)
{
    base::Errors errors;
    base::Notices notices;
    const std::optional<app::ProcessReport> report = app::readProcessReport(files, errors, notices);
    if (report)
        if (const base::Done done = report::saveProcessReport(document, *report); !done) errors.push_back(done.error());
    if (!errors.empty())
        emit reported(app::sentence(errors.front()), true);
    else if (!notices.empty())
        emit reported(tr("The report is written to “%1”. Read the notices at its beginning, of which there are %2: %3",
                         "a file, how many, the first")
                          .arg(document, QString::number(notices.size()), app::sentence(notices.front())),
                      false);
    else
        emit reported(tr("The report is written to “%1”.").arg(document), false);
}

} // namespace titer::pages

#include "ui/pages/analyse/moc_process_report_questions.cpp"
