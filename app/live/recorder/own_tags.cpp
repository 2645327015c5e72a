#include "app/live/recorder/own_tags.h"

#include "app/live/alarms/alarm_defaults.h"
#include "app/live/estimators/soft_sensor.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <utility>

namespace titer::app {

namespace {

constexpr std::int64_t minBytes = 1'000'000'000; // on the disk
constexpr double minDays = 1.0;                  // until it is full
constexpr std::int64_t maxOff = 5'000'000;       // of clocks [µs]
constexpr std::int64_t oldValue =
    43'200'000'000; // what is older is no wrong clock but an old value, as of a laboratory [µs]
// Late seconds in a row: on a busy machine values are late for a while, by a wrong clock always.
constexpr int sureAfter = 5;
// What a system that synchronises nothing counts as, which is where Linux says so by itself (NTP_PHASE_LIMIT) [s].
constexpr double unsynchronised = 16.0;
constexpr double clockStep = 0.1; // in which the error is recorded: it grows all the time [s]
constexpr std::chrono::seconds lossesCountFor(60);
constexpr std::int64_t reportsDown = 5'000'000; // how long it is said that the recorder was down [µs]

} // namespace

OwnTags::OwnTags(bool wasDown)
    : m_down(wasDown)
{
}

// What estimators give has the time of this computer at which they began to work on it, which may take long.
void OwnTags::see(const std::string& source, std::int64_t age)
{
    if (source == ownSource || source == estimatorSource || age >= oldValue) return;
    int& late = m_late[source];
    late = age > maxOff ? late + 1 : 0;
    m_differs = m_differs || age < -maxOff || late >= sureAfter;
}

// Either it jumped since the second before, or the newest values of a source are not of this time.
bool OwnTags::clockIsOff(std::int64_t now, std::chrono::steady_clock::time_point steady)
{
    const std::int64_t offset =
        now - std::chrono::duration_cast<std::chrono::microseconds>(steady.time_since_epoch()).count();
    const bool jumped = m_begin != 0 && std::abs(offset - m_offset) > maxOff;
    m_offset = offset;
    return std::exchange(m_differs, false) || jumped;
}

double OwnTags::lossShare(std::chrono::steady_clock::time_point steady)
{
    m_counts.at = steady;
    m_minute.push_back(m_counts);
    while (m_minute.size() > 1 && steady - m_minute[1].at >= lossesCountFor) m_minute.pop_front();
    const std::int64_t kept = m_counts.kept - m_minute.front().kept, lost = m_counts.lost - m_minute.front().lost;
    return lost > 0 ? 100.0 * double(lost) / double(kept + lost) : 0.0;
}

void OwnTags::set(std::string tag, bool trouble, std::vector<Value>& changed)
{
    setValue(std::move(tag), trouble ? 1.0 : 0.0, "", changed);
}

void OwnTags::setValue(std::string tag, double value, const char* unit, std::vector<Value>& changed)
{
    const auto [found, added] = m_reported.emplace(tag, value);
    if (!added && std::exchange(found->second, value) == value) return;
    changed.push_back({std::move(tag), value, unit});
}

std::vector<OwnTags::Value> OwnTags::changes(std::int64_t now, std::chrono::steady_clock::time_point steady,
                                             bool storeFails)
{
    std::vector<Value> changed;
    const bool off = clockIsOff(now, steady);
    if (m_begin == 0) m_begin = now;
    set(storeTag, storeFails, changed);
    // An unknown number of days is no trouble.
    set(diskTag, (m_health.freeBytes >= 0 && m_health.freeBytes < minBytes) || m_health.diskDays < minDays, changed);
    set(backupTag, m_health.backupFails, changed);
    set(notificationTag, m_health.notificationFails, changed);
    set(standbyTag, m_health.isAlone, changed);
    set(clockTag, off, changed);
    set(recorderTag, m_down && now - m_begin < reportsDown, changed);
    set(nameTag, m_health.isRenamed, changed);
    setValue(lossTag, lossShare(steady), "%", changed);
    set(twinTag, m_twin, changed);
    if (const std::optional<base::ClockState>& clock = m_health.clock) {
        const double error = clock->synchronised ? clock->maxError : std::max(clock->maxError, unsynchronised);
        setValue(timeServerTag, std::ceil(error / clockStep - 1e-9) * clockStep, "s", changed);
    }
    for (const auto& [source, away] : m_health.away) set(sourceTag(source), away, changed);
    return changed;
}

} // namespace titer::app
