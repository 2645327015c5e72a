// Brings the parts of the sheet up to date, one after the other: each stands on those before it.
#include "ui/flow/scene/flow_scene.h"

#include "app/common/sentence.h"
#include "app/common/shown_units.h"
#include "app/form/plant_words.h"
#include "ui/flow/scene/stream_routes.h"
#include "ui/flow/scene/text_places.h"

#include <QGraphicsSceneHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <cmath>

namespace titer::flow {

using look::Detail;

namespace {

constexpr qreal sheetBlock = 1024; // the scene grows by whole blocks, so that it rarely does

QString text(const std::string& s)
{
    return QString::fromStdString(s);
}

const QPair<Part, bool FlowLook::*> parts[] = {{Part::Streams, &FlowLook::streams},
                                               {Part::Values, &FlowLook::values},
                                               {Part::Ports, &FlowLook::ports},
                                               {Part::Loops, &FlowLook::loops},
                                               {Part::Zones, &FlowLook::zones}};

} // namespace

FlowScene::FlowScene(app::Document& document, QObject* parent)
    : QGraphicsScene(parent)
    , m_document(document)
    , m_units(*this, m_look)
    , m_streams(*this, m_look)
    , m_notes(*this, m_look)
    , m_folds(document, m_units, m_streams, m_corners)
    , m_zones(*this, m_look, document, m_units, m_folds, m_corners)
    , m_loops(*this, m_look)
{
    // A few hundred items that move: an index costs more than it finds.
    setItemIndexMethod(NoIndex);
    m_look = lookAt({}, 1);
    setSceneRect(-2048, -2048, 4096, 4096);
    connect(&document, &app::Document::changed, this, &FlowScene::sync);
    connect(&document, &app::Document::checked, this, &FlowScene::syncConditions);
    connect(&document.folding(), &app::Folding::changed, this, &FlowScene::sync);
    connect(&look::Theme::current(), &look::Theme::changed, this, &FlowScene::lookChanged);
    connect(&app::ShownUnits::current(), &app::ShownUnits::changed, this, &FlowScene::retranslate);
    sync();
    syncConditions();
}

void FlowScene::sync()
{
    const model::Flowsheet& flowsheet = m_document.flowsheet();
    const FlowGraph graph(flowsheet);
    m_corners.clear();
    const std::vector<model::Point> corners = places(flowsheet, graph);
    for (size_t i = 0; i < corners.size(); ++i)
        m_corners.put(text(flowsheet.units[i].id), QPointF(corners[i].x, corners[i].y) * step);
    m_units.sync(flowsheet, graph, m_document.catalogue());
    m_selectedUnits.removeIf([this](const QString& id) { return !unit(id); });
    if (m_chosenPort && !unit(m_chosenPort->unit)) m_chosenPort.reset();
    m_streams.sync(flowsheet.streams, contents(flowsheet, graph, m_document.catalogue()));
    m_notes.sync(flowsheet.notes, m_corners);
    m_folds.sync(graph);
    m_zones.syncBoxes();
    place();
    select(selectedParts(), selectedStreams());
    emit synced();
}

void FlowScene::retranslate()
{
    m_units.forgetSizes();
    sync();
    syncConditions();
}

void FlowScene::syncConditions()
{
    QHash<QString, UnitCondition> found;
    const auto add = [&](const std::string& where, const base::Sentence& what, int UnitCondition::* count) {
        const QStringList path = text(where).split(QLatin1Char('/'));
        if (path.size() < 2 || path.first() != QLatin1String("units")) return;
        UnitCondition& condition = found[path[1]];
        const QString sentence = app::inPlantWords(app::sentence(what), m_document, where);
        // A run repeats what the check has said.
        if (condition.sentences.contains(sentence)) return;
        condition.sentences << sentence;
        ++(condition.*count);
    };
    for (const base::Errors* list : {&m_document.errors(), &std::as_const(m_runErrors)})
        for (const base::Error& error : *list) add(error.where, error.what, &UnitCondition::errors);
    for (const base::Notices* list : {&m_document.notices(), &std::as_const(m_runNotices)})
        for (const base::Notice& notice : *list) add(notice.where, notice.what, &UnitCondition::notices);
    m_units.setConditions(found);
    m_zones.placeBoxes();
    emit synced();
}

void FlowScene::setFindings(const base::Errors& errors, const base::Notices& notices)
{
    if (errors == m_runErrors && notices == m_runNotices) return;
    m_runErrors = errors;
    m_runNotices = notices;
    syncConditions();
}

void FlowScene::setOverlay(const QHash<QString, UnitOverlay>& units, const QHash<int, StreamOverlay>& streams)
{
    m_units.setOverlay(units);
    m_streams.setOverlay(streams);
    m_folds.placeArrows();
    placeTexts(m_look, m_units, m_streams, m_zones);
}

void FlowScene::setLoopOverlay(const QHash<QString, LoopOverlay>& loops)
{
    m_loops.setValues(loops);
    syncLoops();
}

void FlowScene::syncLoops()
{
    m_loops.sync(m_document, m_units, m_folds, m_zones, m_selectedUnits);
}

// --- places ----------------------------------------------------------------------------------------------------------

void FlowScene::preview(const QHash<QString, QPointF>& corners)
{
    m_corners.hold(corners);
    place();
}

void FlowScene::place()
{
    const std::vector<model::StreamEntry>& streams = m_document.flowsheet().streams;
    bool moved = m_folds.place();
    moved |= m_notes.place(m_corners);
    m_zones.placeBoxes();
    m_zones.syncPlates();
    joinSymbols(m_units, m_streams, streams);
    if (moved) m_units.syncRoom();
    routeStreams(m_streams, streams, {m_units, m_notes, m_folds, m_zones});
    syncLoops();
    if (moved) extendSceneRect();
    placeTexts(m_look, m_units, m_streams, m_zones);
}

void FlowScene::extendSceneRect()
{
    QRectF need = contentRect().adjusted(-sheetBlock, -sheetBlock, sheetBlock, sheetBlock) | sceneRect();
    need.setLeft(std::floor(need.left() / sheetBlock) * sheetBlock);
    need.setTop(std::floor(need.top() / sheetBlock) * sheetBlock);
    need.setRight(std::ceil(need.right() / sheetBlock) * sheetBlock);
    need.setBottom(std::ceil(need.bottom() / sheetBlock) * sheetBlock);
    if (need != sceneRect()) setSceneRect(need);
}

QRectF FlowScene::contentRect() const
{
    QRectF all;
    for (const UnitItem* item : m_units.items())
        if (!item->isAway()) all |= item->mapRectToScene(item->boundingRect());
    for (const ZoneBox* box : m_zones.boxes()) all |= box->boundingRect();
    for (const StreamItem* item : m_streams.items())
        if (!item->way().isEmpty()) all |= item->boundingRect();
    for (const NoteItem* note : m_notes.items()) all |= note->mapRectToScene(note->boundingRect());
    if (m_look.zones)
        for (const Zone& zone : m_zones.plates()) all |= zone.rect;
    return all;
}

QRectF FlowScene::placeOf(const QString& part) const
{
    if (const ZoneBox* box = m_zones.boxOf(part)) return box->face().box;
    if (const NoteItem* words = m_notes.item(part)) return words->box();
    const UnitItem* item = unit(part);
    return item ? item->symbolRect() : QRectF();
}

QPointF FlowScene::portPlace(const PortHit& port) const
{
    const UnitItem* item = unit(port.unit);
    if (const ZoneBox* box = m_zones.boxOf(port.unit)) return box->face().box.center();
    const PortShape* shape = item && item->face().shape ? item->face().shape->port(port.port) : nullptr;
    return shape ? item->anchor(shape->anchors.first()) : QPointF();
}

// --- what lies under a point, what is walked to and selected ----------------------------------------------------------

QString FlowScene::unitAt(QPointF at) const
{
    const ZoneBox* box = m_zones.boxAt(at);
    return box ? box->face().key : m_units.at(at);
}

QString FlowScene::partAt(QPointF at) const
{
    const QString unit = unitAt(at);
    return unit.isEmpty() ? m_notes.at(at) : unit;
}

QStringList FlowScene::walkOrder() const
{
    QStringList order;
    for (const QString& id : flowOrder())
        if (m_zones.standIn(id) == id) order.append(id);
    return order + m_notes.keys();
}

void FlowScene::setFocusShown(const QString& part, bool shown)
{
    if (UnitItem* item = unit(part)) item->setFocusShown(shown);
    if (NoteItem* item = m_notes.item(part)) item->setFocusShown(shown);
    m_zones.setFocusShown(part, shown);
}

void FlowScene::select(const QStringList& parts, const QList<int>& streams)
{
    QStringList known;
    for (const QString& id : parts)
        if (unit(id) && !known.contains(id)) known.append(id);
    bool changed = known != m_selectedUnits;
    m_selectedUnits = known;
    changed |= m_units.choose(known);
    changed |= m_notes.choose(parts);
    changed |= m_streams.choose(streams);
    if (!changed) return;
    choosePort({});
    m_zones.placeBoxes();
    syncLoops();
    emit selectionMoved();
}

void FlowScene::choosePort(const std::optional<PortHit>& port)
{
    if (port == m_chosenPort) return;
    m_chosenPort = port;
    restPorts();
}

void FlowScene::restPorts()
{
    for (const QString& id : flowOrder()) {
        UnitItem* item = unit(id);
        if (!item) continue;
        QHash<QString, PortMark> marks;
        if (m_chosenPort && m_chosenPort->unit == id && item->face().shape)
            for (const PortShape& port : item->face().shape->ports)
                marks[port.key] = port.key == m_chosenPort->port ? PortMark::Chosen : PortMark::Plain;
        item->setPortMarks(marks);
    }
}

// --- look ------------------------------------------------------------------------------------------------------------

void FlowScene::setZoom(qreal zoom)
{
    if (zoom == m_look.zoom) return;
    m_look = lookAt(m_look, zoom);
    m_units.zoomChanged();
    restLookChanged();
}

void FlowScene::setPart(Part part, bool shown)
{
    for (const auto& [which, member] : parts)
        if (which == part && m_look.*member != shown) {
            m_look.*member = shown;
            lookChanged();
        }
}

void FlowScene::usePaper(const FlowLook& like)
{
    m_look = lookAt(like, 1);
    m_look.ports = false;
    m_look.paper = true;
    lookChanged();
}

void FlowScene::lookChanged()
{
    m_units.lookChanged();
    restLookChanged();
}

void FlowScene::restLookChanged()
{
    m_zones.syncPlates();
    m_streams.lookChanged();
    m_zones.lookChanged();
    m_notes.lookChanged();
    m_loops.lookChanged();
    placeTexts(m_look, m_units, m_streams, m_zones);
    update();
}

void FlowScene::helpEvent(QGraphicsSceneHelpEvent* event)
{
    const QString zone = m_look.zones ? m_zones.toldAt(event->scenePos()) : QString();
    if (zone.isEmpty()) return QGraphicsScene::helpEvent(event);
    QToolTip::showText(event->screenPos(), zone, event->widget());
    event->accept();
}

void FlowScene::drawBackground(QPainter* painter, const QRectF& rect)
{
    const look::Theme& theme = look::Theme::current();
    painter->fillRect(rect, theme.color(m_look.paper ? look::Token::Base : look::Token::Canvas));
    if (m_look.detail != Detail::Overview && !m_look.paper) {
        const qreal pitch = m_look.zoom < 0.75 ? 2 * step : step;
        const QColor color = theme.color(look::Token::Dot);
        const qreal size = m_look.screen(1.5);
        painter->setRenderHint(QPainter::Antialiasing, false);
        for (qreal y = std::floor(rect.top() / pitch) * pitch; y <= rect.bottom(); y += pitch)
            for (qreal x = std::floor(rect.left() / pitch) * pitch; x <= rect.right(); x += pitch)
                painter->fillRect(QRectF(x - size / 2, y - size / 2, size, size), color);
        painter->setRenderHint(QPainter::Antialiasing);
    }
    if (m_look.zones)
        for (const Zone& zone : m_zones.plates())
            if (zone.rect.intersects(rect)) paintZone(painter, zone, m_look, rect);
}

} // namespace titer::flow

#include "ui/flow/scene/moc_flow_scene.cpp"
