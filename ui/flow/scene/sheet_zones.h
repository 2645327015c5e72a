// The zones on the canvas, by their labels: plates around their units, and boxes instead of those that are folded. [gui]
#pragma once

#include "app/document/document.h"
#include "ui/flow/items/zone_box.h"
#include "ui/flow/items/zones.h"
#include "ui/flow/scene/part_corners.h"
#include "ui/flow/scene/sheet_folds.h"
#include "ui/flow/scene/sheet_units.h"

namespace titer::flow {

class SheetZones {
public:
    SheetZones(QGraphicsScene& scene, const FlowLook& look, app::Document& document, const SheetUnits& units,
               SheetFolds& folds, const PartCorners& corners)
        : m_scene(scene)
        , m_look(look)
        , m_document(document)
        , m_units(units)
        , m_folds(folds)
        , m_corners(corners)
    {
    }

    const QList<Zone>& plates() const { return m_plates; }
    QString zoneOf(const QString& unit) const;
    QStringList unitsOf(const QString& zone) const;
    QString at(QPointF point) const;     // by its title
    QString toldAt(QPointF point) const; // likewise, or, where its title is not shown, by what is free of its plate
    QString markAt(QPointF point) const; // the sign that folds it
    void setFolded(const QString& zone, bool folded);

    // A folded zone is walked to by one of its units, the stand-in, and selected together.
    const ZoneBox* boxOf(const QString& unit) const { return m_boxOf.value(unit); }
    const QList<ZoneBox*>& boxes() const { return m_boxes; }
    const ZoneBox* boxAt(QPointF point) const;
    QString standIn(const QString& unit) const { return boxOf(unit) ? boxOf(unit)->face().key : unit; }
    QStringList together(const QString& unit) const;
    void setFocusShown(const QString& unit, bool shown);

    // Which units a folded zone hides; what is folded onto them goes with them.
    void syncBoxes();
    // In the middle of what they hide, with what the check says of it.
    void placeBoxes();
    void syncPlates();
    void lookChanged(); // of the boxes

private:
    QGraphicsScene& m_scene;
    const FlowLook& m_look;
    app::Document& m_document;
    const SheetUnits& m_units;
    SheetFolds& m_folds;
    const PartCorners& m_corners;
    QList<Zone> m_plates;
    QList<ZoneBox*> m_boxes; // the scene owns them
    QHash<QString, ZoneBox*> m_boxOf;
};

} // namespace titer::flow
