// The alarms of a project as a window sees them and acts on them.
#pragma once

#include "core/alarm/alarm_status.h"

#include <QObject>

#include <functional>
#include <optional>
#include <vector>

namespace titer::app {

struct AlarmRow {
    alarm::Definition definition;
    alarm::AlarmStatus alarmStatus;
    base::Sentence whyNot = {}; // why nobody evaluates it, although others are; empty: it is, as far as isWatched()
};

// By whose clock alarms are evaluated.
struct AlarmClock {
    enum class Of { Recorder, Replay, Model };
    Of of = Of::Recorder;
    std::int64_t now = 0;  // [µs, UTC]; of a recorder 0: the time of day
    std::int64_t zero = 0; // when the process began from which times are counted; 0: they are those of the day
};

// [gui]
class AlarmBoard : public QObject {
    Q_OBJECT

public:
    using Answer = std::function<void(const std::optional<base::Error>& error)>;
    using QObject::QObject;

    // Whether somebody evaluates them now; else they are as they stood last.
    virtual bool isWatched() const = 0;
    // Those that call first, then by priority, then the newest.
    virtual const std::vector<AlarmRow>& rows() const = 0;
    // Of the last 24 h.
    virtual int raisedToday() const = 0;
    virtual AlarmClock clock() const { return {}; }
    // Whether an alarm that nobody has acknowledged may be heard: not where it was come by in going through what is played once more.
    virtual bool calls(const AlarmRow&) const { return true; }
    // Of those that are not among the rows, since what is played is shown, how many the recorder has that count.
    virtual int elsewhere() const { return 0; }

    virtual void acknowledge(const std::string& alarm, const std::string& reason, Answer answer = {}) = 0;
    virtual void reset(const std::string& alarm, Answer answer = {}) = 0;
    virtual void shelve(const std::string& alarm, const std::string& reason, std::int64_t until,
                        Answer answer = {}) = 0;
    virtual void unshelve(const std::string& alarm, Answer answer = {}) = 0;
    virtual void takeOut(const std::string& alarm, const std::string& reason, Answer answer = {}) = 0;
    virtual void putBack(const std::string& alarm, Answer answer = {}) = 0;

    // Active or unacknowledged, and neither shelved, suppressed nor out of service.
    int count() const;
    // The one that calls loudest, or nothing.
    const AlarmRow* worst() const;
    // Of a tag, the worst that is active.
    const AlarmRow* ofTag(std::string_view tag) const;

signals:
    void changed();
};

} // namespace titer::app
