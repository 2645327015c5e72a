// The row over a plot: marker, name with unit, value at the cursor; wraps, elides, and is reachable by keys. [gui]
//
// Click or Space switches a series off and on; arrows move between the entries.
#pragma once

#include "ui/look/theme.h"
#include "ui/plot/trend/trend_types.h"

#include <QFontMetricsF>
#include <QWidget>

namespace titer::plot {

class TrendLegend : public QWidget {
    Q_OBJECT
public:
    explicit TrendLegend(QWidget* parent = nullptr);

    // `cursor` and `mark` may be NaN; with both, differences and slopes are shown. True where it may need another room than before.
    bool setContent(const TrendModel& model, double cursor, double mark);

    // 0: as many as there need be; else names are shortened so that no more are taken, and units stay whole.
    void setMaxLines(int lines);
    int linesNeeded(int width) const;
    qreal heightOf(int lines) const;

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    // For the export.
    void paint(QPainter* painter, const QRectF& rect, look::Look look) const;

signals:
    void toggled(const QString& name);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

private:
    struct Entry {
        QString name;  // of the series
        QString label; // name, unit, axis
        QString tail;  // the label behind the name
        QString value;
        Series line; // without data: colour, dash, kind
        bool marker = false;
        bool hidden = false;
    };
    QList<QRectF> places(qreal width) const;
    QList<QRectF> placesWith(qreal width, qreal longestName) const;
    static QString shortLabel(const Entry& entry, const QFontMetricsF& metrics, qreal room);
    void paintEntry(QPainter* painter, const Entry& entry, const QRectF& box, look::Look look) const;
    void report();

    QList<Entry> m_entries;
    bool m_forecast = false;
    int m_maxLines = 0;
    int m_current = 0;
};

} // namespace titer::plot
