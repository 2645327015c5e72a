// Welcome page.
#include "ui/pages/welcome/welcome_page.h"

#include "ui/look/icons.h"
#include "ui/pages/welcome/recent_projects.h"
#include "ui/pages/welcome/recovery_card.h"
#include "ui/pages/welcome/start_card.h"
#include "ui/widgets/label.h"

#include <QCoreApplication>
#include <QFrame>
#include <QGridLayout>
#include <QKeySequence>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QResizeEvent>
#include <QVBoxLayout>

#include <cmath>

namespace titer::pages {

using namespace look;
using namespace widgets;

namespace {

// A hair line across a card.
QFrame* rule()
{
    auto* line = new QFrame;
    line->setFrameShape(QFrame::HLine);
    line->setFrameShadow(QFrame::Plain);
    QPalette colours = line->palette();
    colours.setColor(QPalette::WindowText, Theme::current().color(Token::Border));
    line->setPalette(colours);
    QObject::connect(&Theme::current(), &Theme::changed, line, [line] {
        QPalette palette = line->palette();
        palette.setColor(QPalette::WindowText, Theme::current().color(Token::Border));
        line->setPalette(palette);
    });
    return line;
}

// A card with a head line, a rule, and a body below.
struct HeadedCard {
    Card* card;
    QHBoxLayout* head;
    QVBoxLayout* body;
};

HeadedCard headed(const QString& title)
{
    HeadedCard made{new Card, new QHBoxLayout, new QVBoxLayout};
    made.card->setPadding(0);
    made.head->addWidget(new Label(title, Type::Section));
    made.head->addStretch();
    made.card->body()->addLayout(made.head);
    made.card->body()->addWidget(rule());
    made.card->body()->addLayout(made.body);
    made.card->body()->addStretch();
    const auto space = [made] {
        const int u = Theme::current().u();
        made.card->body()->setSpacing(0);
        made.head->setContentsMargins(5 * u, 3 * u, 5 * u, 3 * u);
        made.head->setSpacing(2 * u);
        made.head->itemAt(0)->widget()->setMinimumHeight(Theme::current().fieldHeight() + 2 * u);
        made.body->setContentsMargins(5 * u, 5 * u, 5 * u, 5 * u);
    };
    QObject::connect(&Theme::current(), &Theme::changed, made.card, space);
    space();
    return made;
}

QString withKey(const QString& words, const QKeySequence& key)
{
    return QStringLiteral("%1   %2").arg(words, key.toString(QKeySequence::NativeText));
}

} // namespace

WelcomePage::WelcomePage(app::Settings& settings, const model::Catalogue& catalogue, QWidget* preferences,
                         QWidget* parent)
    : QScrollArea(parent)
    , m_settings(settings)
    , m_holder(new QWidget)
    , m_column(new QVBoxLayout(m_holder))
    , m_grid(new QGridLayout)
    , m_recent(nullptr)
    , m_window(nullptr)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setAccessibleName(tr("Welcome"));
    makeStartCards();
    m_recent = makeRecent(catalogue);
    m_window = makeWindowCard(preferences);
    auto* title = new Label(tr("Welcome to Titer"), Type::LessonTitle);
    auto* lead = new Label(tr("Draw a bioprocess, simulate weeks of it in a second, and see your plant and its "
                              "model side by side. Each card leads to a result within five minutes."),
                           Type::Body, Token::Muted);
    lead->setWordWrap(true);
    m_column->addStretch(1);
    m_column->addWidget(title);
    m_column->addWidget(lead);
    m_column->addSpacing(2 * Theme::current().u());
    m_column->addLayout(m_grid);
    m_column->addStretch(2);
    m_column->addWidget(makeFoot());
    m_column->addStretch(1);
    setWidget(m_holder);
    viewport()->setAutoFillBackground(false);
    m_holder->setAutoFillBackground(false);
    connect(&Theme::current(), &Theme::changed, this, &WelcomePage::arrange);
    arrange();
}

