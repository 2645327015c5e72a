// The canvas: zoom, events, drops; its acts and menus: flow_view_acts.cpp.
#include "ui/flow/flow_view.h"

#include "ui/flow/flow_accessible.h"
#include "ui/flow/flow_keys.h"
#include "ui/flow/flow_mouse.h"
#include "ui/flow/name_field.h"
#include "ui/flow/note_field.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace titer::flow {

namespace {

constexpr qreal maxFit = 1.0, maxFitSelection = 2.0;

} // namespace

FlowView::FlowView(app::Document& document, QWidget* parent)
    : QGraphicsView(parent)
    , m_scene(new FlowScene(document, this))
    , m_edits(document)
    , m_mouse(std::make_unique<FlowMouse>(*this))
    , m_keys(std::make_unique<FlowKeys>(*this))
{
    installFlowAccessibility();
    setScene(m_scene);
    setFrameShape(NoFrame);
    setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    setViewportUpdateMode(MinimalViewportUpdate);
    setOptimizationFlags(DontSavePainterState | DontAdjustForAntialiasing);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTransformationAnchor(NoAnchor);
    setResizeAnchor(NoAnchor);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
    setAcceptDrops(true);
    setAccessibleName(tr("Flowsheet"));
    makeActs();
    connect(m_scene, &FlowScene::selectionMoved, this, [this] {
        const QStringList units = selection();
        const QStringList parts = m_scene->selectedParts();
        if (!parts.isEmpty() && !parts.contains(m_keys->current())) m_keys->setCurrent(parts.last());
        refreshActs();
        emit selectionChanged(units);
    });
    connect(m_scene, &FlowScene::synced, this, [this] {
        if (!m_scene->has(m_keys->current())) m_keys->setCurrent({});
        refreshActs();
        reportReorder(*this);
    });
    fit();
}

FlowView::~FlowView() = default;

void FlowView::setOverlay(const QHash<QString, UnitOverlay>& units, const QHash<int, StreamOverlay>& streams)
{
    m_scene->setOverlay(units, streams);
}

void FlowView::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_mouse->cancel();
    m_keys->cancel();
    setAcceptDrops(!readOnly);
    refreshActs();
}

QString FlowView::current() const
{
    const QStringList units = selection();
    if (units.contains(m_keys->current())) return m_keys->current();
    return units.isEmpty() ? QString() : units.last();
}

QString FlowView::currentPart() const
{
    const QStringList parts = m_scene->selectedParts();
    if (parts.contains(m_keys->current())) return m_keys->current();
    return parts.isEmpty() ? QString() : parts.last();
}

void FlowView::reveal(const QString& unit)
{
    const UnitItem* item = m_scene->unit(unit);
    if (!item) return;
    if (m_scene->zones().boxOf(unit)) m_scene->zones().setFolded(m_scene->zones().zoneOf(unit), false);
    select({unit});
    if (zoom() < 0.45) setZoom(1);
    bringIntoSight(item->mapRectToScene(item->boundingRect()));
}

void FlowView::bringIntoSight(const QRectF& place)
{
    const int edge = 2 * look::Theme::current().u();
    const QRect room = viewport()->rect().adjusted(edge, edge, -edge - m_covered, -edge);
    const QRect there = mapFromScene(place).boundingRect();
    // Of what is larger than the room, its begin.
    const auto away = [](int first, int last, int from, int to) {
        if (first < from || last - first > to - from) return first - from;
        return std::max(0, last - to);
    };
    const int x = away(there.left(), there.right(), room.left(), room.right());
    const int y = away(there.top(), there.bottom(), room.top(), room.bottom());
    if (x == 0 && y == 0) return;
    m_autoFit = false; // or the next notice would fit the whole plant next to an inspector
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() + x);
    verticalScrollBar()->setValue(verticalScrollBar()->value() + y);
}

void FlowView::setHint(const QString& hint)
{
    if (hint == m_hint) return;
    m_hint = hint;
    setAccessibleDescription(hint);
    emit hintChanged(hint);
}

// --- zoom ------------------------------------------------------------------------------------------------------------

void FlowView::setZoom(qreal zoom)
{
    zoomAt(viewport()->rect().center(), zoom);
}

void FlowView::zoomAt(QPoint at, qreal zoom)
{
    m_autoFit = false;
    changeZoom(at, zoom);
}

void FlowView::changeZoom(QPoint at, qreal wanted)
{
    const qreal target = std::clamp(wanted, minZoom, maxZoom);
    if (target == zoom()) return;
    const QPointF kept = mapToScene(at);
    setTransform(QTransform::fromScale(target, target));
    m_scene->setZoom(target);
    const QPointF moved = mapFromScene(kept) - at;
    // All is repainted: nothing of the old picture needs to be moved.
    setViewportUpdateMode(FullViewportUpdate);
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() + int(std::lround(moved.x())));
    verticalScrollBar()->setValue(verticalScrollBar()->value() + int(std::lround(moved.y())));
    setViewportUpdateMode(MinimalViewportUpdate);
    emit zoomChanged(target);
}

// The plant stays fitted while the canvas changes its size, until somebody chooses another view.
void FlowView::fit()
{
    fitRect(m_scene->contentRect(), maxFit);
    m_autoFit = true;
}

void FlowView::resizeEvent(QResizeEvent* event)
{
    QGraphicsView::resizeEvent(event);
    if (m_autoFit && !staysFitted(event->oldSize())) fit();
}

