// The ordered JSON value and its writer.
#include "core/base/json.h"

#include "core/base/text.h"
#include "core/base/utf8.h"

#include <algorithm>
#include <cmath>

namespace titer::base {

Json::Json() = default;
Json::Json(const Json&) = default;
Json::Json(Json&&) noexcept = default;
Json& Json::operator=(const Json&) = default;
Json& Json::operator=(Json&&) noexcept = default;
Json::~Json() = default;

Json::Json(bool value)
    : m_kind(Kind::Bool)
    , m_number(value ? 1.0 : 0.0)
{
}

Json::Json(double value)
    : m_kind(Kind::Number)
    , m_number(value)
{
}

Json::Json(int value)
    : Json(double(value))
{
}

Json::Json(std::int64_t value)
    : Json(double(value))
{
}

Json::Json(std::string value)
    : m_kind(Kind::String)
    , m_string(std::move(value))
{
}

Json::Json(std::string_view value)
    : Json(std::string(value))
{
}

Json::Json(const char* value)
    : Json(std::string(value))
{
}

bool Json::operator==(const Json&) const = default;

Json Json::array(std::vector<Json> items)
{
    Json json;
    json.m_kind = Kind::Array;
    json.m_items = std::move(items);
    return json;
}

Json Json::object(std::vector<Member> members)
{
    Json json;
    json.m_kind = Kind::Object;
    json.m_members = std::move(members);
    return json;
}

const Json* Json::find(std::string_view key) const
{
    const auto found =
        std::find_if(m_members.begin(), m_members.end(), [&](const Member& m) { return m.first == key; });
    return found == m_members.end() ? nullptr : &found->second;
}

Json* Json::find(std::string_view key)
{
    return const_cast<Json*>(std::as_const(*this).find(key));
}

Json& Json::operator[](std::string_view key)
{
    if (isNull()) m_kind = Kind::Object;
    if (Json* found = find(key)) return *found;
    return m_members.emplace_back(std::string(key), Json()).second;
}

void Json::erase(std::string_view key)
{
    std::erase_if(m_members, [&](const Member& m) { return m.first == key; });
}

void Json::push(Json item)
{
    if (isNull()) m_kind = Kind::Array;
    m_items.push_back(std::move(item));
}

namespace {

constexpr std::size_t lineWidth = 100;

void writeString(std::string_view text, std::string& out)
{
    static const char* hex = "0123456789abcdef";
    out += '"';
    while (!text.empty()) {
        const char c = text.front();
        const std::size_t length = utf8Length(text);
        if (length == 0) {
            out += "\xef\xbf\xbd"; // the replacement character: what is written is always valid
            text.remove_prefix(1);
            continue;
        }
        if (c == '"' || c == '\\') {
            out += {'\\', c};
        } else if (c == '\n') {
            out += "\\n";
        } else if (c == '\t') {
            out += "\\t";
        } else if (c >= 0 && c < 0x20) {
            out += {'\\', 'u', '0', '0', hex[c >> 4], hex[c & 15]};
        } else {
            out += text.substr(0, length);
        }
        text.remove_prefix(length);
    }
    out += '"';
}

void writeScalar(const Json& json, std::string& out)
{
    switch (json.kind()) {
    case Json::Kind::Bool:
        out += json.boolean() ? "true" : "false";
        break;
    case Json::Kind::Number:
        // JSON has no NaN and no infinity.
        out += std::isfinite(json.number()) ? writeNumber(json.number()) : "null";
        break;
    case Json::Kind::String:
        writeString(json.string(), out);
        break;
    default:
        out += "null";
    }
}

// Writes on one line; gives up, leaving `out` in pieces, once it is longer than `limit` columns.
bool writeInline(const Json& json, std::string& out, std::size_t limit)
{
    if (!json.isArray() && !json.isObject()) {
        writeScalar(json, out);
        return out.size() <= limit || utf8Columns(out) <= limit;
    }
    out += json.isArray() ? '[' : '{';
    const std::size_t begin = out.size();
    for (const Json& item : json.items()) {
        if (out.size() > begin) out += ", ";
        if (!writeInline(item, out, limit)) return false;
    }
    for (const auto& [key, value] : json.members()) {
        if (out.size() > begin) out += ", ";
        writeString(key, out);
        out += ": ";
        if (!writeInline(value, out, limit)) return false;
    }
    out += json.isArray() ? ']' : '}';
    return out.size() <= limit || utf8Columns(out) <= limit;
}

// `used` is the count of columns that the line holds already, `after` what follows on it (a comma).
void writeIndented(const Json& json, std::size_t depth, std::size_t used, std::size_t after, std::string& out)
{
    const bool empty = json.items().empty() && json.members().empty();
    std::string line;
    if ((!json.isArray() && !json.isObject()) || empty) {
        writeInline(json, out, std::string::npos);
        return;
    }
    if (used + after < lineWidth && writeInline(json, line, lineWidth - used - after)) {
        out += line;
        return;
    }
    const std::string indent(2 * (depth + 1), ' ');
    std::size_t left = json.items().size() + json.members().size();
    out += json.isArray() ? "[\n" : "{\n";
    for (const Json& item : json.items()) {
        --left;
        out += indent;
        writeIndented(item, depth + 1, indent.size(), left ? 1 : 0, out);
        out += left ? ",\n" : "\n";
    }
    for (const auto& [key, value] : json.members()) {
        --left;
        out += indent;
        std::string name;
        writeString(key, name);
        name += ": ";
        out += name;
        writeIndented(value, depth + 1, indent.size() + utf8Columns(name), left ? 1 : 0, out);
        out += left ? ",\n" : "\n";
    }
    out += std::string(2 * depth, ' ');
    out += json.isArray() ? ']' : '}';
}

} // namespace

std::string Json::write(bool indented) const
{
    std::string out;
    if (indented)
        writeIndented(*this, 0, 0, 0, out);
    else
        writeInline(*this, out, std::string::npos);
    return out;
}

} // namespace titer::base
