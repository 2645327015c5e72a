#include "core/base/tables/csv_start.h"

#include "core/base/tables/csv_words.h"
#include "core/base/text.h"

namespace titer::base {

namespace {

// "# Date: 2026-08-27", in one cell or in several: a name and what it is. Empty where a line is no such pair.
std::pair<std::string, std::string> pairIn(const CsvLine& line)
{
    std::string whole;
    for (const std::string& cell : line) whole += cell.empty() ? "" : cell + " : ";
    const std::size_t at = whole.find(':');
    std::string name(trimmed(whole.substr(0, at)));
    name.erase(0, name.find_first_not_of("# "));
    std::string text = at == std::string::npos ? std::string() : whole.substr(at + 1);
    while (!text.empty() && (text.back() == ' ' || text.back() == ':')) text.pop_back();
    text.erase(0, text.find_first_not_of(" :"));
    if (const std::size_t next = text.find(" : "); next != std::string::npos)
        text.replace(next, 3, " "); // a date and its clock
    return {name, text};
}

} // namespace

std::optional<CsvStart> startAbove(const CsvHead& head, const CsvOptions& options, bool timeOfDay)
{
    const std::size_t end = head.names >= 0 ? std::size_t(head.names) : head.firstData;
    const Result<Zone> zone = options.zone ? Result<Zone>(*options.zone) : Zone::named({});
    for (std::size_t i = 0; zone && i < end; ++i) {
        const auto [name, text] = pairIn(head.lines[i]);
        if (timeOfDay ? !reportsDay(name) : !reportsStart(name)) continue;
        DateOrders orders;
        DateOrder order = options.dates.value_or(DateOrder::YearFirst);
        if (!orders.take(text)) continue;
        const bool stated = options.dates && orders.fits(order);
        if (!stated && orders.known(order) == DateOrders::Known::No) continue;
        const std::optional<DateTime> read = readWrittenTime(text, order);
        if (!read) continue;
        return CsvStart{read->zoneMinutes ? read->instant() : Instant{zone->fromWall(read->clock.microseconds).time},
                        text, i + 1};
    }
    return std::nullopt;
}

} // namespace titer::base
