// The plot area of a trend with its axes: the picture, two cursors over it, and the gestures. [gui]
//
// As TimeView, and: a box zooms time and values, Ctrl+wheel the values; C sets and takes the second cursor; a limit is moved by its line. Built by
// TrendPlot; pages seldom need it alone.
#pragma once

#include "ui/plot/time_view.h"
#include "ui/plot/trend/trend_picture.h"

#include <functional>
#include <memory>
#include <optional>

namespace titer::plot {

class TrendView : public TimeView {
    Q_OBJECT
public:
    explicit TrendView(TimeAxis* axis, QWidget* parent = nullptr);
    ~TrendView() override;

    const TrendModel& model() const { return m_model; }
    // `change` edits the model; ranges and picture follow.
    void change(const std::function<void(TrendModel&)>& change);
    void setLogarithmic(bool log);

    TrendLayout layoutNow() const { return {rect(), m_model}; }
    void paintPicture(QPainter* painter, const QRectF& rect, look::Look look) override;
    // As the value axes were set by hand; Backspace and double click return to the automatic range.
    bool hasOwnValueRange() const { return m_ownLeft.isValid() || m_ownRight.isValid(); }

    // Likes no more than its least height.
    void setModest();
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void limitMoved(const QString& id, double value); // let go of there; the model stays as it is

protected:
    QRectF area() const override { return layoutNow().area; }
    Range shownAcross() const override { return m_model.time; }
    QRectF labelStrip() const override;
    QString cursorText(double seconds) const override;
    double nextStop(double seconds, bool forward, bool byPhase) const override;
    void takeAxis() override;
    void paintOver(QPainter* painter) override;
    bool zoomsValues() const override { return true; }
    void zoomValues(double factor, double y) override;
    void zoomTime(const Range& seconds) override;
    void zoomBox(const QRectF& box) override;
    void showAll() override;
    bool ownsKey(int key) const override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    struct Held {
        Limit limit;
        QPointF from;
        double value = 0;
        bool moved = false;
    };
    const Limit* limitAt(QPointF at) const;
    Range automatic(bool right) const;
    void zoomTo(const Range& time, const Range& left, const Range& right);

    TrendModel m_model;
    Range m_ownLeft, m_ownRight;
    bool m_isModest = false;
    std::optional<Held> m_held;
    std::unique_ptr<TrendPicture> m_picture;
};

} // namespace titer::plot
