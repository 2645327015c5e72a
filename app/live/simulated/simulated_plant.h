// A plant as a source of live tags: it runs next to the real clock, sensors read it, its set-points may be written, and all of it
// can fail on command.
#pragma once

#include "app/live/simulated/plant_clock.h"
#include "app/live/simulated/simulated_setup.h"

#include "core/base/math/random.h"

namespace titer::app {

const connect::ConnectorInfo& simulatedPlantInfo();

// [one thread at a time] The places of its tags: the measured ones, then the set-points, then one for the fault of each measured tag
// and one for the source as a whole.
class SimulatedPlant : public connect::Connector {
public:
    const connect::ConnectorInfo& info() const override { return simulatedPlantInfo(); }
    std::vector<connect::AccessScope> accessScope(const connect::Settings& settings) const override;
    std::vector<connect::Finding> test(const connect::Settings& settings, const connect::TaskContext& context) override;
    base::Result<std::vector<connect::BrowseNode>> browse(const connect::Settings& settings, const std::string& node,
                                                          const connect::TaskContext& context) override;
    connect::Opened open(const connect::Settings& settings, const connect::TaskContext& context,
                         base::Errors& errors) override;
    base::Done start(connect::Feed& feed) override;
    Clock::time_point work(Clock::time_point now) override;
    void stop() override;
    connect::ConnectorStatus status() const override { return m_status; }
    std::optional<connect::Heartbeat> heartbeat() const override;
    base::Done write(const connect::WriteKey& key, std::uint32_t tag, const connect::WriteValue& value,
                     const connect::TaskContext& context) override;

private:
    static PlantClock::Request clockOf(const SimulatedSetup& setup);
    // A measured tag as it runs.
    struct Channel {
        Channel(const SimulatedTag& tag, std::uint64_t seed);
        const SimulatedTag* tag;
        FaultySensor sensor;
        base::Random noise, loss, delay, fault;
        std::int64_t next = 0; // the sample that comes next, as a multiple of the period
        bool idle = false;     // said that there is nothing to measure
        std::string reported;  // fault that was reported last
    };
    struct Late {
        std::int64_t due = 0; // [µs, UTC]
        connect::Sample sample;
    };

    void fault(const base::Sentence& why);
    void evaluate(Clock::time_point now);
    void takeAnchor(Clock::time_point now);
    void sampleAll(std::int64_t wall, double time);
    void sample(Channel& channel, std::uint32_t place, std::int64_t due, std::int64_t wall, double time);
    void deliverLate(std::int64_t wall);
    void reportSetPoints(std::int64_t wall, bool all);
    void reportFaults(std::int64_t wall, double time);
    bool reportText(std::uint32_t place, const std::string& text, std::int64_t wall);
    double valueOf(const SimulatedSetPoint& point) const;
    base::Done writeSetPoint(const SimulatedSetPoint& point, const connect::WriteValue& value);
    base::Done writeFault(std::size_t channel, const connect::WriteValue& value);
    double sinceStart(Clock::time_point now) const { return std::chrono::duration<double>(now - m_started).count(); }

    std::unique_ptr<SimulatedSetup> m_setup;
    std::optional<PlantClock> m_plant;
    std::optional<PlantClock::Anchor> m_anchor; // that m_process is of
    std::optional<connect::ProcessClock> m_process;
    connect::Feed* m_feed = nullptr;
    connect::ConnectorStatus m_status;
    std::vector<Channel> m_channels;
    std::vector<Late> m_late;
    FaultySensor m_away; // the source as a whole
    std::string m_awayReported;
    std::optional<double> m_awayTo; // when it comes back [s since the start]
    std::vector<double> m_setPointsReported;
    bool m_isUp = false; // connected: what is there was reported once
    bool m_begun = false;
    Clock::time_point m_started, m_heard;
    std::int64_t m_shortest = 0; // period [µs]
};

} // namespace titer::app
