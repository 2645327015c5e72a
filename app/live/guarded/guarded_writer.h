// The only one in Titer that writes to a device. It owns the guards of a plant for the set-points that a source can drive, writes what they
// let through, reads each write back, beats as long as something is driven, and notes what was cut and what became of each arming.
//
//   writer.ask(0, flow, guard::Writer::Controller, readAt);   // as often as a controller decides
//   writer.hear(sample);                                      // what the source delivers
//   next = writer.work(time);                                 // looks, beats, writes
#pragma once

#include "app/live/guarded/guarded_point.h"
#include "core/connect/connector.h"

#include <functional>

namespace titer::app {

// [one thread at a time] That of the source. Times are of one clock that nobody sets, in seconds.
class GuardedWriter {
public:
    // Writes to the device, as connect::Supervisor::write() and connect::Connector::write() do.
    using Port = std::function<base::Done(const connect::WriteKey&, std::uint32_t, const connect::WriteValue&)>;

    GuardedWriter(const GuardedSetup& setup, Port port);

    const std::vector<GuardedPoint>& points() const { return m_points; }
    // By what it writes, "feed.out.flow"; -1 where there is none.
    int find(std::string_view writes) const;

    // --- what is known
    void hear(const connect::Sample& sample);
    void setThere(bool isThere) { m_isThere = isThere; } // the source is connected
    void setClockSound(bool isSound);                    // that of the process, which writers go by
    void setClockSound(std::size_t point, bool isSound) { m_points[point].setClockSound(isSound); }

    // --- what is wanted. Value in SI; `readAt`: of a controller, when what it read was measured [s].
    base::Done ask(std::size_t point, double time, double value, guard::Writer writer, double readAt = 0.0);
    void setInBand(std::size_t point, bool inBand) { m_points[point].setInBand(inBand); }

    // --- what a person does, who is named
    base::Done begin(std::size_t point, double time, guard::ArmTerms terms, const std::string& by);
    base::Done press(std::size_t point, double time, const std::string& by);
    void release(std::size_t point, double time);
    void acknowledge(std::size_t point, double time, const std::string& by);
    void disarm(std::size_t point, double time, const std::string& by);
    void disarmAll(double time, const std::string& by);

    // Does what is due and says when it wants to be called again.
    double work(double time);
    bool isBeating() const { return m_isBeating; }
    // What happened since, in its order.
    std::vector<GuardNote> takeNotes();

private:
    void beat(double time);
    void gatherNotes();

    const GuardedSetup m_setup;
    Port m_port;
    std::vector<GuardedPoint> m_points;
    bool m_isThere = false;
    double m_remote; // what the tag says
    bool m_isBeating = false;
    double m_nextBeat = 0.0; // [s]
    int m_beats = 0;
    std::vector<GuardNote> m_notes;
};

} // namespace titer::app
