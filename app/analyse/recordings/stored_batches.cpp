// Batches of a store, with what was recorded while they went on.
#include "app/analyse/recordings/stored_batches.h"

#include "app/traces/store_trace.h"
#include "core/base/text.h"
#include "core/store/history/exchange/export_rows.h"
#include "core/store/history/samples.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <span>

namespace titer::app {

using base::say;
using store::HistoryReader;
using store::HistoryTag;
using store::Interval;

namespace {

constexpr const char* phaseColumn = "phase";

struct RecordedTag {
    HistoryTag tag;
    std::string column;     // what it is called in the tables
    bool isSampled = false; // a value counts where it was drawn alone
};

struct RecordedBatch {
    Interval batch; // with its end
    std::vector<Interval> phases;
};

bool isWithin(const std::vector<Interval>& all, const Interval& part, std::int64_t batch)
{
    constexpr int maxLevels = 8;
    std::int64_t id = part.parent;
    for (int level = 0; level < maxLevels && id != 0 && id != batch; ++level) {
        const auto above = std::ranges::find(all, id, &Interval::id);
        id = above == all.end() ? 0 : above->parent;
    }
    return id == batch;
}

base::Result<std::vector<RecordedBatch>> chosenBatches(store::Intervals& intervals, const RecordedOrder& order,
                                                       base::Notices& notices)
{
    const base::Result<std::vector<Interval>> all = intervals.between(0, 0);
    if (!all) return all.error();
    std::vector<Interval> known; // by their begin
    std::vector<std::string> names = order.batches;
    for (const Interval& one : *all) {
        if (one.kind != Interval::Kind::Batch || (order.batches.empty() && one.to == 0)) continue;
        known.push_back(one);
        if (order.batches.empty() && std::ranges::find(names, one.name) == names.end()) names.push_back(one.name);
    }
    std::vector<RecordedBatch> chosen;
    for (const std::string& name : names) {
        if (std::ranges::find(chosen, name, [](const RecordedBatch& one) { return one.batch.name; }) != chosen.end())
            continue; // two of one name were chosen
        const auto last =
            std::find_if(known.rbegin(), known.rend(), [&](const Interval& one) { return one.name == name; });
        if (last == known.rend())
            return base::inputError(name, say(CORE_TR("core", "The store has no batch “{1}”. Choose others."), name));
        if (const auto count = std::ranges::count(known, name, &Interval::name); count > 1)
            notices.push_back({name, say(CORE_TR("core", "{1} batches of the store are called “{2}”. The one that "
                                                         "began last is taken."),
                                         std::to_string(count), name)});
        RecordedBatch& one = chosen.emplace_back(RecordedBatch{*last, {}});
        for (const Interval& part : *all)
            if (part.kind == Interval::Kind::Phase && isWithin(*all, part, last->id)) one.phases.push_back(part);
    }
    if (chosen.empty())
        return base::inputError(say(CORE_TR("core", "The store has no batch that is over. A batch is begun and ended "
                                                    "on the page Data, by a condition, or by “titer-cli historian "
                                                    "interval”.")));
    return chosen;
}

// One name for one column, and none that a table has besides.
void nameColumns(std::vector<RecordedTag>& tags)
{
    for (RecordedTag& one : tags) {
        const auto sameName =
            std::ranges::count_if(tags, [&](const RecordedTag& other) { return other.tag.name == one.tag.name; });
        const bool isOfTable = one.tag.name == "batch" || one.tag.name == "time" || one.tag.name == phaseColumn;
        one.column = sameName > 1 || isOfTable ? fullName(one.tag) : one.tag.name;
        if (isOfTable && one.tag.source.empty()) one.column = "recorded " + one.tag.name;
    }
}

base::Result<std::vector<RecordedTag>> chosenTags(HistoryReader& reader, const RecordedOrder& order,
                                                  std::stop_token stop)
{
    std::vector<RecordedTag> chosen;
    const base::Result<std::vector<HistoryTag>> all = reader.tags();
    if (!all) return all.error();
    if (order.tags.empty())
        for (const HistoryTag& tag : *all)
            if (tag.kind == connect::TagKind::Number) chosen.push_back({tag, {}});
    for (const std::string& name : order.tags) {
        // What was imported has no source: its name is the whole one, also where a source has a tag of that name.
        const auto whole = std::ranges::find(*all, name, [](const HistoryTag& one) { return fullName(one); });
        const base::Result<std::optional<HistoryTag>> tag =
            whole != all->end() ? base::Result<std::optional<HistoryTag>>(std::optional(*whole)) : reader.find(name);
        if (!tag) return tag.error();
        if (!*tag)
            return base::inputError(name, say(CORE_TR("core", "The store has no tag “{1}”, or several sources have "
                                                              "one. Choose another one, or name it SOURCE/TAG."),
                                              name));
        if ((*tag)->kind != connect::TagKind::Number)
            return base::inputError(name,
                                    say(CORE_TR("core", "The tag “{1}” holds no single numbers. Leave it out."), name));
        if (std::ranges::find(chosen, (*tag)->id, [](const RecordedTag& one) { return one.tag.id; }) == chosen.end())
            chosen.push_back({**tag, {}});
    }
    nameColumns(chosen);
    for (RecordedTag& one : chosen) {
        one.isSampled = one.tag.source.empty() || one.tag.source == store::labSource;
        if (one.isSampled) continue;
        const base::Result<HistoryReader::Extent> extent = reader.extent(one.tag.id);
        if (!extent) return extent.error();
        const base::Result<base::Sampling> sampling = readSampling(reader, one.tag.id, *extent, stop);
        if (!sampling) return sampling.error();
        one.isSampled = sampling->laboratory;
    }
    return chosen;
}

// A batch that runs goes to the last sample.
base::Done endThem(HistoryReader& reader, const std::vector<RecordedTag>& tags, std::vector<RecordedBatch>& batches)
{
    for (RecordedBatch& one : batches) {
        if (one.batch.to != 0) continue;
        one.batch.to = one.batch.from;
        for (const RecordedTag& tag : tags) {
            const base::Result<HistoryReader::Extent> extent = reader.extent(tag.tag.id);
            if (!extent) return extent.error();
            if (extent->count > 0) one.batch.to = std::max(one.batch.to, extent->last + 1);
        }
    }
    return base::done();
}

class BatchReading {
public:
    BatchReading(HistoryReader& reader, const std::vector<RecordedTag>& tags, std::int64_t every, std::stop_token stop)
        : m_reader(reader)
        , m_tags(tags)
        , m_every(every)
        , m_stop(std::move(stop))
    {
    }

