// Brings items up to date with the flowsheet; ways and places: flow_scene_routes.cpp; hits and selection: flow_scene_find.cpp.
#include "ui/flow/scene/flow_scene.h"

#include "app/common/sentence.h"
#include "app/common/shown_units.h"
#include "app/common/unit_text.h"

#include "core/base/units/units.h"
#include "core/model/equations/described.h"
#include "core/model/flat_params.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <tuple>

namespace titer::flow {

using look::Detail;

namespace {

QString text(const std::string& s)
{
    return QString::fromStdString(s);
}

// "2,000 L" as the language writes it.
QString readable(double si, const std::string& unit)
{
    //: A number and its unit.
    return QCoreApplication::translate("Flow", "%1 %2")
        .arg(QLocale().toString(base::toUnit(si, unit), 'g', 6), app::unitText(unit));
}

// "2000 L" in the unit that was chosen for it, else as it was entered.
QString readable(const std::string& entered, const char* siUnit, const std::string& path)
{
    const size_t blank = entered.find(' ');
    if (blank == std::string::npos) return text(entered);
    const std::string unit = entered.substr(blank + 1);
    const base::Result<double> si = base::readQuantity(entered, siUnit);
    if (!si || !base::findUnit(unit)) return text(entered);
    return readable(*si, app::shownUnit(siUnit, unit, path));
}

const QPair<Part, bool FlowLook::*> parts[] = {{Part::Streams, &FlowLook::streams},
                                               {Part::Values, &FlowLook::values},
                                               {Part::Ports, &FlowLook::ports},
                                               {Part::Loops, &FlowLook::loops},
                                               {Part::Zones, &FlowLook::zones}};

// Whether a parameter applies: "sizing=sigma" asks for that choice, which may be the default.
bool applies(const model::ParamSpec& spec, const model::UnitEntry& unit, const model::UnitType& type)
{
    const std::string when = spec.when;
    const size_t equals = when.find('=');
    if (equals == std::string::npos) return true;
    const std::string key = when.substr(0, equals), wanted = when.substr(equals + 1);
    if (const base::Json* chosen = unit.params.find(key)) return chosen->string() == wanted;
    return std::any_of(type.params.begin(), type.params.end(), [&](const model::ParamSpec& other) {
        return other.key == key && !other.choices.empty() && other.choices.front() == wanted;
    });
}

} // namespace

QString streamKey(const model::StreamEntry& stream, int occurrence)
{
    const QString key = text(stream.from.text()) + QLatin1Char('>') + text(stream.to.text());
    return occurrence ? key + QLatin1Char('#') + QString::number(occurrence) : key;
}

KeySize keySize(const model::UnitEntry& unit, const model::UnitType* type)
{
    // Own equations have parameters in any order, none of which is a size.
    if (!type || unit.type == model::equationsType) return {};
    for (const model::ParamSpec& spec : type->params) {
        if (spec.shape != model::Shape::Value || !applies(spec, unit, *type)) continue;
        const base::Json* entered = unit.params.find(spec.key);
        const std::string path = "units/" + unit.id + "/params/" + spec.key;
        const std::string shown = app::shownUnit(spec.unit, {}, path);
        const double si = entered && entered->isNumber() ? entered->number() : spec.defaultValue;
        const bool bare = shown.empty() || shown == "1";
        const QString size = entered && entered->isString() ? readable(entered->string(), spec.unit, path)
                             : bare                         ? QLocale().toString(si, 'g', 6)
                                                            : readable(si, shown);
        // A bare number says nothing without its name, nor does one of the lengths that a unit has.
        const bool named = std::string_view(spec.unit) == "m" || (bare && !(entered && entered->isString()));
        if (!named) return {size, {}};
        return {QCoreApplication::translate("Flow", "%1 %2").arg(app::label(spec.label), size),
                bare ? QString() : size};
    }
    return {};
}

FlowScene::FlowScene(app::Document& document, QObject* parent)
    : QGraphicsScene(parent)
    , m_document(document)
    , m_loops(new LoopItem(m_look))
{
    addItem(m_loops);
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
    const std::vector<Content> carried = contents(flowsheet, graph, m_document.catalogue());
    m_previewed.clear();
    m_corners.clear();
    const std::vector<model::Point> corners = places(flowsheet, graph);
    for (size_t i = 0; i < corners.size(); ++i)
        m_corners.insert(text(flowsheet.units[i].id), QPointF(corners[i].x, corners[i].y) * step);
    m_order.clear();
    for (int unit : graph.order) m_order.append(text(flowsheet.units[size_t(unit)].id));
    syncUnits(holdings(flowsheet, graph, m_document.catalogue()));
    syncStreams(carried);
    syncNotes();
    syncFolds(graph);
    syncZoneBoxes();
    place();
    select(selectedParts(), selectedStreams());
    emit synced();
}

void FlowScene::syncUnits(const std::vector<Content>& held)
{
    QHash<QString, UnitItem*> gone = m_units;
    const model::Flowsheet& flowsheet = m_document.flowsheet();
    for (size_t i = 0; i < flowsheet.units.size(); ++i) {
        const model::UnitEntry& entry = flowsheet.units[i];
        const model::UnitType* type = model::typeOf(m_document.catalogue(), entry);
        const QString id = text(entry.id);
        UnitItem*& item = m_units[id];
        if (!item) {
            addItem(item = new UnitItem(id, m_look));
            addItem(item->plate());
        }
        gone.remove(id);
        UnitFace face = item->face();
        face.name = entry.label.empty() ? id : text(entry.label);
        face.typeName = type ? app::label(type->label) : text(entry.type);
        face.size = keyOf(entry, type);
        face.shape = &shapeOf(type);
        face.fill = levelFill(held[i]);
        item->setFace(face);
    }
    for (auto it = gone.cbegin(); it != gone.cend(); ++it) {
        m_selectedUnits.removeAll(it.key());
        m_units.remove(it.key());
        m_keys.remove(it.key());
        delete it.value()->plate();
        delete it.value();
    }
}

// Reading a quantity costs more than comparing what was typed.
KeySize FlowScene::keyOf(const model::UnitEntry& entry, const model::UnitType* type)
{
    Key& known = m_keys[text(entry.id)];
    if (known.type != type || !(known.params == entry.params)) known = {type, entry.params, keySize(entry, type)};
    return known.size;
}

void FlowScene::retranslate()
{
    m_keys.clear();
    sync();
    syncConditions();
}

void FlowScene::syncStreams(const std::vector<Content>& carried)
{
    const std::vector<model::StreamEntry>& entries = m_document.flowsheet().streams;
    QHash<QString, StreamItem*> before;
    before.swap(m_streamByKey);
    m_streams.clear();
    m_links.clear();
    m_shares.clear();
    QHash<QString, int> into;
    for (size_t i = 0; i < entries.size(); ++i) {
        int occurrence = 0;
        QString key = streamKey(entries[i]);
        while (m_streamByKey.contains(key)) key = streamKey(entries[i], ++occurrence);
        StreamItem* item = before.take(key);
        if (!item) addItem(item = new StreamItem(m_look));
        item->setIndex(int(i));
        item->setContent(carried[i]);
        m_streamByKey.insert(key, item);
        m_streams.append(item);
        m_links.append({text(entries[i].from.unit), text(entries[i].to.unit)});
        m_shares.append(into[text(entries[i].to.text())]++);
    }
    for (const StreamItem* gone : std::as_const(before)) m_rerouted.append(gone->wayRect());
    qDeleteAll(before);
}

// Which pipes of a symbol its streams draw, and whether one of them is at the bottom.
void FlowScene::syncConnections()
{
    const std::vector<model::StreamEntry>& streams = m_document.flowsheet().streams;
    QHash<UnitItem*, std::pair<QSet<QString>, bool>> joined;
    const auto add = [&](UnitItem* item, const std::string& port, bool in, int share, const UnitItem* other) {
        if (!item) return;
        const Anchor anchor = anchorOf(*item, text(port), in, share, other);
        joined[item].first.insert(anchor.stubName.isEmpty() ? text(port) : anchor.stubName);
        joined[item].second |= anchor.side == Side::Bottom;
    };
    for (int i = 0; i < m_streams.size(); ++i) {
        UnitItem *from = m_units.value(m_links[i].from), *to = m_units.value(m_links[i].to);
        add(from, streams[size_t(i)].from.port, false, 0, to);
        add(to, streams[size_t(i)].to.port, true, m_shares[i], from);
    }
    for (UnitItem* item : std::as_const(m_units)) {
        UnitFace face = item->face();
        std::tie(face.connected, face.underflow) = joined.value(item);
        item->setFace(face);
    }
}

void FlowScene::syncConditions()
{
    QHash<QString, UnitCondition> found;
    const auto add = [&](const std::string& where, const base::Sentence& what, int UnitCondition::*count) {
        const QStringList path = text(where).split(QLatin1Char('/'));
        if (path.size() < 2 || path.first() != QLatin1String("units")) return;
        UnitCondition& condition = found[path[1]];
        const QString sentence = app::sentence(what);
        // A run repeats what the check has said.
        if (condition.sentences.contains(sentence)) return;
        condition.sentences << sentence;
        ++(condition.*count);
    };
    for (const base::Errors* list : {&m_document.errors(), &std::as_const(m_runErrors)})
        for (const base::Error& error : *list) add(error.where, error.what, &UnitCondition::errors);
    for (const base::Notices* list : {&m_document.notices(), &std::as_const(m_runNotices)})
        for (const base::Notice& notice : *list) add(notice.where, notice.what, &UnitCondition::notices);
    for (UnitItem* item : std::as_const(m_units)) item->setCondition(found.value(item->id()));
    placeZoneBoxes();
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
    for (UnitItem* item : std::as_const(m_units)) {
        const auto found = units.constFind(item->id());
        item->setOverlay(found == units.constEnd() ? UnitOverlay{} : *found);
    }
    for (StreamItem* item : std::as_const(m_streams)) {
        const auto found = streams.constFind(item->index());
        item->setOverlay(found == streams.constEnd() ? StreamOverlay{} : *found);
    }
    placeFolds();
    placeTexts();
}

void FlowScene::setZoom(qreal zoom)
{
    if (zoom == m_look.zoom) return;
    m_look = lookAt(m_look, zoom);
    for (UnitItem* item : std::as_const(m_units)) item->zoomChanged();
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
    for (UnitItem* item : std::as_const(m_units)) item->lookChanged();
    restLookChanged();
}

void FlowScene::restLookChanged()
{
    syncZones();
    for (StreamItem* item : std::as_const(m_streams)) item->lookChanged();
    for (ZoneBox* box : std::as_const(m_boxes)) box->lookChanged();
    for (NoteItem* note : std::as_const(m_notes)) note->lookChanged();
    m_loops->lookChanged();
    placeTexts();
    update();
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
        for (const Zone& zone : std::as_const(m_zones))
            if (zone.rect.intersects(rect)) paintZone(painter, zone, m_look, rect);
}

} // namespace titer::flow

#include "ui/flow/scene/moc_flow_scene.cpp"
