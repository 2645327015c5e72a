// Births, deaths and data (chapters 5 and 6 of the specification).
#include "plugins/mqtt/sparkplug_host.h"

#include "core/base/utf8.h"
#include "plugins/mqtt/message.h"

namespace titer::mqtt {

using base::Code;
using base::Error;
using base::say;
using connect::Gap;
namespace status = connect::status;
using Type = SparkplugTopic::Type;

namespace {

constexpr std::int64_t betweenRequests = 10'000'000; // a node is asked for its birth so often at most [µs]
constexpr std::int64_t birthIsDue = 5'000'000;       // after the first message that waits for it [µs]
constexpr std::int64_t silent = 60'000'000;          // so long a node that was not born is spoken of [µs]
constexpr std::size_t maxNodes = 5000;
constexpr std::size_t maxDevices = 5000; // of a node
constexpr const char* rebirth = "Node Control/Rebirth";

} // namespace

SparkplugHost::SparkplugHost(const Options& options, Delivery& delivery)
    : m_options(options)
    , m_delivery(delivery)
    , m_faults(delivery)
{
    if (m_options.groups.empty()) m_options.groups.push_back("+");
}

void SparkplugHost::opened(Link& link, std::int64_t)
{
    m_link = &link;
    m_asked.clear();
    m_denied.clear();
    m_wish.reset();
    std::vector<std::string> filters{"spBv1.0/STATE/" + m_options.hostId};
    for (const std::string& group : m_options.groups)
        for (const char* rest : {"/NBIRTH/+", "/NDEATH/+", "/NDATA/+", "/DBIRTH/+/+", "/DDEATH/+/+", "/DDATA/+/+"})
            filters.push_back("spBv1.0/" + group + rest);
    for (const std::string& filter : filters)
        if (const std::optional<int> id = link.subscribe(filter, 1)) m_asked[*id] = filter;
    // Who was there may have gone, and aliases may mean something else by now.
    for (auto& [key, node] : m_nodes) {
        node.online = node.isDoubted = node.isToBeAsked = false;
        node.asked = node.unread = 0;
    }
}

void SparkplugHost::subscribed(int id, bool taken)
{
    const auto asked = m_asked.find(id);
    if (asked == m_asked.end()) return;
    if (!taken) m_denied = asked->second;
    m_asked.erase(asked);
    if (!m_asked.empty()) return;
    reportState(true, m_connected);
    for (auto& [key, node] : m_nodes) askForBirth(node, m_connected * 1000);
}

void SparkplugHost::arrived(const Message& message, std::int64_t now)
{
    if (base::firstInvalidUtf8(message.topic) != std::string_view::npos) {
        m_faults.add(message.topic, say(CORE_TR("core", "the topic is not valid UTF-8")), now);
        return;
    }
    if (message.topic == "spBv1.0/STATE/" + m_options.hostId) {
        ownState(message);
        return;
    }
    const std::optional<SparkplugTopic> topic = readTopic(message.topic);
    SparkplugMessage read;
    if (!topic || message.payload.size() > maxPayload ||
        !read.payload.ParseFromArray(message.payload.data(), int(message.payload.size()))) {
        m_faults.add(message.topic, say(CORE_TR("core", "not a Sparkplug B message")), now);
        return;
    }
    // Births and data are never kept; what a broker kept all the same says nothing of the present.
    if (message.retained) return;
    const std::string key = topic->group + "/" + topic->node;
    if (m_nodes.size() == maxNodes && m_nodes.count(key) == 0) {
        m_full = true;
        return;
    }
    Node& node = m_nodes[key];
    node.group = topic->group;
    node.name = topic->node;
    read.topic = *topic;
    if (topic->type == Type::NodeBirth) {
        nodeBirth(node, read.payload, now);
    } else if (topic->type == Type::NodeDeath) {
        nodeDeath(node, read.payload, now);
    } else if (!node.online) {
        leaveUnread(node, key, now);
    } else {
        for (const SparkplugMessage& next : node.sequence.take(std::move(read), now)) act(node, next, now);
    }
}

void SparkplugHost::act(Node& node, const SparkplugMessage& message, std::int64_t now)
{
    const std::string& device = message.topic.device;
    switch (message.topic.type) {
    case Type::DeviceBirth:
        birth(node, device, message.payload, now);
        break;
    case Type::DeviceDeath:
        if (const auto found = node.devices.find(device); found != node.devices.end())
            stale(found->second, instant(message.payload.has_timestamp(), message.payload.timestamp()).value_or(now),
                  now);
        break;
    default:
        data(node, device, message.payload, now);
    }
}

void SparkplugHost::nodeBirth(Node& node, const wire::Payload& payload, std::int64_t now)
{
    node.online = true;
    node.isDoubted = node.isToBeAsked = false;
    node.birthDeath = birthDeathOf(payload);
    node.sequence.begin(payload.seq());
    node.aliases.clear();
    birth(node, {}, payload, now);
    // Its devices follow with births of their own; those that do not are gone.
    for (auto& [name, device] : node.devices)
        if (device.online) device.awaited = now + m_options.reorder;
}

void SparkplugHost::birth(Node& node, const std::string& device, const wire::Payload& payload, std::int64_t now)
{
    if (!device.empty() && node.devices.size() == maxDevices && node.devices.count(device) == 0) {
        m_full = true;
        return;
    }
    Edge& edge = device.empty() ? node.own : node.devices[device];
    const auto before = std::move(edge.metrics);
    edge.metrics.clear();
    edge.online = true;
    node.unread = 0;
    edge.awaited = 0;
    const std::string where = node.key() + (device.empty() ? "" : "/" + device);
    for (const wire::Metric& metric : payload.metrics()) {
        if (base::firstInvalidUtf8(metric.name()) != std::string_view::npos || metric.name().empty()) {
            m_faults.add(where, say(CORE_TR("core", "a metric without a readable name")), now);
            continue;
        }
        const Edge::Metric place = known(node, device, metric, now);
        if (m_full && !place.tag) continue; // what is not read is not remembered either
        edge.metrics[metric.name()] = place;
        if (metric.has_alias()) node.aliases[metric.alias()] = {device, metric.name()};
        take(node, place, where + ":" + metric.name(), metric, payload, true, now);
    }
    // What the node does not name any more will never come again.
    for (const auto& [name, metric] : before)
        if (metric.tag && edge.metrics.count(name) == 0)
            m_delivery.restate(*metric.tag, status::uncertainNoCommunicationLastUsable, now, now);
}

void SparkplugHost::nodeDeath(Node& node, const wire::Payload& payload, std::int64_t now)
{
    if (!node.online) node.unread = 0;
    // One that is left over from an earlier session of the node says nothing of this one.
    if (!node.online || (node.birthDeath && birthDeathOf(payload) != node.birthDeath)) return;
    node.online = node.isDoubted = node.isToBeAsked = false;
    stale(node.own, now, now);
    for (auto& [name, device] : node.devices) stale(device, now, now);
}

void SparkplugHost::stale(Edge& edge, std::int64_t at, std::int64_t now)
{
    if (!edge.online) return;
    edge.online = false;
    edge.awaited = 0;
    for (const auto& [name, metric] : edge.metrics)
        if (metric.tag) m_delivery.restate(*metric.tag, status::uncertainNoCommunicationLastUsable, at, now);
}

// Its values may have changed in what is missing.
void SparkplugHost::doubt(Node& node, std::int64_t at, std::int64_t now)
{
    const auto restate = [&](const Edge& edge) {
        for (const auto& [name, metric] : edge.metrics)
            if (metric.tag && edge.online)
                m_delivery.restate(*metric.tag, status::uncertainNoCommunicationLastUsable, at, now);
    };
    restate(node.own);
    for (const auto& [name, device] : node.devices) restate(device);
}

void SparkplugHost::data(Node& node, const std::string& device, const wire::Payload& payload, std::int64_t now)
{
    const auto found = device.empty() ? node.devices.end() : node.devices.find(device);
    const bool there = device.empty() ? node.own.online : found != node.devices.end() && found->second.online;
    if (!there) {
        leaveUnread(node, node.key() + "/" + device, now);
        return;
    }
    for (const wire::Metric& metric : payload.metrics()) {
        std::string owner = device, name = metric.name();
        if (!metric.has_name() || name.empty()) {
            const auto alias = node.aliases.find(metric.alias());
            if (alias != node.aliases.end()) std::tie(owner, name) = alias->second;
        }
        const Edge& edge = owner.empty() ? node.own : node.devices.at(owner);
        const auto place = edge.metrics.find(name);
        if (place == edge.metrics.end() && m_full) continue;
        if (place == edge.metrics.end()) {
            leaveUnread(node, node.key() + (owner.empty() ? "" : "/" + owner), now);
            continue;
        }
        take(node, place->second, node.key() + (owner.empty() ? "" : "/" + owner) + ":" + name, metric, payload, false,
             now);
    }
}

// Where the values of a metric go, by what its birth says of it.
Edge::Metric SparkplugHost::known(Node& node, const std::string& device, const wire::Metric& metric, std::int64_t now)
{
    const DataType type = DataType(metric.datatype());
    const std::string where = node.key() + (device.empty() ? "" : "/" + device) + ":" + metric.name();
    if (metric.is_transient() || (device.empty() && (metric.name() == rebirth || metric.name() == birthDeathNumber)))
        return {type, std::nullopt};
    if (!kindOf(type)) {
        if (m_refused.size() < Delivery::maxTags && m_refused.insert(where).second)
            m_faults.add(where, say(CORE_TR("core", "a {1}, which is not recorded"), textOf(type)), now);
        return {type, std::nullopt};
    }
    return {type, tagOf(node, device, metric, type, now)};
}

std::optional<std::uint32_t> SparkplugHost::tagOf(const Node& node, const std::string& device,
                                                  const wire::Metric& metric, DataType type, std::int64_t now)
{
    connect::TagInfo info;
    info.id = node.key() + (device.empty() ? "" : "/" + device) + ":" + metric.name();
    info.kind = *kindOf(type);
    const wire::PropertyValue* unit = property(metric, "engUnit");
    if (unit && base::firstInvalidUtf8(unit->string_value()) == std::string_view::npos)
        info.unit = unit->string_value();
    const wire::PropertyValue* readOnly = property(metric, "readOnly");
    info.writable = m_options.writable &&
                    (info.kind == connect::TagKind::Number || type == DataType::String || type == DataType::Text ||
                     type == DataType::Uuid) &&
                    !(readOnly && readOnly->boolean_value());
    const auto found = m_places.find(info.id);
    if (found == m_places.end()) {
        const std::optional<std::uint32_t> tag = m_delivery.add(info);
        m_full = m_full || !tag;
        if (!tag) return std::nullopt;
        m_places.emplace(info.id, *tag);
        m_tags.push_back({info, node.key(), device, metric.name(), type});
        return tag;
    }
    Tag& tag = m_tags[found->second];
    // What it has is no value of the metric as it is now; whoever records keeps the values of another kind apart.
    if (tag.info.kind != info.kind) m_delivery.restate(found->second, status::badConfigurationError, now, now);
    tag.type = type;
    if (info != tag.info) m_delivery.describe(found->second, tag.info = std::move(info));
    return found->second;
}

void SparkplugHost::take(const Node& node, const Edge::Metric& place, const std::string& where,
                         const wire::Metric& metric, const wire::Payload& payload, bool isBirth, std::int64_t now)
{
    if (!place.tag || metric.is_transient()) return;
    const base::Result<MetricValue> read = readMetric(metric, place.type);
    if (!read) {
        m_faults.add(where, read.error().what, now);
        return;
    }
    Reading reading;
    reading.value = read->value;
    reading.status = std::max(read->status, qualityIn(metric));
    if (node.isDoubted) reading.status = std::max(reading.status, status::uncertain);
    const std::optional<std::int64_t> sent = instant(payload.has_timestamp(), payload.timestamp());
    reading.time = instant(metric.has_timestamp(), metric.timestamp());
    if (!reading.time) reading.time = sent;
    reading.historical = metric.is_historical();
    if (isBirth && !reading.historical) reading.holdsAt = sent.value_or(now);
    m_delivery.take(*place.tag, reading, now);
    if (m_wish && m_wish->tag == *place.tag && m_wish->value == reading.value && !reading.historical) m_wish.reset();
}

// What a message says is known once its birth says which metrics there are. That a node sends before it is asked for that is no loss, and how many
// values it had nobody knows.
void SparkplugHost::leaveUnread(Node& node, const std::string& where, std::int64_t now)
{
    if (node.unread++ == 0) node.unreadSince = now;
    node.unreadAt = now;
    m_delivery.missed(Gap::Cause::Sequence, now, "waits for the birth of " + where, -1);
    askForBirth(node, now);
}

void SparkplugHost::askForBirth(Node& node, std::int64_t now)
{
    if (!m_link || !ready()) return;
    node.isToBeAsked = node.asked != 0 && now >= node.asked && now - node.asked < betweenRequests;
    if (node.isToBeAsked) return;
    node.asked = now;
    wire::Payload payload;
    payload.set_timestamp(std::uint64_t(now / 1000));
    wire::Metric& metric = *payload.add_metrics();
    metric.set_name(rebirth);
    metric.set_timestamp(std::uint64_t(now / 1000));
    metric.set_datatype(std::uint32_t(DataType::Boolean));
    metric.set_boolean_value(true);
    m_link->publish("spBv1.0/" + node.group + "/NCMD/" + node.name, payload.SerializeAsString(), 0, false);
}

void SparkplugHost::tick(std::int64_t now)
{
    m_unborn.reset();
    for (auto& [key, node] : m_nodes) {
        if (now - node.unreadAt >= silent) node.unread = 0; // it is gone, or waits itself
        if (node.unread > 0 && now - node.unreadSince >= birthIsDue) m_unborn = Unborn{key, node.unread};
        for (auto& [name, device] : node.devices)
            if (device.awaited != 0 && now >= device.awaited) stale(device, now, now);
        const std::optional<std::int64_t> since = node.sequence.waitsSince();
        if (since && (now < *since || now - *since >= m_options.reorder)) {
            std::int64_t missing = 0;
            const std::vector<SparkplugMessage> waited = node.sequence.giveUp(missing);
            m_delivery.missed(Gap::Cause::Sequence, now, key, missing);
            node.isDoubted = true;
            for (const SparkplugMessage& message : waited) act(node, message, now);
            doubt(node, *since, now);
        }
        // Also a request may be lost: it is made again for as long as its birth is missing.
        if (node.isDoubted || node.isToBeAsked) askForBirth(node, now);
    }
}

base::Result<Reader::Command> SparkplugHost::command(std::uint32_t tag, const connect::WriteValue& value,
                                                     std::int64_t now)
{
    const auto refusal = [](base::Sentence why) { return Error{Code::Device, "mqtt", std::move(why)}; };
    if (tag >= m_tags.size() || !m_tags[tag].info.writable)
        return refusal(say(CORE_TR("core", "This tag is read-only.")));
    const Tag& known = m_tags[tag];
    const Node& node = m_nodes[known.node];
    const auto device = node.devices.find(known.device);
    const Edge* edge = known.device.empty() ? &node.own : device != node.devices.end() ? &device->second : nullptr;
    if (!node.online || !edge || !edge->online)
        return refusal(say(CORE_TR("core", "The device is not available at present; nothing was written.")));
    wire::Payload payload;
    payload.set_timestamp(std::uint64_t(now / 1000));
    wire::Metric& metric = *payload.add_metrics();
    metric.set_timestamp(std::uint64_t(now / 1000));
    metric.set_name(known.metric);
    for (const auto& [alias, place] : node.aliases)
        if (place.first == known.device && place.second == known.metric) {
            metric.clear_name();
            metric.set_alias(alias);
        }
    if (const base::Done put = writeMetric(metric, known.type, value); !put) return put.error();
    const base::Result<MetricValue> wished = readMetric(metric, known.type);
    if (!wished) return wished.error();
    m_wish = Wish{tag, wished->value};
    const std::string kind = known.device.empty() ? "/NCMD/" : "/DCMD/",
                      below = known.device.empty() ? "" : "/" + known.device;
    return Command{"spBv1.0/" + node.group + kind + node.name + below, payload.SerializeAsString(), 0};
}

} // namespace titer::mqtt
