// The bottom timeline: transport, ruler, lanes, now-line and scrubber; 42u high, 7u folded. [gui]
//
//   Timeline timeline;  timeline.setTitle(tr("Plan"), tr("22.4 days"));       without transport (Design)
//   timeline.setTransport(true); setSpeed(1000); setPlaying(true); setLive(true, 1)   with it (Run)
//   timeline.setLanes({{tr("Production"), bands, marks}, ...}); setNow(t); setScrubber(t) (NaN: none); setFolded(bool)
//   timeline.setStatus(tr("4 d 20 h left"))                                   at the right while folded
//   signals scrubbed(double), playToggled(bool), toStart(), stepped(int), speedChosen(double), foldToggled(bool)
//   Calls of setters send no signals. Space on the timeline plays or pauses.
#pragma once

#include "ui/plot/timeline/timeline_types.h"
#include "ui/plot/timeline/timeline_view.h"

#include <QWidget>

class QComboBox;
class QPushButton;

namespace titer::widgets {
class Label;
}

namespace titer::plot {

class Timeline : public QWidget {
    Q_OBJECT
public:
    explicit Timeline(QWidget* parent = nullptr);

    void setTitle(const QString& title, const QString& note);
    void setTransport(bool shown);
    void setLanes(const QList<TimelineLane>& lanes);
    void setExtent(double from, double to);
    void setNow(double seconds);
    void setScrubber(double seconds);
    void setPlaying(bool playing);
    // `pace`: seconds of what is followed per second.
    void setLive(bool live, double pace);
    void setSpeed(double factor);
    // Offers "as fast as it goes", infinity.
    void setFastest(bool offered);
    void setStatus(const QString& status);
    void setFolded(bool folded);

    bool isFolded() const { return m_folded; }
    bool isPlaying() const { return m_playing; }
    double speed() const;
    TimelineView* view() const { return m_view; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void scrubbed(double seconds);
    void playToggled(bool playing);
    void toStart();
    void stepped(int direction);
    void speedChosen(double factor);
    void foldToggled(bool folded);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QPushButton* button(const QString& icon, const QString& name);
    void togglePlay();
    void arrange();

    TimelineView* m_view;
    widgets::Label* m_title;
    widgets::Label* m_note;
    widgets::Label* m_status;
    QPushButton* m_first;
    QPushButton* m_play;
    QPushButton* m_step;
    QPushButton* m_fold;
    QComboBox* m_speed;
    widgets::Label* m_live;
    bool m_transport = false;
    bool m_playing = false;
    bool m_folded = false;
};

} // namespace titer::plot
