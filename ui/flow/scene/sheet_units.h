// The units on the canvas: their items, in which order the flow passes them, and how much room each has. [gui]
#pragma once

#include "core/model/flowsheet.h"
#include "core/model/types/catalogue.h"
#include "ui/flow/items/unit_item.h"
#include "ui/flow/layout/flow_graph.h"

#include <QGraphicsScene>
#include <QHash>
#include <QStringList>

#include <optional>

namespace titer::flow {

struct PortHit {
    QString unit, port;
    bool operator==(const PortHit&) const = default;
};

class SheetUnits {
public:
    SheetUnits(QGraphicsScene& scene, const FlowLook& look)
        : m_scene(scene)
        , m_look(look)
    {
    }

    void sync(const model::Flowsheet& flowsheet, const FlowGraph& graph, const model::Catalogue& catalogue);
    // The sizes under the names are read again at the next sync().
    void forgetSizes() { m_sizes.clear(); }
    void setConditions(const QHash<QString, UnitCondition>& found);
    void setOverlay(const QHash<QString, UnitOverlay>& units);
    void zoomChanged();
    void lookChanged();
    // How far the next symbols are: value badges stand next to a unit or not, and labels wrap before they meet.
    void syncRoom();

    UnitItem* item(const QString& id) const { return m_items.value(id); }
    const QHash<QString, UnitItem*>& items() const { return m_items; }
    const QStringList& order() const { return m_order; }

    QString at(QPointF point) const;
    // `reach` in screen px.
    std::optional<PortHit> portAt(QPointF point, qreal reach) const;
    // True where that is another selection.
    bool choose(const QStringList& units);

private:
    // The size under a unit's name, and what it was made from.
    struct Size {
        const model::UnitType* type = nullptr;
        base::Json params;
        KeySize size;
    };

    KeySize sizeOf(const model::UnitEntry& entry, const model::UnitType* type);

    QGraphicsScene& m_scene;
    const FlowLook& m_look;
    QHash<QString, UnitItem*> m_items; // the scene owns them
    QHash<QString, Size> m_sizes;
    QStringList m_order;
};

// Where a stream enters or leaves a unit; `share` counts the streams into one port, `other` is the unit at its other end, if any.
Anchor anchorOf(const UnitItem& unit, const QString& port, bool in, int share, const UnitItem* other);

} // namespace titer::flow
