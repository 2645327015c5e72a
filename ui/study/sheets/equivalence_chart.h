// The difference of two groups with its 90 % interval against the margin on both sides of zero. [gui]
//
//   T: the values as a table; Ctrl+C: copies them; Ctrl+Shift+C: copies the picture
#pragma once

#include "core/studies/study/scale_comparison.h"
#include "ui/plot/xy/xy_plot.h"

#include <optional>

namespace titer::study {

class EquivalenceChart : public plot::XyPlot {
    Q_OBJECT
public:
    explicit EquivalenceChart(QWidget* parent = nullptr);

    // Nothing is drawn without one. `title` of the axis, with the unit.
    void show(const std::optional<studies::ScaleComparison>& comparison, const QString& title, const QString& sentence);
    using QWidget::show;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
};

} // namespace titer::study
