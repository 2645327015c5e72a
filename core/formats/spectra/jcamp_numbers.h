// The numbers of tables of JCAMP-DX: as they are (AFFN), packed, squeezed, as differences, and repeated (McDonald and Wilks 1988, Appl.
// Spectrosc. 42, 151, section 5.8).
#pragma once

#include <optional>
#include <string_view>
#include <vector>

namespace titer::formats {

struct JcampLine {
    double x = 0.0;
    std::vector<double> y = {};
    bool differs = false; // its last number stands as a difference: the next line begins with it once more
};

// A line "X Y Y Y ..."; missing ordinates ("?") are NaN. Nothing where it is no such line.
std::optional<JcampLine> readJcampLine(std::string_view line);

} // namespace titer::formats
