// Frames of tiles.
#include "ui/tiles/board/tile_frame.h"

#include "ui/look/glyph.h"
#include "ui/look/icons.h"
#include "ui/look/theme.h"
#include "ui/plot/numbers.h"
#include "ui/tiles/board/spans.h"
#include "ui/tiles/parts/quality_look.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>
#include <QToolButton>

#include <cmath>

namespace titer::tiles {

using look::Radius;
using look::Theme;
using look::Token;
using look::Type;

namespace {

constexpr int headHeight = 6, sidePadding = 4, headTop = 2, footPadding = 2; // [u]

// What stands instead of a tile that this Titer cannot make.
class UnknownTile : public TileView {
    Q_DECLARE_TR_FUNCTIONS(UnknownTile)

public:
    using TileView::TileView;

    void setTile(const app::Tile& tile) override { m_tile = tile; }
    void setSpan(double) override {}
    QString title() const override { return QString::fromStdString(m_tile.title.empty() ? m_tile.type : m_tile.title); }
    QString sentence() const override
    {
        return tr("This version of Titer does not know the kind of tile “%1”. It is kept; a newer Titer shows it.")
            .arg(QString::fromStdString(m_tile.type));
    }
    QString numbers() const override { return {}; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setPen(Theme::current().color(Token::Muted));
        painter.setFont(Theme::current().font(Type::Body));
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap, sentence());
    }

private:
    app::Tile m_tile;
};

} // namespace

TileFrame::TileFrame(const TileContext& context, QWidget* parent)
    : QFrame(parent)
    , m_feed(context.feed)
    , m_context{m_feed, context.alarms}
    , m_menu(new QToolButton(this))
{
    setFocusPolicy(Qt::ClickFocus); // the board walks through its tiles itself
    setMouseTracking(true);
    m_menu->setIcon(look::icon(QStringLiteral("i-more")));
    m_menu->setAutoRaise(true);
    m_menu->setFocusPolicy(Qt::NoFocus); // the Menu key of the frame opens it
    m_menu->setToolTip(tr("Menu of the tile"));
    m_menu->setAccessibleName(m_menu->toolTip());
    m_menu->hide();
    connect(m_menu, &QToolButton::clicked, this,
            [this] { emit menuAsked(m_menu->mapToGlobal(QPoint(0, m_menu->height()))); });
    connect(&Theme::current(), &Theme::changed, this, &TileFrame::arrange);
    plot::offerNumbers(this, {.csv = [this] { return m_view ? m_view->numbers() : QString(); },
                              .over = this,
                              .picture = [this] { return picture(); },
                              .room = [this] { return m_view->geometry(); }});
}

// The tile lets go of the feed that this holds.
TileFrame::~TileFrame()
{
    delete m_view;
}

void TileFrame::setTile(const app::Tile& tile)
{
    const bool other = !m_view || tile.type != m_tile.type;
    const bool changed =
        other || tile.title != m_tile.title || tile.tags != m_tile.tags || tile.settings != m_tile.settings;
    m_tile = tile;
    m_feed.setUnit(m_tile.settings.value(unitKey));
    if (other) makeView();
    if (changed) {
        m_view->setTile(m_tile);
        setSpan(m_span);
    }
    refreshHead();
}

void TileFrame::setSpan(double seconds)
{
    m_span = seconds;
    const SpanChoice* own = findSpan(m_tile.settings.value(spanKey));
    m_view->setSpan(own ? own->seconds : seconds);
}

