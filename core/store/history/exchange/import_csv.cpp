// Rows are gathered by tag, and stored in pieces that make full chunks.
#include "core/store/history/exchange/import_csv.h"

#include "core/base/tables/xlsx.h"
#include "core/base/text.h"
#include "core/store/history/history_reader.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace titer::store {

namespace {

using base::CsvColumn;

constexpr std::size_t piece = 1 << 16; // samples of one tag that are stored at once
// Times that no clock can hold (thousands of years away) are no samples.
constexpr double longest = 9e12; // [s]

struct Gathered {
    std::size_t column = 0;
    std::optional<std::size_t> reported; // column
    std::int64_t tag = 0;
    std::vector<Point> points;
    std::int64_t corrected = 0;
};

std::optional<std::int64_t> microseconds(double seconds, std::int64_t origin)
{
    if (!(std::abs(seconds) < longest * 1e-3)) return std::nullopt;
    return origin + std::llround(seconds * 1e6);
}

std::optional<std::size_t> reportedColumn(const base::CsvLayout& layout, const std::string& name)
{
    for (std::size_t i = 0; i < layout.columns.size(); ++i)
        if (layout.columns[i].role == CsvColumn::Role::Reported && layout.columns[i].name == name + ".reported")
            return i;
    return std::nullopt;
}

// Tags that are there and will have another unit.
base::Done findOtherUnits(CsvImport& import, const std::string& source, const Historian& historian)
{
    base::Result<HistoryReader> reader = HistoryReader::open(historian.folder());
    const base::Result<std::vector<HistoryTag>> known = reader ? reader->tags() : reader.error();
    if (!known) return known.error();
    for (const CsvColumn& column : import.layout.columns)
        for (const HistoryTag& tag : *known) {
            if (column.role != CsvColumn::Role::Value || tag.source != source || tag.name != column.name) continue;
            if (tag.unit == column.unit) continue;
            import.otherUnits.push_back({tag, tag.unit});
            import.otherUnits.back().tag.unit = column.unit;
        }
    return base::done();
}

base::Result<std::vector<Gathered>> tagsOf(CsvImport& import, const std::string& source, Historian& historian)
{
    std::vector<Gathered> all;
    for (std::size_t i = 0; i < import.layout.columns.size(); ++i) {
        const CsvColumn& column = import.layout.columns[i];
        if (column.role != CsvColumn::Role::Value) continue;
        HistoryTag tag{.source = source, .name = column.name, .label = {}, .unit = column.unit};
        const base::Result<std::int64_t> id = historian.tag(tag);
        if (!id) return id.error();
        tag.id = *id;
        import.tags.push_back(tag);
        all.push_back({i, reportedColumn(import.layout, column.name), *id, {}, 0});
    }
    return all;
}

void gather(const base::CsvChunk& chunk, Gathered& gathered, CsvImport& import)
{
    const std::int64_t origin = chunk.begin.origin ? chunk.begin.origin->microseconds : 0;
    const std::vector<double>& values = chunk.columns[gathered.column];
    for (std::size_t row = 0; row < chunk.time.size(); ++row) {
        if (std::isnan(values[row])) continue;
        const std::optional<std::int64_t> drawn = microseconds(chunk.time[row], origin);
        if (!drawn) continue;
        std::int64_t known = *drawn;
        if (gathered.reported)
            known = std::max(known, microseconds(chunk.columns[*gathered.reported][row], origin).value_or(known));
        gathered.points.push_back({*drawn, known, values[row], connect::status::good});
        import.first = std::min(import.first, *drawn);
        import.last = std::max(import.last, *drawn);
    }
}

base::Done store(Gathered& gathered, CsvImport& import, Historian& historian)
{
    import.samples += std::int64_t(gathered.points.size());
    const std::int64_t before = historian.counts().corrected;
    base::Done done = historian.import(gathered.tag, gathered.points);
    gathered.corrected += historian.counts().corrected - before;
    gathered.points.clear();
    return done;
}

// The sheet as text; nothing where the file is no workbook.
base::Result<std::optional<std::string>> sheetOf(const ImportOrder& order, CsvImport& import, std::stop_token stop)
{
    if (!base::looksLikeWorkbook(order.path.string())) {
        if (order.sheet.empty()) return std::optional<std::string>();
        return base::Error{base::Code::Input, order.path.filename().string(),
                           base::say(CORE_TR("core", "The file is no workbook and has no sheet “{1}”."), order.sheet)};
    }
    base::Result<base::XlsxReader> reader = base::XlsxReader::open(order.path.string(), order.sheet);
    if (!reader) return reader.error();
    for (;;) {
        const base::Result<bool> all = reader->step();
        if (!all) return all.error();
        if (*all) break;
        if (stop.stop_requested()) {
            import.summary.stopped = true;
            return std::optional<std::string>();
        }
    }
    if (reader->sheets().size() > 1)
        import.understood.push_back(base::say(CORE_TR("core", "The sheet “{1}” is read; the workbook has {2}."),
                                              reader->sheet(), base::join(reader->sheets(), ", ")));
    return std::optional(reader->takeCsv());
}

base::CsvLayout layoutOf(const ImportOrder& order, const std::optional<std::string>& sheet, base::CsvOptions options)
{
    if (!sheet) return base::sniffCsvFile(order.path, options);
    constexpr std::size_t head = 256 * 1024;
    options.separator = ',';
    options.decimal = '.';
    const std::string_view text(*sheet);
    base::CsvLayout layout = base::sniffCsv(text.substr(0, head), text.size() <= head, options);
    for (base::Error& problem : layout.problems) problem.where = order.path.filename().string();
    return layout;
}

} // namespace

