// Quantities as people type and read them: a number with its unit, and the units they may choose from.
#include "core/base/text.h"
#include "core/base/units/units.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace titer::base {

namespace {

struct ChoiceRow {
    const char* siUnit;
    const char* displayUnit; // of display
    std::vector<std::string> choices;
};

// Looked up by the very text of the SI unit first and then by dimension, where the first row wins: a spec that says
// "kg/cell/s" is offered pg/cell/d, one that says "kg/s" is offered kg/h.
const std::vector<ChoiceRow>& choiceTable()
{
    static const std::vector<ChoiceRow> table = {
        {"1", "1", {"1", "%"}},
        {"%", "%", {"%", "1"}},
        {"pH", "pH", {"pH"}},
        {"CV", "CV", {"CV"}},
        {"AU", "mAU", {"mAU", "AU"}},
        {"kg", "kg", {"kg", "g", "mg", "t", "µg", "ng", "pg"}},
        {"m", "cm", {"cm", "mm", "m", "µm", "nm"}},
        {"m3/m2", "L/m2", {"L/m2", "m3/m2"}},
        {"m2", "m2", {"m2", "cm2"}},
        {"m3", "L", {"L", "mL", "m3"}},
        {"m3/cell", "pL/cell", {"pL/cell", "fL/cell"}},
        {"s", "h", {"h", "min", "d", "s"}},
        {"K", "°C", {"°C", "°F", "K"}},
        {"dK", "dK", {"dK"}},
        {"K/s", "K/h", {"K/h", "K/min", "K/s"}},
        {"mol", "mol", {"mol", "mmol", "kmol"}},
        {"kg/mol", "g/mol", {"g/mol", "kDa", "kg/mol"}},
        {"kg/m3", "g/L", {"g/L", "mg/mL", "mg/L", "µg/mL", "kg/m3"}},
        {"mol/m3", "mM", {"mM", "M", "µM", "mmol/L", "mol/L", "mol/m3"}},
        {"1/m3", "1e6 cells/mL", {"1e6 cells/mL", "cells/mL", "cells/L", "1/mL", "1/m3"}},
        {"mmol/g", "mmol/g", {"mmol/g", "mol/kg"}},
        {"mol/kg", "mOsm/kg", {"mOsm/kg", "mmol/kg", "mol/kg"}},
        {"1/s", "1/h", {"1/h", "1/d", "1/min", "1/s"}},
        {"m3/m3/s", "vvm", {"vvm", "vvd", "1/h", "1/s"}},
        {"m3/s", "L/h", {"L/h", "L/min", "mL/min", "mL/h", "L/d", "m3/h", "m3/s"}},
        {"m3/cell/s", "pL/cell/d", {"pL/cell/d", "nL/cell/d"}},
        {"kg/s", "kg/h", {"kg/h", "g/h", "g/min", "kg/s"}},
        {"kg/cell/s", "pg/cell/d", {"pg/cell/d", "pg/cell/h"}},
        {"mol/s", "mol/h", {"mol/h", "mmol/h", "mmol/min", "mol/s"}},
        {"mol/cell/s", "pmol/cell/d", {"pmol/cell/d", "pmol/cell/h", "fmol/cell/h", "mmol/cell/h"}},
        {"mol/kg/s", "mmol/g/h", {"mmol/g/h", "mol/kg/h", "mol/kg/s"}},
        {"kg/m3/s", "g/L/h", {"g/L/h", "g/L/d", "kg/m3/s"}},
        {"mol/m3/s", "mmol/L/h", {"mmol/L/h", "mmol/L/d", "mM/h", "mol/m3/s"}},
        {"1/m3/s", "1e6 cells/mL/d", {"1e6 cells/mL/d", "1/m3/s"}},
        {"m/s", "cm/h", {"cm/h", "m/h", "mm/s", "m/s"}},
        {"m3/m2/s", "L/m2/h", {"L/m2/h", "m3/m2/s"}},
        {"m/s2", "x g", {"x g", "m/s2"}},
        {"m2/s", "m2/s", {"m2/s", "cm2/s"}},
        {"Pa", "bar", {"bar", "mbar", "kPa", "psi", "mmHg", "atm", "Pa"}},
        {"Pa s", "mPa s", {"mPa s", "cP", "Pa s"}},
        {"W", "W", {"W", "kW"}},
        {"W/m3", "W/L", {"W/L", "kW/m3", "W/m3"}},
        {"J", "kJ", {"kJ", "J", "kWh", "kcal"}},
        {"J/mol", "kJ/mol", {"kJ/mol", "J/mol"}},
        {"S/m", "mS/cm", {"mS/cm", "µS/cm", "S/m"}},
        {"% air", "% air", {"% air"}},
        {"NTU", "NTU", {"NTU"}},
    };
    return table;
}

const ChoiceRow* choiceRow(std::string_view siUnit)
{
    const std::string_view key = siUnit.empty() ? "1" : siUnit;
    for (const ChoiceRow& row : choiceTable())
        if (row.siUnit == key) return &row;
    const std::optional<Unit> unit = findUnit(key);
    // A dimensionless unit of its own name, such as "ppm", is not shown as another.
    if (!unit || unit->dimension == Dimension{}) return nullptr;
    static const std::vector<Dimension> measured = [] {
        std::vector<Dimension> all;
        for (const ChoiceRow& row : choiceTable()) all.push_back(dimensionOfUnit(row.siUnit));
        return all;
    }();
    const auto same = std::find(measured.begin(), measured.end(), unit->dimension);
    return same == measured.end() ? nullptr : &choiceTable()[std::size_t(same - measured.begin())];
}

// Blanks and signs that are pasted along with numbers, in plain letters.
std::string plainText(std::string_view text)
{
    static const std::pair<std::string_view, std::string_view> signs[] = {
        {"\u00a0", " "}, {"\u202f", " "}, {"\u2009", " "}, {"−", "-"}};
    std::string plain;
    while (!text.empty()) {
        const auto sign =
            std::find_if(std::begin(signs), std::end(signs), [&](const auto& s) { return startsWith(text, s.first); });
        const bool found = sign != std::end(signs);
        plain += found ? sign->second : text.substr(0, 1);
        text.remove_prefix(found ? sign->first.size() : 1);
    }
    return std::string(trimmed(plain));
}

// The count of characters at the head of `text` that form a number, 0 if there is none.
std::size_t numberLength(std::string_view text)
{
    std::size_t at = !text.empty() && (text[0] == '-' || text[0] == '+') ? 1 : 0;
    if (at >= text.size() || !(isDigit(text[at]) || (text[at] == '.' && at + 1 < text.size() && isDigit(text[at + 1]))))
        return 0;
    double ignored = 0.0;
    const auto [end, fault] = std::from_chars(text.data() + at, text.data() + text.size(), ignored);
    (void)fault; // readNumber evaluates the range
    return std::size_t(end - text.data());
}

// "0.05 m3/h" as an example of what fits `siUnit`.
std::string example(std::string_view siUnit)
{
    const std::string unit = displayUnit(siUnit);
    if (unit.empty() || unit == "1") return "2.5";
    return startsWith(unit, "1e") ? "2.5" + unit.substr(1) : "2.5 " + unit;
}

std::string listed(std::string_view siUnit)
{
    return join(unitChoices(siUnit), ", ");
}

// Commas between digits: a decimal comma, or groups of thousands.
Error commaFault(const std::string& text, std::size_t comma)
{
    std::string asPoint = text;
    asPoint[comma] = '.';
    std::size_t digits = 0;
    while (comma + 1 + digits < text.size() && isDigit(text[comma + 1 + digits])) ++digits;
    std::string grouped = text;
    grouped.erase(std::remove(grouped.begin(), grouped.end(), ','), grouped.end());
    if (digits == 3)
        return inputError(say(CORE_TR("core", "“{1}” can be read in two ways because of its comma; write {2} or {3}."),
                              text, grouped, asPoint));
    return inputError(say(CORE_TR("core", "“{1}” has a decimal comma; write {2}."), text, asPoint));
}

// Splits a typed quantity into its number and the text of its unit.
Result<std::pair<double, std::string>> splitQuantity(const std::string& text, std::string_view expected)
{
    const std::size_t length = numberLength(text);
    if (length == 0)
        return inputError(
            say(CORE_TR("core", "“{1}” is not a number with a unit; write for example {2}."), text, example(expected)));
    std::string rest = text.substr(length);
    if (rest.size() > 1 && rest[0] == ',' && isDigit(rest[1])) return commaFault(text, length);
    if (!rest.empty() && (isDigit(rest[0]) || rest[0] == '.' || rest[0] == ','))
        return inputError(
            say(CORE_TR("core", "“{1}” is not a number; write for example {2}."), text, example(expected)));
    // "10⁶ cells/mL" is one of that unit, "0.04/h" is short for "0.04 1/h".
    if (startsWith(rest, "^") || startsWith(rest, "⁰") || startsWith(rest, "¹") || startsWith(rest, "²") ||
        startsWith(rest, "³") || (rest.size() > 2 && rest[0] == '\xe2' && rest[1] == '\x81'))
        return std::pair(1.0, text);
    const std::optional<double> number = readNumber(std::string_view(text).substr(0, length));
    if (!number)
        return inputError(say(CORE_TR("core", "“{1}” is too large to compute with; enter a value below 1e308."), text));
    std::string unit(trimmed(rest));
    if (startsWith(unit, "/")) unit.insert(0, "1");
    return std::pair(*number, std::move(unit));
}

Error unknownUnit(const std::string& text, const std::string& unit, std::string_view expected)
{
    const std::string near = nearest(unit, unitChoices(expected));
    if (!near.empty())
        return inputError(
            say(CORE_TR("core", "The unit “{1}” in “{2}” is unknown; did you mean {3}? Possible units are {4}."), unit,
                text, near, listed(expected)));
    return inputError(say(CORE_TR("core", "The unit “{1}” in “{2}” is unknown; possible units are {3}."), unit, text,
                          listed(expected)));
}

} // namespace

