// Transport and frame of the timeline.
#include "ui/plot/timeline/timeline.h"

#include "ui/look/icons.h"
#include "ui/widgets/label.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QSignalBlocker>

#include <limits>

namespace titer::plot {

using look::Theme;
using look::Token;
using look::Type;
using widgets::Label;

Timeline::Timeline(QWidget* parent)
    : QWidget(parent)
    , m_view(new TimelineView(this))
    , m_title(new Label({}, Type::Strong))
    , m_note(new Label({}, Type::Caption, Token::Muted))
    , m_status(new Label({}, Type::Caption, Token::Muted))
    , m_first(button(QStringLiteral("i-first"), tr("To the start")))
    , m_play(button(QStringLiteral("i-play"), tr("Play")))
    , m_step(button(QStringLiteral("i-step"), tr("Step forward")))
    , m_fold(button(QStringLiteral("i-chevd"), tr("Collapse the timeline")))
    , m_speed(new QComboBox(this))
    , m_live(new Label({}, Type::Strong))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    for (QWidget* part : QList<QWidget*>{m_title, m_note, m_status, m_live}) part->setParent(this);
    for (double factor : {0.1, 1.0, 10.0, 100.0, 1000.0, 10000.0})
        m_speed->addItem(tr("%1×", "speed of a replay").arg(QLocale().toString(factor, 'f', factor < 1 ? 1 : 0)),
                         factor);
    m_speed->setCurrentIndex(1);
    m_speed->setAccessibleName(tr("Speed"));
    m_speed->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_fold->setProperty("role", "flat");
    connect(m_view, &TimelineView::scrubbed, this, &Timeline::scrubbed);
    connect(m_first, &QPushButton::clicked, this, &Timeline::toStart);
    connect(m_play, &QPushButton::clicked, this, &Timeline::togglePlay);
    connect(m_step, &QPushButton::clicked, this, [this] { emit stepped(1); });
    connect(m_fold, &QPushButton::clicked, this, [this] {
        setFolded(!m_folded);
        emit foldToggled(m_folded);
    });
    connect(m_speed, &QComboBox::activated, this, [this] { emit speedChosen(speed()); });
    connect(&Theme::current(), &Theme::changed, this, [this] {
        updateGeometry();
        arrange();
    });
    arrange();
}

QPushButton* Timeline::button(const QString& icon, const QString& name)
{
    auto* made = new QPushButton(this);
    made->setIcon(look::icon(icon));
    made->setToolTip(name);
    made->setAccessibleName(name);
    return made;
}

void Timeline::setTitle(const QString& title, const QString& note)
{
    m_title->setText(title);
    m_note->setText(note);
    arrange();
}

void Timeline::setTransport(bool shown)
{
    m_transport = shown;
    arrange();
}

void Timeline::setLanes(const QList<TimelineLane>& lanes)
{
    m_view->setLanes(lanes);
    arrange();
}

void Timeline::setExtent(double from, double to)
{
    m_view->setExtent({from, to});
}

void Timeline::setNow(double seconds)
{
    m_view->setNow(seconds);
}

void Timeline::setScrubber(double seconds)
{
    m_view->setScrubber(seconds);
}

void Timeline::setPlaying(bool playing)
{
    m_playing = playing;
    m_play->setIcon(look::icon(playing ? QStringLiteral("i-pause") : QStringLiteral("i-play")));
    const QString name = playing ? tr("Pause") : tr("Play");
    m_play->setToolTip(name);
    m_play->setAccessibleName(name);
}

void Timeline::setLive(bool live, double pace)
{
    m_live->setText(tr("Live, %1×", "speed of what is followed").arg(QLocale().toString(pace)));
    m_live->setVisible(live && m_transport);
    m_speed->setVisible(!live && m_transport);
    arrange();
}

void Timeline::setSpeed(double factor)
{
    const QSignalBlocker quiet(m_speed);
    int index = m_speed->findData(factor);
    if (index < 0) {
        m_speed->addItem(tr("%1×", "speed of a replay").arg(QLocale().toString(factor)), factor);
        index = m_speed->count() - 1;
    }
    m_speed->setCurrentIndex(index);
}

