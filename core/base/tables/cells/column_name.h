// What stands above a column: a name and its unit.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace titer::base {

struct ColumnName {
    std::string name;
    std::string unit; // as findUnit reads it, a form of clock times, else as written; empty without
};

// As writtenUnit(), of what stands next to a name: in a temperature C and F are degrees.
std::string unitBeside(std::string_view name, std::string_view writing);

// Whether names are written as quantity/unit ("T/°C", ISO 80000-1:2022, 7.2; DIN 1313), which the clear ones of a heading say of the others.
bool areQuotients(std::span<const std::string> names);
// "pH [1]" -> "pH", "1"; round brackets count only around a known unit. With `quotients` also "c/g/L", which is "c" in g/L.
ColumnName columnName(std::string_view text, bool quotients);

} // namespace titer::base
