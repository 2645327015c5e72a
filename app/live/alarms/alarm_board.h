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
