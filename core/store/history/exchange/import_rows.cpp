#include "core/store/history/exchange/import_rows.h"

#include "core/formats/plain_table.h"
#include "core/store/history/exchange/lab_file.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace titer::store {

using base::CsvColumn;

namespace {

constexpr std::size_t piece = 1 << 16;      // samples of one tag that are stored at once
constexpr std::size_t maxWaiting = 1 << 22; // samples of all tags in memory, so that a table may be as wide as it likes
constexpr std::size_t atOnce = 1 << 20;     // samples of several tags that are stored at once
constexpr std::int64_t maxTexts = 4096;     // in memory, of any length
// Times that no clock can hold (thousands of years away) are no samples.
constexpr double longest = 9e12; // [s]

std::optional<std::int64_t> microseconds(double seconds, std::int64_t origin)
{
    if (!(std::abs(seconds) < longest * 1e-3)) return std::nullopt;
    return origin + std::llround(seconds * 1e6);
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

} // namespace

std::string ImportRows::labelOf(const std::string& tag) const
{
    if (!m_lab) return {};
    for (const formats::LabSample& sample : m_lab->samples)
        for (const formats::LabValue& value : sample.values)
            if (value.tag == tag) return value.label;
    return {};
}

base::Result<KeptUnit> ImportRows::keptUnitOf(const HistoryTag& tag) const
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

base::Done ImportRows::prepare()
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
base::Done ImportRows::enterTags()
{
    for (const Gathered& gathered : m_all) m_import.tags.push_back(gathered.tag);
    if (!m_historian) return base::done();
    const base::Result<std::vector<std::int64_t>> ids = m_historian->tags(m_import.tags);
    if (!ids) return ids.error();
    for (std::size_t i = 0; i < ids->size(); ++i) m_import.tags[i].id = m_all[i].tag.id = (*ids)[i];
    return base::done();
}

void ImportRows::count(const Gathered& gathered, std::int64_t drawn)
{
    ++m_import.columnSamples[gathered.column];
    m_import.first = std::min(m_import.first, drawn);
    m_import.last = std::max(m_import.last, drawn);
}

// A row without a value is a sample where it says that one was not good: there the value before it ends.
void ImportRows::gather(const base::CsvChunk& chunk, Gathered& gathered)
{
    const std::int64_t origin = originOf(chunk);
    const std::vector<double>& values = chunk.columns[gathered.column];
    for (std::size_t row = 0; row < chunk.time.size(); ++row) {
        connect::Status status = statusAt(chunk, gathered.status, row);
        if (std::isnan(values[row]) && connect::qualityOf(status) == connect::Quality::Good) continue;
        const std::optional<std::int64_t> drawn = microseconds(chunk.time[row], origin + m_shifts[row]);
        if (!drawn) continue;
        if (status == connect::status::good && !chunk.limits.empty() && chunk.limitOf(gathered.column, row))
            status = connect::status::uncertainUnitsExceeded;
        gathered.points.push_back({*drawn, knownAt(chunk, gathered.reported, row, *drawn), values[row], status});
        count(gathered, *drawn);
    }
}

// A state is kept where it begins, and where it was last seen.
void ImportRows::gatherTexts(const base::CsvChunk& chunk, Gathered& gathered)
{
    const bool isSample = m_import.layout.columns[gathered.column].role == CsvColumn::Role::Sample;
    const std::vector<std::string>& texts = chunk.texts[gathered.column];
    for (std::size_t row = 0; row < chunk.time.size(); ++row) {
        const std::optional<std::int64_t> drawn = microseconds(chunk.time[row], originOf(chunk) + m_shifts[row]);
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

// As the format read it, or what its row reports.
formats::LabSample ImportRows::sampleOf(const base::CsvChunk& chunk, std::size_t row, const LongPoint& point,
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

// What is reported of a sample stands in a text next to its values, as watched folders bring it.
void ImportRows::addSamples(const base::CsvChunk& chunk, std::size_t row, LongPoint point, const std::string& name)
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

// Samples that were drawn at one instant stand 1 µs behind each other, so that none takes the place of another.
std::vector<std::int64_t> ImportRows::shiftsOf(const base::CsvChunk& chunk)
{
    std::vector<std::int64_t> shifts(chunk.time.size());
    const auto& columns = m_import.layout.columns;
    const auto sample = std::find_if(columns.begin(), columns.end(),
                                     [](const CsvColumn& each) { return each.role == CsvColumn::Role::Sample; });
    if (m_lab || sample == columns.end()) return shifts;
    const std::vector<std::string>& names = chunk.texts[std::size_t(sample - columns.begin())];
    for (std::size_t row = 0; row < chunk.time.size(); ++row) {
        if (names[row].empty()) continue;
        std::vector<std::string>& known = m_drawn[chunk.time[row]];
        const auto at = std::find(known.begin(), known.end(), names[row]);
        shifts[row] = at - known.begin();
        if (at == known.end()) known.push_back(names[row]);
    }
    return shifts;
}

bool ImportRows::take(const base::CsvChunk& chunk)
{
    m_shifts = shiftsOf(chunk);
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
base::Done ImportRows::store(std::size_t min)
{
    base::Done done = base::done();
    for (std::size_t from = 0, to = 0; done && from < m_all.size() && !m_stop.stop_requested(); from = to) {
        for (std::size_t size = 0; to < m_all.size() && size < atOnce; ++to)
            if (m_all[to].waiting() >= min) size += m_all[to].waiting();
        done = store(std::span(m_all).subspan(from, to - from), min);
    }
    return done;
}

base::Done ImportRows::store(std::span<Gathered> some, std::size_t min)
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
    if (m_historian && done && m_historian->counts().unsaved > 0) done = m_historian->keep(base::now().microseconds);
    if (m_historian && done) done = m_historian->import(numbers);
    for (std::size_t i = 0; i < stored.size(); ++i) {
        stored[i]->corrected += numbers[i].corrected;
        stored[i]->points.clear();
        stored[i]->texts.clear();
    }
    return done;
}

base::Done ImportRows::storeTexts(const Gathered& gathered)
{
    for (const LongPoint& text : gathered.texts) {
        if (const base::Done kept = m_historian->append(gathered.tag.id, text); !kept) return kept;
        if (m_historian->counts().unsaved < maxTexts) continue;
        if (const base::Done kept = m_historian->keep(base::now().microseconds); !kept) return kept;
    }
    return base::done();
}

base::Done ImportRows::finish()
{
    for (Gathered& gathered : m_all)
        if (gathered.latest) gathered.texts.push_back(*std::exchange(gathered.latest, std::nullopt));
    if (m_stored) m_stored = store(1);
    for (const Gathered& gathered : m_all)
        if (gathered.corrected > 0) m_import.replaced.push_back({gathered.tag, gathered.corrected});
    if (m_import.samples == 0) m_import.first = m_import.last = 0;
    return m_stored;
}

} // namespace titer::store
