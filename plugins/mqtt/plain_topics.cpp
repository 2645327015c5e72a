// From messages of plain topics to samples.
#include "plugins/mqtt/plain_topics.h"

#include "core/base/not_available.h"
#include "core/base/text.h"
#include "core/base/utf8.h"

#include <mosquitto.h>

#include <algorithm>

namespace titer::mqtt {

using base::Code;
using base::Error;
using base::Json;
using base::say;

namespace {

constexpr int maxLeafDepth = 8;

std::optional<JsonPath> pathIn(const std::string& text)
{
    return base::startsWith(text, "$.") || base::startsWith(text, "$/") ? std::optional(JsonPath(text)) : std::nullopt;
}

std::string textAt(const Payload& payload, const std::optional<JsonPath>& path, const std::string& otherwise)
{
    if (!path) return otherwise;
    const Json* place = payload.at(*path);
    if (!place) return {};
    return place->isString() ? place->string() : place->write(false);
}

// What the + and # of a filter stand for in a topic.
std::vector<std::string> matched(std::string_view filter, std::string_view topic)
{
    const auto wanted = base::split(filter, '/'), given = base::split(topic, '/');
    std::vector<std::string> parts;
    for (std::size_t i = 0; i < wanted.size() && i < given.size(); ++i) {
        if (wanted[i] == "+") parts.emplace_back(given[i]);
        if (wanted[i] == "#") parts.emplace_back(topic.substr(std::size_t(given[i].data() - topic.data())));
    }
    return parts;
}

// As its row says: a number in a row of texts is what stands there.
base::Result<Reading> readingOf(const TopicRow& row, const Payload& payload, const JsonPath& path, const Json& place)
{
    if (row.kind != "text" || !(place.isNumber() || place.isBool())) return payload.reading(path, place);
    Reading reading;
    reading.value = payload.written(path);
    return reading;
}

} // namespace

bool covers(std::string_view wide, std::string_view narrow)
{
    const auto w = base::split(wide, '/'), n = base::split(narrow, '/');
    for (std::size_t i = 0; i < w.size(); ++i) {
        if (w[i] == "#") return true;
        if (i >= n.size() || n[i] == "#" || (w[i] != "+" && w[i] != n[i])) return false;
    }
    return w.size() == n.size();
}

bool overlap(std::string_view one, std::string_view other)
{
    const auto a = base::split(one, '/'), b = base::split(other, '/');
    for (std::size_t i = 0; i < std::max(a.size(), b.size()); ++i) {
        const std::string_view x = i < a.size() ? a[i] : "", y = i < b.size() ? b[i] : "";
        if (x == "#" || y == "#") return true;
        if (i >= a.size() || i >= b.size() || (x != "+" && y != "+" && x != y)) return false;
    }
    return true;
}

PlainTopics::PlainTopics(const Options& options, Delivery& delivery)
    : m_options(options)
    , m_delivery(delivery)
    , m_faults(delivery)
{
    for (const TopicRow& row : options.topics)
        m_rows.push_back({row, JsonPath(row.value), JsonPath(row.time), JsonPath(row.status), pathIn(row.unit),
                          pathIn(row.name), row.filter.find_first_of("+#") != std::string::npos});
}

void PlainTopics::opened(Link& link, std::int64_t)
{
    m_asked.clear();
    m_refused.clear();
    std::vector<std::string> filters;
    for (const Row& row : m_rows) {
        const auto wider = [&](const std::string& other) { return covers(other, row.text.filter); };
        if (std::any_of(filters.begin(), filters.end(), wider)) continue;
        std::erase_if(filters, [&](const std::string& other) { return covers(row.text.filter, other); });
        filters.push_back(row.text.filter);
    }
    for (const std::string& filter : filters)
        if (const std::optional<int> id = link.subscribe(filter, m_options.qos)) m_asked[*id] = filter;
}

void PlainTopics::subscribed(int id, bool taken)
{
    const auto asked = m_asked.find(id);
    if (asked == m_asked.end()) return;
    if (!taken) m_refused = asked->second;
    m_asked.erase(asked);
}

void PlainTopics::arrived(const Message& message, std::int64_t now)
{
    if (base::firstInvalidUtf8(message.topic) != std::string_view::npos) {
        m_faults.add(message.topic, say(CORE_TR("core", "the topic is not valid UTF-8")), now);
        return;
    }
    if (message.retained && message.payload.empty()) return; // says that nothing is kept any more
    std::optional<base::Result<Payload>> payload;
    for (const Row& row : m_rows) {
        bool matches = false;
        mosquitto_topic_matches_sub2(row.text.filter.data(), row.text.filter.size(), message.topic.data(),
                                     message.topic.size(), &matches);
        if (!matches) continue;
        if (!payload) payload = Payload::read(message.payload);
        if (!*payload) {
            m_faults.add(message.topic, payload->error().what, now);
            return;
        }
        read(row, message, **payload, now);
    }
}

void PlainTopics::read(const Row& row, const Message& message, const Payload& payload, std::int64_t now)
{
    const Json* place = payload.at(row.value);
    if (!place) {
        m_faults.add(message.topic, say(CORE_TR("core", "there is nothing at “{1}”"), row.text.value), now);
        return;
    }
    Reported reported{{}, {}, textAt(payload, row.unit, row.text.unit), textAt(payload, row.name, row.text.name)};
    if (const Json* time = row.time.empty() ? nullptr : payload.at(row.time)) {
        reported.time = readTime(*time);
        if (!reported.time) {
            m_faults.add(message.topic,
                         say(CORE_TR("core", "“{1}” is not a time with its time zone"), time->write(false)), now);
            return;
        }
    }
    if (const Json* status = row.status.empty() ? nullptr : payload.at(row.status))
        reported.status = readStatus(*status);
    if (place->isObject()) {
        leaves(row, message, payload, *place, row.text.value, reported, now);
        return;
    }
    const base::Result<Reading> reading = readingOf(row.text, payload, row.value, *place);
    if (reading)
        take(row, message, row.text.value, *reading, reported, now);
    else
        m_faults.add(message.topic, reading.error().what, now);
}

// An object where a value may stand: each member that is a value is a tag, but for those that report the others.
void PlainTopics::leaves(const Row& row, const Message& message, const Payload& payload, const Json& place,
                         const std::string& path, const Reported& reported, std::int64_t now)
{
    if (std::count(path.begin(), path.end(), '.') > maxLeafDepth) return;
    for (const auto& [key, member] : place.members()) {
        const bool odd = key.empty() || key.find_first_of("./~$") != std::string::npos;
        if (odd) continue;
        const std::string inner = path.empty() ? key : path + "." + key;
        if (inner == row.text.time || inner == row.text.status || "$." + inner == row.text.unit ||
            "$." + inner == row.text.name)
            continue;
        if (member.isObject()) {
            leaves(row, message, payload, member, inner, reported, now);
        } else if (const base::Result<Reading> reading = readingOf(row.text, payload, JsonPath(inner), member)) {
            take(row, message, inner, *reading, reported, now);
        }
    }
}

// What the row says of a value: of a member of an object a unit says it where it can be a number.
bool PlainTopics::isNumber(const Row& row, const std::string& path, const Reported& reported, const Value& value)
{
    if (!row.text.kind.empty() && row.text.kind != "auto") return row.text.kind == "number";
    const std::string* text = std::get_if<std::string>(&value);
    if (text && isNotFinite(*text)) return true;
    if (reported.unit.empty()) return false;
    return path == row.text.value || !text || saysNoNumber(*text) || numberIn(*text);
}

void PlainTopics::take(const Row& row, const Message& message, const std::string& path, Reading reading,
                       const Reported& reported, std::int64_t now)
{
    using connect::TagKind;
    const bool number = isNumber(row, path, reported, reading.value);
    const TagKind came = kindOf(reading.value);
    const TagKind kind = number                                               ? TagKind::Number
                         : row.text.kind == "text" && came == TagKind::Number ? TagKind::Text
                                                                              : came;
    const std::optional<std::uint32_t> tag = tagOf(row, message, path, reported, kind);
    if (!tag) return;
    reading.time = reported.time;
    reading.old = message.retained;
    fit(*tag, message.topic, number, reading, now);
    if (reported.status) reading.status = std::max(reading.status, *reported.status);
    if (connect::qualityOf(reading.status) != connect::Quality::Bad) {
        Tag& known = m_tags[*tag];
        (known.info.kind == TagKind::Number ? known.hasNumbers : known.hasOthers) = true;
    }
    m_delivery.take(*tag, reading, now);
}

// A value of another kind than its tag. Of a tag of numbers alone a text is a bad value; otherwise the tag changes its kind, and whoever
// records decides what becomes of the values before.
void PlainTopics::fit(std::uint32_t tag, std::string_view topic, bool number, Reading& reading, std::int64_t now)
{
    using connect::TagKind;
    Tag& known = m_tags[tag];
    if (kindOf(reading.value) == known.info.kind) return;
    const std::string* text = std::get_if<std::string>(&reading.value);
    if (known.info.kind == TagKind::Number && (number || (text && known.hasNumbers && !known.hasOthers))) {
        const std::optional<double> read = text ? numberIn(*text) : std::nullopt;
        if (!read && !(text && saysNoNumber(*text)))
            m_faults.add(topic, say(CORE_TR("core", "a value of a different kind from before")), now);
        if (!read) reading.status = connect::status::bad;
        reading.value = read.value_or(base::notAvailable);
    } else if (!text && connect::qualityOf(reading.status) == connect::Quality::Bad) { // null
        if (known.info.kind == TagKind::Text) reading.value = std::string();
        if (known.info.kind == TagKind::Array) reading.value = std::vector<double>();
    } else {
        known.info.kind = kindOf(reading.value);
        m_delivery.describe(tag, known.info);
    }
}

connect::TagInfo PlainTopics::describe(const Row& row, std::string_view topic, const std::string& path,
                                       const Reported& reported, connect::TagKind kind) const
{
    connect::TagInfo info{std::string(topic), reported.name, reported.unit, kind, !row.text.command.empty()};
    if (!path.empty()) info.id += "#" + path;
    if (!reported.name.empty() && !row.name) {
        for (const std::string& part : matched(row.text.filter, topic)) info.label += " " + part;
        if (path != row.text.value) info.label += " " + path;
    }
    return info;
}

std::optional<std::uint32_t> PlainTopics::tagOf(const Row& row, const Message& message, const std::string& path,
                                                const Reported& reported, connect::TagKind kind)
{
    std::string id(message.topic);
    if (!path.empty()) id += "#" + path;
    const auto found = m_places.find(id);
    if (found != m_places.end()) {
        if (row.unit || row.name) {
            connect::TagInfo& known = m_tags[found->second].info;
            connect::TagInfo info = describe(row, message.topic, path, reported, known.kind);
            if (info != known) m_delivery.describe(found->second, known = std::move(info));
        }
        return found->second;
    }
    const connect::TagInfo info = describe(row, message.topic, path, reported, kind);
    const std::optional<std::uint32_t> tag = m_delivery.add(info);
    if (!tag) {
        m_full = true;
        return std::nullopt;
    }
    m_places.emplace(std::move(id), *tag);
    m_tags.push_back({info, std::string(message.topic), &row});
    return tag;
}

base::Result<Reader::Command> PlainTopics::command(std::uint32_t tag, const connect::WriteValue& value, std::int64_t)
{
    if (tag >= m_tags.size() || m_tags[tag].row->text.command.empty())
        return Error{
            Code::Device, "mqtt",
            say(CORE_TR("core", "This tag is read-only; enter its command topic in the settings of the source."))};
    const Tag& known = m_tags[tag];
    Command command;
    const std::vector<std::string> parts = matched(known.row->text.filter, known.topic);
    std::size_t next = 0;
    for (const char c : known.row->text.command)
        command.topic += c == '+' && next < parts.size() ? parts[next++] : std::string(1, c);
    const double* number = std::get_if<double>(&value);
    const std::string& form = known.row->text.payload;
    // Inside JSON a text stands in quotes.
    const std::string text = number ? base::writeNumber(*number)
                             : base::startsWith(form, "{") && form != "{value}"
                                 ? Json(std::get<std::string>(value)).write(false)
                                 : std::get<std::string>(value);
    const std::size_t at = form.find("{value}");
    command.payload = at == std::string::npos ? form : form.substr(0, at) + text + form.substr(at + 7);
    return command;
}

std::optional<Reader::Trouble> PlainTopics::trouble(std::int64_t now) const
{
    if (!m_refused.empty())
        return Trouble{say(CORE_TR("core", "The broker does not allow this source to read “{1}”."), m_refused),
                       say(CORE_TR("core", "Ask for permission to read it, or remove it from the topics of the "
                                           "source."))};
    if (m_full)
        return Trouble{say(CORE_TR("core", "More than {1} tags appeared; the others are ignored."),
                           std::to_string(Delivery::maxTags)),
                       say(CORE_TR("core", "Enter narrower topics."))};
    if (const std::optional<base::Sentence> fault = m_faults.recent(now))
        return Trouble{*fault, say(CORE_TR("core", "Check the paths of the topics against the messages."))};
    return std::nullopt;
}

} // namespace titer::mqtt