CsvImport importCsv(const ImportOrder& order, Historian& historian, const std::function<void(double)>& progress,
                    std::stop_token stop, base::Errors& errors, base::Notices& notices)
{
    CsvImport import;
    base::Result<std::optional<std::string>> sheet = sheetOf(order, import, stop);
    if (!sheet) errors = {sheet.error()};
    if (!sheet || import.summary.stopped) return import;
    import.layout = layoutOf(order, *sheet, order.options);
    import.stated = layoutOf(order, *sheet, {});
    errors = import.layout.problems;
    import.understood.insert(import.understood.end(), import.layout.understood.begin(), import.layout.understood.end());
    if (!errors.empty()) return import;
    base::Done may = findOtherUnits(import, order.source, historian);
    if (may && order.beforeStoring) may = order.beforeStoring(import);
    base::Result<std::vector<Gathered>> tags =
        may ? tagsOf(import, order.source, historian) : base::Result<std::vector<Gathered>>(may.error());
    if (!tags) {
        errors.push_back(tags.error());
        return import;
    }
    import.first = std::numeric_limits<std::int64_t>::max();
    import.last = std::numeric_limits<std::int64_t>::min();
    base::Done stored = base::done();
    const auto take = [&](const base::CsvChunk& chunk) {
        for (Gathered& gathered : *tags) {
            gather(chunk, gathered, import);
            if (stored && gathered.points.size() >= piece) stored = store(gathered, import, historian);
        }
        return stored.ok();
    };
    const base::CsvCallbacks callbacks{.sink = take, .progress = progress, .stop = stop};
    const base::Result<base::CsvSummary> summary =
        *sheet
            ? base::streamCsvText(std::move(**sheet), order.path.filename().string(), import.layout, callbacks, notices)
            : base::streamCsv(order.path, import.layout, callbacks, notices);
    for (Gathered& gathered : *tags)
        if (summary && stored && !gathered.points.empty()) stored = store(gathered, import, historian);
    for (std::size_t i = 0; i < tags->size(); ++i)
        if ((*tags)[i].corrected > 0) import.replaced.push_back({import.tags[i], (*tags)[i].corrected});
    if (import.samples == 0) import.first = import.last = 0;
    if (summary) import.summary = *summary;
    if (!summary) errors.push_back(summary.error());
    if (!stored) errors.push_back(stored.error());
    return import;
}

} // namespace titer::store
