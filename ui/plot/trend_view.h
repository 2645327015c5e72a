// The plot area with its axes: a cached picture, the cursors over it, and the gestures. [gui]
//
// Click sets the cursor, drag zooms into a box, Shift+drag or middle button pans, wheel zooms time, Ctrl+wheel the values,
// double click shows all. Keys: Left and Right by sample, with Shift by phase; C second cursor; Backspace one zoom back;
// Home all; T the values as a table. Built by TrendPlot; pages seldom need it alone.
#pragma once

#include "ui/plot/time_axis.h"
#include "ui/plot/trend_picture.h"

#include <QPixmap>
#include <QWidget>

#include <memory>

namespace titer::plot {

class TrendView : public QWidget {
    Q_OBJECT
public:
    explicit TrendView(TimeAxis* axis, QWidget* parent = nullptr);
    ~TrendView() override;

    const TrendModel& model() const { return m_model; }
    // `change` edits the model; ranges and picture follow.
    void change(const std::function<void(TrendModel&)>& change);
    void setLogarithmic(bool log);
    void setTimeAxis(TimeAxis* axis);
    TimeAxis* timeAxis() const { return m_axis; }

    TrendLayout layoutNow() const { return {rect(), m_model}; }
    void paintPicture(QPainter* painter, const QRectF& rect, shell::Look look);
    // As the value axes were set by hand; Backspace and double click return to the automatic range.
    bool hasOwnValueRange() const { return m_ownLeft.isValid() || m_ownRight.isValid(); }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void shownChanged(); // ranges or content, for legends
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
    enum class Drag { None, Press, Box, Pan, Cursor };

    void refresh();
    void drawAgain();
    void paintCursor(QPainter* painter, const TrendLayout& layout, double seconds, bool second);
    void zoomTo(const Range& time, const Range& left, const Range& right);
    void zoomValues(double factor, double y);
    bool nearCursor(QPointF at) const;
    bool stepCursor(bool forward, bool byPhase);

    TimeAxis* m_axis = nullptr;
    TrendModel m_model;
    Range m_ownLeft, m_ownRight;
    std::unique_ptr<TrendPicture> m_picture;
    QPixmap m_cache;
    Drag m_drag = Drag::None;
    QPointF m_pressed, m_at;
    Range m_pannedFrom;
};

} // namespace titer::plot
