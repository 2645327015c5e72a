#include "ui/window/window_shell.h"

#include "app/learn/lesson_presentation.h"
#include "ui/help/help_window.h"
#include "ui/window/side_windows.h"
#include "ui/window/window_actions.h"
#include "ui/window/window_demonstration.h"
#include "ui/window/window_files.h"
#include "ui/window/window_pages.h"
#include "ui/window/window_recordings.h"
#include "ui/window/window_session.h"

namespace titer::window {

bool WindowShell::show(const QString& page, const QString& place)
{
    return m_parts.pages.show(page, place);
}

QString WindowShell::current() const
{
    return m_parts.pages.current();
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
    return m_parts.actions.find(id);
}

void WindowShell::bind(const char* action, std::function<void()> act)
{
    m_parts.actions.bind(action, std::move(act));
}

bool WindowShell::open(const QString& file)
{
    return m_parts.files.open(file);
}

void WindowShell::openExample(const std::string& id)
{
    id.empty() ? m_parts.demonstration.open() : void(m_parts.recordings.openExample(id));
}

void WindowShell::startLesson(const QString& source)
{
    app::LessonSession& lessons = m_parts.lessons;
    const bool there = lessons.isOpen() && lessons.lesson()->id == source.toStdString();
    if (!there) m_parts.presentation.setOn(false);
    if (!there && !m_parts.files.leavePlant()) return;
    show(QStringLiteral("learn"), {});
    lessons.start(source);
}

void WindowShell::recover(bool goOn)
{
    goOn ? m_parts.session.recover() : m_parts.session.leaveRecovery();
}

void WindowShell::layOver(const std::string& connector, const connect::Settings& settings, const QString& name)
{
    m_parts.recordings.layOver(connector, settings, name);
}

bool WindowShell::ensureProject()
{
    return m_parts.files.ensureProject();
}

void WindowShell::report(const QString& sentence, bool failed)
{
    m_parts.report(sentence, failed);
}

void WindowShell::explain(const QString& topic)
{
    help::HelpWindow& help = m_parts.windows.help();
    help.open(topic.toStdString());
    help.show();
    help.activateWindow();
}

void WindowShell::chooseTime(double seconds, const pages::Page& by)
{
    m_parts.pages.chooseTime(seconds, by);
}

void WindowShell::timeMoved()
{
    m_parts.pages.feedBoards();
    m_parts.showTime();
}

void WindowShell::undoChanged()
{
    m_parts.showUndo();
}

} // namespace titer::window
