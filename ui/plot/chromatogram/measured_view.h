// A measured chromatogram with its gestures, as TimeView; what stands across is volume, column volumes or time. [gui]
#pragma once

#include "ui/plot/chromatogram/measured_layout.h"
#include "ui/plot/time_view.h"

#include <functional>

namespace titer::plot {

class MeasuredView : public TimeView {
    Q_OBJECT
public:
    explicit MeasuredView(TimeAxis* axis, QWidget* parent = nullptr);

    const MeasuredModel& model() const { return m_model; }
    // `change` edits the model; scales and picture follow.
    void change(const std::function<void(MeasuredModel&)>& change);
    MeasuredLayout layoutNow() const { return {rect(), m_model}; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool isEmpty() const override { return m_model.isEmpty(); }
    QRectF area() const override { return layoutNow().area; }
    Range shownAcross() const override { return layoutNow().across; }
    QRectF labelStrip() const override;
    QString cursorText(double across) const override;
    double nextStop(double across, bool forward, bool byPhase) const override;
    void takeAxis() override;
    void paintPicture(QPainter* painter, const QRectF& rect, look::Look look) override;

private:
    MeasuredModel m_model;
};

} // namespace titer::plot
