// Reads lines with the strict JSON reader; whatever is odd is a sentence, never a value.
#include "plugins/process/lines.h"

#include "core/base/json.h"
#include "core/base/not_available.h"
#include "core/base/text.h"
#include "core/base/time.h"
#include "core/base/utf8.h"

#include <cmath>

namespace titer::process {

using base::Code;
using base::Error;
using base::Json;
using base::Result;
using base::say;
using connect::Status;

namespace {

constexpr std::size_t maxNameLength = 256;

Error fault(base::Sentence what)
{
    return {Code::Device, "process", std::move(what)};
}

// A text member; nothing where it is not there.
Result<std::optional<std::string>> textMember(const Json& json, const char* key)
{
    const Json* member = json.find(key);
    if (!member || member->isNull()) return std::optional<std::string>();
    if (member->isString()) return std::optional(member->string());
    return fault(say(CORE_TR("core", "“{1}” is not a text."), key));
}

Result<std::optional<std::int64_t>> timeMember(const Json& json, const char* key)
{
    const Result<std::optional<std::string>> text = textMember(json, key);
    if (!text) return text.error();
    if (!*text) return std::optional<std::int64_t>();
    const Result<base::Instant> instant = base::readInstant(**text);
    if (!instant) return fault(instant.error().what);
    return std::optional(instant->microseconds);
}

Result<std::string> tagName(const Json& json)
{
    const Json* tag = json.find("tag");
    if (!tag || !tag->isString() || base::trimmed(tag->string()).empty() || tag->string().size() > maxNameLength)
        return fault(say(CORE_TR("core", "The line names no tag; write {\"tag\": \"pH\", \"value\": 7.01}.")));
    for (const char c : tag->string())
        if (std::uint8_t(c) < 32)
            return fault(say(CORE_TR("core", "The name of a tag contains a control character; remove it.")));
    return tag->string();
}

Result<Status> statusMember(const Json& json)
{
    const auto text = textMember(json, "status");
    if (!text) return text.error();
    if (!*text) return connect::status::good;
    const std::string name = base::lowerAscii(**text);
    using namespace connect::status;
    for (const Status status :
         {good, goodLocalOverride, uncertain, uncertainNoCommunicationLastUsable, uncertainLastUsable,
          uncertainSensorNotAccurate, uncertainUnitsExceeded, bad, badCommunicationError, badTimeout,
          badNoCommunication, badWaitingForInitialData, badNotConnected, badConfigurationError, badDeviceFailure,
          badSensorFailure, badOutOfService})
        if (name == base::lowerAscii(connect::textOf(status).name)) return status;
    // The names of the standard begin with their quality.
    for (const auto& [head, status] : {std::pair("good", good), {"uncertain", uncertain}, {"bad", bad}})
        if (base::startsWith(name, head)) return status;
    return fault(say(CORE_TR("core", "“{1}” is not a status; write good, uncertain, bad or the name of an OPC UA "
                                     "status."),
                     shown(**text, 80)));
}

Result<std::vector<double>> arrayOf(const Json& json)
{
    std::vector<double> values;
    values.reserve(json.items().size());
    for (const Json& item : json.items()) {
        if (!item.isNumber() && !item.isNull())
            return fault(say(CORE_TR("core", "An array of values contains something that is not a number.")));
        values.push_back(item.isNumber() ? item.number() : base::notAvailable);
    }
    return values;
}

Result<Message> readValue(const Json& json)
{
    Value read;
    const Result<std::string> tag = tagName(json);
    const auto unit = textMember(json, "unit");
    const auto status = statusMember(json);
    const auto time = timeMember(json, "time"), reported = timeMember(json, "reported");
    if (!tag) return tag.error();
    if (!unit) return unit.error();
    if (!status) return status.error();
    if (!time) return time.error();
    if (!reported) return reported.error();
    read.tag = *tag;
    read.unit = *unit;
    read.status = *status;
    read.time = *time;
    read.reported = *reported;

    const Json* value = json.find("value");
    if (!value) return fault(say(CORE_TR("core", "The line has no value; write {\"tag\": \"pH\", \"value\": 7.01}.")));
    if (value->isObject())
        return fault(say(CORE_TR("core", "A value must be a number, a text or an array of "
                                         "numbers.")));
    if (value->isString()) read.value = value->string();
    if (value->isNumber()) read.value = value->number();
    if (value->isBool()) read.value = value->boolean() ? 1.0 : 0.0;
    if (value->isArray()) {
        auto values = arrayOf(*value);
        if (!values) return values.error();
        read.value = std::move(*values);
    }
    if (value->isNull()) {
        read.value = base::notAvailable;
        if (connect::qualityOf(read.status) != connect::Quality::Bad) read.status = connect::status::bad;
    }
    return Message(std::move(read));
}

Result<connect::TagInfo> readTag(const Json& json)
{
    connect::TagInfo info;
    const Result<std::string> tag = tagName(json);
    const auto label = textMember(json, "label"), unit = textMember(json, "unit"), kind = textMember(json, "kind");
    if (!tag) return tag.error();
    if (!label) return label.error();
    if (!unit) return unit.error();
    if (!kind) return kind.error();
    info.id = *tag;
    info.label = label->value_or("");
    info.unit = unit->value_or("");
    if (const std::string name = kind->value_or("number"); name == "text")
        info.kind = connect::TagKind::Text;
    else if (name == "array")
        info.kind = connect::TagKind::Array;
    else if (name != "number")
        return fault(say(CORE_TR("core", "“{1}” is not a kind of tag; write number, text or array."), shown(name, 80)));
    for (const auto& [key, flag] : {std::pair("writable", &info.writable), {"simulated", &info.simulated}}) {
        const Json* member = json.find(key);
        *flag = member && member->isBool() && member->boolean();
    }
    return info;
}

Result<Message> readTags(const Json& json)
{
    std::vector<connect::TagInfo> tags;
    if (!json.isArray()) return fault(say(CORE_TR("core", "“{1}” is not a list."), "tags"));
    for (const Json& item : json.items()) {
        Result<connect::TagInfo> tag = readTag(item);
        if (!tag) return tag.error();
        tags.push_back(std::move(*tag));
    }
    return Message(std::move(tags));
}

Result<Message> readAnswer(const Json& json, const char* key)
{
    const Json& id = *json.find(key);
    constexpr double max = 9e15; // whole numbers are exact below
    if (!id.isNumber() || !(std::abs(id.number()) < max) || id.number() != std::floor(id.number()))
        return fault(say(CORE_TR("core", "The answer to a write does not contain its id.")));
    const auto what = textMember(json, "what");
    if (!what) return what.error();
    Answer answer{std::int64_t(id.number()), {}};
    if (std::string_view(key) == "error") answer.error = shown(what->value_or(""), 400);
    return Message(std::move(answer));
}

} // namespace

void LineReader::add(std::string_view bytes)
{
    m_bytes.erase(0, m_at);
    m_at = 0;
    m_bytes += bytes;
}

std::optional<LineReader::Line> LineReader::take(std::string_view text)
{
    const bool tooLong = m_cut || text.size() > maxLineLength;
    if (!tooLong && base::endsWith(text, "\r")) text.remove_suffix(1);
    if (!tooLong && base::trimmed(text).empty()) return std::nullopt;
    m_cut = false;
    return Line{std::string(base::utf8Head(text, maxLineLength)), tooLong};
}

std::optional<LineReader::Line> LineReader::next()
{
    for (;;) {
        const std::size_t end = m_bytes.find('\n', m_at + m_seen);
        if (end == std::string::npos) {
            m_seen = m_bytes.size() - m_at;
            // Of a line without end no more is held than of one that can be read.
            if (m_seen <= maxLineLength + 1) return std::nullopt;
            m_cut = true;
            m_bytes.clear();
            m_at = m_seen = 0;
            return std::nullopt;
        }
        const std::string_view text = std::string_view(m_bytes).substr(m_at, end - m_at);
        std::optional<Line> line = take(text);
        m_at = end + 1;
        m_seen = 0;
        if (line) return line;
    }
}

std::optional<LineReader::Line> LineReader::rest()
{
    std::optional<Line> line = take(std::string_view(m_bytes).substr(m_at));
    m_bytes.clear();
    m_at = m_seen = 0;
    return line;
}

Result<Message> readMessage(std::string_view line)
{
    base::Errors errors;
    const Json json = base::readJson(line, errors);
    if (!errors.empty()) return fault(errors.front().what);
    if (!json.isObject()) return fault(say(CORE_TR("core", "The line is not a JSON object.")));
    if (json.find("written")) return readAnswer(json, "written");
    if (json.find("error")) return readAnswer(json, "error");
    if (const Json* tags = json.find("tags")) return readTags(*tags);
    return readValue(json);
}

std::string writeLine(std::string_view tag, const connect::WriteValue& value, std::int64_t id)
{
    Json json = Json::object({{"write", tag}});
    json["value"] = std::visit([](const auto& held) { return Json(held); }, value);
    json["id"] = id;
    return json.write(false) + "\n";
}

connect::TagKind kindOf(const Value& value)
{
    constexpr connect::TagKind kinds[] = {connect::TagKind::Number, connect::TagKind::Text, connect::TagKind::Array};
    return kinds[value.value.index()];
}

std::string shown(std::string_view bytes, std::size_t max)
{
    std::string text;
    while (!bytes.empty() && text.size() < max) {
        const std::size_t length = base::utf8Length(bytes);
        const bool plain = length > 1 || (length == 1 && std::uint8_t(bytes[0]) >= 32 && bytes[0] != 127);
        if (plain)
            text += bytes.substr(0, length);
        else
            text += bytes[0] == '\t' ? " " : "?";
        bytes.remove_prefix(length > 0 ? length : 1);
    }
    return bytes.empty() ? text : text + "…";
}

} // namespace titer::process
