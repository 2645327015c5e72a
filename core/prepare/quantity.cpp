#include "core/prepare/quantity.h"

#include "core/base/text.h"
#include "core/base/units/units.h"

#include <algorithm>

namespace titer::prepare {

double Quantity::si() const
{
    return base::fromUnit(value, unit);
}

std::string Quantity::text() const
{
    return base::writeNumber(value) + " " + stepName(unit);
}

std::string stepName(std::string_view name)
{
    // What a step says without quotes.
    const bool spoken = name == "*" || name == "linear" || name == "hold" || name == "by";
    const bool plain = !name.empty() && !spoken && std::none_of(name.begin(), name.end(), [](char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '"' || c == ',' || c == ';';
    });
    if (plain) return std::string(name);
    std::string word = "\"";
    for (const char c : name) word += c == '"' ? std::string("\"\"") : std::string(1, c);
    return word + "\"";
}

} // namespace titer::prepare