void Timeline::setFastest(bool offered)
{
    constexpr double fullSpeed = std::numeric_limits<double>::infinity();
    const int index = m_speed->findData(fullSpeed);
    if (offered && index < 0) m_speed->addItem(tr("max", "as fast as it goes"), fullSpeed);
    if (!offered && index >= 0) m_speed->removeItem(index);
}

double Timeline::speed() const
{
    return m_speed->currentData().toDouble();
}

void Timeline::setStatus(const QString& status)
{
    m_status->setText(status);
    arrange();
}

void Timeline::setFolded(bool folded)
{
    m_folded = folded;
    m_fold->setIcon(look::icon(folded ? QStringLiteral("i-chev") : QStringLiteral("i-chevd")));
    const QString name = folded ? tr("Expand the timeline") : tr("Collapse the timeline");
    m_fold->setToolTip(name);
    m_fold->setAccessibleName(name);
    updateGeometry();
    arrange();
}

void Timeline::togglePlay()
{
    setPlaying(!m_playing);
    emit playToggled(m_playing);
}

QSize Timeline::sizeHint() const
{
    const int u = Theme::current().u();
    return {200 * u, (m_folded ? 7 : 42) * u};
}

QSize Timeline::minimumSizeHint() const
{
    return {100 * Theme::current().u(), sizeHint().height()};
}

// The parts stand in the left column over the lanes' names, or in one line before the band when folded.
void Timeline::arrange()
{
    const int u = Theme::current().u();
    const bool live = m_transport && m_live->isVisibleTo(this);
    for (QWidget* part : QList<QWidget*>{m_first, m_play, m_step}) part->setVisible(m_transport);
    if (!m_transport) m_live->hide();
    m_speed->setVisible(m_transport && !live);
    m_title->setVisible(!m_transport && !m_title->text().isEmpty());
    m_note->setVisible(!m_transport && !m_folded && !m_note->text().isEmpty());
    m_status->setVisible(m_folded && !m_status->text().isEmpty());
    m_view->setFolded(m_folded);

    const int edge = 6 * u, top = m_folded ? u / 2 : u;
    int x = m_folded ? edge + 2 * u : 4 * u;
    const auto place = [&](QWidget* part, QSize size, int y) {
        if (!part->isVisibleTo(this)) return;
        part->setGeometry(QRect(QPoint(x, y), size));
        x += size.width() + u;
    };
    for (QWidget* part : QList<QWidget*>{m_first, m_play, m_step}) place(part, {edge + u, edge}, top);
    const int field = std::min(edge, m_speed->sizeHint().height());
    place(m_title, m_title->sizeHint(), top + (edge - m_title->sizeHint().height()) / 2);
    place(m_note, m_note->sizeHint(), top + (edge - m_note->sizeHint().height()) / 2);
    const int second = m_folded ? top : top + edge + u / 2;
    if (!m_folded) x = 4 * u;
    place(m_speed, {m_speed->sizeHint().width(), field}, second);
    place(m_live, m_live->sizeHint(), second + (edge - m_live->sizeHint().height()) / 2);
    const int right = width() - edge - u;
    m_fold->setGeometry(m_folded ? u : right, m_folded ? (height() - edge) / 2 : top, edge, edge);
    const int status = m_status->isVisibleTo(this) ? m_status->sizeHint().width() + 3 * u : 0;
    m_status->setGeometry(width() - status, 0, status, height());
    m_view->setHead(m_transport && !m_folded ? second + edge : 0);
    const int line = 1; // the edge at the top
    m_view->setGeometry(m_folded ? x + u : 0, line, m_folded ? std::max(u, width() - x - u - status) : width(),
                        std::max(1, height() - line));
    m_view->lower();
    m_fold->raise();
}

void Timeline::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::current().color(Token::Base));
    painter.fillRect(QRect(0, 0, width(), 1), Theme::current().color(Token::Border));
}

void Timeline::resizeEvent(QResizeEvent*)
{
    arrange();
}

void Timeline::keyPressEvent(QKeyEvent* event)
{
    if (m_transport && event->key() == Qt::Key_Space)
        togglePlay();
    else
        QWidget::keyPressEvent(event);
}

} // namespace titer::plot

#include "ui/plot/timeline/moc_timeline.cpp"
