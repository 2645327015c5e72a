// Zones: named groups of units, drawn behind everything as rounded plates. [gui]
#pragma once

#include "core/model/flowsheet.h"
#include "ui/flow/items/badges.h"

#include <QHash>
#include <QList>
#include <QRectF>
#include <QString>

#include <functional>
#include <optional>

namespace titer::flow {

struct Zone {
    QString label;
    QRectF rect;
    bool operator==(const Zone&) const = default;
};

// `boxOf` gives a unit's symbol box in the scene, or nothing.
QList<Zone> zonesOf(const model::Flowsheet& flowsheet,
                    const std::function<std::optional<QRectF>(const std::string&)>& boxOf);
// Only what lies in `exposed` needs to be painted.
void paintZone(QPainter* painter, const Zone& zone, const FlowLook& look, const QRectF& exposed);
QRectF zoneTitle(const Zone& zone, const FlowLook& look);
// Far out the text, which stays as large as can be read, would lie upon the units.
bool showsTitle(const Zone& zone, const FlowLook& look);
// The sign after the title that folds the zone.
QRectF zoneMark(const Zone& zone, const FlowLook& look);

} // namespace titer::flow
