// Where a value comes from: its mark, its name, and the row that explains the three. [gui]
#pragma once

#include "ui/pages/run/shadow/reading.h"

#include <QWidget>

class QPainter;

namespace titer::pages {

void paintOrigin(QPainter* painter, Origin origin, QPointF centre, qreal size, const QColor& color,
                 const QColor& ground);
QString originName(Origin origin);

// The three origins of a value, as a row. [gui]
class OriginLegend : public QWidget {
    Q_OBJECT
public:
    explicit OriginLegend(QWidget* parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace titer::pages
