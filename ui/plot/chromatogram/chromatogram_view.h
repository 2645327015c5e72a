// The chromatogram with its gestures: the picture, the pool and its two handles, the cursor. [gui]
//
// As TimeView; Tab leads to the cuts.
#pragma once

#include "ui/plot/chromatogram/chromatogram_layout.h"
#include "ui/plot/time_view.h"

#include <functional>

namespace titer::plot {

class PoolHandle;

class ChromatogramView : public TimeView {
    Q_OBJECT
public:
    explicit ChromatogramView(TimeAxis* axis, QWidget* parent = nullptr);

    const ChromatogramModel& model() const { return m_model; }
    // `change` edits the model; ranges and picture follow.
    void change(const std::function<void(ChromatogramModel&)>& change);

    ChromatogramLayout layoutNow() const { return {rect(), m_model}; }
    PoolHandle* from() const { return m_from; }
    PoolHandle* to() const { return m_to; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void cutMoved(double from, double to); // by the person, while it goes on [s]
    // When the gesture is over; keys that follow one another are one.
    void cutSet(double from, double to, bool byKey);

protected:
    bool isEmpty() const override { return m_model.data.isEmpty(); }
    QRectF area() const override { return layoutNow().area; }
    Range shownAcross() const override { return layoutNow().across; }
    QRectF labelStrip() const override;
    double across(double seconds) const override { return m_model.across(seconds); }
    double secondsOf(double across) const override { return m_model.timeAt(across); }
    QString cursorText(double seconds) const override;
    double nextStop(double seconds, bool forward, bool byPhase) const override;
    void takeAxis() override;
    void paintPicture(QPainter* painter, const QRectF& rect, look::Look look) override;
    void paintOver(QPainter* painter) override;
    bool setsCursor(QPointF) const override { return true; }
    void drawAgain() override;

private:
    void placeHandles();
    void moveCut(const PoolHandle* handle, double across);

    ChromatogramModel m_model;
    PoolHandle *m_from, *m_to;
};

} // namespace titer::plot
