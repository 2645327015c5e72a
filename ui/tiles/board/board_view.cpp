// Tiles on their grid. What the hand and the keys do with them: board_view_edits.cpp.
#include "ui/tiles/board/board_view.h"

#include "ui/look/theme.h"
#include "ui/tiles/board/tile_frame.h"
#include "ui/widgets/scroll.h"

#include <QApplication>
#include <QFocusEvent>
#include <QMenu>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <memory>
#include <utility>

namespace titer::tiles {

using look::Radius;
using look::Theme;
using look::Token;

namespace {

constexpr int rowHeight = 12, gap = 3, footHeight = 8; // [u]
constexpr int narrowBelow = 1200, slimBelow = 640;     // of the window [px at text scale 100]

bool isWalkedTo(const QEvent* event)
{
    const Qt::FocusReason reason = static_cast<const QFocusEvent*>(event)->reason();
    return reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason;
}

} // namespace

// The ground of the tiles; it draws where the tile in the hand would come to stand.
class BoardView::Grid : public QWidget {
public:
    using QWidget::QWidget;

    void setGhost(const QRect& ghost)
    {
        if (ghost == m_ghost) return;
        m_ghost = ghost;
        update();
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        if (m_ghost.isEmpty()) return;
        const Theme& theme = Theme::current();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setBrush(theme.color(Token::Soft));
        painter.setPen(QPen(theme.color(Token::Accent), 2, Qt::DashLine));
        painter.drawRoundedRect(QRectF(m_ghost).adjusted(1, 1, -1, -1), theme.radius(Radius::Card),
                                theme.radius(Radius::Card));
    }

private:
    QRect m_ghost;
};

// Where Tab comes to the board: tiles are made and removed, and stand in another order than they were made.
class BoardView::Entry : public QWidget {
public:
    explicit Entry(BoardView& view)
        : QWidget(&view)
        , m_view(view)
    {
        setFocusPolicy(Qt::TabFocus);
        setFixedSize(1, 1);
        setAccessibleName(BoardView::tr("Tiles"));
    }

protected:
    void focusInEvent(QFocusEvent* event) override
    {
        const QList<TileFrame*> list = m_view.frames();
        if (list.isEmpty()) return;
        TileFrame* target = event->reason() == Qt::BacktabFocusReason ? list.last() : list.first();
        if (TileFrame* full = m_view.frame(m_view.full())) target = full;
        target->setFocus(event->reason());
    }

private:
    BoardView& m_view;
};

BoardView::BoardView(const TileContext& context, QWidget* parent)
    : QScrollArea(parent)
    , m_context(context)
    , m_span(86400)
    , m_grid(new Grid)
    , m_entry(new Entry(*this))
{
    setWidget(m_grid);
    widgets::makePlain(this);
    setAccessibleName(tr("Tiles"));
    m_grid->setAutoFillBackground(false);
    connect(&Theme::current(), &Theme::changed, this, &BoardView::arrange);
}

BoardView::~BoardView()
{
    qApp->removeEventFilter(this);
}

void BoardView::showEvent(QShowEvent* event)
{
    QScrollArea::showEvent(event);
    qApp->installEventFilter(this);
    arrange();
}

void BoardView::hideEvent(QHideEvent* event)
{
    qApp->removeEventFilter(this);
    endDrag(false);
    QScrollArea::hideEvent(event);
}

void BoardView::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    arrange();
}

// Tiles that stay keep what they show.
void BoardView::setBoard(const app::Board& board)
{
    if (m_drag) endDrag(false);
    const bool other = board.id != m_board.id;
    QList<TileFrame*> before = m_frames;
    m_board = board;
    m_frames.clear();
    for (const app::Tile& tile : board.tiles) {
        const auto stays = std::find_if(before.begin(), before.end(), [&](const TileFrame* frame) {
            return !other && frame->tile().id == tile.id && frame->tile().type == tile.type;
        });
        if (stays == before.end()) {
            m_frames.append(makeFrame(tile));
            continue;
        }
        (*stays)->setTile(tile);
        m_frames.append(*stays);
        before.erase(stays);
    }
    // A menu of theirs may be the one that removed them.
    for (TileFrame* frame : before) {
        frame->hide();
        frame->deleteLater();
    }
    if (!app::findTile(board, m_full)) m_full.clear();
    arrange();
}

