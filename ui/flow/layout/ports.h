// Where the ports of a unit type lie on its symbol. Ports that the drawing does not know get a place of their own: inlets at the
// top, outlets at the bottom. [gui]
//
//   const UnitShape& shape = shapeOf(type, "bioreactor");    made once per type
//   shape.port("feed")->anchors                              in the 96 x 96 box; several where streams may share a port
#pragma once

#include "core/model/types/unit_type.h"

#include <QList>
#include <QPointF>
#include <QPolygonF>
#include <QString>

namespace titer::flow {

enum class Side { Left, Right, Top, Bottom };

struct Anchor {
    QPointF at;
    Side side = Side::Left;
    QString stubName; // the port of the drawing whose pipe this is; empty = drawn from `stub`
    QPolygonF stub;   // from the anchor to the body
    bool operator==(const Anchor&) const = default;
};

struct PortShape {
    QString key;
    bool in = true;
    bool gas = false;
    const model::PortSpec* spec = nullptr;
    QList<Anchor> anchors; // never empty
};

struct UnitShape {
    QString symbol; // id in the symbol file; empty = a plain box
    QList<PortShape> ports;

    const PortShape* port(const QString& key) const;
};

// `type` may be nullptr: a unit of a type that the catalogue lacks has no ports.
const UnitShape& shapeOf(const model::UnitType* type);

// The place that a stream without a port on this type is drawn to.
Anchor strayAnchor(bool in);

} // namespace titer::flow
