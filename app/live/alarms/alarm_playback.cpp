#include "app/live/alarms/alarm_playback.h"

#include <algorithm>

namespace titer::app {

void AlarmPlayback::start(std::span<const PlayedAlarm> alarms, std::int64_t begin, std::int64_t keep)
{
    std::vector<alarm::Definition> evaluated;
    for (const PlayedAlarm& one : alarms)
        if (one.isEvaluated()) evaluated.push_back(one.definition);
    // In an order of their own, as a recorder has them.
    std::ranges::sort(evaluated, {}, &alarm::Definition::id);
    m_engine = alarm::Engine();
    (void)m_engine.define(evaluated, {}, {}, begin); // they pass check()
    m_engine.clear();
    m_reached = begin;
    std::erase_if(m_acts, [&](const PastAct& past) { return past.time > keep; });
    m_next = 0;
}

void AlarmPlayback::play(std::span<const connect::Sample> samples, std::int64_t to)
{
    for (; m_next < m_acts.size() && m_acts[m_next].time <= to; ++m_next) {
        const PastAct& done = m_acts[m_next];
        const auto after = std::ranges::upper_bound(samples, done.time, {}, &connect::Sample::receiveTime);
        const auto count = std::size_t(after - samples.begin());
        m_engine.take(samples.first(count));
        samples = samples.subspan(count);
        // It was granted when it was done; an alarm that is not raised any more refuses it.
        (void)m_engine.act(done.act, done.time);
    }
    m_engine.take(samples);
    m_engine.tick(to);
    m_reached = std::max(m_reached, to);
}

base::Done AlarmPlayback::act(const alarm::Act& act)
{
    const base::Done done = m_engine.act(act, m_reached);
    if (!done) return done;
    m_acts.push_back({m_reached, act});
    m_next = m_acts.size();
    return done;
}

} // namespace titer::app
