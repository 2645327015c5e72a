// Tries the settings of a source on a connection of its own.
#pragma once

#include "core/connect/connector.h"
#include "plugins/mqtt/link.h"

#include <set>
#include <unordered_map>

namespace titer::mqtt {

// [one thread at a time]
class Probe : private LinkUser {
public:
    explicit Probe(Options options);

    std::vector<connect::Finding> run(const connect::TaskContext& context);

private:
    void opened() override;
    void arrived(const Message& message) override;
    void subscribed(int id, bool taken) override;
    void acknowledged(int, bool) override {}

    void report(connect::Finding::Kind kind, base::Sentence what);
    void reportLink();
    void reportTopics();

    Options m_options;
    std::unique_ptr<Link> m_link;
    std::unordered_map<int, std::string> m_asked;
    std::vector<std::string> m_refused;
    std::set<std::string> m_topics;
    int m_messages = 0;
    std::vector<connect::Finding> m_findings;
};

} // namespace titer::mqtt
