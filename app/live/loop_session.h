// The loops of a project for its windows: those that its recorder runs, as they stand, and what a person does about them.
#pragma once

#include "app/live/loops/loop_picture.h"
#include "app/live/recorder/recorder_client.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <deque>
#include <functional>
#include <string>
#include <vector>

namespace titer::app {

// [gui] `recorder` outlives it. Whatever a window holds is let go when the window is gone.
class LoopSession : public QObject {
    Q_OBJECT

public:
    using Answer = RecorderClient::Answer;
    static constexpr std::size_t maxNotes = 1000; // the oldest go first
    static constexpr double silentAfter = 10.0;   // a recorder whose loops drive says how they stand more often [s]

    explicit LoopSession(RecorderClient& recorder, QObject* parent = nullptr);

    // None where no recorder runs, or one that runs no loops. Those that were driven when it was lost stay, as unknown, until it is heard again
    // or is known to have ended otherwise.
    const std::vector<LoopRow>& rows() const { return m_rows; }
    // nullptr where there is none.
    const LoopRow* find(const std::string& loop) const;
    bool isArmed() const;   // any of them, or on its way back to the recipe, as far as anybody knows
    bool isUnheard() const; // any of them was driven, and nobody knows how it stands now
    // The log of the guards since the window knows the recorder, oldest first.
    const std::deque<LoopNote>& notes() const { return m_notes; }

    // --- acts of the person at this window; the answer comes when it was done, with why it was not
    void begin(const std::string& loop, const guard::ArmTerms& terms, Answer answer = {});
    void press(const std::string& loop, Answer answer = {});
    void release(const std::string& loop, Answer answer = {});
    // Of one that is unknown because its recorder is lost: the person has looked at the device.
    void acknowledge(const std::string& loop, Answer answer = {});
    void disarm(const std::string& loop, Answer answer = {});
    void disarmAll(Answer answer = {});

    // As each second, at this time of a clock that nobody sets [s]: loops of which nothing is heard are unknown, those of a lost recorder until
    // their device has fallen back.
    void watch(double time);
    // As the recorder says how its sources are: unknown loops of one that was stopped or removed run no longer.
    void lookAt(const std::vector<SourceState>& sources);

signals:
    void changed(); // at most 10 times a second

private:
    void take(const LoopPicture& picture);
    void lose(bool isRecorderLost);
    void end(const std::function<LoopEnd(const LoopRow&)>& howEnded);
    double seconds() const { return double(m_clock.elapsed()) * 1e-3; }

    RecorderClient& m_recorder;
    QElapsedTimer m_clock;
    QTimer m_second;      // runs while a loop is driven
    double m_heard = 0.0; // [s of m_clock]
    double m_lost = 0.0;  // when the recorder was [s of m_clock]
    std::vector<LoopRow> m_rows;
    std::deque<LoopNote> m_notes;
};

} // namespace titer::app
