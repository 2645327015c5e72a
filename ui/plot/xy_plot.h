// Lines over any quantity, with one or two value axes and a place that can be marked. For profiles and small studies; courses over
// time have TrendPlot. [gui]
//
//   XyModel model; model.title = tr("Along the column"); model.acrossUnit = "cm"; model.across = {0, 20};
//   model.curves = {{tr("Liquid"), x, y, 0}, {tr("Bound"), x, q, 2, true}};
//   plot->setModel(model);                 ranges that are not valid follow from the curves
//   plot->setMarkable(tr("Position"));     click, Left and Right move the mark; connect(plot, &XyPlot::marked, ...)
#pragma once

#include "ui/plot/axis_scale.h"

#include <QList>
#include <QString>
#include <QVector>
#include <QWidget>

namespace titer::plot {

struct XyCurve {
    QString name;
    QVector<double> x, y; // NaN is a gap
    int colourIndex = 0;
    bool right = false;  // on the right axis
    bool points = false; // markers at its values too
    bool dashed = false;
    QVector<double> measuredX = {}, measuredY = {}; // markers beside the line, which is then a model's
};

struct XyModel {
    QString title;
    QString acrossUnit, leftUnit, rightUnit;
    QList<XyCurve> curves;
    Range across, left, right;                              // of the axes; what is not valid follows from the curves
    double mark = std::numeric_limits<double>::quiet_NaN(); // a dashed line
};

class XyPlot : public QWidget {
    Q_OBJECT
public:
    explicit XyPlot(QWidget* parent = nullptr);

    void setModel(const XyModel& model);
    const XyModel& model() const { return m_model; }
    // The mark can be moved; `name` says what it is.
    void setMarkable(const QString& name);
    void setMark(double across);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void marked(double across); // by the person

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void tell();
    void markAt(double x);
    QRectF inside() const;

    XyModel m_model; // with its ranges
    QString m_markName;
};

} // namespace titer::plot
