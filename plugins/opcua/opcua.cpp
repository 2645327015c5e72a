// The course of a source: connect, describe, subscribe, and again after a loss.
#include "plugins/opcua/opcua.h"

#include "core/base/text.h"
#include "core/base/time.h"
#include "plugins/opcua/failure.h"
#include "plugins/opcua/namespaces.h"

#include <algorithm>

namespace titer::opcua {

using base::Code;
using base::say;
using connect::State;
using std::chrono::milliseconds;
using std::chrono::seconds;

namespace {

constexpr milliseconds poll(10);
constexpr int maxRounds = 8; // of the library in one call of work()
constexpr seconds connectTimeout(6);
constexpr int silentIntervals = 4; // without a keep-alive: the connection is given up
constexpr seconds minSilence(6);
constexpr seconds betweenRefused(30); // until nodes that the server does not know are asked for again

} // namespace

const connect::ConnectorInfo& opcUaInfo()
{
    static const connect::ConnectorInfo info{
        .id = "opcua",
        .label = CORE_TR("core", "OPC UA"),
        .help =
            CORE_TR("core", "Subscribes to nodes of an OPC UA server, reads missed values from its history, and writes "
                            "set-points."),
        .settings = specs(),
        .backpressure = connect::Backpressure::DropOldest,
        .browseSetting = "nodes",
        .readsPast = true};
    return info;
}

std::vector<connect::AccessScope> OpcUa::accessScope(const connect::Settings& settings) const
{
    std::vector<connect::AccessScope> all;
    if (const std::string host = hostAndPortOf(settings.value("endpoint")); !host.empty())
        all.push_back({connect::AccessScope::Kind::Host, host, settings.value("security") == "None"});
    for (const std::string& entry : settings.values("trusted"))
        if (entry.find('/') != std::string::npos) all.push_back({connect::AccessScope::Kind::Path, entry});
    if (!all.empty() && settings.value("writable") == "yes")
        all.push_back({connect::AccessScope::Kind::Write, all.front().what});
    return all;
}

connect::Opened OpcUa::open(const connect::Settings& settings, const connect::TaskContext&, base::Errors& errors)
{
    stop();
    connect::Opened opened;
    base::Errors faults;
    m_profile = readProfile(settings, true, faults);
    m_isOpen = faults.empty();
    if (!m_isOpen) {
        m_status = {State::Faulted, faults.front().what};
        errors.insert(errors.end(), faults.begin(), faults.end());
        return opened;
    }
    for (const Item& item : m_profile.items) opened.tags.push_back(item.info);
    const auto isNumbered = [](const Item& item) { return item.node.uri.empty() && item.node.id->namespaceIndex > 1; };
    if (const auto one = std::ranges::find_if(m_profile.items, isNumbered); one != m_profile.items.end())
        opened.notices.push_back(
            {"nodes", say(CORE_TR("core", "“{1}” names its namespace by a number, which the server may reassign while "
                                          "nothing is recorded. Browse the source to have it named by its URI."),
                          one->nodeText)});
    m_status = {State::Configured};
    m_status.protection = m_profile.protection();
    m_backoff = connect::Backoff(m_profile.endpoint);
    return opened;
}

base::Done OpcUa::start(connect::Feed& feed)
{
    if (!m_isOpen)
        return base::Error{Code::Device, "opcua", say(CORE_TR("core", "The source is not open; open it first."))};
    m_feed = &feed;
    std::vector<connect::TagInfo> tags;
    for (const Item& item : m_profile.items) tags.push_back(item.info);
    m_delivery.start(feed, std::move(tags));
    m_withPast.clear();
    m_subscription = std::make_unique<Subscription>(
        m_profile.items, m_profile.publishing,
        Subscription::Sink{
            [this](std::uint32_t item, const UA_DataValue& value) { m_delivery.value(item, value, receiveTime()); },
            [this](std::uint32_t item, UA_StatusCode status) {
                if (m_firstRefusal == UA_STATUSCODE_GOOD || item <= m_firstRefused) {
                    m_firstRefused = item;
                    m_firstRefusal = status;
                }
                m_delivery.status(item, status, receiveTime());
            },
            [this](std::int64_t messages) {
                const std::int64_t now = receiveTime();
                m_delivery.lost(now - std::chrono::microseconds(m_subscription->interval()).count(), now, messages);
            }});
    m_backoff.reset();
    m_status.state = State::Connecting;
    m_status.attempts = 0;
    m_retryAt = {};
    return base::done();
}

void OpcUa::stop()
{
    m_browser.reset();
    m_description.reset();
    m_link.reset();
    m_subscription.reset();
    if (m_feed) m_delivery.end();
    m_feed = nullptr;
    m_status = {State::Stopped};
}

OpcUa::Clock::time_point OpcUa::work(Clock::time_point now)
{
    if (!m_feed || m_status.state == State::Faulted) return Clock::time_point::max();
    m_delivery.flush();
    if (!m_link || m_link->phase() == Link::Phase::Down) {
        if (now < m_retryAt) return m_retryAt;
        attempt(now);
    }
    for (int i = 0; i < maxRounds && m_link->run(milliseconds(0)); ++i) {
    }
    if (m_link->phase() == Link::Phase::Up) {
        const auto silence = std::max<Clock::duration>(minSilence, silentIntervals * m_subscription->interval());
        if (!m_came) came(now);
        // `heard` is reported by a clock that runs on during this call.
        else if (now - m_link->heard() > silence)
            m_link->drop({.status = UA_STATUSCODE_BADTIMEOUT, .inTime = false});
        else
            reportState(now);
    } else if (m_link->phase() == Link::Phase::Connecting && now > m_deadline) {
        m_link->drop({.status = UA_STATUSCODE_BADTIMEOUT, .inTime = false});
    }
    if (m_link->phase() == Link::Phase::Down) return lost(now);
    return now + poll;
}

void OpcUa::attempt(Clock::time_point now)
{
    if (!m_link) {
        m_link = std::make_unique<Link>(m_profile);
        m_isDescribed = false;
    }
    m_came = false;
    m_deadline = now + connectTimeout;
    m_link->connect();
}

// The session stands.
void OpcUa::came(Clock::time_point now)
{
    m_came = true;
    m_retryRefused = now + betweenRefused;
    m_firstRefusal = UA_STATUSCODE_GOOD;
    // In the numbers that they have now.
    askNamespaces(*m_link, [this](const Namespaces& namespaces) {
        for (Item& item : m_profile.items) place(item.node, namespaces);
        describe();
    });
}

void OpcUa::describe()
{
    if (m_isDescribed) return m_subscription->start(*m_link);
    std::vector<Owned<UA_NodeId>> nodes;
    for (const Item& item : m_profile.items) nodes.push_back(item.node.id);
    m_description = std::make_unique<Description>(*m_link, std::move(nodes),
                                                  [this](std::vector<NodeFacts>& facts) { described(facts); });
    m_description->start();
}

void OpcUa::described(std::vector<NodeFacts>& facts)
{
    m_withPast.clear();
    for (std::uint32_t i = 0; i < facts.size(); ++i) {
        const NodeFacts& fact = facts[i];
        if (isBad(fact.status)) continue;
        connect::TagInfo info = m_delivery.tag(i);
        info.kind = fact.array && fact.type.kind == connect::TagKind::Number ? connect::TagKind::Array : fact.type.kind;
        info.writable = m_profile.writable && fact.writable;
        if (m_profile.items[i].info.unit.empty()) info.unit = fact.unit;
        m_delivery.describe(i, info);
        if (fact.history) m_withPast.push_back(i);
    }
    m_isDescribed = true;
    m_subscription->start(*m_link);
}

OpcUa::Clock::time_point OpcUa::lost(Clock::time_point now)
{
    const Failure failure = m_link->failure();
    const Explanation explanation = explain(failure, m_profile);
    m_subscription->pause();
    m_description.reset();
    if (explanation.fresh) m_link.reset();
    m_status.why = explanation.why;
    m_status.remedy = explanation.remedy;
    ++m_status.attempts;
    if (explanation.hopeless) {
        m_status.state = State::Faulted;
        return Clock::time_point::max();
    }
    const bool refused = failure.reached && failure.inTime;
    const milliseconds wait =
        m_backoff.next(refused ? connect::Backoff::Failure::Refused : connect::Backoff::Failure::NobodyThere);
    m_retryAt = now + wait;
    m_status.state = State::Retrying;
    m_status.retryAt = base::now().microseconds + std::chrono::microseconds(wait).count();
    return m_retryAt;
}

void OpcUa::reportState(Clock::time_point now)
{
    if (!m_subscription->isRunning()) return;
    const connect::Protection protection = m_status.protection;
    m_status = {State::Connected};
    m_status.protection = protection;
    m_backoff.reset();
    if (m_subscription->refusedItems() > 0 && now >= m_retryRefused) {
        m_retryRefused = now + betweenRefused;
        m_subscription->retryRefused();
    }
    const std::optional<std::int64_t> expiry = m_link->serverExpiry();
    if (const int refused = m_subscription->refusedItems(); refused > 0) {
        m_status.state = State::Degraded;
        m_status.why = say(CORE_TR("core", "{1} of {2} nodes cannot be read, the first is {3} ({4})."),
                           std::to_string(refused), std::to_string(m_profile.items.size()),
                           m_profile.items[m_firstRefused].nodeText, UA_StatusCode_name(m_firstRefusal));
        m_status.remedy = say(CORE_TR("core", "Correct their node ids, or let the server provide them."));
    } else if (expiry && *expiry < base::now().microseconds) {
        m_status.state = State::Degraded;
        m_status.why =
            say(CORE_TR("core", "The certificate of the server expired on {1}."), base::writeInstant({*expiry}));
        m_status.remedy = say(CORE_TR("core", "Renew it on the server, and list the new one under “trusted”."));
    }
}

std::optional<connect::Heartbeat> OpcUa::heartbeat() const
{
    if (m_status.state != State::Connected && m_status.state != State::Degraded) return std::nullopt;
    return connect::Heartbeat{m_link->heard(), m_subscription->interval()};
}

} // namespace titer::opcua
