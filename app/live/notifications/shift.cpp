#include "app/live/notifications/shift.h"

#include "core/base/text.h"

#include <algorithm>
#include <optional>

namespace titer::app {

namespace {

constexpr std::array<std::string_view, 7> dayNames = {"mo", "tu", "we", "th", "fr", "sa", "su"};
constexpr int minutesOfDay = 1440;

std::optional<int> minutesOf(std::string_view text)
{
    if (text.size() != 5 || text[2] != ':') return std::nullopt;
    for (const std::size_t at : {0, 1, 3, 4})
        if (!base::isDigit(text[at])) return std::nullopt;
    const int hours = (text[0] - '0') * 10 + text[1] - '0', minutes = (text[3] - '0') * 10 + text[4] - '0';
    if (minutes > 59 || hours * 60 + minutes > minutesOfDay) return std::nullopt;
    return hours * 60 + minutes;
}

std::optional<std::size_t> dayOf(std::string_view name)
{
    const auto found = std::ranges::find(dayNames, name);
    return found == dayNames.end() ? std::nullopt : std::optional(std::size_t(found - dayNames.begin()));
}

// "mo-fr", "fr-mo", "sa"
bool addDays(std::string_view text, std::array<bool, 7>& days)
{
    const std::vector<std::string_view> ends = base::split(text, '-');
    const std::optional<std::size_t> first = dayOf(ends.front()), last = dayOf(ends.back());
    if (ends.size() > 2 || !first || !last) return false;
    for (std::size_t day = *first;; day = (day + 1) % days.size()) {
        days[day] = true;
        if (day == *last) return true;
    }
}

bool readPart(std::string_view part, Shift& shift)
{
    if (!base::isDigit(part.front())) {
        shift.days = {};
        return std::ranges::all_of(base::split(part, ','), [&](auto one) { return addDays(one, shift.days); });
    }
    const std::vector<std::string_view> ends = base::split(part, '-');
    const std::optional<int> from = minutesOf(ends.front()), to = minutesOf(ends.back());
    if (ends.size() != 2 || !from || !to || *from == *to || *from == minutesOfDay) return false;
    shift.from = *from;
    shift.to = *to;
    return true;
}

std::string clockText(int minutes)
{
    const auto two = [](int number) { return std::string(number < 10 ? "0" : "") + std::to_string(number); };
    return two(minutes / 60) + ":" + two(minutes % 60);
}

} // namespace

bool Shift::covers(std::int64_t time, const base::Zone& zone) const
{
    constexpr std::int64_t minute = 60'000'000, day = minute * minutesOfDay;
    const std::int64_t wall = time + zone.offsetAt(time);
    const std::int64_t number = wall >= 0 ? wall / day : (wall - day + 1) / day; // of days since 1970-01-01, a Thursday
    const int now = int((wall - number * day) / minute);
    const auto today = std::size_t(((number + 3) % 7 + 7) % 7), yesterday = (today + 6) % 7;
    if (from < to) return days[today] && now >= from && now < to;
    return (days[today] && now >= from) || (days[yesterday] && now < to);
}

base::Result<Shift> readShift(std::string_view text)
{
    Shift shift;
    const std::string lower = base::lowerAscii(base::trimmed(text));
    if (lower.empty() || lower == "always") return shift;
    const std::vector<std::string_view> parts = base::split(lower, ' ');
    const bool inOrder = parts.size() == 1 || (parts.size() == 2 && !parts[0].empty() && !base::isDigit(parts[0][0]) &&
                                               !parts[1].empty() && base::isDigit(parts[1][0]));
    if (!inOrder || !std::ranges::all_of(parts, [&](auto part) { return readPart(part, shift); }))
        return base::inputError(
            base::say(CORE_TR("core", "“{1}” is no shift such as “mo-fr 06:00-14:00”, “sa,su” or “always”."), text));
    return shift;
}

std::string textOf(const Shift& shift)
{
    if (shift == Shift()) return "always";
    std::vector<std::string> days;
    for (std::size_t i = 0; i < shift.days.size(); ++i)
        if (shift.days[i]) days.emplace_back(dayNames[i]);
    std::string text = days.size() == shift.days.size() ? "" : base::join(days, ",");
    if (shift.from == 0 && shift.to == minutesOfDay) return text;
    if (!text.empty()) text += " ";
    return text + clockText(shift.from) + "-" + clockText(shift.to);
}

} // namespace titer::app
