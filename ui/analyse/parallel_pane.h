// Rows of a table as lines from column to column, each column over its own range from least to greatest. [gui]
//
//   pane->show(scene);
#pragma once

#include "ui/analyse/lines_pane.h"

namespace titer::analyse {

class ParallelPane : public LinesPane {
    Q_OBJECT
public:
    explicit ParallelPane(QWidget* parent = nullptr);

    using QWidget::show;
    void show(const AnalyseScene& scene);
    QString csv() const override;

protected:
    QString nameOf(const app::AnalyseRow& row) const override;
    QString placeWords(double x) const override;
    void paintPlot(QPainter* painter, const QRectF& rect) override;
    void paintOver(QPainter* painter, const QRectF& rect) override;

private:
    void gather();

    app::SpectraLines m_lines; // of the rows that are drawn, each column from 0 to 1
};

} // namespace titer::analyse
