// The chromatogram with its gestures: a cached picture, the pool and its two handles, the cursor. [gui]
//
// Click sets the cursor, drag zooms, wheel zooms at the pointer, Shift+drag or middle button pans, double click shows all. Keys: Left
// and Right by sample, with Shift by phase; Backspace one zoom back; Home all; T the values as a table; Tab to the cuts.
#pragma once

#include "ui/plot/chromatogram_layout.h"
#include "ui/plot/time_axis.h"

#include <QPixmap>
#include <QWidget>

#include <functional>

namespace titer::plot {

class PoolHandle;

class ChromatogramView : public QWidget {
    Q_OBJECT
public:
    explicit ChromatogramView(TimeAxis* axis, QWidget* parent = nullptr);

    const ChromatogramModel& model() const { return m_model; }
    // `change` edits the model; ranges and picture follow.
    void change(const std::function<void(ChromatogramModel&)>& change);
    void setTimeAxis(TimeAxis* axis);

    ChromatogramLayout layoutNow() const { return {rect(), m_model}; }
    PoolHandle* from() const { return m_from; }
    PoolHandle* to() const { return m_to; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void shownChanged();                   // ranges or content
    void cutMoved(double from, double to); // by the person, while it goes on [s]
    // When the gesture is over; keys that follow one another are one.
    void cutSet(double from, double to, bool byKey);
    void tableAsked();

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    enum class Drag { None, Press, Box, Pan };

    void refresh();
    void drawAgain();
    void placeHandles();
    void moveCut(const PoolHandle* handle, double across);
    void paintCursor(QPainter* painter, const ChromatogramLayout& layout);
    double secondsAt(double x) const;
    void stepCursor(bool forward, bool byPhase);

    TimeAxis* m_axis = nullptr;
    ChromatogramModel m_model;
    PoolHandle *m_from, *m_to;
    QPixmap m_cache;
    Drag m_drag = Drag::None;
    QPointF m_pressed, m_at;
    Range m_pannedFrom; // of the horizontal axis
};

} // namespace titer::plot
