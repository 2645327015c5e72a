#include "ui/shown/unsaved_lessons.h"

#include "ui/widgets/card.h"
#include "ui/widgets/dialogs.h"
#include "ui/widgets/finding_row.h"
#include "ui/widgets/label.h"

#include <QDir>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace titer::shown {

using look::Theme;
using look::Token;
using look::Type;
using widgets::Label;

UnsavedLessons::UnsavedLessons(app::LessonJournal& journal, QWidget* parent)
    : QWidget(parent)
    , m_journal(journal)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(2 * Theme::current().u());
    connect(&journal, &app::LessonJournal::deadChanged, this, &UnsavedLessons::rebuild);
    rebuild();
}

void UnsavedLessons::rebuild()
{
    widgets::clearRows(m_column);
    m_goOn.clear();
    m_discard.clear();
    const int count = int(m_journal.dead().size());
    for (int i = 0; i < count; ++i) addCard(i);
    if (count == 0) hide();
}

void UnsavedLessons::addCard(int unsaved)
{
    const app::UnsavedLesson& lesson = m_journal.dead()[std::size_t(unsaved)];
    const QString when = QLocale().toString(lesson.written.toLocalTime(), QLocale::ShortFormat);
    const QString name = lesson.title(QLocale().name().left(2).toStdString());
    auto* card = new widgets::Card;
    card->setBar(Token::Warn);
    auto* title = new Label(
        name.isEmpty() ? tr("A lesson was being edited when Titer ended unexpectedly (%1)").arg(when)
                       : tr("The lesson “%1” was being edited when Titer ended unexpectedly (%2)").arg(name, when),
        Type::Section);
    auto* kept = new Label(lesson.file.isEmpty()
                               ? tr("Kept: everything up to then. It was not saved yet.")
                               : tr("Kept: everything up to then. The file holds it as it was saved before: %1")
                                     .arg(QDir::toNativeSeparators(lesson.file)));
    for (Label* label : {title, kept}) {
        label->wrapWhole();
        card->body()->addWidget(label);
    }
    auto* goOn = new QPushButton(tr("Continue editing"));
    auto* discard = new QPushButton(tr("Discard"));
    goOn->setProperty("role", "primary");
    goOn->setAccessibleDescription(title->text());
    discard->setAccessibleDescription(title->text());
    auto* row = new QHBoxLayout;
    for (QPushButton* button : {goOn, discard}) {
        button->setAutoDefault(true); // Enter acts
        row->addWidget(button);
    }
    row->addStretch();
    card->body()->addLayout(row);
    m_column->addWidget(card);
    connect(goOn, &QPushButton::clicked, this, [this, unsaved] { emit goOnAsked(unsaved); });
    connect(discard, &QPushButton::clicked, this, [this, unsaved, name] {
        if (widgets::mayLose(window(), tr("The lesson “%1” is not saved.").arg(name)))
            m_journal.discard(std::size_t(unsaved));
    });
    m_goOn.append(goOn);
    m_discard.append(discard);
}

} // namespace titer::shown

#include "ui/shown/moc_unsaved_lessons.cpp"
