// Which board a wall shows: one after another, and while an alarm calls, the one that shows it. [any]
#pragma once

#include "app/boards/board.h"
#include "app/live/alarms/alarm_board.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace titer::app {

class WallRotation {
public:
    static constexpr double minInterval = 10.0, maxInterval = 300.0; // [s]

    struct Place {
        int board = -1;    // among those given; -1: there are none
        std::string alarm; // it is held for this one until somebody acknowledges it; empty: it goes on
        bool operator==(const Place&) const = default;
    };

    // What is shown goes on where its board is still there.
    void setBoards(std::span<const Board> boards);
    // Begins with this board, or the first of its pages, where it is there.
    void begin(const std::string& id);
    // Seconds on each board; within shortest and longest.
    void setPause(double seconds);
    double pause() const { return m_pause; }

    // Where to stand at `now` [s], a clock that never goes back. A worse alarm takes the place of the one that is held; one as bad waits.
    Place at(double now, const std::vector<AlarmRow>& alarms);
    // By hand, to the next board or the one before; not while an alarm is held.
    void step(int by, double now);

private:
    struct Shown {
        std::string id;
        std::vector<std::string> tags;
        bool listsAlarms = false;
    };
    const AlarmRow* toHold(const std::vector<AlarmRow>& alarms) const;
    int boardOf(const AlarmRow& row) const;

    std::vector<Shown> m_boards;
    double m_pause = 30.0;
    int m_board = 0;               // of the round
    int m_alarmBoard = -1;         // while one is held
    std::string m_held;            // alarm
    std::optional<double> m_since; // on this board; none before the first look
};

} // namespace titer::app
