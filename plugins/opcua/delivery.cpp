#include "plugins/opcua/delivery.h"

#include "core/base/not_available.h"
#include "core/base/text.h"
#include "core/base/time.h"

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
    report(connect::NewTag{tag, info});
}

// A node whose type leaves it open, as BaseDataType does, may give values of any kind: each is described as what it is, and whoever records keeps
// them apart. Where a unit is given, only numbers are values.
void Delivery::takeKind(std::uint32_t tag, TagKind kind)
{
    const bool fits = m_typed[tag] == TagKind::Text || (m_typed[tag] == TagKind::Array && kind == TagKind::Number);
    if (fits || kind == m_tags[tag].kind || (kind == TagKind::Text && !m_tags[tag].unit.empty())) return;
    m_tags[tag].kind = kind;
    report(connect::NewTag{tag, m_tags[tag]});
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
        m_feed->push(connect::Sample{tag, status, time, received, number ? *number : base::notAvailable});
        return;
    }
    report(LongSample{tag, status, time, received, asLong(value, m_tags[tag].kind)});
}

void Delivery::status(std::uint32_t tag, connect::Status status, std::int64_t received)
{
    if (m_tags[tag].kind == TagKind::Number)
        m_feed->push(connect::Sample{tag, status, received, received, base::notAvailable});
    else
        report(LongSample{tag, status, received, received, asLong({}, m_tags[tag].kind)});
}

void Delivery::lost(std::int64_t from, std::int64_t to, std::int64_t messages)
{
    report(connect::Gap{from, to, connect::Gap::Cause::Sequence, -1, std::to_string(messages) + " messages"});
}

// The order among what stands next to the samples is kept.
void Delivery::report(connect::OutOfBand aside)
{
    flush();
    if (m_waiting.empty() && m_feed->push(aside)) return;
    if (m_waiting.size() < maxWaiting || !std::holds_alternative<LongSample>(aside)) {
        m_waiting.push_back(std::move(aside));
        return;
    }
    const auto& sample = std::get<LongSample>(aside);
    if (auto* gap = std::get_if<connect::Gap>(&m_waiting.back()); gap && gap->cause == connect::Gap::Cause::Overflow) {
        gap->to = sample.receiveTime;
        ++gap->lost;
        return;
    }
    m_waiting.push_back(connect::Gap{sample.sourceTime, sample.receiveTime, connect::Gap::Cause::Overflow, 1, {}});
}

void Delivery::flush()
{
    while (!m_waiting.empty() && m_feed->push(m_waiting.front())) m_waiting.pop_front();
}

void Delivery::end()
{
    flush();
    for (const connect::OutOfBand& aside : m_waiting) {
        if (const auto* sample = std::get_if<LongSample>(&aside))
            m_feed->lose({sample->sourceTime, sample->sourceTime, connect::Gap::Cause::Overflow, 1, {}});
        if (const auto* gap = std::get_if<connect::Gap>(&aside)) m_feed->lose(*gap);
    }
    m_waiting.clear();
}

} // namespace titer::opcua
