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

std::string unitInName(std::string_view name)
{
    const std::string lower = lowerAscii(trimmed(name));
    for (const char* whole : {"hours", "hour", "stunden", "minutes", "minuten", "seconds", "sekunden", "days", "tage"})
        if (lower == whole) return writtenUnit(lower);
    if (lower == "eft") return "h";
    const std::size_t at = lower.find_last_of("_ .-/");
    if (at == std::string::npos || at + 1 == lower.size() || at == 0) return {};
    const std::string last = lower.substr(at + 1);
    if (last == "m") return {}; // a metre or a minute
    const std::string unit = writtenUnit(last);
    return isDuration(unit) ? unit : std::string();
}

std::string unitBeside(std::string_view name, std::string_view writing)
{
    const std::string unit = writtenUnit(writing);
    const bool isDegree = unit == "C" || unit == "F";
    return isDegree && lowerAscii(name).find("temp") != std::string::npos ? "°" + unit : unit;
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
