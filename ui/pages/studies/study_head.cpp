// The head of the Studies page.
#include "ui/pages/studies/study_head.h"

#include "app/study/design_advice.h"
#include "app/study/study_start.h"
#include "ui/look/icons.h"
#include "ui/widgets/act_button.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace titer::pages {

using look::Theme;
using look::Token;
using look::Type;
using widgets::actButton;
using widgets::Label;

StudyHead::StudyHead(const Work& work)
    : Plate(Token::Base, Qt::BottomEdge)
    , m_work(work)
    , m_row(new QHBoxLayout)
    , m_name(new QPushButton)
    , m_state(new Label({}, Type::Caption, Token::Muted))
    , m_run(actButton("", {}, tr("Executes the runs without a result, on all cores of this computer")))
    , m_paste(actButton("", tr("Paste results"),
                        tr("A run sheet copied in a spreadsheet, or plain results from the selected cell on")))
    , m_read(actButton("", tr("Read results…"),
                       tr("A completed run sheet, as a workbook or as text; you can also drop it here")))
    , m_export(actButton("i-export", tr("Export run sheet"), tr("As a file for the laboratory, with ids for reimport")))
    , m_reportButton(actButton("i-file", tr("Report…"), tr("The study as a document: PDF or web page")))
    , m_more(new QToolButton)
{
    const int u = Theme::current().u();
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(4 * u, 2 * u, 4 * u, 2 * u + 1);
    rows->setSpacing(u);
    rows->addLayout(m_row);
    m_row->setSpacing(3 * u);
    m_name->setProperty("role", "flat");
    m_name->setIcon(look::icon(QStringLiteral("i-chevd")));
    m_name->setLayoutDirection(Qt::RightToLeft); // the chevron behind the name
    m_name->setFont(Theme::current().font(Type::PageTitle));
    m_state->setWordWrap(true);
    m_state->setMinimumWidth(1);
    m_run->setProperty("role", "primary");
    m_more->setIcon(look::icon(QStringLiteral("i-more")));
    m_more->setAutoRaise(true);
    m_more->setFocusPolicy(Qt::StrongFocus);
    m_more->setToolTip(tr("More for this study"));
    m_more->setAccessibleName(tr("More for this study"));
    m_row->addWidget(m_name, 0, Qt::AlignLeft);
    m_row->addWidget(m_state, 1);
    for (QWidget* act :
         {static_cast<QWidget*>(m_run), static_cast<QWidget*>(m_paste), static_cast<QWidget*>(m_read),
          static_cast<QWidget*>(m_export), static_cast<QWidget*>(m_reportButton), static_cast<QWidget*>(m_more)})
        m_row->addWidget(act);
    connectAll();
}

void StudyHead::connectAll()
{
    connect(m_name, &QPushButton::clicked, this, &StudyHead::nameMenu);
    connect(m_more, &QToolButton::clicked, this, &StudyHead::moreMenu);
    connect(m_run, &QPushButton::clicked, this, &StudyHead::runOrStop);
    connect(m_paste, &QPushButton::clicked, this, [this] { emit asked(Act::Paste); });
    connect(m_read, &QPushButton::clicked, this, [this] { emit asked(Act::ReadResults); });
    connect(m_export, &QPushButton::clicked, this, [this] { emit asked(Act::ExportSheet); });
    connect(m_reportButton, &QPushButton::clicked, this, [this] { emit asked(Act::ReportOrStop); });
    connect(&m_work.studies.runner(), &app::StudyRunner::changed, this, &StudyHead::refreshState);
    for (const auto signal : {&app::BackgroundJob::begun, &app::BackgroundJob::changed})
        connect(&m_work.studies.report(), signal, this, &StudyHead::fitWords);
    connect(&m_work.studies.runner(), &app::StudyRunner::ended, this, [this] { m_remaining.stop(); });
}

QString StudyHead::stateText() const
{
    return m_state->text();
}

void StudyHead::refresh()
{
    const app::StudySession::Value study = m_work.studies.session().value();
    for (QWidget* act : {static_cast<QWidget*>(m_name), static_cast<QWidget*>(m_run), static_cast<QWidget*>(m_export),
                         static_cast<QWidget*>(m_reportButton), static_cast<QWidget*>(m_more)})
        act->setVisible(study != nullptr);
    fitWords();
    if (!study) return m_state->setText(tr("no study yet"));
    m_name->setAccessibleName(tr("Study %1").arg(QString::fromStdString(study->name)));
    m_export->setEnabled(!study->runs.empty());
    for (QPushButton* act : {m_paste, m_read}) act->setEnabled(app::takesResults(*study));
    refreshState();
}

