// Doubling waits with a random part.
#include "core/connect/backoff.h"

#include <algorithm>

namespace titer::connect {

namespace {

constexpr double shortest = 1.0, longest = 30.0, longestAlone = 4.0; // [s]

} // namespace

Backoff::Backoff(std::string_view source)
    : m_random(std::uint64_t(std::chrono::steady_clock::now().time_since_epoch().count()), source)
{
}

std::chrono::milliseconds Backoff::next(Failure failure)
{
    const double max = failure == Failure::Refused ? longest : longestAlone;
    const double wait = std::min(max, shortest * double(1 << std::min(m_failures, 5)));
    ++m_failures;
    return std::chrono::milliseconds(
        std::int64_t(1000.0 * std::clamp(wait * m_random.uniform(0.75, 1.25), shortest, max)));
}

} // namespace titer::connect
