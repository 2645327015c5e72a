#include "app/live/estimators/estimator_source.h"

#include "core/base/not_available.h"
#include "core/store/history/history_reader.h"

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <utility>

namespace titer::app {

using base::say;
using connect::State;

namespace {

constexpr connect::ConnectorInfo sourceInfo{.id = estimatorSource,
                                            .label = CORE_TR("core", "Estimators"),
                                            .help = CORE_TR("core", "What the estimators of plant and project give."),
                                            .settings = {}};
constexpr auto workEvery = std::chrono::milliseconds(500);
constexpr std::int64_t projectLookEvery = 2'000'000; // [µs]

// Changes whenever the project is saved.
std::string stampOf(const std::string& project)
{
    std::string stamp;
    for (const char* end : {"", "-wal"}) {
        std::error_code error;
        const auto size = std::filesystem::file_size(project + end, error);
        if (error) continue;
        const auto time = std::filesystem::last_write_time(project + end, error);
        stamp += std::to_string(size) + " " + std::to_string(time.time_since_epoch().count()) + " ";
    }
    return stamp;
}

connect::Status badOf(connect::Status status)
{
    return connect::qualityOf(status) == connect::Quality::Bad ? status : connect::status::bad;
}

} // namespace

EstimatorSource::EstimatorSource(std::string project, std::shared_ptr<const ProcessClocks> clocks,
                                 std::shared_ptr<LivePlans> plans, std::function<std::int64_t()> now)
    : m_project(std::move(project))
    , m_clocks(std::move(clocks))
    , m_plans(std::move(plans))
    , m_now(std::move(now))
{
}

EstimatorSource::~EstimatorSource() = default;

const connect::ConnectorInfo& EstimatorSource::info() const
{
    return sourceInfo;
}

connect::Opened EstimatorSource::open(const connect::Settings&, const connect::TaskContext& context, base::Errors&)
{
    m_stop = context.stop;
    m_tags.clear();
    m_places.clear();
    return {}; // they come up with what is estimated
}

base::Done EstimatorSource::start(connect::Feed& feed)
{
    m_feed = &feed;
    m_nextLook = 0;
    return base::done();
}

connect::Connector::Clock::time_point EstimatorSource::work(Clock::time_point now)
{
    if (const std::int64_t time = m_now(); time >= m_nextLook) {
        m_nextLook = time + projectLookEvery;
        if (look()) return now; // what ended is reported before what takes its place is set up
    }
    for (Running& running : m_running) {
        if (m_stop.stop_requested()) break;
        if (!running.sensor) continue;
        if (const auto reading = running.sensor->work(m_now(), m_stop)) push(running, *reading);
    }
    return now + workEvery;
}

void EstimatorSource::stop()
{
    for (const Running& running : m_running)
        if (running.sensor) (void)running.sensor->keep(); // without it a restart goes through the store
    m_running.clear();
    m_looked.clear();
    m_feed = nullptr;
}

// Whether something that ran has ended.
bool EstimatorSource::look()
{
    const std::string stamp = stampOf(m_project);
    if (stamp.empty() || stamp == m_looked) return false;
    base::Result<EstimatedProject> project = readEstimatedProject(m_project);
    if (!project) {
        // What runs goes on.
        m_trouble = project.error().what;
        return false;
    }
    m_looked = stamp;
    m_trouble.reset();
    return take(std::move(*project));
}

// Those of which nothing has changed go on.
bool EstimatorSource::take(EstimatedProject project)
{
    std::vector<Running> before = std::exchange(m_running, {});
    bool ended = false;
    for (EstimatedProject::One& one : project.estimators) {
        const auto known = std::ranges::find(before, one.id, [](const Running& running) { return running.one.id; });
        Running running;
        if (known != before.end()) {
            running = std::move(*known);
            before.erase(known);
        }
        const bool ran = running.sensor != nullptr;
        const bool goesOn = ran && running.one.digest == one.digest && !one.refused;
        running.one = std::move(one);
        if (!goesOn) {
            ended = ended || ran;
            running.sensor.reset();
            if (ran)
                end(running, running.one.refused ? connect::status::badConfigurationError
                                                 : connect::status::badWaitingForInitialData);
            if (!running.one.refused)
                running.sensor = std::make_unique<SoftSensor>(
                    SoftSensor::Order{project.flowsheet, project.plant, running.one.id, running.one.unit,
                                      running.one.digest, store::historyFolder(m_project), m_clocks, m_plans, ran});
        }
        m_running.push_back(std::move(running));
    }
    for (const Running& gone : before) end(gone, connect::status::badOutOfService);
    return ended;
}

// Nothing where the feed has no room to name it: it is named with its next value.
std::optional<std::uint32_t> EstimatorSource::place(const SoftSensor::Output& output)
{
    connect::TagInfo info{.id = output.name, .label = {}, .unit = output.unit, .simulated = output.simulated};
    const auto known = m_places.find(output.name);
    const auto place = known == m_places.end() ? std::uint32_t(m_tags.size()) : known->second;
    if (known != m_places.end() && m_tags[place] == info) return place;
    if (!m_feed->push(connect::NewTag{place, info})) return std::nullopt;
    if (known == m_places.end()) m_tags.emplace_back();
    m_tags[place] = std::move(info);
    m_places[output.name] = place;
    return place;
}

void EstimatorSource::push(Running& running, const SoftSensor::Reading& reading)
{
    const std::vector<SoftSensor::Output>& outputs = running.sensor->outputs();
    running.names.clear();
    const std::int64_t received = std::max(m_now(), reading.time);
    for (std::size_t i = 0; i < outputs.size(); ++i) {
        const std::optional<std::uint32_t> tag = place(outputs[i]);
        if (!tag) continue;
        const connect::Status status = std::isfinite(reading.values[i]) ? reading.status : badOf(reading.status);
        m_feed->push(connect::Sample{*tag, status, reading.time, received, reading.values[i]});
        running.names.push_back(outputs[i].name);
    }
}

// What it gave holds no longer.
void EstimatorSource::end(const Running& running, connect::Status status)
{
    const std::int64_t time = m_now();
    for (const std::string& name : running.names)
        m_feed->push(connect::Sample{m_places.at(name), status, time, time, base::notAvailable});
}

connect::ConnectorStatus EstimatorSource::status() const
{
    if (m_trouble && !m_running.empty()) return {.state = State::Degraded, .why = *m_trouble};
    for (const Running& running : m_running) {
        std::optional<base::Sentence> why;
        if (running.one.refused)
            why = running.one.refused->what;
        else if (running.sensor)
            why = running.sensor->why();
        if (!why) continue;
        if (m_running.size() == 1) return {.state = State::Degraded, .why = *why};
        return {.state = State::Degraded, .why = say(CORE_TR("core", "“{1}”: {2}"), running.one.id, why->text())};
    }
    return {.state = State::Connected};
}

} // namespace titer::app
