// The Run page in the room that there is: side by side in a wide window; in a narrow one values, trends or both of them.
#include "ui/look/icons.h"
#include "ui/pages/run/run_ahead.h"
#include "ui/pages/run/run_bar.h"
#include "ui/pages/run/run_page.h"
#include "ui/pages/run/run_plant.h"
#include "ui/pages/run/shadow/run_shadow.h"
#include "ui/plot/timeline/timeline.h"
#include "ui/shown/run_kpis.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/label.h"
#include "ui/widgets/room.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

#include <algorithm>

namespace titer::pages {

using look::Theme;
using look::Token;
using look::Type;
using widgets::Label;

namespace {

constexpr int narrowLeft = 79;   // [u]
constexpr double maxLeft = 0.46; // of a narrow page: large text leaves the trends more than half

} // namespace

// Says what the page is for, with the one act that fills it.
QWidget* RunPage::emptyState()
{
    const int u = Theme::current().u();
    auto* place = new QWidget;
    auto* column = new QVBoxLayout(place);
    column->setSpacing(3 * u);
    auto* title = new Label(tr("Nothing has run yet"), Type::PageTitle);
    auto* text =
        new Label(tr("A run computes the plant from the start to the end of its recipe: levels, cells, nutrients, "
                     "product. Its time course is shown here, and you can inspect any time."),
                  Type::Body, Token::Muted);
    text->setWordWrap(true);
    text->setAlignment(Qt::AlignHCenter);
    text->setContentsMargins(6 * u, 0, 6 * u, 0);
    auto* run = new QPushButton(tr("Run the plant"));
    run->setProperty("role", "primary");
    run->setIcon(look::icon(QStringLiteral("i-play"), Token::OnAccent));
    connect(run, &QPushButton::clicked, this, &RunPage::startRun);
    column->addStretch(2);
    column->addWidget(title, 0, Qt::AlignHCenter);
    column->addWidget(text); // as wide as the page: aligned, it would be as high as in its widest form and be cut
    column->addWidget(run, 0, Qt::AlignHCenter);
    column->addStretch(3);
    return place;
}

void RunPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitToSize();
    showShare(m_share->current());
}

void RunPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ParentChange) fitToSize();
}

void RunPage::fitToSize()
{
    const bool narrow = widgets::isSmall(this);
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
    m_ahead->setCompact(m_narrow);
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
    m_left->setVisible(share != ShareTrends);
    m_right->setVisible(share != ShareValues);
    const int left = std::min(narrowLeft * u, int(maxLeft * width()));
    m_left->setMinimumWidth(share == ShareValues ? 0 : left);
    m_left->setMaximumWidth(share == ShareValues ? QWIDGETSIZE_MAX : left);
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

} // namespace titer::pages
