// Questions within a sheet.
#include "ui/pages/data/imports/question_bar.h"

#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QPushButton>

#include <utility>

namespace titer::pages {

namespace {

constexpr qsizetype longest = 20; // of an answer; all of it stands in its tool tip

} // namespace

QuestionBar::QuestionBar(QWidget* parent)
    : QWidget(parent)
    , m_words(new widgets::Label({}, look::Type::Strong))
    , m_line(new QHBoxLayout(this))
{
    m_line->setContentsMargins({});
    m_line->addWidget(m_words);
    m_line->addStretch();
    hide();
}

void QuestionBar::ask(const QString& question, const QStringList& answers, std::function<void(int)> answered)
{
    m_answered = std::move(answered);
    m_words->setText(question);
    setAccessibleName(question);
    // A button may be what asks again.
    for (QPushButton* button : std::exchange(m_answers, {})) {
        button->hide();
        button->deleteLater();
    }
    for (const QString& text : answers) {
        const QString shown = text.size() > longest ? text.left(longest - 1) + u'…' : text;
        auto* button = new QPushButton(QString(shown).replace(u'&', QStringLiteral("&&")));
        button->setAccessibleName(text);
        if (shown != text) button->setToolTip(text);
        const int which = int(m_answers.size());
        connect(button, &QPushButton::clicked, this, [this, which] { answer(which); });
        m_line->insertWidget(which + 1, button);
        m_answers.append(button);
    }
    show();
}

void QuestionBar::answer(int which)
{
    if (isHidden()) return;
    hide();
    const std::function<void(int)> answered = m_answered; // it may ask the next
    answered(which);
}

} // namespace titer::pages

#include "ui/pages/data/imports/moc_question_bar.cpp"
