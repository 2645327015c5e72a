// The study as a document.
#include "app/common/sentence.h"
#include "ui/pages/studies/studies_page.h"
#include "ui/report/study_report.h"
#include "ui/study/run_sheet/run_sheet_pane.h"
#include "ui/widgets/dialogs.h"
#include "ui/widgets/save_dialog.h"

namespace titer::pages {

void StudiesPage::reportOrStop()
{
    if (m_report->isRunning()) {
        m_report->stop();
        return m_sheet->report(tr("The report was stopped; no file was written."), false);
    }
    const study::StudyScene now = scene();
    if (now.isEmpty()) return emit failed(tr("There is no study to report on. Start one from the parameters."));
    const QStringList filters{tr("Document (*.pdf)"), tr("Web page (*.html)")};
    const QString path =
        widgets::askWhereToSave(this, tr("Report of the study"), QString::fromStdString(now.study->name),
                                filters.join(QStringLiteral(";;")), QStringLiteral("pdf"));
    if (path.isEmpty()) return;
    m_sheet->report(tr("The report is being written…"), false);
    m_report->start(now, path);
}

QString StudiesPage::reportWords() const
{
    return m_report->isRunning() ? tr("Stop the report") : tr("Report…");
}

void StudiesPage::editPurpose()
{
    const app::StudySession::Value study = m_work.session.value();
    if (!study) return;
    const std::optional<QString> typed =
        widgets::askTextOrNone(this, tr("Purpose of the study"), tr("The question of the study; empty: none"),
                               QString::fromStdString(study->purpose));
    if (!typed) return;
    studies::Study after = *study;
    after.purpose = typed->toStdString();
    m_work.session.change(std::move(after), typed->isEmpty() ? tr("Remove the purpose") : tr("Enter the purpose"));
}

} // namespace titer::pages
