#include "app/live/guarded/guarded_writer.h"

#include "core/base/not_available.h"

#include <algorithm>

namespace titer::app {

using connect::WriteKey;

namespace {

constexpr double betweenLooks = 0.5; // [s]
constexpr double maxGap = 60.0;      // from one look to the next that a sound clock shows [s]
constexpr int beatsInRound = 10'000; // that a register of 16 bits can count

double gapOf(const GuardedSetup& setup)
{
    return std::min(maxGap, setup.fallsBack);
}

} // namespace

GuardedWriter::GuardedWriter(const GuardedSetup& setup, Port port)
    : m_setup(setup)
    , m_port(std::move(port))
    , m_remote(base::notAvailable)
{
    const guard::Place place{
        .lines = false, .horizon = setup.fallsBack * setup.pace, .maxGap = gapOf(setup) * setup.pace};
    for (const GuardedBinding& binding : setup.points) m_points.emplace_back(binding, place, setup.pace);
}

int GuardedWriter::find(std::string_view writes) const
{
    const auto found = std::find_if(m_points.begin(), m_points.end(),
                                    [writes](const GuardedPoint& point) { return point.binding().writes == writes; });
    return found == m_points.end() ? -1 : int(found - m_points.begin());
}

void GuardedWriter::hear(const connect::Sample& sample)
{
    if (m_setup.remote && m_setup.remote->place == sample.tag)
        m_remote = connect::qualityOf(sample.status) == connect::Quality::Good ? sample.value : base::notAvailable;
    for (GuardedPoint& point : m_points) point.hear(sample);
}

void GuardedWriter::setClockSound(bool isSound)
{
    for (GuardedPoint& point : m_points) point.setClockSound(isSound);
}

base::Done GuardedWriter::ask(std::size_t point, double time, double value, guard::Writer writer, double readAt)
{
    return m_points[point].ask(time, value, writer, readAt);
}

base::Done GuardedWriter::begin(std::size_t point, double time, guard::ArmTerms terms, const std::string& by)
{
    terms.maxGap = gapOf(m_setup);
    const base::Done begun = m_points[point].begin(time, terms, by);
    if (begun && !m_setup.heartbeat)
        m_notes.push_back({time,
                           {.what = "no_heartbeat",
                            .place = "guards/" + m_points[point].binding().guard,
                            .reason = "The device does not fall back by itself when Titer ends. " + by}});
    return begun;
}

base::Done GuardedWriter::press(std::size_t point, double time, const std::string& by)
{
    return m_points[point].press(time, by);
}

void GuardedWriter::release(std::size_t point, double time)
{
    m_points[point].release(time);
}

void GuardedWriter::acknowledge(std::size_t point, double time, const std::string& by)
{
    m_points[point].acknowledge(time, by);
}

void GuardedWriter::disarm(std::size_t point, double time, const std::string& by)
{
    m_points[point].disarm(time, by);
}

void GuardedWriter::disarmAll(double time, const std::string& by)
{
    for (GuardedPoint& point : m_points) point.disarm(time, by);
}

// Without a beat the device falls back by itself, so that it beats as long as something is driven and no longer.
void GuardedWriter::beat(double time)
{
    const bool was = m_isBeating;
    m_isBeating = m_setup.heartbeat && m_isThere &&
                  std::any_of(m_points.begin(), m_points.end(), [](const GuardedPoint& p) { return p.needsBeat(); });
    if (!m_isBeating || (was && time < m_nextBeat)) return;
    m_nextBeat = time + m_setup.beatEvery;
    m_beats = m_beats % beatsInRound + 1;
    const base::Done done = m_port(WriteKey(), m_setup.heartbeat->place, m_setup.heartbeat->fromSi(m_beats));
    if (done) return;
    for (GuardedPoint& point : m_points)
        if (point.isDriven()) point.refuse(time, done.error());
}

double GuardedWriter::work(double time)
{
    const bool isLocal = m_setup.remote && !(m_remote > 0.0);
    for (GuardedPoint& point : m_points) point.look(time, m_isThere, isLocal);
    beat(time);
    double next = time + betweenLooks;
    for (GuardedPoint& point : m_points) {
        const std::optional<double> value = point.due(time);
        if (value)
            point.wrote(time, *value,
                        m_port(WriteKey(), point.binding().tag.place, point.binding().tag.fromSi(*value)));
    }
    gatherNotes();
    return m_isBeating ? std::min(next, m_nextBeat) : next;
}

void GuardedWriter::gatherNotes()
{
    for (GuardedPoint& point : m_points) {
        std::vector<GuardNote> notes = point.takeNotes();
        m_notes.insert(m_notes.end(), std::make_move_iterator(notes.begin()), std::make_move_iterator(notes.end()));
    }
}

// Also what a person did after the last round.
std::vector<GuardNote> GuardedWriter::takeNotes()
{
    gatherNotes();
    return std::exchange(m_notes, {});
}

} // namespace titer::app
