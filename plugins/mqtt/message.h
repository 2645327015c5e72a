// Messages of plain topics: numbers, texts and JSON.
#pragma once

#include "plugins/mqtt/delivery.h"
#include "plugins/mqtt/json_path.h"

namespace titer::mqtt {

inline constexpr std::size_t maxPayload = 1 << 20; // [bytes]

// A message once it is read: JSON, or the text that it is.
class Payload {
public:
    static base::Result<Payload> read(std::string_view bytes);

    const base::Json* at(const JsonPath& path) const { return path.find(m_json); }
    const base::Json& json() const { return m_json; }
    // The value at a path; an error where there is none or it is no value. The place must be one of this payload's.
    base::Result<Reading> reading(const JsonPath& path, const base::Json& place) const;
    // The number or truth value at a path, as it is written.
    std::string written(const JsonPath& path) const;

private:
    std::string_view m_bytes;
    base::Json m_json;
};

// With a decimal point or a decimal comma.
std::optional<double> numberIn(std::string_view text);
// Whether a text is a number that is none, "NaN" or "-inf", and whether it says that there is none, as "n/a" does, too.
bool isNotFinite(std::string_view text);
bool saysNoNumber(std::string_view text);
// A time as ISO 8601 with its zone, or counted since 1970 in s, ms, µs or ns: which of these is reported by its size. [µs, UTC]
std::optional<std::int64_t> readTime(const base::Json& json);
connect::Status readStatus(const base::Json& json);

} // namespace titer::mqtt
