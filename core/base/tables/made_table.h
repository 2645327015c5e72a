// A file that is rewritten as a table over time before it is read: the curves of a chromatography system, for example.
#pragma once

#include "core/base/tables/csv_layout.h"
#include "core/base/tables/plain_table.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace titer::base {

struct MadeTable {
    std::string text;   // in UTF-8; empty where there is a fault
    CsvOptions options; // how it is read
    std::vector<Sentence> understood;
    std::vector<Sentence> leftOut;   // what of the file could not be read
    std::vector<std::string> tables; // CsvLayout::tables
    std::vector<std::string> names;  // of the file's table, as it stands there; empty where it has none
    std::vector<std::string> keys;   // CsvLayout::keys
    bool isRun = false;              // of a chromatography system
    bool hasOthers = false;          // the file has several chromatograms, of which this is one
    std::optional<Error> fault;      // why it cannot be read
};

constexpr std::size_t allRows = std::size_t(-1);

// Nothing where the bytes are a table as they stand, or none. `wholeFile` says that nothing follows them; no more than
// `maxRows` rows are made, which serve to find out the layout.
std::optional<MadeTable> madeTable(std::string_view bytes, bool wholeFile, const CsvOptions& options,
                                   std::size_t maxRows = allRows);

// The same of a whole text that is no run of a chromatography system.
std::optional<MadeTable> madeOfTables(PlainText& text);

// Columns that may tell apart the rows of a long table for which no key is clear, should rows of one time have different values; `plain` is how
// it is read as it stands.
std::vector<std::string> keyCandidates(std::string_view bytes, const CsvOptions& options, const CsvLayout& plain);
// Whether the first part of a file shows a long table, all of whose keys must be known.
bool mayHoldKeys(std::string_view head, const CsvOptions& options, const CsvLayout& plain);

} // namespace titer::base
