// Makes a format of how one table was read, so that the next file of its kind is read like it without being asked again.
#pragma once

#include "core/base/tables/csv.h"
#include "core/formats/content.h"
#include "core/formats/format.h"

namespace titer::formats {

struct FormatOrder {
    std::string id, label;
    std::string sheet = {};        // of a workbook; the first without it
    base::CsvOptions options = {}; // by which the table was read
};

// A format that knows this file among the others and reads the same samples of it as the reader of tables does, with the same values,
// units and times; an error with an empty `where` says what no format can determine. The zone of dates without one stays a matter of
// each import.
base::Result<Format> makeFormat(const Content& content, const FormatOrder& order, const FormatList& others);

} // namespace titer::formats
