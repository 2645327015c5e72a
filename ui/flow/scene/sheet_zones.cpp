// Plates are painted by the scene, so that only what changed of them is drawn again; boxes are items.
#include "ui/flow/scene/sheet_zones.h"

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

QString SheetZones::zoneOf(const QString& unit) const
{
    for (const model::ZoneEntry& zone : m_document.flowsheet().zones)
        if (std::find(zone.units.begin(), zone.units.end(), unit.toStdString()) != zone.units.end())
            return QString::fromStdString(zone.label);
    return {};
}

QStringList SheetZones::unitsOf(const QString& zone) const
{
    QStringList units;
    for (const model::ZoneEntry& entry : m_document.flowsheet().zones)
        if (QString::fromStdString(entry.label) == zone)
            for (const std::string& id : entry.units)
                if (m_units.item(QString::fromStdString(id))) units.append(QString::fromStdString(id));
    return units;
}

QString SheetZones::at(QPointF point) const
{
    for (const Zone& zone : m_plates)
        if (showsTitle(zone, m_look) && zoneTitle(zone, m_look).adjusted(-4, -4, 4, 4).contains(point))
            return zone.label;
    return {};
}

QString SheetZones::toldAt(QPointF point) const
{
    const QString titled = at(point);
    if (!titled.isEmpty()) return titled;
    const QList<QGraphicsItem*> items = m_scene.items(point);
    if (std::any_of(items.begin(), items.end(), [](const QGraphicsItem* item) { return !item->toolTip().isEmpty(); }))
        return {};
    for (const Zone& zone : m_plates)
        if (!showsTitle(zone, m_look) && zone.rect.contains(point)) return zone.label;
    return {};
}

QString SheetZones::markAt(QPointF point) const
{
    const qreal near = m_look.screen(4);
    for (const Zone& zone : m_plates)
        if (m_look.zones && showsTitle(zone, m_look) &&
            zoneMark(zone, m_look).adjusted(-near, -near, near, near).contains(point))
            return zone.label;
    return {};
}

void SheetZones::setFolded(const QString& zone, bool folded)
{
    for (const model::ZoneEntry& entry : m_document.flowsheet().zones)
        if (QString::fromStdString(entry.label) == zone && !entry.units.empty())
            m_document.folding().setZoneFolded(firstOf(entry), folded);
}

const ZoneBox* SheetZones::boxAt(QPointF point) const
{
    for (const ZoneBox* box : m_boxes)
        if (box->face().box.contains(point)) return box;
    return nullptr;
}

QStringList SheetZones::together(const QString& unit) const
{
    const ZoneBox* box = boxOf(unit);
    return box ? box->face().units : QStringList{unit};
}

void SheetZones::setFocusShown(const QString& unit, bool shown)
{
    for (ZoneBox* box : std::as_const(m_boxes)) {
        ZoneFace face = box->face();
        face.focus = shown && boxOf(unit) == box;
        box->setFace(face);
    }
}

void SheetZones::syncBoxes()
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
        for (const QString& id : m_units.order())
            if (members.contains(id) && !m_boxOf.contains(id)) face.units.append(id);
        if (face.units.isEmpty()) continue;
        face.key = face.units.first();
        ZoneBox* box = before.take(face.key);
        if (!box) m_scene.addItem(box = new ZoneBox(m_look));
        face.box = box->face().box;
        box->setFace(face);
        m_boxes.append(box);
        for (const QString& id : std::as_const(face.units)) m_boxOf.insert(id, box);
    }
    qDeleteAll(before);
    m_folds.hide(m_boxOf.keys());
    for (const QString& id : m_units.order())
        if (m_folds.isFolded(id) && m_boxOf.contains(m_folds.hostOf(id)))
            m_boxOf.insert(id, m_boxOf.value(m_folds.hostOf(id)));
    for (UnitItem* item : m_units.items()) item->setAway(m_boxOf.contains(item->id()));
}

// The line of the train goes on through a box.
void SheetZones::placeBoxes()
{
    const auto symbolOf = [this](const QString& id) {
        return QRectF(m_corners.of(id), QSizeF(symbolSize, symbolSize));
    };
    for (ZoneBox* box : std::as_const(m_boxes)) {
        ZoneFace face = box->face();
        QRectF all;
        for (const QString& id : std::as_const(face.units)) {
            const bool side = m_folds.isFoldable(id) && !m_document.folding().isUnfolded(id);
            if (!side) all |= symbolOf(id);
        }
        if (all.isEmpty()) all = symbolOf(face.key);
        const QPointF middle = (all.center() / step).toPoint() * step;
        face.box =
            QRectF(middle - QPointF(ZoneBox::width, ZoneBox::height) / 2, QSizeF(ZoneBox::width, ZoneBox::height));
        face.errors = face.notices = 0;
        face.chosen = true;
        for (const QString& id : std::as_const(face.units)) {
            const UnitItem& item = *m_units.item(id);
            face.errors += item.condition().errors;
            face.notices += item.condition().notices;
            face.chosen &= item.isChosen();
        }
        box->setFace(face);
    }
}

void SheetZones::syncPlates()
{
    const QList<Zone> zones = zonesOf(m_document.flowsheet(), [this](const std::string& id) -> std::optional<QRectF> {
        const UnitItem* item = m_units.item(QString::fromStdString(id));
        if (!item || item->isAway()) return std::nullopt;
        // Of a folded unit the arrow alone makes room: captions may reach over the edge.
        return item->fold() ? QRectF(item->pos(), QSizeF(1, 1)) : item->symbolRect();
    });
    if (zones == m_plates) return;
    const auto redraw = [this](const Zone& zone, const QRectF& kept) {
        const QRectF inner = kept.adjusted(16, 16, -16, -16);
        const QRegion area = QRegion(zone.rect.toAlignedRect().adjusted(-2, -2, 2, 2)) - QRegion(inner.toAlignedRect());
        for (const QRect& part : area) m_scene.update(part);
        m_scene.update((zoneTitle(zone, m_look) | zoneMark(zone, m_look)).adjusted(-4, -4, 4, 4));
    };
    for (qsizetype i = 0; i < std::max(zones.size(), m_plates.size()); ++i) {
        const bool same = i < zones.size() && i < m_plates.size();
        if (same && zones[i] == m_plates[i]) continue;
        // What lies inside both, before and after, keeps its ground.
        const QRectF kept = same ? zones[i].rect & m_plates[i].rect : QRectF();
        if (i < m_plates.size()) redraw(m_plates[i], kept);
        if (i < zones.size()) redraw(zones[i], kept);
    }
    m_plates = zones;
}

void SheetZones::lookChanged()
{
    for (ZoneBox* box : std::as_const(m_boxes)) box->lookChanged();
}

} // namespace titer::flow
