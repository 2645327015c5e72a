#include "ui/pages/learn/presentation_bar.h"

#include "ui/look/presentation.h"
#include "ui/look/theme.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QShortcut>

namespace titer::pages {

using app::LessonPresentation;
using app::LessonSession;
using look::Theme;
using look::Token;
using look::Type;

PresentationBar::PresentationBar(LessonSession& session, LessonPresentation& presentation, QWidget* page)
    : Plate(Token::Base, Qt::BottomEdge)
    , m_session(session)
    , m_presentation(presentation)
    , m_words(new widgets::Label({}, Type::Body))
    , m_begin(new QPushButton(tr("Show the solution step by step")))
    , m_back(new QPushButton(tr("Back")))
    , m_forward(new QPushButton)
    , m_end(new QPushButton(tr("End the presentation")))
{
    const int u = Theme::current().u();
    setAccessibleName(tr("Presentation of the lesson"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(4 * u, 2 * u, 4 * u, 2 * u);
    row->setSpacing(2 * u);
    m_words->setWordWrap(true);
    row->addWidget(m_words, 1);
    m_forward->setProperty("role", "primary");
    m_forward->setToolTip(tr("Page Down"));
    m_back->setToolTip(tr("Page Up"));
    m_end->setToolTip(tr("Restores the previous state"));
    for (QPushButton* button : {m_begin, m_back, m_forward, m_end}) {
        button->setAutoDefault(true);
        row->addWidget(button);
    }
    connect(m_begin, &QPushButton::clicked, this, [this] { m_presentation.setOn(true); });
    connect(m_end, &QPushButton::clicked, this, [this] { m_presentation.setOn(false); });
    connect(m_forward, &QPushButton::clicked, &presentation, &LessonPresentation::next);
    connect(m_back, &QPushButton::clicked, &presentation, &LessonPresentation::before);
    for (const auto& [key, button] : {std::pair(Qt::Key_PageDown, m_forward), std::pair(Qt::Key_PageUp, m_back)}) {
        auto* shortcut = new QShortcut(QKeySequence(key), page, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, button, &QPushButton::click);
        connect(&presentation, &LessonPresentation::changed, shortcut,
                [this, shortcut] { shortcut->setEnabled(m_presentation.isOn()); });
        shortcut->setEnabled(presentation.isOn());
    }
    connect(&presentation, &LessonPresentation::changed, this, &PresentationBar::refresh);
    for (auto signal : {&LessonSession::opened, &LessonSession::closed, &LessonSession::moved, &LessonSession::worked})
        connect(&session, signal, this, &PresentationBar::refresh);
    connect(&Theme::current(), &Theme::changed, this, &PresentationBar::refresh);
    refresh();
}

void PresentationBar::refresh()
{
    const bool on = m_presentation.isOn(), working = m_presentation.isUnderWay();
    setVisible(m_session.isOpen() && (on || look::isPresented()));
    if (!m_session.isOpen()) return;
    const int all = int(m_session.lesson()->steps.size()), at = int(m_session.at()) + 1;
    const bool solved = m_presentation.isStepSolved(), left = m_session.step() != nullptr;
    QString words =
        tr("The solution can be shown on the screen. It is not counted, and the previous state is restored.");
    if (on) {
        words = !left     ? tr("All steps are shown; the question is left. Nothing of it is counted.")
                : working ? tr("Step %1 of %2 is being solved. Nothing of it is counted.").arg(at).arg(all)
                : solved  ? tr("Step %1 of %2, solved. Nothing of it is counted.").arg(at).arg(all)
                          : tr("Step %1 of %2. Nothing of it is counted.").arg(at).arg(all);
        if (!m_session.worker().fault().isEmpty()) words += u' ' + m_session.worker().fault();
    }
    m_words->setText(words);
    m_forward->setText(solved ? tr("Next step") : tr("Solve this step"));
    m_begin->setVisible(!on);
    for (QPushButton* button : {m_back, m_forward, m_end}) button->setVisible(on);
    m_forward->setEnabled(left && !working);
    m_back->setEnabled(m_presentation.canGoBack());
}

QString PresentationBar::words() const
{
    return m_words->text();
}

} // namespace titer::pages

#include "ui/pages/learn/moc_presentation_bar.cpp"