Result<double> readQuantity(std::string_view text, std::string_view expected, std::string_view bare)
{
    const std::string plain = plainText(text);
    if (plain.empty())
        return inputError(say(CORE_TR("core", "A value is missing; write for example {1}."), example(expected)));
    const std::optional<Unit> wanted = findUnit(expected);
    if (!wanted)
        return inputError(say(CORE_TR("core", "The expected unit “{1}” is unknown to this version."), expected));

    Result<std::pair<double, std::string>> parts = splitQuantity(plain, expected);
    if (!parts) return parts.error();
    auto [number, unitText] = *parts;
    if (unitText.empty()) {
        const bool dimensionless = wanted->dimension == Dimension{} && wanted->factor == 1.0;
        if (bare.empty() && !dimensionless)
            return inputError(say(CORE_TR("core", "“{1}” has no unit; write for example {2}, or another of {3}."),
                                  plain, example(expected), listed(expected)));
        unitText = bare;
    }
    const std::optional<Unit> unit = findUnit(unitText);
    if (!unit) return unknownUnit(plain, unitText, expected);
    if (!(unit->dimension == wanted->dimension))
        return inputError(
            say(CORE_TR("core", "“{1}” is in {2}, which is a different quantity from {3}; write it in {4}."), plain,
                unitText.empty() ? "1" : unitText, expected.empty() ? "1" : expected, listed(expected)));
    const double si = unit->toSi(number);
    if (!std::isfinite(si))
        return inputError(
            say(CORE_TR("core", "“{1}” is too large to compute with; enter a value below 1e308."), plain));
    return si;
}

