// One of several tables of a file.
#pragma once

#include <cstdint>
#include <string>

namespace titer::base {

struct TitledTable {
    std::string title;
    std::string text;           // in UTF-8, from its names on
    std::string source;         // what notices call it: the file, or a sheet
    std::int64_t firstLine = 1; // of the text in its source
    bool hasRows = true;
    bool showsTitle = true; // in front of the names of its columns
};

} // namespace titer::base
