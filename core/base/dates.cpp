#include "core/base/dates.h"

#include "core/base/text.h"
#include "core/base/utf8.h"

#include <algorithm>
#include <chrono>

namespace titer::base {

namespace {

constexpr std::int64_t second = 1'000'000; // [µs]
constexpr std::size_t maxDateLength = 60;  // characters of a date
constexpr std::size_t maxTimes = 10'000;   // by which the course is evaluated

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) >= 0x80;
}

// The first letters determine a month, in the languages of the program.
int monthOf(std::string_view word)
{
    struct Month {
        std::string_view begin;
        int number;
    };
    static constexpr Month months[] = {
        {"jan", 1},  {"ene", 1},  {"feb", 2},  {"fev", 2},  {"fév", 2},  {"mar", 3},  {"mär", 3}, {"mrz", 3},
        {"apr", 4},  {"avr", 4},  {"abr", 4},  {"may", 5},  {"mai", 5},  {"maj", 5},  {"jun", 6}, {"juin", 6},
        {"jul", 7},  {"juil", 7}, {"aug", 8},  {"ago", 8},  {"aoû", 8},  {"sep", 9},  {"set", 9}, {"oct", 10},
        {"okt", 10}, {"out", 10}, {"nov", 11}, {"dec", 12}, {"dez", 12}, {"dic", 12}, {"déc", 12}};
    int found = 0;
    std::size_t length = 0;
    for (const Month& month : months)
        if (startsWith(word, month.begin) && month.begin.size() > length) {
            found = month.number;
            length = month.begin.size();
        }
    return found;
}

// Takes a written time from the left.
class Written {
public:
    explicit Written(std::string_view text)
        : m_text(text)
    {
    }

    void blanks()
    {
        while (!m_text.empty() && (m_text.front() == ' ' || m_text.front() == '\t')) m_text.remove_prefix(1);
    }
    bool skip(std::string_view any)
    {
        if (m_text.empty() || any.find(m_text.front()) == std::string_view::npos) return false;
        m_text.remove_prefix(1);
        return true;
    }
    bool skipText(std::string_view text)
    {
        if (!startsWith(m_text, text)) return false;
        m_text.remove_prefix(text.size());
        return true;
    }
    // Up to four digits, and how many they are; 0 without.
    std::size_t number(int& value)
    {
        std::size_t count = 0;
        value = 0;
        for (; count < m_text.size() && isDigit(m_text[count]); ++count) {
            if (count == 4) return 0;
            value = value * 10 + (m_text[count] - '0');
        }
        m_text.remove_prefix(count);
        return count;
    }
    std::string_view word()
    {
        std::size_t count = 0;
        while (count < m_text.size() && isLetter(m_text[count])) ++count;
        const std::string_view taken = m_text.substr(0, count);
        m_text.remove_prefix(count);
        return taken;
    }
    std::int64_t fraction()
    {
        std::int64_t micros = 0, unit = 100'000;
        for (; !m_text.empty() && isDigit(m_text.front()); unit /= 10, m_text.remove_prefix(1))
            micros += (m_text.front() - '0') * unit;
        return micros;
    }
    // Whether a clock comes next: "9:41", and with other signs behind the hour "9.41", "9h41".
    bool isClock(std::string_view signs = ":") const
    {
        std::size_t count = 0;
        while (count < m_text.size() && isDigit(m_text[count])) ++count;
        return count > 0 && count < 3 && count + 1 < m_text.size() &&
               signs.find(m_text[count]) != std::string_view::npos && isDigit(m_text[count + 1]);
    }
    std::string_view rest() const { return m_text; }
    bool atEnd() const { return m_text.empty(); }

private:
    std::string_view m_text;
};

// One part of a date: a number with its count of digits, or a month in letters.
struct Part {
    int value = 0;
    std::size_t digits = 0;
    bool isMonth = false;
};

bool readPart(Written& text, Part& part)
{
    part.digits = text.number(part.value);
    if (part.digits > 0) return true;
    part.value = monthOf(text.word());
    part.isMonth = part.value > 0;
    if (part.isMonth) text.skip("."); // "10. Mrz. 2026"
    return part.isMonth;
}

std::optional<std::int64_t> daysOf(const std::array<Part, 3>& parts, char separator, DateOrder order)
{
    using namespace std::chrono;
    const Part *y = &parts[2], *m = &parts[1], *d = &parts[0];
    if (parts[0].digits == 4) {
        y = &parts[0];
        d = &parts[2];
    } else if (parts[0].isMonth) {
        std::swap(m, d);
    } else if (parts[1].isMonth) {
        // "10 Mar 2026"
    } else if (order == DateOrder::YearFirst) {
        return std::nullopt;
    } else if (order == DateOrder::MonthFirst) {
        if (separator == '.') return std::nullopt;
        std::swap(m, d);
    }
    if (y->isMonth || d->isMonth || (y->digits != 4 && y->digits != 2) || d->digits > 2 || m->digits > 2)
        return std::nullopt;
    const int whole = y->digits == 4 ? y->value : y->value + (y->value < 70 ? 2000 : 1900);
    const year_month_day date{year(whole), month(unsigned(m->value)), day(unsigned(d->value))};
    if (whole == 0 || !date.ok()) return std::nullopt;
    return sys_days(date).time_since_epoch().count();
}

