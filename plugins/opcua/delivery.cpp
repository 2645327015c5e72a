#include "plugins/opcua/delivery.h"

#include "core/base/not_available.h"
#include "core/base/text.h"
#include "core/base/time.h"

#include <algorithm>
#include <cmath>

namespace titer::opcua {

using connect::LongSample;
using connect::TagKind;

namespace {

constexpr std::size_t maxWaiting = 4096;

TagKind kindOf(const Value& value)
{
    if (std::holds_alternative<std::string>(value)) return TagKind::Text;
    return std::holds_alternative<std::vector<double>>(value) ? TagKind::Array : TagKind::Number;
}

// The value as the tag is described.
std::variant<std::string, std::vector<double>> asLong(const Value& value, TagKind kind)
{
    const double* number = std::get_if<double>(&value);
    const auto* numbers = std::get_if<std::vector<double>>(&value);
    if (kind == TagKind::Array) {
        if (numbers) return *numbers;
        return number ? std::vector<double>{*number} : std::vector<double>();
    }
    if (const auto* text = std::get_if<std::string>(&value)) return *text;
    if (number) return base::writeNumber(*number);
    std::string text;
    for (std::size_t i = 0; numbers && i < numbers->size(); ++i)
        text += (i ? " " : "") + base::writeNumber((*numbers)[i]);
    return text;
}

} // namespace

std::int64_t sourceTimeOf(const UA_DataValue& value, std::int64_t received)
{
    if (value.hasSourceTimestamp && value.sourceTimestamp != 0) return microsecondsOf(value.sourceTimestamp);
    if (value.hasServerTimestamp && value.serverTimestamp != 0) return microsecondsOf(value.serverTimestamp);
    return received;
}

std::int64_t receiveTime()
{
    const std::int64_t now = base::now().microseconds;
    return now - now % 1000;
}

void Delivery::start(connect::Feed& feed, std::vector<connect::TagInfo> tags)
{
    m_feed = &feed;
    m_tags = std::move(tags);
    m_typed.clear();
    for (const connect::TagInfo& info : m_tags) m_typed.push_back(info.kind);
    m_latest.assign(m_tags.size(), 0);
    m_waiting.clear();
}

void Delivery::describe(std::uint32_t tag, const connect::TagInfo& info)
{
    m_typed[tag] = info.kind;
    if (m_tags[tag] == info) return;
    m_tags[tag] = info;
    put(connect::NewTag{tag, info});
}

// A node whose type leaves it open, as BaseDataType does, may give values of any kind: each is described as what it is, and whoever records keeps
// them apart. Where a unit is given, only numbers are values.
void Delivery::takeKind(std::uint32_t tag, TagKind kind)
{
    const bool fits = m_typed[tag] == TagKind::Text || (m_typed[tag] == TagKind::Array && kind == TagKind::Number);
    if (fits || kind == m_tags[tag].kind || (kind == TagKind::Text && !m_tags[tag].unit.empty())) return;
    m_tags[tag].kind = kind;
    put(connect::NewTag{tag, m_tags[tag]});
}

void Delivery::value(std::uint32_t tag, const UA_DataValue& from, std::int64_t received)
{
    const Value value = from.hasValue ? readValue(from.value) : Value();
    connect::Status status = from.hasStatus ? from.status : connect::status::good;
    const double* number = std::get_if<double>(&value);
    const bool empty = std::holds_alternative<std::monostate>(value);
    if (!empty) takeKind(tag, kindOf(value));
    const bool isNumber = m_tags[tag].kind == TagKind::Number;
    const bool isStrange = kindOf(value) == TagKind::Text && m_tags[tag].kind != TagKind::Text;
    const bool nothing = empty || (number && !std::isfinite(*number)) || isStrange;
    // What is no number must not pass for a good one.
    if (nothing && connect::qualityOf(status) == connect::Quality::Good) status = connect::status::bad;
    std::int64_t time = sourceTimeOf(from, received);
    if (time == received) time = connect::arrivalTime(received, m_latest[tag]);
    m_latest[tag] = time;
    if (isNumber) {
        put(connect::Sample{tag, status, time, received, number ? *number : base::notAvailable});
        return;
    }
    put(LongSample{tag, status, time, received, asLong(value, m_tags[tag].kind)});
}

void Delivery::status(std::uint32_t tag, connect::Status status, std::int64_t received)
{
    if (m_tags[tag].kind == TagKind::Number)
        put(connect::Sample{tag, status, received, received, base::notAvailable});
    else
        put(LongSample{tag, status, received, received, asLong({}, m_tags[tag].kind)});
}

void Delivery::lost(std::int64_t from, std::int64_t to, std::int64_t messages)
{
    put(connect::Gap{from, to, connect::Gap::Cause::Sequence, -1, std::to_string(messages) + " messages"});
}

void Delivery::put(connect::FeedQueue::Item item)
{
    if (m_waiting.items().size() >= maxWaiting) m_waiting.flush(*m_feed);
    if (m_waiting.items().size() < maxWaiting) return m_waiting.put(*m_feed, std::move(item));
    const std::optional<connect::Gap> loss = lossOf(item);
    if (!loss) return m_waiting.put(*m_feed, std::move(item));
    auto* last = std::get_if<connect::OutOfBand>(&m_waiting.items().back());
    if (auto* gap = last ? std::get_if<connect::Gap>(last) : nullptr; gap && gap->cause == loss->cause) {
        gap->to = std::max(gap->to, loss->to);
        ++gap->lost;
        return;
    }
    m_waiting.put(*m_feed, connect::OutOfBand(*loss));
}

void Delivery::flush()
{
    m_waiting.flush(*m_feed);
}

void Delivery::end()
{
    flush();
    for (const connect::FeedQueue::Item& item : m_waiting.items()) {
        if (const std::optional<connect::Gap> loss = lossOf(item)) m_feed->lose(*loss);
        const auto* aside = std::get_if<connect::OutOfBand>(&item);
        if (const auto* gap = aside ? std::get_if<connect::Gap>(aside) : nullptr) m_feed->lose(*gap);
    }
    m_waiting.clear();
}

} // namespace titer::opcua
