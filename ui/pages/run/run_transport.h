// The time that the Run page looks at: the transport of a run that has ended, of one that goes on, and of a recording laid over it. [gui]
//
//   RunTransport transport(work, model, timeline);  transport.togglePlay();  transport.step(-1);  transport.toStart();
//   transport.reach(now)             something has come up to then: the time goes with it, unless a person looks elsewhere
//   signals playingChanged(playing); speedChanged(factor); timeChosen(seconds) by the person
#pragma once

#include "app/session/plant_work.h"
#include "app/session/replay.h"
#include "ui/shown/run_model.h"

#include <QElapsedTimer>
#include <QTimer>

namespace titer::plot {
class Timeline;
}

namespace titer::pages {

class RunTransport : public app::Replay {
    Q_OBJECT
public:
    // `timeline` has speed and scale.
    RunTransport(app::PlantWork& work, shown::RunModel& model, const plot::Timeline& timeline,
                 QObject* parent = nullptr);

    bool isThere() const override;
    // A run that has ended is played, a recording, or a run goes on.
    bool isPlaying() const override;
    bool isNewest() const override;
    bool isRecording() const override;
    std::optional<double> pace() const override;
    double speed() const override;
    double begin() const override;
    double end() const override;
    double newest() const override;
    double time() const override { return m_model.time(); }
    // The time goes with what comes from a recording or source.
    bool followsNow() const;
    void follow() { m_follow = true; }
    void reach(double now);

    void togglePlay() override;
    void stop();
    // As before anything has run.
    void forget();
    // To the next output of the run.
    void step(int direction) override;
    void toStart() override;
    void toNewest() override;
    void scrub(double seconds) override;
    void lookAt(double seconds);
    void chooseSpeed(double speed) override;
    // What another page looks at.
    void showTime(double seconds);
    // playingChanged(), as things stand.
    void tell();

signals:
    void playingChanged(bool playing);
    void speedChanged(double factor);
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