bool readDate(Written& text, DateOrder order, std::int64_t& days)
{
    std::array<Part, 3> parts;
    char separator = 0;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (i > 0) {
            const bool spaced = text.rest().size() > 0 && text.rest().front() == ' ';
            text.blanks();
            const std::string_view rest = text.rest();
            const char sign = rest.empty() ? 0 : rest.front();
            if (text.skip("./-,")) {
                separator = sign == ',' ? separator : sign;
                text.blanks();
            } else if (!spaced && !parts[i - 1].isMonth) {
                return false;
            }
        }
        if (!readPart(text, parts[i])) return false;
    }
    const std::optional<std::int64_t> read = daysOf(parts, separator, order);
    if (read) days = *read;
    return read.has_value();
}

// Behind a date a clock may be written with points, as in Danish, or with h, as in French; elsewhere these are dates and numbers.
constexpr std::string_view signsBehindDate = ":.h";

enum class HalfDay { None, Before, After };

// Before or after noon, in the languages of those who write such files (Unicode CLDR 45, day periods); in small letters.
HalfDay takeHalf(Written& text)
{
    struct Word {
        std::string_view text;
        HalfDay half;
    };
    static constexpr Word words[] = {
        {"a. m.", HalfDay::Before}, {"a.m.", HalfDay::Before}, {"am", HalfDay::Before},   {"p. m.", HalfDay::After},
        {"p.m.", HalfDay::After},   {"pm", HalfDay::After},    {"上午", HalfDay::Before}, {"下午", HalfDay::After},
        {"午前", HalfDay::Before},  {"午後", HalfDay::After},  {"오전", HalfDay::Before}, {"오후", HalfDay::After},
        {"π.μ.", HalfDay::Before},  {"μ.μ.", HalfDay::After},  {"πμ", HalfDay::Before},   {"μμ", HalfDay::After},
        {"fm", HalfDay::Before},    {"em", HalfDay::After},    {"de.", HalfDay::Before},  {"du.", HalfDay::After},
        {"ap.", HalfDay::Before},   {"ip.", HalfDay::After},   {"ÖÖ", HalfDay::Before},   {"ÖS", HalfDay::After},
        {"vorm.", HalfDay::Before}, {"nachm.", HalfDay::After}};
    for (const Word& word : words)
        if (text.skipText(word.text)) return word.half;
    return HalfDay::None;
}

// h:mm[:ss[.fff]] with the half of the day behind or in front
bool readClock(Written& text, std::int64_t& micros, std::string_view signs = ":")
{
    int hour = 0, minute = 0, seconds = 0;
    std::int64_t fraction = 0;
    HalfDay half = takeHalf(text);
    if (half != HalfDay::None) text.blanks();
    const std::size_t hourDigits = text.number(hour);
    const std::string_view sign = text.rest().substr(0, 1);
    if (hourDigits == 0 || hourDigits > 2 || !text.skip(signs) || text.number(minute) != 2) return false;
    if (text.skip(sign == "." ? sign : ":")) {
        if (text.number(seconds) != 2) return false;
        const std::string_view behind = text.rest();
        const bool isThird = behind.size() > 3 && behind[0] == ':' && isDigit(behind[3]); // "08:00:00:123"
        if (text.skip(isThird ? ":" : ".,")) fraction = text.fraction();
    }
    if (half == HalfDay::None) {
        const Written before = text;
        text.blanks();
        half = takeHalf(text);
        if (half == HalfDay::None) text = before;
    }
    if (half != HalfDay::None) {
        if (hour < 1 || hour > 12) return false;
        hour = hour % 12 + (half == HalfDay::After ? 12 : 0);
    }
    const bool endsDay = half == HalfDay::None && hour == 24 && minute == 0 && seconds == 0 && fraction == 0;
    if ((hour > 23 && !endsDay) || minute > 59 || seconds > 60) return false;
    micros = ((hour * 60 + minute) * 60 + seconds) * second + fraction;
    return true;
}

// Whether a clock comes next, behind the half of the day where that stands in front.
bool beginsClock(Written text, std::string_view signs = ":")
{
    if (takeHalf(text) != HalfDay::None) text.blanks();
    return text.isClock(signs);
}

// In small letters, with the blanks of ASCII.
std::string plainTime(std::string_view raw)
{
    return lowerAscii(trimmed(isAscii(raw) ? std::string(raw) : withPlainSigns(raw)));
}

} // namespace

