// The estimators of a project as a source of its recorder: their variables are tags of the source "twin". It reads plant and estimators from
// the project, again whenever that is saved, and samples from the store, so that nobody waits for a filter.
#pragma once

#include "app/live/estimators/estimated_project.h"
#include "app/live/estimators/soft_sensor.h"
#include "core/connect/connector.h"

#include <map>
#include <memory>

namespace titer::app {

// Catching up takes work() as long as it takes; the stop token of open() ends it.
class EstimatorSource : public connect::Connector {
public:
    // `clocks`: of the processes whose samples the store holds; `plans`: where those of predictive controllers go. `now`: this computer's clock [µs, UTC].
    EstimatorSource(
        std::string project, std::shared_ptr<const ProcessClocks> clocks, std::shared_ptr<LivePlans> plans,
        std::function<std::int64_t()> now = [] { return base::now().microseconds; });
    ~EstimatorSource() override;

    const connect::ConnectorInfo& info() const override;
    std::vector<connect::AccessScope> accessScope(const connect::Settings&) const override { return {}; }
    std::vector<connect::Finding> test(const connect::Settings&, const connect::TaskContext&) override { return {}; }
    connect::Opened open(const connect::Settings& settings, const connect::TaskContext& context,
                         base::Errors& errors) override;
    base::Done start(connect::Feed& feed) override;
    Clock::time_point work(Clock::time_point now) override;
    void stop() override;
    // Degraded, with the reason, while an estimator gives nothing, or doubtful values.
    connect::ConnectorStatus status() const override;

private:
    struct Running {
        EstimatedProject::One one;
        std::unique_ptr<SoftSensor> sensor; // nullptr where it is refused
        std::vector<std::string> names;     // of the tags that it has given so far
    };

    bool look();
    bool take(EstimatedProject project);
    void push(Running& running, const SoftSensor::Reading& reading);
    void end(const Running& running, connect::Status status);
    std::optional<std::uint32_t> place(const SoftSensor::Output& output);

    std::string m_project;
    std::shared_ptr<const ProcessClocks> m_clocks;
    std::shared_ptr<LivePlans> m_plans;
    std::function<std::int64_t()> m_now;
    std::stop_token m_stop;
    connect::Feed* m_feed = nullptr;
    std::vector<Running> m_running;
    std::optional<base::Sentence> m_trouble; // with the project
    std::string m_looked;                    // how the project's file was
    std::int64_t m_nextLook = 0;             // [µs, UTC]
    std::vector<connect::TagInfo> m_tags;
    std::map<std::string, std::uint32_t> m_places; // of tags, by name
};

} // namespace titer::app
