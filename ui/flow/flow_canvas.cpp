// The sheet stays fitted until somebody chooses what is in sight.
#include "ui/flow/flow_canvas.h"

#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace titer::flow {

namespace {

constexpr qreal maxFit = 1.0, maxFitSelection = 2.0;
constexpr qreal legible = 0.45; // zoom below which a unit in hand cannot be read

} // namespace

FlowCanvas::FlowCanvas(app::Document& document, QWidget* parent)
    : QGraphicsView(parent)
    , m_scene(new FlowScene(document, this))
    , m_edits(document)
{
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
    setAccessibleName(tr("Flowsheet"));
    connect(m_scene, &FlowScene::selectionMoved, this, [this] {
        const QStringList units = selection();
        const QStringList parts = m_scene->selectedParts();
        if (!parts.isEmpty() && !parts.contains(m_walkedTo)) walkTo(parts.last());
        emit selectionChanged(units);
    });
    connect(m_scene, &FlowScene::synced, this, [this] {
        if (!m_scene->has(m_walkedTo)) walkTo({});
    });
    fit();
}

QString FlowCanvas::current() const
{
    const QStringList units = selection();
    if (units.contains(m_walkedTo)) return m_walkedTo;
    return units.isEmpty() ? QString() : units.last();
}

std::optional<model::PortRef> FlowCanvas::currentPort() const
{
    const std::optional<PortHit>& port = m_scene->chosenPort();
    return port ? std::optional(model::PortRef{port->unit.toStdString(), port->port.toStdString()}) : std::nullopt;
}

QString FlowCanvas::currentPart() const
{
    const QStringList parts = m_scene->selectedParts();
    if (parts.contains(m_walkedTo)) return m_walkedTo;
    return parts.isEmpty() ? QString() : parts.last();
}

void FlowCanvas::walkTo(const QString& part)
{
    m_scene->setFocusShown(m_walkedTo, false);
    m_walkedTo = part;
    showFocus(m_focusShown);
}

void FlowCanvas::showFocus(bool shown)
{
    m_focusShown = shown;
    m_scene->setFocusShown(m_walkedTo, shown && hasFocus());
}

void FlowCanvas::reveal(const QString& unit)
{
    const UnitItem* item = m_scene->unit(unit);
    if (!item) return;
    if (m_scene->zones().boxOf(unit)) m_scene->zones().setFolded(m_scene->zones().zoneOf(unit), false);
    select({unit});
    if (zoom() < legible) setZoom(1);
    bringIntoSight(boxOf(unit));
}

void FlowCanvas::revealStream(int stream)
{
    const std::vector<model::StreamEntry>& streams = m_scene->document().flowsheet().streams;
    if (stream < 0 || std::size_t(stream) >= streams.size()) return;
    const QString from = QString::fromStdString(streams[std::size_t(stream)].from.unit),
                  to = QString::fromStdString(streams[std::size_t(stream)].to.unit);
    // Within a zone that is folded there is none.
    if (m_scene->zones().boxOf(from) && m_scene->zones().zoneOf(from) == m_scene->zones().zoneOf(to))
        m_scene->zones().setFolded(m_scene->zones().zoneOf(from), false);
    m_scene->select({}, {stream});
    if (zoom() < legible) setZoom(1);
    if (const StreamItem* item = m_scene->stream(stream)) bringIntoSight(item->sceneBoundingRect());
}

void FlowCanvas::setLoopOverlay(const QHash<QString, LoopOverlay>& loops)
{
    m_loops = loops;
    showLoops();
}

void FlowCanvas::setArmedLoops(const QHash<QString, QString>& loops)
{
    if (loops == m_armed) return;
    m_armed = loops;
    showLoops();
}

void FlowCanvas::showLoops()
{
    QHash<QString, LoopOverlay> all = m_loops;
    for (auto it = m_armed.cbegin(); it != m_armed.cend(); ++it) all[it.key()].armed = it.value();
    m_scene->setLoopOverlay(all);
}

QRectF FlowCanvas::boxOf(const QString& unit) const
{
    const UnitItem* item = m_scene->unit(unit);
    return item->isAway() ? m_scene->placeOf(unit) : item->mapRectToScene(item->boundingRect());
}

void FlowCanvas::bringIntoSight(const QRectF& place)
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
    if (m_fit == Fit::Whole) m_fit = Fit::Moved; // or the next notice would fit the whole plant next to an inspector
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() + x);
    verticalScrollBar()->setValue(verticalScrollBar()->value() + y);
}

