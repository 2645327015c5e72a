// All rows of a table whose columns are points of an axis, as lines over it; those that are selected stand out. [gui]
//
//   pane->show(scene);
#pragma once

#include "ui/analyse/lines_pane.h"

class QComboBox;

namespace titer::analyse {

class SpectraPane : public LinesPane {
    Q_OBJECT
public:
    explicit SpectraPane(QWidget* parent = nullptr);

    using QWidget::show;
    void show(const AnalyseScene& scene);
    // Whether there is anything that it could show.
    static bool hasLines(const AnalyseScene& scene);
    // As measured, or after the steps of preprocessing; hidden where the model has none.
    QComboBox* choice() const { return m_choice; }
    QString csv() const override;

protected:
    QString nameOf(const app::AnalyseRow& row) const override;
    void paintOver(QPainter* painter, const QRectF& rect) override;

private:
    static std::vector<Line> linesFrom(const std::vector<int>& rows, bool fresh);
    static std::vector<Line> allLinesOf(const app::SpectraLines& lines, bool fresh);
    void refresh();
    void gather();

    QComboBox* m_choice;
};

} // namespace titer::analyse
