// A file is looked at, evaluated against what the store has, and read by its rows.
#include "core/store/history/exchange/import_csv.h"

#include "core/base/tables/csv.h"
#include "core/base/tables/found/same_instant.h"
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

// One file, once it is known how it is read.
class FileRows {
public:
    FileRows(const ImportOrder& order, ImportText text, const std::optional<formats::LabReading>& lab,
             std::stop_token stop)
        : m_order(order)
        , m_text(std::move(text))
        , m_lab(lab ? &*lab : nullptr)
        , m_stop(std::move(stop))
    {
    }

    // Into a store, or into none. Fills the import.
    base::Done read(Historian* historian, CsvImport& import, const std::function<void(double)>& progress,
                    base::Notices& notices) const;
    // Whether a store could keep all of it; `import` is that of a reading into none.
    base::Done check(CsvImport& import, base::SameInstant& instants) const;

private:
    base::Result<base::CsvSummary> stream(const base::CsvLayout& layout, const base::CsvCallbacks& callbacks,
                                          base::Notices& notices) const;
    std::string name() const { return m_order.path.filename().string(); }

    const ImportOrder& m_order;
    const ImportText m_text;
    const formats::LabReading* m_lab;
    const std::stop_token m_stop;
};

base::Result<base::CsvSummary> FileRows::stream(const base::CsvLayout& layout, const base::CsvCallbacks& callbacks,
                                                base::Notices& notices) const
{
    return m_text.text ? base::streamCsvText(*m_text.text, name(), layout, callbacks, notices)
                       : base::streamCsv(m_order.path, layout, callbacks, notices);
}

base::Done FileRows::read(Historian* historian, CsvImport& import, const std::function<void(double)>& progress,
                          base::Notices& notices) const
{
    base::SameInstant instants(import.layout);
    ImportRows reading(m_order, historian, m_lab, import, m_stop);
    if (const base::Done prepared = reading.prepare(); !prepared) return prepared;
    const base::CsvCallbacks callbacks{.sink =
                                           [&](const base::CsvChunk& chunk) {
                                               if (!historian) instants.note(chunk);
                                               return reading.take(chunk);
                                           },
                                       .progress = progress,
                                       .stop = m_stop};
    const base::Result<base::CsvSummary> summary = stream(import.layout, callbacks, notices);
    const base::Done stored = reading.finish();
    if (historian && stored && summary) {
        if (const base::Done taken = takeSamples(m_order, import, historian->folder(), notices); !taken) return taken;
    }
    if (summary) import.summary = *summary;
    import.summary.stopped = import.summary.stopped || m_stop.stop_requested();
    if (!summary) return summary.error();
    return stored && !historian ? check(import, instants) : stored;
}

base::Done FileRows::check(CsvImport& import, base::SameInstant& instants) const
{
    if (import.summary.stopped) return base::done();
    if (import.tags.empty())
        return base::Error{base::Code::Input, name(),
                           base::say(CORE_TR("core", "No column of the file contains numbers or states; nothing is "
                                                     "imported."))};
    if (import.samples == 0)
        return base::Error{base::Code::Input, name(),
                           base::say(CORE_TR("core", "No cell of the file holds a value that can be read; nothing is "
                                                     "imported. Check the time column, the decimal sign and the "
                                                     "units."))};
    // A step of a gradient is two values of one volume.
    if (m_lab || import.layout.isRun || !instants.repeats()) return base::done();
    base::Notices known; // of the first reading
    const base::CsvCallbacks callbacks{
        .sink = [&](const base::CsvChunk& chunk) { return instants.compare(chunk); }, .progress = {}, .stop = m_stop};
    if (const base::Result<base::CsvSummary> again = stream(import.layout, callbacks, known); !again)
        return again.error();
    import.sameSecond = instants.replaced();
    const std::optional<base::Sentence> fault = instants.fault();
    return fault ? base::Done(base::Error{base::Code::Input, name(), *fault}) : base::done();
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
    // Nothing is stored of a file that cannot be taken as a whole: it is read into no store first.
    CsvImport trial = import;
    ImportOrder silent = order;
    if (historian) silent.rows = {};
    base::Notices found;
    const auto half = [&](double from) -> std::function<void(double)> {
        if (!progress || !historian) return progress;
        return [from, &progress](double share) { progress(from + 0.5 * share); };
    };
    base::Done may = FileRows(silent, *text, *lab, stop).read(nullptr, trial, half(0.0), found);
    import.sameSecond = trial.sameSecond;
    if (trial.sameSecond > 0)
        notices.push_back(
            {order.path.filename().string(),
             base::say(CORE_TR("core", "The times are in whole seconds, and {1} values have that of a later "
                                       "row; of each second the last value is kept. Let the times be "
                                       "written with milliseconds to keep all."),
                       std::to_string(trial.sameSecond))});
    if (!historian || !may || trial.summary.stopped) {
        notices.insert(notices.end(), found.begin(), found.end());
        if (!may) errors.push_back(may.error());
        if (!historian) return trial;
        import.summary = trial.summary;
        return import;
    }
    may = findOtherUnits(import, order.source, *historian);
    if (may && order.beforeStoring) may = order.beforeStoring(import);
    if (may) may = FileRows(order, *std::move(text), *lab, stop).read(historian, import, half(0.5), notices);
    if (!may) errors.push_back(may.error());
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
