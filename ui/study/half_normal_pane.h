// Which terms of the selected response stand out from noise: |t| of each against the quantile of a half-normal distribution
// (C. Daniel 1959, Technometrics 1); what follows the line from the origin is noise. [gui]
//
// Left and Right lead from term to term.
#pragma once

#include "ui/plot/xy/xy_model.h"
#include "ui/study/study_pane.h"

namespace titer::study {

class HalfNormalPane : public StudyPane {
    Q_OBJECT
public:
    explicit HalfNormalPane(QWidget* parent = nullptr);

    QString csv() const override;

protected:
    State take(const StudyScene& before) override;
    void paintPlot(QPainter* painter, const QRectF& rect) override;
    void paintOver(QPainter* painter, const QRectF& rect) override;
    void hovered(QPointF at) override;
    bool takesKey(QKeyEvent* event) override;
    bool ownsKey(int key) const override;
    QRectF lines() const override;

private:
    struct Point {
        QString name;
        double t = 0.0, quantile = 0.0; // |t|, or the size where nothing is tested
        bool stands = false;            // above the 5 % line
        plot::XyPoint at = {};          // of the plot
    };
    void makeModel(double slope, const QString& across);
    QString pointWords(int point) const;

    QList<Point> m_points; // by rising |t|
    plot::XyModel m_model;
    int m_current = 0;
    bool m_tested = true;
    QString m_sentence;
};

} // namespace titer::study
