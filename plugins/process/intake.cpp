// A tag keeps the kind that was announced, and a number remains one; a unit may change, which is reported as a new description.
#include "plugins/process/intake.h"

#include "core/base/not_available.h"

#include <algorithm>
#include <cmath>

namespace titer::process {

using base::say;
using connect::TagInfo;
using connect::TagKind;

namespace {

constexpr std::size_t maxTags = 10'000;
constexpr std::int64_t gapEvery = 1'000'000; // gap records of lines that cannot be read come at most this often [µs]

base::Sentence tooMany()
{
    return say(CORE_TR("core", "There are more than {1} tags; the others are ignored."), std::to_string(maxTags));
}

bool isMissing(const Value& value)
{
    const double* number = std::get_if<double>(&value.value);
    return number && std::isnan(*number);
}

} // namespace

void Intake::start(connect::Feed& feed, bool writable)
{
    *this = {};
    m_feed = &feed;
    m_writable = writable;
}

void Intake::stop()
{
    if (!m_feed) return;
    report(m_lastUnreadable, true);
    if (!flush()) loseHeld();
    m_feed = nullptr;
}

// It came, and nobody takes it any more.
void Intake::loseHeld()
{
    for (const Entry& entry : m_held) {
        const auto* aside = std::get_if<connect::OutOfBand>(&entry);
        const auto* sample = std::get_if<connect::Sample>(&entry);
        const auto* text = aside ? std::get_if<connect::LongSample>(aside) : nullptr;
        const auto* gap = aside ? std::get_if<connect::Gap>(aside) : nullptr;
        const std::int64_t time = sample ? sample->sourceTime : text ? text->sourceTime : 0;
        if (sample || text) m_feed->lose({time, time, connect::Gap::Cause::Overflow, 1, {}});
        if (gap) m_feed->lose(*gap);
    }
    m_held.clear();
}

void Intake::refuse(base::Sentence fault, std::int64_t received)
{
    if (!m_gap) m_gap = {received, received, connect::Gap::Cause::Unreadable, 0, fault.text()};
    m_gap->to = received;
    ++m_gap->lost;
    ++m_unreadable;
    m_lastUnreadable = received;
    m_fault = std::move(fault);
}

void Intake::take(const LineReader::Line& line, std::int64_t received)
{
    if (line.tooLong)
        return refuse(
            say(CORE_TR("core", "A line is longer than {1} bytes; write shorter ones."), std::to_string(maxLineLength)),
            received);
    base::Result<Message> message = readMessage(line.text);
    if (!message)
        return refuse(
            say(CORE_TR("core", "“{1}” cannot be read: {2}"), shown(line.text, 120), message.error().what.text()),
            received);
    ++m_messages;
    if (Answer* answer = std::get_if<Answer>(&*message)) m_answer = std::move(*answer);
    if (const auto* tags = std::get_if<std::vector<TagInfo>>(&*message)) {
        bool all = true;
        for (const TagInfo& info : *tags) all = describe(info, true) && all;
        if (!all) refuse(tooMany(), received);
    }
    if (Value* value = std::get_if<Value>(&*message)) takeValue(std::move(*value), received);
}

// Adds a tag, or describes one again; a kind that was announced stays. False where there are too many.
bool Intake::describe(TagInfo info, bool isAnnounced)
{
    info.writable = info.writable && m_writable;
    const auto found = m_places.find(info.id);
    if (found == m_places.end()) {
        if (m_tags.size() >= maxTags) return false;
        m_places.emplace(info.id, std::uint32_t(m_tags.size()));
        m_held.push_back(connect::NewTag{std::uint32_t(m_tags.size()), info});
        m_tags.push_back(info);
        m_latest.push_back(0);
        m_isAnnounced.push_back(isAnnounced);
        return true;
    }
    TagInfo& known = m_tags[found->second];
    TagInfo changed = info;
    if (m_isAnnounced[found->second]) changed.kind = known.kind;
    m_isAnnounced[found->second] = m_isAnnounced[found->second] || isAnnounced;
    if (changed == known) return true;
    known = changed;
    m_held.push_back(connect::NewTag{found->second, std::move(changed)});
    return true;
}

std::optional<std::uint32_t> Intake::placeOf(const Value& value)
{
    const auto found = m_places.find(value.tag);
    if (found == m_places.end()) {
        describe({value.tag, {}, value.unit.value_or(""), kindOf(value)}, false);
    } else {
        const TagInfo& known = m_tags[found->second];
        const bool hasOtherUnit = value.unit && *value.unit != known.unit;
        // A text at first, as "starting", makes no tag of texts for ever.
        const bool hasOtherKind = known.kind != TagKind::Number && !m_isAnnounced[found->second] && !isMissing(value) &&
                                  kindOf(value) != known.kind;
        if (hasOtherUnit || hasOtherKind) {
            TagInfo changed = known;
            if (hasOtherUnit) changed.unit = *value.unit;
            if (hasOtherKind) changed.kind = kindOf(value);
            describe(changed, false);
        }
    }
    const auto place = m_places.find(value.tag);
    return place == m_places.end() ? std::nullopt : std::optional(place->second);
}

void Intake::takeValue(Value value, std::int64_t received)
{
    const double* number = std::get_if<double>(&value.value);
    const bool missing = isMissing(value);
    if (missing && !m_places.contains(value.tag))
        return refuse(
            say(CORE_TR("core", "“{1}” starts without a value, so its kind is unknown; announce it by {\"tags\": …}."),
                value.tag),
            received);
    const std::optional<std::uint32_t> place = placeOf(value);
    if (!place) return refuse(tooMany(), received);
    const TagKind kind = m_tags[*place].kind;
    const bool isOther = !missing && kindOf(value) != kind;
    if (isOther)
        refuse(
            say(CORE_TR("core", "A value of “{1}” is of a different kind from those before; use another tag for it."),
                value.tag),
            received);
    if (isOther && kind != TagKind::Number) return;
    const std::int64_t time = value.time ? *value.time : connect::arrivalTime(received, m_latest[*place]);
    m_latest[*place] = time;
    // Nothing becomes known before it has come; an earlier time is that of the instrument.
    const std::int64_t known = std::min(value.reported.value_or(received), received);
    if (isOther) { // what it was before holds no more
        m_held.push_back(connect::Sample{*place, connect::status::bad, time, known, base::notAvailable});
        return;
    }
    if (kind == TagKind::Number) {
        m_held.push_back(connect::Sample{*place, value.status, time, known, *number});
        return;
    }
    connect::LongSample sample{*place, value.status, time, known, std::string()};
    if (kind == TagKind::Array) sample.value = std::vector<double>();
    if (std::string* text = std::get_if<std::string>(&value.value)) sample.value = std::move(*text);
    if (auto* array = std::get_if<std::vector<double>>(&value.value)) sample.value = std::move(*array);
    m_held.push_back(std::move(sample));
}

void Intake::report(std::int64_t now, bool atOnce)
{
    if (!m_gap || (!atOnce && now - m_reported < gapEvery)) return;
    m_held.push_back(std::move(*m_gap));
    m_gap.reset();
    m_reported = now;
}

bool Intake::flush()
{
    for (; !m_held.empty(); m_held.pop_front()) {
        const Entry& entry = m_held.front();
        const connect::Sample* sample = std::get_if<connect::Sample>(&entry);
        if (!(sample ? m_feed->push(*sample) : m_feed->push(std::get<connect::OutOfBand>(entry)))) return false;
    }
    return true;
}

std::optional<Answer> Intake::answerTo(std::int64_t id)
{
    if (!m_answer || m_answer->id != id) return std::nullopt;
    return std::exchange(m_answer, std::nullopt);
}

} // namespace titer::process
