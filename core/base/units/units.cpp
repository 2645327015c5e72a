// The table of units, and the spellings that people paste.
//
// Decisions that the table and the reader carry:
// - Cells, particles, vector genomes and revolutions are counts and have no dimension, so "cells/mL" is 1/m3, "rpm" is
//   1/min and "pg/cell/d" is kg/s.
// - Da is a molar mass (1 g/mol), as proteins and membranes are described; Osm is a mole of particles.
// - A degree of temperature standing alone is a temperature with its offset. Inside a compound ("J/kg/°C") it is a
//   difference without offset, there K and dK are the same, and a compound that is a plain temperature is refused.
// - "a" is a year of 365 d, as plants and money count it. "year" and "month" are no units, since tables have columns of that name.
// - Each currency is a base of its own ("USD", also "kUSD" and "MUSD"): one never becomes another but by a rate that a person states.
// - "a/b c" is refused, since people mean both a/(b c) and (a/b) c by it.
#include "core/base/units/units.h"

#include "core/base/not_available.h"
#include "core/base/text.h"
#include "core/base/units/unit_symbols.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <iterator>
#include <string>
#include <unordered_map>
#include <vector>

namespace titer::base {

namespace {

constexpr Dimension dimension(int kg, int m = 0, int s = 0, int K = 0, int mol = 0, int A = 0)
{
    using E = signed char;
    return {{E(kg), E(m), E(s), E(K), E(mol), E(A)}};
}

constexpr Dimension one = dimension(0);
constexpr Dimension mass = dimension(1);
constexpr Dimension length = dimension(0, 1);
constexpr Dimension volume = dimension(0, 3);
constexpr Dimension duration = dimension(0, 0, 1);
constexpr Dimension perTime = dimension(0, 0, -1);
constexpr Dimension temperature = dimension(0, 0, 0, 1);
constexpr Dimension amount = dimension(0, 0, 0, 0, 1);
constexpr Dimension molarity = dimension(0, -3, 0, 0, 1);
constexpr Dimension catalysis = dimension(0, 0, -1, 0, 1); // U: 1 µmol/min of an enzyme
constexpr Dimension molarMass = dimension(1, 0, 0, 0, -1);
constexpr Dimension pressure = dimension(1, -1, -2);
constexpr Dimension viscosity = dimension(1, -1, -1);
constexpr Dimension energy = dimension(1, 2, -2);
constexpr Dimension power = dimension(1, 2, -3);
constexpr Dimension current = dimension(0, 0, 0, 0, 0, 1);
constexpr Dimension conductance = dimension(-1, -2, 3, 0, 0, 2);
constexpr Dimension charge = dimension(0, 0, 1, 0, 0, 1);
constexpr Dimension voltage = dimension(1, 2, -3, 0, 0, -1);
constexpr Dimension airSaturation = {{0, 0, 0, 0, 0, 0, 1}};
constexpr Dimension turbidity = {{0, 0, 0, 0, 0, 0, 0, 1}};
constexpr Dimension difference = {{0, 0, 0, 0, 0, 0, 0, 0, 1}};

struct Row {
    const char* symbol;
    Dimension dimension;
    double factor;
    double offset = 0.0;
};

// The one table. Micro is spelled "u" here; "µ" and "μ" are read as "u".
constexpr Row table[] = {
    {"kg", mass, 1.0},
    {"g", mass, 1e-3},
    {"mg", mass, 1e-6},
    {"ug", mass, 1e-9},
    {"ng", mass, 1e-12},
    {"pg", mass, 1e-15},
    {"fg", mass, 1e-18},
    {"t", mass, 1e3},
    {"m", length, 1.0},
    {"dm", length, 1e-1},
    {"cm", length, 1e-2},
    {"mm", length, 1e-3},
    {"um", length, 1e-6},
    {"nm", length, 1e-9},
    {"km", length, 1e3},
    {"L", volume, 1e-3},
    {"l", volume, 1e-3},
    {"hL", volume, 1e-1},
    {"dL", volume, 1e-4},
    {"mL", volume, 1e-6},
    {"ml", volume, 1e-6},
    {"uL", volume, 1e-9},
    {"ul", volume, 1e-9},
    {"nL", volume, 1e-12},
    {"pL", volume, 1e-15},
    {"fL", volume, 1e-18},
    {"s", duration, 1.0},
    {"sec", duration, 1.0},
    {"ms", duration, 1e-3},
    {"us", duration, 1e-6},
    {"min", duration, 60.0},
    {"h", duration, 3600.0},
    {"hr", duration, 3600.0},
    {"hour", duration, 3600.0},
    {"hours", duration, 3600.0},
    {"d", duration, 86400.0},
    {"day", duration, 86400.0},
    {"days", duration, 86400.0},
    {"week", duration, 604800.0},
    {"weeks", duration, 604800.0},
    {"a", duration, 31536000.0},
    {"Hz", perTime, 1.0},
    {"rpm", perTime, 1.0 / 60.0},
    {"vvm", perTime, 1.0 / 60.0},
    {"vvd", perTime, 1.0 / 86400.0},
    {"K", temperature, 1.0},
    {"°C", temperature, 1.0, 273.15},
    {"degC", temperature, 1.0, 273.15},
    {"°F", temperature, 5.0 / 9.0, 459.67 * 5.0 / 9.0},
    {"degF", temperature, 5.0 / 9.0, 459.67 * 5.0 / 9.0},
    {"dK", difference, 1.0},
    {"d°C", difference, 1.0},
    {"mol", amount, 1.0},
    {"kmol", amount, 1e3},
    {"mmol", amount, 1e-3},
    {"umol", amount, 1e-6},
    {"nmol", amount, 1e-9},
    {"pmol", amount, 1e-12},
    {"fmol", amount, 1e-15},
    {"Osm", amount, 1.0},
    {"mOsm", amount, 1e-3},
    {"M", molarity, 1e3},
    {"mM", molarity, 1.0},
    {"uM", molarity, 1e-3},
    {"nM", molarity, 1e-6},
    {"pM", molarity, 1e-9},
    {"U", catalysis, 1e-6 / 60.0},
    {"mU", catalysis, 1e-9 / 60.0},
    {"kU", catalysis, 1e-3 / 60.0},
    {"kat", catalysis, 1.0},
    {"Da", molarMass, 1e-3},
    {"kDa", molarMass, 1.0},
    {"MDa", molarMass, 1e3},
    {"Pa", pressure, 1.0},
    {"mPa", pressure, 1e-3},
    {"hPa", pressure, 1e2},
    {"kPa", pressure, 1e3},
    {"MPa", pressure, 1e6},
    {"bar", pressure, 1e5},
    {"mbar", pressure, 1e2},
    {"psi", pressure, 6894.757293168361},
    {"atm", pressure, 101325.0},
    {"mmHg", pressure, 133.322387415},
    {"P", viscosity, 0.1},
    {"cP", viscosity, 1e-3},
    {"N", dimension(1, 1, -2), 1.0},
    {"J", energy, 1.0},
    {"kJ", energy, 1e3},
    {"MJ", energy, 1e6},
    {"cal", energy, 4.184},
    {"kcal", energy, 4184.0},
    {"kWh", energy, 3.6e6},
    {"W", power, 1.0},
    {"mW", power, 1e-3},
    {"kW", power, 1e3},
    {"A", current, 1.0},
    {"mA", current, 1e-3},
    {"uA", current, 1e-6},
    {"nA", current, 1e-9},
    {"pA", current, 1e-12},
    {"uC", charge, 1e-6}, // C alone is a degree
    {"nC", charge, 1e-9},
    {"V", voltage, 1.0},
    {"mV", voltage, 1e-3},
    {"uV", voltage, 1e-6},
    {"S", conductance, 1.0},
    {"mS", conductance, 1e-3},
    {"uS", conductance, 1e-6},
    {"x g", dimension(0, 1, -2), 9.80665},
    {"xg", dimension(0, 1, -2), 9.80665},
    {"LMH", dimension(0, 1, -1), 1e-3 / 3600.0},
    {"% air", airSaturation, 1.0},
    {"%air", airSaturation, 1.0},
    {"% a.s.", airSaturation, 1.0},
    {"NTU", turbidity, 1.0},
    {"FNU", turbidity, 1.0},
    {"%", one, 1e-2},
    {"ppm", one, 1e-6},
    {"ppb", one, 1e-9},
    {"pH", one, 1.0},
    {"CV", one, 1.0}, // volumes of a packed column
    {"AU", one, 1.0},
    {"mAU", one, 1e-3},
    {"OD", one, 1.0},
    {"cell", one, 1.0},
    {"cells", one, 1.0},
    {"particle", one, 1.0},
    {"particles", one, 1.0},
    {"vg", one, 1.0},
    {"vp", one, 1.0},
    {"copies", one, 1.0},
    {"capsids", one, 1.0},
    {"rev", one, 1.0},
};

struct MoneyPrefix {
    std::string_view letters;
    double factor;
};
constexpr MoneyPrefix moneyPrefixes[] = {{"", 1.0}, {"k", 1e3}, {"M", 1e6}};

struct Money {
    Dimension dimension;
    std::array<std::string, std::size(moneyPrefixes)> symbols;
};

// Each currency of the bases; kept for the life of the process, since symbols are found by what views them.
const std::vector<Money>& currencies()
{
    static const std::vector<Money> all = [] {
        std::vector<Money> made;
        for (std::size_t base = firstCurrencyIndex; base < baseCount; ++base) {
            Money& money = made.emplace_back();
            money.dimension.exponents[base] = 1;
            for (std::size_t i = 0; i < std::size(moneyPrefixes); ++i)
                money.symbols[i] = std::string(moneyPrefixes[i].letters) + std::string(baseSymbols[base]);
        }
        return made;
    }();
    return all;
}

struct Spelling {
    std::string_view from;
    std::string_view to;
};

// What people paste, in the letters of the table.
constexpr Spelling spellings[] = {
    {"µ", "u"}, {"μ", "u"}, {"℃", "°C"}, {"℉", "°F"},     {"º", "°"},      {"−", "-"},      {"–", "-"}, {"×", "x"},
    {"·", "*"}, {"⋅", "*"}, {"∙", "*"},  {"\u00a0", " "}, {"\u202f", " "}, {"\u2009", " "}, {"⁄", "/"},
};
constexpr Spelling superscripts[] = {
    {"⁰", "0"}, {"¹", "1"}, {"²", "2"}, {"³", "3"}, {"⁴", "4"}, {"⁵", "5"},
    {"⁶", "6"}, {"⁷", "7"}, {"⁸", "8"}, {"⁹", "9"}, {"⁻", "-"}, {"⁺", "+"},
};

template <std::size_t N> const Spelling* spelledAt(const Spelling (&list)[N], std::string_view text)
{
    for (const Spelling& entry : list)
        if (startsWith(text, entry.from)) return &entry;
    return nullptr;
}

std::string normalised(std::string_view text)
{
    std::string plain;
    bool raised = false;
    while (!text.empty()) {
        // All that is spelled otherwise begins beyond ASCII.
        if (static_cast<unsigned char>(text.front()) < 0x80) {
            raised = false;
            plain += text.front();
            text.remove_prefix(1);
            continue;
        }
        if (const Spelling* raisedSign = spelledAt(superscripts, text)) {
            if (!raised) plain += '^';
            raised = true;
            plain += raisedSign->to;
            text.remove_prefix(raisedSign->from.size());
            continue;
        }
        raised = false;
        const Spelling* entry = spelledAt(spellings, text);
        plain += entry ? entry->to : text.substr(0, 1);
        text.remove_prefix(entry ? entry->from.size() : 1);
    }
    return std::string(trimmed(plain));
}

// The unit of an already normalised text.
std::optional<Unit> readUnit(std::string_view text)
{
    constexpr std::size_t maxLength = 80;
    if (text.empty() || text == "1") return Unit{};
    if (text.size() > maxLength) return std::nullopt;
    if (const Unit* unit = findSymbol(text)) return *unit;
    return readCompound(text);
}

} // namespace

const Unit* findSymbol(std::string_view symbol)
{
    static const auto units = [] {
        std::unordered_map<std::string_view, Unit> map;
        for (const Row& row : table) map.emplace(row.symbol, Unit{row.dimension, row.factor, row.offset});
        for (const Money& money : currencies())
            for (std::size_t i = 0; i < std::size(moneyPrefixes); ++i)
                map.emplace(money.symbols[i], Unit{money.dimension, moneyPrefixes[i].factor, 0.0});
        return map;
    }();
    const auto found = units.find(symbol);
    return found == units.end() ? nullptr : &found->second;
}

std::optional<Unit> findUnit(std::string_view symbol)
{
    constexpr std::size_t maxLength = 200; // before superscripts and special signs are spelled out
    if (symbol.size() > maxLength) return std::nullopt;
    if (const Unit* plain = findSymbol(symbol)) return *plain;
    return readUnit(normalised(symbol));
}

Dimension dimensionOfUnit(std::string_view symbol)
{
    const std::optional<Unit> known = findUnit(symbol);
    return known ? known->dimension : Dimension();
}

Dimension perTime(Dimension dimension)
{
    constexpr std::size_t time = 2;
    dimension.exponents[time] = static_cast<signed char>(dimension.exponents[time] - 1);
    return dimension;
}

bool isCurrency(std::string_view code)
{
    return std::find(std::begin(baseSymbols) + firstCurrencyIndex, std::end(baseSymbols), code) !=
           std::end(baseSymbols);
}

std::optional<std::string> currencyOf(const Dimension& dimension)
{
    std::optional<std::string> code;
    for (std::size_t base = firstCurrencyIndex; base < baseCount; ++base) {
        if (dimension.exponents[base] == 0) continue;
        if (code) return std::nullopt;
        code = std::string(baseSymbols[base]);
    }
    return code;
}

bool sameDimension(std::string_view a, std::string_view b)
{
    const std::optional<Unit> first = findUnit(a);
    const std::optional<Unit> second = findUnit(b);
    return first && second && first->dimension == second->dimension;
}

double toUnit(double si, std::string_view unit)
{
    const std::optional<Unit> found = findUnit(unit);
    assert(found);
    return found ? found->fromSi(si) : notAvailable;
}

double fromUnit(double value, std::string_view unit)
{
    const std::optional<Unit> found = findUnit(unit);
    assert(found);
    return found ? found->toSi(value) : notAvailable;
}

} // namespace titer::base
