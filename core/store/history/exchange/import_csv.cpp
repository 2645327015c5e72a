// Rows are gathered by tag, and stored in pieces that make full chunks.
#include "core/store/history/exchange/import_csv.h"

#include "core/base/text.h"
#include "core/formats/plain_table.h"
#include "core/formats/table_rows.h"
#include "core/store/history/exchange/import_text.h"
#include "core/store/history/exchange/lab_file.h"
#include "core/store/history/history_reader.h"
#include "core/store/history/kept_unit.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <optional>
#include <utility>

namespace titer::store {

namespace {

using base::CsvColumn;

constexpr std::size_t piece = 1 << 16;      // samples of one tag that are stored at once
constexpr std::size_t maxWaiting = 1 << 22; // samples of all tags in memory, so that a table may be as wide as it likes
constexpr std::size_t atOnce = 1 << 20;     // samples of several tags that are stored at once
constexpr std::int64_t maxTexts = 4096;     // in memory, of any length
// Times that no clock can hold (thousands of years away) are no samples.
constexpr double longest = 9e12; // [s]

// What comes together for one tag before it is stored: numbers, or texts.
struct Gathered {
    std::size_t column = 0;
    int reported = -1, status = -1; // columns
    HistoryTag tag;
    KeptUnit kept = {}; // how its values stand in the store
    std::vector<Point> points = {};
    std::vector<LongPoint> texts = {};
    std::string state = {};               // the last one that was kept, with its status
    std::optional<LongPoint> latest = {}; // of the same state, not kept yet
    std::int64_t corrected = 0;

    std::size_t waiting() const { return points.size() + texts.size(); }
};

std::optional<std::int64_t> microseconds(double seconds, std::int64_t origin)
{
    if (!(std::abs(seconds) < longest * 1e-3)) return std::nullopt;
    return origin + std::llround(seconds * 1e6);
}

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

// One reading of a file, into a store or into none.
class Import {
public:
    Import(const ImportOrder& order, Historian* historian, const formats::LabReading* lab, CsvImport& import,
           std::stop_token stop)
        : m_order(order)
        , m_historian(historian)
        , m_lab(lab)
        , m_import(import)
        , m_stop(std::move(stop))
    {
    }

    base::Done prepare();
    // False once the store takes nothing more.
    bool take(const base::CsvChunk& chunk);
    base::Done finish();
    void tellRepeated(base::Notices& notices) const;

private:
    void gather(const base::CsvChunk& chunk, Gathered& gathered);
    void gatherTexts(const base::CsvChunk& chunk, Gathered& gathered);
    void countRepeated(const base::CsvChunk& chunk);
    formats::LabSample sampleOf(const base::CsvChunk& chunk, std::size_t row, const LongPoint& point,
                                const std::string& name);
    void addSamples(const base::CsvChunk& chunk, std::size_t row, LongPoint point, const std::string& name);
    std::string labelOf(const std::string& tag) const;
    base::Result<KeptUnit> keptUnitOf(const HistoryTag& tag) const;
    base::Done enterTags();
    void count(const Gathered& gathered, std::int64_t drawn);
    base::Done store(std::size_t min);
    base::Done store(std::span<Gathered> some, std::size_t min);
    base::Done storeTexts(const Gathered& gathered);

