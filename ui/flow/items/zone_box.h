// A zone that is folded: one box with its boundary, its name and how many units it holds. [gui]
#pragma once

#include "ui/flow/items/badges.h"
#include "ui/flow/layout/ports.h"

#include <QGraphicsItem>
#include <QStringList>

namespace titer::flow {

// What the box shows, and where it lies in the scene.
struct ZoneFace {
    QString key; // its first unit, in flow order: it stands for the zone while walking
    QString label;
    QStringList units;
    QRectF box;
    int errors = 0, notices = 0; // of the units in it
    bool chosen = false, focus = false;
    bool operator==(const ZoneFace&) const = default;
};

class ZoneBox : public QGraphicsItem {
public:
    explicit ZoneBox(const FlowLook& look);

    void setFace(const ZoneFace& face);
    const ZoneFace& face() const { return m_face; }
    void lookChanged();
    // Where stream `index` of `count` goes in (left) or out (right).
    QPointF port(bool in, int index, int count) const;

    QRectF boundingRect() const override { return m_bounds; }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

    static constexpr qreal width = 160, height = 96; // [px]

private:
    const FlowLook& m_look;
    ZoneFace m_face;
    QRectF m_bounds;
};

// "Upstream, zone, folded, 3 units, 1 warning"
QString zoneWords(const ZoneFace& zone);

} // namespace titer::flow
