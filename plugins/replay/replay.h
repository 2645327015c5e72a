// Plays a recording in the order in which its samples became known, at any speed.
#pragma once

#include "core/connect/connector.h"
#include "core/connect/recording_reader.h"

#include <optional>

namespace titer::replay {

const connect::ConnectorInfo& replayInfo();

// [one thread at a time]
class Replay : public connect::Connector, public connect::Playback {
public:
    const connect::ConnectorInfo& info() const override { return replayInfo(); }
    std::vector<connect::AccessScope> accessScope(const connect::Settings& settings) const override;
    std::vector<connect::Finding> test(const connect::Settings& settings, const connect::TaskContext& context) override;
    connect::Opened open(const connect::Settings& settings, const connect::TaskContext& context,
                         base::Errors& errors) override;
    base::Done start(connect::Feed& feed) override;
    Clock::time_point work(Clock::time_point now) override;
    void stop() override;
    connect::ConnectorStatus status() const override { return m_status; }
    connect::Playback* playback() override { return this; }

    std::int64_t begin() const override;
    std::int64_t end() const override;
    std::int64_t origin() const override;
    std::int64_t samples() const override;
    bool simulated() const override;
    void setPaused(bool paused) override;
    void seek(std::int64_t time, std::int64_t playFrom, int number) override;
    void setSpeed(double speed) override;

private:
    std::int64_t target(Clock::time_point now);
    bool pushMark();
    enum class Pushed { All, Part, Full, None };
    Pushed pushUntil(std::int64_t target);
    Clock::time_point atEnd(Clock::time_point now);

    std::shared_ptr<const connect::Recording> m_recording;
    std::optional<connect::RecordingReader> m_reader;
    connect::SampleRing* m_ring = nullptr;
    connect::ConnectorStatus m_status;
    std::optional<connect::Sample> m_mark; // waits for room in the ring

    bool m_simulated = false;
    double m_speed = 1.0;
    bool m_paused = false;
    bool m_ended = false;
    std::int64_t m_position = 0; // of the clock [µs since the origin]
    std::int64_t m_playFrom = 0; // what is known before goes out at once [µs since the origin]
    std::int64_t m_known = 0;    // everything known until here is out [µs since the origin]
    // The position runs from this place at this instant; nothing while it stands still.
    std::optional<Clock::time_point> m_anchor;
    std::int64_t m_anchorPosition = 0;
};

} // namespace titer::replay
