// A file of several tables is read whole; what is no such file stays as it was.
#include "core/store/history/exchange/import_text.h"

#include "core/base/tables/csv.h"
#include "core/base/tables/found/joined.h"
#include "core/base/tables/workbook/xlsx.h"
#include "core/base/text.h"

#include <algorithm>
#include <fstream>

namespace titer::store {

namespace {

using base::TitledTable;

std::string nameOf(const ImportOrder& order)
{
    return order.path.filename().string();
}

// Nothing where the reading was stopped.
base::Result<std::optional<TitledTable>> readSheet(const ImportOrder& order, base::XlsxReader& reader,
                                                   std::stop_token stop)
{
    for (;;) {
        const base::Result<bool> all = reader.step();
        if (!all) return all.error();
        if (stop.stop_requested()) return std::optional<TitledTable>();
        if (*all) break;
    }
    return std::optional(TitledTable{
        .title = reader.sheet(), .text = reader.takeCsv(), .source = nameOf(order) + ": " + reader.sheet()});
}

// The other sheets of a workbook of ordinary size; one that cannot be read is none like the first.
void addOtherSheets(const ImportOrder& order, const std::vector<std::string>& names, std::vector<TitledTable>& sheets,
                    std::stop_token stop)
{
    std::error_code fault;
    if (std::filesystem::file_size(order.path, fault) > base::maxJoinedSize || fault) return;
    for (const std::string& name : names) {
        if (name == sheets.front().title || sheets.size() >= base::maxSheets) continue;
        base::Result<base::XlsxReader> reader = base::XlsxReader::open(order.path.string(), name);
        if (!reader) continue;
        base::Result<std::optional<TitledTable>> sheet = readSheet(order, *reader, stop);
        if (sheet && *sheet) sheets.push_back(std::move(**sheet));
    }
}

// What the file states by itself; a table without a time states none.
base::CsvLayout statedBy(const std::vector<TitledTable>& tables, const ImportOrder& order, const ImportText& read)
{
    base::CsvOptions min; // without which it may not be read at all
    min.separator = order.options.separator;
    min.decimal = order.options.decimal;
    min.dates = order.options.dates;
    base::Notices unheard;
    const base::Result<base::JoinedTable> joined = base::joinTables(tables, min, unheard);
    if (joined) return layoutOf(order, {.text = joined->text, .zone = joined->zone}, joined->options);
    base::CsvLayout layout = layoutOf(order, read, read.options);
    layout.time = base::CsvLayout::Time::Unknown;
    return layout;
}

base::Result<ImportText> join(const std::vector<TitledTable>& tables, const ImportOrder& order, CsvImport& import,
                              base::Notices& notices)
{
    base::Result<base::JoinedTable> joined = base::joinTables(tables, order.options, notices);
    if (!joined) return joined.error();
    import.understood.insert(import.understood.end(), joined->understood.begin(), joined->understood.end());
    ImportText text{.text = std::move(joined->text), .options = std::move(joined->options), .zone = joined->zone};
    text.stated = statedBy(tables, order, text);
    return text;
}

base::Result<ImportText> readWorkbook(const ImportOrder& order, CsvImport& import, std::stop_token stop,
                                      base::Notices& notices)
{
    base::Result<base::XlsxReader> reader = base::XlsxReader::open(order.path.string(), order.sheet);
    if (!reader) return reader.error();
    const std::vector<std::string> names = reader->sheets();
    base::Result<std::optional<TitledTable>> first = readSheet(order, *reader, stop);
    if (!first) return first.error();
    std::vector<TitledTable> sheets;
    if (*first) sheets.push_back(std::move(**first));
    if (*first && order.sheet.empty() && names.size() > 1) addOtherSheets(order, names, sheets, stop);
    import.summary.stopped = stop.stop_requested();
    if (import.summary.stopped) return ImportText();
    base::putTimedFirst(sheets, order.options);
    const std::vector<TitledTable> alike = base::tablesLikeFirst(sheets, order.options);
    if (!alike.empty()) {
        base::reportSheets(base::titlesOf(alike), names, import.understood);
        return join(alike, order, import, notices);
    }
    if (names.size() > 1)
        import.understood.push_back(base::say(CORE_TR("core", "The sheet “{1}” is read; the sheets of the workbook "
                                                              "are {2}."),
                                              sheets.front().title, base::join(names, ", ")));
    return ImportText{.text = std::move(sheets.front().text), .options = order.options};
}

// The whole file, where it is not too large to be looked through.
std::optional<std::string> contentsOf(const ImportOrder& order)
{
    std::error_code fault;
    const std::uintmax_t size = std::filesystem::file_size(order.path, fault);
    if (fault || size > base::maxJoinedSize) return std::nullopt;
    std::ifstream file(order.path, std::ios::binary);
    std::string bytes(std::size_t(size), '\0');
    file.read(bytes.data(), std::streamsize(bytes.size()));
    bytes.resize(std::size_t(std::max<std::streamsize>(file.gcount(), 0)));
    return bytes;
}

} // namespace

base::CsvLayout layoutOf(const ImportOrder& order, const ImportText& text, base::CsvOptions options)
{
    if (!text.text) return base::sniffCsvFile(order.path, options);
    options.separator = ',';
    options.decimal = '.';
    base::CsvLayout layout = base::sniffCsvText(*text.text, options);
    for (base::Error& problem : layout.problems) problem.where = nameOf(order);
    layout.localDates |= text.zone.has_value();
    if (text.zone) layout.zone = *text.zone;
    return layout;
}

base::Result<ImportText> readImportText(const ImportOrder& order, CsvImport& import, std::stop_token stop,
                                        base::Notices& notices)
{
    ImportText text{.options = order.options};
    const bool isBook = base::looksLikeWorkbook(order.path.string());
    if (!isBook && !order.sheet.empty())
        return base::Error{
            base::Code::Input, nameOf(order),
            base::say(CORE_TR("core", "The file is not a workbook and has no sheet “{1}”."), order.sheet)};
    if (isBook) {
        base::Result<ImportText> sheet = readWorkbook(order, import, stop, notices);
        if (!sheet || sheet->stated || import.summary.stopped) return sheet;
        text = std::move(*sheet);
    }
    const std::optional<std::string> bytes = isBook ? std::nullopt : contentsOf(order);
    const bool isNamed = !order.options.table.empty() || order.options.namesLine > 0;
    if (isNamed || (!text.text && !bytes)) return text;
    const std::string& whole = text.text ? *text.text : *bytes;
    const base::CsvLayout first = layoutOf(order, text, order.options);
    const std::vector<TitledTable> tables = base::tablesIn(whole, first, nameOf(order));
    if (tables.empty()) return text;
    import.encoding = first.encoding;
    import.understood.push_back(base::reportTables(tables));
    return join(tables, order, import, notices);
}

} // namespace titer::store
