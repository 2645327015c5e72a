#include "ui/window/frame/work_menu.h"

#include "app/common/background_task.h"
#include "ui/look/icons.h"
#include "ui/widgets/dialogs.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QLocale>
#include <QToolButton>

#include <cmath>

namespace titer::window {

namespace {

// "Run of mAb-7: 45 %"
QString lineOf(const app::RunningWork::Entry& entry)
{
    if (!std::isfinite(entry.progress)) return entry.words;
    return WorkMenu::tr("%1: %2 %", "work, its progress")
        .arg(entry.words, QLocale().toString(int(std::floor(100.0 * entry.progress))));
}

} // namespace

WorkMenu::WorkMenu(app::RunningWork& running, QToolButton* button)
    : QMenu(button)
    , m_running(running)
    , m_button(button)
{
    button->setMenu(this);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setIcon(look::icon(QStringLiteral("i-clock")));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    connect(&running, &app::RunningWork::changed, this, &WorkMenu::refresh);
    refresh();
}

void WorkMenu::refresh()
{
    const QList<app::RunningWork::Entry> list = m_running.list();
    QStringList ids, lines;
    for (const app::RunningWork::Entry& entry : list) {
        ids << entry.id;
        lines << lineOf(entry);
    }
    if (ids != m_ids) fill(list);
    m_ids = ids;
    for (qsizetype i = 0; i < list.size(); ++i) actions()[3 * i]->setText(lines[i]);
    m_button->setVisible(!list.isEmpty());
    const int count = int(list.size());
    m_button->setText(tr("%n running", "pieces of long work", count));
    m_button->setToolTip(lines.join(u'\n'));
    m_button->setAccessibleName(tr("Work under way: %1").arg(lines.join(QStringLiteral(", "))));
    if (list.isEmpty()) hide();
}

// Three actions of each: where it is looked at, its stop, and a line.
void WorkMenu::fill(const QList<app::RunningWork::Entry>& list)
{
    clear();
    for (const app::RunningWork::Entry& entry : list) {
        connect(addAction(entry.words), &QAction::triggered, this, [this, page = entry.page] { emit pageAsked(page); });
        connect(addAction(look::icon(QStringLiteral("i-close")), tr("Stop")), &QAction::triggered, this,
                [this, id = entry.id] { m_running.stop(id); });
        addSeparator();
    }
}

bool WorkMenu::mayStop(QWidget& over, const app::RunningWork& running)
{
    return widgets::mayStop(&over, [&running] {
        QStringList words;
        for (const app::RunningWork::Entry& entry : running.list())
            if (!entry.byItself) words << entry.words;
        return words.isEmpty() ? QString()
                               : tr("Still running: %1.", "a list of work").arg(words.join(QStringLiteral(", ")));
    });
}

void WorkMenu::endAll(const std::function<void(const QString&)>& report)
{
    constexpr int soon = 1000; // [ms]
    app::BackgroundTask::interruptAll();
    if (app::BackgroundTask::waitForAll(soon)) return;
    report(tr("Work that was stopped is coming to its end…"));
    while (!app::BackgroundTask::waitForAll(soon / 10))
        QCoreApplication::processEvents(QEventLoop::ExcludeUserInputEvents);
}

} // namespace titer::window

#include "ui/window/frame/moc_work_menu.cpp"
