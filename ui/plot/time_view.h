// A picture over a time axis with what all of them share: the cached picture, the cursor with its pill, zoom and
// panning. [gui]
//
// Click sets the cursor, which can be dragged; drag zooms, wheel zooms at the pointer, Shift+drag or middle button pans,
// double click shows all. Keys: Left and Right by sample, with Shift by phase; Backspace one zoom back; Home all; T the
// values as a table.
//
// A view says where its lines lie and draws them. What stands across need not be time: across() and secondsOf() lead there
// and back. Its constructor ends with setTimeAxis().
#pragma once

#include "ui/look/theme.h"
#include "ui/plot/plot_shape.h"
#include "ui/plot/time_axis.h"

#include <QPixmap>
#include <QRectF>
#include <QWidget>

namespace titer::plot {

class TimeView : public QWidget {
    Q_OBJECT
public:
    void setTimeAxis(TimeAxis* axis);
    TimeAxis* timeAxis() const { return m_axis; }

signals:
    void shownChanged(); // ranges or content, for legends
    void tableAsked();

protected:
    explicit TimeView(QWidget* parent);

    // --- what a view reports -------------------------------------------------------------------------------------------
    virtual bool isEmpty() const { return false; }
    virtual QRectF area() const = 0;       // of the lines
    virtual Range shownAcross() const = 0; // of the horizontal axis, over the width of the area
    virtual QRectF labelStrip() const = 0; // of the horizontal axis' labels; empty where there are none
    virtual double across(double seconds) const { return seconds; }
    virtual double secondsOf(double across) const { return across; }
    virtual QString cursorText(double seconds) const = 0;
    // The sample, or the begin or end of a phase, after `seconds` or before; NaN at the end.
    virtual double nextStop(double seconds, bool forward, bool byPhase) const = 0;
    // Takes range and now of the axis into the model, and what follows from them.
    virtual void takeAxis() = 0;
    virtual void paintPicture(QPainter* painter, const QRectF& rect, look::Look look) = 0;
    // Between the picture and the cursor.
    virtual void paintOver(QPainter*) {}

    // --- gestures that a view may take further -----------------------------------------------------------------------
    // Whether a box and the wheel with Ctrl zoom the values as well.
    virtual bool zoomsValues() const { return false; }
    virtual void zoomValues(double /*factor*/, double /*y*/) {}
    virtual void zoomTime(const Range& seconds);
    virtual void zoomBox(const QRectF& box);
    virtual void showAll() { m_axis->showAll(); }
    // Whether a click there sets the cursor.
    virtual bool setsCursor(QPointF at) const { return area().adjusted(-1, 0, 1, height()).contains(at); }
    // Keys that belong to the plot while it has the focus, also where a page has shortcuts on them.
    virtual bool ownsKey(int key) const;

    void refresh();
    virtual void drawAgain();
    // In which the lines keep a third of their width as height (PlotShape): of all hints, since a layout may ask for any.
    QSize minOf(QSize usual) const { return m_shape.min(usual); }
    double secondsAt(double x) const; // within what is shown
    void paintCursor(QPainter* painter, double seconds, bool second);

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
    enum class Drag { None, Press, Box, Pan, Cursor };

    double xOf(double seconds) const;
    double acrossAt(double x) const;
    bool nearCursor(QPointF at) const;
    QRectF boxNow() const;
    void stepCursor(bool forward, bool byPhase);

    TimeAxis* m_axis = nullptr;
    QPixmap m_cache;
    PlotShape m_shape;
    Drag m_drag = Drag::None;
    QPointF m_pressed, m_at;
    Range m_pannedFrom; // of the horizontal axis
};

} // namespace titer::plot
