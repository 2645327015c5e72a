#include "ui/window/window_shell.h"

#include "ui/help/help_window.h"
#include "ui/window/main_window.h"

namespace titer::window {

bool WindowShell::show(const QString& page, const QString& place)
{
    return m_window.pages().show(page, place);
}

QString WindowShell::current() const
{
    return m_window.pages().current();
}

void WindowShell::jump(const QString& path)
{
    const bool alarm = path.startsWith(QLatin1String("alarms/"));
    if (alarm)
        show(QStringLiteral("alarms"), "setup/" + path.section(u'/', 1, 1));
    else
        show(QStringLiteral("design"), path);
}

QAction* WindowShell::action(std::string_view id) const
{
    return m_window.action(id);
}

void WindowShell::bind(const char* action, std::function<void()> act)
{
    m_window.bind(action, std::move(act));
}

bool WindowShell::open(const QString& file)
{
    return m_window.files().open(file);
}

void WindowShell::openExample(const std::string& id)
{
    id.empty() ? m_window.demonstration().open() : void(m_window.recordings().openExample(id));
}

void WindowShell::startLesson(const QString& source)
{
    app::LessonSession& lessons = m_window.lessons();
    const bool there = lessons.isOpen() && lessons.lesson()->id == source.toStdString();
    if (!there) lessons.setPresented(false);
    if (!there && !m_window.files().leavePlant()) return;
    show(QStringLiteral("learn"), {});
    lessons.start(source);
}

void WindowShell::recover(bool goOn)
{
    goOn ? m_window.session().recover() : m_window.session().leaveRecovery();
}

void WindowShell::layOver(const std::string& connector, const connect::Settings& settings, const QString& name)
{
    m_window.recordings().layOver(connector, settings, name);
}

bool WindowShell::ensureProject()
{
    return m_window.files().ensureProject();
}

void WindowShell::report(const QString& sentence, bool failed)
{
    m_window.report(sentence, failed);
}

void WindowShell::explain(const QString& topic)
{
    help::HelpWindow& help = m_window.windows().help();
    help.open(topic.toStdString());
    help.show();
    help.activateWindow();
}

void WindowShell::chooseTime(double seconds, const pages::Page& by)
{
    m_window.pages().chooseTime(seconds, by);
}

void WindowShell::timeMoved()
{
    m_window.pages().feedBoards();
    m_window.refreshTitle();
}

void WindowShell::undoChanged()
{
    m_window.refreshActions();
}

} // namespace titer::window
