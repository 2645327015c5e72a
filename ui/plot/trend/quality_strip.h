// How far the values of each tag can be relied on, over the time of the plots above: one bar per tag. [gui]
//
//   QualityStrip strip(column->timeAxis());
//   strip.setRows({{tr("Oxygen"), spans, 0.902}});     good filled, uncertain dotted outline, stale dashed line, bad or none hatched
#pragma once

#include "ui/plot/time_axis.h"

#include <QList>
#include <QWidget>

namespace titer::plot {

struct QualityRow {
    enum class Kind { Good, Uncertain, Stale, None };
    struct Span {
        Range time; // [s]
        Kind kind = Kind::Good;
    };
    QString name;
    QList<Span> spans;
    double good = 0.0; // share of the time; NaN where nobody can say
};

class QualityStrip : public QWidget {
    Q_OBJECT
public:
    explicit QualityStrip(TimeAxis* axis, QWidget* parent = nullptr);

    void setRows(const QList<QualityRow>& rows);
    const QList<QualityRow>& rows() const { return m_rows; }
    // Left free for what stands at the right of the plots [px].
    void setRoomAtRight(int room);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QRectF area() const;
    int rowHeight() const;
    void paintSpan(QPainter* painter, const QRectF& box, QualityRow::Kind kind) const;
    void paintKey(QPainter* painter, qreal top) const;
    void describe();

    TimeAxis* m_axis;
    int m_room = 0;
    QList<QualityRow> m_rows;
};

} // namespace titer::plot
