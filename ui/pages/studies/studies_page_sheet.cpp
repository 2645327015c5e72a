// The run sheet out to a file, and in again.
#include "app/common/sentence.h"
#include "ui/pages/studies/studies_page.h"
#include "ui/study/run_sheet/run_sheet_pane.h"
#include "ui/study/sheets/take_sheet.h"
#include "ui/widgets/dialogs.h"
#include "ui/widgets/save_dialog.h"

#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileInfo>
#include <QMimeData>

namespace titer::pages {

namespace {

// Of the one file that is carried, where it may be a run sheet.
QString sheetOf(const QMimeData* data)
{
    const QList<QUrl> urls = data->urls();
    if (urls.size() != 1 || !urls.front().isLocalFile()) return {};
    const QString path = urls.front().toLocalFile();
    static const QStringList endings{QStringLiteral("csv"), QStringLiteral("tsv"), QStringLiteral("txt"),
                                     QStringLiteral("xlsx")};
    return endings.contains(QFileInfo(path).suffix().toLower()) ? path : QString();
}

} // namespace

bool StudiesPage::takesResults() const
{
    const app::StudySession::Value study = m_work.session.value();
    return study && !study->runs.empty() && !study->responses.empty();
}

void StudiesPage::paste()
{
    m_sheet->paste();
}

void StudiesPage::readResults()
{
    if (!takesResults()) return;
    const QString path = widgets::askOpenFile(this, tr("Read results"), tr("Run sheets (*.xlsx *.csv *.tsv *.txt)"));
    if (!path.isEmpty()) m_results->open(path);
}

void StudiesPage::exportSheet()
{
    const app::StudySession::Value study = m_work.session.value();
    if (!study || study->runs.empty()) return;
    const QStringList filters{tr("Workbook (*.xlsx)"), tr("Table of text (*.csv)")};
    const QString path = widgets::askWhereToSave(this, tr("Export run sheet"),
                                                 QString::fromStdString(study->name) + QStringLiteral(".xlsx"),
                                                 filters.join(QStringLiteral(";;")), QStringLiteral("xlsx"));
    if (path.isEmpty()) return;
    m_sheet->report(tr("The run sheet is being written…"), false);
    m_exchange.write(study, path);
}

void StudiesPage::dragEnterEvent(QDragEnterEvent* event)
{
    // Else the window has a use for it, or none.
    takesResults() && !sheetOf(event->mimeData()).isEmpty() ? event->acceptProposedAction() : event->ignore();
}

void StudiesPage::dropEvent(QDropEvent* event)
{
    const QString path = sheetOf(event->mimeData());
    if (path.isEmpty()) return event->ignore();
    event->acceptProposedAction();
    m_results->open(path);
}

} // namespace titer::pages
