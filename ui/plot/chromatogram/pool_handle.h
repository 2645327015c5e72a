// One of the two cuts of a pool: a line over the plot with a grip, moved by mouse and keys. [gui]
//
//   Left and Right move it by a step, Page Up and Page Down by ten, Home and End to the ends of what is shown. The view keeps it
//   at its place: place(), and hears of moves by asked(double across).
#pragma once

#include <QAbstractSlider>
#include <QRectF>

namespace titer::plot {

class PoolHandle : public QAbstractSlider {
    Q_OBJECT
public:
    enum class Side { From, To };

    PoolHandle(Side side, QWidget* parent);

    // `area` of the lines in the parent, the axis across it, and where the cut stands on it; hidden where that is not shown.
    // `words` say the place to people who do not see it: "33.4 CV".
    void place(const QRectF& area, double from, double to, double across, const QString& words);
    // Height of the grip above the area.
    static qreal gripHeight();

signals:
    void asked(double across);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    double acrossAt(int value) const;

    QRectF m_area;
    double m_from = 0.0, m_to = 1.0;
    qreal m_grip = 0; // where the pointer took it, from its middle
    bool m_placing = false;
};

} // namespace titer::plot
