// When a connector that lost the device tries again: after 1 s, then twice as long each time, each with up to a quarter less or
// more at random, so that many sources do not call at the same instant. Where the device answers and refuses, up to 30 s. Where nobody answers a
// try disturbs nobody: it is made each second for half a minute, so that a source is back within about 1 s of a device that restarts, and then
// at least each 4 s.
#pragma once

#include "core/base/math/random.h"

#include <chrono>
#include <string_view>

namespace titer::connect {

// [one thread at a time]
class Backoff {
public:
    // Sources of different names do not keep step.
    explicit Backoff(std::string_view source);

    enum class Failure { NobodyThere, Refused };
    // After another failure: how long to wait.
    std::chrono::milliseconds next(Failure failure);
    // Connected for good: the next failure begins at 1 s again.
    void reset() { m_failures = 0; }
    int failures() const { return m_failures; }

private:
    base::Random m_random;
    int m_failures = 0;
};

} // namespace titer::connect
