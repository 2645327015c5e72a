// Takes a text from the left, letter by letter of its pattern.
#include "core/formats/date_pattern.h"

#include "core/base/text.h"

#include <algorithm>
#include <chrono>

namespace titer::formats {

namespace {

constexpr std::int64_t second = 1'000'000; // [µs]
constexpr std::size_t maxDate = 100;       // characters of a date

struct Parts {
    int year = -1, month = 1, day = 1, hour = 0, minute = 0, second = 0, milliseconds = 0;
    bool hasHalf = false, afternoon = false;
};

void skipBlanks(std::string_view& text)
{
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t')) text.remove_prefix(1);
}

// One number: exactly `count` digits where the letter is doubled, else one or two.
bool takeNumber(std::string_view& text, std::size_t count, std::size_t max, int& value)
{
    std::size_t digits = 0;
    value = 0;
    for (; digits < max && digits < text.size() && base::isDigit(text[digits]); ++digits)
        value = value * 10 + (text[digits] - '0');
    if (digits < count) return false;
    text.remove_prefix(digits);
    return true;
}

bool takeMonth(std::string_view& text, int& month)
{
    constexpr std::string_view names = "janfebmaraprmayjunjulaugsepoctnovdec";
    const std::string lower = base::lowerAscii(text.substr(0, 3));
    const std::size_t at = lower.size() == 3 ? names.find(lower) : std::string_view::npos;
    if (at == std::string_view::npos || at % 3 != 0) return false;
    month = int(at / 3) + 1;
    while (!text.empty() && base::lowerAscii(text.substr(0, 1))[0] >= 'a' &&
           base::lowerAscii(text.substr(0, 1))[0] <= 'z')
        text.remove_prefix(1);
    return true;
}

bool takeHalf(std::string_view& text, Parts& parts)
{
    const std::string half = base::lowerAscii(text.substr(0, 2));
    if (half != "am" && half != "pm") return false;
    parts.hasHalf = true;
    parts.afternoon = half == "pm";
    text.remove_prefix(2);
    return true;
}

// `count` letters of one kind stand in the pattern.
bool takeLetter(char letter, std::size_t count, std::string_view& text, Parts& parts)
{
    const std::size_t min = std::min<std::size_t>(count, 2);
    switch (letter) {
    case 'y': {
        const bool isShort = count == 2;
        if (!takeNumber(text, count, count, parts.year)) return false;
        if (isShort) parts.year += parts.year < 70 ? 2000 : 1900;
        return true;
    }
    case 'M':
        return count > 2 ? takeMonth(text, parts.month) : takeNumber(text, min, 2, parts.month);
    case 'd':
        return takeNumber(text, min, 2, parts.day);
    case 'h':
    case 'H':
        return takeNumber(text, min, 2, parts.hour);
    case 'm':
        return takeNumber(text, min, 2, parts.minute);
    case 's':
        return takeNumber(text, min, 2, parts.second);
    default:
        return takeNumber(text, count, 3, parts.milliseconds);
    }
}

bool takeAll(std::string_view text, std::string_view pattern, Parts& parts)
{
    while (!pattern.empty()) {
        const char c = pattern.front();
        if (base::startsWith(pattern, "AP") || base::startsWith(pattern, "ap")) {
            if (!takeHalf(text, parts)) return false;
            pattern.remove_prefix(2);
        } else if (c == '\'') {
            const std::size_t end = std::min(pattern.find('\'', 1), pattern.size());
            const std::string_view itself = pattern.substr(1, end - 1);
            if (!base::startsWith(text, itself)) return false;
            text.remove_prefix(itself.size());
            pattern.remove_prefix(std::min(end + 1, pattern.size()));
        } else if (c == ' ') {
            if (text.empty() || text.front() != ' ') return false;
            skipBlanks(text);
            skipBlanks(pattern);
        } else if (std::string_view("dMyhHmsz").find(c) != std::string_view::npos) {
            const std::size_t count = std::min(pattern.find_first_not_of(c), pattern.size());
            if (!takeLetter(c, count, text, parts)) return false;
            pattern.remove_prefix(count);
        } else {
            if (text.empty() || text.front() != c) return false;
            text.remove_prefix(1);
            pattern.remove_prefix(1);
        }
    }
    return text.empty();
}

} // namespace

std::optional<base::DateTime> readByPattern(std::string_view text, std::string_view pattern)
{
    using namespace std::chrono;
    text = base::trimmed(text);
    if (text.empty() || text.size() > maxDate) return std::nullopt;
    Parts parts;
    if (!takeAll(text, base::trimmed(pattern), parts)) return std::nullopt;
    const year_month_day date{year(parts.year), month(unsigned(parts.month)), day(unsigned(parts.day))};
    if (parts.year < 1 || !date.ok() || parts.minute > 59 || parts.second > 59) return std::nullopt;
    if (parts.hasHalf) {
        if (parts.hour < 1 || parts.hour > 12) return std::nullopt;
        parts.hour = parts.hour % 12 + (parts.afternoon ? 12 : 0);
    }
    if (parts.hour > 23) return std::nullopt;
    const std::int64_t clock = ((std::int64_t(parts.hour) * 60 + parts.minute) * 60 + parts.second) * second;
    const std::int64_t days = sys_days(date).time_since_epoch().count();
    base::DateTime result;
    result.clock.microseconds = days * 86'400 * second + clock + parts.milliseconds * 1000;
    return result;
}

} // namespace titer::formats
