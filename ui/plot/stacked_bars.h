// Bars that lie, one per row, each of parts end to end: what something is made of, row by row. [gui]
//
//   StackedBarsModel model; model.classes = {tr("Water"), tr("Steam")}; model.axis = tr("Mass per mass of product, kg/kg");
//   model.bars = {{tr("Capture"), {12.5, 0.3}}, ...};      as many parts as classes; parts below 0 lie left of 0
//   bars->setModel(model);                                 T: the numbers as a table; Ctrl+C, Ctrl+Shift+C: copies
#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <QWidget>

class QPainter;

namespace titer::plot {

struct StackedBarsModel {
    QString names;       // what the bars are, as the head of their column: "Step"
    QString axis;        // title beneath, with its unit
    QStringList classes; // of the parts, in their order
    struct Bar {
        QString name;
        QList<double> parts;
        bool operator==(const Bar&) const = default;
    };
    QList<Bar> bars;
    QString message = {}; // instead of a picture
    bool operator==(const StackedBarsModel&) const = default;
};

// The height in which all of it is seen at a width.
qreal stackedBarsHeight(const StackedBarsModel& model, qreal width);
void paintStackedBars(QPainter* painter, const QRectF& rect, const StackedBarsModel& model);
// A head, a row per bar with its sum, and the sums of all.
QString stackedBarsCsv(const StackedBarsModel& model);

// As high as its rows need; in less room it is scrolled by whoever holds it.
class StackedBars : public QWidget {
    Q_OBJECT
public:
    explicit StackedBars(QWidget* parent = nullptr);

    void setModel(const StackedBarsModel& model);
    const StackedBarsModel& model() const { return m_model; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    StackedBarsModel m_model;
};

} // namespace titer::plot
