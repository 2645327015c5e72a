// Titer as a host application of Sparkplug B 3.0: nodes report what they have, this side keeps track of who is there.
#pragma once

#include "plugins/mqtt/reader.h"
#include "plugins/mqtt/sparkplug_node.h"

#include <unordered_set>

namespace titer::mqtt {

class SparkplugHost : public Reader {
public:
    SparkplugHost(const Options& options, Delivery& delivery);

    std::optional<Will> will(std::int64_t now) override;
    void opened(Link& link, std::int64_t now) override;
    void arrived(const Message& message, std::int64_t now) override;
    void subscribed(int id, bool taken) override;
    bool ready() const override { return m_asked.empty(); }
    void tick(std::int64_t now) override;
    void closing(std::int64_t now) override;
    void closed() override { m_link = nullptr; }
    base::Result<Command> command(std::uint32_t tag, const connect::WriteValue& value, std::int64_t now) override;
    bool confirmed() const override { return !m_wish; }
    std::optional<Trouble> trouble(std::int64_t now) const override;

private:
    struct Tag {
        connect::TagInfo info;
        std::string node, device, metric; // node: group/name
        DataType type;
    };
    struct Wish {
        std::uint32_t tag;
        Value value;
    };

    void reportState(bool online, std::int64_t time);
    void ownState(const Message& message);
    void act(Node& node, const SparkplugMessage& message, std::int64_t now);
    void nodeBirth(Node& node, const wire::Payload& payload, std::int64_t now);
    void birth(Node& node, const std::string& device, const wire::Payload& payload, std::int64_t now);
    void nodeDeath(Node& node, const wire::Payload& payload, std::int64_t now);
    void data(Node& node, const std::string& device, const wire::Payload& payload, std::int64_t now);
    void stale(Edge& edge, std::int64_t at, std::int64_t now);
    void doubt(Node& node, std::int64_t at, std::int64_t now);
    void leaveUnread(Node& node, const std::string& where, std::int64_t now);
    void askForBirth(Node& node, std::int64_t now);
    Edge::Metric known(Node& node, const std::string& device, const wire::Metric& metric, std::int64_t now);
    std::optional<std::uint32_t> tagOf(const Node& node, const std::string& device, const wire::Metric& metric,
                                       DataType type, std::int64_t now);
    void take(const Node& node, const Edge::Metric& place, const std::string& where, const wire::Metric& metric,
              const wire::Payload& payload, bool isBirth, std::int64_t now);

    Options m_options;
    Delivery& m_delivery;
    Faults m_faults;
    Link* m_link = nullptr;
    std::int64_t m_connected = 0;        // time that the will and the birth of this side state [ms since 1970]
    std::map<std::string, Node> m_nodes; // by group/name
    std::unordered_map<std::string, std::uint32_t> m_places;
    std::unordered_set<std::string> m_refused; // metrics that are not recorded, each reported once
    std::vector<Tag> m_tags;
    std::unordered_map<int, std::string> m_asked; // subscriptions that wait for an answer
    std::string m_denied;                         // one that the broker does not grant
    std::optional<Wish> m_wish;                   // what was written and not reported back yet
    struct Unborn {
        std::string key;
        std::int64_t messages;
    };
    std::optional<Unborn> m_unborn; // a node whose birth has been missing for a while
    bool m_full = false;
};

} // namespace titer::mqtt
