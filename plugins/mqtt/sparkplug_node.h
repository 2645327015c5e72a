// What is known of an edge node and its devices, and the order of its messages.
#pragma once

#include "plugins/mqtt/sparkplug_metric.h"

#include <map>
#include <unordered_map>

namespace titer::mqtt {

// "spBv1.0/GROUP/TYPE/NODE" or with "/DEVICE".
struct SparkplugTopic {
    enum class Type { NodeBirth, NodeDeath, NodeData, DeviceBirth, DeviceDeath, DeviceData };
    std::string group, node, device;
    Type type = Type::NodeData;
};
std::optional<SparkplugTopic> readTopic(std::string_view topic);

inline constexpr const char* birthDeathNumber = "bdSeq";
// The number that a birth and the death that belongs to it share.
std::optional<std::uint64_t> birthDeathOf(const wire::Payload& payload);
// [µs, UTC]; times beyond what can be counted are none.
std::optional<std::int64_t> instant(bool there, std::uint64_t milliseconds);

// A node itself, or one of its devices.
struct Edge {
    struct Metric {
        DataType type = DataType::Unknown;
        std::optional<std::uint32_t> tag; // nothing for what is not recorded
    };
    std::unordered_map<std::string, Metric> metrics;
    bool online = false;
    std::int64_t awaited = 0; // after a birth of its node: until when its own is waited for [µs, UTC]
};

struct SparkplugMessage {
    SparkplugTopic topic;
    wire::Payload payload;
};

// Messages of a node carry a number that goes from 0 to 255 and over again. [one thread at a time]
class Sequence {
public:
    void begin(std::uint64_t number)
    {
        m_next = int((number + 1) & 255);
        m_held.clear();
    }
    // What may be used now, in order: nothing while one before it is missing, it and those that waited for it otherwise.
    std::vector<SparkplugMessage> take(SparkplugMessage message, std::int64_t now);
    // Messages wait since then; nothing where none does.
    std::optional<std::int64_t> waitsSince() const { return m_held.empty() ? std::nullopt : std::optional(m_since); }
    // Stops waiting: those that came, in order, and how many are missing.
    std::vector<SparkplugMessage> giveUp(std::int64_t& missing);

private:
    int m_next = 0;
    std::map<int, SparkplugMessage> m_held; // by their distance from the first missing one when it was found missing
    int m_base = 0;                         // that first missing one
    std::int64_t m_since = 0;               // [µs, UTC]
};

struct Node {
    std::string group, name;
    Edge own;
    std::map<std::string, Edge> devices;
    std::unordered_map<std::uint64_t, std::pair<std::string, std::string>> aliases; // -> device, metric
    bool online = false;
    std::optional<std::uint64_t> birthDeath; // bdSeq: a death counts where it has the same
    Sequence sequence;
    std::int64_t asked = 0;   // when it was asked for a birth last [µs, UTC]
    bool isToBeAsked = false; // once it may be asked again
    // Messages that wait for its birth, and when the first and the last of them came [µs, UTC].
    std::int64_t unread = 0, unreadSince = 0, unreadAt = 0;
    bool isDoubted = false; // a message is missing for good: until its birth nobody knows what has changed

    std::string key() const { return group + "/" + name; }
};

} // namespace titer::mqtt
