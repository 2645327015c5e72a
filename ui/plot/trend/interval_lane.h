// Spans of time with a meaning, over the plots that share the time: phases as bands with their names, beneath them excursions, gaps and
// notes. [gui]
//
//   IntervalLane lane(column->timeAxis());
//   lane.setPhases(phases);  lane.setMarks({{LaneMark::Gap, {t0, t1}, tr("gap 8 h 24 min, cable")}});
//   lane.setChangeable(true)                 Enter, F2 or a double click on a note: signal noteAsked(mark, at); Delete: with removal
//   lane.writeNote(t)                        a field at that time; signal noteWritten(t, words) unless it is left by Esc
//   Left and Right lead from mark to mark, with Shift from phase to phase, and take the cursor along.
#pragma once

#include "ui/plot/time_axis.h"
#include "ui/plot/trend/trend_types.h"

#include <QWidget>

class QLineEdit;

namespace titer::plot {

struct LaneMark {
    enum Kind {
        Excursion, // filled warn
        Gap,       // hatched, with an info edge
        ReadBack,  // a gap that was filled later: hatched lightly, with a dashed edge
        Note,      // an icon at its begin, with a line as long as it lasts
    };
    Kind kind = Note;
    Range time; // [s]
    QString text;
    qint64 id = 0; // of a note that can be changed
    bool operator==(const LaneMark&) const = default;
};

class IntervalLane : public QWidget {
    Q_OBJECT
public:
    explicit IntervalLane(TimeAxis* axis, QWidget* parent = nullptr);

    void setPhases(const QList<Phase>& phases);
    void setMarks(const QList<LaneMark>& marks); // by their begin
    const QList<LaneMark>& marks() const { return m_marks; }
    const QList<Phase>& phases() const { return m_phases; }
    void setChangeable(bool changeable);
    void writeNote(double seconds);
    QLineEdit* field() const { return m_field; }
    // Left free for what stands at the right of the plots [px].
    void setRoomAtRight(int room);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void noteWritten(double seconds, const QString& words);
    void noteAsked(const titer::plot::LaneMark& note, const QPoint& at, bool removal); // `at` on the screen

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void measure();
    QRectF rowOf(int row) const;
    qreal xOf(double seconds) const;
    QRectF boxOf(const LaneMark& mark) const;
    int markAt(const QPointF& at) const; // -1: none
    int noteAtCursor() const;            // that can be changed; -1: none
    bool isChangeable(int mark) const;
    void ask(int mark, bool removal);
    void paintPhases(QPainter* painter) const;
    void paintMark(QPainter* painter, int index) const;
    void placeField();
    void describe();

    TimeAxis* m_axis;
    bool m_changeable = false;
    int m_room = 0;
    QRectF m_lines; // where those of the plots lie
    qreal m_rowHeight = 0.0;
    QList<Phase> m_phases;
    QList<LaneMark> m_marks;
    QLineEdit* m_field;
    double m_noteAt = 0.0; // [s]
};

} // namespace titer::plot
