// What a broker offers: the topics that are heard on a connection of its own, as a tree.
#pragma once

#include "core/connect/connector.h"
#include "plugins/mqtt/link.h"

#include <map>

namespace titer::mqtt {

// [one thread at a time]
class Browser : private LinkUser {
public:
    explicit Browser(connect::Settings settings);

    const connect::Settings& settings() const { return m_settings; }
    // Levels of topics and members of JSON messages beneath a node. The first call listens for a moment, later ones briefly.
    base::Result<std::vector<connect::BrowseNode>> children(const std::string& node,
                                                            const connect::TaskContext& context);

private:
    void opened() override;
    void arrived(const Message& message) override;
    void subscribed(int, bool) override {}
    void acknowledged(int, bool) override {}

    base::Done listen(std::chrono::milliseconds span, const connect::TaskContext& context);
    void members(const std::string& topic, std::vector<connect::BrowseNode>& nodes) const;
    void levels(const std::string& prefix, std::vector<connect::BrowseNode>& nodes) const;

    connect::Settings m_settings;
    base::Errors m_errors; // before the options, which fill it
    Options m_options;
    std::unique_ptr<Link> m_link;
    std::map<std::string, std::string> m_heard; // topic -> its last message
    std::size_t m_bytes = 0;                    // of these messages
};

} // namespace titer::mqtt
