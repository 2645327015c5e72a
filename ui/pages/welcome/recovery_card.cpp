// What a window that ended by itself left behind, in words.
#include "ui/pages/welcome/recovery_card.h"

#include "ui/widgets/label.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace titer::pages {

using look::Token;
using look::Type;
using widgets::Label;

QString RecoveryCard::keptText(const app::SessionRecord& record)
{
    const QString name = record.name;
    if (record.place.project.isEmpty())
        return tr("Kept: the plant “%1”, which was not in a project, from the journal of the window.").arg(name);
    if (!record.plant.isEmpty())
        return tr("Kept: the project “%1”, and from the journal of the window the changes not yet saved in it.")
            .arg(name);
    return tr("Kept: the project “%1” with all changes, its runs, boards and recordings, and your last position.")
        .arg(name);
}

QString RecoveryCard::lostText(const app::SessionRecord& record)
{
    QStringList lost{tr("the actions of the last second")};
    if (record.steps > 0) lost << tr("%n undo step(s)", nullptr, record.steps);
    if (record.place.atWork) lost << tr("the run in progress");
    if (record.place.project.isEmpty()) lost << tr("runs that were not in a project");
    const app::LaidRecording& recording = record.place.recording;
    const bool back =
        app::canComeBack(recording) && QFileInfo::exists(QString::fromStdString(recording.settings.value("file")));
    if (!recording.name.isEmpty() && !back)
        lost << tr("the recording “%1” over the plant; overlay it again").arg(recording.name);
    return tr("Lost: %1.").arg(lost.join(QStringLiteral(", ")));
}

RecoveryCard::RecoveryCard(const app::SessionRecord& record, QWidget* parent)
    : Card(parent)
    , m_goOn(new QPushButton(tr("Continue there")))
    , m_leave(new QPushButton(tr("Do not restore")))
{
    setBar(Token::Warn);
    const QString when = QLocale().toString(record.written.toLocalTime(), QLocale::ShortFormat);
    auto* title = new Label(tr("Titer ended without being closed (%1)").arg(when), Type::Section);
    auto* kept = new Label(keptText(record), Type::Body);
    auto* lost = new Label(lostText(record), Type::Body, Token::Muted);
    auto* again = new Label(tr("Titer was continued there before and ended again: the plant is opened without a run. "
                               "F5 runs it."),
                            Type::Body);
    for (Label* label : {title, kept, lost, again}) {
        label->setWordWrap(true);
        body()->addWidget(label);
    }
    again->setVisible(record.failures > 0);
    m_goOn->setProperty("role", "primary");
    m_goOn->setAccessibleDescription(keptText(record) + u' ' + lostText(record));
    m_leave->setToolTip(record.plant.isEmpty()
                            ? tr("The project stays among the recent ones.")
                            : tr("The contents of the journal that are in no project are added to the recent "
                                 "projects as a draft."));
    auto* row = new QHBoxLayout;
    for (QPushButton* button : {m_goOn, m_leave}) {
        button->setAutoDefault(true); // Enter acts
        row->addWidget(button);
    }
    row->addStretch();
    body()->addLayout(row);
    connect(m_goOn, &QPushButton::clicked, this, &RecoveryCard::goOnAsked);
    connect(m_leave, &QPushButton::clicked, this, &RecoveryCard::leaveAsked);
}

} // namespace titer::pages

#include "ui/pages/welcome/moc_recovery_card.cpp"
