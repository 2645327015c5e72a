// A ring of samples and a queue next to it, each with one writer and one reader.
#include "core/connect/feed.h"

#include <algorithm>
#include <bit>

namespace titer::connect {

const char* textOf(Gap::Cause cause)
{
    switch (cause) {
    case Gap::Cause::Overflow:
        return CORE_TR("core", "samples came faster than they could be stored");
    case Gap::Cause::Disconnected:
        return CORE_TR("core", "no connection");
    case Gap::Cause::Silent:
        return CORE_TR("core", "connected, but silent");
    case Gap::Cause::Sequence:
        return CORE_TR("core", "messages are missing");
    case Gap::Cause::Unreadable:
        return CORE_TR("core", "received data could not be read");
    case Gap::Cause::RecorderDown:
        break;
    }
    return CORE_TR("core", "the recorder was not running");
}

Feed::Feed(std::size_t samples, Backpressure backpressure, std::size_t outOfBand)
    : m_samples(samples, backpressure)
    , m_mask(std::bit_ceil(std::max<std::size_t>(outOfBand, 2)) - 1)
    , m_outOfBand(std::make_unique<Placed[]>(m_mask + 1))
{
}

Feed::~Feed()
{
    if (m_spool) m_spool->end(kept());
}

bool Feed::put(OutOfBand& aside)
{
    const std::uint64_t head = m_head.load(std::memory_order_relaxed);
    if (head - m_tail.load(std::memory_order_acquire) > m_mask) return false;
    if (m_spool) m_spool->take(aside);
    m_outOfBand[head & m_mask] = {std::move(aside), m_samples.pushed()};
    m_head.store(head + 1, std::memory_order_release);
    return true;
}

bool Feed::push(OutOfBand aside)
{
    if (m_lost) {
        OutOfBand gap = *m_lost;
        if (put(gap)) m_lost.reset();
    }
    const LongSample* sample = std::get_if<LongSample>(&aside);
    if (!m_lost && put(aside)) return true;
    if (!sample || backpressure() == Backpressure::Block) return false;
    lose({sample->sourceTime, sample->sourceTime, Gap::Cause::Overflow, 1, {}});
    return true;
}

void Feed::lose(const Gap& gap)
{
    if (!m_lost) m_lost = Gap{gap.from, gap.to, Gap::Cause::Overflow, 0, {}};
    m_lost->from = std::min(m_lost->from, gap.from);
    m_lost->to = std::max(m_lost->to, gap.to);
    m_lost->lost += std::max<std::int64_t>(gap.lost, 0);
}

void Feed::describe(const std::vector<TagInfo>& tags)
{
    if (m_spool) m_spool->describe(tags);
}

base::Done Feed::secure()
{
    return m_spool ? m_spool->write(kept()) : base::done();
}

bool Feed::isTaken() const
{
    return m_samples.room() == m_samples.capacity() &&
           m_head.load(std::memory_order_relaxed) == m_tail.load(std::memory_order_acquire) &&
           !m_held.load(std::memory_order_acquire);
}

std::uint64_t Feed::taken() const
{
    return m_samples.taken() - std::uint64_t(m_samples.holdsOne()) + m_tail.load(std::memory_order_relaxed);
}

std::optional<OutOfBand> Feed::takeOutOfBand(std::uint64_t before)
{
    const std::uint64_t tail = m_tail.load(std::memory_order_relaxed);
    if (tail == m_head.load(std::memory_order_acquire)) return std::nullopt;
    Placed& placed = m_outOfBand[tail & m_mask];
    if (placed.before > before) return std::nullopt;
    std::optional<OutOfBand> aside(std::move(placed.aside));
    m_tail.store(tail + 1, std::memory_order_release);
    return aside;
}

} // namespace titer::connect
