#include "core/connect/feed_queue.h"

namespace titer::connect {

namespace {

bool hand(Feed& feed, const FeedQueue::Item& item)
{
    const auto* sample = std::get_if<Sample>(&item);
    return sample ? feed.push(*sample) : feed.push(std::get<OutOfBand>(item));
}

} // namespace

void FeedQueue::put(Feed& feed, Item item)
{
    if (!flush(feed) || !hand(feed, item)) m_items.push_back(std::move(item));
}

bool FeedQueue::flush(Feed& feed)
{
    while (!m_items.empty() && hand(feed, m_items.front())) m_items.pop_front();
    return m_items.empty();
}

std::optional<Gap> lossOf(const FeedQueue::Item& item)
{
    const auto gapAt = [](std::int64_t time) { return Gap{time, time, Gap::Cause::Overflow, 1, {}}; };
    if (const auto* sample = std::get_if<Sample>(&item)) return gapAt(sample->sourceTime);
    const auto* text = std::get_if<LongSample>(&std::get<OutOfBand>(item));
    return text ? std::optional(gapAt(text->sourceTime)) : std::nullopt;
}

} // namespace titer::connect
