// Brings the items of units up to date with the flowsheet.
#include "ui/flow/scene/sheet_units.h"

#include "app/common/sentence.h"
#include "core/model/equations/described.h"
#include "ui/flow/items/stream_style.h"
#include "ui/flow/scene/key_size.h"

#include <algorithm>
#include <cmath>

namespace titer::flow {

namespace {

constexpr qreal farAway = 1e4;

} // namespace

void SheetUnits::sync(const model::Flowsheet& flowsheet, const FlowGraph& graph, const model::Catalogue& catalogue)
{
    m_order.clear();
    for (int unit : graph.order) m_order.append(QString::fromStdString(flowsheet.units[size_t(unit)].id));
    const std::vector<Content> held = holdings(flowsheet, graph, catalogue);
    QHash<QString, UnitItem*> gone = m_items;
    for (size_t i = 0; i < flowsheet.units.size(); ++i) {
        const model::UnitEntry& entry = flowsheet.units[i];
        const model::UnitType* type = model::typeOf(catalogue, entry);
        const QString id = QString::fromStdString(entry.id);
        UnitItem*& item = m_items[id];
        if (!item) {
            m_scene.addItem(item = new UnitItem(id, m_look));
            m_scene.addItem(item->plate());
        }
        gone.remove(id);
        UnitFace face = item->face();
        face.name = entry.label.empty() ? id : QString::fromStdString(entry.label);
        face.typeName = type ? app::label(type->label) : QString::fromStdString(entry.type);
        face.size = sizeOf(entry, type);
        face.shape = &shapeOf(type);
        face.fill = levelFill(held[i]);
        item->setFace(face);
    }
    for (auto it = gone.cbegin(); it != gone.cend(); ++it) {
        m_items.remove(it.key());
        m_sizes.remove(it.key());
        delete it.value()->plate();
        delete it.value();
    }
}

// Reading a quantity costs more than comparing what was typed.
KeySize SheetUnits::sizeOf(const model::UnitEntry& entry, const model::UnitType* type)
{
    Size& known = m_sizes[QString::fromStdString(entry.id)];
    if (known.type != type || !(known.params == entry.params)) known = {type, entry.params, keySize(entry, type)};
    return known.size;
}

void SheetUnits::setConditions(const QHash<QString, UnitCondition>& found)
{
    for (UnitItem* item : std::as_const(m_items)) item->setCondition(found.value(item->id()));
}

void SheetUnits::setOverlay(const QHash<QString, UnitOverlay>& units)
{
    for (UnitItem* item : std::as_const(m_items)) {
        const auto found = units.constFind(item->id());
        item->setOverlay(found == units.constEnd() ? UnitOverlay{} : *found);
    }
}

void SheetUnits::zoomChanged()
{
    for (UnitItem* item : std::as_const(m_items)) item->zoomChanged();
}

void SheetUnits::lookChanged()
{
    for (UnitItem* item : std::as_const(m_items)) item->lookChanged();
}

void SheetUnits::syncRoom()
{
    constexpr qreal labelHeight = 96, minLabel = 72, between = 8;
    QList<std::pair<UnitItem*, QRectF>> places; // asked for once: every unit is held against every other
    for (UnitItem* item : std::as_const(m_items))
        if (!item->fold() && !item->isAway()) places.append({item, item->symbolRect()});
    for (const auto& [item, own] : std::as_const(places)) {
        qreal left = farAway, right = farAway, half = farAway, under = farAway;
        for (const auto& [other, box] : std::as_const(places)) {
            if (other == item) continue;
            const qreal away = std::abs(box.center().x() - own.center().x()), down = box.top() - own.top();
            if (std::abs(down) <= symbolSize) {
                if (box.left() >= own.right()) right = std::min(right, box.left() - own.right());
                if (box.right() <= own.left()) left = std::min(left, own.left() - box.right());
            }
            // Two labels side by side share what is between them; a symbol next to the label keeps its place.
            if (std::abs(down) < labelHeight) half = std::min(half, (away - between) / 2);
            if (down > 0 && down < symbolSize + labelGap + labelHeight && away > symbolSize / 2)
                half = std::min(half, away - symbolSize / 2 - between);
            if (down > 0 && away < symbolSize) under = std::min(under, box.top() - item->labelRect().top() - between);
        }
        item->setRoom(left, right, {std::max(minLabel, 2 * half), under});
    }
}

Anchor anchorOf(const UnitItem& unit, const QString& port, bool in, int share, const UnitItem* other)
{
    const PortShape* shape = unit.face().shape ? unit.face().shape->port(port) : nullptr;
    if (!shape) return strayAnchor(in);
    if (in) return shape->anchors[share % shape->anchors.size()];
    // A second outlet of the drawing lies at the bottom: it serves what stands below.
    const QPointF way = other && !other->fold() ? other->pos() - unit.pos() : QPointF();
    const bool below = way.y() > symbolSize && std::abs(way.x()) < symbolSize;
    return below ? shape->anchors.last() : shape->anchors.first();
}

QString SheetUnits::at(QPointF point) const
{
    // The symbol goes before a label that reaches over it.
    QString byLabel;
    for (const UnitItem* item : std::as_const(m_items)) {
        if (item->isAway()) continue;
        if (item->symbolRect().contains(point)) return item->id();
        if (item->shape().contains(item->mapFromScene(point))) byLabel = item->id();
    }
    return byLabel;
}

std::optional<PortHit> SheetUnits::portAt(QPointF point, qreal reach) const
{
    std::optional<PortHit> best;
    qreal min = m_look.screen(reach);
    for (const UnitItem* item : std::as_const(m_items)) {
        if (item->isAway() || !item->face().shape || !item->symbolRect().adjusted(-min, -min, min, min).contains(point))
            continue;
        for (const PortShape& port : item->face().shape->ports)
            for (const Anchor& anchor : port.anchors) {
                const qreal away = QLineF(item->anchor(anchor), point).length();
                if (away <= min) {
                    min = away;
                    best = PortHit{item->id(), port.key};
                }
            }
    }
    return best;
}

bool SheetUnits::choose(const QStringList& units)
{
    bool changed = false;
    const QSet<QString> chosen(units.begin(), units.end());
    for (UnitItem* item : std::as_const(m_items)) {
        changed |= item->isChosen() != chosen.contains(item->id());
        item->setChosen(chosen.contains(item->id()));
    }
    return changed;
}

} // namespace titer::flow
