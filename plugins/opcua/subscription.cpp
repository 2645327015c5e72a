#include "plugins/opcua/subscription.h"

#include <algorithm>
#include <cmath>

namespace titer::opcua {

namespace {

constexpr double aliveEvery = 1500.0; // a keep-alive at least so often [ms]
constexpr double outlives =
    60'000.0; // a connection may be away so long before the server forgets the subscription [ms]
constexpr std::size_t itemsAtOnce = 1000; // items in one request, unless the server takes fewer
constexpr double maxQueue = 1000.0;

// Numbers of messages go round and leave out 0.
std::uint32_t after(std::uint32_t number)
{
    return number == 0xFFFFFFFF ? 1 : number + 1;
}

// What comes up while the connection is away waits in the server. `sampling` [ms]
std::uint32_t queueFor(double sampling)
{
    return std::uint32_t(std::clamp(std::ceil(outlives / std::max(sampling, 1.0)), 2.0, maxQueue));
}

} // namespace

Subscription::Subscription(const std::vector<Item>& items, double publishing, Sink sink)
    : m_items(items)
    , m_wanted(publishing)
    , m_sink(std::move(sink))
    , m_publishing(publishing)
    , m_keepAlive(std::uint32_t(std::max(1.0, std::round(aliveEvery / publishing))))
{
}

std::chrono::milliseconds Subscription::interval() const
{
    return std::chrono::milliseconds(std::int64_t(std::ceil(m_publishing * m_keepAlive)));
}

void Subscription::pause()
{
    ++m_generation;
    m_link = nullptr;
    m_outstanding = 0;
    if (m_state != State::Running) m_id = 0;
    m_state = State::Idle;
}

void Subscription::start(Link& link)
{
    ++m_generation;
    m_link = &link;
    m_outstanding = 0;
    if (m_id == 0) return create();
    begin();
}

void Subscription::create()
{
    m_state = State::Creating;
    m_id = 0;
    m_last = 0;
    m_acknowledge.clear();
    auto request = emptyRequest<UA_CreateSubscriptionRequest>();
    request.requestedPublishingInterval = m_wanted;
    request.requestedMaxKeepAliveCount = std::uint32_t(std::max(1.0, std::round(aliveEvery / m_wanted)));
    request.requestedLifetimeCount =
        std::max(3 * request.requestedMaxKeepAliveCount, std::uint32_t(std::ceil(outlives / m_wanted)));
    request.publishingEnabled = true;
    m_link->send<UA_CreateSubscriptionResponse>(
        request, [this, generation = m_generation](UA_CreateSubscriptionResponse& response) {
            if (generation == m_generation) created(response);
        });
}

void Subscription::created(const UA_CreateSubscriptionResponse& response)
{
    if (isBad(response.responseHeader.serviceResult)) {
        m_link->drop({.status = response.responseHeader.serviceResult});
        return;
    }
    m_id = response.subscriptionId;
    m_publishing = std::max(1.0, response.revisedPublishingInterval);
    m_keepAlive = std::max<std::uint32_t>(1, response.revisedMaxKeepAliveCount);
    m_toAdd.clear();
    m_refused.clear();
    for (std::uint32_t i = 0; i < m_items.size(); ++i) m_toAdd.push_back(i);
    m_batch = itemsAtOnce;
    m_state = State::Adding;
    addItems();
}

void Subscription::addItems()
{
    const std::size_t count = std::min(m_batch, m_toAdd.size());
    if (count == 0) {
        if (m_state == State::Adding) begin();
        return;
    }
    std::vector<UA_MonitoredItemCreateRequest> items(count);
    for (std::size_t i = 0; i < count; ++i) {
        UA_MonitoredItemCreateRequest& item = items[i];
        UA_init(&item, &UA_TYPES[UA_TYPES_MONITOREDITEMCREATEREQUEST]);
        const Item& from = m_items[m_toAdd[i]];
        item.itemToMonitor.nodeId = *from.node.id;
        item.itemToMonitor.attributeId = UA_ATTRIBUTEID_VALUE;
        item.monitoringMode = UA_MONITORINGMODE_REPORTING;
        item.requestedParameters.clientHandle = m_toAdd[i];
        item.requestedParameters.samplingInterval = from.sampling;
        item.requestedParameters.queueSize = queueFor(from.sampling);
        item.requestedParameters.discardOldest = true;
    }
    auto request = emptyRequest<UA_CreateMonitoredItemsRequest>();
    request.subscriptionId = m_id;
    request.timestampsToReturn = UA_TIMESTAMPSTORETURN_BOTH;
    request.itemsToCreate = items.data();
    request.itemsToCreateSize = count;
    m_link->send<UA_CreateMonitoredItemsResponse>(
        request, [this, count, generation = m_generation](UA_CreateMonitoredItemsResponse& response) {
            if (generation == m_generation) added(response, count);
        });
}

void Subscription::added(const UA_CreateMonitoredItemsResponse& response, std::size_t count)
{
    const UA_StatusCode result = response.responseHeader.serviceResult;
    if (result == UA_STATUSCODE_BADTOOMANYOPERATIONS && count > 1) {
        m_batch = std::max<std::size_t>(1, count / 2);
        return addItems();
    }
    if (isBad(result) || response.resultsSize != count) {
        m_link->drop({.status = isBad(result) ? result : UA_STATUSCODE_BADCOMMUNICATIONERROR});
        return;
    }
    for (std::size_t i = 0; i < count; ++i) {
        const std::uint32_t item = m_toAdd.front();
        m_toAdd.pop_front();
        if (!isBad(response.results[i].statusCode)) continue;
        m_refused.push_back(item);
        m_sink.refused(item, response.results[i].statusCode);
    }
    addItems();
}

void Subscription::retryRefused()
{
    if (m_state != State::Running || m_refused.empty() || !m_toAdd.empty()) return;
    m_toAdd.assign(m_refused.begin(), m_refused.end());
    m_refused.clear();
    addItems();
}

void Subscription::begin()
{
    m_state = State::Running;
    while (m_outstanding < m_max) publish();
}

void Subscription::publish()
{
    std::vector<UA_SubscriptionAcknowledgement> done;
    for (const std::uint32_t number : m_acknowledge) done.push_back({m_id, number});
    m_acknowledge.clear();
    auto request = emptyRequest<UA_PublishRequest>();
    request.subscriptionAcknowledgements = done.data();
    request.subscriptionAcknowledgementsSize = done.size();
    ++m_outstanding;
    m_link->send<UA_PublishResponse>(request, [this, generation = m_generation](UA_PublishResponse& response) {
        if (generation != m_generation) return;
        --m_outstanding;
        published(response);
    });
}

void Subscription::published(UA_PublishResponse& response)
{
    const UA_StatusCode result = response.responseHeader.serviceResult;
    if (isBad(result)) {
        if (result == UA_STATUSCODE_BADTOOMANYPUBLISHREQUESTS && m_max > 1) {
            --m_max;
            return;
        }
        if (result == UA_STATUSCODE_BADNOSUBSCRIPTION || result == UA_STATUSCODE_BADSUBSCRIPTIONIDINVALID) {
            ++m_generation; // the others get the same answer
            m_outstanding = 0;
            return create();
        }
        if (m_link->phase() == Link::Phase::Up) m_link->drop({.status = result});
        return;
    }
    if (response.subscriptionId == m_id) {
        const UA_NotificationMessage& message = response.notificationMessage;
        const std::uint32_t number = message.sequenceNumber, expected = after(m_last);
        const auto ahead = std::int32_t(number - expected);
        const bool data = message.notificationDataSize > 0;
        if (ahead > 0) askAgain(expected, number, response);
        // A keep-alive carries the number of the message that comes next.
        if (ahead >= 0) m_last = data ? number : number - 1;
        if (data) m_acknowledge.push_back(number);
        const int generation = m_generation;
        if (data && ahead >= 0) takeMessage(message);
        if (generation != m_generation) return;
    }
    while (m_outstanding < m_max) publish();
}

void Subscription::takeMessage(const UA_NotificationMessage& message)
{
    for (std::size_t i = 0; i < message.notificationDataSize; ++i) {
        const UA_ExtensionObject& object = message.notificationData[i];
        if (object.encoding != UA_EXTENSIONOBJECT_DECODED && object.encoding != UA_EXTENSIONOBJECT_DECODED_NODELETE)
            continue;
        if (object.content.decoded.type == &UA_TYPES[UA_TYPES_DATACHANGENOTIFICATION]) {
            const auto& change = *static_cast<const UA_DataChangeNotification*>(object.content.decoded.data);
            for (std::size_t k = 0; k < change.monitoredItemsSize; ++k) {
                const UA_MonitoredItemNotification& item = change.monitoredItems[k];
                if (item.clientHandle < m_items.size()) m_sink.value(item.clientHandle, item.value);
            }
        } else if (object.content.decoded.type == &UA_TYPES[UA_TYPES_STATUSCHANGENOTIFICATION]) {
            const auto& change = *static_cast<const UA_StatusChangeNotification*>(object.content.decoded.data);
            if (!isBad(change.status)) continue;
            ++m_generation; // the server has ended it
            m_outstanding = 0;
            return create();
        }
    }
}

// Messages from `from` up to before `to` are missing.
void Subscription::askAgain(std::uint32_t from, std::uint32_t to, const UA_PublishResponse& response)
{
    std::uint32_t kept = 0;
    for (std::size_t i = 0; i < response.availableSequenceNumbersSize; ++i) {
        const std::uint32_t number = response.availableSequenceNumbers[i];
        if (number - from >= to - from) continue;
        ++kept;
        askAgain(number);
    }
    if (to - from > kept) m_sink.lost(to - from - kept);
}

void Subscription::askAgain(std::uint32_t number)
{
    auto request = emptyRequest<UA_RepublishRequest>();
    request.subscriptionId = m_id;
    request.retransmitSequenceNumber = number;
    m_link->send<UA_RepublishResponse>(request,
                                       [this, number, generation = m_generation](UA_RepublishResponse& response) {
                                           if (generation != m_generation) return;
                                           if (isBad(response.responseHeader.serviceResult)) return m_sink.lost(1);
                                           takeMessage(response.notificationMessage);
                                           m_acknowledge.push_back(number);
                                       });
}

} // namespace titer::opcua
