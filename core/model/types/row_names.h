// Holds together a table and the enum that gives its rows their places: an enumerator bears the key of its row, FluxDecay "flux_decay". A row
// or an enumerator that is swapped, missing, added or renamed on one side alone does not compile:
//   static_assert(model::namesRows<Variable>(variables));
// Where names would clash, a key figure has Kpi before its key, a set-point Set, an event On, and a port has Port behind it. An enumerator
// that begins with a small letter ends the list: it is their count.
#pragma once

#include "core/model/types/specs.h"

#include <array>
#include <cstddef>
#include <span>
#include <string_view>

namespace titer::model {

// An enumerator as it is written; of a value without one "".
template <auto value> consteval std::string_view enumeratorName()
{
    // As g++ and clang write it: "[with auto value = titer::unitops::Ufdf::Ph; ...]", or "(titer::unitops::Ufdf::Variable)20".
    std::string_view text = __PRETTY_FUNCTION__;
    text.remove_prefix(text.find("value = "));
    text = text.substr(0, text.find_first_of(";]"));
    text.remove_prefix(text.rfind(':') + 1);
    return text.find(')') == text.npos ? text : "";
}

// Whether a name has the letters and digits of a key.
constexpr bool spells(std::string_view name, std::string_view key)
{
    std::size_t at = 0;
    for (const char c : key) {
        if (c == '_' || c == '.') continue;
        if (at == name.size()) return false;
        const char n = name[at++];
        if (c != (n >= 'A' && n <= 'Z' ? char(n - 'A' + 'a') : n)) return false;
    }
    return at == name.size();
}

constexpr bool namesKey(std::string_view name, std::string_view key)
{
    for (const std::string_view before : {"", "Kpi", "Set", "On"})
        if (name.starts_with(before) && spells(name.substr(before.size()), key)) return true;
    return name.ends_with("Port") && spells(name.substr(0, name.size() - 4), key);
}

constexpr std::string_view keyOf(const char* row)
{
    return row;
}
constexpr std::string_view keyOf(const auto& row)
{
    if constexpr (requires { row.name; })
        return row.name;
    else
        return row.key;
}

// Whether the enumerators name all rows in their order, from row `i` on.
template <class Enum, int i = 0> consteval bool namesRows(const auto& rows)
{
    constexpr std::string_view name = enumeratorName<Enum(i)>();
    if constexpr (name.empty() || (name[0] >= 'a' && name[0] <= 'z'))
        return i == std::size(rows);
    else
        return i < std::size(rows) && namesKey(name, keyOf(rows[i])) && namesRows<Enum, i + 1>(rows);
}

// Ports are counted per direction.
template <class Enum, std::size_t count> consteval bool namesRows(const PortSpec (&ports)[count], Direction direction)
{
    std::array<PortSpec, count> own{};
    std::size_t size = 0;
    for (const PortSpec& port : ports)
        if (port.direction == direction) own[size++] = port;
    return namesRows<Enum>(std::span<const PortSpec>(own.data(), size));
}

} // namespace titer::model
