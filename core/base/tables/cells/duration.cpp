#include "core/base/tables/cells/duration.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <vector>

namespace titer::base {

namespace {

constexpr double minute = 60.0, hour = 3600.0, day = 86'400.0; // [s]
constexpr std::size_t maxLength = 40;                          // characters of a duration
constexpr std::size_t maxDigits = 5;                           // of its first number

bool skip(std::string_view& text, char sign)
{
    if (text.empty() || text.front() != sign) return false;
    text.remove_prefix(1);
    return true;
}

// The digits at the head of the text, and how many they are; 0 without.
std::size_t digits(std::string_view& text, double& value)
{
    std::size_t count = 0;
    value = 0.0;
    while (count < text.size() && isDigit(text[count])) value = value * 10.0 + (text[count++] - '0');
    text.remove_prefix(count);
    return count;
}

// A fraction behind a point or comma; false where there is one without digits.
bool fraction(std::string_view& text, double& value)
{
    if (!skip(text, '.') && !skip(text, ',')) return true;
    double digit = 0.1;
    if (text.empty() || !isDigit(text.front())) return false;
    for (; !text.empty() && isDigit(text.front()); text.remove_prefix(1), digit *= 0.1)
        value += (text.front() - '0') * digit;
    return true;
}

// Two to four numbers between colons.
std::optional<double> readColons(std::string_view text, ClockForm form)
{
    std::vector<double> parts;
    for (;;) {
        const std::size_t count = digits(text, parts.emplace_back());
        const bool isFirst = parts.size() == 1;
        if (count == 0 || count > maxDigits || (!isFirst && (count != 2 || parts.back() > 60.0))) return std::nullopt;
        if (parts.size() == 4 || !skip(text, ':')) break;
    }
    if (parts.size() < 2) return std::nullopt;
    const bool hasFraction = !text.empty();
    if (!fraction(text, parts.back()) || !text.empty()) return std::nullopt;
    if (parts.size() == 4) return ((parts[0] * 24.0 + parts[1]) * 60.0 + parts[2]) * 60.0 + parts[3];
    if (parts.size() == 3) return (parts[0] * 60.0 + parts[1]) * 60.0 + parts[2];
    const bool isMinutes = hasFraction || form == ClockForm::Minutes;
    return (parts[0] * 60.0 + parts[1]) * (isMinutes ? 1.0 : 60.0);
}

// The seconds of a unit in letters, in descending order; 0 where it is none.
double unitOf(std::string_view word)
{
    struct Word {
        std::string_view text;
        double seconds;
    };
    static constexpr Word words[] = {{"d", day},       {"day", day},       {"days", day},       {"h", hour},
                                     {"hr", hour},     {"hrs", hour},      {"hour", hour},      {"hours", hour},
                                     {"std", hour},    {"m", minute},      {"mn", minute},      {"min", minute},
                                     {"mins", minute}, {"minute", minute}, {"minutes", minute}, {"s", 1.0},
                                     {"sec", 1.0},     {"secs", 1.0},      {"second", 1.0},     {"seconds", 1.0}};
    for (const Word& each : words)
        if (each.text == word) return each.seconds;
    return 0.0;
}

// "8h20", "1 h 5 min 30 s", and behind days also a clock: "2 days, 03:04:05".
std::optional<double> readWords(std::string_view text, ClockForm form)
{
    double sum = 0.0, last = 2.0 * day; // [s] of the unit before
    int parts = 0;
    for (; !text.empty(); ++parts) {
        if (last == day && text.find(':') != std::string_view::npos) {
            const std::optional<double> clock = readColons(text, form);
            return clock ? std::optional(sum + *clock) : std::nullopt;
        }
        double value = 0.0;
        const std::size_t count = digits(text, value);
        if (count == 0 || count > maxDigits || !fraction(text, value)) return std::nullopt;
        text = trimmed(text);
        const std::size_t letters = std::size_t(
            std::find_if(text.begin(), text.end(), [](char c) { return c < 'a' || c > 'z'; }) - text.begin());
        double unit = unitOf(text.substr(0, letters));
        if (letters == 0 && text.empty() && count == 2 && (last == hour || last == minute))
            unit = last / 60.0; // "8h20"
        else if (letters == 0)
            return std::nullopt;
        if (unit == 0.0 || unit >= last) return std::nullopt;
        sum += value * unit;
        last = unit;
        text = trimmed(text.substr(letters));
        if (skip(text, ',')) text = trimmed(text);
    }
    return parts > 1 ? std::optional(sum) : std::nullopt;
}

// "P1DT2H30M".
std::optional<double> readIso(std::string_view text)
{
    double sum = 0.0;
    bool isTime = skip(text, 't');
    int parts = 0;
    for (; !text.empty(); ++parts) {
        double value = 0.0;
        if (digits(text, value) == 0 || !fraction(text, value)) return std::nullopt;
        if (!isTime && skip(text, 'd'))
            sum += value * day;
        else if (isTime && skip(text, 'h'))
            sum += value * hour;
        else if (isTime && skip(text, 'm'))
            sum += value * minute;
        else if (isTime && skip(text, 's'))
            sum += value;
        else
            return std::nullopt;
        isTime = skip(text, 't') || isTime;
    }
    return parts > 0 ? std::optional(sum) : std::nullopt;
}

} // namespace

std::optional<ClockForm> clockFormOf(std::string_view text)
{
    constexpr std::array hours = {"h:mm",         "hh:mm",     "h:min",    "h:m",       "h:mm:ss",
                                  "hh:mm:ss",     "h:m:s",     "h:min:s",  "h:min:sec", "hh:mm:ss.0",
                                  "hh:mm:ss.000", "[h]:mm:ss", "hhh:mm:ss"};
    constexpr std::array minutes = {"min:sec", "min:s", "m:s",     "mm:ss",    "m:ss",   "mmm:ss",
                                    "min:ss",  "mn:s",  "mm:ss.0", "mm:ss.00", "m:ss.0", "min:sek"};
    const std::string lower = lowerAscii(trimmed(text));
    if (std::find(hours.begin(), hours.end(), lower) != hours.end()) return ClockForm::Hours;
    if (std::find(minutes.begin(), minutes.end(), lower) != minutes.end()) return ClockForm::Minutes;
    return std::nullopt;
}

std::optional<double> readDuration(std::string_view raw, ClockForm form)
{
    raw = trimmed(raw);
    if (raw.size() < 3 || raw.size() > maxLength) return std::nullopt;
    // Most cells are known by this alone.
    const bool begins = isDigit(raw.front()) || raw.front() == '-' || raw.front() == 'P' || raw.front() == 'p';
    if (!begins || std::none_of(raw.begin(), raw.end(), isDigit)) return std::nullopt;
    const std::string lower = lowerAscii(raw);
    std::string_view text = lower;
    const bool before = skip(text, '-');
    std::optional<double> seconds;
    if (skip(text, 'p')) {
        seconds = readIso(text);
    } else if (text.empty() || !isDigit(text.front())) {
        return std::nullopt;
    } else {
        seconds = readColons(text, form);
        if (const std::size_t point = text.find('.'), colon = text.find(':');
            !seconds && point < colon && std::count(text.begin(), text.end(), ':') == 2) {
            double days = 0.0; // "1.02:03:04"
            std::string_view clock = text.substr(point + 1);
            const std::size_t count = digits(text, days);
            if (count > 0 && count <= maxDigits && text.front() == '.') seconds = readColons(clock, form);
            if (seconds) *seconds += days * day;
        }
        if (!seconds) seconds = readWords(std::string_view(lower).substr(before), form);
    }
    return seconds && before ? std::optional(-*seconds) : seconds;
}

} // namespace titer::base
