#include "ui/window/lesson_bar.h"

#include "app/learn/lesson_session.h"
#include "ui/look/icons.h"
#include "ui/widgets/linked_line.h"
#include "ui/window/window_pages.h"

#include <QHBoxLayout>
#include <QPushButton>

#include <algorithm>

namespace titer::window {

using app::LessonSession;
using look::Theme;
using look::Token;

LessonBar::LessonBar(LessonSession& lessons, WindowPages& pages)
    : Plate(Token::Soft, Qt::BottomEdge)
    , m_lessons(lessons)
    , m_pages(pages)
    , m_words(new widgets::LinkedLine)
    , m_back(new QPushButton(look::icon(QStringLiteral("i-learn")), tr("Back to the lesson")))
{
    const int u = Theme::current().u();
    setAccessibleName(tr("Lesson"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(4 * u, u, 4 * u, u + 1);
    row->setSpacing(3 * u);
    m_back->setAutoDefault(true);
    row->addWidget(m_words, 1);
    row->addWidget(m_back);
    connect(m_back, &QPushButton::clicked, this, [this] { m_pages.show(QStringLiteral("learn")); });
    connect(&pages, &WindowPages::shown, this, &LessonBar::refresh);
    for (const auto signal :
         {&LessonSession::opened, &LessonSession::closed, &LessonSession::moved, &LessonSession::evaluated})
        connect(&lessons, signal, this, &LessonBar::refresh);
    refresh();
}

QString LessonBar::words() const
{
    return m_words->words();
}

void LessonBar::refresh()
{
    setVisible(m_lessons.isOpen() && m_pages.current() != QLatin1String("learn"));
    if (!m_lessons.isOpen()) return;
    const lessons::Lesson& lesson = *m_lessons.lesson();
    const lessons::Step* step = m_lessons.step();
    const QString title = LessonSession::words(lesson.title);
    if (!step) return m_words->setParts({}, tr("%1: the question is left", "a lesson").arg(title), {});
    const std::vector<lessons::Finding>& findings = m_lessons.findings(m_lessons.at());
    const auto met = std::ranges::count_if(findings, &lessons::Finding::passed);
    m_words->setParts({},
                      tr("%1, step %2: %3; checks met: %4 of %5", "lesson, number, title, numbers")
                          .arg(title)
                          .arg(int(m_lessons.at()) + 1)
                          .arg(LessonSession::words(step->title))
                          .arg(met)
                          .arg(step->checks.size()),
                      {});
}

} // namespace titer::window

#include "ui/window/moc_lesson_bar.cpp"