void BoardView::setSpan(double seconds)
{
    m_span = seconds;
    for (TileFrame* frame : m_frames) frame->setSpan(seconds);
}

QList<TileFrame*> BoardView::frames() const
{
    QList<TileFrame*> list;
    for (const std::size_t i : app::readingOrder(m_board.tiles)) list.append(m_frames[qsizetype(i)]);
    return list;
}

TileFrame* BoardView::frame(const std::string& tile) const
{
    for (TileFrame* frame : m_frames)
        if (frame->tile().id == tile) return frame;
    return nullptr;
}

void BoardView::focusTile(const std::string& tile)
{
    if (TileFrame* one = tile.empty() ? frames().value(0) : frame(tile)) {
        one->setFocus(Qt::OtherFocusReason);
        ensureWidgetVisible(one);
    }
}

void BoardView::setFull(const std::string& tile)
{
    m_full = tile;
    arrange();
    if (!tile.empty()) focusTile(tile);
}

double BoardView::columnStep() const
{
    const double space = gap * Theme::current().u();
    return (viewport()->width() + space) / m_columns;
}

int BoardView::rowStep() const
{
    return (rowHeight + gap) * Theme::current().u();
}

QRect BoardView::rectOf(const app::TilePlace& place) const
{
    const int space = gap * Theme::current().u();
    const int left = qRound(place.column * columnStep()), right = qRound((place.column + place.columns) * columnStep());
    return {left, place.row * rowStep(), right - left - space, place.rows * rowStep() - space};
}

void BoardView::place(TileFrame* frame, const app::TilePlace& place)
{
    frame->setGeometry(rectOf(place));
}

void BoardView::arrange()
{
    // On the wall few large tiles stand on the full grid, although their type is large too.
    const Theme& theme = Theme::current();
    const double scale = theme.look() == look::Look::Wall ? 1.0 : theme.u() / 4.0;
    const double wide = window()->width() / scale;
    m_columns = wide < slimBelow ? app::slimColumns : wide < narrowBelow ? app::narrowColumns : app::boardColumns;
    const app::Board& shown = m_drag ? m_drag->preview : m_board;
    const std::vector<app::TilePlace> narrow =
        isNarrow() ? app::narrowPlaces(shown.tiles, m_columns) : std::vector<app::TilePlace>();
    int bottom = 0;
    for (qsizetype i = 0; i < m_frames.size(); ++i) {
        const app::TilePlace& at = isNarrow() ? narrow[std::size_t(i)] : shown.tiles[std::size_t(i)].place;
        TileFrame* frame = m_frames[i];
        const bool full = frame->tile().id == m_full;
        frame->setFixed(m_board.locked || isNarrow() || !m_full.empty());
        if (full)
            frame->setGeometry(viewport()->rect());
        else if (!m_drag || m_drag->tile != frame->tile().id)
            place(frame, at);
        frame->setVisible(m_full.empty() || full);
        bottom = std::max(bottom, rectOf(at).bottom() + 1);
    }
    m_grid->setMinimumHeight(m_full.empty() ? bottom : 0);
}

void BoardView::showGhost(const QRect& place)
{
    m_grid->setGhost(place);
}

QSize BoardView::pictureSize(const std::string& tile) const
{
    const TileFrame* one = frame(tile);
    const QSize shown = one ? one->size() : QSize(viewport()->width(), m_grid->minimumHeight());
    return shown + QSize(0, footHeight * Theme::current().u());
}

