#include "core/base/tables/csv_words.h"

#include "core/base/text.h"
#include "core/base/units/units.h"
#include "core/base/units/written_unit.h"

#include <algorithm>
#include <array>
#include <utility>

namespace titer::base {

std::optional<CsvColumn::Part> partOf(std::string_view text)
{
    using Part = CsvColumn::Part;
    constexpr std::pair<std::string_view, Part> words[] = {
        {"value", Part::Value},         {"pv", Part::Value},          {"actual", Part::Value},
        {"ist", Part::Value},           {"istwert", Part::Value},     {"messwert", Part::Value},
        {"current value", Part::Value}, {"setpoint", Part::Setpoint}, {"set point", Part::Setpoint},
        {"set-point", Part::Setpoint},  {"sp", Part::Setpoint},       {"soll", Part::Setpoint},
        {"sollwert", Part::Setpoint},   {"target", Part::Setpoint},   {"output", Part::Output},
        {"op", Part::Output},           {"out", Part::Output},        {"stellwert", Part::Output},
        {"stellgrad", Part::Output},    {"stellgröße", Part::Output}, {"mode", Part::Mode},
        {"modus", Part::Mode},          {"betriebsart", Part::Mode},
    };
    const std::string lower = lowerAscii(trimmed(text));
    for (const auto& [word, part] : words)
        if (lower == word) return part;
    return std::nullopt;
}

bool isDuration(std::string_view unit)
{
    return !unit.empty() && unit != "1" && sameDimension(unit, "s");
}

namespace {

constexpr std::string_view unitSigns = "_ .-/"; // that part a name from a unit

// Whether a name, without the unit at its end, is that of a time: "Sample" and "Reactor" are none, whatever letter follows.
bool isOfTime(std::string_view name)
{
    constexpr std::string_view words[] = {"time",    "zeit",   "elapsed", "duration", "dauer",   "alter",   "tiempo",
                                          "temps",   "tempo",  "stamp",   "batch",    "process", "prozess", "proces",
                                          "culture", "kultur", "cultur",  "cultiv",   "kultiv",  "ferment", "incub",
                                          "inkub",   "inoc",   "phase",   "clock",    "hour",    "stunde",  "heure",
                                          "hora",    "epoch",  "unix"};
    constexpr std::string_view whole[] = {"t", "ts", "age", "run", "eft", "rt", "tid", "day", "tag", "x"};
    return std::find(std::begin(whole), std::end(whole), name) != std::end(whole) ||
           std::any_of(std::begin(words), std::end(words),
                       [&](std::string_view word) { return name.find(word) != std::string_view::npos; }) ||
           endsWith(name, "_age") || endsWith(name, " age") || endsWith(name, "_t") || endsWith(name, " t");
}

} // namespace

std::string unitInName(std::string_view name)
{
    const std::string lower = lowerAscii(trimmed(name));
    for (const char* whole : {"hours", "hour", "stunden", "minutes", "minuten", "seconds", "sekunden", "days", "tage"})
        if (lower == whole) return writtenUnit(lower);
    if (lower == "eft") return "h";
    if (reportsDayNumber(lower)) return "d";
    const std::size_t end = lower.find_last_not_of(unitSigns, lower.find_last_of(unitSigns));
    return end != std::string::npos && isOfTime(std::string_view(lower).substr(0, end + 1)) ? unitAtEnd(lower)
                                                                                            : std::string();
}

std::string zoneInName(std::string_view name)
{
    const std::string lower = lowerAscii(name);
    for (const std::string_view word : {"gmt", "utc"}) {
        const std::size_t at = lower.find(word);
        const auto isLetter = [&](std::size_t i) { return lower[i] >= 'a' && lower[i] <= 'z'; };
        if (at == std::string::npos || (at > 0 && isLetter(at - 1))) continue;
        const std::size_t i = at + word.size();
        if (i < lower.size() && isLetter(i)) continue;
        const std::string_view rest = trimmed(std::string_view(lower).substr(i));
        std::string offset(rest.substr(0, rest.find_first_not_of("+-0123456789:")));
        if (offset.size() == 1) offset.clear();                                                   // a dash
        if (offset.size() == 2 || (offset.size() > 2 && offset[2] == ':')) offset.insert(1, "0"); // "+1", "-5:30"
        return startsWith(offset, "+") || startsWith(offset, "-") ? offset : "UTC";
    }
    return {};
}

std::string unitAtEnd(std::string_view name)
{
    const std::string lower = lowerAscii(trimmed(name));
    const std::size_t at = lower.find_last_of(unitSigns);
    if (at == std::string::npos || at + 1 == lower.size() || at == 0) return {};
    const std::string last = lower.substr(at + 1);
    if (last == "m") return {}; // a metre or a minute
    const std::string unit = writtenUnit(last);
    return isDuration(unit) && isUnitInTable(unit) ? unit : std::string();
}

bool reportsTime(std::string_view name)
{
    constexpr std::array names = {"time", "t",       "datetime",     "date time", "date",   "timestamp",
                                  "zeit", "elapsed", "elapsed time", "age",       "time_s", "elapsed_time"};
    const std::string lower = lowerAscii(name);
    return std::find(names.begin(), names.end(), lower) != names.end();
}

bool reportsUnit(std::string_view name)
{
    constexpr std::array names = {"unit",  "units",  "uom",     "einheit", "einheiten",
                                  "unité", "unidad", "unidade", "enhed"};
    const std::string lower = lowerAscii(trimmed(name));
    return std::find(names.begin(), names.end(), lower) != names.end() || endsWith(lower, "unit");
}

bool reportsStart(std::string_view name)
{
    const std::string lower = lowerAscii(name);
    for (const char* word : {"start", "begin", "début", "debut", "inicio", "início"})
        if (lower.find(word) != std::string::npos) return true;
    return false;
}

bool reportsDay(std::string_view name)
{
    constexpr std::array names = {"date", "datum", "day", "tag", "fecha", "data", "dato", "jour"};
    const std::string lower = lowerAscii(trimmed(name));
    return std::find(names.begin(), names.end(), lower) != names.end();
}

bool reportsDayNumber(std::string_view name)
{
    constexpr std::array names = {"day",     "days",        "day no.",   "day #",  "day number", "culture day",
                                  "run day", "process day", "cult. day", "tag",    "kulturtag",  "prozesstag",
                                  "día",     "dia",         "jour",      "giorno", "dag"};
    const std::string lower = lowerAscii(trimmed(name));
    return std::find(names.begin(), names.end(), lower) != names.end();
}

bool namesDate(std::string_view name)
{
    const std::string lower = lowerAscii(name);
    for (const char* word : {"date", "datum", "dato", "fecha", "data"})
        if (lower.find(word) != std::string::npos) return true;
    return false;
}

bool namesTime(std::string_view name)
{
    const std::string lower = lowerAscii(name);
    return reportsTime(name) || lower.find("time") != std::string::npos || lower.find("zeit") != std::string::npos ||
           !unitInName(name).empty();
}

bool reportsDrawn(std::string_view name)
{
    const std::string lower = lowerAscii(name);
    for (const char* word : {"drawn", "taken", "sampl", "probenahme", "entnahme", "collect"})
        if (lower.find(word) != std::string::npos) return true;
    return false;
}

bool namesReported(std::string_view name)
{
    const std::string lower = lowerAscii(name);
    for (const char* word : {"report", "result", "analys", "analyz", "measure", "gemessen", "freigabe", "ergebnis"})
        if (lower.find(word) != std::string::npos) return true;
    return false;
}

bool reportsSample(std::string_view name)
{
    constexpr std::array names = {"sample", "sample id", "sample_id", "sampleid", "sample name", "sample identifier",
                                  "probe",  "proben-id", "probenname"};
    const std::string lower = lowerAscii(name);
    return std::find(names.begin(), names.end(), lower) != names.end();
}

} // namespace titer::base
