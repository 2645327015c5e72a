#include "core/base/units/written_unit.h"

#include "core/base/text.h"
#include "core/base/units/units.h"

#include <string_view>
#include <utility>

namespace titer::base {

namespace {

constexpr std::size_t maxWrittenUnit = 60;

// In small letters, without blanks.
constexpr std::pair<std::string_view, std::string_view> writings[] = {
    {"-", "1"},
    {"--", "1"},
    {"none", "1"},
    {"unitless", "1"},
    {"ph", "pH"},
    {"vol.%", "%"},
    {"vol%", "%"},
    {"vol-%", "%"},
    {"%vol", "%"},
    {"%v/v", "%"},
    {"%(v/v)", "%"},
    {"mol%", "%"},
    {"mol.%", "%"},
    {"percent", "%"},
    {"volts", "V"},
    {"volt", "V"},
    {"millivolts", "mV"},
    {"amps", "A"},
    {"watts", "W"},
    {"meters", "m"},
    {"meters/second", "m/s"},
    {"w/meter^2", "W/m2"},
    {"w/m^2", "W/m2"},
    {"w/m²", "W/m2"},
    {"prozent", "%"},
    {"pct", "%"},
    {"%b", "%"}, // of the second buffer of a gradient
    {"mau", "mAU"},
    {"%sat", "% air"},
    {"%-sat", "% air"},
    {"%sat.", "% air"},
    {"%airsat", "% air"},
    {"%air", "% air"},
    {"%luft", "% air"},
    {"%aire", "% air"},
    {"%as", "% air"},
    {"%a.s.", "% air"},
    {"%do", "% air"},
    {"%dot", "% air"},
    {"%po2", "% air"},
    {"lpm", "L/min"},
    {"slpm", "L/min"},
    {"sl/min", "L/min"},
    {"nl/min", "L/min"},
    {"ln/min", "L/min"},
    {"lph", "L/h"},
    {"sccm", "mL/min"},
    {"ccm", "mL/min"},
    {"nml/min", "mL/min"},
    {"mln/min", "mL/min"},
    {"gradc", "°C"},
    {"grad", "°C"},
    {"grd", "°C"},
    {"celsius", "°C"},
    {"degc", "°C"},
    {"deg.c", "°C"},
    {"degf", "°F"},
    {"u/min", "rpm"},
    {"upm", "rpm"},
    {"1/min", "1/min"},
    {"std", "h"},
    {"stunde", "h"},
    {"stunden", "h"},
    {"hr", "h"},
    {"hrs", "h"},
    {"hour", "h"},
    {"hours", "h"},
    {"hour(s)", "h"},
    {"minute", "min"},
    {"minuten", "min"},
    {"minutes", "min"},
    {"mins", "min"},
    {"sec", "s"},
    {"sek", "s"},
    {"sekunden", "s"},
    {"second", "s"},
    {"seconds", "s"},
    {"secs", "s"},
    {"day", "d"},
    {"days", "d"},
    {"tag", "d"},
    {"tage", "d"},
    {"msec", "ms"},
    {"10^6/ml", "1e6 cells/mL"},
    {"x10^6/ml", "1e6 cells/mL"},
    {"1e6/ml", "1e6 cells/mL"},
    {"e6/ml", "1e6 cells/mL"},
    {"mio/ml", "1e6 cells/mL"},
    {"mio./ml", "1e6 cells/mL"},
    {"10^6cells/ml", "1e6 cells/mL"},
    {"x10^6cells/ml", "1e6 cells/mL"},
    {"10^6cell/ml", "1e6 cells/mL"},
    {"1e6cells/ml", "1e6 cells/mL"},
    {"e6cells/ml", "1e6 cells/mL"},
    {"x1e6cells/ml", "1e6 cells/mL"},
    {"x10e6cells/ml", "1e6 cells/mL"},
    {"mio.cells/ml", "1e6 cells/mL"},
    {"miocells/ml", "1e6 cells/mL"},
    {"10^6zellen/ml", "1e6 cells/mL"},
    {"mio.zellen/ml", "1e6 cells/mL"},
    {"miozellen/ml", "1e6 cells/mL"},
    {"x10^5cells/ml", "1e5 cells/mL"},
    {"10^5cells/ml", "1e5 cells/mL"},
    {"zellen/ml", "cells/mL"},
    {"mosmol/kg", "mOsm/kg"},
    {"mosm/kg", "mOsm/kg"},
    {"mosm/kgh2o", "mOsm/kg"},
    {"mosmol/kgh2o", "mOsm/kg"},
    {"mosmol/l", "mOsm/L"},
    {"mosm/l", "mOsm/L"},
    {"mm[hg]", "mmHg"},
    {"torr", "mmHg"},
    {"micron", "um"},
    {"microns", "um"},
};

std::string withoutBrackets(std::string_view text)
{
    text = trimmed(text);
    for (const auto& [open, close] : {std::pair('[', ']'), std::pair('(', ')')})
        if (text.size() > 1 && text.front() == open && text.find(close) == text.size() - 1)
            return std::string(trimmed(text.substr(1, text.size() - 2)));
    return std::string(text);
}

// In the signs that findUnit reads too, so that one writing stands for all.
std::string plainSigns(std::string_view text)
{
    constexpr std::pair<std::string_view, std::string_view> signs[] = {{"×", "x"},     {"⁶", "^6"}, {"⁵", "^5"},
                                                                       {"*", ""},      {"·", ""},   {"\u00a0", ""},
                                                                       {"\u202f", ""}, {" ", ""},   {"_", ""}};
    std::string plain;
    while (!text.empty()) {
        std::string_view from = text.substr(0, 1), to = from;
        for (const auto& [sign, letter] : signs)
            if (startsWith(text, sign)) {
                from = sign;
                to = letter;
                break;
            }
        plain += to;
        text.remove_prefix(from.size());
    }
    return lowerAscii(plain);
}

// "ml" -> "mL", "g / l" -> "g/L"; other letters stay.
std::string withLitres(std::string_view text)
{
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        const bool beside = c == ' ' && ((i > 0 && text[i - 1] == '/') || (i + 1 < text.size() && text[i + 1] == '/'));
        if (beside) continue;
        const bool ends = i + 1 == text.size() || text[i + 1] == '/' || text[i + 1] == ' ' || text[i + 1] == ')';
        const auto isLetter = [](char x) { return (x >= 'a' && x <= 'z') || (x >= 'A' && x <= 'Z'); };
        std::size_t before = i;
        while (before > 0 && isLetter(text[before - 1])) --before;
        const std::string_view prefix = text.substr(before, i - before);
        const bool litre =
            c == 'l' && ends && (prefix.empty() || prefix == "m" || prefix == "d" || prefix == "u" || prefix == "n");
        out += litre ? 'L' : c;
    }
    return out;
}

} // namespace

std::string writtenUnit(std::string_view raw)
{
    const std::string text = withoutBrackets(raw);
    if (text.empty() || text.size() > maxWrittenUnit) return text;
    const std::string plain = plainSigns(text);
    for (const auto& [writing, unit] : writings)
        if (plain == writing) return std::string(unit);
    for (const std::string& candidate : {withLitres(text), text})
        if (findUnit(candidate)) return candidate;
    if (text.back() == '.') // "min."
        if (std::string unit = writtenUnit(text.substr(0, text.size() - 1)); findUnit(unit)) return unit;
    // "BAR", "Bar", "G/L"; not "MM", which may be many things.
    const std::string lower = withLitres(lowerAscii(text));
    if (lower.size() >= 3 && findUnit(lower)) return lower;
    return text;
}

bool isUnitInTable(std::string_view unit)
{
    return unit != "a" && findUnit(unit).has_value();
}

} // namespace titer::base
