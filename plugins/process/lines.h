// The lines that a program and Titer exchange, one JSON object each. The program writes
//   {"tag": "pH", "value": 7.01, "unit": "1", "time": "2026-03-01T09:30:00Z", "reported": …, "status": "good"}
// where only "tag" and "value" are needed. A value is a number, true or false (1 or 0), a text or an array of numbers; null is a
// value that is missing and therefore bad. Without "time" it was measured when the line came. "status" is good, uncertain, bad or
// the name of an OPC UA status code ("BadSensorFailure"). Numbers are doubles; larger whole numbers than 2^53 are given as text.
//   {"tags": [{"tag": "setpoint", "unit": "1", "label": "Set-point", "kind": "number", "writable": true}]}
// says ahead which tags there are; kind is number, text or array, "simulated": true says that nobody measured it. Titer writes, for tags
// that are writable,
//   {"write": "setpoint", "value": 7.2, "id": 1}
// and the program answers {"written": 1} or {"error": 1, "what": "the pump is off"}.
#pragma once

#include "core/connect/connector.h"

#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace titer::process {

// The longest line that is read [bytes, without its end].
inline constexpr std::size_t maxLineLength = 65'536;

// Cuts what comes into lines. [one thread at a time]
class LineReader {
public:
    struct Line {
        std::string text;
        bool tooLong = false; // only its beginning is kept
    };

    void add(std::string_view bytes);
    // The next whole line without its end; blank ones are passed over.
    std::optional<Line> next();
    // What stands behind the last line end, once nothing follows.
    std::optional<Line> rest();

private:
    std::optional<Line> take(std::string_view text);

    std::string m_bytes;
    std::size_t m_at = 0;   // of the bytes that are not handed out yet
    std::size_t m_seen = 0; // bytes from there on that hold no line end
    bool m_cut = false;     // the line at hand was too long and what came of it is gone
};

struct Value {
    std::string tag;
    std::optional<std::string> unit;
    connect::Status status = connect::status::good;
    std::optional<std::int64_t> time, reported; // [µs, UTC]
    std::variant<double, std::string, std::vector<double>> value;
};

struct Answer {
    std::int64_t id = 0;
    std::optional<std::string> error;
};

using Message = std::variant<Value, std::vector<connect::TagInfo>, Answer>;

base::Result<Message> readMessage(std::string_view line);
std::string writeLine(std::string_view tag, const connect::WriteValue& value, std::int64_t id);

connect::TagKind kindOf(const Value& value);
// Bytes of a stranger as they can be shown: at most so many, without control characters, valid UTF-8.
std::string shown(std::string_view bytes, std::size_t max);

} // namespace titer::process
