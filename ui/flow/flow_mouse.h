// Gestures of the mouse on the canvas: select, rubber band, move, connect from port to port, pan. [gui]
#pragma once

#include "ui/flow/scene/flow_scene.h"

#include <QPoint>

#include <vector>

class QMouseEvent;
class QPainter;

namespace titer::flow {

class FlowCanvas;
class FlowFields;

class FlowMouse {
public:
    FlowMouse(FlowCanvas& canvas, FlowFields& fields)
        : m_canvas(canvas)
        , m_fields(fields)
    {
    }

    bool press(QMouseEvent* event);
    bool move(QMouseEvent* event);
    bool release(QMouseEvent* event);
    bool doubleClick(QMouseEvent* event);
    // Gives up what is under way; true where there was something.
    bool cancel();
    void paint(QPainter* painter) const;
    bool isBusy() const { return m_kind != Kind::None; }

private:
    enum class Kind { None, Armed, Move, Band, Connect, Pan };

    void startMove();
    void moveTo(QPointF at);
    void startConnect(const PortHit& port);
    void connectTo(QPointF at);
    void endConnect(bool drawn);
    void clickPort(const PortHit& port);
    std::optional<PortHit> targetOf(const QString& unit, QPointF at) const;
    void bandTo(QPointF at);
    void hover(QPointF at);
    void clickAt(QPointF at, bool add);
    void finish();

    FlowCanvas& m_canvas;
    FlowFields& m_fields;
    Kind m_kind = Kind::None;
    QPointF m_from, m_at;
    QPoint m_pressed, m_panned;
    QString m_part; // under the press: a unit or a note
    bool m_add = false;
    QHash<QString, QPointF> m_corners; // at the start of a move
    QStringList m_before;              // selection before the rubber band
    PortHit m_port;                    // that the new stream begins at
    std::vector<app::PortTarget> m_targets;
    std::optional<PortHit> m_target;
    std::optional<model::Offer> m_end; // a new outlet or inlet, where the stream is let go over the empty sheet
    bool m_overEmpty = false;
    QString m_hovered;
};

// How the ports of all units look while a stream from `from` is drawn; `chosen` is the target that would be taken.
void markTargets(FlowScene& scene, const PortHit& from, const std::vector<app::PortTarget>& targets,
                 const std::optional<PortHit>& chosen);

} // namespace titer::flow
