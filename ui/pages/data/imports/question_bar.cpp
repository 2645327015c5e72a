// Questions within a sheet.
#include "ui/pages/data/imports/question_bar.h"

#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QPushButton>

#include <utility>

namespace titer::pages {

QuestionBar::QuestionBar(QWidget* parent)
    : QWidget(parent)
    , m_words(new widgets::Label({}, look::Type::Strong))
    , m_yes(new QPushButton)
    , m_no(new QPushButton)
{
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins({});
    line->addWidget(m_words);
    line->addWidget(m_yes);
    line->addWidget(m_no);
    line->addStretch();
    connect(m_yes, &QPushButton::clicked, this, [this] { answer(true); });
    connect(m_no, &QPushButton::clicked, this, [this] { answer(false); });
    hide();
}

void QuestionBar::ask(const QString& question, const QString& yes, const QString& no,
                      std::function<void(bool)> answered)
{
    m_answered = std::move(answered);
    m_words->setText(question);
    setAccessibleName(question);
    m_yes->setText(yes);
    m_no->setText(no);
    show();
    m_no->setFocus(Qt::OtherFocusReason);
}

void QuestionBar::answer(bool yes)
{
    if (isHidden()) return;
    hide();
    m_answered(yes);
}

} // namespace titer::pages

#include "ui/pages/data/imports/moc_question_bar.cpp"
