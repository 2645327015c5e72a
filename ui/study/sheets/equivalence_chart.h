// The difference of two groups with its 90 % interval against the margin on both sides of zero. [gui]
//
//   T: the values as a table; Ctrl+C: copies them; Ctrl+Shift+C: copies the picture
#pragma once

#include "core/studies/study/scale_comparison.h"

#include <QString>
#include <QWidget>

#include <optional>

namespace titer::study {

class EquivalenceChart : public QWidget {
    Q_OBJECT
public:
    explicit EquivalenceChart(QWidget* parent = nullptr);

    // Nothing is drawn without one. `title` of the axis, with the unit.
    void show(const std::optional<studies::ScaleComparison>& comparison, const QString& title, const QString& sentence);
    using QWidget::show;
    QString csv() const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    std::optional<studies::ScaleComparison> m_comparison;
    QString m_title;
};

} // namespace titer::study
