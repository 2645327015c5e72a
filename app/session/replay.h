// What is played over time, whoever shows it: a run that has ended, a recording or a source over the plant, or what a store holds.
// Times [s] are those of what is played.
#pragma once

#include <QObject>

#include <optional>

namespace titer::app {

// [gui]
class Replay : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    virtual bool isThere() const = 0; // whether there is something to play
    virtual bool isPlaying() const = 0;
    virtual bool isNewest() const = 0;    // the time goes with what comes, or stands at the end
    virtual bool isRecording() const = 0; // what is newest was recorded too
    // Seconds per second of a source that delivers now, whose speed nobody chooses; nothing of all others.
    virtual std::optional<double> pace() const { return {}; }
    virtual double speed() const = 0; // seconds per second; infinite: as fast as it goes
    virtual double begin() const = 0;
    virtual double end() const = 0;
    virtual double newest() const = 0;
    virtual double time() const = 0;

    virtual void togglePlay() = 0;
    virtual void step(int direction) = 0;
    virtual void toStart() = 0;
    virtual void toNewest() = 0;
    virtual void scrub(double seconds) = 0;
    virtual void chooseSpeed(double speed) = 0;
    // Ten times as fast, or a tenth, within what timelines offer.
    void changeSpeed(int direction);

signals:
    void changed(); // any of it
};

} // namespace titer::app
