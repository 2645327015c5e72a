// The source and the recorder of the figures of live data.
#include "app/bench/bench_live_rig.h"

#include "app/live/connectors.h"
#include "core/base/text.h"
#include "core/store/history/files/history.h"

#include <QEventLoop>
#include <QTimer>

#include <cmath>
#include <filesystem>
#include <fstream>

#include <sys/resource.h>
#include <unistd.h>

namespace titer::bench {

namespace {

constexpr connect::ConnectorInfo floodInfo{
    .id = "flood", .label = "Flood", .help = "", .settings = {}, .backpressure = connect::Backpressure::DropOldest};
constexpr std::int64_t maxAtOnce = 40'000; // below what the feed takes in one round

constexpr alarm::Kind floodKinds[] = {alarm::Kind::Above, alarm::Kind::Stale, alarm::Kind::Below};

// The upper limit is passed once in each wave of the tag.
alarm::Definition floodAlarm(alarm::Kind kind, int tag)
{
    alarm::Definition alarm;
    alarm.id = std::string(alarm::nameOf(kind)) + "-" + std::to_string(tag);
    alarm.name = alarm.id;
    alarm.kind = kind;
    alarm.tag = "flood/t" + std::to_string(tag);
    alarm.limit = kind == alarm::Kind::Stale ? 10.0 : kind == alarm::Kind::Above ? 37.5 + tag : 313.15 + tag;
    alarm.unit = kind == alarm::Kind::Stale ? "s" : kind == alarm::Kind::Above ? "°C" : "K";
    alarm.cause = alarm.consequence = alarm.response = "none";
    alarm.timeToRespond = 60.0;
    return alarm;
}

} // namespace

double floodValue(std::int64_t number, int tag)
{
    return std::round(100.0 * (37.0 + tag + 0.8 * std::sin(double(number) * 0.01))) / 100.0;
}

const connect::ConnectorInfo& Flood::info() const
{
    return floodInfo;
}

const connect::ConnectorInfo& FloodPlugin::info() const
{
    return floodInfo;
}

connect::Opened Flood::open(const connect::Settings&, const connect::TaskContext&, base::Errors&)
{
    connect::Opened opened;
    for (int tag = 0; tag < m_order.tags; ++tag)
        opened.tags.push_back({.id = "t" + std::to_string(tag), .label = {}, .unit = "°C"});
    return opened;
}

base::Done Flood::start(connect::Feed& feed)
{
    m_feed = &feed;
    m_begin = Clock::now();
    m_time = base::now().microseconds / 1000 * 1000;
    // What is played faster begins in the past, so that it stays there.
    if (m_order.simulatedStep > 0) m_time -= m_order.simulatedStep * (m_order.end / m_order.tags + 1);
    m_step = m_order.simulatedStep > 0 ? m_order.simulatedStep : std::int64_t(1e6 * m_order.tags / m_order.rate);
    return base::done();
}

Flood::Clock::time_point Flood::work(Clock::time_point now)
{
    auto due = std::int64_t(std::chrono::duration<double>(now - m_begin).count() * m_order.rate);
    if (m_order.end > 0) due = std::min(due, m_order.end);
    due = std::min(due, m_sent + maxAtOnce);
    const std::int64_t received = base::now().microseconds / 1000 * 1000;
    for (; m_sent < due; ++m_sent) {
        const int tag = int(m_sent % m_order.tags);
        const std::int64_t round = m_sent / m_order.tags;
        const std::int64_t time = m_time + round * m_step;
        m_feed->push(
            connect::Sample{std::uint32_t(tag), connect::status::good, time, received, floodValue(round, tag)});
    }
    return now + std::chrono::milliseconds(2);
}

LiveRig::LiveRig(const QString& project)
    : m_application(m_count, m_words)
    , m_project((project.isEmpty() ? m_temporary.filePath("bench.titer") : project).toStdString())
{
    app::addBuiltInConnectors(m_plugins);
    m_plugins.addBuiltIn(m_flood, {});
}

base::Done LiveRig::start(const FloodOrder& order)
{
    m_flood.order = order;
    std::vector<alarm::Definition> alarms;
    for (int tag = 0; tag < order.tags; ++tag)
        for (int i = 0; i < order.alarms; ++i) alarms.push_back(floodAlarm(floodKinds[i], tag));
    m_recorder = std::make_unique<app::Recorder>(m_plugins);
    return m_recorder->start(m_project, {{"flood", "Flood", "flood", {}, true}}, std::move(alarms));
}

base::Done LiveRig::start(const std::vector<connect::Source>& sources)
{
    m_recorder = std::make_unique<app::Recorder>(m_plugins);
    return m_recorder->start(m_project, sources);
}

bool LiveRig::runUntil(const std::function<bool()>& done, double seconds, std::stop_token stop)
{
    constexpr int between = 20; // [ms]
    bool reached = false;
    QEventLoop loop;
    QTimer poll;
    const auto begin = std::chrono::steady_clock::now();
    QObject::connect(&poll, &QTimer::timeout, [&] {
        std::error_code error;
        for (const auto& file : std::filesystem::directory_iterator(folder(), error))
            if (file.path().string().ends_with("-wal"))
                m_maxLog = std::max(m_maxLog, std::int64_t(file.file_size(error)));
        reached = done();
        const double passed = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
        if (reached || passed > seconds || stop.stop_requested()) loop.quit();
    });
    poll.start(between);
    loop.exec();
    return reached;
}

base::Errors LiveRig::stop()
{
    base::Errors errors;
    QEventLoop loop;
    QObject::connect(m_recorder.get(), &app::Recorder::stopped, &loop, [&](const std::vector<base::Error>& error) {
        errors = error;
        loop.quit();
    });
    m_recorder->stop();
    loop.exec();
    return errors;
}

std::string LiveRig::folder() const
{
    return store::historyFolder(m_project);
}

double processorTime()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    const auto seconds = [](const timeval& time) { return double(time.tv_sec) + 1e-6 * double(time.tv_usec); };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

std::int64_t residentMemory()
{
    std::ifstream file("/proc/self/statm");
    std::int64_t whole = 0, resident = 0;
    file >> whole >> resident;
    return resident * sysconf(_SC_PAGESIZE);
}

} // namespace titer::bench
