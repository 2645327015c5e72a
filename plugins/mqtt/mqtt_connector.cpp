// Connecting, trying again, and handing on what comes.
#include "plugins/mqtt/mqtt_connector.h"

#include "core/base/time.h"
#include "plugins/mqtt/plain_topics.h"
#include "plugins/mqtt/probe.h"
#include "plugins/mqtt/sparkplug_host.h"

#include <algorithm>

namespace titer::mqtt {

using base::Code;
using base::Error;
using base::say;
using connect::Protection;
using connect::State;
using namespace std::chrono_literals;

namespace {

constexpr int maxWaiting = 1000; // for one call of work()
constexpr auto listenTick = 5ms; // between two looks at the connection
constexpr auto writeTime = std::chrono::seconds(5);

std::int64_t wallClock()
{
    return base::now().microseconds;
}

} // namespace

const connect::ConnectorInfo& mqttInfo()
{
    static const connect::ConnectorInfo info{.id = "mqtt",
                                             .label = CORE_TR("core", "MQTT"),
                                             .help = CORE_TR("core", "Reads the messages published on the topics of a "
                                                                     "broker."),
                                             .settings = specs(),
                                             .backpressure = connect::Backpressure::DropOldest,
                                             .browseSetting = "topic"};
    return info;
}

std::vector<connect::AccessScope> MqttConnector::accessScope(const connect::Settings& settings) const
{
    base::Errors errors;
    const Options options = readOptions(settings, errors);
    std::vector<connect::AccessScope> all;
    if (!options.link.host.empty())
        all.push_back({connect::AccessScope::Kind::Host, options.link.address(), !options.link.tls});
    for (const std::string& file : {options.link.ca, options.link.certificate, options.link.key})
        if (!file.empty()) all.push_back({connect::AccessScope::Kind::Path, file});
    const bool writes = options.writable || std::any_of(options.topics.begin(), options.topics.end(),
                                                        [](const TopicRow& row) { return !row.command.empty(); });
    if (writes && !options.link.host.empty())
        all.push_back({connect::AccessScope::Kind::Write, options.link.address()});
    return all;
}

std::vector<connect::Finding> MqttConnector::test(const connect::Settings& settings,
                                                  const connect::TaskContext& context)
{
    base::Errors errors;
    Options options = readOptions(settings, errors);
    std::vector<connect::Finding> findings;
    for (const Error& error : errors) findings.push_back({connect::Finding::Kind::Fault, error.where, error.what});
    return errors.empty() ? Probe(std::move(options)).run(context) : findings;
}

base::Result<std::vector<connect::BrowseNode>>
MqttConnector::browse(const connect::Settings& settings, const std::string& node, const connect::TaskContext& context)
{
    if (!m_browser || m_browser->settings() != settings) m_browser = std::make_unique<Browser>(settings);
    return m_browser->children(node, context);
}

connect::Opened MqttConnector::open(const connect::Settings& settings, const connect::TaskContext&,
                                    base::Errors& errors)
{
    stop();
    connect::Opened opened;
    m_options = readOptions(settings, errors);
    m_ready = errors.empty();
    m_status = {};
    if (!m_ready) {
        m_status = {.state = State::Faulted, .why = errors.front().what};
        return opened;
    }
    // libmosquitto confirms the first of two steps before it hands the message on, and forgets it with the process.
    if (m_options.qos == 2 && m_options.link.keepSession)
        opened.notices.push_back(
            {"qos",
             say(CORE_TR("core", "With quality of service 2, messages whose delivery is under way are lost if the "
                                 "recorder is killed. Choose 1: what is then delivered twice is stored once, if "
                                 "messages have their own time."))});
    m_status.protection = m_options.link.tls ? Protection::Secured : Protection::Unsecured;
    for (std::size_t i = 0; i < m_options.topics.size(); ++i)
        for (std::size_t j = 0; j < i; ++j) {
            const std::string &one = m_options.topics[j].filter, &other = m_options.topics[i].filter;
            if (overlap(one, other) && !covers(one, other) && !covers(other, one))
                opened.notices.push_back(
                    {"topic",
                     say(CORE_TR("core", "“{1}” and “{2}” share topics; messages on these may be recorded twice."), one,
                         other)});
        }
    return opened;
}

base::Done MqttConnector::start(connect::Feed& feed)
{
    if (!m_ready)
        return Error{Code::Device, "mqtt",
                     say(CORE_TR("core", "The settings are not valid; correct them and open the source again."))};
    m_feed = &feed;
    m_delivery.begin(feed);
    if (m_options.sparkplug)
        m_reader = std::make_unique<SparkplugHost>(m_options, m_delivery);
    else
        m_reader = std::make_unique<PlainTopics>(m_options, m_delivery);
    m_backoff.emplace(m_options.link.address());
    m_retry = {};
    m_status.state = State::Connecting;
    return base::done();
}

void MqttConnector::stop()
{
    if (m_link && m_link->phase() == Link::Phase::Open) m_reader->closing(wallClock());
    if (m_link) m_link->setMayAcknowledge(isSafe());
    m_link.reset();
    m_reader.reset();
    m_browser.reset();
    if (m_feed) m_delivery.end(wallClock());
    m_feed = nullptr;
    m_status = {.state = State::Stopped, .protection = m_status.protection};
}

void MqttConnector::connect(Clock::time_point now)
{
    m_writes.clear();
    m_status.retryAt = 0;
    m_status.state = State::Connecting;
    m_options.link.will = m_reader->will(wallClock());
    m_link.reset(new Link(m_options.link, *this, now));
}

// The link is closed: tries again later.
void MqttConnector::lost(Clock::time_point now)
{
    const std::chrono::milliseconds wait = m_backoff->next(
        m_link->isRefused() ? connect::Backoff::Failure::Refused : connect::Backoff::Failure::NobodyThere);
    m_status.state = State::Retrying;
    m_status.why = m_link->why();
    m_status.remedy = m_link->remedy();
    m_status.attempts = m_backoff->failures();
    m_status.retryAt = wallClock() + std::chrono::microseconds(wait).count();
    m_retry = now + wait;
    m_reader->closed();
    m_delivery.lost(wallClock());
    m_link.reset();
}

// Whether all that has come would outlive this process: the reader of the feed has taken it.
bool MqttConnector::isSafe() const
{
    return m_feed && m_delivery.isHandedOn() && m_feed->isTaken();
}

// True where more may be waiting.
bool MqttConnector::exchange(Clock::time_point now)
{
    m_link->setMayAcknowledge(isSafe());
    return m_link->work(now, maxWaiting);
}

MqttConnector::Clock::time_point MqttConnector::work(Clock::time_point now)
{
    if (!m_feed) return Clock::time_point::max();
    m_delivery.flush(wallClock());
    if (!m_link && now < m_retry) return m_retry;
    if (!m_link) connect(now);
    const bool more = exchange(now);
    if (m_link->phase() == Link::Phase::Closed) {
        lost(now);
        return m_retry;
    }
    m_reader->tick(wallClock());
    m_feed->samples().setClock(wallClock());
    return more || m_link->willAcknowledge() ? now : now + listenTick;
}

connect::ConnectorStatus MqttConnector::status() const
{
    if (m_status.state != State::Connected) return m_status;
    connect::ConnectorStatus status = m_status;
    if (!m_options.sparkplug && m_options.topics.empty()) {
        status.state = State::Degraded;
        status.why = say(CORE_TR("core", "No topic is given, so no data arrive."));
        status.remedy = say(CORE_TR("core", "Browse the source for its topics, or enter them."));
    }
    if (const auto trouble = m_reader->trouble(wallClock())) {
        status.state = State::Degraded;
        status.why = trouble->why;
        status.remedy = trouble->remedy;
    }
    return status;
}

std::optional<connect::Heartbeat> MqttConnector::heartbeat() const
{
    if (!m_link || m_status.state != State::Connected) return std::nullopt;
    return connect::Heartbeat{m_link->heard(), std::chrono::seconds(m_options.link.keepAlive)};
}

base::Done MqttConnector::write(const connect::WriteKey&, std::uint32_t tag, const connect::WriteValue& value,
                                const connect::TaskContext& context)
{
    if (!m_link || m_link->phase() != Link::Phase::Open)
        return Error{Code::Device, "mqtt", say(CORE_TR("core", "The broker is not connected; write when it is."))};
    const base::Result<Reader::Command> command = m_reader->command(tag, value, wallClock());
    if (!command) return command.error();
    const std::optional<int> id = m_link->publish(command->topic, command->payload, command->qos, false);
    if (!id) return Error{Code::Device, "mqtt", say(CORE_TR("core", "“{1}” could not be sent."), command->topic)};
    if (command->qos > 0) m_writes[*id] = std::nullopt;
    const auto answer = [&]() -> std::optional<bool> {
        if (command->qos > 0) return m_writes[*id];
        return m_reader->confirmed() ? std::optional(true) : std::nullopt;
    };
    std::optional<bool> taken;
    const auto until = Clock::now() + writeTime;
    for (auto now = Clock::now(); !taken && now < until && !context.stop.stop_requested(); now = Clock::now()) {
        exchange(now);
        taken = answer();
        if (m_link->phase() == Link::Phase::Closed) break;
        if (!taken) m_link->wait(20ms);
    }
    m_writes.erase(*id);
    if (taken == true) return base::done();
    if (taken == false)
        return Error{Code::Device, "mqtt",
                     say(CORE_TR("core", "The broker does not allow this source to write to “{1}”."), command->topic)};
    return Error{
        Code::Device, "mqtt",
        command->qos > 0
            ? say(CORE_TR("core", "The broker did not confirm “{1}”; the value may or may not have arrived."),
                  command->topic)
            : say(CORE_TR("core", "The value was sent to “{1}”, but the device did not report it back; it may or "
                                  "may not have accepted it."),
                  command->topic)};
}

void MqttConnector::opened()
{
    m_reader->opened(*m_link, wallClock());
    becomeReady();
}

void MqttConnector::becomeReady()
{
    if (m_status.state == State::Connected || !m_reader->ready()) return;
    m_backoff->reset();
    m_status.state = State::Connected;
    m_status.why = m_status.remedy = {};
    m_status.attempts = 0;
}

void MqttConnector::arrived(const Message& message)
{
    m_reader->arrived(message, wallClock());
}

void MqttConnector::subscribed(int id, bool taken)
{
    m_reader->subscribed(id, taken);
    becomeReady();
}

void MqttConnector::acknowledged(int id, bool taken)
{
    const auto waiting = m_writes.find(id);
    if (waiting != m_writes.end()) waiting->second = taken;
}

} // namespace titer::mqtt
