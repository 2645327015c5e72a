#include "core/base/tables/cells/column_name.h"

#include "core/base/tables/cells/duration.h"
#include "core/base/text.h"
#include "core/base/units/units.h"
#include "core/base/units/written_unit.h"
#include "core/base/utf8.h"

#include <algorithm>

namespace titer::base {

namespace {

enum class Quotient { No, Perhaps, Clear };

bool isUnit(std::string_view text)
{
    return text == "-" || text == "1" || isUnitInTable(writtenUnit(text));
}

bool isTimeSymbol(std::string_view name)
{
    const std::string lower = lowerAscii(name);
    constexpr std::string_view words[] = {"time", "zeit", "temps", "tiempo", "tempo", "age", "dauer", "duration"};
    return lower == "t" || std::any_of(std::begin(words), std::end(words),
                                       [&](std::string_view word) { return lower.find(word) != std::string::npos; });
}

// Where the name ends, at the first oblique stroke, and how surely what follows is its unit: "Yx/s" is a yield, "feed mL/h" and "g/L" hold a unit
// as a whole.
Quotient quotientOf(std::string_view text, std::size_t at)
{
    if (at == std::string_view::npos || at == 0 || at + 1 == text.size()) return Quotient::No;
    const std::string_view before = text.substr(0, at), name = trimmed(before), behind = text.substr(at + 1),
                           unit = trimmed(behind);
    const std::string_view last = name.substr(name.find_last_of(" _") + 1);
    const bool whole = isUnit(text), parted = before.size() > name.size() && behind.size() > unit.size();
    if (name.empty() || !isUnit(unitBeside(name, unit)) || (last.size() < name.size() && isUnit(last)))
        return Quotient::No;
    const bool bracketed = unit.front() == '(' || unit.front() == '[';
    if (bracketed || (parted && !whole)) return Quotient::Clear;
    const Dimension measured = dimensionOfUnit(writtenUnit(unit));
    const auto measures = [&](const char* other) { return measured == dimensionOfUnit(other); };
    if (measures("s") && !isTimeSymbol(name)) return Quotient::No;
    if (whole)
        return name.size() == 1 && !isDigit(name[0]) &&
                       std::string_view("gLlUMsh").find(name[0]) == std::string_view::npos
                   ? Quotient::Perhaps
                   : Quotient::No;
    if (measures("s")) return Quotient::Perhaps;
    if (unit.find('/') != std::string_view::npos || unit.find("-1") != std::string_view::npos) return Quotient::Clear;
    if (unit == "-" || unit == "1" || unit == "%" || !isAscii(unit)) return Quotient::Clear;
    const bool counted = measures("m3") || measures("kg") || measures("mol") || measures("m");
    return counted || unit.size() < 2 || unit.find_first_of("0123456789") != std::string_view::npos ? Quotient::Perhaps
                                                                                                    : Quotient::Clear;
}

// "Temp, °F (LGR S/N: 1, SEN S/N: 2, LBL: Tank)", as Onset's HOBOware writes it: serial numbers of logger and sensor are no part of the name.
std::optional<ColumnName> hoboName(std::string_view text)
{
    const std::size_t serial = text.find(" (LGR S/N");
    if (serial == std::string_view::npos) return std::nullopt;
    const std::string_view heading = text.substr(0, serial);
    const std::size_t comma = std::min(heading.rfind(", "), heading.size());
    std::string name(heading.substr(0, comma));
    if (const std::size_t label = text.find("LBL: "); label != std::string_view::npos)
        name += " " + std::string(trimmed(text.substr(label + 5, text.find_first_of(",)", label) - label - 5)));
    const std::string unit = comma < heading.size() ? unitBeside(name, heading.substr(comma + 2)) : std::string();
    return ColumnName{std::move(name), unit};
}

} // namespace

std::string unitBeside(std::string_view name, std::string_view writing)
{
    const std::string unit = writtenUnit(writing);
    const bool isDegree = unit == "C" || unit == "F";
    return isDegree && lowerAscii(name).find("temp") != std::string::npos ? "°" + unit : unit;
}

bool areQuotients(std::span<const std::string> names)
{
    return std::any_of(names.begin(), names.end(), [](const std::string& each) {
        const std::string name = withPlainSigns(each);
        return quotientOf(trimmed(name), trimmed(name).find('/')) == Quotient::Clear;
    });
}

ColumnName columnName(std::string_view text, bool quotients)
{
    const std::string plain = isAscii(text) ? std::string() : withPlainSigns(text);
    const std::string_view whole = trimmed(plain.empty() ? text : std::string_view(plain));
    if (std::optional<ColumnName> hobo = hoboName(whole)) return *std::move(hobo);
    for (const std::string_view degree : {"°C", "°F"}) // "Temp °C"
        if (endsWith(whole, degree) && whole.size() > degree.size() + 1 &&
            whole[whole.size() - degree.size() - 1] == ' ')
            return {std::string(trimmed(whole.substr(0, whole.size() - degree.size()))), std::string(degree)};
    const std::size_t at = whole.find('/');
    const Quotient kind = quotientOf(whole, at);
    if (kind == Quotient::Clear || (quotients && kind == Quotient::Perhaps)) {
        const std::string_view name = trimmed(whole.substr(0, at)), unit = trimmed(whole.substr(at + 1));
        const std::string meant = unit == "-" ? std::string() : unitBeside(name, unit);
        // "min-1"
        const bool isRate =
            endsWith(meant, "-1") && sameDimension(std::string_view(meant).substr(0, meant.size() - 2), "s");
        return {std::string(name), isRate ? "1/" + meant.substr(0, meant.size() - 2) : meant};
    }
    for (const auto& [open, close] : {std::pair('[', ']'), std::pair('(', ')')}) {
        const std::size_t from = whole.rfind(open);
        if (from == std::string_view::npos || whole.back() != close) continue;
        const std::string_view unit = trimmed(whole.substr(from + 1, whole.size() - from - 2));
        const std::string_view name = trimmed(whole.substr(0, from));
        const std::string meant = unitBeside(name, unit);
        const bool known = isUnitInTable(meant) || clockFormOf(unit);
        if (open == '[' || (!unit.empty() && unit != "1" && unit != "-" && known))
            return {std::string(name), unit == "-" ? std::string() : meant};
    }
    return {std::string(whole), {}};
}

} // namespace titer::base
