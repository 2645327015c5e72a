// Ruler, lanes, now-line and scrubber of a timeline. [gui]
//
// Drag on the ruler or at the scrubber scrubs, a click anywhere sets the scrubber, drag over the lanes zooms, Shift+drag pans,
// wheel zooms, double click shows all. Keys: Left and Right to the next edge or mark, Home and End, Backspace one zoom back.
// A movable lane is dragged along the time, snapping to where bands of the others begin, and moved by Alt and Left or
// Right, with Shift by less; Esc lets go of it where it was. Where bands have rooms, each is dragged within its own; Up and Down
// choose one, and the same keys move it.
#pragma once

#include "core/base/not_available.h"
#include "ui/plot/time_axis.h"
#include "ui/plot/timeline/timeline_types.h"

#include <QAbstractScrollArea>

#include <functional>

class QPainter;

namespace titer::plot {

struct TimelineGeometry;

class TimelineView : public QAbstractScrollArea {
    Q_OBJECT
public:
    explicit TimelineView(QWidget* parent = nullptr);

    void setLanes(const QList<TimelineLane>& lanes);
    void setExtent(const Range& extent);
    void showAll() { m_axis.showAll(); }
    void setScrubber(double seconds);
    void setNow(double seconds);
    void setFolded(bool folded);
    // Height of the rows at the top of the left column, which the transport takes.
    void setHead(int height);
    // Within which a band may begin [s], by its lane and its place in it: one that stays has its own begin alone, what is no such band none.
    using Rooms = std::function<Range(int lane, int band)>;
    void setRooms(const Rooms& rooms);

    double scrubber() const { return m_scrubber; }
    double now() const { return m_now; }
    Range shown() const { return m_axis.range(); }
    Range full() const { return m_axis.full(); }
    const QList<TimelineLane>& lanes() const { return m_lanes; }
    double xOf(double seconds) const;
    int leftColumn() const;
    int rulerHeight() const;

signals:
    void scrubbed(double seconds);
    void moved(double seconds);                      // the movable lane, so much later
    void bandMoved(int lane, int band, double from); // it is to begin then [s]

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    enum class Drag { None, Press, Scrub, Zoom, Pan, Move, Band };
    struct Place {
        int lane = -1, band = -1;
        bool operator==(const Place&) const = default;
    };

    double timeAt(double x) const;
    QRectF strip() const; // of the lanes, right of their names
    qreal pitch() const;
    void scrubTo(double seconds);
    // The lane at a place of the window, -1 where there is none.
    int laneAt(QPointF at) const;
    bool isOnMovable(QPointF at) const;
    bool hasMovable() const;
    double snapped(double moved) const;
    const TimelineBand* bandOf(Place place) const; // nullptr where there is none
    Place bandAt(QPointF at) const;
    Range roomOf(Place place) const; // none where it is no band that has one
    void chooseNext(int step);
    void moveChosen(double by);
    void paintChosen(QPainter* painter, const TimelineGeometry& geometry) const;
    QString bandWords(const TimelineBand& band) const;
    QList<TimelineLane> lanesAsDragged() const;
    void layOut();
    void report();
    QString toolTipAt(QPointF at) const;
    QList<double> stops() const;

    TimeAxis m_axis;
    QList<TimelineLane> m_lanes;
    double m_scrubber = base::notAvailable;
    double m_now = base::notAvailable;
    bool m_folded = false;
    int m_head = 0;
    Drag m_drag = Drag::None;
    bool m_mayMove = false; // the press was on the movable lane
    double m_moved = 0.0;   // while it, or a band, is dragged [s]
    Rooms m_rooms;
    Place m_chosen;   // among bands that have rooms
    Range m_bandRoom; // of the one that was pressed
    QPointF m_pressed, m_at;
    Range m_pannedFrom;
};

} // namespace titer::plot