    const ImportOrder& m_order;
    Historian* m_historian;
    const formats::LabReading* m_lab; // by a format; its samples are the rows
    CsvImport& m_import;
    const std::stop_token m_stop;
    std::vector<Gathered> m_all;
    std::size_t m_labValues = 0;
    std::int64_t m_rows = 0, m_repeated = 0; // these have the time of the row before
    double m_lastTime = 0.0;                 // [s]
    base::Done m_stored = base::done();
};

std::string Import::labelOf(const std::string& tag) const
{
    if (!m_lab) return {};
    for (const formats::LabSample& sample : m_lab->samples)
        for (const formats::LabValue& value : sample.values)
            if (value.tag == tag) return value.label;
    return {};
}

base::Result<KeptUnit> Import::keptUnitOf(const HistoryTag& tag) const
{
    const base::Result<std::optional<std::string>> stored = m_historian->unitOf(tag.source, tag.name);
    if (!stored) return stored.error();
    if (tag.kind != connect::TagKind::Number || !*stored) return KeptUnit{tag.unit};
    if (const std::optional<KeptUnit> kept = keptUnit(tag.unit, **stored)) return *kept;
    return base::Error{base::Code::Input, tag.name,
                       base::say(CORE_TR("core", "The store has “{1}” in {2}, but the file in {3}. Specify the unit "
                                                 "of the column, or import under another source."),
                                 tag.name, **stored, tag.unit)};
}

base::Done Import::prepare()
{
    const base::CsvLayout& layout = m_import.layout;
    m_import.columnSamples.assign(layout.columns.size(), 0);
    for (std::size_t i = 0; i < layout.columns.size(); ++i) {
        const CsvColumn& column = layout.columns[i];
        const bool sample = column.role == CsvColumn::Role::Sample;
        if (column.role == CsvColumn::Role::Status) continue;
        if (column.role != CsvColumn::Role::Value && !column.holdsTexts()) continue;
        HistoryTag tag{.source = m_order.source,
                       .name = sample ? std::string(formats::recordTag) : column.name,
                       .label = labelOf(column.name),
                       .unit = column.unit,
                       .kind = column.holdsTexts() ? connect::TagKind::Text : connect::TagKind::Number};
        KeptUnit kept{tag.unit};
        if (m_historian) {
            const base::Result<KeptUnit> known = keptUnitOf(tag);
            if (!known) return known.error();
            kept = *known;
            tag.unit = kept.unit;
        }
        m_all.push_back({.column = i,
                         .reported = base::reportedColumn(layout, int(i)),
                         .status = base::statusColumn(layout, int(i)),
                         .tag = tag,
                         .kept = kept});
    }
    m_import.first = std::numeric_limits<std::int64_t>::max();
    m_import.last = std::numeric_limits<std::int64_t>::min();
    return enterTags();
}

// Of a file with thousands of columns in one go.
base::Done Import::enterTags()
{
    for (const Gathered& gathered : m_all) m_import.tags.push_back(gathered.tag);
    if (!m_historian) return base::done();
    const base::Result<std::vector<std::int64_t>> ids = m_historian->tags(m_import.tags);
    if (!ids) return ids.error();
    for (std::size_t i = 0; i < ids->size(); ++i) m_import.tags[i].id = m_all[i].tag.id = (*ids)[i];
    return base::done();
}

void Import::count(const Gathered& gathered, std::int64_t drawn)
{
    ++m_import.columnSamples[gathered.column];
    m_import.first = std::min(m_import.first, drawn);
    m_import.last = std::max(m_import.last, drawn);
}

std::int64_t originOf(const base::CsvChunk& chunk)
{
    return chunk.begin.origin ? chunk.begin.origin->microseconds : 0;
}

// When a row became known: as it says, else when it was drawn.
std::int64_t knownAt(const base::CsvChunk& chunk, int reported, std::size_t row, std::int64_t drawn)
{
    if (reported < 0) return drawn;
    return std::max(drawn, microseconds(chunk.columns[std::size_t(reported)][row], originOf(chunk)).value_or(drawn));
}

// What a row says of it, in words that may be of any writer; good where it says nothing.
connect::Status statusAt(const base::CsvChunk& chunk, int status, std::size_t row)
{
    if (status < 0 || chunk.texts[std::size_t(status)][row].empty()) return connect::status::good;
    return connect::readStatus(chunk.texts[std::size_t(status)][row]).value_or(connect::status::uncertain);
}

// A row without a value is a sample where it says that one was not good: there the value before it ends.
void Import::gather(const base::CsvChunk& chunk, Gathered& gathered)
{
    const std::int64_t origin = originOf(chunk);
    const std::vector<double>& values = chunk.columns[gathered.column];
    for (std::size_t row = 0; row < chunk.time.size(); ++row) {
        connect::Status status = statusAt(chunk, gathered.status, row);
        if (std::isnan(values[row]) && connect::qualityOf(status) == connect::Quality::Good) continue;
        const std::optional<std::int64_t> drawn = microseconds(chunk.time[row], origin);
        if (!drawn) continue;
        if (status == connect::status::good && !chunk.limits.empty() && chunk.limitOf(gathered.column, row))
            status = connect::status::uncertainUnitsExceeded;
        gathered.points.push_back({*drawn, knownAt(chunk, gathered.reported, row, *drawn), values[row], status});
        count(gathered, *drawn);
    }
}

// A state is kept where it begins, and where it was last seen.
void Import::gatherTexts(const base::CsvChunk& chunk, Gathered& gathered)
{
    const bool isSample = m_import.layout.columns[gathered.column].role == CsvColumn::Role::Sample;
    const std::vector<std::string>& texts = chunk.texts[gathered.column];
    for (std::size_t row = 0; row < chunk.time.size(); ++row) {
        const std::optional<std::int64_t> drawn = microseconds(chunk.time[row], originOf(chunk));
        const connect::Status status = statusAt(chunk, gathered.status, row);
        if (!drawn || (texts[row].empty() && connect::qualityOf(status) == connect::Quality::Good)) continue;
        count(gathered, *drawn);
        LongPoint point{*drawn, knownAt(chunk, gathered.reported, row, *drawn), status, texts[row]};
        std::string state = texts[row] + "\n" + std::to_string(status);
        if (isSample) {
            addSamples(chunk, row, std::move(point), texts[row]);
        } else if (state == gathered.state) {
            gathered.latest = std::move(point);
        } else {
            if (gathered.latest) gathered.texts.push_back(*std::exchange(gathered.latest, std::nullopt));
            gathered.state = std::move(state);
            gathered.texts.push_back(std::move(point));
        }
    }
}

// As the format read it, or what its row tells.
formats::LabSample Import::sampleOf(const base::CsvChunk& chunk, std::size_t row, const LongPoint& point,
                                    const std::string& name)
{
    if (const std::size_t i = std::size_t(chunk.begin.rows) + row; m_lab && i < m_lab->samples.size())
        return m_lab->samples[i];
    formats::LabSample sample = formats::sampleOfRow(m_import.layout, chunk, row);
    sample.name = name;
    sample.drawn = base::Moment{point.time, false};
    sample.reported.reset();
    if (point.received != point.time) sample.reported = base::Moment{point.received, false};
    return sample;
}

// What is told of a sample stands in a text beside its values, as watched folders bring it.
void Import::addSamples(const base::CsvChunk& chunk, std::size_t row, LongPoint point, const std::string& name)
{
    formats::LabSample sample = sampleOf(chunk, row, point, name);
    point.value = formats::recordOf(sample, m_order.path.filename().string());
    for (Gathered& each : m_all)
        if (each.tag.name == formats::recordTag && each.tag.kind == connect::TagKind::Text)
            each.texts.push_back(std::move(point));
    if (m_lab) return;
    m_labValues += sample.values.size();
    if (m_labValues <= maxLabValues)
        m_import.labSamples.push_back(std::move(sample));
    else
        ++m_import.samplesLeft;
}

// Rows that no name of a sample tells apart take the place of each other.
void Import::countRepeated(const base::CsvChunk& chunk)
{
    for (const double time : chunk.time) {
        m_repeated += m_rows > 0 && time == m_lastTime;
        m_lastTime = time;
        ++m_rows;
    }
}

void Import::tellRepeated(base::Notices& notices) const
{
    const auto isSample = [](const CsvColumn& column) { return column.role == CsvColumn::Role::Sample; };
    const auto& columns = m_import.layout.columns;
    if (m_repeated == 0 || m_lab || std::any_of(columns.begin(), columns.end(), isSample)) return;
    notices.push_back(
        {m_order.path.filename().string(),
         base::say(CORE_TR("core", "{1} rows have the same time as the row above; at each time the last value of a "
                                   "tag is used."),
                   std::to_string(m_repeated))});
}

bool Import::take(const base::CsvChunk& chunk)
{
    countRepeated(chunk);
    if (m_order.rows) m_order.rows(m_import.layout, chunk);
    std::size_t waiting = 0, longest = 0;
    for (Gathered& gathered : m_all) {
        if (gathered.tag.kind == connect::TagKind::Text)
            gatherTexts(chunk, gathered);
        else
            gather(chunk, gathered);
        waiting += gathered.waiting();
        longest = std::max(longest, gathered.waiting());
    }
    if (longest >= piece || waiting >= maxWaiting) m_stored = store(waiting >= maxWaiting ? 1 : piece);
    return m_stored.ok();
}

// What has gathered of each tag of which `least` samples did, in steps between which it can be stopped.
base::Done Import::store(std::size_t min)
{
    base::Done done = base::done();
    for (std::size_t from = 0, to = 0; done && from < m_all.size() && !m_stop.stop_requested(); from = to) {
        for (std::size_t size = 0; to < m_all.size() && size < atOnce; ++to)
            if (m_all[to].waiting() >= min) size += m_all[to].waiting();
        done = store(std::span(m_all).subspan(from, to - from), min);
    }
    return done;
}

base::Done Import::store(std::span<Gathered> some, std::size_t min)
{
    base::Done done = base::done();
    std::vector<Gathered*> stored;
    std::vector<Historian::Imported> numbers;
    for (Gathered& gathered : some) {
        if (gathered.waiting() < min) continue;
        stored.push_back(&gathered);
        m_import.samples += std::int64_t(gathered.waiting());
        for (Point& point : gathered.points) point.value = gathered.kept(point.value);
        numbers.push_back({gathered.tag.id, gathered.points});
        if (m_historian && done) done = storeTexts(gathered);
    }
    if (m_historian && done && m_historian->counts().unsaved > 0) done = m_historian->commit(base::now().microseconds);
    if (m_historian && done) done = m_historian->import(numbers);
    for (std::size_t i = 0; i < stored.size(); ++i) {
        stored[i]->corrected += numbers[i].corrected;
        stored[i]->points.clear();
        stored[i]->texts.clear();
    }
    return done;
}

base::Done Import::storeTexts(const Gathered& gathered)
{
    for (const LongPoint& text : gathered.texts) {
        if (const base::Done kept = m_historian->append(gathered.tag.id, text); !kept) return kept;
        if (m_historian->counts().unsaved < maxTexts) continue;
        if (const base::Done kept = m_historian->commit(base::now().microseconds); !kept) return kept;
    }
    return base::done();
}

base::Done Import::finish()
{
    for (Gathered& gathered : m_all)
        if (gathered.latest) gathered.texts.push_back(*std::exchange(gathered.latest, std::nullopt));
    if (m_stored) m_stored = store(1);
    for (const Gathered& gathered : m_all)
        if (gathered.corrected > 0) m_import.replaced.push_back({gathered.tag, gathered.corrected});
    if (m_import.samples == 0) m_import.first = m_import.last = 0;
    return m_stored;
}

// The rows stand as they came; what they tell of samples goes to these as well.
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
    Import reading(order, historian, *lab ? &**lab : nullptr, import, stop);
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
    reading.tellRepeated(notices);
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
