#include "core/solve/evaluate/versioned.h"

#include <atomic>

namespace titer::solve {

Epoch nextEpoch()
{
    // Each thread has a range of its own, so that none waits for another.
    constexpr int rangeBits = 40;
    static std::atomic<Epoch> ranges = 0;
    thread_local Epoch last = ranges.fetch_add(1, std::memory_order_relaxed) << rangeBits;
    return ++last;
}

} // namespace titer::solve
