// Tables of numbers over time in text files: what a file looks like is found out first
// (CsvLayout) and shown before anything is stored; then the file is streamed, however large it is.
#pragma once

#include "core/base/result.h"
#include "core/base/tables/csv_chunk.h"
#include "core/base/tables/csv_layout.h"

#include <filesystem>
#include <functional>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace titer::base {

// Finds out the layout from the first part of a file (256 KB serve). `wholeFile` says that nothing follows.
CsvLayout sniffCsv(std::string_view head, bool wholeFile, const CsvOptions& options = {});
CsvLayout sniffCsvFile(const std::filesystem::path& path, const CsvOptions& options = {});
// The same of a whole text in memory.
CsvLayout sniffCsvText(std::string_view text, const CsvOptions& options = {});

// [any] Streams a file block by block. Faults of single cells and lines are notices with line and column, at most a hundred of a
// kind; the others are counted. An error is a file that cannot be read at all.
Result<CsvSummary> streamCsv(const std::filesystem::path& path, const CsvLayout& layout, const CsvCallbacks& callbacks,
                             Notices& notices);
// The same from a place that an earlier chunk of the unchanged file began at. The summary counts from the file's beginning.
Result<CsvSummary> streamCsv(const std::filesystem::path& path, const CsvLayout& layout, const CsvPlace& from,
                             const CsvCallbacks& callbacks, Notices& notices);
// The same where a file is read from many places: `made` keeps the table that it was made (CsvLayout::made) for
// the next time, and is empty at first. It is that of one file, which must not change meanwhile.
Result<CsvSummary> streamCsv(const std::filesystem::path& path, const CsvLayout& layout, const CsvPlace& from,
                             const CsvCallbacks& callbacks, Notices& notices, std::string& made);
// The same of a whole text in memory, such as a sheet of a workbook; `name` stands in what is said of it.
Result<CsvSummary> streamCsvText(std::string text, const std::string& name, const CsvLayout& layout,
                                 const CsvCallbacks& callbacks, Notices& notices);

struct CsvTable {
    CsvLayout layout;
    CsvSummary summary;
    std::vector<double> time; // [s], ascending: rows that went backwards are put in order
    std::vector<std::vector<double>> columns;
};

// [any] The whole file at once, for those who need it all. On errors the table is empty.
CsvTable readCsv(const std::filesystem::path& path, const CsvOptions& options, Errors& errors, Notices& notices,
                 std::stop_token stop = {}, const std::function<void(double)>& progress = {});

} // namespace titer::base