void TileFrame::makeView()
{
    delete m_view;
    m_type = findType(m_tile.type);
    m_view = m_type ? m_type->make(m_context, this) : new UnknownTile(m_context, this);
    connect(m_view, &TileView::headChanged, this, &TileFrame::refreshHead);
    connect(m_view, &TileView::tagActivated, this, &TileFrame::tagActivated);
    connect(m_view, &TileView::alarmAsked, this, &TileFrame::alarmAsked);
    connect(m_view, &TileView::limitsAsked, this, &TileFrame::limitsAsked);
    connect(m_view, &TileView::entered, this, &TileFrame::entered);
    connect(m_view, &TileView::entryLeft, this, &TileFrame::entryLeft);
    connect(m_view, &TileView::entryAbandoned, this, &TileFrame::entryAbandoned);
    connect(m_view, &TileView::acted, this, &TileFrame::acted);
    m_menu->raise();
    arrange();
    m_view->show();
}

void TileFrame::setFixed(bool fixed)
{
    m_fixed = fixed;
    unsetCursor();
    update();
}

bool TileFrame::enter()
{
    QWidget* first = m_view->focusPolicy() & Qt::TabFocus ? m_view : nullptr;
    for (QWidget* widget : m_view->findChildren<QWidget*>())
        if (!first && widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus))
            first = widget;
    if (first) first->setFocus(Qt::OtherFocusReason);
    return first;
}

void TileFrame::refreshHead()
{
    setAccessibleName(m_view->sentence());
    update();
}

QRect TileFrame::head() const
{
    const int u = Theme::current().u();
    return {sidePadding * u, headTop * u, width() - 2 * sidePadding * u, headHeight * u};
}

QRect TileFrame::corner() const
{
    const int edge = 4 * Theme::current().u();
    return {width() - edge, height() - edge, edge, edge};
}

void TileFrame::arrange()
{
    const int u = Theme::current().u();
    const QRect top = head();
    m_menu->setGeometry(top.right() - headHeight * u + u, top.top(), headHeight * u, headHeight * u);
    if (m_view)
        m_view->setGeometry(2 * u, top.bottom() + 1, width() - 4 * u, height() - top.bottom() - 1 - footPadding * u);
    update();
}

void TileFrame::refreshMenu()
{
    m_menu->setVisible(hasFocus() || rect().contains(mapFromGlobal(QCursor::pos())));
    update();
}

void TileFrame::paintCard(QPainter* painter) const
{
    const Theme& theme = Theme::current();
    const qreal radius = theme.radius(Radius::Card);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(theme.color(Token::Base));
    painter->setPen(QPen(theme.color(Token::Border), 1));
    painter->drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

void TileFrame::paintHead(QPainter* painter, QRect room) const
{
    const Theme& theme = Theme::current();
    const int u = theme.u();
    const bool loading = m_view->isLoading();
    const QString remark = loading ? tr("Loading…") : m_view->remark();
    const QFont small = theme.font(Type::Caption), bold = theme.font(Type::Strong);
    const QFontMetrics wide(bold), narrow(small);
    // The title goes first: where both have no room, the remark is cut.
    const int titleWidth = std::min(room.width(), wide.horizontalAdvance(m_view->title()) + u);
    const int left = room.width() - titleWidth - 2 * u;
    painter->setFont(bold);
    painter->setPen(theme.color(Token::Text));
    painter->drawText(QRect(room.topLeft(), QSize(titleWidth, room.height())), Qt::AlignLeft | Qt::AlignVCenter,
                      wide.elidedText(m_view->title(), Qt::ElideRight, titleWidth));
    if (left < 6 * u) return;
    room.setLeft(room.right() - left);
    ValueLook look;
    look.note = remark;
    const TileView::Remark kind = loading ? TileView::Remark::Plain : m_view->remarkKind();
    if (kind == TileView::Remark::Plain) {
        painter->setFont(small);
        painter->setPen(theme.color(Token::Muted));
        painter->drawText(room, Qt::AlignRight | Qt::AlignVCenter, narrow.elidedText(remark, Qt::ElideRight, left));
        return;
    }
    const bool stale = kind == TileView::Remark::Stale;
    look.quality = stale ? app::FeedValue::Quality::Stale : app::FeedValue::Quality::Bad;
    look.sign = stale ? ValueLook::Sign::Clock : ValueLook::Sign::Fault;
    paintNote(painter, room, look, Qt::AlignRight);
}

void TileFrame::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::current();
    QPainter painter(this);
    paintCard(&painter);
    QRect room = head();
    if (m_menu->isVisible()) room.setRight(m_menu->x() - theme.u());
    paintHead(&painter, room);
    if (!m_fixed && m_menu->isVisible()) {
        const QRectF grip = QRectF(corner()).adjusted(0, 0, -1.5 * theme.u(), -1.5 * theme.u());
        painter.setPen(QPen(theme.color(Token::Control), 1.5));
        for (const qreal part : {0.35, 0.75})
            painter.drawLine(QPointF(grip.right(), grip.bottom() - part * grip.height()),
                             QPointF(grip.right() - part * grip.width(), grip.bottom()));
    }
    if (hasFocus()) look::paintFocus(&painter, rect(), theme.radius(Radius::Card));
}

