#include "core/schedule/calendar.h"

#include "core/base/units/units.h"
#include "core/model/json_fields.h"

#include <algorithm>
#include <array>

namespace titer::schedule {

using base::Json;
using base::say;
using model::Faults;
using model::JsonFields;

namespace {

constexpr std::array<const char*, 7> dayNames{"monday", "tuesday",  "wednesday", "thursday",
                                              "friday", "saturday", "sunday"};
constexpr double dayLength = 86400.0; // [s]

void readHours(const Json& json, const std::string& where, std::vector<std::pair<Tick, Tick>>& open, Faults& faults)
{
    JsonFields fields(json, where, faults);
    std::vector<std::string> days;
    fields.texts("days", days);
    if (days.empty() && !fields.has("days")) days.assign(dayNames.begin(), dayNames.end());
    double from = 0.0, to = dayLength;
    fields.quantity("from", "s", 0.0, from);
    fields.quantity("to", "s", 0.0, to);
    if (to > dayLength)
        return fields.fault("to", say(CORE_TR("core", "“to” is {1}; a day has 24 h."), base::writeQuantity(to, "h")));
    if (ticks(to) <= ticks(from))
        return fields.fault("to", say(CORE_TR("core", "These hours begin at {1} and end at {2}. Enter an end after "
                                                      "their start; a night is two entries."),
                                      base::writeQuantity(from, "h"), base::writeQuantity(to, "h")));
    for (std::size_t i = 0; i < days.size(); ++i) {
        const auto day = std::ranges::find(dayNames, days[i]);
        if (day == dayNames.end()) {
            faults.add(fields.path("days") + "/" + std::to_string(i),
                       say(CORE_TR("core", "“{1}” is no day of the week. They are: {2}."), model::excerpt(days[i]),
                           model::listed({dayNames.begin(), dayNames.end()})));
            continue;
        }
        const Tick begin = Tick(day - dayNames.begin()) * aDay;
        open.emplace_back(begin + ticks(from), begin + ticks(to));
    }
}

void joinHours(std::vector<std::pair<Tick, Tick>>& open)
{
    std::ranges::sort(open);
    std::vector<std::pair<Tick, Tick>> joined;
    for (const auto& hours : open) {
        if (!joined.empty() && hours.first <= joined.back().second)
            joined.back().second = std::max(joined.back().second, hours.second);
        else
            joined.push_back(hours);
    }
    open = std::move(joined);
}

} // namespace

Tick Calendar::nextOpen(Tick from) const
{
    const Tick week = Tick(floorOf(from + start, aWeek)) * aWeek - start;
    for (const auto& [opens, closes] : open)
        if (from < week + closes) return std::max(from, week + opens);
    return week + aWeek + open.front().first;
}

std::pair<Tick, Tick> Calendar::hoursAround(Tick at) const
{
    const Tick week = Tick(floorOf(at + start, aWeek)) * aWeek - start;
    const auto found = std::ranges::find_if(open, [&](const auto& hours) { return at < week + hours.second; });
    return {week + found->first, week + found->second};
}

Calendar readCalendar(const Json& json, const std::string& where, Faults& faults)
{
    Calendar calendar;
    JsonFields fields(json, where, faults);
    bool wrong = false;
    fields.list(
        "open",
        [&](const Json& item, const std::string& at) {
            const std::size_t before = calendar.open.size();
            readHours(item, at, calendar.open, faults);
            wrong = wrong || calendar.open.size() == before;
        },
        true);
    double start = 0.0;
    fields.quantity("start", "s", 0.0, start);
    if (start >= 7.0 * dayLength)
        fields.fault("start", say(CORE_TR("core", "“start” is {1} after the beginning of Monday; enter less than a "
                                                  "week."),
                                  base::writeQuantity(start, "h")));
    else
        calendar.start = ticks(start);
    if (calendar.open.empty() && !wrong && fields.has("open"))
        fields.fault("open", say(CORE_TR("core", "This calendar has no open hour, so that manual work could never "
                                                 "begin. State open hours, or leave the calendar out.")));
    joinHours(calendar.open);
    return calendar;
}

} // namespace titer::schedule
