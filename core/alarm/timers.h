// Which alarm has something due next: a heap with one place for each, so that nothing is allocated once it is made.
#pragma once

#include <cstddef>
#include <cstdint>
#include <limits>
#include <utility>
#include <vector>

namespace titer::alarm {

class Timers {
public:
    static constexpr std::int64_t never = std::numeric_limits<std::int64_t>::max();

    // For `count` alarms, none of them due.
    void reset(std::size_t count)
    {
        m_due.assign(count, never);
        m_place.assign(count, none);
        m_heap.clear();
        m_heap.reserve(count);
    }
    std::int64_t next() const { return m_heap.empty() ? never : m_due[m_heap.front()]; }
    // What is due next, of equals the one with the lower number; it is due no more.
    std::uint32_t take()
    {
        const std::uint32_t first = m_heap.front(), last = m_heap.back();
        m_heap.pop_back();
        m_place[first] = none;
        m_due[first] = never;
        if (first != last) {
            m_heap.front() = last;
            m_place[last] = 0;
            sink(0);
        }
        return first;
    }
    // Due at `time` or before: a later time than the one that is known changes nothing, since who takes it asks what is due in truth. A delay
    // that starts and ends with every second sample then costs no more than a comparison.
    void lower(std::uint32_t alarm, std::int64_t time)
    {
        if (time >= m_due[alarm]) return;
        m_due[alarm] = time;
        if (m_place[alarm] == none) {
            m_place[alarm] = std::uint32_t(m_heap.size());
            m_heap.push_back(alarm);
        }
        rise(m_place[alarm]);
    }

private:
    static constexpr std::uint32_t none = std::numeric_limits<std::uint32_t>::max();

    bool isBefore(std::uint32_t a, std::uint32_t b) const { return std::pair(m_due[a], a) < std::pair(m_due[b], b); }
    void swap(std::size_t a, std::size_t b)
    {
        std::swap(m_heap[a], m_heap[b]);
        m_place[m_heap[a]] = std::uint32_t(a);
        m_place[m_heap[b]] = std::uint32_t(b);
    }
    void rise(std::size_t at)
    {
        for (; at > 0 && isBefore(m_heap[at], m_heap[(at - 1) / 2]); at = (at - 1) / 2) swap(at, (at - 1) / 2);
    }
    void sink(std::size_t at)
    {
        for (std::size_t child = 2 * at + 1; child < m_heap.size(); child = 2 * at + 1) {
            if (child + 1 < m_heap.size() && isBefore(m_heap[child + 1], m_heap[child])) ++child;
            if (!isBefore(m_heap[child], m_heap[at])) return;
            swap(at, child);
            at = child;
        }
    }

    std::vector<std::int64_t> m_due;    // by alarm
    std::vector<std::uint32_t> m_place; // by alarm: in the heap
    std::vector<std::uint32_t> m_heap;  // alarms
};

} // namespace titer::alarm
