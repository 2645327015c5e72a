// The published figures of resources/reference, tables in CSV with a line of names, which the build embeds. Where they come from stands
// with the function that reads them.
#pragma once

#include <span>
#include <string_view>
#include <vector>

namespace titer::reference {

struct Table {
    std::string_view name;
    const char* text;
};

// By name: generated.
std::span<const Table> tables();

// The text of a table that there is.
const char* tableText(std::string_view name);
// Its rows below the names, in cells. They live as long as the program.
std::vector<std::vector<std::string_view>> rowsOf(std::string_view name);
// The same of a table that has nothing but numbers.
std::vector<std::vector<double>> numbersOf(std::string_view name);
// A cell that holds one.
double numberOf(std::string_view cell);

} // namespace titer::reference
