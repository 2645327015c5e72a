// Times, duplicates and room: what decides how a value goes into the feed. Whether a clock can be right is evaluated by whoever reads.
#include "plugins/mqtt/delivery.h"

#include <algorithm>

namespace titer::mqtt {

using connect::Gap;
using connect::Status;

namespace {

constexpr std::int64_t second = 1'000'000;
constexpr std::size_t maxHeld = 200'000; // values

} // namespace

connect::TagKind kindOf(const Value& value)
{
    return std::holds_alternative<double>(value)        ? connect::TagKind::Number
           : std::holds_alternative<std::string>(value) ? connect::TagKind::Text
                                                        : connect::TagKind::Array;
}

void Delivery::begin(connect::Feed& feed)
{
    *this = {};
    m_feed = &feed;
}

std::optional<std::uint32_t> Delivery::add(const connect::TagInfo& info)
{
    if (m_tags.size() == maxTags) return std::nullopt;
    const auto tag = std::uint32_t(m_tags.size());
    m_tags.emplace_back().kind = info.kind;
    announce(tag, info);
    return tag;
}

void Delivery::describe(std::uint32_t tag, const connect::TagInfo& info)
{
    Tag& known = m_tags[tag];
    if (known.kind != info.kind) known = {.kind = info.kind, .source = known.source};
    announce(tag, info);
}

void Delivery::announce(std::uint32_t tag, const connect::TagInfo& info)
{
    m_waiting.emplace_back(Announced{tag, info});
    drain();
}

// False where something still waits.
bool Delivery::drain()
{
    while (!m_waiting.empty()) {
        const auto* held = std::get_if<Held>(&m_waiting.front());
        const auto* tag = std::get_if<Announced>(&m_waiting.front());
        if (!(held ? hand(*held) : m_feed->push(connect::NewTag{tag->tag, tag->info}))) return false;
        m_held -= held != nullptr;
        m_waiting.pop_front();
    }
    return true;
}

// Of a message with very many new tags the first values wait until the tags are reported, and so do those of a tag that is described otherwise;
// what was a value of it before stands before that.
void Delivery::put(Held held)
{
    if (drain() && hand(held)) return;
    if (m_held < maxHeld) {
        m_waiting.emplace_back(std::move(held));
        ++m_held;
    } else {
        missed(Gap::Cause::Overflow, held.received, {});
    }
}

bool Delivery::hand(const Held& held)
{
    if (const double* number = std::get_if<double>(&held.value))
        return m_feed->push(connect::Sample{held.tag, held.status, held.source, held.received, *number});
    connect::LongSample sample{held.tag, held.status, held.source, held.received, std::string()};
    if (const std::string* text = std::get_if<std::string>(&held.value))
        sample.value = *text;
    else
        sample.value = std::get<std::vector<double>>(held.value);
    return m_feed->push(std::move(sample));
}

void Delivery::take(std::uint32_t tag, const Reading& reading, std::int64_t now)
{
    const std::int64_t received = now - now % 1000;
    Tag& known = m_tags[tag];
    if (reading.historical) {
        put({tag, reading.status, reading.time.value_or(received), received, reading.value});
        return;
    }
    Status status = reading.status;
    std::int64_t source = reading.time.value_or(received);
    // QoS 1 may deliver twice; a message that the broker kept comes again with each connection.
    const bool again = reading.time == known.stated && reading.time && known.any && known.value == reading.value;
    if (again && !reading.old && !reading.holdsAt) return;
    if (reading.old && (again || !reading.time)) {
        source = received;
        status = std::max(status, connect::status::uncertainLastUsable);
    }
    // Delivered again after the tag was marked: a time before the mark would not end it.
    if (reading.holdsAt && source <= known.source)
        source = *reading.holdsAt > known.source ? *reading.holdsAt : received;
    if (source == received) source = connect::arrivalTime(received, known.source);
    if (reading.time) known.stated = reading.time;
    known.source = connect::believedTime(source, received);
    known.value = reading.value;
    known.any = true;
    put({tag, status, source, received, reading.value});
}

void Delivery::restate(std::uint32_t tag, Status status, std::int64_t at, std::int64_t now)
{
    Tag& known = m_tags[tag];
    if (!known.any) return;
    at = std::min(at, now);                                              // by a clock that may be ahead
    if (known.source > now + connect::clockMayBeAhead) known.source = 0; // of before this computer's clock was set back
    known.source = std::max(at - at % 1000, known.source + 1);
    put({tag, status, known.source, now - now % 1000, known.value});
}

void Delivery::lost(std::int64_t now)
{
    for (Tag& tag : m_tags) tag.source = std::max(tag.source, now);
}

void Delivery::missed(Gap::Cause cause, std::int64_t now, std::string detail, std::int64_t count)
{
    const bool isCounted = count >= 0;
    auto gap = std::find_if(m_gaps.begin(), m_gaps.end(),
                            [&](const Gap& other) { return other.cause == cause && (other.lost >= 0) == isCounted; });
    if (gap == m_gaps.end()) gap = m_gaps.insert(gap, Gap{now, now, cause, isCounted ? 0 : -1, {}});
    gap->to = now;
    if (isCounted) gap->lost += count;
    gap->detail = std::move(detail);
}

void Delivery::flush(std::int64_t now)
{
    if (!drain() || m_gaps.empty()) return;
    // A stream of nonsense makes one record each second.
    if (m_reported <= now && now - m_reported < second) return;
    m_reported = now;
    while (!m_gaps.empty() && m_feed->push(m_gaps.back())) m_gaps.pop_back();
}

void Delivery::end(std::int64_t now)
{
    flush(now);
    for (const auto& waiting : m_waiting)
        if (const auto* held = std::get_if<Held>(&waiting))
            m_feed->lose({held->source, held->source, Gap::Cause::Overflow, 1, {}});
    m_waiting.clear();
    m_held = 0;
    for (const Gap& gap : m_gaps)
        if (!m_feed->push(gap)) m_feed->lose(gap);
    m_gaps.clear();
}

} // namespace titer::mqtt
