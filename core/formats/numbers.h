// Numbers as analysers write them, and what stands for none.
#pragma once

#include "core/formats/names.h"

#include <optional>
#include <string>
#include <string_view>

namespace titer::formats {

struct WrittenNumber {
    double value = 0.0;
    char beyond = 0; // '<' or '>': the value is a limit
};

// "4.25", "2.45E6", "< 0.2", "274 000", "98.2 %" where % is the unit. Nothing for a text next to a number, or digits grouped otherwise.
std::optional<WrittenNumber> readLabNumber(std::string_view cell, char decimal, std::string_view unit);
// Empty cells, "n.d.", "No Result", "#DIV/0!" and the like, and the words of a format.
bool isMissing(std::string_view cell, const Names& words);

// Reports the decimal sign of a file from its numbers.
class DecimalSigns {
public:
    void take(std::string_view cell);
    // The sign that numbers have; '.' where none has one.
    char reported() const { return m_commas > 0 && m_points == 0 ? ',' : '.'; }
    bool areMixed() const { return m_commas > 0 && m_points > 0; }
    // "1,234" and the like alone: a fraction, or thousands.
    bool isAmbiguous() const { return m_commas == 0 && m_points == 0 && m_either > 0; }

private:
    int m_commas = 0, m_points = 0, m_either = 0;
};

} // namespace titer::formats