void WelcomePage::makeStartCards()
{
    auto* example = new StartCard(
        {tr("Build a process"),
         tr("An antibody train from seed to clarified pool, ready to run. Change a feed or a temperature, and every "
            "downstream result follows."),
         tr("Open the example plant"), QStringLiteral("i-design"), tr("runs at once")},
        [this](QPainter* painter) { paintTrain(painter, m_figures); }, true);
    auto* own = new StartCard(
        {tr("Open your own data"),
         tr("Drop a recording, a plant file or a project. Titer shows how it reads columns, units and times before "
            "it imports anything."),
         tr("Choose a file…"), QStringLiteral("i-file"), tr("or drop a file anywhere")},
        [](QPainter* painter) { paintDataFile(painter); }, false);
    connect(example, &StartCard::opened, this, &WelcomePage::exampleAsked);
    connect(own, &StartCard::opened, this, &WelcomePage::fileAsked);
    m_startCards = {example, own};
}

void WelcomePage::addReplayCard()
{
    auto* replay = new StartCard(
        {tr("Overlay a recording on the model"),
         tr("A recorded batch is played next to its twin at any speed: samples, the model's lines, and the gap between "
            "them."),
         tr("Replay the recording"), QStringLiteral("i-play"), tr("simulated recording")},
        [this](QPainter* painter) { paintReplay(painter, m_curve); }, false);
    connect(replay, &StartCard::opened, this, &WelcomePage::replayAsked);
    m_startCards.insert(1, replay);
    m_columns = 0;
    arrange();
}

void WelcomePage::setCurve(const std::vector<double>& times, const std::vector<double>& titer)
{
    m_curve.clear();
    for (std::size_t i = 0; i < times.size(); i += 8)
        if (std::isfinite(titer[i])) m_curve << QPointF(times[i] / 86400, titer[i]);
    for (StartCard* start : std::as_const(m_startCards)) start->picture()->update();
}

Card* WelcomePage::makeRecent(const model::Catalogue& catalogue)
{
    const HeadedCard made = headed(tr("Projects and drafts"));
    auto* plant = new QPushButton(icon(QStringLiteral("i-plus")), withKey(tr("New plant"), QKeySequence::New));
    auto* example = new QPushButton(tr("From an example"));
    auto* file = new QPushButton(withKey(tr("Open file…"), QKeySequence::Open));
    m_recentHead = made.head;
    m_examples = new QMenu(example);
    example->setMenu(m_examples);
    for (QPushButton* button : {plant, example, file}) made.head->addWidget(button);
    connect(plant, &QPushButton::clicked, this, &WelcomePage::newAsked);
    connect(file, &QPushButton::clicked, this, &WelcomePage::fileAsked);
    auto* list = new RecentProjects(m_settings, catalogue);
    connect(list, &RecentProjects::opened, this, &WelcomePage::projectAsked);
    made.body->addWidget(list);
    return made.card;
}

Card* WelcomePage::makeWindowCard(QWidget* preferences)
{
    const HeadedCard made = headed(tr("This window"));
    made.head->addWidget(new Label(tr("kept for next time"), Type::Caption, Token::Muted));
    made.body->addWidget(preferences);
    return made.card;
}

QWidget* WelcomePage::makeFoot()
{
    auto* foot = new QWidget;
    auto* line = new QHBoxLayout(foot);
    line->setContentsMargins(0, 0, 0, 0);
    auto* promise = new Label(tr("No account, and no data leave this computer."), Type::Caption, Token::Muted);
    auto* version = new Label(tr("Titer %1 · GPL-3.0 · the drop in the navigation bar returns here")
                                  .arg(QCoreApplication::applicationVersion()),
                              Type::Caption, Token::Muted);
    promise->setWordWrap(true);
    version->setWordWrap(true);
    version->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    line->addWidget(promise, 1);
    line->addWidget(version, 1);
    return foot;
}

void WelcomePage::setFigures(const TrainFigures& figures, const QString& note)
{
    m_figures = figures;
    m_startCards.first()->setNote(note);
    m_startCards.first()->picture()->update();
}

