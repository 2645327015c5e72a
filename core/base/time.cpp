// Reads and writes ISO 8601 by the proleptic Gregorian calendar of <chrono>.
#include "core/base/time.h"

#include "core/base/text.h"

#include <chrono>
#include <cmath>

#if __has_include(<sys/timex.h>)
#include <sys/timex.h>
#endif

namespace titer::base {

namespace {

constexpr std::int64_t secondMicros = 1'000'000;
constexpr std::int64_t dayMicros = 86'400 * secondMicros;

// Takes text from the left, piece by piece.
class Scanner {
public:
    explicit Scanner(std::string_view text)
        : m_text(text)
    {
    }

    // Exactly `count` digits.
    bool digits(int count, int& value)
    {
        if (m_text.size() < std::size_t(count)) return false;
        value = 0;
        for (int i = 0; i < count; ++i) {
            if (m_text[i] < '0' || m_text[i] > '9') return false;
            value = value * 10 + (m_text[i] - '0');
        }
        m_text.remove_prefix(std::size_t(count));
        return true;
    }
    bool skip(std::string_view any)
    {
        if (m_text.empty() || any.find(m_text.front()) == std::string_view::npos) return false;
        m_text.remove_prefix(1);
        return true;
    }
    // The digits of a fraction, in millionths; digits beyond the sixth are cut.
    bool fraction(std::int64_t& micros)
    {
        std::int64_t unit = 100'000;
        micros = 0;
        int digit = 0, count = 0;
        for (; digits(1, digit); ++count, unit /= 10) micros += digit * unit;
        return count > 0;
    }
    bool atEnd() const { return m_text.empty(); }
    std::string_view rest() const { return m_text; }

private:
    std::string_view m_text;
};

std::string padded(std::int64_t value, std::size_t width)
{
    const std::string digits = std::to_string(value);
    return std::string(width > digits.size() ? width - digits.size() : 0, '0') + digits;
}

// hh:mm[:ss[.ffffff]] in microseconds; what follows stays in the scanner.
bool readClock(Scanner& scanner, std::int64_t& micros)
{
    int hour = 0, minute = 0, second = 0;
    std::int64_t fraction = 0;
    if (!scanner.digits(2, hour) || !scanner.skip(":") || !scanner.digits(2, minute)) return false;
    if (scanner.skip(":")) {
        if (!scanner.digits(2, second)) return false;
        if (scanner.skip(".,") && !scanner.fraction(fraction)) return false;
    }
    // A leap second falls onto the first second of the next minute, 24:00 onto the midnight that ends the day.
    const bool endsDay = hour == 24 && minute == 0 && second == 0 && fraction == 0;
    if ((hour > 23 && !endsDay) || minute > 59 || second > 60) return false;
    micros = ((hour * 60 + minute) * 60 + second) * secondMicros + fraction;
    return true;
}

} // namespace

Instant Instant::after(double seconds) const
{
    // Beyond 145,000 years time stands still: the difference of two instants must still be a number.
    constexpr std::int64_t max = 4'600'000'000'000'000'000;
    const double sum = double(microseconds) + seconds * 1e6;
    if (!(std::abs(sum) < double(max)) || !(std::abs(seconds) * 1e6 < double(max))) return {sum < 0.0 ? -max : max};
    return {microseconds + std::int64_t(std::llround(seconds * 1e6))};
}

std::optional<int> readZone(std::string_view text)
{
    text = trimmed(text);
    if (text == "Z" || text == "z" || text == "UTC") return 0;
    Scanner scanner(text);
    const bool west = scanner.skip("-");
    int hours = 0, minutes = 0;
    if ((!west && !scanner.skip("+")) || !scanner.digits(2, hours)) return std::nullopt;
    if (!scanner.atEnd()) {
        scanner.skip(":");
        if (!scanner.digits(2, minutes)) return std::nullopt;
    }
    if (!scanner.atEnd() || hours > 14 || minutes > 59) return std::nullopt;
    return (west ? -1 : 1) * (hours * 60 + minutes);
}

std::optional<DateTime> readDateTime(std::string_view text)
{
    using namespace std::chrono;
    Scanner scanner(trimmed(text));
    int y = 0, m = 0, d = 0;
    if (!scanner.digits(4, y) || !scanner.skip("-") || !scanner.digits(2, m) || !scanner.skip("-") ||
        !scanner.digits(2, d))
        return std::nullopt;
    const year_month_day date{year(y), month(unsigned(m)), day(unsigned(d))};
    if (y == 0 || !date.ok()) return std::nullopt;

    DateTime result;
    result.clock.microseconds = sys_days(date).time_since_epoch().count() * dayMicros;
    if (scanner.atEnd()) return result;
    std::int64_t clock = 0;
    if (!scanner.skip("Tt ") || !readClock(scanner, clock)) return std::nullopt;
    result.clock.microseconds += clock;
    if (!scanner.atEnd()) {
        result.zoneMinutes = readZone(scanner.rest());
        if (!result.zoneMinutes) return std::nullopt;
    }
    return result;
}

Result<Instant> readInstant(std::string_view text)
{
    const std::optional<DateTime> read = readDateTime(text);
    if (!read)
        return Error{
            Code::Input,
            {},
            say(CORE_TR("core", "“{1}” is not a date and time; write for example 2026-03-01T09:30:00Z."), text)};
    if (!read->zoneMinutes)
        return Error{Code::Input,
                     {},
                     say(CORE_TR("core", "“{1}” has no time zone; add Z for UTC, or an offset such as +01:00."), text)};
    return read->instant();
}

std::string writeInstant(Instant instant)
{
    using namespace std::chrono;
    const sys_time<microseconds> time{microseconds(instant.microseconds)};
    const sys_days midnight = floor<days>(time);
    const year_month_day date(midnight);
    const std::int64_t micros = (time - midnight).count();
    const std::int64_t seconds = micros / secondMicros, fraction = micros % secondMicros;
    std::string text = padded(int(date.year()), 4) + "-" + padded(unsigned(date.month()), 2) + "-" +
                       padded(unsigned(date.day()), 2) + "T" + padded(seconds / 3600, 2) + ":" +
                       padded(seconds / 60 % 60, 2) + ":" + padded(seconds % 60, 2);
    if (fraction % 1000 != 0)
        text += "." + padded(fraction, 6);
    else if (fraction != 0)
        text += "." + padded(fraction / 1000, 3);
    return text + "Z";
}

Instant now()
{
    using namespace std::chrono;
    return {duration_cast<microseconds>(system_clock::now().time_since_epoch()).count()};
}

std::optional<ClockState> clockState()
{
#ifdef STA_UNSYNC
    timex clock{};
    const int state = adjtimex(&clock); // reads alone, which needs no permission
    if (state < 0) return std::nullopt;
    return ClockState{state != TIME_ERROR && !(clock.status & STA_UNSYNC), double(clock.maxerror) * 1e-6};
#else
    return std::nullopt;
#endif
}

} // namespace titer::base
