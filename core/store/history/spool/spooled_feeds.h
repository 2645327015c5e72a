// The feeds of one source, the present one and those before it of which the store has not all, as far as they go through spools.
#pragma once

#include "core/connect/feed.h"

#include <memory>
#include <utility>
#include <vector>

namespace titer::store {

// [one thread at a time] That of their reader.
class SpooledFeeds {
public:
    void add(std::shared_ptr<connect::Feed> feed) { m_feeds.push_back(std::move(feed)); }
    // What the store has of them with the next commit. `isWhole`: all that was taken is with the store.
    void mark(bool isWhole, std::vector<connect::SpoolMark>& marks)
    {
        m_isWhole = isWhole;
        for (const auto& feed : m_feeds)
            if (const connect::FeedSpool* spool = feed->spool())
                marks.push_back(spool->markAt(isWhole ? feed->taken() : feed->kept()));
    }
    // That commit is done. Those that ended go.
    void keep(const std::shared_ptr<connect::Feed>& present)
    {
        if (!m_isWhole) return;
        for (const auto& feed : m_feeds) feed->setKept(feed->taken());
        std::erase_if(m_feeds, [&](const auto& feed) { return feed != present; });
    }
    // What was taken of those that ended is given up: it stays in their spools.
    void giveUp() { m_feeds.clear(); }

private:
    std::vector<std::shared_ptr<connect::Feed>> m_feeds;
    bool m_isWhole = false;
};

// Of lines by their source, each with its feeds (`spooled`) and what was taken of them and is not with the store yet (`touched`).
template <class Lines> std::vector<connect::SpoolMark> spooledOf(Lines& lines)
{
    std::vector<connect::SpoolMark> marks;
    for (auto& [source, line] : lines) line.spooled.mark(line.touched.empty(), marks);
    return marks;
}

} // namespace titer::store