void WelcomePage::showRecovery(const std::optional<app::SessionRecord>& record)
{
    // Its own button may have asked.
    if (m_recovery) m_recovery->deleteLater();
    if (m_recovery) m_recovery->hide();
    m_recovery = nullptr;
    if (!record) return focusFirst();
    m_recovery = new RecoveryCard(*record);
    m_column->insertWidget(m_column->indexOf(m_grid), m_recovery);
    connect(m_recovery, &RecoveryCard::goOnAsked, this, &WelcomePage::goOnAsked);
    connect(m_recovery, &RecoveryCard::leaveAsked, this, &WelcomePage::leaveAsked);
    QWidget::setTabOrder(m_recovery->leaveButton(), m_startCards.first()->button());
    focusFirst();
}

void WelcomePage::addOver(QWidget* widget)
{
    m_column->insertWidget(m_column->indexOf(m_grid), widget);
}

void WelcomePage::focusFirst()
{
    if (m_recovery) return m_recovery->goOnButton()->setFocus(Qt::OtherFocusReason);
    m_startCards.first()->button()->setFocus(Qt::OtherFocusReason);
}

void WelcomePage::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    arrange();
}

void WelcomePage::showEvent(QShowEvent* event)
{
    QScrollArea::showEvent(event);
    focusFirst();
}

// Its title and buttons next to each other, or below each other where they find no room so.
void WelcomePage::fitRecentHead(int room)
{
    const QMargins margins = m_recentHead->contentsMargins();
    int needed = margins.left() + margins.right();
    for (int i = 0; i < m_recentHead->count(); ++i)
        needed += m_recentHead->itemAt(i)->sizeHint().width() + m_recentHead->spacing();
    m_recentHead->setDirection(needed > room ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

// Start cards in one row where they fit, else below each other; the lower row follows.
void WelcomePage::arrange()
{
    const int u = Theme::current().u();
    const int count = int(m_startCards.size());
    const int width = viewport()->width();
    const int wide = std::min(width - 12 * u, 363 * u);
    const int side = std::max(4 * u, (width - wide) / 2);
    m_column->setContentsMargins(side, 6 * u, side, 4 * u);
    m_column->setSpacing(3 * u);
    m_grid->setSpacing(6 * u);
    const int gap = 6 * u;
    int min = 60 * u;
    for (const StartCard* start : std::as_const(m_startCards)) min = std::max(min, start->minimumSizeHint().width());
    const int columns = wide >= count * min + (count - 1) * gap ? count : 1;
    const int column = (wide - (columns - 1) * gap) / columns;
    // This window next to the projects, where a column has room for it.
    const bool beside = columns > 1 && m_window->minimumSizeHint().width() <= column;
    for (StartCard* start : std::as_const(m_startCards)) start->fitTo(column);
    fitRecentHead(beside ? (columns - 1) * column + (columns - 2) * gap : wide);
    if (columns == m_columns && beside == m_beside) return;
    m_columns = columns;
    m_beside = beside;
    for (QWidget* widget : QList<QWidget*>{m_recent, m_window}) m_grid->removeWidget(widget);
    for (StartCard* start : std::as_const(m_startCards)) m_grid->removeWidget(start);
    for (int i = 0; i < count; ++i) m_grid->setColumnStretch(i, i < columns ? 1 : 0);
    for (int i = 0; i < count; ++i) m_grid->addWidget(m_startCards[i], columns == 1 ? i : 0, columns == 1 ? 0 : i);
    const int below = columns == 1 ? count : 1;
    if (beside) {
        m_grid->addWidget(m_recent, below, 0, 1, columns - 1);
        m_grid->addWidget(m_window, below, columns - 1);
    } else {
        m_grid->addWidget(m_recent, below, 0, 1, columns);
        m_grid->addWidget(m_window, below + 1, 0, 1, columns);
    }
}

} // namespace titer::pages

#include "ui/pages/welcome/moc_welcome_page.cpp"
