// A map over two factors: axes that can be chosen, the setting as a cross that can be dragged, and the runs. [gui]
//
// A press on a run selects it, one elsewhere moves the cross; arrows move it by one decimal of the factor, with Shift by ten, and Page Down
// and Page Up select one run after the other. The axes are buttons with a menu, and take the names of factors that are dropped on them.
#pragma once

#include "app/study/contours.h"
#include "ui/plot/legend.h"
#include "ui/study/study_axes.h"
#include "ui/study/study_pane.h"

class QToolButton;

namespace titer::study {

class MapPane : public StudyPane {
    Q_OBJECT
public:
    // Across, and up.
    QToolButton* axisButton(int axis) const { return m_axes[axis]; }
    // Where a natural setting of the two factors lies in the plot.
    QPointF placeOf(double across, double up) const;

protected:
    explicit MapPane(const QString& title, QWidget* parent = nullptr);

    State take(const StudyScene& before) final;
    // Of what the map shows; both axes are factors of numbers.
    virtual State takeMap(const StudyScene& before) = 0;
    virtual void paintField(QPainter* painter, const StudyAxes& chart) = 0;
    // Beneath the plot, under the key of cross and runs.
    virtual QList<plot::LegendEntry> entries() const { return {}; }
    virtual qreal footHeight(qreal) const { return 0.0; }
    virtual void paintFoot(QPainter*, const QRectF&) const {}

    void paintPlot(QPainter* painter, const QRectF& rect) override;
    void paintOver(QPainter* painter, const QRectF& rect) override;
    bool pressed(QPointF at) override;
    void dragged(QPointF at) override;
    void released(QPointF at) override;
    void hovered(QPointF at) override;
    bool takesKey(QKeyEvent* event) override;
    bool ownsKey(int key) const override;
    void plotResized() override;
    QRectF lines() const override { return chartIn(nullptr, plotRect()).area(); }
    std::vector<double> validationAt(std::optional<QPointF> at) const override;
    void fillMenu(QMenu* menu) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

    const studies::Factor& factorOf(int axis) const;
    int axisFactor(int axis) const { return axis == 0 ? scene().axisX : scene().axisY; }
    // The natural values of the axes at a place in the plot.
    QPointF valuesAt(QPointF at) const;
    // Three columns: the two factors and what the map shows of them.
    QString gridCsv(const app::ContourField& field, const QString& title) const;
    StudyAxes chartIn(QPainter* painter, const QRectF& rect) const;

private:
    QList<plot::LegendEntry> allEntries() const;
    qreal beneath(qreal width) const;
    void chooseAxis(int axis, int factor);
    void fillAxisMenu(QMenu* menu, int axis);
    void placeAxes();
    void moveTo(QPointF natural, bool dragging);
    const studies::StudyRun* runAt(QPointF at) const;
    QString runWords(const studies::StudyRun& run) const;
    void selectBeside(int step);
    QPointF naturalOf(const studies::StudyRun& run) const;
    QPointF naturalSetting() const;

    QToolButton* m_axes[2];
    bool m_moving = false;
};

// A line of natural values as it lies in a chart.
QPolygonF placed(const StudyAxes& chart, const QPolygonF& natural);

} // namespace titer::study
