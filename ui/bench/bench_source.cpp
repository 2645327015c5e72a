#include "ui/bench/bench_source.h"

#include "core/store/history/historian.h"

#include <algorithm>
#include <cmath>

namespace titer::bench {

namespace {

constexpr std::size_t piece = 1'000'000; // samples in memory at once

constexpr connect::SettingSpec specs[] = {{.key = "tags", .label = "Tags"}, {.key = "rate", .label = "Rate"}};
constexpr connect::ConnectorInfo benchInfo{
    .id = "bench", .label = "Bench", .help = "", .settings = specs, .backpressure = connect::Backpressure::DropOldest};

// Slow and fast at once, so that each column of a picture has a least and a greatest value.
double valueOf(int tag, std::int64_t time)
{
    const double seconds = double(time % 1'000'000'000'000) * 1e-6;
    return 10.0 + tag + std::sin(seconds / 30.0 + tag) + 0.2 * std::sin(seconds * 40.0);
}

std::string nameOf(int tag)
{
    return "t" + std::to_string(tag);
}

class Connection : public connect::Connector {
public:
    const connect::ConnectorInfo& info() const override { return benchInfo; }
    std::vector<connect::AccessScope> accessScope(const connect::Settings&) const override { return {}; }
    std::vector<connect::Finding> test(const connect::Settings&, const connect::TaskContext&) override { return {}; }
    connect::Opened open(const connect::Settings& settings, const connect::TaskContext&, base::Errors&) override
    {
        m_tags = std::stoi(settings.value("tags"));
        m_rate = std::stod(settings.value("rate"));
        connect::Opened opened;
        for (int i = 0; i < m_tags; ++i) {
            connect::TagInfo tag;
            tag.id = nameOf(i);
            tag.unit = "g/L";
            opened.tags.push_back(std::move(tag));
        }
        return opened;
    }
    base::Done start(connect::Feed& feed) override
    {
        m_feed = &feed;
        m_begin = base::now().microseconds;
        return base::done();
    }
    Clock::time_point work(Clock::time_point now) override
    {
        const std::int64_t time = base::now().microseconds;
        const auto due = std::int64_t(double(time - m_begin) * 1e-6 * m_rate);
        for (; m_sent < due; ++m_sent) {
            const int tag = int(m_sent % m_tags);
            const std::int64_t at = m_begin + std::int64_t(double(m_sent) * 1e6 / m_rate);
            m_feed->push(connect::Sample{std::uint32_t(tag), connect::status::good, at, time, valueOf(tag, at)});
        }
        return now + std::chrono::milliseconds(5);
    }
    void stop() override {}
    connect::ConnectorStatus status() const override { return {.state = connect::State::Connected}; }

private:
    connect::Feed* m_feed = nullptr;
    int m_tags = 0;
    double m_rate = 0.0;
    std::int64_t m_begin = 0, m_sent = 0;
};

} // namespace

const connect::ConnectorInfo& BenchSource::info() const
{
    return benchInfo;
}

std::unique_ptr<connect::Connector> BenchSource::create() const
{
    return std::make_unique<Connection>();
}

base::Done fillStore(const std::string& project, int tags, double seconds, double rate)
{
    base::Result<store::Historian> historian = store::Historian::open(store::historyFolder(project));
    if (!historian) return historian.error();
    const std::int64_t end = base::now().microseconds, count = std::int64_t(seconds * rate);
    std::vector<store::Point> points;
    for (int tag = 0; tag < tags; ++tag) {
        const auto id = historian->tag({.source = "bench", .name = nameOf(tag), .label = {}, .unit = "g/L"});
        if (!id) return id.error();
        for (std::int64_t done = 0; done < count; done += std::int64_t(points.size())) {
            points.clear();
            for (std::int64_t i = done; i < std::min(done + std::int64_t(piece), count); ++i) {
                const std::int64_t at = end - std::int64_t(double(count - i) * 1e6 / rate);
                points.push_back({at, at, valueOf(tag, at), connect::status::good});
            }
            if (const base::Done kept = historian->import(*id, points); !kept) return kept;
        }
    }
    return historian->close();
}

} // namespace titer::bench