    base::Result<prepare::Table> read(const RecordedBatch& of)
    {
        prepare::Table table{.name = of.batch.name, .file = of.batch.name, .timeUnit = "h"};
        for (const RecordedTag& one : m_tags)
            table.columns.push_back({.name = one.column, .unit = one.tag.unit == "1" ? "" : one.tag.unit});
        const base::Done done = m_every > 0 ? readRows(of.batch, table) : readSamples(of.batch, table);
        if (!done) return done.error();
        if (!of.phases.empty()) addPhases(of, table);
        return table;
    }

private:
    // One row for each step, the last one to the end of the batch.
    base::Done readRows(const Interval& batch, prepare::Table& table)
    {
        const std::int64_t length = batch.to - batch.from, whole = length / m_every,
                           rows = whole + (length % m_every > 0 ? 1 : 0);
        for (std::int64_t k = 0; k < rows; ++k) table.time.push_back(double(k * m_every) * 1e-6);
        for (std::size_t j = 0; j < m_tags.size(); ++j) {
            std::vector<double>& values = table.columns[j].values = prepare::emptyCells(table.rows());
            if (m_tags[j].isSampled) {
                if (const base::Done taken = takeSamples(m_tags[j], batch, values); !taken) return taken;
                continue;
            }
            const std::int64_t cut = batch.from + whole * m_every;
            const std::span<double> cells(values);
            if (const base::Done taken = takeMeans(m_tags[j], batch.from, cut, cells.first(std::size_t(whole))); !taken)
                return taken;
            if (const base::Done taken = takeMeans(m_tags[j], cut, batch.to, cells.subspan(std::size_t(whole))); !taken)
                return taken;
        }
        return base::done();
    }

