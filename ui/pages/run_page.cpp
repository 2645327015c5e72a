// The Run page put together: layout, one time, transport, and the runs that end.
#include "ui/pages/run_page.h"

#include "app/export_file.h"
#include "app/sentence.h"
#include "ui/pages/run_bar.h"
#include "ui/pages/run_kpis.h"
#include "ui/pages/run_plant.h"
#include "ui/pages/run_shadow.h"
#include "ui/pages/run_state.h"
#include "ui/plot/axis_scale.h"
#include "ui/plot/timeline.h"
#include "ui/shell/chip.h"
#include "ui/shell/icons.h"
#include "ui/shell/label.h"
#include "ui/shell/save_dialog.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QStackedWidget>

#include <algorithm>
#include <cmath>
#include <limits>

namespace titer::pages {

using shell::Label;
using shell::Theme;
using shell::Token;
using shell::Type;

namespace {

constexpr int frame = 40;                      // [ms]
constexpr double usualSpeed = 10000;           // of the transport
constexpr int wideFrom = 1500, tallFrom = 860; // of the window [px at text scale 100]
enum Share { Values, Both, Trends };

} // namespace

RunPage::RunPage(app::Document& document, app::RunSession& session, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_session(session)
    , m_history(document)
    , m_plant(new RunPlant(document, m_model))
    , m_bar(new RunBar(document, session, m_history, m_model))
    , m_kpis(new KpiRow(m_model))
    , m_trends(new RunTrends(m_model))
    , m_shadow(new RunShadow(document, m_model))
    , m_timeline(new plot::Timeline)
    , m_share(new shell::Segments({{QStringLiteral("i-panel"), tr("Values")},
                                   {QStringLiteral("i-split"), tr("Both")},
                                   {QStringLiteral("i-studies"), tr("Trends")}}))
    , m_headRow(new QWidget)
    , m_head(new QHBoxLayout(m_headRow))
    , m_left(new QWidget)
    , m_leftColumn(new QVBoxLayout(m_left))
    , m_right(new QWidget)
    , m_rightColumn(new QVBoxLayout(m_right))
    , m_body(new QHBoxLayout)
    , m_content(new QStackedWidget)
{
    m_timeline->setTransport(true);
    m_timeline->setSpeed(usualSpeed);
    m_share->setCurrent(Both);
    m_share->setAccessibleName(tr("What is shown"));
    m_leftColumn->addWidget(m_plant);
    auto* content = new QWidget;
    auto* figures = new QVBoxLayout(content);
    figures->setContentsMargins(0, 0, 0, 0);
    figures->setSpacing(3 * Theme::current().u());
    figures->addWidget(m_kpis);
    figures->addWidget(m_trends, 1);
    figures->addWidget(m_shadow);
    m_content->addWidget(emptyState());
    m_content->addWidget(content);
    m_rightColumn->addWidget(m_content, 1);
    m_body->addWidget(m_left);
    m_body->addWidget(m_right);
    m_body->setSpacing(0);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_headRow);
    column->addLayout(m_body, 1);
    column->addWidget(m_timeline);
    m_frames.setInterval(frame);
    connect(&m_frames, &QTimer::timeout, this, &RunPage::nextFrame);
    connect(m_share, &shell::Segments::currentChanged, this, &RunPage::showShare);
    connect(&Theme::current(), &Theme::changed, this, &RunPage::arrange);
    connectModel();
    connectSession();
    connectTimeline();
    connectShadow();
    arrange();
    projectChanged();
    refreshTimeline();
}

RunPage::~RunPage() = default;

void RunPage::connectModel()
{
    connect(&m_model, &RunModel::timeChanged, this, [this](double seconds) {
        m_trends->timeAxis()->setCursor(seconds);
        m_timeline->setScrubber(seconds);
        if (m_shadow->isActive()) m_plant->setReadings(m_shadow->readingsAt(seconds));
        emit clockChanged(clockText());
    });
    connect(&m_model, &RunModel::runChanged, this, [this] {
        m_content->setCurrentIndex(m_model.isEmpty() ? 0 : 1);
        refreshTimeline();
        refreshFoot();
        emit clockChanged(clockText());
    });
    connect(m_trends->timeAxis(), &plot::TimeAxis::cursorMoved, this, [this](double seconds) {
        if (std::isfinite(seconds)) setTime(seconds);
    });
    connect(m_trends, &RunTrends::chosen, this, &RunPage::gatherSamples);
    connect(m_trends, &RunTrends::exportAsked, this, &RunPage::save);
    connect(m_plant, &RunPlant::showPath, this, &RunPage::showPath);
    connect(m_plant, &RunPlant::unitActivated, this, &RunPage::unitActivated);
    connect(m_bar, &RunBar::showPath, this, &RunPage::showPath);
    connect(m_bar, &RunBar::startAsked, this, &RunPage::startRun);
    connect(&m_document, &app::Document::projectChanged, this, &RunPage::projectChanged);
}

void RunPage::connectSession()
{
    connect(&m_session, &app::RunSession::finished, this, &RunPage::runFinished);
    connect(&m_session, &app::RunSession::sampled, this, [this](const std::shared_ptr<const solve::RunResult>& soFar) {
        if (!m_startedPlant) return;
        m_model.showPartly(m_startedPlant, soFar);
        if (m_follow) m_model.setTime(m_model.end());
    });
    connect(&m_session, &app::RunSession::stateChanged, this, &RunPage::refreshTimeline);
    connect(&m_session, &app::RunSession::progressed, this, [this](double, double simulated) {
        m_timeline->setNow(simulated);
        m_trends->timeAxis()->setNow(std::numeric_limits<double>::quiet_NaN());
    });
}

void RunPage::connectTimeline()
{
    connect(m_timeline, &plot::Timeline::scrubbed, this, &RunPage::scrub);
    connect(m_timeline, &plot::Timeline::playToggled, this, [this] { togglePlay(); });
    connect(m_timeline, &plot::Timeline::toStart, this, &RunPage::toStart);
    connect(m_timeline, &plot::Timeline::stepped, this, &RunPage::step);
    // Folded, the timeline shows one lane: that of the unit.
    connect(m_timeline, &plot::Timeline::foldToggled, this, &RunPage::refreshTimeline);
    connect(&m_model, &RunModel::unitChanged, this, &RunPage::refreshTimeline);
    connect(m_timeline, &plot::Timeline::speedChosen, this, &RunPage::chooseSpeed);
}

// Says what the page is for, with the one act that fills it.
QWidget* RunPage::emptyState()
{
    const int u = Theme::current().u();
    auto* place = new QWidget;
    auto* column = new QVBoxLayout(place);
    column->setSpacing(3 * u);
    auto* title = new Label(tr("Nothing has run yet"), Type::PageTitle);
    auto* text =
        new Label(tr("A run computes what the plant does from the start to the end of its recipe: levels, cells, "
                     "nutrients, product. Here its course is shown, and every time of it can be looked at."),
                  Type::Body, Token::Muted);
    text->setWordWrap(true);
    text->setAlignment(Qt::AlignHCenter);
    text->setMaximumWidth(130 * u);
    auto* run = new QPushButton(tr("Run the plant"));
    run->setProperty("role", "primary");
    run->setIcon(shell::icon(QStringLiteral("i-play"), Token::OnAccent));
    connect(run, &QPushButton::clicked, this, &RunPage::startRun);
    column->addStretch(2);
    column->addWidget(title, 0, Qt::AlignHCenter);
    column->addWidget(text, 0, Qt::AlignHCenter);
    column->addWidget(run, 0, Qt::AlignHCenter);
    column->addStretch(3);
    return place;
}

void RunPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitToSize();
}

void RunPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ParentChange) fitToSize();
}

void RunPage::fitToSize()
{
    const double scale = Theme::current().u() / 4.0;
    const QSize size = window()->size();
    const bool narrow = size.width() < wideFrom * scale || size.height() < tallFrom * scale;
    if (m_fits && narrow == m_narrow) return;
    m_fits = true;
    m_narrow = narrow;
    arrange();
}

void RunPage::arrange()
{
    const int u = Theme::current().u();
    m_plant->setNarrow(m_narrow);
    m_bar->setCompact(m_narrow);
    m_kpis->setCompact(m_narrow);
    m_shadow->setFolded(m_narrow);
    setTimelineFolded(m_narrow);
    m_headRow->setVisible(m_narrow);
    m_share->setVisible(m_narrow);
    m_head->setContentsMargins(4 * u, 2 * u, 4 * u, 2 * u);
    m_head->setSpacing(4 * u);
    if (m_narrow) {
        m_head->insertWidget(0, m_plant->head(), 1);
        m_head->insertWidget(1, m_share);
        m_head->insertWidget(2, m_bar, 1);
        m_left->setFixedWidth(m_share->current() == Values ? QWIDGETSIZE_MAX : 79 * u);
        m_leftColumn->setContentsMargins(4 * u + 1, 3 * u + 1, 1, 3 * u + 1);
        m_rightColumn->setContentsMargins(4 * u, 3 * u, 4 * u, 3 * u);
        showShare(m_share->current());
    } else {
        m_plant->takeHead();
        m_rightColumn->insertWidget(0, m_bar);
        m_left->setMinimumWidth(0);
        m_left->setMaximumWidth(QWIDGETSIZE_MAX);
        m_body->setStretch(0, 2);
        m_body->setStretch(1, 3);
        m_left->show();
        m_right->show();
        m_leftColumn->setContentsMargins(4 * u, 3 * u, 4 * u, 4 * u);
        m_rightColumn->setContentsMargins(4 * u, 3 * u, 4 * u, 4 * u);
    }
    m_rightColumn->setSpacing(3 * u);
    update();
}

void RunPage::showShare(int share)
{
    if (!m_narrow) return;
    const int u = Theme::current().u();
    m_left->setVisible(share != Trends);
    m_right->setVisible(share != Values);
    m_left->setMinimumWidth(share == Values ? 0 : 79 * u);
    m_left->setMaximumWidth(share == Values ? QWIDGETSIZE_MAX : 79 * u);
}

