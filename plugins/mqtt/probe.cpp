// The test of a connection, step by step, in words.
#include "plugins/mqtt/probe.h"

namespace titer::mqtt {

using base::say;
using FindingKind = connect::Finding::Kind;
using namespace std::chrono_literals;

Probe::Probe(Options options)
    : m_options(std::move(options))
{
    // Next to the source itself, which may be running; its id may be the only one that the broker lets in, so it stays recognisable.
    if (!m_options.link.clientId.empty()) m_options.link.clientId += "-test";
    m_options.link.keepSession = false;
    m_options.link.will.reset();
    if (m_options.sparkplug && m_options.groups.empty()) m_options.groups.push_back("+");
    for (const std::string& group : m_options.groups) m_options.topics.push_back({.filter = "spBv1.0/" + group + "/#"});
}

void Probe::opened()
{
    for (const TopicRow& row : m_options.topics)
        if (const std::optional<int> id = m_link->subscribe(row.filter, 0)) m_asked[*id] = row.filter;
}

void Probe::arrived(const Message& message)
{
    ++m_messages;
    m_topics.emplace(message.topic);
}

void Probe::subscribed(int id, bool taken)
{
    const auto asked = m_asked.find(id);
    if (asked == m_asked.end()) return;
    if (!taken) m_refused.push_back(asked->second);
    m_asked.erase(asked);
}

void Probe::report(FindingKind kind, base::Sentence what)
{
    m_findings.push_back({kind, m_options.link.address(), std::move(what)});
}

std::vector<connect::Finding> Probe::run(const connect::TaskContext& context)
{
    const auto begin = Link::Clock::now();
    m_link.reset(new Link(m_options.link, *this, begin));
    std::optional<Link::Clock::time_point> until;
    for (auto now = begin; !context.stop.stop_requested() && m_link->phase() != Link::Phase::Closed;
         now = Link::Clock::now()) {
        m_link->work(now, 500);
        if (!until && m_link->phase() == Link::Phase::Open) until = now + 1500ms;
        if (until && now >= *until) break;
        if (until && m_asked.empty() && (m_messages > 0 || m_options.topics.empty())) break;
        if (context.progress) context.progress(until ? 0.5 : 0.1);
        m_link->wait(50ms);
    }
    reportLink();
    if (m_link->phase() == Link::Phase::Open) reportTopics();
    return std::move(m_findings);
}

void Probe::reportLink()
{
    if (m_link->phase() == Link::Phase::Closed) {
        report(FindingKind::Fault, m_link->why());
        if (!m_link->remedy().pattern.empty()) report(FindingKind::Notice, m_link->remedy());
    } else if (m_link->phase() == Link::Phase::Open) {
        report(FindingKind::Good,
               say(CORE_TR("core", "Connected by MQTT {1}."), m_options.link.version5 ? "5" : "3.1.1"));
    } else {
        report(FindingKind::Notice, say(CORE_TR("core", "Stopped before the broker answered.")));
    }
    if (const base::TlsPeer* peer = m_link->peer(); peer && !peer->fingerprint.empty())
        report(FindingKind::Notice,
               say(CORE_TR("core", "The broker's certificate is for “{1}”, its SHA-256 fingerprint {2}."),
                   peer->subject, peer->fingerprint));
    if (!m_link->peer() && m_link->phase() == Link::Phase::Open)
        report(
            FindingKind::Notice,
            say(CORE_TR("core",
                        "The connection is not encrypted: anyone on the network path can read and change the data.")));
}

void Probe::reportTopics()
{
    for (const std::string& filter : m_refused)
        report(FindingKind::Fault,
               say(CORE_TR("core", "The broker does not allow this source to read “{1}”."), filter));
    if (m_options.topics.empty())
        report(FindingKind::Notice,
               say(CORE_TR("core", "No topics are entered yet; browse the source or enter them.")));
    else if (m_messages > 0)
        report(FindingKind::Good, say(CORE_TR("core", "{1} messages arrived on {2} topics."),
                                      std::to_string(m_messages), std::to_string(m_topics.size())));
    else
        report(FindingKind::Notice, say(CORE_TR("core", "No message arrived within 1.5 s; that may be normal.")));
}

} // namespace titer::mqtt