    base::Done takeMeans(const RecordedTag& tag, std::int64_t from, std::int64_t to, std::span<double> cells)
    {
        if (cells.empty()) return base::done();
        const base::Result<std::vector<store::Column>> columns =
            m_reader.columns(tag.tag.id, from, to, int(cells.size()), m_stop);
        if (!columns) return columns.error();
        for (std::size_t k = 0; k < std::min(cells.size(), columns->size()); ++k) {
            const store::Column& column = (*columns)[k];
            // Where it was doubtful all the while, what it was last.
            cells[k] = std::isnan(column.mean) && column.uncertain > 0.0 ? column.last : column.mean;
        }
        return base::done();
    }

    base::Done takeSamples(const RecordedTag& tag, const Interval& batch, std::span<double> cells)
    {
        const base::Result<std::vector<store::Point>> points =
            m_reader.points(tag.tag.id, batch.from, batch.to, std::numeric_limits<std::size_t>::max(), m_stop);
        if (!points) return points.error();
        std::vector<double> sums(cells.size());
        std::vector<std::size_t> counts(cells.size());
        for (const store::Point& point : *points) {
            if (connect::qualityOf(point.status) == connect::Quality::Bad || !std::isfinite(point.value)) continue;
            const auto row = std::size_t((point.time - batch.from) / m_every);
            sums[row] += point.value;
            ++counts[row];
        }
        for (std::size_t k = 0; k < cells.size(); ++k)
            if (counts[k] > 0) cells[k] = sums[k] / double(counts[k]);
        return base::done();
    }

    base::Done readSamples(const Interval& batch, prepare::Table& table)
    {
        store::ExportOrder order{.tags = {}, .from = batch.from, .to = batch.to};
        for (const RecordedTag& one : m_tags) order.tags.push_back(one.tag);
        base::Result<store::ExportRows> rows = store::ExportRows::open(m_reader, order, m_stop);
        if (!rows) return rows.error();
        for (;;) {
            const base::Result<bool> next = rows->next();
            if (!next) return next.error();
            if (!*next) return base::done();
            m_cells += double(m_tags.size());
            if (m_cells > maxBatchCells) return tooManyCells();
            table.time.push_back(double(rows->time() - batch.from) * 1e-6);
            for (std::size_t j = 0; j < m_tags.size(); ++j) {
                const store::ExportSample* sample = rows->sample(j);
                const double* value = sample ? std::get_if<double>(&sample->value) : nullptr;
                table.columns[j].values.push_back(value ? *value : base::notAvailable);
            }
        }
    }

    static void addPhases(const RecordedBatch& of, prepare::Table& table)
    {
        prepare::Column phases{.name = phaseColumn, .text = true};
        for (const double time : table.time) {
            const std::int64_t at = of.batch.from + std::llround(time * 1e6);
            const Interval* last = nullptr;
            for (const Interval& phase : of.phases) // by their begin
                if (phase.from <= at && (phase.to == 0 || at < phase.to)) last = &phase;
            phases.texts.push_back(last ? last->name : std::string());
        }
        table.columns.push_back(std::move(phases));
    }

