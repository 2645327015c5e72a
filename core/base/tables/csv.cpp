// What a table is found to be, and its reading from files, texts and curves.
#include "core/base/tables/csv.h"

#include "core/base/tables/csv_stream.h"
#include "core/base/tables/curve_file.h"
#include "core/base/tables/curve_table.h"
#include "core/base/tables/found_table.h"
#include "core/base/tables/made_table.h"
#include "core/base/tables/plain_table.h"
#include "core/base/tables/signal_file.h"
#include "core/base/text.h"

#include <algorithm>
#include <cerrno>
#include <fstream>
#include <sstream>

namespace titer::base {

namespace {

constexpr std::size_t headSize = 256 * 1024;
constexpr std::size_t maxHeadSize = 16 << 20; // where lines are very long
constexpr int minLines = 16;                  // of a head, by which columns are known
constexpr std::size_t sniffedRows = 20'000;   // of a table that curves become

// The table that was made and whose layout is known; `read` are the bytes of a file, or a whole text.
Result<std::string> tableText(std::string_view read, const std::string& name, const CsvLayout& layout, Notices& notices)
{
    std::optional<MadeTable> made = madeTable(read, true, *layout.made);
    if (!made || made->fault)
        return Error{Code::Input, name, say(CORE_TR("core", "The file was changed while it was read; open it again."))};
    for (Sentence& what : made->leftOut) notices.push_back({name, std::move(what)});
    return std::move(made->text);
}

// That of a file.
Result<std::string> tableText(const std::filesystem::path& path, const CsvLayout& layout, Notices& notices)
{
    const Result<std::string> bytes = readCurveBytes(path);
    return bytes ? tableText(*bytes, path.filename().string(), layout, notices) : Result<std::string>(bytes.error());
}

CsvLayout layoutOf(const MadeTable& made, bool whole, const CsvOptions& options)
{
    CsvLayout layout;
    if (made.fault)
        layout.problems.push_back(*made.fault);
    else
        layout = sniffPlain(made.text, whole, made.options);
    // What is understood of that table is nothing of the file.
    layout.understood = made.understood;
    layout.made = std::make_shared<const CsvOptions>(options);
    layout.isRun = made.isRun;
    layout.hasOtherRuns = made.hasOthers;
    layout.tables = made.tables;
    layout.keys = made.keys;
    return layout;
}

// Whether the first part of a file shows that all of it must be known.
bool needsAll(std::string_view head, const CsvLayout& layout, const CsvOptions& options, std::uintmax_t size)
{
    return !layout.made && size <= maxFoundSize &&
           (mayHoldTables(head, options, layout) || mayHoldKeys(head, options, layout));
}

} // namespace

CsvLayout sniffCsv(std::string_view head, bool wholeFile, const CsvOptions& options)
{
    // The layout of what was recorded shows in its first rows.
    const bool isResult = looksLikeResult(head);
    std::optional<MadeTable> made = tableOfCurves(head, wholeFile, options, isResult ? sniffedRows : allRows);
    if (!made) {
        PlainText text(head, wholeFile, options);
        if (wholeFile) made = madeOfTables(text);
        if (!made) {
            CsvLayout plain = text.layout();
            if (wholeFile) plain.keys = keyCandidates(head, options, plain);
            return plain;
        }
    }
    CsvLayout layout = layoutOf(*made, wholeFile && !isResult, options);
    layout.encoding = isResult ? Encoding::Utf8 : encodingOf(head, wholeFile);
    return layout;
}

CsvLayout sniffCsvFile(const std::filesystem::path& path, const CsvOptions& options)
{
    const auto placed = [&path](CsvLayout layout) {
        for (Error& problem : layout.problems) problem.where = path.filename().string();
        return layout;
    };
    if (isResultFile(path)) {
        const Result<std::string> bytes = readCurveBytes(path);
        if (bytes) return placed(sniffCsv(*bytes, true, options));
        CsvLayout layout;
        layout.problems.push_back(bytes.error());
        return placed(std::move(layout));
    }
    errno = 0;
    std::ifstream file(path, std::ios::binary);
    std::string head;
    std::ptrdiff_t lines = 0;
    while (file.good() && head.size() < maxHeadSize && (head.empty() || lines < minLines)) {
        const std::size_t begin = head.size();
        head.resize(begin + headSize);
        file.read(head.data() + begin, std::streamsize(headSize));
        head.resize(begin + std::size_t(std::max<std::streamsize>(file.gcount(), 0)));
        lines += std::count(head.begin() + std::ptrdiff_t(begin), head.end(), '\n');
    }
    if (!file.eof() && !file.good()) {
        CsvLayout layout;
        layout.problems.push_back(cannotReadFile(path));
        return layout;
    }
    if (const auto signal = signalOptions(head, file.eof(), path.filename().string(), options)) {
        CsvLayout layout = sniffCsv(head, file.eof(), *signal);
        layout.understood.push_back(say(CORE_TR("core", "Two columns without names are a signal that a chromatography "
                                                        "data system has exported: times in minutes, and the series "
                                                        "“{1}”, called after the file."),
                                        signal->names.back()));
        return placed(std::move(layout));
    }
    CsvLayout layout = sniffCsv(head, file.eof(), options);
    std::error_code gone; // somebody may remove it meanwhile: then it has the largest size
    if (!file.eof() && needsAll(head, layout, options, std::filesystem::file_size(path, gone))) {
        const Result<std::string> bytes = readCurveBytes(path);
        if (bytes) return placed(sniffCsv(*bytes, true, options));
    }
    if (!file.eof() && !layout.made) {
        file.clear();
        settleDates(file, layout);
    }
    return placed(std::move(layout));
}

CsvLayout sniffCsvText(std::string_view text, const CsvOptions& options)
{
    const std::string_view head = text.substr(0, headSize);
    if (head.size() == text.size()) return sniffCsv(text, true, options);
    CsvLayout layout = sniffCsv(head, false, options);
    if (needsAll(head, layout, options, text.size())) return sniffCsv(text, true, options);
    if (!layout.made && layout.unsureDates) {
        std::istringstream all{std::string(text)};
        settleDates(all, layout);
    }
    return layout;
}

Result<CsvSummary> streamCsv(const std::filesystem::path& path, const CsvLayout& layout, const CsvCallbacks& callbacks,
                             Notices& notices)
{
    return streamCsv(path, layout, CsvPlace{}, callbacks, notices);
}

Result<CsvSummary> streamCsv(const std::filesystem::path& path, const CsvLayout& layout, const CsvPlace& from,
                             const CsvCallbacks& callbacks, Notices& notices)
{
    std::string made;
    return streamCsv(path, layout, from, callbacks, notices, made);
}

Result<CsvSummary> streamCsv(const std::filesystem::path& path, const CsvLayout& layout, const CsvPlace& from,
                             const CsvCallbacks& callbacks, Notices& notices, std::string& made)
{
    if (!layout.problems.empty()) return layout.problems.front();
    if (layout.made) {
        if (made.empty()) {
            Result<std::string> text = tableText(path, layout, notices);
            if (!text) return text.error();
            made = *std::move(text);
        }
        return streamPlain(made, path.filename().string(), layout, from, callbacks, notices);
    }
    errno = 0;
    std::ifstream file(path, std::ios::binary);
    std::error_code ignored;
    const std::uintmax_t bytes = std::filesystem::file_size(path, ignored);
    const auto size = double(bytes);
    return CsvStream(path.filename().string(), size, layout, from, callbacks, notices).run(file, path);
}

Result<CsvSummary> streamCsvText(std::string text, const std::string& name, const CsvLayout& layout,
                                 const CsvCallbacks& callbacks, Notices& notices)
{
    if (!layout.problems.empty()) return layout.problems.front();
    if (layout.made) {
        const Result<std::string> table = tableText(text, name, layout, notices);
        return table ? streamPlain(*table, name, layout, {}, callbacks, notices) : Result<CsvSummary>(table.error());
    }
    const auto size = double(text.size());
    std::istringstream input(std::move(text));
    return CsvStream(name, size, layout, CsvPlace{}, callbacks, notices).run(input, name);
}

} // namespace titer::base
