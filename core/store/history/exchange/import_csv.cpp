// A file is looked at, evaluated against what the store has, and read by its rows.
#include "core/store/history/exchange/import_csv.h"

#include "core/base/tables/csv.h"
#include "core/formats/plain_table.h"
#include "core/store/history/exchange/import_rows.h"
#include "core/store/history/exchange/import_text.h"
#include "core/store/history/exchange/lab_file.h"
#include "core/store/history/history_reader.h"
#include "core/store/history/kept_unit.h"

#include <algorithm>
#include <map>
#include <optional>
#include <utility>

namespace titer::store {

namespace {

using base::CsvColumn;

// Tags that are there and will have another unit.
base::Done findOtherUnits(CsvImport& import, const std::string& source, const Historian& historian)
{
    base::Result<HistoryReader> reader = HistoryReader::open(historian.folder());
    const base::Result<std::vector<HistoryTag>> known = reader ? reader->tags() : reader.error();
    if (!known) return known.error();
    std::map<std::string_view, const HistoryTag*> byName;
    for (const HistoryTag& tag : *known)
        if (tag.source == source) byName.emplace(tag.name, &tag);
    for (const CsvColumn& column : import.layout.columns) {
        const auto there = column.role == CsvColumn::Role::Value ? byName.find(column.name) : byName.end();
        if (there == byName.end()) continue;
        const HistoryTag& tag = *there->second;
        const std::optional<KeptUnit> kept = keptUnit(column.unit, tag.unit);
        if (!kept || kept->unit == tag.unit) continue;
        import.otherUnits.push_back({tag, tag.unit});
        import.otherUnits.back().tag.unit = column.unit;
    }
    return base::done();
}

// The rows stand as they came; what they report samples goes to these as well.
base::Done takeSamples(const ImportOrder& order, CsvImport& import, const std::string& folder, base::Notices& notices)
{
    if (import.labSamples.empty()) return base::done();
    if (import.samplesLeft > 0)
        notices.push_back(
            {order.path.filename().string(),
             base::say(CORE_TR("core", "The file names more samples than can be listed; of the last {1} only the "
                                       "values are kept. Import it in parts to keep them all."),
                       std::to_string(import.samplesLeft))});
    base::Result<LabSamples> samples = LabSamples::open(folder);
    if (!samples) return samples.error();
    const std::string file = order.path.filename().string();
    base::Result<LabSamples::Taken> taken = samples->take(import.labSamples, {order.source, file});
    if (!taken) return taken.error();
    const base::Result<formats::SampleRule> rule = samples->rule();
    if (taken->waiting > 0 && rule && !rule->isEmpty())
        notices.push_back(
            {file, base::say(CORE_TR("core", "{1} samples do not match the naming rule and wait in the sample list; "
                                             "specify there what they belong to."),
                             std::to_string(taken->waiting))});
    notices.insert(notices.end(), taken->notices.begin(), taken->notices.end());
    import.taken = std::move(*taken);
    return base::done();
}

CsvImport readFile(const ImportOrder& order, Historian* historian, const std::function<void(double)>& progress,
                   std::stop_token stop, base::Errors& errors, base::Notices& notices)
{
    CsvImport import;
    const base::Result<std::optional<formats::LabReading>> lab = readLabFile(order, import, notices);
    if (!lab) {
        errors = {lab.error()};
        return import;
    }
    if (*lab && (*lab)->samples.empty()) {
        if (historian)
            errors.push_back({base::Code::Input, order.path.filename().string(),
                              base::say(CORE_TR("core", "No sample of the file has a time; enter it as the start."))});
        return import;
    }
    base::Result<ImportText> text = *lab ? ImportText{.text = formats::plainTable(**lab), .options = order.options}
                                         : readImportText(order, import, stop, notices);
    if (!text) errors = {text.error()};
    if (!text || import.summary.stopped) return import;
    import.layout = layoutOf(order, *text, text->options);
    import.stated = text->stated ? *text->stated : layoutOf(order, *text, {});
    errors = import.layout.problems;
    if (!*lab && !text->stated) {
        import.encoding = import.layout.encoding;
        import.understood.insert(import.understood.end(), import.layout.understood.begin(),
                                 import.layout.understood.end());
    }
    if (!errors.empty()) return import;
    base::Done may = historian ? findOtherUnits(import, order.source, *historian) : base::done();
    if (may && order.beforeStoring) may = order.beforeStoring(import);
    ImportRows reading(order, historian, *lab ? &**lab : nullptr, import, stop);
    if (may) may = reading.prepare();
    if (may && import.tags.empty())
        may = base::Error{base::Code::Input, order.path.filename().string(),
                          base::say(CORE_TR("core", "No column of the file contains numbers or states; nothing is "
                                                    "imported."))};
    if (!may) {
        errors.push_back(may.error());
        return import;
    }
    const base::CsvCallbacks callbacks{
        .sink = [&](const base::CsvChunk& chunk) { return reading.take(chunk); }, .progress = progress, .stop = stop};
    const base::Result<base::CsvSummary> summary =
        text->text ? base::streamCsvText(std::move(*text->text), order.path.filename().string(), import.layout,
                                         callbacks, notices)
                   : base::streamCsv(order.path, import.layout, callbacks, notices);
    base::Done stored = reading.finish();
    reading.reportRepeated(notices);
    if (historian && stored && summary) stored = takeSamples(order, import, historian->folder(), notices);
    if (summary) import.summary = *summary;
    import.summary.stopped = import.summary.stopped || stop.stop_requested();
    if (!summary) errors.push_back(summary.error());
    if (!stored) errors.push_back(stored.error());
    return import;
}

} // namespace

CsvImport importCsv(const ImportOrder& order, Historian& historian, const std::function<void(double)>& progress,
                    std::stop_token stop, base::Errors& errors, base::Notices& notices)
{
    return readFile(order, &historian, progress, stop, errors, notices);
}

CsvImport tryImport(const ImportOrder& order, const std::function<void(double)>& progress, std::stop_token stop,
                    base::Errors& errors, base::Notices& notices)
{
    return readFile(order, nullptr, progress, stop, errors, notices);
}

} // namespace titer::store
