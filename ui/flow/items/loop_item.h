// The loops that the sheet shows, drawn next to their units: sensor and controller, process tap, signals and badges. [gui]
#pragma once

#include "ui/flow/items/badges.h"
#include "ui/flow/layout/loops.h"

#include <QGraphicsItem>

namespace titer::flow {

// A loop with the places that it joins, in the scene.
struct LoopPlace {
    Loop loop;
    LoopOverlay values;
    QRectF host;           // symbol of the unit next to which it stands
    QPointF tap;           // where the process is tapped; unused where it reads nothing
    QPointF target;        // what it writes
    bool sideways = false; // the target lies in an upright line, so the signal comes from its side
    bool left = false;     // of the host
    int above = 0;         // how many loops are beneath it on this side
    bool operator==(const LoopPlace&) const = default;
};

class LoopItem : public QGraphicsItem {
public:
    explicit LoopItem(const FlowLook& look);

    void setPlaces(const QList<LoopPlace>& places);
    const QList<LoopPlace>& places() const { return m_places; }
    void lookChanged();
    // From the middle zoom on, unless they are switched off; those that drive a device always.
    bool isShown() const;
    bool isShown(const LoopPlace& place) const;
    QRectF boundingRect() const override { return m_bounds; }
    QPainterPath shape() const override { return m_shape; }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    // One loop as it is drawn.
    struct Drawing {
        QPointF sensor, controller; // centres
        bool hasSensor = false, armed = false;
        QPolygonF tap, link, signal;
        QString sensorLetters, controllerLetters, number;
        QList<std::pair<QRectF, ValueBadge>> badges; // place in the scene
    };

    Drawing drawingOf(const LoopPlace& place) const;
    void layout();
    void paintLines(QPainter* painter, const Drawing& drawing) const;
    void paintSign(QPainter* painter, QPointF centre, const QString& letters, const QString& number, bool box,
                   bool armed = false) const;

    const FlowLook& m_look;
    QList<LoopPlace> m_places;
    QList<Drawing> m_drawings;
    QPainterPath m_shape;
    QRectF m_bounds;
};

} // namespace titer::flow