// A notice that comes or goes beneath the sheet takes little of its height: then the sheet stays where it is, as long as it is seen whole.
bool FlowView::staysFitted(QSize before) const
{
    const double share = before.height() > 0 ? double(height()) / before.height() : 0.0;
    if (before.width() != width() || share < 0.7 || share > 1.4) return false;
    return viewport()->rect().contains(mapFromScene(m_scene->contentRect()).boundingRect());
}

void FlowView::fitSelection()
{
    QRectF all;
    for (const QString& id : selection()) {
        const UnitItem& item = *m_scene->unit(id);
        all |= item.isAway() ? m_scene->placeOf(id) : item.mapRectToScene(item.boundingRect());
    }
    for (const QString& note : m_scene->notes().chosen()) all |= m_scene->notes().item(note)->box();
    for (int stream : m_scene->selectedStreams()) all |= m_scene->stream(stream)->boundingRect();
    if (!all.isEmpty()) fitRect(all, maxFitSelection);
}

void FlowView::fitRect(const QRectF& rect, qreal max)
{
    if (rect.isEmpty()) {
        changeZoom(viewport()->rect().center(), 1);
        centerOn(0, 0);
        return;
    }
    const qreal edge = 8.0 * look::Theme::current().u();
    const QSizeF room = QSizeF(viewport()->size()) - QSizeF(edge + m_covered, edge);
    const qreal target = std::min({max, room.width() / rect.width(), room.height() / rect.height()});
    m_autoFit = false;
    changeZoom(viewport()->rect().center(), std::max(minZoom, target));
    centerOn(rect.center() + QPointF(m_covered / 2.0 / this->zoom(), 0));
}

void FlowView::changeEvent(QEvent* event)
{
    QGraphicsView::changeEvent(event);
    if (event->type() != QEvent::LanguageChange) return;
    setAccessibleName(tr("Flowsheet"));
    nameActs();
    m_scene->retranslate();
}

void FlowView::wheelEvent(QWheelEvent* event)
{
    const QPoint angle = event->angleDelta();
    if (event->modifiers() & Qt::ShiftModifier) {
        QScrollBar* bar = horizontalScrollBar();
        bar->setValue(bar->value() - (angle.y() ? angle.y() : angle.x()));
    } else {
        zoomAt(event->position().toPoint(), zoom() * std::pow(1.2, angle.y() / 120.0));
    }
    event->accept();
}

// --- mouse and keyboard ----------------------------------------------------------------------------------------------

bool FlowView::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && hasFocus() && m_keys->wants(static_cast<QKeyEvent*>(event))) {
        event->accept();
        return true;
    }
    return QGraphicsView::event(event);
}

bool FlowView::focusNextPrevChild(bool next)
{
    // Tab walks the units; only after the last one it leaves the canvas.
    if (hasFocus() && m_keys->staysInside(next)) return false;
    return QGraphicsView::focusNextPrevChild(next);
}

void FlowView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_mouse->cancel()) return;
    if (m_mouse->isBusy()) return;
    if (m_keys->press(event))
        event->accept();
    else
        event->ignore();
}

void FlowView::mousePressEvent(QMouseEvent* event)
{
    m_keys->cancel();
    m_keys->showFocus(false);
    if (!m_mouse->press(event)) QGraphicsView::mousePressEvent(event);
}

void FlowView::mouseMoveEvent(QMouseEvent* event)
{
    if (!m_mouse->move(event)) QGraphicsView::mouseMoveEvent(event);
}

void FlowView::mouseReleaseEvent(QMouseEvent* event)
{
    if (!m_mouse->release(event)) QGraphicsView::mouseReleaseEvent(event);
}

void FlowView::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (!m_mouse->doubleClick(event)) QGraphicsView::mouseDoubleClickEvent(event);
}

void FlowView::focusInEvent(QFocusEvent* event)
{
    QGraphicsView::focusInEvent(event);
    const bool byKey = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason ||
                       event->reason() == Qt::ShortcutFocusReason;
    if (byKey && m_keys->current().isEmpty() && !m_scene->flowOrder().isEmpty())
        m_keys->setCurrent(m_scene->flowOrder().first());
    m_keys->showFocus(byKey);
}

void FlowView::focusOutEvent(QFocusEvent* event)
{
    QGraphicsView::focusOutEvent(event);
    m_keys->showFocus(false);
}

void FlowView::drawForeground(QPainter* painter, const QRectF&)
{
    painter->setRenderHint(QPainter::Antialiasing);
    m_mouse->paint(painter);
    m_keys->paint(painter);
}

// --- drops -----------------------------------------------------------------------------------------------------------

void FlowView::dragEnterEvent(QDragEnterEvent* event)
{
    if (!m_readOnly && event->mimeData()->hasFormat(QString::fromLatin1(paletteMime))) event->acceptProposedAction();
}

void FlowView::dragMoveEvent(QDragMoveEvent* event)
{
    if (!m_readOnly && event->mimeData()->hasFormat(QString::fromLatin1(paletteMime))) event->acceptProposedAction();
}

void FlowView::dropEvent(QDropEvent* event)
{
    const QByteArray type = event->mimeData()->data(QString::fromLatin1(paletteMime));
    if (m_readOnly || type.isEmpty()) return;
    const QPointF corner = mapToScene(event->position().toPoint()) - QPointF(symbolSize, symbolSize) / 2;
    if (!add(QString::fromUtf8(type), corner).isEmpty()) event->acceptProposedAction();
    setFocus(Qt::MouseFocusReason);
}

} // namespace titer::flow

#include "ui/flow/moc_flow_view.cpp"