void FlowCanvas::setCovered(int right)
{
    const bool uncovered = right == 0 && m_covered > 0;
    m_covered = right;
    if (uncovered && m_fit != Fit::Own) fit();
}

void FlowCanvas::setHint(const QString& hint)
{
    if (hint == m_hint) return;
    m_hint = hint;
    setAccessibleDescription(hint);
    emit hintChanged(hint);
}

// --- zoom ------------------------------------------------------------------------------------------------------------

void FlowCanvas::setZoom(qreal zoom)
{
    zoomAt(viewport()->rect().center(), zoom);
}

void FlowCanvas::zoomAt(QPoint at, qreal zoom)
{
    m_fit = Fit::Own;
    changeZoom(at, zoom);
}

void FlowCanvas::changeZoom(QPoint at, qreal wanted)
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

// The plant stays fitted while the canvas changes its size, until somebody chooses another view; but what stands next to it, such as an
// inspector, makes the unit in hand neither too small to read nor pushes it out of sight.
void FlowCanvas::fit()
{
    // Words and edges keep their size on the screen, so that the room of a plant on the sheet depends on the zoom. Counted from the same
    // zoom each time, it has one fit; the second step takes words as they are at the first.
    changeZoom(viewport()->rect().center(), maxFit);
    for (int step = 0; step < 2; ++step) fitRect(m_scene->contentRect(), maxFit);
    m_fit = Fit::Whole;
}

void FlowCanvas::resizeEvent(QResizeEvent* event)
{
    QGraphicsView::resizeEvent(event);
    const bool widens = width() > event->oldSize().width(); // what stood next to it goes
    const bool fitted = m_fit == Fit::Whole || (m_fit == Fit::Moved && widens), wasLegible = zoom() >= legible;
    const QString unit = current();
    const bool wasSeen =
        !unit.isEmpty() && QRect(QPoint(), event->oldSize()).intersects(mapFromScene(boxOf(unit)).boundingRect());
    if (fitted && !staysFitted(event->oldSize())) fit();
    if (!wasSeen || !wasLegible) return;
    const Fit kept = fitted ? Fit::Whole : m_fit; // with more room the whole plant is seen again
    if (zoom() < legible) setZoom(legible);
    bringIntoSight(boxOf(unit));
    m_fit = kept;
}

// A notice that comes or goes beneath the sheet takes little of its height: then the sheet stays where it is, as long as it is seen whole.
bool FlowCanvas::staysFitted(QSize before) const
{
    const double share = before.height() > 0 ? double(height()) / before.height() : 0.0;
    if (before.width() != width() || share < 0.7 || share > 1.4) return false;
    return viewport()->rect().contains(mapFromScene(m_scene->contentRect()).boundingRect());
}

// From the same zoom in two steps, as the whole.
void FlowCanvas::fitSelection()
{
    const auto box = [this] {
        QRectF all;
        for (const QString& id : selection()) all |= boxOf(id);
        for (const QString& note : m_scene->notes().chosen()) all |= m_scene->notes().item(note)->box();
        for (int stream : m_scene->selectedStreams()) all |= m_scene->stream(stream)->boundingRect();
        return all;
    };
    if (box().isEmpty()) return;
    changeZoom(viewport()->rect().center(), maxFitSelection);
    for (int step = 0; step < 2; ++step) fitRect(box(), maxFitSelection);
}

void FlowCanvas::fitRect(const QRectF& rect, qreal max)
{
    if (rect.isEmpty()) {
        changeZoom(viewport()->rect().center(), 1);
        centerOn(0, 0);
        return;
    }
    const qreal edge = 8.0 * look::Theme::current().u();
    const QSizeF room = QSizeF(viewport()->size()) - QSizeF(edge + m_covered, edge);
    const qreal target = std::min({max, room.width() / rect.width(), room.height() / rect.height()});
    m_fit = Fit::Own;
    changeZoom(viewport()->rect().center(), std::max(minZoom, target));
    centerOn(rect.center() + QPointF(m_covered / 2.0 / this->zoom(), 0));
}

void FlowCanvas::changeEvent(QEvent* event)
{
    QGraphicsView::changeEvent(event);
    if (event->type() != QEvent::LanguageChange) return;
    setAccessibleName(tr("Flowsheet"));
    m_scene->retranslate();
}

void FlowCanvas::wheelEvent(QWheelEvent* event)
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

} // namespace titer::flow

#include "ui/flow/moc_flow_canvas.cpp"
