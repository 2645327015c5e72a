// Topics, and the order of messages.
#include "plugins/mqtt/sparkplug_node.h"

#include "core/base/text.h"

#include <array>

namespace titer::mqtt {

std::optional<SparkplugTopic> readTopic(std::string_view topic)
{
    using Type = SparkplugTopic::Type;
    static constexpr std::array<std::pair<std::string_view, Type>, 6> types{{{"NBIRTH", Type::NodeBirth},
                                                                             {"NDEATH", Type::NodeDeath},
                                                                             {"NDATA", Type::NodeData},
                                                                             {"DBIRTH", Type::DeviceBirth},
                                                                             {"DDEATH", Type::DeviceDeath},
                                                                             {"DDATA", Type::DeviceData}}};
    const auto levels = base::split(topic, '/');
    if (levels.size() < 4 || levels[0] != "spBv1.0") return std::nullopt;
    for (const auto& [word, type] : types) {
        if (levels[2] != word) continue;
        const bool device = word[0] == 'D';
        if (levels.size() != (device ? 5u : 4u)) return std::nullopt;
        return SparkplugTopic{std::string(levels[1]), std::string(levels[3]),
                              device ? std::string(levels[4]) : std::string(), type};
    }
    return std::nullopt;
}

std::optional<std::uint64_t> birthDeathOf(const wire::Payload& payload)
{
    for (const wire::Metric& metric : payload.metrics())
        if (metric.name() == birthDeathNumber) {
            if (metric.has_long_value()) return metric.long_value();
            if (metric.has_int_value()) return metric.int_value();
        }
    return std::nullopt;
}

std::optional<std::int64_t> instant(bool there, std::uint64_t milliseconds)
{
    constexpr std::uint64_t max = 9'000'000'000'000'000;
    return there && milliseconds < max ? std::optional(std::int64_t(milliseconds) * 1000) : std::nullopt;
}

std::vector<SparkplugMessage> Sequence::take(SparkplugMessage message, std::int64_t now)
{
    constexpr int late = 192; // so far ahead means that it is behind: the last quarter of a round
    std::vector<SparkplugMessage> ready;
    if (!message.payload.has_seq()) { // against the specification, but nothing can be missing by it
        ready.push_back(std::move(message));
        return ready;
    }
    const int number = int(message.payload.seq() & 255);
    const int distance = (number - m_next) & 255;
    if (distance == 0 || distance >= late) {
        if (distance == 0) m_next = (m_next + 1) & 255;
        ready.push_back(std::move(message));
    } else {
        if (m_held.empty()) {
            m_base = m_next;
            m_since = now;
        }
        m_held.emplace((number - m_base) & 255, std::move(message));
        return ready;
    }
    while (!m_held.empty() && ((m_base + m_held.begin()->first) & 255) == m_next) {
        m_next = (m_next + 1) & 255;
        ready.push_back(std::move(m_held.begin()->second));
        m_held.erase(m_held.begin());
    }
    return ready;
}

std::vector<SparkplugMessage> Sequence::giveUp(std::int64_t& missing)
{
    std::vector<SparkplugMessage> ready;
    missing = 0;
    for (auto& [distance, message] : m_held) {
        const int number = (m_base + distance) & 255;
        missing += (number - m_next) & 255;
        m_next = (number + 1) & 255;
        ready.push_back(std::move(message));
    }
    m_held.clear();
    return ready;
}

} // namespace titer::mqtt
