#include "ui/instructor/instructor_window.h"

#include "ui/look/icons.h"
#include "ui/look/theme.h"
#include "ui/widgets/dialogs.h"
#include "ui/widgets/save_dialog.h"

#include <QAction>
#include <QDir>
#include <QEvent>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace titer::instructor {

InstructorWindow::InstructorWindow(const QString& folder, QWidget* parent)
    : QWidget(parent, Qt::Window)
    , m_view(new InstructorView(m_folder))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowIcon(look::logoIcon());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_view);
    const auto key = [this](const QKeySequence& keys, auto act) {
        auto* action = new QAction(this);
        action->setShortcut(keys);
        connect(action, &QAction::triggered, this, act);
        addAction(action);
    };
    key(QKeySequence::Close, [this] { close(); });
    key(QKeySequence::Refresh, [this] { m_folder.readNow(); });
    key(QKeySequence(Qt::CTRL | Qt::Key_E), [this] { askExport(); });
    connect(m_view, &InstructorView::folderAsked, this, &InstructorWindow::askFolder);
    connect(m_view, &InstructorView::exportAsked, this, &InstructorWindow::askExport);
    const int u = look::Theme::current().u();
    resize(320 * u, 200 * u);
    m_folder.watch(folder);
    refreshTitle();
    m_view->learners()->setFocus();
}

void InstructorWindow::refreshTitle()
{
    setWindowTitle(tr("Learners in %1 – Titer").arg(QDir(m_folder.folder()).dirName()));
}

void InstructorWindow::askFolder()
{
    const QString folder = widgets::askFolder(this, tr("Folder with the progress of learners"), m_folder.folder());
    if (folder.isEmpty()) return;
    m_folder.watch(folder);
    refreshTitle();
}

void InstructorWindow::askExport()
{
    const QString path = widgets::askWhereToSave(this, tr("Export the learners"), tr("learners.csv"),
                                                 tr("Table (*.csv)"), QStringLiteral(".csv"));
    if (path.isEmpty()) return;
    if (const base::Done written = m_view->exportCsv(path); !written)
        widgets::reportErrors(this, tr("The table could not be written"), {written.error()});
}

void InstructorWindow::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) refreshTitle();
}

} // namespace titer::instructor

#include "ui/instructor/moc_instructor_window.cpp"
