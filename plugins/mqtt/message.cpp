// What the bytes of a message say.
#include "plugins/mqtt/message.h"

#include "core/base/not_available.h"
#include "core/base/text.h"
#include "core/base/utf8.h"

#include <algorithm>
#include <cmath>

namespace titer::mqtt {

using base::Code;
using base::Error;
using base::Json;
using base::say;
namespace status = connect::status;

namespace {

constexpr double exactIntegers = 9007199254740992.0; // 2^53

// Whether a double is what was written.
bool isExact(double value, std::string_view written)
{
    if (std::abs(value) < exactIntegers || written.find_first_of(".eE") != std::string_view::npos) return true;
    return base::writeNumber(value, 0) == written;
}

bool looksLikeJson(std::string_view text)
{
    return !text.empty() &&
           (text[0] == '{' || text[0] == '[' || text[0] == '"' || text == "true" || text == "false" || text == "null");
}

std::optional<std::vector<double>> readArray(const Json& json)
{
    std::vector<double> numbers;
    for (const Json& item : json.items()) {
        if (!item.isNumber()) return std::nullopt;
        numbers.push_back(item.number());
    }
    return numbers;
}

} // namespace

base::Result<Payload> Payload::read(std::string_view bytes)
{
    Payload payload;
    if (bytes.size() > maxPayload)
        return Error{Code::Input,
                     {},
                     say(CORE_TR("core", "a message of {1} bytes, above the maximum of {2}"),
                         std::to_string(bytes.size()), std::to_string(maxPayload))};
    if (base::firstInvalidUtf8(bytes) != std::string_view::npos)
        return Error{Code::Input, {}, say(CORE_TR("core", "neither a number nor a text (no valid UTF-8)"))};
    payload.m_bytes = base::trimmed(bytes);
    if (const std::optional<double> number = numberIn(payload.m_bytes)) {
        payload.m_json = *number;
    } else if (looksLikeJson(payload.m_bytes)) {
        base::Errors errors;
        payload.m_json = base::readJson(payload.m_bytes, errors);
        if (!errors.empty()) return errors.front();
    } else {
        payload.m_json = payload.m_bytes;
    }
    return payload;
}

base::Result<Reading> Payload::reading(const JsonPath& path, const Json& place) const
{
    Reading reading;
    switch (place.kind()) {
    case Json::Kind::Bool:
        reading.value = place.boolean() ? 1.0 : 0.0;
        break;
    case Json::Kind::Number:
        reading.value = place.number();
        if (std::abs(place.number()) >= exactIntegers && !isExact(place.number(), path.literal(m_bytes)))
            reading.status = status::uncertainSensorNotAccurate;
        break;
    case Json::Kind::String:
        reading.value = place.string();
        break;
    case Json::Kind::Null:
        reading.value = base::notAvailable;
        reading.status = status::bad;
        break;
    case Json::Kind::Array:
        if (std::optional<std::vector<double>> numbers = readArray(place)) {
            reading.value = std::move(*numbers);
            break;
        }
        [[fallthrough]];
    case Json::Kind::Object:
        return Error{Code::Input, {}, say(CORE_TR("core", "an object or a mixed list instead of a value"))};
    }
    return reading;
}

std::string Payload::written(const JsonPath& path) const
{
    return std::string(path.empty() ? m_bytes : path.literal(m_bytes));
}

std::optional<double> numberIn(std::string_view text)
{
    const std::size_t comma = text.find(',');
    if (comma == std::string_view::npos || text.find('.') != std::string_view::npos) return base::readNumber(text);
    std::string pointed(text);
    pointed[comma] = '.'; // another comma is left, and makes it no number
    return base::readNumber(pointed);
}

bool isNotFinite(std::string_view text)
{
    std::string word = base::lowerAscii(base::trimmed(text));
    if (base::startsWith(word, "-") || base::startsWith(word, "+")) word.erase(0, 1);
    return word == "nan" || word == "inf" || word == "infinity";
}

bool saysNoNumber(std::string_view text)
{
    static constexpr std::string_view words[] = {"", "n/a", "na", "#n/a", "null", "none", "-", "--", "---"};
    return isNotFinite(text) || std::ranges::find(words, base::lowerAscii(base::trimmed(text))) != std::end(words);
}

std::optional<std::int64_t> readTime(const Json& json)
{
    std::optional<double> number;
    if (json.isNumber()) number = json.number();
    if (json.isString()) number = base::readNumber(json.string());
    if (!number) {
        const base::Result<base::Instant> instant = base::readInstant(json.string());
        return instant ? std::optional(instant->microseconds) : std::nullopt;
    }
    const double size = std::abs(*number);
    const double scale = size < 1e11 ? 1e6 : size < 1e14 ? 1e3 : size < 1e17 ? 1.0 : 1e-3;
    if (size >= 9e18) return std::nullopt;
    return std::int64_t(std::llround(*number * scale));
}

connect::Status readStatus(const Json& json)
{
    if (json.isBool()) return json.boolean() ? status::good : status::bad;
    if (json.isNumber()) {
        const double number = json.number();
        if (number < 0 || number > 4294967295.0 || number != std::floor(number)) return status::bad;
        return connect::Status(number);
    }
    const std::string word = base::lowerAscii(base::trimmed(json.string()));
    if (word == "good" || word == "ok") return status::good;
    if (word == "bad" || word == "error" || word == "fault") return status::bad;
    return status::uncertain;
}

} // namespace titer::mqtt
