// A source whose test says what comes, and a reader of what any source delivers.
#pragma once

#include "core/connect/connector.h"

#include <QDebug>

#include <algorithm>
#include <map>

namespace titer::plugin_tests {

using namespace connect;
using namespace std::chrono_literals;

// A connector by hand, of whose tags the test says what comes.
class ByHand : public Connector {
public:
    const ConnectorInfo& info() const override
    {
        static const ConnectorInfo info{
            .id = "by_hand", .label = "By hand", .help = "", .settings = {}, .backpressure = Backpressure::Block};
        return info;
    }
    std::vector<AccessScope> accessScope(const Settings&) const override { return {}; }
    std::vector<Finding> test(const Settings&, const TaskContext&) override { return {}; }
    Opened open(const Settings& settings, const TaskContext&, base::Errors& errors) override
    {
        errors = checkSettings({}, settings);
        return {tags, {}, {}};
    }
    base::Done start(Feed& feed) override
    {
        m_feed = &feed;
        return base::done();
    }
    Clock::time_point work(Clock::time_point now) override
    {
        if (act) act(*m_feed);
        return now + 1s;
    }
    void stop() override {}
    ConnectorStatus status() const override { return {.state = State::Connected}; }

    std::vector<TagInfo> tags{{.id = "ph", .label = {}, .unit = "1"}};
    std::function<void(Feed&)> act;

private:
    Feed* m_feed = nullptr;
};

// Who reads a source, with what came of each tag in its order.
struct Reader {
    explicit Reader(std::size_t capacity = 1 << 12)
        : feed(capacity, Backpressure::Block, capacity)
    {
    }

    base::Errors open(std::unique_ptr<Connector> source, const Settings& settings)
    {
        connector = std::move(source);
        base::Errors errors;
        opened = connector->open(settings, {}, errors);
        tags = opened.tags;
        return errors;
    }
    bool start(std::unique_ptr<Connector> source, const Settings& settings)
    {
        const base::Errors errors = open(std::move(source), settings);
        for (const base::Error& error : errors) qWarning("%s: %s", error.where.c_str(), error.what.text().c_str());
        return errors.empty() && connector->start(feed).ok();
    }
    void take()
    {
        const auto takeAsides = [&](std::uint64_t before) {
            while (auto aside = feed.takeOutOfBand(before)) {
                if (auto* tag = std::get_if<NewTag>(&*aside)) {
                    if (tag->tag == tags.size()) tags.push_back(tag->info);
                    tags.at(tag->tag) = tag->info;
                }
                if (auto* one = std::get_if<LongSample>(&*aside)) longs[tags.at(one->tag).id].push_back(*one);
                if (auto* gap = std::get_if<Gap>(&*aside)) gaps.push_back(*gap);
            }
        };
        while (const auto sample = feed.samples().pop()) {
            takeAsides(feed.samples().taken() - 1);
            if (markOf(*sample) == Mark::Seek) {
                samples.clear();
                longs.clear();
            }
            if (sample->tag == markTag) continue;
            samples[tags.at(sample->tag).id].push_back(*sample);
        }
        takeAsides(feed.samples().taken());
    }
    void runFor(Connector::Clock::duration span)
    {
        for (const auto until = now + span; now < until;) {
            const auto next = connector->work(now);
            take();
            now = std::max(now + 1ms, std::min({next, now + 1s, until}));
        }
    }
    std::string why() const { return connector->status().why.text(); }

    std::unique_ptr<Connector> connector;
    Feed feed;
    Opened opened;
    std::vector<TagInfo> tags;
    std::map<std::string, std::vector<Sample>> samples;
    std::map<std::string, std::vector<LongSample>> longs;
    std::vector<Gap> gaps;
    Connector::Clock::time_point now = Connector::Clock::now();
};

} // namespace titer::plugin_tests