// The left side lies on the flowsheet's ground.
void RunPage::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::current();
    const int u = theme.u();
    const QRect ground = m_left->geometry();
    QPainter painter(this);
    if (m_narrow) {
        if (!m_left->isVisible()) return;
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(theme.color(Token::Border));
        painter.setBrush(theme.color(Token::Base));
        const qreal radius = theme.radius(shell::Radius::Card);
        painter.drawRoundedRect(QRectF(ground).adjusted(4 * u + 0.5, 3 * u + 0.5, -0.5, -3 * u - 0.5), radius, radius);
        return;
    }
    painter.fillRect(ground, theme.color(Token::Canvas));
    painter.setPen(QPen(theme.color(Token::Dot), 1.5, Qt::SolidLine, Qt::RoundCap));
    const int pitch = 4 * u;
    QList<QPoint> dots;
    for (int y = ground.top() + pitch; y < ground.bottom(); y += pitch)
        for (int x = ground.left() + pitch; x < ground.right(); x += pitch) dots.append({x, y});
    painter.drawPoints(dots.constData(), static_cast<int>(dots.size()));
    painter.setPen(theme.color(Token::Border));
    painter.drawLine(ground.topRight(), ground.bottomRight());
}

QString RunPage::clockText() const
{
    if (m_model.isEmpty()) return {};
    const double seconds = m_model.time();
    if (m_model.end() < 2 * 86400.0) return plot::cursorLabel(seconds, m_model.end());
    const qint64 minutes = static_cast<qint64>(seconds / 60.0 + 1e-6);
    const auto two = [](qint64 number) { return QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0')); };
    return tr("Day %1, %2:%3", "time of the run")
        .arg(QLocale().toString(minutes / 1440), two(minutes / 60 % 24), two(minutes % 60));
}

void RunPage::setTime(double seconds)
{
    m_model.setTime(seconds);
}

void RunPage::startRun()
{
    play(false);
    m_document.checkNow();
    m_startedPlant = m_document.plant();
    m_follow = m_model.isEmpty() || m_follow;
    m_session.start(m_document.flowsheet());
}

void RunPage::stopRun()
{
    m_session.stop();
}

void RunPage::showRun(const std::shared_ptr<const app::Run>& run)
{
    const bool first = m_model.isEmpty() || m_model.isPartial();
    m_bar->setLast(run);
    if (run && (!run->plant || run->result.times.empty())) return;
    if (m_model.comparedRun() == run) m_model.compareWith(nullptr);
    m_model.show(run);
    if (!run) return;
    if (first || m_model.time() > m_model.end()) m_model.setTime(m_model.readingTime(m_model.unit()));
    if (first && m_model.unit() >= 0) m_plant->showUnit(m_model.unit());
}

void RunPage::runFinished(const std::shared_ptr<const app::Run>& run)
{
    m_startedPlant.reset();
    m_history.add(run);
    showRun(run);
    m_follow = true;
    if (m_shadow->isActive() && run->plant) m_shadow->takePlant();
    refreshTimeline();
}

// Another plant has no run yet, but for those that its project keeps.
void RunPage::projectChanged()
{
    if (m_model.run() && m_model.run()->flowsheet.name == m_document.flowsheet().name) return;
    if (m_shadow->isActive()) m_shadow->leave();
    m_model.compareWith(nullptr);
    const auto last = m_history.size() > 0 ? m_history.run(0) : nullptr;
    const bool fits = last && last->flowsheet.name == m_document.flowsheet().name;
    m_model.show(nullptr);
    showRun(fits ? last : nullptr);
    if (!fits) m_plant->showPlant();
}

void RunPage::refreshFoot()
{
    const auto& run = m_model.run();
    if (!run) return m_trends->setFoot({});
    m_trends->setFoot(tr("%1 · %2 · Titer %3", "project, run, version")
                          .arg(m_document.name(), runTitle(run->name, run->finished), QStringLiteral(TITER_VERSION)));
}

void RunPage::setTimelineFolded(bool folded)
{
    m_timeline->setFolded(folded);
    refreshTimeline();
}

void RunPage::keyPressEvent(QKeyEvent* event)
{
    if (event->modifiers() != Qt::NoModifier) return QWidget::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Space:
        return togglePlay();
    case Qt::Key_Comma:
        return stepBack();
    case Qt::Key_Period:
        return stepForward();
    case Qt::Key_Home:
        return toStart();
    case Qt::Key_F5:
        return startRun();
    default:
        QWidget::keyPressEvent(event);
    }
}

void RunPage::save(const QString& name, RunTrends::Format format, const QByteArray& bytes)
{
    const QString endings[] = {QStringLiteral("png"), QStringLiteral("svg"), QStringLiteral("csv")};
    const QString filters[] = {tr("Picture (*.png)"), tr("Drawing (*.svg)"), tr("Values (*.csv)")};
    const auto which = static_cast<std::size_t>(format);
    const QString path =
        shell::askWhereToSave(this, tr("Save"), name + u'.' + endings[which], filters[which], endings[which]);
    if (path.isEmpty()) return;
    if (const base::Done done = app::writeExport(path, bytes); !done) emit failed(app::sentence(done.error().what));
}

} // namespace titer::pages
