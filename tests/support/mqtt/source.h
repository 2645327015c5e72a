// A connector driven by a test, with all that came out of it.
#pragma once

#include "app/plugins/plugin_host.h"

#include <QElapsedTimer>
#include <QThread>

#include <functional>
#include <map>

namespace titer::support {

struct Source {
    explicit Source(std::size_t capacity = 1 << 16)
        : connector(std::move(*host.create("mqtt")))
        , feed(capacity, connector->info().backpressure)
    {
    }
    ~Source() { connector->stop(); }

    bool start(const connect::Settings& settings)
    {
        base::Errors errors;
        opened = connector->open(settings, {}, errors);
        for (const base::Error& error : errors) qWarning("%s: %s", error.where.c_str(), error.what.text().c_str());
        return errors.empty() && connector->start(feed).ok();
    }
    void drain()
    {
        while (const std::optional<connect::Sample> sample = feed.samples().pop()) {
            takeAllOutOfBand();
            if (sample->tag == connect::markTag)
                toldByMarks += std::size_t(sample->value);
            else if (sample->tag >= tags.size())
                qWarning("a sample of tag %u, which is not known", sample->tag);
            else
                samples.push_back(*sample);
        }
        takeAllOutOfBand();
    }
    void takeAllOutOfBand()
    {
        while (std::optional<connect::OutOfBand> aside = feed.takeOutOfBand()) {
            if (auto* fresh = std::get_if<connect::NewTag>(&*aside)) {
                if (fresh->tag >= tags.size()) tags.resize(fresh->tag + 1);
                tags[fresh->tag] = fresh->info;
                ++reported;
            } else if (auto* text = std::get_if<connect::LongSample>(&*aside)) {
                longs.push_back(*text);
            } else {
                gaps.push_back(std::get<connect::Gap>(*aside));
            }
        }
    }
    // Works until this is so; false where it is not within the time.
    bool until(const std::function<bool()>& condition, int timeout = 8000 /*[ms]*/)
    {
        QElapsedTimer clock;
        for (clock.start(); clock.elapsed() < timeout;) {
            const auto now = connect::Connector::Clock::now();
            const auto next = connector->work(now);
            drain();
            if (condition()) return true;
            const auto wait = std::min(next - now, connect::Connector::Clock::duration(std::chrono::milliseconds(10)));
            if (wait.count() > 0) QThread::usleep(std::chrono::duration_cast<std::chrono::microseconds>(wait).count());
        }
        return condition();
    }
    void work(int milliseconds)
    {
        until([] { return false; }, milliseconds);
    }
    bool connected()
    {
        return until([&] { return connector->status().state == connect::State::Connected; });
    }
    int find(const std::string& id) const
    {
        for (std::size_t i = 0; i < tags.size(); ++i)
            if (tags[i].id == id) return int(i);
        return -1;
    }
    // The samples of a tag, in the order in which they came.
    std::vector<connect::Sample> of(const std::string& id) const
    {
        std::vector<connect::Sample> all;
        const int tag = find(id);
        for (const connect::Sample& sample : samples)
            if (int(sample.tag) == tag) all.push_back(sample);
        return all;
    }

    app::PluginHost host{QStringList{QStringLiteral(TITER_PLUGIN_DIR)}};
    std::unique_ptr<connect::Connector> connector;
    connect::Feed feed;
    connect::Opened opened;
    std::vector<connect::TagInfo> tags;
    std::vector<connect::Sample> samples;
    std::vector<connect::LongSample> longs;
    std::vector<connect::Gap> gaps;
    std::size_t toldByMarks = 0; // samples that marks of the ring itself say are lost
    int reported = 0;            // descriptions of tags
};

} // namespace titer::support
