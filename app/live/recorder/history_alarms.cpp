// What the recorder does for alarms: it gives them every sample that they read and of every second, and keeps what they say.
#include "app/live/alarms/alarm_defaults.h"
#include "app/live/recorder/history_runner.h"
#include "core/store/history/alarm_acts.h"

#include <array>
#include <utility>

namespace titer::app {

using connect::Sample;

namespace {

constexpr qint64 maxWait = 3000; // for the store, of a person who did something [ms]

std::int64_t now()
{
    return base::now().microseconds;
}

} // namespace

// On a full disk it is tried again with each commit.
void HistoryRunner::openAlarms()
{
    if (!m_own) {
        const base::Result<std::optional<store::Session>> last = m_historian.lastSession();
        m_own.emplace(last && last->has_value());
    }
    if (!m_alarms) {
        base::Result<AlarmWatch> opened = AlarmWatch::open(m_historian.folder(), now());
        if (!opened) {
            m_trouble = opened.error().what;
            return;
        }
        m_alarms.emplace(std::move(*opened));
    }
    if (const auto fresh = std::exchange(m_newAlarms, std::nullopt))
        m_alarms->define(fresh->first, store::personOfProcess(), fresh->second, now());
}

void HistoryRunner::setAlarms(const std::vector<alarm::Definition>& definitions, const std::string& reason)
{
    m_newAlarms.emplace(definitions, reason);
    openAlarms();
}

void HistoryRunner::act(const QString& request, const alarm::Act& act)
{
    const base::Result<store::AlarmAct> done =
        m_alarms ? m_alarms->act(act)
                 : base::Result<store::AlarmAct>(base::Error{
                       base::Code::Io, m_project,
                       base::say(CORE_TR("core", "The store cannot be written at present, so no alarm is evaluated; "
                                                 "free some space on its disk."))});
    if (!done) return void(emit acted(request, {done.error()}));
    // The journal says who and why; the chain of the trail that nobody rewrote it.
    m_toBeReported.push_back(store::changeOf(*done));
    m_unanswered.push_back({request, {}});
    m_unanswered.back().since.start();
    commit(); // also what it refers to
}

// On a disk that takes nothing an act is done and not kept; a person who waits is to know.
void HistoryRunner::answerLate()
{
    std::erase_if(m_unanswered, [this](const Unanswered& one) {
        if (one.since.elapsed() < maxWait) return false;
        emit acted(
            one.request,
            {{base::Code::Io, m_project,
              base::say(CORE_TR("core", "Done, but the store cannot be written at present; it is written "
                                        "once there is space, and is lost if the recorder ends before that."))}});
        return true;
    });
}

void HistoryRunner::setHealth(const RecorderHealth& health)
{
    if (m_own) m_own->setHealth(health);
}

// Before it is stored, since its receive time may change.
void HistoryRunner::passOn(Line& line, Tag& tag, Sample& sample)
{
    if (tag.revision != m_alarms->revision()) {
        tag.revision = m_alarms->revision();
        tag.alarm = m_alarms->place(line.source + "/" + tag.info.id);
    }
    if (connect::qualityOf(sample.status) != connect::Quality::Bad)
        line.youngest = std::min(line.youngest, sample.receiveTime - sample.sourceTime);
    if (tag.alarm && tag.id == 0) (void)know(line, std::array{sample.tag}); // they go by its number
    if (tag.alarm) m_alarms->take(*tag.alarm, tag.id, sample);
}

// What is reported stands in the store as samples, so that a replay reports the same.
void HistoryRunner::tick()
{
    m_sinceTick.restart();
    if (!m_alarms || !m_own) return;
    const std::int64_t time = m_alarms->tick(now());
    putOwn(tickTag, 1.0, time);
    for (auto& [id, line] : m_lines)
        if (const std::int64_t age = std::exchange(line.youngest, unseen); age != unseen) m_own->see(id, age);
    for (const OwnTags::Value& value : m_own->changes(now(), std::chrono::steady_clock::now(), m_trouble.has_value()))
        putOwn(value.tag.c_str(), value.value, time);
    enterAll(m_lines[ownSource]);
    evaluate();
}

void HistoryRunner::putOwn(const char* name, double value, std::int64_t time)
{
    Line& line = m_lines[ownSource];
    line.source = ownSource;
    std::uint32_t place = 0;
    while (place < line.tags.size() && line.tags[place].reported.id != name) ++place;
    if (place == line.tags.size()) setTag(line, place, {.id = name, .label = {}, .unit = {}});
    Sample sample{place, connect::status::good, time, time, value};
    takeSample(line, sample);
}

void HistoryRunner::keepAlarms()
{
    openAlarms();
    // What was evaluated of samples that wait is kept together with them.
    if (!m_alarms || m_stuck || !take(m_alarms->commit(now())) || !reportTrail()) return;
    for (const Unanswered& one : std::exchange(m_unanswered, {})) emit acted(one.request, {});
}

} // namespace titer::app