std::optional<DateTime> readWrittenTime(std::string_view raw, DateOrder order)
{
    if (raw.size() > maxDateLength) return std::nullopt;
    if (std::optional<DateTime> iso = readDateTime(raw)) return iso;
    const std::string lower = plainTime(raw);
    Written text(lower);
    std::int64_t days = 0, clock = 0;
    if (beginsClock(text)) {
        if (!readClock(text, clock)) return std::nullopt;
        text.blanks();
        if (!readDate(text, order, days) || !text.atEnd()) return std::nullopt;
    } else {
        // A day of the week in front says nothing more.
        Written behind = text;
        if (const std::string_view word = behind.word(); word.size() >= 2 && monthOf(word) == 0) {
            behind.skip(".");
            behind.skip(",");
            behind.blanks();
            text = behind;
        }
        if (!readDate(text, order, days)) return std::nullopt;
        text.blanks();
        if (text.skip("t,-")) text.blanks();
        if (beginsClock(text, signsBehindDate) && !readClock(text, clock, signsBehindDate)) return std::nullopt;
    }
    DateTime result;
    result.clock.microseconds = days * 86'400 * second + clock;
    text.blanks();
    if (text.atEnd()) return result;
    std::string zone(text.rest());
    if (zone == "utc" || zone == "gmt" || zone == "z") zone = "Z";
    result.zoneMinutes = readZone(zone);
    if (!result.zoneMinutes) return std::nullopt;
    return result;
}

std::optional<double> readTimeOfDay(std::string_view raw)
{
    if (raw.size() > maxDateLength || raw.find(':') == std::string_view::npos) return std::nullopt;
    const std::string lower = plainTime(raw);
    Written text(lower);
    std::int64_t clock = 0;
    if (!beginsClock(text) || !readClock(text, clock) || !text.atEnd()) return std::nullopt;
    return double(clock) / double(second);
}

bool DateOrders::take(std::string_view text, std::int64_t line)
{
    std::array<std::optional<DateTime>, 3> read;
    bool any = false;
    for (std::size_t i = 0; i < read.size(); ++i) {
        read[i] = readWrittenTime(text, DateOrder(i));
        any = any || read[i];
    }
    if (!any) return false;
    ++m_count;
    const bool isDay = read[std::size_t(DateOrder::DayFirst)].has_value();
    if (m_sign.text.empty() && isDay != read[std::size_t(DateOrder::MonthFirst)].has_value())
        m_sign = {std::string(text), line};
    for (std::size_t i = 0; i < read.size(); ++i) {
        m_fits[i] = m_fits[i] && read[i];
        if (m_fits[i] && m_times[i].size() < maxTimes) m_times[i].push_back(read[i]->clock.microseconds);
    }
    return true;
}

namespace {

// How far the rows go to and fro: the longest step next to a usual one.
struct Course {
    std::int64_t back = 0; // steps against the way that most go; rows may begin with the newest
    double unevenness = 0.0;
};

Course courseOf(const std::vector<std::int64_t>& times)
{
    Course course;
    std::vector<std::int64_t> steps;
    std::int64_t forward = 0;
    for (std::size_t i = 1; i < times.size(); ++i) {
        const std::int64_t step = times[i] - times[i - 1];
        course.back += step < 0;
        forward += step > 0;
        if (step != 0) steps.push_back(std::abs(step));
    }
    course.back = std::min(course.back, forward);
    if (steps.empty()) return course;
    const auto middle = steps.begin() + std::ptrdiff_t((steps.size() - 1) / 2);
    std::nth_element(steps.begin(), middle, steps.end());
    course.unevenness = double(*std::max_element(steps.begin(), steps.end())) / double(*middle);
    return course;
}

} // namespace

DateOrders::Known DateOrders::known(DateOrder& order) const
{
    if (m_count == 0) return Known::No;
    // What states its own order is the same in all.
    if (fits(DateOrder::YearFirst)) {
        order = DateOrder::YearFirst;
        return Known::ByNumbers;
    }
    const bool day = fits(DateOrder::DayFirst), month = fits(DateOrder::MonthFirst);
    if (day != month) {
        order = day ? DateOrder::DayFirst : DateOrder::MonthFirst;
        return Known::ByNumbers;
    }
    if (!day) return Known::No;
    const auto& byDay = m_times[std::size_t(DateOrder::DayFirst)];
    const auto& byMonth = m_times[std::size_t(DateOrder::MonthFirst)];
    order = DateOrder::DayFirst;
    if (byDay == byMonth) return Known::ByNumbers; // 4/4/2026
    const Course a = courseOf(byDay), b = courseOf(byMonth);
    // Rows a minute apart that jump by a month at midnight, or go back, are read wrongly.
    constexpr double muchMore = 10.0;
    const bool dayIsWrong = (a.back > 0 && b.back == 0) || (a.back >= b.back && a.unevenness > muchMore * b.unevenness);
    const bool monthIsWrong =
        (b.back > 0 && a.back == 0) || (b.back >= a.back && b.unevenness > muchMore * a.unevenness);
    if (dayIsWrong == monthIsWrong) return Known::No;
    if (dayIsWrong) order = DateOrder::MonthFirst;
    return Known::ByCourse;
}

} // namespace titer::base
