// titer-cli historian export: what a store holds, as a recording.
#include "app/cli/common/arguments.h"
#include "app/cli/common/command.h"
#include "app/cli/common/console.h"
#include "app/cli/common/long_work.h"
#include "app/cli/common/output_file.h"
#include "app/cli/common/output_stream.h"
#include "app/cli/historian/history_window.h"
#include "core/base/text.h"
#include "core/store/history/exchange/export_csv.h"
#include "core/store/history/exchange/export_xlsx.h"

#include <algorithm>
#include <limits>

namespace titer::cli {

namespace {

using store::ExportOrder;
using store::HistoryReader;
using store::HistoryTag;

// Those that are named, else all.
base::Result<std::vector<HistoryTag>> chosenTags(const Arguments& arguments, HistoryReader& reader)
{
    const std::vector<std::string> names = arguments.values("--tag");
    if (names.empty()) return reader.tags();
    std::vector<HistoryTag> tags;
    for (const std::string& name : names) {
        base::Result<HistoryTag> tag = namedTag(reader, name);
        if (!tag) return tag.error();
        tags.push_back(std::move(*tag));
    }
    return tags;
}

base::Result<ExportOrder> readOrder(const Arguments& arguments, const std::string& folder, HistoryReader& reader)
{
    base::Result<std::vector<HistoryTag>> tags = chosenTags(arguments, reader);
    if (!tags) return tags.error();
    HistoryWindow whole{std::numeric_limits<std::int64_t>::max(), std::numeric_limits<std::int64_t>::min()};
    for (const HistoryTag& tag : *tags) {
        const base::Result<HistoryReader::Extent> extent = reader.extent(tag.id);
        if (!extent) return extent.error();
        if (extent->count == 0) continue;
        whole.from = std::min(whole.from, extent->first);
        whole.to = std::max(whole.to, extent->last + 1);
    }
    if (whole.to < whole.from) whole = {0, 1};
    const base::Result<HistoryWindow> window = readWindow(arguments, folder, whole);
    if (!window) return window.error();
    return ExportOrder{std::move(*tags), window->from, window->to};
}

base::Result<std::int64_t> writeText(HistoryReader& reader, const ExportOrder& order, const std::string& path,
                                     std::stop_token stop)
{
    OutputStream output(path);
    if (const base::Done opened = output.open(); !opened) return opened.error();
    const base::Result<std::int64_t> samples =
        store::exportCsv(reader, order, [&](std::string_view text) { return output.write(text); }, stop);
    if (!samples) return samples;
    if (const base::Done written = output.commit(); !written) return written.error();
    return samples;
}

int exportStore(const Arguments& arguments)
{
    const std::string folder = storeFolder(arguments), path = arguments.value("--output").value_or("-");
    if (folder.empty()) return usageError(arguments.command(), "give the location of the data with --store");
    LongWork work("Exporting");
    base::Result<HistoryReader> reader = HistoryReader::open(folder);
    const base::Result<ExportOrder> order = reader ? readOrder(arguments, folder, *reader) : reader.error();
    if (!order) {
        printError(order.error(), folder);
        return exitError;
    }
    if (const base::Done can = canWrite(arguments, path); !can) {
        printError(can.error(), path);
        return exitError;
    }
    const bool workbook = base::endsWith(base::lowerAscii(path), ".xlsx");
    const base::Result<std::int64_t> samples =
        workbook ? store::exportXlsx(*reader, *order, path, TITER_VERSION, work.token())
                 : writeText(*reader, *order, path, work.token());
    work.clear();
    for (const HistoryTag& tag : order->tags)
        if (const base::Done looked = reader->lookForOtherUnits(tag); !looked) printError(looked.error(), folder);
    printNotices(reader->takeNotices(), folder);
    if (!samples) {
        printError(samples.error(), path);
        return exitError;
    }
    if (path == "-") return exitDone;
    if (arguments.json()) {
        base::Json json = base::Json::object();
        json["file"] = path;
        json["samples"] = *samples;
        json["tags"] = std::int64_t(order->tags.size());
        printJson(json);
    } else {
        print("Wrote " + std::to_string(*samples) + " samples to " + path + "\n");
    }
    return exitDone;
}

constexpr auto historianExportOptions = [] {
    std::array<Option, windowOptions.size() + 2> all{};
    std::copy(windowOptions.begin(), windowOptions.end(), all.begin());
    all[windowOptions.size()] = {
        .name = "--tag", .value = "T", .help = "TAG or SOURCE/TAG; default: all", .many = true};
    all[windowOptions.size() + 1] = {.name = "--output",
                                     .value = "FILE",
                                     .help = ".xlsx or CSV; default: standard output",
                                     .brief = "-o",
                                     .output = true};
    return all;
}();

} // namespace

const Command historianExport{
    .name = "historian export",
    .summary = "Write the contents of a store as a recording (CSV, XLSX)",
    .options = historianExportOptions,
    .about =
        "Values in the unit in which they were recorded. TAG.reported is when a sample was reported, if that was\n"
        "a second later or more, TAG.status its quality where one was not good: one that was bad has no value.\n"
        "Importing the file again gives the same samples, of states where they change. A workbook has dates in\n"
        "milliseconds, before them a text where times are finer; it keeps 16 digits and 1,048,576 rows at most, and "
        "no\n"
        "formula.",
    .example = "titer-cli historian export --store plant.history --batch B-0417 --tag pH --tag glucose -o b-0417.csv",
    .run = exportStore};

} // namespace titer::cli
