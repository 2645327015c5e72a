// The recorder in some figures.
#include "ui/pages/data/sources/recorder_card.h"

#include "app/common/sentence.h"
#include "ui/shown/run_values.h"
#include "ui/shown/source_words.h"
#include "ui/widgets/label.h"

#include <QGridLayout>
#include <QLocale>
#include <QPushButton>

#include <cmath>

namespace titer::pages {

using shown::clockText;
using shown::lengthText;
using shown::valueText;

using look::Theme;
using look::Token;
using look::Type;
using widgets::Label;

QString diskWords(double days)
{
    constexpr double many = 3650.0; // nobody plans further ahead, and no rate holds so long
    if (!std::isfinite(days)) return QStringLiteral("–");
    if (days > many) return RecorderCard::tr("over 10 years");
    return lengthText((days < 10.0 ? days : std::floor(days)) * 86400.0);
}

RecorderCard::RecorderCard(app::RecorderClient& recorder, QWidget* parent)
    : Card(parent)
    , m_recorder(recorder)
    , m_since(new Label({}, Type::Caption, Token::Muted))
    , m_state(new Label({}, Type::Caption))
    , m_figures(new QWidget)
    , m_act(new QPushButton)
    , m_batchAct(new QPushButton)
{
    const int u = Theme::current().u();
    setPadding(3);
    setGround(Token::Window);
    setAccessibleName(tr("Recorder"));
    m_state->setWordWrap(true);
    auto* head = new QHBoxLayout;
    head->addWidget(new Label(tr("Recorder"), Type::Strong));
    head->addStretch();
    head->addWidget(m_since);
    auto* grid = new QGridLayout(m_figures);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(u / 2);
    grid->setColumnStretch(0, 1);
    const QStringList names{tr("values stored"), tr("store"), tr("disk lasts"), tr("last good backup")};
    for (int i = 0; i < names.size(); ++i) {
        m_values.append(new Label({}, Type::Strong));
        auto* name = new Label(names[i], Type::Caption, Token::Muted);
        name->wrapWhole();
        grid->addWidget(name, i, 0);
        grid->addWidget(m_values.last(), i, 1, Qt::AlignRight);
    }
    body()->setSpacing(2 * u);
    body()->addLayout(head);
    body()->addWidget(m_figures);
    body()->addWidget(m_state);
    body()->addWidget(m_batchAct, 0, Qt::AlignLeft);
    body()->addWidget(m_act, 0, Qt::AlignLeft);
    connect(m_batchAct, &QPushButton::clicked, this,
            [this] { m_batch.isEmpty() ? emit batchBeginAsked() : emit batchEndAsked(); });
    connect(m_act, &QPushButton::clicked, this,
            [this] { m_recorder.attached() ? emit stopAsked() : emit startAsked(); });
    setBatch({});
    connect(&recorder, &app::RecorderClient::attachedChanged, this, &RecorderCard::refresh);
    connect(&recorder, &app::RecorderClient::sourcesChanged, this, &RecorderCard::refresh);
    refresh();
}

void RecorderCard::setBatch(const QString& name)
{
    m_batch = name;
    m_batchAct->setText(name.isEmpty() ? tr("Begin a batch…") : tr("End the batch"));
    m_batchAct->setAccessibleName(name.isEmpty() ? m_batchAct->text() : tr("End the batch %1").arg(name));
    m_batchAct->setToolTip(name.isEmpty() ? tr("What is recorded from now on belongs to it")
                                          : tr("%1 is running; it ends now").arg(name));
}

void RecorderCard::refresh()
{
    const bool on = m_recorder.attached();
    const app::RecorderTotals& totals = m_recorder.totals();
    m_since->setText(on ? tr("since %1").arg(clockText(totals.since)) : QString());
    m_figures->setVisible(on);
    m_batchAct->setVisible(on);
    m_act->setText(on ? tr("Stop recording") : tr("Start recording"));
    m_act->setProperty("role", on ? "" : "primary");
    const QLocale locale;
    if (on) {
        m_values[0]->setText(tr("%1 /s", "values").arg(valueText(totals.rate)));
        m_values[1]->setText(locale.formattedDataSize(totals.bytes));
        m_values[2]->setText(diskWords(totals.diskDays));
        const QString age = totals.lastBackup > 0
                                ? lengthText(double(base::now().microseconds - totals.lastBackup) * 1e-6)
                                : tr("none");
        m_values[3]->setText(totals.backupEvery > 0.0
                                 ? tr("%1, every %2", "age of the last backup").arg(age, lengthText(totals.backupEvery))
                                 : age);
    }
    QStringList words;
    if (!on) words += m_recorder.trouble() ? app::sentence(m_recorder.trouble()->what) : tr("Recording is off.");
    if (on && totals.trouble) words += app::sentence(*totals.trouble);
    if (on && totals.standby) words += app::sentence(*totals.standby);
    if (on && totals.notificationFault)
        words += tr("A notification of an alarm failed: %1").arg(app::sentence(*totals.notificationFault));
    if (on && totals.backupFault) words += app::sentence(*totals.backupFault);
    const bool isFault = !words.isEmpty();
    if (on)
        for (const base::Notice& notice : totals.backupNotices)
            words += QString::fromStdString(notice.where) + QStringLiteral(": ") + app::sentence(notice.what);
    m_state->setText(words.join(u'\n'));
    m_state->setToken(on && !isFault ? Token::Warn : on || m_recorder.trouble() ? Token::Alarm : Token::Muted);
    m_state->setVisible(!words.isEmpty());
}

} // namespace titer::pages

#include "ui/pages/data/sources/moc_recorder_card.cpp"
