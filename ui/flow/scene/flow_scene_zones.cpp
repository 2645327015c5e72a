// Zones: plates around their units, and boxes instead of those that are folded.
#include "ui/flow/scene/flow_scene.h"

#include <algorithm>
#include <cmath>

namespace titer::flow {

namespace {

// A zone is known by its first unit, so that it stays folded when it gets another name.
QString firstOf(const model::ZoneEntry& zone)
{
    return zone.units.empty() ? QString() : QString::fromStdString(zone.units.front());
}

} // namespace

QString FlowScene::zoneOf(const QString& unit) const
{
    for (const model::ZoneEntry& zone : m_document.flowsheet().zones)
        if (std::find(zone.units.begin(), zone.units.end(), unit.toStdString()) != zone.units.end())
            return QString::fromStdString(zone.label);
    return {};
}

QStringList FlowScene::unitsOf(const QString& zone) const
{
    QStringList units;
    for (const model::ZoneEntry& entry : m_document.flowsheet().zones)
        if (QString::fromStdString(entry.label) == zone)
            for (const std::string& id : entry.units)
                if (m_units.contains(QString::fromStdString(id))) units.append(QString::fromStdString(id));
    return units;
}

void FlowScene::setZoneFolded(const QString& zone, bool folded)
{
    for (const model::ZoneEntry& entry : m_document.flowsheet().zones)
        if (QString::fromStdString(entry.label) == zone && !entry.units.empty())
            m_document.folding().setZoneFolded(firstOf(entry), folded);
}

QStringList FlowScene::together(const QString& unit) const
{
    const ZoneBox* box = m_boxOf.value(unit);
    return box ? box->face().units : QStringList{unit};
}

QRectF FlowScene::placeOf(const QString& unit) const
{
    if (const ZoneBox* box = boxOf(unit)) return box->face().box;
    if (const NoteItem* words = note(unit)) return words->box();
    const UnitItem* item = m_units.value(unit);
    return item ? item->symbolRect() : QRectF();
}

QStringList FlowScene::walkOrder() const
{
    QStringList order;
    for (const QString& id : m_order)
        if (standIn(id) == id) order.append(id);
    return order + noteKeys();
}

// Which units a folded zone hides; what is folded onto them goes with them.
void FlowScene::syncZoneBoxes()
{
    m_boxOf.clear();
    QHash<QString, ZoneBox*> before;
    for (ZoneBox* box : std::as_const(m_boxes)) before.insert(box->face().key, box);
    m_boxes.clear();
    for (const model::ZoneEntry& entry : m_document.flowsheet().zones) {
        if (!m_document.folding().isZoneFolded(firstOf(entry))) continue;
        ZoneFace face;
        face.label = QString::fromStdString(entry.label);
        const QStringList members = unitsOf(face.label);
        for (const QString& id : std::as_const(m_order))
            if (members.contains(id) && !m_boxOf.contains(id)) face.units.append(id);
        if (face.units.isEmpty()) continue;
        face.key = face.units.first();
        ZoneBox* box = before.take(face.key);
        if (!box) addItem(box = new ZoneBox(m_look));
        face.box = box->face().box;
        box->setFace(face);
        m_boxes.append(box);
        for (const QString& id : std::as_const(face.units)) m_boxOf.insert(id, box);
    }
    qDeleteAll(before);
    for (auto it = m_foldable.cbegin(); it != m_foldable.cend(); ++it) {
        if (m_boxOf.contains(it.key()))
            m_folded.remove(it.key());
        else if (m_folded.contains(it.key()) && m_boxOf.contains(it->host))
            m_boxOf.insert(it.key(), m_boxOf.value(it->host));
    }
    for (UnitItem* item : std::as_const(m_units)) item->setAway(m_boxOf.contains(item->id()));
}

// A box stands in the middle of what it hides, so that the line of the train goes on through it.
void FlowScene::placeZoneBoxes()
{
    for (ZoneBox* box : std::as_const(m_boxes)) {
        ZoneFace face = box->face();
        QRectF all;
        for (const QString& id : std::as_const(face.units)) {
            const bool side = m_foldable.contains(id) && !m_document.folding().isUnfolded(id);
            if (!side) all |= QRectF(cornerOf(id), QSizeF(symbolSize, symbolSize));
        }
        if (all.isEmpty()) all = QRectF(cornerOf(face.key), QSizeF(symbolSize, symbolSize));
        const QPointF middle = (all.center() / step).toPoint() * step;
        face.box =
            QRectF(middle - QPointF(ZoneBox::width, ZoneBox::height) / 2, QSizeF(ZoneBox::width, ZoneBox::height));
        face.errors = face.notices = 0;
        for (const QString& id : std::as_const(face.units)) {
            face.errors += m_units[id]->condition().errors;
            face.notices += m_units[id]->condition().notices;
        }
        face.chosen = std::all_of(face.units.begin(), face.units.end(),
                                  [this](const QString& id) { return m_selectedUnits.contains(id); });
        box->setFace(face);
    }
}

// The end of a stream at the box that hides its unit; streams share its sides.
RouteEnd FlowScene::endAtBox(const ZoneBox& box, int stream, bool in) const
{
    int index = 0, count = 0;
    for (int i = 0; i < m_links.size(); ++i) {
        const ZoneBox *from = m_boxOf.value(m_links[i].from), *to = m_boxOf.value(m_links[i].to);
        if (from == to || (in ? to : from) != &box) continue;
        if (i < stream) ++index;
        ++count;
    }
    return {box.port(in, index, count), in ? Side::Left : Side::Right, box.face().box};
}

bool FlowScene::isInside(int stream) const
{
    const ZoneBox* from = m_boxOf.value(m_links[stream].from);
    return from && from == m_boxOf.value(m_links[stream].to);
}

void FlowScene::setFocusShown(const QString& part, bool shown)
{
    if (UnitItem* item = m_units.value(part)) item->setFocusShown(shown);
    if (NoteItem* item = note(part)) item->setFocusShown(shown);
    for (ZoneBox* box : std::as_const(m_boxes)) {
        ZoneFace face = box->face();
        face.focus = shown && m_boxOf.value(part) == box;
        box->setFace(face);
    }
}

QString FlowScene::zoneMarkAt(QPointF at) const
{
    const qreal near = m_look.screen(4);
    for (const Zone& zone : m_zones)
        if (m_look.zones && zoneMark(zone, m_look).adjusted(-near, -near, near, near).contains(at)) return zone.label;
    return {};
}

void FlowScene::syncZones()
{
    const QList<Zone> zones = zonesOf(m_document.flowsheet(), [this](const std::string& id) -> std::optional<QRectF> {
        const UnitItem* item = m_units.value(QString::fromStdString(id));
        if (!item || item->isAway()) return std::nullopt;
        // Of a folded unit the arrow alone makes room: captions may reach over the edge.
        return item->fold() ? QRectF(item->pos(), QSizeF(1, 1)) : item->symbolRect();
    });
    if (zones == m_zones) return;
    const auto redraw = [this](const Zone& zone, const QRectF& kept) {
        const QRectF inner = kept.adjusted(16, 16, -16, -16);
        const QRegion area = QRegion(zone.rect.toAlignedRect().adjusted(-2, -2, 2, 2)) - QRegion(inner.toAlignedRect());
        for (const QRect& part : area) update(part);
        update((zoneTitle(zone, m_look) | zoneMark(zone, m_look)).adjusted(-4, -4, 4, 4));
    };
    for (qsizetype i = 0; i < std::max(zones.size(), m_zones.size()); ++i) {
        const bool same = i < zones.size() && i < m_zones.size();
        if (same && zones[i] == m_zones[i]) continue;
        // What lies inside both, before and after, keeps its ground.
        const QRectF kept = same ? zones[i].rect & m_zones[i].rect : QRectF();
        if (i < m_zones.size()) redraw(m_zones[i], kept);
        if (i < zones.size()) redraw(zones[i], kept);
    }
    m_zones = zones;
}

} // namespace titer::flow
