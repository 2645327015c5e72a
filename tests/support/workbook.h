// Workbooks for tests: sound ones as a spreadsheet writes them, and archives of any content.
#pragma once

#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace titer::support {

struct DateCell {
    double days = 0.0;
    const char* format = "yyyy-mm-dd hh:mm";
};
using Cell = std::variant<std::monostate, double, std::string, DateCell>;

// One sheet with these rows, written by libxlsxwriter; a second one has those of `more` where it has a name.
bool writeWorkbook(const std::string& path, const std::vector<std::vector<Cell>>& rows, const char* sheet = "Results",
                   const std::vector<std::vector<Cell>>& more = {}, const char* second = nullptr);
// A zip archive with these parts, packed as tightly as can be.
bool writeZip(const std::string& path, const std::vector<std::pair<std::string, std::string>>& parts);
// What a part of an archive holds; empty where there is none.
std::string partOf(const std::string& path, const char* part);

} // namespace titer::support
