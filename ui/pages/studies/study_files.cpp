// Run sheets, results and reports in files.
#include "ui/pages/studies/study_files.h"

#include "app/common/sentence.h"
#include "app/study/study_start.h"
#include "ui/report/study_report.h"
#include "ui/widgets/dialogs.h"
#include "ui/widgets/save_dialog.h"

#include <QFileInfo>
#include <QMimeData>
#include <QUrl>
#include <QWidget>

namespace titer::pages {

StudyFiles::StudyFiles(const app::Document& document, app::StudyWork& studies, QWidget* page)
    : QObject(page)
    , m_document(document)
    , m_studies(studies)
    , m_page(page)
{
    const auto refuse = [this](const base::Error& error) { emit reported(app::sentence(error), true); };
    connect(&m_exchange, &app::SheetExchange::written, this,
            [this](const QString& path) { emit reported(tr("The run sheet is written to “%1”.").arg(path), false); });
    connect(&m_exchange, &app::SheetExchange::failed, this, refuse);
    connect(&studies.report(), &app::ReportWriter::written, this,
            [this](const QString& path) { emit reported(tr("The report is written to “%1”.").arg(path), false); });
    connect(&studies.report(), &app::ReportWriter::failed, this, refuse);
}

void StudyFiles::readResults()
{
    const app::StudySession::Value study = m_studies.session().value();
    if (!study || !app::takesResults(*study)) return;
    const QString path = widgets::askOpenFile(m_page, tr("Read results"), tr("Run sheets (*.xlsx *.csv *.tsv *.txt)"));
    if (!path.isEmpty()) emit sheetChosen(path);
}

void StudyFiles::exportSheet()
{
    const app::StudySession::Value study = m_studies.session().value();
    if (!study || study->runs.empty()) return;
    const QStringList filters{tr("Workbook (*.xlsx)"), tr("Table of text (*.csv)")};
    const QString path = widgets::askWhereToSave(m_page, tr("Export run sheet"),
                                                 QString::fromStdString(study->name) + QStringLiteral(".xlsx"),
                                                 filters.join(QStringLiteral(";;")), QStringLiteral("xlsx"));
    if (path.isEmpty()) return;
    emit reported(tr("The run sheet is being written…"), false);
    m_exchange.write(study, path);
}

void StudyFiles::reportOrStop(const study::StudyScene& scene)
{
    if (m_studies.report().isRunning()) {
        m_studies.report().stop();
        emit reported(tr("The report was stopped; no file was written."), false);
        return;
    }
    if (scene.isEmpty()) return emit failed(tr("There is no study to report on. Start one from the parameters."));
    const QStringList filters{tr("Document (*.pdf)"), tr("Web page (*.html)")};
    const QString path =
        widgets::askWhereToSave(m_page, tr("Report of the study"), QString::fromStdString(scene.study->name),
                                filters.join(QStringLiteral(";;")), QStringLiteral("pdf"));
    if (!path.isEmpty()) writeReport(scene, path);
}

void StudyFiles::writeReport(const study::StudyScene& scene, const QString& path)
{
    emit reported(tr("The report is being written…"), false);
    m_studies.report().write(path, report::studyReport(m_document, scene, path));
}

QString StudyFiles::sheetOf(const QMimeData* data)
{
    const QList<QUrl> urls = data->urls();
    if (urls.size() != 1 || !urls.front().isLocalFile()) return {};
    const QString path = urls.front().toLocalFile();
    static const QStringList endings{QStringLiteral("csv"), QStringLiteral("tsv"), QStringLiteral("txt"),
                                     QStringLiteral("xlsx")};
    return endings.contains(QFileInfo(path).suffix().toLower()) ? path : QString();
}

} // namespace titer::pages

#include "ui/pages/studies/moc_study_files.cpp"
