#include "app/live/recorder/kept_alarms.h"

#include "core/base/time.h"
#include "core/store/audit.h"

namespace titer::app {

namespace {

constexpr qint64 maxWait = 3000; // for the store, of a person who did something [ms]

} // namespace

base::Done KeptAlarms::open()
{
    const std::int64_t now = base::now().microseconds;
    if (!m_watch) {
        base::Result<AlarmWatch> opened = AlarmWatch::open(m_folder, now);
        if (!opened) return opened.error();
        m_watch.emplace(std::move(*opened));
    }
    if (const auto fresh = std::exchange(m_new, std::nullopt))
        m_watch->define(fresh->first, store::personOfProcess(), fresh->second, now);
    return base::done();
}

void KeptAlarms::define(const std::vector<alarm::Definition>& definitions, const std::string& reason)
{
    m_new.emplace(definitions, reason);
}

base::Result<store::AlarmAct> KeptAlarms::act(const QString& request, const alarm::Act& act)
{
    if (!m_watch)
        return base::Error{
            base::Code::Io, m_project,
            base::say(CORE_TR("core", "The store cannot be written at present, so no alarm is evaluated; "
                                      "free some space on its disk."))};
    base::Result<store::AlarmAct> done = m_watch->act(act);
    if (!done) return done;
    m_unanswered.push_back({request, {}});
    m_unanswered.back().since.start();
    return done;
}

std::vector<QString> KeptAlarms::takeKept()
{
    std::vector<QString> requests;
    for (const Unanswered& one : std::exchange(m_unanswered, {})) requests.push_back(one.request);
    return requests;
}

std::vector<QString> KeptAlarms::takeLate()
{
    std::vector<QString> requests;
    std::erase_if(m_unanswered, [&](const Unanswered& one) {
        if (one.since.elapsed() < maxWait) return false;
        requests.push_back(one.request);
        return true;
    });
    return requests;
}

base::Error KeptAlarms::notKeptYet() const
{
    return {base::Code::Io, m_project,
            base::say(CORE_TR("core", "Done, but the store cannot be written at present; it is written "
                                      "once there is space, and is lost if the recorder ends before that."))};
}

} // namespace titer::app
