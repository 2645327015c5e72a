#include "ui/pages/run/run_panes.h"

#include "ui/look/room.h"
#include "ui/look/theme.h"
#include "ui/pages/run/run_bar.h"
#include "ui/pages/run/run_plant.h"
#include "ui/pages/run/run_streams.h"
#include "ui/widgets/chip.h"

#include <QHBoxLayout>
#include <QPainter>

#include <algorithm>

namespace titer::pages {

using look::Theme;
using look::Token;

namespace {

constexpr int narrowLeft = 79;   // [u]
constexpr double maxLeft = 0.46; // of a narrow page: large text leaves the trends more than half

} // namespace

RunPanes::RunPanes(const shown::RunModel& model, RunPlant& plant, RunBar& bar, QWidget* figures, QWidget* parent)
    : QWidget(parent)
    , m_plant(plant)
    , m_bar(bar)
    , m_share(new widgets::Segments({{QStringLiteral("i-panel"), tr("Values")},
                                     {QStringLiteral("i-split"), tr("Both")},
                                     {QStringLiteral("i-studies"), tr("Trends")}}))
    , m_headRow(new QWidget)
    , m_head(new QHBoxLayout(m_headRow))
    , m_left(new QWidget)
    , m_leftColumn(new QVBoxLayout(m_left))
    , m_right(new QWidget)
    , m_rightColumn(new QVBoxLayout(m_right))
    , m_body(new QHBoxLayout)
    , m_streams(new RunStreams(model, *plant.flowView()))
{
    m_share->setCurrent(ShareBoth);
    m_share->setAccessibleName(tr("What is shown"));
    m_leftColumn->addWidget(&m_plant);
    m_rightColumn->addWidget(figures, 1);
    m_body->addWidget(m_left);
    m_body->addWidget(m_right);
    m_body->setSpacing(0);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_headRow);
    column->addLayout(m_body, 2);
    column->addWidget(m_streams, 1);
    connect(m_share, &widgets::Segments::currentChanged, this, &RunPanes::showShare);
    connect(&Theme::current(), &Theme::changed, this, &RunPanes::arrange);
}

void RunPanes::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitToSize();
    showShare(m_share->current());
}

void RunPanes::fitToSize()
{
    const bool narrow = look::isSmall(this);
    if (m_fits && narrow == m_narrow) return;
    m_fits = true;
    m_narrow = narrow;
    arrange();
}

void RunPanes::arrange()
{
    const int u = Theme::current().u();
    m_plant.setNarrow(m_narrow);
    m_bar.setCompact(m_narrow);
    emit arranged(m_narrow);
    m_headRow->setVisible(m_narrow);
    m_share->setVisible(m_narrow);
    m_head->setContentsMargins(4 * u, 2 * u, 4 * u, 2 * u);
    m_head->setSpacing(4 * u);
    if (m_narrow) {
        m_head->insertWidget(0, m_plant.head(), 1);
        m_head->insertWidget(1, m_share);
        m_head->insertWidget(2, &m_bar, 1);
        m_leftColumn->setContentsMargins(4 * u + 1, 3 * u + 1, 1, 3 * u + 1);
        m_rightColumn->setContentsMargins(4 * u, 3 * u, 4 * u, 3 * u);
        showShare(m_share->current());
    } else {
        m_plant.takeHead();
        m_rightColumn->insertWidget(0, &m_bar);
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

void RunPanes::showShare(int share)
{
    if (!m_narrow) return;
    const int u = Theme::current().u();
    m_left->setVisible(share != ShareTrends);
    m_right->setVisible(share != ShareValues);
    const int left = std::min(narrowLeft * u, int(maxLeft * width()));
    m_left->setMinimumWidth(share == ShareValues ? 0 : left);
    m_left->setMaximumWidth(share == ShareValues ? QWIDGETSIZE_MAX : left);
}

// The left side lies on the flowsheet's ground.
void RunPanes::paintEvent(QPaintEvent*)
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
        const qreal radius = theme.radius(look::Radius::Card);
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

void RunPanes::showFigures()
{
    if (!m_narrow || m_share->current() != ShareValues) return;
    m_share->setCurrent(ShareBoth);
    showShare(ShareBoth);
}

} // namespace titer::pages

#include "ui/pages/run/moc_run_panes.cpp"
