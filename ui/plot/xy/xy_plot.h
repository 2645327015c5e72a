// Curves over any quantity, with one or two value axes and a place or a point that can be chosen: profiles, isotherms, effects, small
// studies. Courses over time have TrendPlot. [gui]
//
//   XyModel model; model.title = tr("Along the column"); model.acrossUnit = "cm"; model.across = {0, 20};
//   model.curves = {{tr("Liquid"), x, y, 0}, {tr("Bound"), x, q, 2, true}};
//   plot->setModel(model);                 ranges that are not valid follow from the curves
//   plot->setMarkable(tr("Position"));     click, Left and Right move the mark; connect(plot, &XyPlot::marked, ...)
//   plot->setSelectable(true);             click, Left and Right lead from point to point; connect(plot, &XyPlot::selected, ...)
//   picture(size), svg(size)               for files; the light look
#pragma once

#include "ui/plot/plot_shape.h"
#include "ui/plot/xy/xy_model.h"

#include <QByteArray>
#include <QImage>
#include <QWidget>

namespace titer::plot {

class XyPlot : public QWidget {
    Q_OBJECT
public:
    explicit XyPlot(QWidget* parent = nullptr);

    void setModel(const XyModel& model);
    const XyModel& model() const { return m_model; }
    // The mark can be moved; `name` says what it is.
    void setMarkable(const QString& name);
    void setMark(double across);
    // Points can be selected.
    void setSelectable(bool selectable);
    void select(const XyPoint& point);

    // In place of the values of its curves.
    void setCsv(const QString& csv);
    QString csv() const;
    QImage picture(QSize size, qreal pixelRatio = 2) const;
    QByteArray svg(QSize size) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void marked(double across); // by the person
    void selected(XyPoint point);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

    void contextMenuEvent(QContextMenuEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    static QRectF inside(const QRectF& rect);
    void keepShape();
    void paintAll(QPainter* painter, const QRectF& rect) const;
    void report();
    QString pointWords(const XyPoint& point) const;
    void markAt(double x);
    void choose(const XyPoint& point);
    XyPoint beside(int by) const;
    bool ownsKey(int key) const;

    XyModel m_model;
    QString m_markName;
    QString m_csv;
    bool m_selectable = false;
    PlotShape m_shape;
};

} // namespace titer::plot
