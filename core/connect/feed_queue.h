// What waits for room in a feed: samples and what is said next to them, in the order in which they came.
#pragma once

#include "core/connect/feed.h"

#include <deque>

namespace titer::connect {

// [one thread at a time] Nothing overtakes: a value stands behind the description of its tag, also where there was no room for that.
class FeedQueue {
public:
    using Item = std::variant<Sample, OutOfBand>;

    void put(Feed& feed, Item item);
    // Whether nothing waits any more.
    bool flush(Feed& feed);

    std::deque<Item>& items() { return m_items; }
    void clear() { m_items.clear(); }

private:
    std::deque<Item> m_items;
};

// The record of a value that is lost; nothing for what is no value.
std::optional<Gap> lossOf(const FeedQueue::Item& item);

} // namespace titer::connect
