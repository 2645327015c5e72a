// When a connector that lost the other end tries again: after 1 s, then twice as long each time up to 30 s, each with up to a
// quarter less or more at random within these bounds, so that many sources do not call at the same instant.
#pragma once

#include "core/base/random.h"

#include <chrono>
#include <string_view>

namespace titer::connect {

// [one thread at a time]
class Backoff {
public:
    // Sources of different names do not keep step.
    explicit Backoff(std::string_view source);

    // After another failure: how long to wait.
    std::chrono::milliseconds next();
    // Connected for good: the next failure begins at 1 s again.
    void reset() { m_failures = 0; }
    int failures() const { return m_failures; }

private:
    base::Random m_random;
    int m_failures = 0;
};

} // namespace titer::connect
