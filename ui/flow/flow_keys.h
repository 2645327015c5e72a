// The canvas by keyboard (design.md section 4): walking, connect mode and move mode. [gui]
#pragma once

#include "ui/flow/scene/flow_scene.h"

#include <QPoint>

#include <vector>

class QAction;
class QKeyEvent;
class QPainter;

namespace titer::flow {

class FlowActs;
class FlowCanvas;
class FlowMouse;

class FlowKeys {
public:
    FlowKeys(FlowCanvas& canvas, const FlowActs& acts, const FlowMouse& mouse)
        : m_canvas(canvas)
        , m_acts(acts)
        , m_mouse(mouse)
    {
    }

    bool press(QKeyEvent* event);
    // A key of an action that was pressed next to the canvas, where nothing else takes it; the focus goes to the canvas.
    bool pressBeside(const QKeyEvent* event);
    // Keys that a shortcut of the window must not take away while the canvas has the focus.
    bool wants(const QKeyEvent* event) const;
    void startConnect();
    void startMove();
    bool cancel();
    bool isBusy() const { return m_mode != Mode::Walk; }
    // Tab goes on inside the canvas while there is a next unit.
    bool staysInside(bool forward) const;
    void paint(QPainter* painter) const;

private:
    enum class Mode { Walk, Connect, Move };

    static bool isArrow(int key);
    static QPoint offsetOf(int key, bool far); // steps
    QAction* actionOf(const QKeyEvent* event) const;
    QAction* shortcutOf(const QKeyEvent* event) const;
    bool pressWalking(QKeyEvent* event);
    bool pressConnecting(QKeyEvent* event);
    bool pressMoving(QKeyEvent* event);
    void go(const QString& unit);
    bool tab(bool forward);
    QString along(int key) const;
    QString beside(bool up) const;
    bool nudge(int key, bool far);
    void nextPort();
    void nextTarget(int by);
    void showTarget(const QString& skipped);
    std::optional<PortHit> target() const; // the port that is chosen; nothing where a new unit is
    void finish();

    FlowCanvas& m_canvas;
    const FlowActs& m_acts;
    const FlowMouse& m_mouse;
    Mode m_mode = Mode::Walk;
    // connect mode
    std::vector<PortHit> m_ports;
    int m_port = -1;
    std::vector<app::PortTarget> m_targets;
    std::optional<model::Offer> m_end; // a new unit at the port, the last of the targets
    int m_target = -1;
    // move mode
    QHash<QString, QPointF> m_corners;
    QPoint m_offset; // steps
};

} // namespace titer::flow