void TileFrame::paint(QPainter* painter) const
{
    paintCard(painter);
    paintHead(painter, head());
    m_view->render(painter, painter->deviceTransform().map(m_view->pos()), {}, QWidget::DrawChildren);
}

// For papers: light, and fine enough to be printed.
QImage TileFrame::picture() const
{
    constexpr int pixelRatio = 2;
    const look::LookForPaper light(look::Look::Light);
    QImage image(size() * pixelRatio, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(pixelRatio);
    image.fill(Theme::current().color(Token::Base));
    QPainter painter(&image);
    paint(&painter);
    return image;
}

void TileFrame::resizeEvent(QResizeEvent*)
{
    arrange();
}

void TileFrame::enterEvent(QEnterEvent*)
{
    m_menu->show();
    update();
}

void TileFrame::leaveEvent(QEvent*)
{
    refreshMenu();
}

void TileFrame::focusInEvent(QFocusEvent* event)
{
    // What it shows has gone on since it was reported last.
    setAccessibleName(m_view->sentence());
    m_menu->show();
    QFrame::focusInEvent(event);
    update();
}

void TileFrame::focusOutEvent(QFocusEvent* event)
{
    QFrame::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason) refreshMenu();
}

void TileFrame::mousePressEvent(QMouseEvent* event)
{
    const QPoint at = event->position().toPoint();
    const bool onCorner = corner().contains(at);
    const bool onHead = at.y() <= head().bottom();
    setFocus(Qt::MouseFocusReason);
    if (event->button() != Qt::LeftButton || m_fixed || (!onCorner && !onHead)) return;
    m_gripped = true;
    m_dragging = false;
    m_pressed = event->globalPosition().toPoint();
    emit gripped(onCorner);
}

void TileFrame::mouseMoveEvent(QMouseEvent* event)
{
    const QPoint at = event->position().toPoint();
    if (!m_gripped) {
        if (m_fixed)
            unsetCursor();
        else if (corner().contains(at))
            setCursor(Qt::SizeFDiagCursor);
        else if (at.y() <= head().bottom())
            setCursor(Qt::OpenHandCursor);
        else
            unsetCursor();
        return;
    }
    const QPoint global = event->globalPosition().toPoint();
    m_dragging = m_dragging || (global - m_pressed).manhattanLength() >= QApplication::startDragDistance();
    if (m_dragging) emit draggedTo(global - m_pressed);
}

void TileFrame::mouseReleaseEvent(QMouseEvent*)
{
    if (!std::exchange(m_gripped, false)) return;
    m_dragging = false;
    emit released();
}

void TileFrame::contextMenuEvent(QContextMenuEvent* event)
{
    emit menuAsked(event->reason() == QContextMenuEvent::Mouse ? event->globalPos()
                                                               : mapToGlobal(m_menu->geometry().bottomLeft()));
}

} // namespace titer::tiles

#include "ui/tiles/board/moc_tile_frame.cpp"