    HistoryReader& m_reader;
    const std::vector<RecordedTag>& m_tags;
    std::int64_t m_every; // [µs]
    std::stop_token m_stop;
    double m_cells = 0.0; // that were read
};

bool isEmpty(const prepare::Batches& batches, std::size_t column)
{
    return std::ranges::all_of(batches, [&](const prepare::Table& table) {
        return std::ranges::all_of(table.columns[column].values, [](double value) { return std::isnan(value); });
    });
}

// What was not asked for by its name goes; of what has values it is said which are single ones.
void tellOfColumns(const std::vector<RecordedTag>& tags, const RecordedOrder& order, prepare::Batches& batches,
                   base::Notices& notices)
{
    std::vector<std::string> empty, sampled;
    for (std::size_t j = tags.size(); j-- > 0;) {
        if (isEmpty(batches, j)) {
            empty.insert(empty.begin(), tags[j].column);
            if (order.tags.empty())
                for (prepare::Table& table : batches) table.columns.erase(table.columns.begin() + std::ptrdiff_t(j));
        } else if (tags[j].isSampled) {
            sampled.insert(sampled.begin(), tags[j].column);
        }
    }
    if (!empty.empty())
        notices.push_back(
            {{},
             order.tags.empty()
                 ? say(CORE_TR("core", "These tags have no value in the batches, and are left out: "
                                       "{1}."),
                       base::join(empty, ", "))
                 : say(CORE_TR("core", "These tags have no value in the batches: {1}."), base::join(empty, ", "))});
    if (!sampled.empty() && order.every > 0.0)
        notices.push_back({{},
                           say(CORE_TR("core", "Single samples stand in the row in which they were drawn, and "
                                               "other rows are empty: {1}. A recipe may fill them."),
                               base::join(sampled, ", "))});
}

} // namespace

base::Error tooManyCells()
{
    return base::inputError(say(CORE_TR("core", "The table would have more than 50 million cells. Choose fewer "
                                                "batches or tags, or a longer time between rows.")));
}

base::Result<prepare::Batches> storedBatches(const std::string& folder, const std::string& place,
                                             const RecordedOrder& order, base::Notices& notices, std::stop_token stop,
                                             const std::function<void(double)>& progress)
{
    if (!store::HistoryIndex::isThere(folder))
        return base::Error{base::Code::Io, place,
                           say(CORE_TR("core", "There are no recordings at “{1}”. Record a source or import a table "
                                               "first, or choose another project."),
                               folder)};
    base::Result<HistoryReader> reader = HistoryReader::open(folder);
    if (!reader) return reader.error();
    base::Result<store::Intervals> intervals = store::Intervals::open(folder, store::Database::Mode::Read);
    if (!intervals) return intervals.error();
    base::Result<std::vector<RecordedBatch>> batches = chosenBatches(*intervals, order, notices);
    if (!batches) return batches.error();
    const base::Result<std::vector<RecordedTag>> tags = chosenTags(*reader, order, stop);
    if (!tags) return tags.error();
    if (const base::Done ended = endThem(*reader, *tags, *batches); !ended) return ended.error();
    const std::int64_t every = std::llround(order.every * 1e6);
    double cells = 0.0;
    for (const RecordedBatch& one : *batches)
        if (every > 0) cells += (double(one.batch.to - one.batch.from) / double(every) + 1.0) * double(tags->size());
    if (cells > maxBatchCells) return tooManyCells();
    BatchReading reading(*reader, *tags, every, stop);
    prepare::Batches tables;
    for (const RecordedBatch& one : *batches) {
        base::Result<prepare::Table> table = reading.read(one);
        if (!table) return table.error();
        if (table->rows() == 0)
            notices.push_back(
                {one.batch.name, say(CORE_TR("core", "Batch “{1}” has no rows, and is left out."), one.batch.name)});
        else
            tables.push_back(*std::move(table));
        if (progress) progress(double(&one - batches->data() + 1) / double(batches->size()));
    }
    if (tables.empty())
        return base::inputError(say(CORE_TR("core", "Nothing was recorded of these tags in these batches. Choose "
                                                    "others.")));
    tellOfColumns(*tags, order, tables, notices);
    for (const RecordedTag& one : *tags)
        if (const base::Done looked = reader->lookForOtherUnits(one.tag); !looked) return looked.error();
    for (base::Notice& notice : reader->takeNotices()) notices.push_back(std::move(notice));
    return tables;
}

} // namespace titer::app
