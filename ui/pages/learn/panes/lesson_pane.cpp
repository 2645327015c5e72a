// What all panes of a lesson have.
#include "ui/pages/learn/panes/lesson_pane.h"

#include "ui/widgets/label.h"
#include "ui/widgets/linked_line.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace titer::pages {

using look::Theme;
using look::Token;
using look::Type;
using widgets::Label;

LessonPane::LessonPane(LessonWork& work, const QString& title, const QString& note)
    : m_work(work)
    , m_head(new QHBoxLayout)
    , m_note(new widgets::LinkedLine(Type::Caption, Token::Muted))
    , m_reason(new Label({}, Type::Body, Token::Muted))
{
    setPadding(3);
    setAccessibleName(title);
    auto* name = new Label(title, Type::Section);
    m_note->setTextInteractionFlags(Qt::NoTextInteraction);
    m_note->setFocusPolicy(Qt::NoFocus);
    setNote(note);
    m_reason->setWordWrap(true);
    m_reason->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_reason->hide();
    m_head->setSpacing(2 * Theme::current().u());
    m_head->addWidget(name);
    m_head->addWidget(m_note, 1);
    body()->addLayout(m_head);
    body()->addWidget(m_reason, 1);
}

QPushButton* LessonPane::addButton(const QString& text)
{
    auto* button = new QPushButton(text);
    button->setAutoDefault(true);
    m_head->addWidget(button);
    return button;
}

void LessonPane::setNote(const QString& note)
{
    m_note->setParts({}, note, {});
}

void LessonPane::showReason(const QString& reason, QWidget* body)
{
    m_reason->setText(reason);
    m_reason->setVisible(!reason.isEmpty());
    body->setVisible(reason.isEmpty());
}

} // namespace titer::pages

#include "ui/pages/learn/panes/moc_lesson_pane.cpp"