std::string writeQuantity(double si, std::string_view unit, int digits)
{
    const std::string number = writeShort(toUnit(si, unit), digits);
    if (unit.empty() || unit == "1") return number;
    // "18.3e6 cells/mL" rather than "18.3 1e6 cells/mL"
    if (startsWith(unit, "1e") && number.find('e') == std::string::npos) return number + std::string(unit.substr(1));
    return number + " " + std::string(unit);
}

std::optional<std::string> unitIn(std::string_view text)
{
    const std::string plain = plainText(text);
    Result<std::pair<double, std::string>> parts = splitQuantity(plain, "1");
    if (!parts) return std::nullopt;
    return std::move(parts->second);
}

std::string siUnitOf(std::string_view unit)
{
    for (const ChoiceRow& row : choiceTable())
        if (row.siUnit == unit || std::find(row.choices.begin(), row.choices.end(), unit) != row.choices.end())
            return row.siUnit;
    return {};
}

std::vector<std::string> unitChoices(std::string_view siUnit)
{
    const std::string own(siUnit.empty() ? "1" : siUnit);
    const ChoiceRow* row = choiceRow(siUnit);
    std::vector<std::string> choices = row ? row->choices : std::vector<std::string>();
    if (std::find(choices.begin(), choices.end(), own) == choices.end()) choices.push_back(own);
    return choices;
}

std::string displayUnit(std::string_view siUnit)
{
    const ChoiceRow* row = choiceRow(siUnit);
    return row ? row->displayUnit : std::string(siUnit);
}

} // namespace titer::base
