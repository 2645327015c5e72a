// Keeps how a table is read as a format, so that the next file of its kind is read like it.
#pragma once

#include "core/connect/settings.h"
#include "core/formats/format.h"

namespace titer::app {

struct FormatWish {
    std::filesystem::path file; // that was read as a table
    std::string sheet = {};     // of a workbook
    std::string id, label = {}; // of the format
    connect::Settings reading;  // options of import; others are passed over
    std::string project = {};   // whose formats are known too
    bool ofProject = false;     // it is kept next to the project, else with those of the person
};

// Where it would lie.
std::filesystem::path formatFileOf(const FormatWish& wish);
// Whether a format of this id lies there already.
bool isFormatThere(const FormatWish& wish);
// The file that was written. Nothing is where no format can report how the file is read, or where one is there that may not be replaced.
base::Result<std::filesystem::path> keepFormat(const FormatWish& wish, bool replace);

} // namespace titer::app
