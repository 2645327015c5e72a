// A ring with one writer and one reader; the oldest position is moved by both, so by compare and exchange.
#include "core/connect/sample_ring.h"

#include <algorithm>
#include <bit>
#include <limits>
#include <utility>

namespace titer::connect {

SampleRing::SampleRing(std::size_t capacity, Backpressure backpressure)
    : m_mask(std::bit_ceil(std::max<std::size_t>(capacity, 2)) - 1)
    , m_backpressure(backpressure)
    , m_slots(std::make_unique<Slot[]>(m_mask + 1))
    , m_clock(std::numeric_limits<std::int64_t>::min())
{
}

void SampleRing::write(std::uint64_t position, const Sample& sample)
{
    const auto words = std::bit_cast<std::array<std::uint64_t, 4>>(sample);
    Slot& slot = m_slots[position & m_mask];
    for (std::size_t i = 0; i < words.size(); ++i) slot[i].store(words[i], std::memory_order_relaxed);
}

Sample SampleRing::read(std::uint64_t position) const
{
    std::array<std::uint64_t, 4> words;
    const Slot& slot = m_slots[position & m_mask];
    for (std::size_t i = 0; i < words.size(); ++i) words[i] = slot[i].load(std::memory_order_relaxed);
    return std::bit_cast<Sample>(words);
}

bool SampleRing::push(const Sample& sample)
{
    const std::uint64_t head = m_head.load(std::memory_order_relaxed);
    std::uint64_t tail = m_tail.load(std::memory_order_acquire);
    if (head - tail > m_mask) {
        if (m_backpressure == Backpressure::Block) return false;
        // Where this fails the reader has just taken the oldest, which makes room as well.
        m_tail.compare_exchange_strong(tail, tail + 1, std::memory_order_acq_rel);
    }
    write(head, sample);
    m_head.store(head + 1, std::memory_order_release);
    return true;
}

std::size_t SampleRing::room() const
{
    const std::uint64_t tail = m_tail.load(std::memory_order_acquire);
    return capacity() - std::size_t(m_head.load(std::memory_order_relaxed) - tail);
}

std::optional<Sample> SampleRing::pop()
{
    if (m_afterGap) return std::exchange(m_afterGap, std::nullopt);
    std::uint64_t tail = m_tail.load(std::memory_order_acquire);
    Sample sample;
    do {
        if (tail == m_head.load(std::memory_order_acquire)) return std::nullopt;
        sample = read(tail);
    } while (!m_tail.compare_exchange_weak(tail, tail + 1, std::memory_order_acq_rel));

    const std::uint64_t lost = tail - m_expected;
    m_expected = tail + 1;
    const std::int64_t time = believedTime(sample), before = std::exchange(m_lastTime, time);
    if (lost == 0) return sample;
    m_dropped += lost;
    if (sample.tag != markTag) sample.status |= status::overflow;
    m_afterGap = sample;
    // Without a sample before the gap its beginning is not known; samples of several tags may stand in another order than their times.
    const std::int64_t from = tail == lost ? time : std::min(before, time);
    return makeMark(Mark::Gap, from, std::max(from, time), double(lost));
}

} // namespace titer::connect
