// The time that the Run page looks at: the transport of a run that has ended, of one that goes on, and of a recording laid over it. [gui]
//
//   RunTransport transport(work, model, timeline);  transport.togglePlay();  transport.step(-1);  transport.toStart();
//   transport.reach(now)             something has come up to then: the time goes with it, unless a person looks elsewhere
//   signals playingChanged(playing); timeChosen(seconds) by the person
#pragma once

#include "app/session/plant_work.h"
#include "ui/shown/run_model.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace titer::plot {
class Timeline;
}

namespace titer::pages {

class RunTransport : public QObject {
    Q_OBJECT
public:
    // `timeline` has speed and scale.
    RunTransport(app::PlantWork& work, shown::RunModel& model, const plot::Timeline& timeline,
                 QObject* parent = nullptr);

    // A run that has ended is played, or a recording.
    bool isPlaying() const;
    // The time goes with what comes from a recording or source.
    bool followsNow() const;
    void follow() { m_follow = true; }
    void reach(double now);

    void togglePlay();
    void stop();
    // As before anything has run.
    void forget();
    // To the next output of the run.
    void step(int direction);
    void toStart();
    void scrub(double seconds);
    void lookAt(double seconds);
    void chooseSpeed(double speed);
    // What another page looks at.
    void showTime(double seconds);
    // playingChanged(), as things stand.
    void tell();

signals:
    void playingChanged(bool playing);
    void timeChosen(double seconds);

private:
    void play();
    void nextFrame();

    app::PlantWork& m_work;
    app::RunSession& m_session;
    app::PlantShadow& m_laid;
    shown::RunModel& m_model;
    const plot::Timeline& m_timeline;
    QTimer m_frames; // while a run that has ended plays
    QElapsedTimer m_clock;
    bool m_follow = true; // the time stays at the end of the run that goes on
};

} // namespace titer::pages
