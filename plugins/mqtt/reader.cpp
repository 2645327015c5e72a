// Faults of messages, in words.
#include "plugins/mqtt/reader.h"

#include "core/base/utf8.h"

namespace titer::mqtt {

using base::say;

namespace {

constexpr std::int64_t shownFor = 60'000'000; // [µs]

} // namespace

void Faults::add(std::string_view topic, const base::Sentence& why, std::int64_t now)
{
    const std::string name = base::firstInvalidUtf8(topic) == std::string_view::npos ? std::string(topic) : "?";
    ++m_count;
    m_last = now;
    m_words = say(CORE_TR("core", "{1} messages could not be understood; the last arrived on “{2}”: {3}"),
                  std::to_string(m_count), name, why.text());
    m_delivery.missed(connect::Gap::Cause::Unreadable, now, name + ": " + why.text());
}

std::optional<base::Sentence> Faults::recent(std::int64_t now) const
{
    return m_count > 0 && now - m_last < shownFor ? std::optional(m_words) : std::nullopt;
}

} // namespace titer::mqtt
