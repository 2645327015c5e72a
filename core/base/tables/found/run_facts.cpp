#include "core/base/tables/found/run_facts.h"

#include "core/base/dates.h"
#include "core/base/tables/csv_cells.h"
#include "core/base/tables/csv_words.h"
#include "core/base/text.h"
#include "core/base/units/units.h"
#include "core/base/units/written_unit.h"

#include <algorithm>
#include <cmath>

namespace titer::base {

namespace {

constexpr std::size_t maxFactLines = 2000;

struct Fact {
    std::string name; // in lower case
    std::string text;
    std::int64_t line = 0;
};

template <std::size_t N> bool holdsAny(const std::string& text, const char* const (&words)[N])
{
    return std::any_of(std::begin(words), std::end(words),
                       [&](const char* word) { return text.find(word) != std::string::npos; });
}

void addFact(std::string_view name, std::string_view text, std::int64_t line, std::vector<Fact>& facts)
{
    name = trimmed(name);
    while (!name.empty() && (name.front() == '#' || name.front() == ' ')) name.remove_prefix(1);
    while (!name.empty() && (name.back() == ':' || name.back() == '=')) name = trimmed(name.substr(0, name.size() - 1));
    // In print, the next fact of a line stands far to the right.
    text = trimmed(text.substr(0, text.find("   ")));
    if (!name.empty() && !text.empty()) facts.push_back({lowerAscii(name), std::string(text), line});
}

// Each cell may be the name of the next one, or name and text itself.
void takeLine(const TextLine& line, char separator, std::vector<Fact>& facts)
{
    CsvCells cells;
    const std::vector<std::string> all = trimmedCells(cells, line.text, separator);
    for (std::size_t j = 0; j < all.size(); ++j) {
        const std::size_t at = all[j].find_first_of(":=");
        if (at != std::string::npos && at > 0 && at + 1 < all[j].size() && !isDigit(all[j][at - 1]))
            addFact(all[j].substr(0, at), all[j].substr(at + 1), line.number, facts);
        if (j + 1 >= all.size() || kindOf(all[j], '.') != CellKind::Text) continue;
        const bool isMoment = j + 2 < all.size() && kindOf(all[j + 1], '.') == CellKind::DateTime &&
                              kindOf(all[j + 2], '.') == CellKind::Clock;
        addFact(all[j], isMoment ? all[j + 1] + " " + all[j + 2] : all[j + 1], line.number, facts);
    }
}

// A single row beneath its names says as much as pairs do.
void takeRow(const TextLine& names, const TextLine& row, char separator, std::vector<Fact>& facts)
{
    CsvCells cells;
    const std::vector<std::string> named = trimmedCells(cells, names.text, separator);
    const std::vector<std::string> values = trimmedCells(cells, row.text, separator);
    for (std::size_t j = 0; j < std::min(named.size(), values.size()); ++j)
        addFact(named[j], values[j], row.number, facts);
}

std::optional<RunFacts::Start> startAt(const std::string& text, std::int64_t line, const CsvOptions& options,
                                       const Zone& zone)
{
    DateOrders orders;
    DateOrder order = options.dates.value_or(DateOrder::YearFirst);
    if (!orders.take(text)) return std::nullopt;
    const bool stated = options.dates && orders.fits(order);
    if (!stated && orders.known(order) == DateOrders::Known::No) return std::nullopt;
    const std::optional<DateTime> read = readWrittenTime(text, order);
    if (!read) return std::nullopt;
    constexpr std::int64_t day = 86'400'000'000;
    const Moment at =
        read->zoneMinutes ? Moment{read->instant().microseconds} : zone.fromWall(read->clock.microseconds);
    return RunFacts::Start{{at.time}, text, ((read->clock.microseconds % day) + day) % day, line, at.skipped};
}

// What a date is of that is none of the run's begin.
bool isOfOther(const std::string& name)
{
    constexpr const char* words[] = {"end",  "stop",  "modif", "print",  "export", "creat",  "report",
                                     "proc", "calib", "expir", "report", "saved",  "version"};
    return holdsAny(name, words);
}

// Stated as the start first, then the date of the injection or of the run, with its time of day in a line near by.
std::optional<RunFacts::Start> startOf(const std::vector<Fact>& facts, const CsvOptions& options, const Zone& zone)
{
    constexpr std::size_t near = 3;
    const auto hasClock = [](const std::string& text) { return text.find(':') != std::string::npos; };
    for (const Fact& fact : facts)
        if (reportsStart(fact.name) && !isOfOther(fact.name) && hasClock(fact.text))
            if (std::optional<RunFacts::Start> start = startAt(fact.text, fact.line, options, zone)) return start;
    for (std::size_t i = 0; i < facts.size(); ++i) {
        constexpr const char* words[] = {"date",  "datum",          "fecha",       "acquired", "injected",
                                         "start", "recording time", "measured on", "inocul"};
        if (!holdsAny(facts[i].name, words) || isOfOther(facts[i].name)) continue;
        std::string text = facts[i].text;
        for (std::size_t k = i + 1; k < std::min(facts.size(), i + 1 + near) && !hasClock(text); ++k) {
            constexpr const char* clocks[] = {"time", "zeit", "hora", "heure"};
            if (holdsAny(facts[k].name, clocks) && !isOfOther(facts[k].name) && readTimeOfDay(facts[k].text))
                text += " " + facts[k].text;
        }
        if (!hasClock(text)) continue;
        if (std::optional<RunFacts::Start> start = startAt(text, facts[i].line, options, zone)) return start;
    }
    return std::nullopt;
}

// "Sampling interval: 1 s", "Interval(msec) 500", "Sampling rate [Hz] 2".
std::optional<RunFacts::Interval> intervalIn(const std::vector<Fact>& facts)
{
    constexpr const char* words[] = {"interval", "sampling rate", "sample rate", "sampling period", "data rate"};
    for (const Fact& fact : facts) {
        if (!holdsAny(fact.name, words)) continue;
        std::string number = fact.text, unit;
        if (const std::optional<CellQuantity> quantity = readQuantityCell(fact.text)) {
            number = quantity->number;
            unit = quantity->unit;
        } else if (const std::size_t at = fact.name.find_last_of("(["); at != std::string::npos) {
            unit = writtenUnit(fact.name.substr(at + 1, fact.name.find_first_of(")]", at) - at - 1));
        }
        std::optional<double> value = readCell(number, '.');
        if (!value) value = readCell(number, ',');
        if (!value || !findUnit(unit) || !(*value > 0.0)) continue;
        if (isDuration(unit)) return RunFacts::Interval{fromUnit(*value, unit), fact.line};
        if (sameDimension(unit, "1/s")) return RunFacts::Interval{1.0 / fromUnit(*value, unit), fact.line};
    }
    return std::nullopt;
}

// A unit of which one is `scale` of another; with a power of ten in front where none has a name.
std::string scaledUnit(const std::string& unit, double scale)
{
    const std::optional<Unit> from = findUnit(unit);
    if (!from) return {};
    if (scale == 1.0) return unit;
    for (const char* name : {"uV", "mV", "V", "mAU", "AU", "nA", "uA", "mA"}) {
        const std::optional<Unit> to = findUnit(name);
        if (to->dimension == from->dimension && std::abs(to->factor / (scale * from->factor) - 1.0) < 1e-9) return name;
    }
    const double power = std::log10(scale);
    if (std::abs(power - std::round(power)) > 1e-9) return {};
    return "1e" + std::to_string(int(std::lround(power))) + " " + unit;
}

} // namespace

std::string unitAbove(std::span<const TextLine> lines, char separator, const std::string& column)
{
    std::vector<Fact> facts;
    for (const TextLine& line : lines) takeLine(line, separator, facts);
    const std::string name = lowerAscii(column);
    std::string unit;
    double scale = 1.0;
    for (const Fact& fact : facts) {
        if (fact.name == name + " units" || fact.name == name + " unit") unit = writtenUnit(fact.text);
        if (fact.name == name + " multiplier") scale = readCell(fact.text, '.').value_or(0.0);
    }
    return unit.empty() || !(scale > 0.0) ? std::string() : scaledUnit(unit, scale);
}

RunFacts factsIn(std::span<const TextLine> lines, std::span<const TextBlock> tables, char separator,
                 const CsvOptions& options)
{
    std::vector<Fact> facts;
    auto table = tables.begin();
    for (std::size_t i = 0, taken = 0; i < lines.size() && taken < maxFactLines; ++i) {
        while (table != tables.end() && (i >= table->end || table->isPairs)) ++table;
        if (table != tables.end() && i >= table->heading) {
            if (table->rows > 1) continue;
            if (i + 1 == table->data) takeRow(lines[i], lines[i + 1], separator, facts);
        }
        takeLine(lines[i], separator, facts);
        ++taken;
    }
    RunFacts all;
    for (const Fact& fact : facts)
        if (!all.zone && (fact.name.find("zone") != std::string::npos || fact.name == "utc offset"))
            if (Result<Zone> zone = Zone::named(fact.text)) all.zone = *std::move(zone);
    const Result<Zone> zone = options.zone ? Result<Zone>(*options.zone)
                              : all.zone   ? Result<Zone>(*all.zone)
                                           : Zone::named({});
    if (zone) all.start = startOf(facts, options, *zone);
    all.interval = intervalIn(facts);
    return all;
}

} // namespace titer::base
