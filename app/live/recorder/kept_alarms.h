// The alarms of a recorder whose store may take nothing for a while: definitions wait until it can be read, acts until they stand in it.
#pragma once

#include "app/live/alarms/alarm_watch.h"

#include <QElapsedTimer>
#include <QString>

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace titer::app {

// [one thread at a time]
class KeptAlarms {
public:
    KeptAlarms(std::string folder, std::string project)
        : m_folder(std::move(folder))
        , m_project(std::move(project))
    {
    }

    // On a full disk it is tried again.
    base::Done open();
    // nullptr until it is open.
    AlarmWatch* watch() { return m_watch ? &*m_watch : nullptr; }
    // The alarms that are evaluated from now on, once it is open.
    void define(const std::vector<alarm::Definition>& definitions, const std::string& reason);

    // What was done waits as the request of a person.
    base::Result<store::AlarmAct> act(const QString& request, const alarm::Act& act);
    // All that wait: they stand in the store.
    std::vector<QString> takeKept();
    // Those who have waited for long, and what they are to know: it is done and not kept.
    std::vector<QString> takeLate();
    base::Error notKeptYet() const;
    bool isAwaited() const { return !m_unanswered.empty(); }

    void close() { m_watch.reset(); }

private:
    std::string m_folder, m_project;
    std::optional<AlarmWatch> m_watch;
    std::optional<std::pair<std::vector<alarm::Definition>, std::string>> m_new; // with the reason; not taken yet
    struct Unanswered {
        QString request;
        QElapsedTimer since;
    };
    std::vector<Unanswered> m_unanswered; // acts that were done and are not in the store
};

} // namespace titer::app