void StudyHead::refreshState()
{
    const app::StudySession::Value study = m_work.studies.session().value();
    if (!study) return;
    const app::StudyRunner& runner = m_work.studies.runner();
    const app::StudyCounts counts = app::countsOf(*study);
    QStringList words;
    words << (study->kind.empty() ? tr("no design yet") : app::designWords(study->kind));
    if (counts.runs) words << tr("%1 of %n run(s) have results", nullptr, counts.runs).arg(counts.whole);
    const bool here = runner.isRunning() && runner.study() == study->id;
    if (here) {
        const QString left = m_remaining.words(runner.progress());
        words << tr("run %1 of %2 on the twin").arg(runner.done()).arg(runner.all());
        if (!left.isEmpty()) words << left;
    } else if (counts.failed) {
        words << tr("%n failed", nullptr, counts.failed);
    }
    m_state->setText(words.join(QStringLiteral(" · ")));
    m_reportButton->setEnabled(m_work.studies.report().isRunning() || m_work.studies.session().analysis() != nullptr);
    m_run->setText(runner.isRunning() ? tr("Stop the runs") : tr("Run on the twin"));
    m_run->setIcon(
        look::icon(runner.isRunning() ? QStringLiteral("i-close") : QStringLiteral("i-run"), Token::OnAccent));
    m_run->setAccessibleName(m_run->text());
    m_run->setEnabled(runner.isRunning() || app::StudyRunner::missing(*study) > 0);
    m_run->setToolTip(m_run->isEnabled() ? tr("Executes the runs without a result, on all cores of this computer")
                      : counts.runs == 0
                          ? tr("Choose a design first: it creates the runs")
                          : tr("All runs have results; “Run all again” in the menu clears those of the twin"));
    fitName();
}

void StudyHead::setNarrow(bool narrow)
{
    m_narrow = narrow;
    // Next to the acts it would have no room for a word.
    if (narrow)
        static_cast<QVBoxLayout*>(layout())->addWidget(m_state);
    else
        m_row->insertWidget(1, m_state, 1);
    m_row->setStretch(0, narrow ? 1 : 0);
    fitWords();
}

void StudyHead::resizeEvent(QResizeEvent* event)
{
    Plate::resizeEvent(event);
    fitName();
}

// A name that is too long for the row goes on in its tooltip.
void StudyHead::fitName()
{
    const app::StudySession::Value study = m_work.studies.session().value();
    if (!study) return;
    const int u = Theme::current().u();
    int room = width() - 8 * u - 14 * u - (m_narrow ? 0 : 40 * u); // edges, the chevron, the state
    for (const QPushButton* act : {m_run, m_paste, m_read, m_export, m_reportButton})
        if (!act->isHidden()) room -= act->sizeHint().width() + m_row->spacing();
    room -= m_more->sizeHint().width() + m_row->spacing();
    const QString name = QString::fromStdString(study->name);
    const QString shown = m_name->fontMetrics().elidedText(name, Qt::ElideRight, std::max(room, 20 * u));
    m_name->setText(shown);
    const QString words = tr("Other studies, and actions for this one");
    m_name->setToolTip(shown == name ? words : name + u'\n' + words);
}

void StudyHead::fitWords()
{
    for (QPushButton* act : {m_paste, m_read}) act->setVisible(!m_narrow && m_work.studies.session().value());
    m_export->setText(m_narrow ? QString() : tr("Export run sheet"));
    m_reportButton->setText(m_narrow ? QString() : reportWords());
    m_reportButton->setAccessibleName(reportWords());
    fitName();
}

QString StudyHead::reportWords() const
{
    return m_work.studies.report().isRunning() ? tr("Stop the report") : tr("Report…");
}

void StudyHead::runOrStop()
{
    if (m_work.studies.runner().isRunning()) return m_work.studies.runner().stop();
    emit starting();
    m_remaining.start();
    m_work.studies.runner().start();
}

} // namespace titer::pages

#include "ui/pages/studies/moc_study_head.cpp"
