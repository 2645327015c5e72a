// Doubling waits with a random part.
#include "core/connect/backoff.h"

#include <algorithm>

namespace titer::connect {

namespace {

constexpr double minWait = 1.0, maxWait = 30.0, maxWaitAlone = 4.0; // [s]
constexpr int quickTries = 30;                                      // where nobody is there: half a minute

} // namespace

Backoff::Backoff(std::string_view source)
    : m_random(std::uint64_t(std::chrono::steady_clock::now().time_since_epoch().count()), source)
{
}

std::chrono::milliseconds Backoff::next(Failure failure)
{
    const bool refused = failure == Failure::Refused;
    const double max = refused ? maxWait : maxWaitAlone;
    const int doublings = std::clamp(refused ? m_failures : m_failures - quickTries, 0, 5);
    const double wait = std::min(max, minWait * double(1 << doublings));
    ++m_failures;
    return std::chrono::milliseconds(
        std::int64_t(1000.0 * std::clamp(wait * m_random.uniform(0.75, 1.25), minWait, max)));
}

} // namespace titer::connect
