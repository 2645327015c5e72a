// What a table is found to be, and its reading from files, texts and curves.
#include "core/base/tables/csv.h"

#include "core/base/tables/csv_head.h"
#include "core/base/tables/csv_stream.h"
#include "core/base/tables/curve_file.h"
#include "core/base/tables/curve_table.h"
#include "core/base/text.h"

#include <algorithm>
#include <cerrno>
#include <fstream>
#include <sstream>
#include <streambuf>

namespace titer::base {

namespace {

constexpr std::size_t headSize = 256 * 1024;
constexpr std::size_t maxHeadSize = 16 << 20; // where lines are very long
constexpr int minLines = 16;                  // of a head, by which columns are known
constexpr std::size_t sniffedRows = 20'000;   // of a table that curves become

// The order of day and month by all rows, where the first ones do not determine it.
void settleDates(std::istream& input, CsvLayout& layout)
{
    if (!layout.unsureDates || !layout.problems.empty()) return;
    DateOrders orders;
    Notices unheard;
    CsvStream({}, 0.0, layout, {}, {}, unheard).evaluateDates(input, orders);
    CsvColumn& time = layout.columns[std::size_t(layout.timeColumn)];
    layout.unsureDates = orders.known(time.dates) == DateOrders::Known::No;
    layout.dates = datesOf(orders);
    if (layout.unsureDates)
        layout.problems.push_back(
            {Code::Input,
             {},
             say(CORE_TR("core", "Day and month in column “{1}” cannot be distinguished; specify whether the day or "
                                 "the month comes first."),
                 time.name)});
    else if (time.dates == DateOrder::DayFirst)
        layout.understood.push_back(say(CORE_TR("core", "In its dates the day comes before the month.")));
    else
        layout.understood.push_back(say(CORE_TR("core", "In its dates the month comes before the day.")));
}

// A text as it stands, without a copy, as a stream that goes to any place.
class TextBuffer : public std::streambuf {
public:
    explicit TextBuffer(std::string_view text)
    {
        char* begin = const_cast<char*>(text.data()); // never written to
        setg(begin, begin, begin + text.size());
    }

protected:
    pos_type seekpos(pos_type place, std::ios_base::openmode) override
    {
        if (place < 0 || place > egptr() - eback()) return pos_type(off_type(-1));
        setg(eback(), eback() + off_type(place), egptr());
        return place;
    }
};

Result<CsvSummary> streamTable(std::string_view text, const std::string& name, const CsvLayout& layout,
                               const CsvPlace& from, const CsvCallbacks& callbacks, Notices& notices)
{
    CsvLayout own = layout;
    own.encoding = Encoding::Utf8;
    TextBuffer buffer(text);
    std::istream input(&buffer);
    return CsvStream(name, double(text.size()), own, from, callbacks, notices).run(input, name);
}

// The table of curves whose layout is known; `read` are the bytes of a file, or a whole text.
Result<std::string> tableText(std::string_view read, const std::string& name, const CsvLayout& layout, Notices& notices)
{
    std::optional<CurveTable> curves = tableOfCurves(read, true, *layout.curves);
    if (!curves || curves->fault)
        return Error{Code::Input, name, say(CORE_TR("core", "The file was changed while it was read; open it again."))};
    for (Sentence& what : curves->leftOut) notices.push_back({name, std::move(what)});
    return std::move(curves->text);
}

// That of a file.
Result<std::string> tableText(const std::filesystem::path& path, const CsvLayout& layout, Notices& notices)
{
    const Result<std::string> bytes = readCurveBytes(path);
    return bytes ? tableText(*bytes, path.filename().string(), layout, notices) : Result<std::string>(bytes.error());
}

CsvLayout sniffTable(std::string_view head, bool wholeFile, const CsvOptions& options)
{
    CsvLayout layout;
    layout.encoding = encodingOf(head, wholeFile);
    const bool wide = layout.encoding == Encoding::Utf16Le || layout.encoding == Encoding::Utf16Be;
    const std::string text = wide ? decoded(head, layout.encoding) : std::string();
    const CsvHead lines = readCsvHead(wide ? std::string_view(text) : head, wholeFile, options, layout);
    if (layout.problems.empty()) readCsvColumns(lines, options, layout);
    if (wholeFile && layout.unsureDates) {
        std::istringstream input{std::string(head)};
        settleDates(input, layout);
    }
    return layout;
}

// Of the curves of a chromatography system, as the table that they become.
CsvLayout layoutOf(const CurveTable& curves, bool whole, const CsvOptions& options)
{
    CsvLayout layout;
    if (curves.fault)
        layout.problems.push_back(*curves.fault);
    else
        layout = sniffTable(curves.text, whole, curves.options);
    // What is understood of that table is nothing of the file.
    layout.understood = curves.understood;
    layout.curves = std::make_shared<const CsvOptions>(options);
    layout.hasOtherRuns = curves.hasOthers;
    return layout;
}

} // namespace

CsvLayout sniffCsv(std::string_view head, bool wholeFile, const CsvOptions& options)
{
    // The layout of what was recorded shows in its first rows.
    const bool isResult = looksLikeResult(head);
    const std::optional<CurveTable> curves = tableOfCurves(head, wholeFile, options, isResult ? sniffedRows : allRows);
    if (!curves) return sniffTable(head, wholeFile, options);
    CsvLayout layout = layoutOf(*curves, wholeFile && !isResult, options);
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
    CsvLayout layout = sniffCsv(head, file.eof(), options);
    if (!file.eof() && !layout.curves) {
        file.clear();
        settleDates(file, layout);
    }
    return placed(std::move(layout));
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
    if (layout.curves) {
        if (made.empty()) {
            Result<std::string> text = tableText(path, layout, notices);
            if (!text) return text.error();
            made = *std::move(text);
        }
        return streamTable(made, path.filename().string(), layout, from, callbacks, notices);
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
    if (layout.curves) {
        const Result<std::string> table = tableText(text, name, layout, notices);
        return table ? streamTable(*table, name, layout, {}, callbacks, notices) : Result<CsvSummary>(table.error());
    }
    const auto size = double(text.size());
    std::istringstream input(std::move(text));
    return CsvStream(name, size, layout, CsvPlace{}, callbacks, notices).run(input, name);
}

} // namespace titer::base