void BoardView::paint(QPainter* painter, const std::string& tile, const QString& foot)
{
    const Theme& theme = Theme::current();
    const QSize size = pictureSize(tile);
    TileFrame* const one = frame(tile);
    painter->fillRect(QRect(QPoint(), size), theme.color(one ? Token::Base : Token::Window));
    for (TileFrame* shown : one ? QList<TileFrame*>{one} : frames()) {
        painter->save();
        if (!one) painter->translate(shown->pos());
        shown->paint(painter);
        painter->restore();
    }
    const int u = theme.u(), height = footHeight * u;
    painter->setFont(theme.font(look::Type::Caption));
    painter->setPen(theme.color(Token::Muted));
    painter->drawText(QRect(4 * u, size.height() - height, size.width() - 8 * u, height),
                      Qt::AlignLeft | Qt::AlignVCenter, foot);
}

// --- the keyboard's way through the tiles ----------------------------------------------------------------------------

// The tile whose frame has the focus, or the one in which it is.
TileFrame* BoardView::focused(bool inside) const
{
    const QWidget* focus = QApplication::focusWidget();
    for (TileFrame* frame : m_frames)
        if (focus && (frame == focus || (inside && frame->isAncestorOf(focus)))) return frame;
    return nullptr;
}

// What stands in tiles is left out of the way from tile to tile: it is entered by Enter or by the mouse.
bool BoardView::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::FocusIn || !watched->isWidgetType()) return QScrollArea::eventFilter(watched, event);
    auto* widget = static_cast<QWidget*>(watched);
    if (!m_grid->isAncestorOf(widget)) {
        m_entered = nullptr;
        return false;
    }
    TileFrame* holder = nullptr;
    for (TileFrame* frame : m_frames)
        if (frame == widget || frame->isAncestorOf(widget)) holder = frame;
    if (!holder || holder == widget) {
        m_entered = nullptr;
        if (holder) ensureWidgetVisible(holder, 0, gap * Theme::current().u());
        return false;
    }
    if (isWalkedTo(event) && m_entered != holder) {
        const bool next = static_cast<QFocusEvent*>(event)->reason() == Qt::TabFocusReason;
        QMetaObject::invokeMethod(
            this, [this, next, past = QPointer<QWidget>(widget)] { (void)(past && walkOn(past, next)); },
            Qt::QueuedConnection);
        return false;
    }
    m_entered = holder;
    return false;
}

bool BoardView::focusNextPrevChild(bool next)
{
    if (TileFrame* holder = m_entered; holder && holder != QApplication::focusWidget()) {
        // Round and round within the tile.
        QWidget* start = QApplication::focusWidget();
        for (QWidget* one = next ? start->nextInFocusChain() : start->previousInFocusChain(); one != start;
             one = next ? one->nextInFocusChain() : one->previousInFocusChain())
            if (holder->view()->isAncestorOf(one) && one->isVisible() && one->isEnabled() &&
                (one->focusPolicy() & Qt::TabFocus)) {
                one->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
                return true;
            }
        return true;
    }
    TileFrame* present = focused(false);
    if (!present) return QScrollArea::focusNextPrevChild(next);
    const QList<TileFrame*> list = frames();
    const qsizetype at = list.indexOf(present) + (next ? 1 : -1);
    if (at < 0 || at >= list.size() || !m_full.empty()) return walkOn(m_entry, next);
    list[at]->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

// On from there to what stands next to the board.
bool BoardView::walkOn(QWidget* from, bool next)
{
    const auto beside = [&from, next] { return next ? from->nextInFocusChain() : from->previousInFocusChain(); };
    QWidget* const start = from;
    for (from = beside(); from != start; from = beside()) {
        const bool enters = from == m_entry && start != m_entry;
        if ((enters || !isAncestorOf(from)) && from->window() == window() && from->isVisible() && from->isEnabled() &&
            (from->focusPolicy() & Qt::TabFocus)) {
            from->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
            return true;
        }
    }
    return false;
}

bool BoardView::back()
{
    if (m_drag) {
        endDrag(false);
        return true;
    }
    if (TileFrame* holder = focused(true); holder && !holder->hasFocus()) {
        holder->setFocus(Qt::OtherFocusReason);
        return true;
    }
    if (m_full.empty()) return false;
    const std::string tile = m_full;
    setFull({});
    focusTile(tile);
    return true;
}

} // namespace titer::tiles

#include "ui/tiles/board/moc_board_view.cpp"
